"""The press of one office: which faces it sets papers in, and its habits of labels, colons, dots and capitals.

A layout says what stands where; the press says how. All chance comes from the paper's generator, so that two
papers of one layout differ as two offices' papers do.
"""

import random
from dataclasses import dataclass, replace

from samples import faces as families
from samples.faces import Faces
from samples.surface import INK, Colour, Field, Pen, Side, Surface

GREY: Colour = (120, 120, 124)
_LEFT: Side = "left"
_MIDDLE: Side = "middle"
_RIGHT: Side = "right"


@dataclass(frozen=True, slots=True)
class Habits:
    """How an office types. `separator` ends a label; `dots` fill the line under a value."""

    separator: str
    dots: bool
    upper_labels: bool
    title_case: bool
    bold_values: bool
    spaced_numbers: bool = False

    @classmethod
    def drawn(cls, rng: random.Random) -> "Habits":
        """Return the habits of one office."""
        return cls(
            separator=rng.choice((" :", " :", ":", "")), dots=rng.random() < 0.3, upper_labels=rng.random() < 0.15,
            title_case=rng.random() < 0.2, bold_values=rng.random() < 0.6, spaced_numbers=rng.random() < 0.12,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Press:
    """Prints on one sheet. `points` is the size of running text; labels and values follow it."""

    sheet: Surface
    rng: random.Random
    faces: Faces
    habits: Habits
    points: float = 11

    @classmethod
    def of(cls, sheet: Surface, rng: random.Random, points: float = 11) -> "Press":
        """Return a press with drawn faces and habits."""
        return cls(sheet, rng, families.drawn(rng), Habits.drawn(rng), points)

    @classmethod
    def typewriter(cls, sheet: Surface, rng: random.Random, points: float = 11) -> "Press":
        """Return a press of one pitch and one weight."""
        habits = replace(Habits.drawn(rng), bold_values=False, title_case=False)
        return cls(sheet, rng, families.TYPEWRITER, habits, points)

    def on(self, sheet: Surface, points: float | None = None) -> "Press":
        """Return the same press over another sheet."""
        return replace(self, sheet=sheet, points=points or self.points)

    def pen(self, points: float | None = None, *, bold: bool = False, colour: Colour = INK) -> Pen:
        """Return the pen for Latin text."""
        return self.faces.pen(points or self.points, colour, bold=bold)

    def arabic_pen(self, points: float | None = None, *, bold: bool = False, colour: Colour = INK) -> Pen:
        """Return the pen for Arabic text, an eighth larger, as offices set it."""
        return self.faces.arabic_pen((points or self.points) * 1.125, colour, bold=bold)

    def cased(self, value: str) -> str:
        """Return a value as this office capitalises it."""
        return value.title() if self.habits.title_case else value

    def spaced(self, number: str) -> str:
        """Return the number of a card as this office types it, some with a space after its letters."""
        digits = number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return f"{number[: len(number) - len(digits)]} {digits}" if self.habits.spaced_numbers and digits else number

    def line(self, x: float, y: float, text: str, *, bold: bool = False, points: float | None = None,
             colour: Colour = INK, fit: float | None = None, side: Side = "left",
             field: Field | None = None) -> float:  # fmt: skip
        """Print a line of Latin text and return its width."""
        pen = self.pen(points, bold=bold, colour=colour)
        return self.sheet.text(x, y, text, pen, side=side, field=field, fit=fit)

    def arabic(self, x: float, y: float, text: str, *, bold: bool = False, points: float | None = None,
               colour: Colour = INK, fit: float | None = None, side: Side = "right",
               field: Field | None = None) -> float:  # fmt: skip
        """Print a line of Arabic, by default ending at x on its right, and return its width."""
        pen = self.arabic_pen(points, bold=bold, colour=colour)
        return self.sheet.arabic(x, y, text, pen, side=side, field=field, fit=fit)

    def labelled(self, x: float, y: float, label: str, value: str, field: str | None = None, *,
                 is_value: str | None = None, fit: float = 80, points: float | None = None) -> None:  # fmt: skip
        """Print a Latin label and its value on one line.

        Args:
            x: millimetres of the left edge.
            y: millimetres of the baseline.
            label: its wording, without a colon.
            value: as printed.
            field: the field's name, if it is one.
            is_value: the field's value where that is not what is printed, a date in ISO say.
            fit: millimetres for both.
            points: the size.
        """
        shown = label.upper() if self.habits.upper_labels else label
        width = self.line(x, y, shown + self.habits.separator, points=points, fit=fit * 0.62) + 1.4
        truth = Field(field, is_value or value) if field else None
        self.line(x + width, y, value, bold=self.habits.bold_values, points=points, fit=fit - width, field=truth)
        if self.habits.dots:
            dotted(self.sheet, x + width, x + fit, y + 0.7)

    def arabic_labelled(self, x: float, y: float, label: str, value: str, field: str | None = None, *,
                        is_value: str | None = None, fit: float = 80, points: float | None = None) -> None:  # fmt: skip
        """Print an Arabic label that ends at x, and its value to the left of it; arguments as `labelled`."""
        width = self.arabic(x, y, label + self.habits.separator, points=points, fit=fit * 0.62) + 1.4
        truth = Field(field, is_value or value) if field else None
        self.arabic(x - width, y, value, bold=self.habits.bold_values, points=points, fit=fit - width, field=truth)
        if self.habits.dots:
            dotted(self.sheet, x - fit, x - width, y + 0.7)

    def heading(self, french: tuple[str, ...], arabic: tuple[str, ...], *, left: float = 18, right: float = 192,
                y: float = 19, step: float = 6, width: float = 78) -> None:  # fmt: skip
        """Print the authority at the head of the page, left in French and right in Arabic; some offices centre it."""
        centred = self.rng.random() < 0.4
        for at, text in enumerate(french):
            where, side = (left + width / 2, _MIDDLE) if centred else (left, _LEFT)
            self.line(where, y + step * at, text, bold=at == 0, points=self.points * 0.95, fit=width, side=side)
        for at, text in enumerate(arabic):
            where, side = (right - width / 2, _MIDDLE) if centred else (right, _RIGHT)
            self.arabic(where, y + step * at, text, bold=at == 0, points=self.points * 0.95, fit=width, side=side)

    def title(self, y: float, french: str | None, arabic: str | None, *, middle: float = 105, points: float = 17,
              width: float = 150) -> float:  # fmt: skip
        """Print the title in one or both scripts and return the next free baseline; some are underlined or boxed."""
        fancy, top = self.rng.random(), y
        widest = 0.0
        order = [french, arabic] if self.rng.random() < 0.6 else [arabic, french]
        for text in order:
            if text is None:
                continue
            if text == arabic:
                ink = self.arabic(middle, y, text, bold=True, points=points * 1.1, side="middle", fit=width)
            else:
                ink = self.line(middle, y, text, bold=True, points=points, side="middle", fit=width)
            widest, y = max(widest, ink), y + points * 0.6
        bottom = y - points * 0.6
        if fancy < 0.3:
            self.sheet.rule(middle - widest / 2, bottom + 2.6, middle + widest / 2, bottom + 2.6, width=0.4)
        elif fancy < 0.55:
            height = bottom - top + points * 0.36 + 8
            self.sheet.box(middle - widest / 2 - 5, top - points * 0.36 - 3.4, widest + 10, height, radius=2)
        return y + 3


def dotted(sheet: Surface, x: float, to_x: float, y: float) -> None:
    """Draw the dots on which a value is to be written."""
    while x < to_x - 0.3:
        sheet.rule(x, y, x + 0.25, y, GREY)
        x += 1.25
