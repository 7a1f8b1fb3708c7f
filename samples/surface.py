"""The sheet that layouts print on: text in both scripts, rules, and the true place of every field value.

Layouts measure in millimetres from the top left; text sits on its baseline. The sheet is drawn at 300 dpi and
remembers, in its own pixels, where each field's ink and each watermark lie.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PIL import Image, ImageChops, ImageDraw

from samples.fonts import Face, covers, sized

DPI = 300
_PIXELS_PER_MM = DPI / 25.4
_PIXELS_PER_POINT = DPI / 72

Colour = tuple[int, int, int]
Side = Literal["left", "middle", "right"]
Edges = tuple[float, float, float, float]
INK: Colour = (28, 28, 34)
_LANGUAGE = {"rtl": "ar", "ltr": "fr"}


@dataclass(frozen=True, slots=True)
class Pen:
    """How text looks: face, size in points, colour; `spare` prints the words for which the face lacks letters."""

    face: Face
    points: float
    colour: Colour = INK
    spare: Face | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A value of DOMAIN.md §8, in the form in which a reader has to return it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a field's value was printed: left, top, right, bottom in pixels of the sheet.

    `edges` are around all of it. `parts` holds one box for each line of a value that takes several.
    """

    field: Field
    edges: Edges
    parts: tuple[Edges, ...] = ()

    @property
    def lines(self) -> tuple[Edges, ...]:
        """The box of each line."""
        return self.parts or (self.edges,)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it was printed: in logical order, where, and whether from right to left."""

    text: str
    edges: Edges
    arabic: bool = False


class UnprintableError(ValueError):
    """A layout chose a face that lacks a character of the text."""


class Surface:
    """One side of a paper."""

    def __init__(self, width: float, height: float, colour: Colour = (255, 255, 255)) -> None:
        self.size = (width, height)
        self.image = Image.new("RGB", (pixels(width), pixels(height)), colour)
        self.draw = ImageDraw.Draw(self.image)
        self.marks: dict[str, Mark] = {}
        self.watermarks: list[Edges] = []
        self.inked: list[Edges] = []
        """Where each line of text lies, values and all else: what may not overlap."""
        self.printed: list[Line] = []
        """Every line of text, watermarks too: what a reader may be taught on without any picture."""
        self.parts: list[Edges] = []
        """Where other surfaces were laid: the sides of a card, which may also be photographed one by one."""

    def text(
        self, x: float, y: float, text: str, pen: Pen, *,
        side: Side = "left", field: Field | None = None, fit: float | None = None, arabic: bool = False,
    ) -> float:  # fmt: skip
        """Print one line and return its width in millimetres.

        Args:
            x: millimetres; the edge named by `side` (or the middle) of the text stands there.
            y: millimetres of the baseline.
            text: one line, in logical order.
            pen: face, size and colour.
            side: which part of the text stands at x.
            field: the field whose value this is; a second line of the same field widens its place.
            fit: widest allowed, in millimetres; longer text is set smaller.
            arabic: lay out from right to left.

        Raises:
            UnprintableError: the face lacks a character.
        """
        direction = "rtl" if arabic else "ltr"
        em = pen.points * _PIXELS_PER_POINT
        runs = _runs(text, pen)
        length = _length(runs, em, direction)
        if fit is not None and length > fit * _PIXELS_PER_MM:
            em *= fit * _PIXELS_PER_MM / length
            length = _length(runs, em, direction)
        left = x * _PIXELS_PER_MM - length * {"left": 0, "middle": 0.5, "right": 1}[side]
        ink: list[Edges] = []
        for words, face in reversed(runs) if arabic else runs:
            font, at = sized(face, round(em, 2)), (left, y * _PIXELS_PER_MM)
            self.draw.text(at, words, pen.colour, font, anchor="ls", direction=direction, language=_LANGUAGE[direction])
            if words.strip():
                ink.append(_edges(self.draw.textbbox(at, words, font, anchor="ls", direction=direction)))
            left += _length([(words, face)], em, direction)
        if ink:
            self.inked.append(_around(ink))
            self.printed.append(Line(text, self.inked[-1], arabic))
        if field is not None:
            self._mark(field, (_around(ink),))
        return length / _PIXELS_PER_MM

    def width_of(self, text: str, pen: Pen, *, arabic: bool = False) -> float:
        """Return the millimetres that a line would take. Raises UnprintableError."""
        length = _length(_runs(text, pen), pen.points * _PIXELS_PER_POINT, "rtl" if arabic else "ltr")
        return length / _PIXELS_PER_MM

    def arabic(
        self, x: float, y: float, text: str, pen: Pen, *,
        side: Side = "right", field: Field | None = None, fit: float | None = None,
    ) -> float:  # fmt: skip
        """Print one line of Arabic, by default ending at x on its right, and return its width."""
        return self.text(x, y, text, pen, side=side, field=field, fit=fit, arabic=True)

    def pair(
        self, x: float, y: float, label: str, value: str, pens: tuple[Pen, Pen], *,
        field: Field | None = None, fit: float | None = None,
    ) -> None:  # fmt: skip
        """Print a Latin label and its value after it; `fit` is the width of both."""
        width = self.text(x, y, label, pens[0]) + 1.2
        self.text(x + width, y, value, pens[1], field=field, fit=None if fit is None else fit - width)

    def arabic_pair(
        self, x: float, y: float, label: str, value: str, pens: tuple[Pen, Pen], *,
        field: Field | None = None, fit: float | None = None,
    ) -> None:  # fmt: skip
        """Print an Arabic label that ends at x and its value to the left of it; `fit` is the width of both."""
        width = self.arabic(x, y, label, pens[0]) + 1.2
        self.arabic(x - width, y, value, pens[1], field=field, fit=None if fit is None else fit - width)

    def upwards(self, x: float, y: float, text: str, pen: Pen) -> None:
        """Print Latin text that runs upwards from its start at x, y."""
        font = sized(pen.face, round(pen.points * _PIXELS_PER_POINT, 2))
        left, top, right, bottom = (round(edge) for edge in font.getbbox(text))
        strip = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(strip).text((-left, -top), text, 255, font)
        strip = strip.transpose(Image.Transpose.ROTATE_90)
        self.image.paste(pen.colour, (pixels(x), pixels(y) - strip.height), strip)

    def rule(self, x: float, y: float, to_x: float, to_y: float, colour: Colour = INK, width: float = 0.2) -> None:
        """Draw a straight line, `width` millimetres wide."""
        ends = tuple(each * _PIXELS_PER_MM for each in (x, y, to_x, to_y))
        self.draw.line(ends, fill=colour, width=max(1, pixels(width)))

    def box(self, x: float, y: float, width: float, height: float, *, outline: Colour = INK, fill: Colour | None = None,
            radius: float = 0, line: float = 0.2) -> None:  # fmt: skip
        """Draw a rectangle with rounded corners."""
        edges = tuple(each * _PIXELS_PER_MM for each in (x, y, x + width, y + height))
        self.draw.rounded_rectangle(edges, radius * _PIXELS_PER_MM, fill, outline, max(1, pixels(line)))

    def watermark(self, x: float, y: float, pen: Pen, text: str = "SPECIMEN", side: Side = "middle") -> None:
        """Print the word that says this paper proves nothing, and remember where, to keep it off the fields."""
        font = sized(pen.face, round(pen.points * _PIXELS_PER_POINT, 2))
        anchor = {"left": "ls", "middle": "ms", "right": "rs"}[side]
        at = (x * _PIXELS_PER_MM, y * _PIXELS_PER_MM)
        self.draw.text(at, text, pen.colour, font, anchor=anchor)
        self.watermarks.append(_edges(self.draw.textbbox(at, text, font, anchor=anchor)))
        self.printed.append(Line(text, self.watermarks[-1]))

    def multiply(self, patch: Image.Image, x: float, y: float) -> None:
        """Lay a picture over the print as translucent ink, its middle at x, y: what is dark below stays dark."""
        left, top = pixels(x) - patch.width // 2, pixels(y) - patch.height // 2
        box = (left, top, left + patch.width, top + patch.height)
        self.image.paste(ImageChops.multiply(self.image.crop(box), patch), box)

    def place(self, other: "Surface", x: float, y: float) -> None:
        """Lay another surface on this one, with what it remembers."""
        left, top = pixels(x), pixels(y)
        width, height = other.image.size
        mask = Image.new("L", other.image.size, 0)
        ImageDraw.Draw(mask).rounded_rectangle((0, 0, width - 1, height - 1), pixels(3), 255)
        shade = (205, 205, 203)
        self.draw.rounded_rectangle((left - 2, top - 2, left + width + 5, top + height + 6), pixels(3), shade)
        self.image.paste(other.image, (left, top), mask)
        self.parts.append((left, top, left + width, top + height))
        for mark in other.marks.values():
            self._mark(mark.field, tuple(_moved(part, left, top) for part in mark.lines))
        self.watermarks += [_moved(edges, left, top) for edges in other.watermarks]
        self.inked += [_moved(edges, left, top) for edges in other.inked]
        self.printed += [Line(each.text, _moved(each.edges, left, top), each.arabic) for each in other.printed]

    def _mark(self, field: Field, parts: tuple[Edges, ...]) -> None:
        known = self.marks.get(field.name)
        if known is not None and known.field != field:
            raise ValueError(f"{field.name} is printed twice with two values")
        lines = (*(known.lines if known else ()), *parts)
        self.marks[field.name] = Mark(field, _around(lines), lines)


def _runs(text: str, pen: Pen) -> list[tuple[str, Face]]:
    """Split a line into runs of whole words, each with the face that prints it. Raises UnprintableError."""
    runs: list[tuple[str, Face]] = []
    found = re.findall(r"\s*\S+|\s+$", text)
    for word in (part for each in found for part in _apart(each, pen.face)):
        face = pen.face if _prints(pen.face, word) else pen.spare or pen.face
        if not _prints(face, word):
            raise UnprintableError(f"{face.path} lacks {sorted({each for each in word if not covers(face, each)})}")
        if runs and runs[-1][1] == face:
            runs[-1] = (runs[-1][0] + word, face)
        else:
            runs.append((word, face))
    return runs


def _apart(word: str, face: Face) -> tuple[str, ...]:
    """Part a word from the points and brackets around it where these alone are what the face lacks."""
    found = re.fullmatch(r"(\s*[(«\"]*)(.*?)([)».,:;،؛\"]*\s*)", word, re.DOTALL)
    if found is None or _prints(face, word) or not _prints(face, found[2]):
        return (word,)
    return tuple(part for part in found.groups() if part)


def _prints(face: Face, text: str) -> bool:
    return all(covers(face, character) for character in text)


def _length(runs: list[tuple[str, Face]], em: float, direction: str) -> float:
    language = _LANGUAGE[direction]
    return sum(
        sized(face, round(em, 2)).getlength(words, direction=direction, language=language) for words, face in runs
    )


def _around(boxes: Sequence[Edges]) -> Edges:
    left, top, right, bottom = zip(*boxes, strict=True)
    return (min(left), min(top), max(right), max(bottom))


def pixels(millimetres: float) -> int:
    """Return whole pixels at 300 dpi."""
    return round(millimetres * _PIXELS_PER_MM)


def _edges(ink: tuple[float, float, float, float]) -> Edges:
    left, top, right, bottom = ink
    return (left, top, right, bottom)


def _moved(edges: Edges, right: float, down: float) -> Edges:
    return (edges[0] + right, edges[1] + down, edges[2] + right, edges[3] + down)
