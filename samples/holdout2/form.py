"""A printed form: captions in any place around a value, dotted blanks, boxes for letters, ticks, stamps.

A form remembers everything it prints, captions too, so that a test can say that nothing lies on anything else.
"""

import random
from collections.abc import Sequence

from samples import blanks, ornaments, spoilt
from samples.fonts import sized
from samples.holdout.fonts import Family, Hand
from samples.holdout.sheet import GREY, Sheet
from samples.holdout2.fonts import ARABIC_SIZE, LATIN_SIZE, ROBOTO, SPARE, title
from samples.surface import DPI, INK, Colour, Edges, Field, Pen, Side, Surface, pixels

_MM = DPI / 25.4
_PALE: Colour = (226, 196, 190)
_CLOSE = frozenset({".", ",", "،", ")"})


class Form(Sheet):
    """One side of a paper of this group."""

    def __init__(
        self,
        size: tuple[float, float],
        hand: Hand,
        rng: random.Random,
        colour: Colour = (255, 255, 255),
    ) -> None:
        super().__init__(size, hand, rng, colour)
        self.heading: Family = title(rng)
        self.prints: list[tuple[str, Edges]] = []
        self.creases = True
        """Whether it is a sheet of paper, not a table on which booklets lie."""

    def la(self, points: float = 10.5, *, bold: bool = False, ink: Colour = INK) -> Pen:
        """Return the pen for Latin text."""
        family = self.hand.latin
        return Pen(family.bold if bold else family.plain, points * LATIN_SIZE[family], ink)

    def ar(self, points: float = 10.5, *, bold: bool = False, ink: Colour = INK) -> Pen:
        """Return the pen for Arabic text that looks as large as Latin of that many points."""
        return self._arabic_pen(self.hand.arabic, points, bold, ink)

    def named(self, points: float, ink: Colour = INK) -> Pen:
        """Return the pen for the paper's Arabic name."""
        return self._arabic_pen(self.heading, points, True, ink)

    def wide(self, text: str, pen: Pen, *, arabic: bool = False) -> float:
        """Return how many millimetres a line takes."""
        return self.width_of(text, pen, arabic=arabic)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        pen: Pen,
        *,
        side: Side = "left",
        field: Field | None = None,
        fit: float | None = None,
        arabic: bool = False,
    ) -> float:
        """Print as every surface does, and remember where the ink is."""
        length = super().text(x, y, text, pen, side=side, field=field, fit=fit, arabic=arabic)
        if text.strip():
            shrink = min(1.0, length / max(0.1, self.width_of(text, pen, arabic=arabic)))
            font = sized(pen.face, round(pen.points * shrink * DPI / 72, 2))
            _, top, _, bottom = font.getbbox(text, anchor="ls")
            left = (x - length * {"left": 0, "middle": 0.5, "right": 1}[side]) * _MM
            self.prints.append((text, (left, y * _MM + top, left + length * _MM, y * _MM + bottom)))
        return length

    def place(self, other: Surface, x: float, y: float) -> None:
        """Lay a card on this page, with what it remembers."""
        super().place(other, x, y)
        if isinstance(other, Form):
            left, top = pixels(x), pixels(y)
            self.prints += [(text, (a + left, b + top, c + left, d + top)) for text, (a, b, c, d) in other.prints]

    def specimen(self, *places: tuple[float, float], points: float = 10) -> None:
        """Say at these places (millimetres) that the paper proves nothing."""
        for x, y in places:
            self.watermark(x, y, Pen(ROBOTO.bold, points, _PALE), "SPECIMEN")

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
        # The first group leaves a space before commas; here they stand close, as word processors set them.
        words = line if justify else self._joined(line, arabic=arabic)
        close = [bool(words[at + 1 :]) and words[at + 1][0] in _CLOSE for at in range(len(words))]
        if justify and len(line) > 4:
            gap = (width - sum(each[3] for each in line)) / max(1, len(line) - 1 - sum(close))
        at = 0.0
        for (word, pen, field, length), joins in zip(words, close, strict=True):
            if arabic:
                self.arabic(x + width - at, y, word, pen, field=field)
            else:
                self.text(x + at, y, word, pen, field=field)
            at += length + (0.25 if joins else gap)

    def blank(
        self,
        x: float,
        y: float,
        to_x: float,
        caption: str,
        value: str,
        *,
        field: Field | None = None,
        pens: tuple[Pen, Pen] | None = None,
    ) -> None:
        """Print a caption and a dotted blank filled with the value, from left to right."""
        pen, fill = pens or (self.la(9.5), self.la(10, bold=True))
        start = x + self.text(x, y, caption, pen) + 1.5
        length = self.text(start + 1, y - 0.2, value, fill, field=field, fit=to_x - start - 1) if value else 0.0
        self.dots(start + length + 2, y + 0.3, to_x)

    def blank_ar(
        self,
        x: float,
        y: float,
        to_x: float,
        caption: str,
        value: str,
        *,
        field: Field | None = None,
        pens: tuple[Pen, Pen] | None = None,
    ) -> None:
        """Print a caption and a dotted blank from x leftwards to `to_x`."""
        pen, fill = pens or (self.ar(10), self.ar(10.5, bold=True))
        start = x - self.arabic(x, y, caption, pen) - 1.5
        length = self.arabic(start - 1, y - 0.2, value, fill, field=field, fit=start - to_x - 1) if value else 0.0
        self.dots(to_x, y + 0.3, start - length - 2)

    def cells(
        self, x: float, y: float, text: str, pen: Pen, *, field: Field | None = None, many: int = 0, size: float = 5.0
    ) -> None:
        """Print one character a box, as forms that are keyed in ask for."""
        blanks.cells(self, x, y, text, pen, field=field, many=many, size=size)

    def tick(self, x: float, y: float, ticked: bool) -> None:
        """Print a small box, crossed or empty."""
        blanks.tick(self, x, y, ticked)

    def lines(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        pen: Pen,
        step: float = 5.2,
        side: Side = "left",
        *,
        arabic: bool = False,
    ) -> float:
        """Print lines below each other and return the baseline after the last."""
        for line in lines:
            self.text(x, y, line, pen, side=side, arabic=arabic)
            y += step
        return y

    def stamp(self, x: float, y: float, radius: float, arabic: str, latin: str = "ROYAUME DU MAROC") -> None:
        """Press a pale round stamp."""
        ornaments.seal(self, self.rng, x, y, radius, arabic, latin, pale=True)

    def sign(self, x: float, y: float, width: float) -> None:
        """Sign, centred at x, y."""
        ornaments.paraph(self, self.rng, x, y, width)

    def fiscal(self, x: float, y: float, dirhams: int) -> None:
        """Stick a fiscal stamp of so many dirhams, its upper left corner at x, y."""
        tone = self.rng.choice(((196, 222, 204), (232, 208, 190), (206, 212, 232)))
        self.box(x, y, 22, 28, outline=(120, 130, 124), fill=tone)
        self.box(x + 1.4, y + 1.4, 19.2, 25.2, outline=(120, 130, 124))
        dark: Colour = (70, 84, 90)
        self.text(x + 11, y + 6, "TIMBRE FISCAL", self.la(5, ink=dark), side="middle", fit=17)
        self.text(x + 11, y + 16, str(dirhams), self.la(16, bold=True, ink=dark), side="middle")
        self.text(x + 11, y + 21.5, "DIRHAMS", self.la(5.4, ink=dark), side="middle", fit=17)
        self.arabic(x + 11, y + 25.4, "درهما", self.ar(5.6, ink=dark), side="middle")

    def arms(self, x: float, y: float, radius: float = 7, colour: Colour = (160, 60, 50)) -> None:
        """Print the state's star."""
        ornaments.emblem(self, x, y, radius, colour)

    def footer(self, text: str, y: float, points: float = 6.5) -> None:
        """Print a printer's line at the foot."""
        self.text(self.size[0] / 2, y, text, self.la(points, ink=GREY), side="middle", fit=self.size[0] - 24)

    def _arabic_pen(self, family: Family, points: float, bold: bool, ink: Colour) -> Pen:
        face, spare = (family.bold, SPARE.bold) if bold else (family.plain, SPARE.plain)
        return Pen(face, points * ARABIC_SIZE[family], ink, spare)


def needled(page: Form, strength: float = 0.55) -> None:
    """Make a finished page look printed by needles: ink in dots, a ribbon that is not new."""
    spoilt.needled(page, page.rng, strength)


def carbon(page: Form) -> None:
    """Turn a finished page into a carbon or stencil copy: bluish or brownish, uneven."""
    spoilt.carbon(page, page.rng)
