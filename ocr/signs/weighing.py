"""Values that all signs together make sure, and sure ones that they speak against."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from dossier.documents.kind import Kind
from ocr.combine import Found
from ocr.evidence import Grade
from ocr.folding import is_arabic
from ocr.grading import Verified
from ocr.leftover import Told, word_shares
from ocr.nets import Nets
from ocr.signs.table import SIGNS, SURE, Floats, signs_of
from ocr.signs.trees import right

SURELY = 0.97
"""How likely right a value is that is sure (decision 0038)."""
# What was denied is no weak reason among others: another place, calendar, script or check digit says otherwise.
_DENIED = frozenset({
    Grade.CONTRADICTED, Grade.CALENDARS_DISAGREE, Grade.UNLIKE, Grade.INCOMPLETE, Grade.PAIRED_UNREAD, Grade.ZONE_CODE,
    Grade.ZONE_OVER_PRINT, Grade.PRINT_OVER_ZONE,
})  # fmt: skip
_DOUBTED, _PAGES, _OTHERWISE = map(SIGNS.index, ("doubted", "page's letters", "next reading"))


def all_signs(
    fields: Mapping[str, Found], reads: Mapping[str, Sequence[Verified]], told: Sequence[Told], kind: Kind
) -> dict[str, Floats]:
    """Return the signs of every value of a document whose field its kind has.

    Args:
        fields: the values.
        reads: everything that was read for each field.
        told: what the net of places says of the document's words.
        kind: the kind of document.
    """
    return {
        name: signs_of(name, fields, reads.get(name, ()), word_shares(name, found, told), kind)
        for name, found in fields.items()
        if name in kind.fields
    }


def all_weighed(fields: Mapping[str, Found], signs: Mapping[str, Floats], nets: Nets) -> dict[str, Found]:
    """Return the values of a document with grades that all their signs raised or lowered."""
    if not signs:
        return dict(fields)
    shares = dict(zip(signs, right(np.stack(list(signs.values()))).tolist(), strict=True))
    return {
        name: replace(found, grade=_grade(found, shares[name], signs[name], nets)) if name in shares else found
        for name, found in fields.items()
    }


def _grade(found: Found, share: float, signs: Floats, nets: Nets) -> Grade:
    if found.confidence >= SURE:
        return found.grade if share >= SURELY else Grade.SIGNS_AGAINST
    if share < SURELY or found.grade in _DENIED or _has_a_rival(found, signs) or _is_stray_figure(found, signs):
        return found.grade
    # A lone net agrees with itself.
    return Grade.SIGNS_TOGETHER if nets.are_two(arabic=is_arabic(found.value)) else found.grade


def _has_a_rival(found: Found, signs: Floats) -> bool:
    """Whether the page's own pass read it otherwise, or any read of an Arabic word: a dot more is another name."""
    return not signs[_PAGES] or (is_arabic(found.value) and bool(signs[_OTHERWISE]))


def _is_stray_figure(found: Found, signs: Floats) -> bool:
    """Whether a figure's place is doubted. A name says what it is; a page's number and half of a card's do not."""
    return bool(signs[_DOUBTED]) and any(map(str.isdigit, found.value))
