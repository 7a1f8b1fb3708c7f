"""The Arabic of a name whose Latin alone was found: papers of both scripts print it at the same height, right of it.

Where its caption was lost, or the page's pass took it for Latin, the place is told by the Latin. It is read there by
the Arabic nets, and only what spells the Latin is believed (`ocr.verify`).
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Script
from ocr.anchors import find, gap, of_kind
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.folding import has_letters
from ocr.lines import Row, Token
from ocr.values import read_value

# In heights of the Latin: how far out of line, the widest gap inside a name, and how much wider Arabic may be.
_LEVEL, _GAP, _WIDER = 0.7, 1.5, 2.0
# A word that the page's pass is surer of is Latin; how sure such a place is, and what it says beside a label.
_SURE, _PLACE, _WEIGHT = 0.8, 0.8, 0.4
_ENDING = "_ar"


def with_arabic_twins(found: Sequence[Candidate], rows: Sequence[Row], kind: Kind) -> list[Candidate]:
    """Return places where the Arabic of names may stand that have none."""
    told = {each.field for each in found if each.value}
    twins: dict[str, Candidate] = {}
    taken: set[tuple[int, int]] | None = None
    for each in found:
        name = f"{each.field}{_ENDING}"
        label = kind.fields.get(name)
        if label is None or not each.value or each.arabic or name in told or name in twins:
            continue
        if taken is None:
            taken = {
                (one.row, at) for one in find(rows, of_kind(kind)) for at in range(one.first, one.last + 1)
            }  # fmt: skip
        tokens = _beside(each.rects[0], rows, taken)
        if tokens:
            arabic = all(token.arabic for token in tokens)
            text = joined(sorted(tokens, key=lambda token: -token.rect.right))
            value = read_value(text, label.value, Script.ARABIC) if arabic else None
            rect = around([token.rect for token in tokens])
            sureness = min(token.confidence for token in tokens)
            twins[name] = Candidate(name, value or "", text, (rect,), True, sureness, _PLACE, each.place, _WEIGHT)
    return list(twins.values())


def _beside(latin: Rect, rows: Sequence[Row], taken: set[tuple[int, int]]) -> list[Token]:
    """Return the words right of the Latin that may be its Arabic: the longest piece that is no label and no Latin."""
    pieces: list[list[Token]] = [[]]
    for number, row in enumerate(rows):
        for at, token in enumerate(row.tokens):
            level = abs(token.rect.middle - latin.middle) < _LEVEL * max(latin.height, token.rect.height)
            if not level or token.rect.left < latin.right or token.rect.width > _WIDER * max(latin.width, latin.height):
                continue
            if (number, at) in taken or not _may_be_arabic(token):
                pieces.append([])
                continue
            last = pieces[-1]
            if last and gap(last[-1], token) > _GAP * latin.height:
                pieces.append([])
            pieces[-1].append(token)
    filled = [piece for piece in pieces if any(has_letters(token.text) for token in piece)]
    return max(filled, key=lambda piece: sum(len(token.text) for token in piece), default=[])


def _may_be_arabic(token: Token) -> bool:
    return token.arabic or (token.confidence < _SURE and not token.is_figure)
