"""The place of a value that no pass read, where the caption's other script tells where to look; never a sure one.

What stands level with the Latin name over, or under, its French caption is the Arabic name at the Arabic caption's
edge; and an act's number or day stands right behind its French caption, where the Arabic one ends the row.
"""

from typing import Protocol

from dossier.documents.kind import Label, Script, Value
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.below import above, below
from ocr.finder.beside import REACH
from ocr.finder.sheet import Sheet
from ocr.lines import Token

_LOOSE = 0.8
_NAMES = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE})
_OF_ACTS = frozenset({Value.DATE, Value.ACT_NUMBER})
# In heights of the caption: no number and no day is wider; a stamp's ink stands farther off.
_WIDEST = 9
_LONG_LABEL, _LOOSELY = 6, 0.5


class Design(Protocol):
    """Where a page prints its values: see ocr.finder.labelled."""

    @property
    def stacked(self) -> bool:
        """Whether they stand under their captions."""

    @property
    def captioned(self) -> bool:
        """Whether they stand over them."""

    @property
    def reach(self) -> float:
        """How far below, in heights of a caption."""


def weight_of(anchor: Anchor) -> float:
    """Return how much a label says of what follows: a long one more; beyond that wording is a matter of taste."""
    weight = min(len(anchor.phrase.folded), _LONG_LABEL) / _LONG_LABEL
    return weight * _LOOSELY if anchor.phrase.loose else weight


def by_twins(sheet: Sheet, anchor: Anchor, name: str, label: Label, design: Design) -> list[Candidate]:
    """Return where to read again what a label with a twin in the other script asks for, if nothing was read there."""
    if anchor.phrase.arabic:
        place = _beside_twins_value(sheet, anchor, name, label, design)
    else:
        place = _between_pair(sheet, anchor, name, label)
    if place is None:
        return []
    at, weight = (anchor.row, anchor.first), weight_of(anchor)
    return [Candidate(name, "", "", (place,), anchor.phrase.arabic, 0.0, _LOOSE, at, weight, doubted=True)]


def _between_pair(sheet: Sheet, anchor: Anchor, name: str, label: Label) -> Rect | None:
    if label.section or label.value not in _OF_ACTS:
        return None
    edge = min(
        (twin.rect.left for twin in _twins(sheet, anchor, name) if twin.rect.left > anchor.rect.right), default=0
    )
    rect, height = anchor.rect, sheet.height_of(anchor)
    play = height // 6
    place = Rect(rect.right + play, rect.top - play, rect.right + _WIDEST * height, rect.bottom + play)
    return place if place.right <= edge else None


def _beside_twins_value(sheet: Sheet, anchor: Anchor, name: str, label: Label, design: Design) -> Rect | None:
    hangs = (design.stacked or design.captioned) and not sheet.has_colon(anchor)
    if label.value not in _NAMES or label.script is not Script.ARABIC or not hangs:
        return None
    twins = [twin for twin in _twins(sheet, anchor, name.removesuffix("_ar")) if twin.rect.right <= anchor.rect.left]
    twin = max(twins, key=lambda each: each.rect.right, default=None)
    latin = _hung(sheet, twin, design) if twin else []
    if not latin:
        return None
    line = around([token.rect for token in latin])
    height = line.height
    left = max(line.right + height, anchor.rect.right - round(REACH * height))
    # Typed values are indented, and Arabic letters reach below the line.
    place = Rect(left, line.top - height // 4, anchor.rect.right + height // 2, line.bottom + height // 2)
    return place if place.width >= height else None


def _hung(sheet: Sheet, twin: Anchor, design: Design) -> list[Token]:
    return above(sheet, twin) if design.captioned else below(sheet, twin, reach=design.reach)


def _twins(sheet: Sheet, anchor: Anchor, name: str) -> list[Anchor]:
    """Return the captions of a field in the other script, level with this one."""
    height = sheet.height_of(anchor)
    others = [
        each for each in sheet.anchors if each.phrase.arabic != anchor.phrase.arabic and name in each.phrase.fields
    ]
    return [each for each in others if abs(each.rect.middle - anchor.rect.middle) < height]
