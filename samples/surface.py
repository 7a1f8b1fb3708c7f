"""The sheet that layouts print on: text in both scripts, rules, and the true place of every field value.

Layouts measure in millimetres from the top left; text sits on its baseline. The sheet is drawn at 300 dpi and
remembers, in its own pixels, where each field's ink and each watermark lie.
"""

from dataclasses import dataclass
from typing import Literal

from PIL import Image, ImageDraw

from samples.fonts import Face, covers, sized

DPI = 300
_PIXELS_PER_MM = DPI / 25.4
_PIXELS_PER_POINT = DPI / 72

Colour = tuple[int, int, int]
Side = Literal["left", "middle", "right"]
Edges = tuple[float, float, float, float]
INK: Colour = (28, 28, 34)


@dataclass(frozen=True, slots=True)
class Pen:
    """How text looks: face, size in points, colour."""

    face: Face
    points: float
    colour: Colour = INK


@dataclass(frozen=True, slots=True)
class Field:
    """A value of DOMAIN.md §8, in the form in which a reader has to return it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a field's value was printed: left, top, right, bottom in pixels of the sheet."""

    field: Field
    edges: Edges


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
        lacking = {character for character in text if not covers(pen.face, character)}
        if lacking:
            raise UnprintableError(f"{pen.face.path} lacks {sorted(lacking)}")
        direction, language = ("rtl", "ar") if arabic else ("ltr", "fr")
        em = pen.points * _PIXELS_PER_POINT
        font = sized(pen.face, round(em, 2))
        length = font.getlength(text, direction=direction, language=language)
        if fit is not None and length > fit * _PIXELS_PER_MM:
            font = sized(pen.face, round(em * fit * _PIXELS_PER_MM / length, 2))
            length = font.getlength(text, direction=direction, language=language)
        anchor = {"left": "ls", "middle": "ms", "right": "rs"}[side]
        at = (x * _PIXELS_PER_MM, y * _PIXELS_PER_MM)
        self.draw.text(at, text, pen.colour, font, anchor=anchor, direction=direction, language=language)
        if field is not None:
            ink = self.draw.textbbox(at, text, font, anchor=anchor, direction=direction, language=language)
            self._mark(field, ink)
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
            self._mark(mark.field, _moved(mark.edges, left, top))
        self.watermarks += [_moved(edges, left, top) for edges in other.watermarks]

    def _mark(self, field: Field, ink: tuple[float, float, float, float]) -> None:
        known = self.marks.get(field.name)
        edges = _edges(ink)
        if known is not None:
            if known.field != field:
                raise ValueError(f"{field.name} is printed twice with two values")
            left, top, right, bottom = known.edges
            edges = (min(left, edges[0]), min(top, edges[1]), max(right, edges[2]), max(bottom, edges[3]))
        self.marks[field.name] = Mark(field, edges)


def pixels(millimetres: float) -> int:
    """Return whole pixels at 300 dpi."""
    return round(millimetres * _PIXELS_PER_MM)


def _edges(ink: tuple[float, float, float, float]) -> Edges:
    left, top, right, bottom = ink
    return (left, top, right, bottom)


def _moved(edges: Edges, right: float, down: float) -> Edges:
    return (edges[0] + right, edges[1] + down, edges[2] + right, edges[3] + down)
