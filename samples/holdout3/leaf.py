"""One side of a paper of this group: print in two scripts, a clerk's hand, blanks, frames, stamps."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace

import segno

from samples import ornaments
from samples.entries import Entry
from samples.faces import Faces
from samples.fonts import AMIRI_BOLD
from samples.holdout3 import fonts
from samples.layouts.press import Habits, Press, dotted
from samples.layouts.prose import Text, paragraph
from samples.surface import INK, Colour, Field, Pen, Side, Surface

A4, A4_FLAT, A5, A5_FLAT = (210.0, 297.0), (297.0, 210.0), (148.0, 210.0), (210.0, 148.0)
CARD = (85.6, 54.0)
GREY: Colour = (96, 98, 106)
_PALE: Colour = (236, 206, 202)
_PENS: tuple[Colour, ...] = ((30, 44, 132), (24, 34, 96), (34, 34, 40))
_QR_MARGIN_MODULES = 1
_FIGURE = re.compile(r"\d")
_ARABIC_LETTER = re.compile("[\u0600-\u06ff]")


class Leaf(Surface):
    """A surface with the faces of its office, its clerk's hand and pen, and its own chance."""

    def __init__(
        self, size: tuple[float, float], faces: Faces, rng: random.Random, colour: Colour = (255, 255, 255)
    ) -> None:
        super().__init__(*size, colour)
        self.faces, self.rng = faces, rng
        self.naming, self.clerk, self.biro = fonts.title(rng), fonts.hand(rng), rng.choice(_PENS)

    def fr(self, x: float, y: float, text: str, points: float = 10, *, bold: bool = False, ink: Colour = INK,
           side: Side = "left", fit: float | None = None, field: Field | None = None) -> float:  # fmt: skip
        """Print a line of Latin text and return its width."""
        return self.text(x, y, text, self.faces.pen(points, ink, bold=bold), side=side, fit=fit, field=field)

    def ar(self, x: float, y: float, text: str, points: float = 11, *, bold: bool = False, ink: Colour = INK,
           side: Side = "right", fit: float | None = None, field: Field | None = None) -> float:  # fmt: skip
        """Print a line of Arabic and return its width."""
        return self.arabic(x, y, text, self.faces.arabic_pen(points, ink, bold=bold), side=side, fit=fit, field=field)

    def named(self, x: float, y: float, text: str, points: float = 18, *, ink: Colour = INK, side: Side = "middle",
              fit: float = 150) -> float:  # fmt: skip
        """Print the paper's Arabic name."""
        pen = Pen(self.naming.bold, points * self.naming.scale, ink, AMIRI_BOLD)
        return self.arabic(x, y, text, pen, side=side, fit=fit)

    def rows_fr(self, x: float, y: float, lines: Sequence[str], points: float = 10, step: float = 5,
                side: Side = "left", *, bold: bool = False, fit: float = 90) -> None:  # fmt: skip
        """Print Latin lines below each other."""
        for at, line in enumerate(lines):
            self.fr(x, y + at * step, line, points, side=side, bold=bold, fit=fit)

    def rows_ar(self, x: float, y: float, lines: Sequence[str], points: float = 11, step: float = 5.4,
                side: Side = "right", *, bold: bool = False, fit: float = 90) -> None:  # fmt: skip
        """Print Arabic lines below each other."""
        for at, line in enumerate(lines):
            self.ar(x, y + at * step, line, points, side=side, bold=bold, fit=fit)

    def written(self, x: float, y: float, text: str, points: float = 12, *, arabic: bool = False, fit: float = 80,
                field: Field | None = None) -> float:  # fmt: skip
        """Write by hand, no word quite on the line, and return the width."""
        words = text.split()
        pens = [self._clerks(word, points) for word in words]
        gap = 0.12 * points
        widths = [self.width_of(word, pen, arabic=arabic) for word, pen in zip(words, pens, strict=True)]
        length = sum(widths) + gap * (len(words) - 1)
        share = min(1.0, fit / length)
        at = x
        for word, pen, width in zip(words, pens, widths, strict=True):
            here, small = y + self.rng.uniform(-0.35, 0.35), replace(pen, points=pen.points * share)
            self.text(at, here, word, small, side="right" if arabic else "left", field=field, arabic=arabic)
            at += (width + gap) * share * (-1 if arabic else 1)
        return length * share

    def _clerks(self, word: str, points: float) -> Pen:
        """Return the clerk's pen for a word; figures are in chancery, as the other hand's are hard for anybody."""
        if _ARABIC_LETTER.search(word):
            return self.clerk.arabic_pen(points, self.biro)
        family = fonts.CHANCERY if _FIGURE.search(word) else self.clerk.latin
        return Pen(family.regular, points * family.scale, self.biro)

    def blank(self, x: float, y: float, to_x: float, label: str, value: str = "", field: Field | None = None, *,
              points: float = 10, hand: bool = False, bold: bool = True) -> None:  # fmt: skip
        """Print a Latin label and, on dots up to `to_x`, the value."""
        start = x + self.fr(x, y, label, points) + 1.4
        room = to_x - start
        if value and hand:
            self.written(start + 1.5, y - 0.4, value, points + 2, fit=room - 2, field=field)
        elif value:
            self.fr(start + 1, y - 0.3, value, points, bold=bold, fit=room - 1, field=field)
        dotted(self, start, to_x, y + 0.7)

    def blank_ar(self, x: float, y: float, to_x: float, label: str, value: str = "", field: Field | None = None, *,
                 points: float = 11, hand: bool = False, bold: bool = True) -> None:  # fmt: skip
        """Print an Arabic label that ends at x and, on dots down to `to_x`, the value."""
        start = x - self.ar(x, y, label, points) - 1.4
        room = start - to_x
        if value and hand:
            self.written(start - 1.5, y - 0.4, value, points + 2, arabic=True, fit=room - 2, field=field)
        elif value:
            self.ar(start - 1, y - 0.3, value, points, bold=bold, fit=room - 1, field=field)
        dotted(self, to_x, start, y + 0.7)

    def entry_fr(self, x: float, y: float, label: str, it: Entry, *, points: float = 10, gap: float = 1.5,
                 fit: float = 80, bold: bool = True, ink: Colour = INK) -> None:  # fmt: skip
        """Print a Latin label and its value after it; `fit` is the width of both."""
        used = self.fr(x, y, label, points, ink=ink, fit=fit * 0.6) + gap
        self.fr(x + used, y, it.latin, points, bold=bold, fit=fit - used, field=it.field)

    def entry_ar(self, x: float, y: float, label: str, it: Entry, *, points: float = 11, gap: float = 1.5,
                 fit: float = 80, bold: bool = True, ink: Colour = INK) -> None:  # fmt: skip
        """Print an Arabic label that ends at x, and its value to the left of it."""
        used = self.ar(x, y, label, points, ink=ink, fit=fit * 0.6) + gap
        field = it.field_ar if it.latin else it.field_ar or it.field
        self.ar(x - used, y, it.arabic, points, bold=bold, fit=fit - used, field=field)

    def prose(self, x: float, y: float, width: float, pieces: list[Text], *, arabic: bool = False, points: float = 11,
              leading: float | None = None, bold: bool = True) -> float:  # fmt: skip
        """Print running text with values in it and return the next free baseline."""
        habits = Habits(":", dots=False, upper_labels=False, title_case=False, bold_values=bold)
        press = Press(self, self.rng, self.faces, habits, points)
        return paragraph(press, x, y, width, pieces, arabic=arabic, points=points, leading=leading)

    def grid(self, columns: Sequence[float], rows: Sequence[float], line: float = 0.3, colour: Colour = INK) -> None:
        """Rule a table with lines at these columns and rows."""
        for x in columns:
            self.rule(x, rows[0], x, rows[-1], colour, line)
        for y in rows:
            self.rule(columns[0], y, columns[-1], y, colour, line)

    def qr(self, x: float, y: float, size: float, text: str) -> None:
        """Print a code of that many millimetres, its upper left corner at x, y."""
        modules = [list(row) for row in segno.make(text, error="m", micro=False).matrix_iter(border=_QR_MARGIN_MODULES)]
        cell = size / len(modules)
        for down, row in enumerate(modules):
            for right, dark in enumerate(row):
                if dark:
                    left, top = x + right * cell, y + down * cell
                    self.box(left, top, cell, cell, outline=INK, fill=INK, line=0)

    def seal(self, x: float, y: float, radius: float, arabic: str, latin: str = "ROYAUME DU MAROC") -> None:
        """Press a pale round stamp."""
        ornaments.seal(self, self.rng, x, y, radius, arabic, latin, pale=True)

    def sign(self, x: float, y: float, width: float) -> None:
        """Sign, centred at x, y."""
        ornaments.paraph(self, self.rng, x, y, width)

    def specimen(self, *places: tuple[float, float], points: float = 10) -> None:
        """Say at these places that the paper proves nothing."""
        for x, y in places:
            self.watermark(x, y, Pen(fonts.NIMBUS_SANS.bold, points, _PALE), "SPECIMEN")
