"""What the net says of values that the rules found: that they stand where such values do, or that nothing says so.

The rules go by captions and order, the net by everything around a word. Where the rules had only the order of a design
to go by, the net bears the place out; where they had a caption and nothing around the words speaks for the field, the
caption may be another's, and the value is not sure.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.documents.kind import Kind, Value
from dossier.names.order import is_told_throughout
from ocr.calibration import confidence
from ocr.combine import Found
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.folding import fold, is_arabic
from ocr.leftover.cells import Cell
from ocr.leftover.net import FIELDS, Floats, shares
from ocr.page import Part

# How likely each word of a value has to be its field's, and how unlikely one of them, that nothing speaks for it;
# counted in decision 0036. On average `EL OUALI` was a family's where `EL` is hardly anybody's.
_BORNE_OUT, _NOBODYS = 0.5, 0.1
_UNSURE, _WHOLE_DATE = 0.7, 10
# The parts of a person's name, and in heights how far apart words of one line stand at most.
_PARTS, _SPACE = ("given_names", "family_name"), 1.5
# Values whose only evidence of place is one caption. Figures bear their shape and order.
_ONE_CAPTION = frozenset({Grade.UNANIMOUS, Grade.ARABIC_EXACT_KNOWN, Grade.ARABIC_NEARLY_KNOWN})
_OF_WORDS = frozenset({Value.NAME, Value.FULL_NAME, Value.PLACE, Value.ADDRESS, Value.TEXT})


@dataclass(frozen=True, slots=True)
class Told:
    """A part of a document with its cells, and how likely each of their words is each field's: a row a word."""

    part: Part
    cells: Sequence[tuple[Cell, Floats]]
    words: Sequence[tuple[str, Rect, Floats]]
    """Each word folded, where it is on the page, and how likely it is each field's."""


def told_of(parts: Sequence[Part], kind: Kind) -> list[Told]:
    """Ask the net about every word of a document."""
    return [_told(part, shares(part.rows, kind)) for part in parts]


def _told(part: Part, cells: Sequence[tuple[Cell, Floats]]) -> Told:
    words = [
        (fold(spot.token.text), part.on_page(spot.token.rect), likely[at])
        for cell, likely in cells
        for at, spot in enumerate(cell.spots)
    ]
    return Told(part, cells, words)


def weighed(fields: Mapping[str, Found], told: Sequence[Told], kind: Kind) -> dict[str, Found]:
    """Return the fields with grades that the net's opinion of their places raised or lowered."""
    grades = {name: _grade(name, found, told, kind) for name, found in fields.items()}
    kept = {name for name, grade in grades.items() if grade is Grade.BORNE_OUT and is_cut_anywhere(name, fields)}
    return {name: replace(found, grade=found.grade if name in kept else grades[name]) for name, found in fields.items()}


def unspoken_for(fields: Mapping[str, Found], told: Sequence[Told], kind: Kind) -> list[str]:
    """Return the fields whose values are unsure, and that nothing around one of their words speaks for."""
    return [
        name
        for name, found in fields.items()
        if name in kind.fields and kind.fields[name].value is not Value.MRZ and found.confidence <= _UNSURE
        if min(word_shares(name, found, told), default=1.0) < _NOBODYS
    ]


def _grade(name: str, found: Found, told: Sequence[Told], kind: Kind) -> Grade:
    likely = word_shares(name, found, told) if name in kind.fields else []
    if not likely:
        return found.grade
    is_part = kind.fields[name].value is Value.DATE and len(found.value) < _WHOLE_DATE
    if found.grade is Grade.UNANIMOUS_LOOSE and min(likely) >= _BORNE_OUT and not is_part:
        return Grade.BORNE_OUT
    if found.grade in _ONE_CAPTION and kind.fields[name].value in _OF_WORDS and min(likely) < _NOBODYS:
        return min(found.grade, Grade.OUT_OF_PLACE, key=confidence)
    return found.grade


def is_cut_anywhere(name: str, fields: Mapping[str, Found]) -> bool:
    """Whether a name and its other part stand side by side, with a word between their ends that may be of either.

    The net says that both are names, and not where `MOHAMED AYMEN LARAKI` is to be cut.
    """
    here = fields[name]
    there = fields.get(name.replace(*_PARTS) if _PARTS[0] in name else name.replace(*_PARTS[::-1]))
    if there is None or there is here or there.page != here.page:
        return False
    one, other = sorted((here, there), key=lambda each: each.rect.left, reverse=is_arabic(here.value))
    height = min(here.rect.height, there.rect.height)
    level = min(here.rect.bottom, there.rect.bottom) - max(here.rect.top, there.rect.top) > height / 2
    white = max(here.rect.left, there.rect.left) - min(here.rect.right, there.rect.right)
    return level and white <= _SPACE * height and not is_told_throughout([*one.value.split(), *other.value.split()])


def word_shares(name: str, found: Found, told: Sequence[Told]) -> list[float]:
    """Return how likely each word of a value is its field's; of all words that stand there where none is the value's.

    A value of two rows is held by a rectangle that holds other words as well.
    """
    at = 1 + FIELDS.index(name)
    there = [
        (word, float(likely[at]))
        for one in told
        if one.part.page == found.page
        for word, rect, likely in one.words
        if found.rect.holds(rect)
    ]
    value = fold(found.value)
    own = [share for word, share in there if word and word in value]
    return own or [share for _, share in there]
