"""The side of a card that says nothing of what it is, beside the one that does: two sides of one size on one sheet.

Fronts print captions that every card and act prints, and those with a worn or lost title are told by their backs only.
Papers of other kinds are copied beside cards as well: what a side announces has to be what the known one lacks.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from math import hypot

from dossier.documents import KINDS
from ocr.anchors import find, of_kind
from ocr.kind import UNKNOWN, KindGuess, is_of_others
from ocr.page import Part

# By how much of themselves the diagonals of a card's sides may differ: each lies at a tilt of its own.
_ALIKE = 0.07
# Captions so short are parts of words; so many fields tell a side, and so few of them both sides print.
_SHORT, _LEAST, _SHARED = 2, 3, 1
# How sure such a side is of itself.
_SURE = 0.5


def with_other_sides(parts: Sequence[Part]) -> list[Part]:
    """Return the parts of a file, those named as a card's that are the other side of one on their page."""
    return [_named(part, parts) if part.guess.name == UNKNOWN else part for part in parts]


def _named(part: Part, parts: Sequence[Part]) -> Part:
    same = [other for other in parts if other is not part and other.page == part.page and _is_as_large(part, other)]
    if len(same) != 1 or part.zone or not KINDS[same[0].guess.name].is_card or is_of_others(part.rows):
        return part
    kind = same[0].guess.name
    mine, theirs = _announced(part, kind), _announced(same[0], kind)
    if len(mine - theirs) < _LEAST or len(mine & theirs) > _SHARED:
        return part
    return replace(part, guess=KindGuess(kind, _SURE, ("the other side of a card",)))


def _is_as_large(one: Part, other: Part) -> bool:
    if one.region is None or other.region is None:
        return False
    mine, theirs = (hypot(region.width, region.height) for region in (one.region, other.region))
    return abs(mine - theirs) <= _ALIKE * max(mine, theirs)


def _announced(part: Part, kind: str) -> set[str]:
    """Return the fields of a kind that the captions of a part ask for."""
    found = find(part.rows, of_kind(KINDS[kind]))
    fields = chain.from_iterable(anchor.phrase.fields for anchor in found if len(anchor.phrase.folded) > _SHORT)
    return {field.removesuffix("_ar") for field in fields}
