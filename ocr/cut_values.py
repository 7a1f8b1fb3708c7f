"""Values that the page's pass parted: every read of what was cut out agrees, and none sees the rest.

A father's name goes on in the next line of its column (`BEN HAMMOU`), and a card's number begins with a letter that
stands apart (`A E354040`). Neither is ever sure.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dossier.documents.kind import Kind, Value
from ocr.anchors import gap
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.folding import fold, is_arabic
from ocr.lines import Row, Token

_PARENTS = frozenset({"father_name", "mother_name"})
_CHILD_OF = frozenset(("ben", "bent", "bint", "bnt", "ibn"))
_CHILD_OF_AR = frozenset(fold(word) for word in ("بن", "بنت", "ابن", "ابنة"))
# In heights: the widest white between words of a line, how far below it the next one of its column stands, how far in.
_SPACE, _NEXT_LINE, _INDENT = 1.9, (0.5, 2.8), 1.5
_NUMBERS = frozenset({Value.CIN, Value.DOCUMENT_NUMBER})
# The N of `N°` is no number's own.
_ONE_LETTER, _HEAD, _HEAD_GAP = re.compile(r"[A-Z]\d{5,6}"), re.compile("[A-MO-Z]{1,2}"), 1.0


def doubted_where_cut(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Return the candidates, those doubted that the next line of their column or a letter before them goes on."""
    return [
        replace(each, doubted=True)
        if _goes_on_below(each, rows) or (kind.fields[each.field].value in _NUMBERS and _lost_its_head(each, rows))
        else each
        for each in found
    ]


def lacks_its_ancestor(field: str, value: str, others: Iterable[str]) -> bool:
    """Whether a parent's name in Latin letters names no ancestor, where its Arabic at another place does."""
    words = [fold(word) for word in value.split()]
    if field not in _PARENTS or is_arabic(value) or any(word.startswith(tuple(_CHILD_OF)) for word in words):
        return False
    return any(fold(word) in _CHILD_OF_AR for other in others if is_arabic(other) for word in other.split()[1:])


def _goes_on_below(found: Candidate, rows: Sequence[Row]) -> bool:
    """Whether a parent's name ends a line of its column, and the next line of the column begins with `BEN`."""
    if found.field not in _PARENTS or found.arabic or not found.value:
        return False
    last = found.rects[-1]
    line = _line(last, rows)
    if not line or line[-1].rect.left >= last.right:
        return False
    least, most = (each * last.height for each in _NEXT_LINE)
    heads = (
        token.rect
        for row in rows
        for at, token in enumerate(row.tokens)
        if fold(token.text) in _CHILD_OF and (at == 0 or gap(row.tokens[at - 1], token) > _SPACE * row.height)
    )
    margin = line[0].rect.left
    return any(
        least <= head.middle - last.middle <= most and abs(head.left - margin) <= _INDENT * last.height
        for head in heads
    )


def _line(rect: Rect, rows: Sequence[Row]) -> list[Token]:
    """Return the words of French that stand close together on a rectangle's line, and it among them."""
    tokens = sorted(
        (token for row in rows for token in row.tokens if not token.arabic and _is_level(token.rect, rect)),
        key=lambda token: token.rect.left,
    )
    runs: list[list[Token]] = []
    for token in tokens:
        near = runs and token.rect.left - runs[-1][-1].rect.right <= _SPACE * rect.height
        runs = [*runs[:-1], [*runs[-1], token]] if near else [*runs, [token]]
    return next((run for run in runs if any(rect.holds(token.rect) for token in run)), [])


def _lost_its_head(found: Candidate, rows: Sequence[Row]) -> bool:
    """Whether a capital or two stand close before a number of one letter, or were read with it and left out."""
    first, read = found.rects[0], found.text.split()
    if not _ONE_LETTER.fullmatch(found.value):
        return False
    return (len(read) > 1 and bool(_HEAD.fullmatch(read[0]))) or any(
        _HEAD.fullmatch(token.text)
        and _is_level(token.rect, first)
        and 0 <= first.left - token.rect.right <= _HEAD_GAP * first.height
        for row in rows
        for token in row.tokens
    )


def _is_level(one: Rect, other: Rect) -> bool:
    return abs(one.middle - other.middle) < other.height / 2
