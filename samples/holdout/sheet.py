"""A surface with the habits of an office: its faces, prose that runs over lines, dotted blanks, stamps, codes."""

import math
import random
from collections.abc import Sequence

import segno
from PIL import Image, ImageChops, ImageDraw

from samples.fonts import sized
from samples.holdout.fonts import ARABIC_SIZE, FREE_SANS, LATO, TYPEWRITER, ZONE, Hand
from samples.surface import DPI, INK, Colour, Edges, Field, Mark, Pen, Surface, pixels

MM = DPI / 25.4
BLUE: Colour = (44, 60, 140)
VIOLET: Colour = (104, 58, 140)
RED: Colour = (176, 44, 48)
GREY: Colour = (110, 110, 116)
PALE: Colour = (231, 190, 188)
STAMPS = (BLUE, VIOLET, RED, (30, 84, 112))

Piece = str | tuple[str, Field]
"""A run of prose, or the print of a field's value."""


class Sheet(Surface):
    """One side of a holdout paper, printed by one hand."""

    def __init__(
        self, size: tuple[float, float], hand: Hand, rng: random.Random, colour: Colour = (255, 255, 255)
    ) -> None:
        super().__init__(*size, colour)
        self.hand = hand
        self.rng = rng

    def la(self, points: float = 10.5, *, bold: bool = False, ink: Colour = INK) -> Pen:
        """Return the pen for Latin text."""
        return Pen(self.hand.latin.bold if bold else self.hand.latin.plain, points, ink)

    def ar(self, points: float = 10.5, *, bold: bool = False, ink: Colour = INK) -> Pen:
        """Return the pen for Arabic text that looks as large as Latin of that many points."""
        family = self.hand.arabic
        return Pen(family.bold if bold else family.plain, points * ARABIC_SIZE[family], ink)

    def specimen(self, *places: tuple[float, float], points: float = 11) -> None:
        """Say at these places (millimetres) that the paper proves nothing."""
        for x, y in places:
            self.watermark(
                x, y, Pen(LATO.bold, points, PALE), self.rng.choice(("SPECIMEN", "SPÉCIMEN", "S P E C I M E N"))
            )

    def wide(self, text: str, pen: Pen, *, arabic: bool = False) -> float:
        """Return how many millimetres a line takes."""
        font = sized(pen.face, round(pen.points * DPI / 72, 2))
        direction, language = ("rtl", "ar") if arabic else ("ltr", "fr")
        return float(font.getlength(text, direction=direction, language=language)) / MM

    def flow(
        self,
        x: float,
        y: float,
        width: float,
        pieces: Sequence[Piece],
        pen: Pen,
        *,
        arabic: bool = False,
        leading: float = 6.5,
        value_pen: Pen | None = None,
        justify: bool = False,
    ) -> float:
        """Print prose over as many lines as it needs and return the next baseline.

        Args:
            x: millimetres of the left edge of the column, in both directions of writing.
            y: millimetres of the first baseline.
            width: of the column.
            pieces: in reading order; a piece of punctuation joins the word before it.
            pen: for the prose.
            arabic: lines run from right to left.
            leading: millimetres from baseline to baseline.
            value_pen: for fields; the pen of the prose when left out.
            justify: widen spaces until lines end at the edge.
        """
        gap = self.wide("n", pen) * 0.55
        line: list[tuple[str, Pen, Field | None, float]] = []
        for word, writing, field in _words(pieces, pen, value_pen or pen):
            length = self.wide(word, writing, arabic=arabic)
            joins = word in {".", ",", "،", ";", ":", ")"}
            taken = sum(each[3] for each in line) + gap * len(line)
            if line and not joins and taken + length > width:
                self._line(x, y, width, line, gap, arabic=arabic, justify=justify)
                line, y = [], y + leading
            line.append((word, writing, field, length))
        self._line(x, y, width, line, gap, arabic=arabic, justify=False)
        return y + leading

    def _line(
        self,
        x: float,
        y: float,
        width: float,
        line: list[tuple[str, Pen, Field | None, float]],
        gap: float,
        *,
        arabic: bool,
        justify: bool,
    ) -> None:
        if justify and len(line) > 4:
            gap = (width - sum(each[3] for each in line)) / (len(line) - 1)
        at = 0.0
        for word, pen, field, length in line if justify else self._joined(line, arabic=arabic):
            if arabic:
                self.arabic(x + width - at, y, word, pen, field=field)
            else:
                self.text(x + at, y, word, pen, field=field)
            at += length + gap

    def _joined(
        self, line: list[tuple[str, Pen, Field | None, float]], *, arabic: bool
    ) -> list[tuple[str, Pen, Field | None, float]]:
        joined: list[tuple[str, Pen, Field | None, float]] = []
        for word, pen, field, length in line:
            if joined and joined[-1][2] is not None and joined[-1][2] == field:
                both = f"{joined[-1][0]} {word}"
                joined[-1] = (both, pen, field, self.wide(both, pen, arabic=arabic))
            else:
                joined.append((word, pen, field, length))
        return joined

    def dots(self, x: float, y: float, to_x: float, ink: Colour = GREY) -> None:
        """Print a dotted blank on a baseline."""
        for step in range(int((to_x - x) / 0.9)):
            self.box(x + step * 0.9, y + 0.5, 0.13, 0.13, outline=ink, fill=ink)

    def zone(self, x: float, y: float, width: float, lines: Sequence[str], leading: float, ink: Colour = INK) -> None:
        """Print a machine-readable zone whose lines are that wide."""
        points = 10 * width / self.wide(lines[0], Pen(ZONE, 10))
        field = Field("mrz", "\n".join(lines))
        for row, line in enumerate(lines):
            self.text(x, y + row * leading, line, Pen(ZONE, points, ink), field=field)

    def code(self, x: float, y: float, side: float, content: str) -> None:
        """Print a QR code."""
        rows = [[bool(cell) for cell in row] for row in segno.make(content, micro=False, error="m").matrix]
        cell = max(1, pixels(side / len(rows)))
        left, top = pixels(x), pixels(y)
        for down, row in enumerate(rows):
            for across, dark in enumerate(row):
                if dark:
                    at = (left + across * cell, top + down * cell)
                    self.draw.rectangle((*at, at[0] + cell - 1, at[1] + cell - 1), fill=(0, 0, 0))

    def bars(self, x: float, y: float, width: float, height: float) -> None:
        """Print something that looks like a bar code."""
        at = x
        while at < x + width:
            bar = self.rng.choice((0.25, 0.25, 0.5, 0.75))
            self.box(at, y, bar, height, outline=INK, fill=INK, line=0.05)
            at += bar + self.rng.choice((0.3, 0.5, 0.8))

    def seal(self, x: float, y: float, radius: float, arabic: str, latin: str = "") -> None:
        """Press a round stamp, a little askew, with a text in its middle and letters around."""
        reach, ink = pixels(radius), self.rng.choice(STAMPS)
        layer = Image.new("L", (reach * 2 + 12,) * 2, 0)
        draw = ImageDraw.Draw(layer)
        middle = layer.size[0] / 2
        for share, line in ((0.98, 4), (0.66, 2)):
            draw.ellipse(
                (middle - reach * share, middle - reach * share, middle + reach * share, middle + reach * share),
                outline=235,
                width=line,
            )
        font = sized(self.hand.arabic.bold, round(radius * MM * 0.3, 2))
        while font.getlength(arabic, direction="rtl") > reach * 1.2:
            font = sized(self.hand.arabic.bold, round(font.size * 0.9, 2))
        draw.text((middle, middle + reach * 0.08), arabic, 235, font, anchor="ms", direction="rtl", language="ar")
        around = sized(FREE_SANS.bold, round(radius * MM * 0.2, 2))
        letters = latin or "ROYAUME DU MAROC * MINISTERE *"
        for at, letter in enumerate(letters):
            turn = 2 * math.pi * at / len(letters) - math.pi / 2
            tile = Image.new("L", (pixels(radius * 0.34),) * 2, 0)
            ImageDraw.Draw(tile).text((tile.width / 2, tile.height / 2), letter, 235, around, anchor="mm")
            tile = tile.rotate(-math.degrees(turn) - 90, Image.Resampling.BICUBIC)
            place = (middle + reach * 0.82 * math.cos(turn), middle + reach * 0.82 * math.sin(turn))
            layer.paste(tile, (round(place[0] - tile.width / 2), round(place[1] - tile.height / 2)), tile)
        layer = layer.rotate(self.rng.uniform(-25, 25), Image.Resampling.BICUBIC)
        # Ink that did not take everywhere lets the print below be read through it.
        layer = layer.point([round(level * self.rng.uniform(0.45, 0.8)) for level in range(256)])
        self.image.paste(ink, (pixels(x) - layer.width // 2, pixels(y) - layer.height // 2), layer)

    def scrawl(self, x: float, y: float, width: float) -> None:
        """Sign, starting at x, y."""
        rng, ink = self.rng, self.rng.choice(((30, 36, 110), (24, 24, 28), (40, 70, 150)))
        phase, rise = rng.uniform(0, 6), rng.uniform(-0.25, 0.1)
        points = [
            (
                pixels(x + width * step / 80 + width * 0.07 * math.sin(step / rng.uniform(2.0, 2.1) + phase)),
                pixels(y + width * (rise * step / 80 + 0.13 * math.sin(step / 2.9 + phase) * math.cos(step / 9.3))),
            )
            for step in range(81)
        ]
        self.draw.line(points, fill=ink, width=rng.randint(3, 6), joint="curve")

    def waves(self, colours: Sequence[Colour], step: int = 22) -> None:
        """Cover the sheet with the fine crossing curves of security paper."""
        width, height = self.image.size
        for colour in colours:
            bend, phase = self.rng.uniform(60, 160), self.rng.uniform(0, 6)
            for base in range(-height, width + height, step):
                points = [
                    (base + down * 0.45 + 26 * math.sin(down / bend + phase), down)
                    for down in range(0, height + 10, 10)
                ]
                self.draw.line(points, fill=colour, width=1)

    def shade(self, top: Colour, bottom: Colour) -> None:
        """Lay a colour that changes from top to bottom under what will be printed."""
        width, height = self.image.size
        for row in range(height):
            share = row / height
            self.draw.line(
                ((0, row), (width, row)),
                fill=tuple(round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True)),
            )


def photocopy(sheet: Sheet) -> None:
    """Turn a finished sheet into a grey copy, with specks and a dark edge."""
    rng = sheet.rng
    gain = rng.uniform(1.05, 1.3)
    grey = sheet.image.convert("L").point([max(0, min(255, round(255 - (255 - level) * gain))) for level in range(256)])
    draw = ImageDraw.Draw(grey)
    for _ in range(rng.randint(20, 140)):
        x, y = rng.randrange(grey.width), rng.randrange(grey.height)
        draw.ellipse((x, y, x + rng.randint(1, 4), y + rng.randint(1, 4)), fill=rng.randint(40, 150))
    if rng.random() < 0.5:
        draw.rectangle((0, 0, pixels(rng.uniform(0.6, 2.2)), grey.height), fill=rng.randint(30, 120))
    sheet.image.paste(grey.convert("RGB"))


def worn(sheet: Surface, rng: random.Random) -> None:
    """Leave on a paper what desks and pockets leave: creases, holes, a clerk's note, a hue."""
    width, height = sheet.image.size
    if rng.random() < 0.3:
        tint = Image.new("RGB", (width, height), rng.choice(((255, 250, 236), (244, 247, 252), (248, 244, 240))))
        sheet.image.paste(ImageChops.multiply(sheet.image, tint))
    for share in (1 / 2, 1 / 3, 2 / 3):
        if rng.random() < 0.25:
            y = round(height * share + rng.uniform(-20, 20))
            band = sheet.image.crop((0, y, width, y + 9))
            sheet.image.paste(Image.blend(band, Image.new("RGB", band.size, (150, 150, 150)), 0.2), (0, y))
            sheet.draw.line(((0, y + 4), (width, y + 4 + rng.randint(-2, 2))), fill=(214, 214, 212), width=2)
    if rng.random() < 0.2:
        for share in (0.36, 0.64):
            middle = (pixels(6), round(height * share))
            reach = pixels(2.6)
            box = (middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach)
            sheet.draw.ellipse(box, fill=(96, 96, 98))
    if rng.random() < 0.25:
        note = rng.choice(("Vu", f"{rng.randint(2, 90)}/{rng.randint(20, 26)}", "cop.", f"n° {rng.randint(10, 999)}"))
        font = sized(TYPEWRITER.plain, round(height / 80, 2))
        tile = Image.new("L", (round(font.getlength(note)) + 20, round(height / 50)), 0)
        ImageDraw.Draw(tile).text((10, tile.height * 0.75), note, 200, font, anchor="ls")
        tile = tile.rotate(rng.uniform(4, 14), Image.Resampling.BICUBIC, expand=True)
        # The lower margin, where no layout prints a value.
        at = (round(width * rng.uniform(0.1, 0.3)), round(height * 0.955) - tile.height // 2)
        sheet.image.paste((40, 52, 130), at, tile)


def shrunk(sheet: Surface, share: float) -> Surface:
    """Return the sheet as a picture of fewer pixels, as the web and messengers make them."""
    small = Surface(sheet.size[0] * share, sheet.size[1] * share)
    size = small.image.size
    small.image = sheet.image.resize(size, Image.Resampling.LANCZOS)
    small.draw = ImageDraw.Draw(small.image)
    across, down = size[0] / sheet.image.width, size[1] / sheet.image.height

    def scaled(box: Edges) -> Edges:
        return (box[0] * across, box[1] * down, box[2] * across, box[3] * down)

    small.marks = {
        name: Mark(mark.field, scaled(mark.edges), tuple(scaled(line) for line in mark.lines))
        for name, mark in sheet.marks.items()
    }
    small.parts = [scaled(part) for part in sheet.parts]
    small.watermarks = [scaled(box) for box in sheet.watermarks]
    return small


def _words(pieces: Sequence[Piece], pen: Pen, value_pen: Pen) -> list[tuple[str, Pen, Field | None]]:
    words: list[tuple[str, Pen, Field | None]] = []
    for piece in pieces:
        text, field = (piece, None) if isinstance(piece, str) else piece
        words += [(word, pen if field is None else value_pen, field) for word in text.split()]
    return words
