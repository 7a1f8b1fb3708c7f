"""Parents' names over two lines of a cell: `OMAR BEN` and `ALI` below it, `OMAR` and `BEN ALI`.

Acts name parents with their own fathers, and a narrow cell breaks the name. Each half alone reads as a name, and every
read agrees on it: the line that begins with an ancestor's word, or follows one that ends with it, belongs to the name.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.anchors import find, gap, of_kind
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.folding import fold
from ocr.lines import Row, Token

_PARENTS = frozenset({"father_name", "mother_name"})
_CHILD_OF = frozenset(fold(word) for word in ("ben", "bent", "bint", "ibn", "bnou", "بن", "بنت", "ابن", "ابنة"))
# In heights: how far below each other a cell's lines stand, how far apart they begin, the widest gap inside one.
_LEADING, _ASIDE, _GAP = 1.2, 2.5, 2.6


def with_ancestors(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Return the candidates, parents' names with the line before or after them that is theirs."""
    if not any(each.field in _PARENTS and len(each.rects) == 1 and each.value for each in found):
        return list(found)
    owned = {(one.row, at) for one in find(rows, of_kind(kind)) for at in range(one.first, one.last + 1)}
    pieces = [piece for number, row in enumerate(rows) for piece in _pieces(row, number, owned)]
    return [_whole(each, pieces, found) if each.field in _PARENTS and each.value else each for each in found]


def _whole(name: Candidate, pieces: Sequence[list[Token]], found: Sequence[Candidate]) -> Candidate:
    rect, words = name.rects[0], name.value.split()
    if len(name.rects) > 1:
        return name
    others = [other for each in found if each.field != name.field for other in each.rects]
    for piece in pieces:
        place = around([token.rect for token in piece])
        if any(token.arabic != name.arabic for token in piece) or any(_overlap(place, other) for other in others):
            continue
        read = sorted(piece, key=lambda token: -token.rect.right if name.arabic else token.rect.left)
        first, last = fold(read[0].text), fold(read[-1].text.strip(".,:"))
        if _follows(rect, place, arabic=name.arabic) and (first in _CHILD_OF or fold(words[-1]) in _CHILD_OF):
            return _joined(name, f"{name.value} {joined(read)}", (rect, place))
        if _follows(place, rect, arabic=name.arabic) and last in _CHILD_OF and len(read) > 1:
            return _joined(name, f"{joined(read)} {name.value}", (place, rect))
    return name


def _joined(name: Candidate, value: str, rects: tuple[Rect, ...]) -> Candidate:
    return replace(name, value=value, text=value, rects=rects)


def _follows(upper: Rect, lower: Rect, *, arabic: bool) -> bool:
    """Whether the second is the next line of the same cell."""
    height = max(upper.height, lower.height)
    near = upper.middle + height / 2 < lower.middle and lower.top - upper.bottom < _LEADING * height
    starts = abs(upper.right - lower.right) if arabic else abs(upper.left - lower.left)
    return near and starts < _ASIDE * height


def _pieces(row: Row, number: int, owned: set[tuple[int, int]]) -> list[list[Token]]:
    """Return the row's words between labels, wide gaps, figures and changes of script, from left to right."""
    pieces: list[list[Token]] = [[]]
    for at, token in enumerate(row.tokens):
        last = pieces[-1]
        if (number, at) in owned or token.is_figure:
            pieces.append([])
            continue
        if last and (token.arabic != last[-1].arabic or gap(last[-1], token) > _GAP * row.height):
            pieces.append([])
        pieces[-1].append(token)
    return [piece for piece in pieces if piece]


def _overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    return across > 0 and min(one.bottom, other.bottom) > max(one.top, other.top)
