"""The look of one drawn layout: scripts, wordings, faces, sizes, separators; everything its seed decides but places."""

import random
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Literal

from samples import faces as families
from samples.faces import Faces
from samples.layouts.varied import wording
from samples.surface import INK, Colour, Edges, Field, Pen, Side, Surface

Script = Literal["fr", "ar"]
_MOST_SHRUNK = 1.5
"""A text this much wider than its room is refused instead of being set small: no office prints that."""
_TOUCHING = 5.0
"""Pixels by which ink of neighbouring lines may meet, as tails of Arabic letters do."""
_CARD_POINTS = 8.6
_LEAST_POINTS = (4.9, 6.5)
"""Smallest captions of cards and of pages."""
_CAPTIONS: tuple[Colour, ...] = (
    INK, INK, INK, (96, 96, 100), (130, 130, 134), (38, 70, 130), (120, 40, 46), (28, 92, 62), (86, 70, 50),
)  # fmt: skip
_SEPARATORS = (" :", " :", ":", ":", "", "", " .", " -", " : ", "..")


class CrowdedError(Exception):
    """What was drawn does not fit its room, so that another draw has to be made."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a paper in one or both scripts, and the fields that its values are.

    `what` names its wordings. A fact without `arabic` has one value for both scripts, figures say. `told` is the
    field's value where that is not what is printed.
    """

    what: str
    latin: str
    arabic: str = ""
    field: str | None = None
    told: str | None = None
    field_ar: str | None = None
    woman: bool = False
    long: bool = False

    @property
    def is_neutral(self) -> bool:
        """Whether one print of the value serves both scripts."""
        return not self.arabic

    def truth(self, script: Script, *, alone: bool) -> Field | None:
        """Return the field that the value in a script is; `alone` where the other script is not printed."""
        if script == "ar" and self.arabic:
            if self.field_ar:
                return Field(self.field_ar, self.arabic)
            return Field(self.field, self.told or self.arabic) if self.field and alone else None
        return Field(self.field, self.told or self.latin) if self.field else None


@dataclass(frozen=True, slots=True)
class Look:
    """How one layout looks. `labels` and `values` are the scripts of either; `points` the size of values."""

    rng: random.Random
    labels: tuple[Script, ...]
    values: tuple[Script, ...]
    faces: Faces
    value_faces: Faces
    words: dict[tuple[str, str], str]
    points: float
    ratio: float
    separator: str
    upper: bool
    bold_labels: bool
    bold_values: bool
    title_case: bool
    caption: Colour
    ink: Colour
    numbered: bool
    fill: Literal["", "dots", "rule"]
    tint: Colour
    used: list[str] = field(default_factory=list)

    @classmethod
    def drawn(cls, rng: random.Random, labels: tuple[Script, ...], values: tuple[Script, ...], points: float) -> "Look":
        """Return the look of one office's form."""
        faces = families.TYPEWRITER if rng.random() < 0.08 else families.drawn(rng)
        filled_in = rng.random()
        # A form printed beforehand is filled in by a typewriter or another program now and then.
        typed = families.TYPEWRITER if filled_in < 0.12 else families.drawn(rng) if filled_in < 0.3 else faces
        pale = rng.choice(((238, 238, 236), (228, 236, 244), (240, 234, 222), (230, 240, 230), (244, 230, 230)))
        return cls(
            rng=rng, labels=labels, values=values, faces=faces, value_faces=typed, words=wording.drawn(rng),
            points=points, ratio=rng.choice((1.0, 1.0, 0.9, 0.8, 0.72, 0.64)), separator=rng.choice(_SEPARATORS),
            upper=rng.random() < 0.2, bold_labels=rng.random() < 0.25, bold_values=rng.random() < 0.5,
            title_case=rng.random() < 0.2, caption=rng.choice(_CAPTIONS),
            ink=rng.choice((INK, INK, INK, (30, 40, 110), (60, 60, 64))), numbered=rng.random() < 0.1,
            fill=rng.choice(("", "", "dots", "rule")), tint=pale,
        )  # fmt: skip

    @property
    def both(self) -> bool:
        """Whether labels stand in both scripts."""
        return len(self.labels) == 2

    def at(self, points: float) -> "Look":
        """Return the same look in another size."""
        return replace(self, points=points)

    def cased(self, value: str) -> str:
        """Return a value as this office capitalises it."""
        return value.title() if self.title_case else value

    def shown(self, fact: Fact) -> str:
        """Return the Latin value as this office capitalises it; figures stay as they are."""
        return self.cased(fact.latin) if fact.arabic else fact.latin

    def label(self, fact: Fact, script: str, *, separated: bool = True) -> str:
        """Return the label of a fact, or nothing where no office names it in that script."""
        text = wording.form(self.words.get((fact.what, script), ""), woman=fact.woman)
        if not text:
            return ""
        if self.upper and script != "ar":
            text = text.upper()
        return text + self.separator if separated and not text.endswith((".", ":")) else text

    def pen(self, script: str, role: str, points: float | None = None) -> Pen:
        """Return the pen for a label, a value or anything else in a script."""
        size = points or self.points * (self.ratio if role == "label" else 1)
        if role == "label":
            size = max(size, min(_LEAST_POINTS[self.points > _CARD_POINTS], self.points))
        bold = {"label": self.bold_labels, "value": self.bold_values, "title": True}.get(role, False)
        colour = {"label": self.caption, "value": self.ink}.get(role, INK)
        faces = self.value_faces if role == "value" else self.faces
        return faces.arabic_pen(size * 1.12, colour, bold=bold) if script == "ar" else faces.pen(
            size, colour, bold=bold)  # fmt: skip

    def say(self, sheet: Surface, x: float, y: float, text: str, script: str, role: str = "text", *,
            side: Side | None = None, fit: float | None = None, truth: Field | None = None,
            points: float | None = None) -> float:  # fmt: skip
        """Print a text and return its width. Raises CrowdedError where its room is much too small."""
        if not text.strip():
            return 0.0
        pen, arabic = self.pen(script, role, points), script == "ar"
        if fit is not None and sheet.width_of(text, pen, arabic=arabic) > max(fit, 1) * _MOST_SHRUNK:
            raise CrowdedError
        side = side or ("right" if arabic else "left")
        return sheet.text(x, y, text, pen, side=side, fit=fit, field=truth, arabic=arabic)

    def width(self, sheet: Surface, text: str, script: str, role: str = "text") -> float:
        """Return the width that a text would take."""
        return sheet.width_of(text, self.pen(script, role), arabic=script == "ar") if text.strip() else 0.0


def height_of(points: float) -> float:
    """Return the millimetres of a capital letter and a little more, the unit of distances."""
    return points * 0.29


def refuse_crowding(sheet: Surface) -> None:
    """Refuse a page on which texts overlap or leave it. Raises CrowdedError."""
    width, height = sheet.image.size
    for left, top, right, bottom in sheet.inked:
        if left < 6 or top < 6 or right > width - 6 or bottom > height - 6:
            raise CrowdedError
    values = [line for mark in sheet.marks.values() for line in mark.lines]
    for texts, allowed in (([*sheet.inked, *sheet.watermarks], _TOUCHING), ([*values, *sheet.watermarks], 0.0)):
        if any(_overlap(one, other, allowed) for one, other in combinations(texts, 2)):
            raise CrowdedError


def _overlap(one: Edges, other: Edges, allowed: float) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > allowed and down > allowed
