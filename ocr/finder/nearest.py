"""Whose a value is where several labels point to it: the nearest one's, and of one label only.

Labels ask for the words around them in the order in which the page's design makes them likely; words asked for by two
labels of different fields stay with the nearer one, and the other label asks for its next ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.engine import Rect


@dataclass(frozen=True, slots=True)
class Option:
    """What a label may mean: the candidates read there, and how far off they stand (0.0 is right beside it)."""

    found: tuple[Candidate, ...]
    away: float

    @property
    def ink(self) -> frozenset[Rect]:
        """The places of its words on the page."""
        return frozenset(rect for each in self.found if each.value for rect in each.rects)


@dataclass(frozen=True, slots=True)
class Asking:
    """A label that asks for a field's value, with its options, likeliest first; `otherwise` is what is left of none."""

    anchor: Anchor
    field: str
    options: tuple[Option, ...]
    otherwise: tuple[Candidate, ...] = ()


def each_once(asking: Sequence[Asking]) -> list[Candidate]:
    """Return the candidates of every label with no words given to labels of two fields."""
    held: dict[int, int] = {}
    waiting = [(number, 0) for number in range(len(asking))]
    while waiting:
        number, turn = waiting.pop(0)
        if turn >= len(asking[number].options):
            continue
        option = asking[number].options[turn]
        rivals = [other for other, its in held.items() if _compete(asking[number], option, asking[other], its)]
        if any(asking[other].options[held[other]].away <= option.away for other in rivals):
            waiting.append((number, turn + 1))
            continue
        for other in rivals:
            waiting.append((other, held.pop(other) + 1))
        held[number] = turn
    return [
        each
        for number, one in enumerate(asking)
        for each in (one.options[held[number]].found if number in held else one.otherwise)
    ]


def _compete(one: Asking, option: Option, other: Asking, its: int) -> bool:
    """Whether two labels of different fields ask for the same words."""
    if (one.anchor.row, one.anchor.first) == (other.anchor.row, other.anchor.first):
        return False
    if one.field.removesuffix("_ar") == other.field.removesuffix("_ar"):
        return False
    return any(_same(mine, theirs) for mine in option.ink for theirs in other.options[its].ink)


def _same(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return 2 * across > min(one.width, other.width) and 2 * down > min(one.height, other.height)
