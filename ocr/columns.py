"""Two columns of spouses of whom one heading was read: the other's column must not be taken for this one's.

A table that lost a heading gives one section only, and what stands beside its labels may be either spouse's. Where a
second piece of the same script stands on a value's row, and nothing led to it, nobody knows whose the value is.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Value
from ocr.anchors import find, of_kind
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.lines import Row, Token

# How sure such a place is; the widest gap inside a value, in heights.
_DOUBTFUL, _GAP = 0.7, 2.6
_NAMES = frozenset({Value.NAME, Value.FULL_NAME})
_LETTERS = 3


def with_doubt(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Return the candidates, the places of names doubted where a second column has no heading."""
    people = {label.section for label in kind.fields.values()} - {None}
    if len(people) < 2 or len({_section(each, kind) for each in found if each.value} - {None}) != 1:
        return list(found)
    taken = {(one.row, at) for one in find(rows, of_kind(kind)) for at in range(one.first, one.last + 1)}
    free = [token for n, row in enumerate(rows) for at, token in enumerate(row.tokens) if (n, at) not in taken]
    rects = [rect for each in found for rect in each.rects]
    strangers = [token for token in free if not any(_overlap(token.rect, rect) for rect in rects)]
    return [
        replace(each, place_confidence=min(each.place_confidence, _DOUBTFUL))
        if _section(each, kind) and kind.fields[each.field].value in _NAMES and _is_beside_another(each, strangers)
        else each
        for each in found
    ]


def _section(found: Candidate, kind: Kind) -> str | None:
    return kind.fields[found.field].section


def _is_beside_another(found: Candidate, strangers: Sequence[Token]) -> bool:
    rect = found.rects[0]
    return any(
        token.arabic == found.arabic
        and not token.is_figure
        and sum(map(str.isalpha, token.text)) >= _LETTERS
        and abs(token.rect.middle - rect.middle) < rect.height / 2
        and max(token.rect.left - rect.right, rect.left - token.rect.right) > _GAP * rect.height
        for token in strangers
    )


def _overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    return across > 0 and min(one.bottom, other.bottom) > max(one.top, other.top)
