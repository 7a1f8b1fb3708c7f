"""The Arabic of a name whose Latin alone was found, on paper or in a zone: it spells it, or stands right of it.

Where its caption was lost, or the page's pass took it for Latin, the place is told by the Latin. It is read there by
the Arabic nets, and only what spells the Latin is believed (`ocr.verify`).
"""

from collections.abc import Mapping, Sequence

from dossier.documents.kind import Kind, Script
from ocr import lexicon
from ocr.anchors import find, gap, of_kind
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.engine import Rect
from ocr.folding import fold, has_letters
from ocr.lines import Row, Token
from ocr.values import read_value

# In heights of the Latin: how far out of line, the widest gap inside a name, and how much wider Arabic may be.
_LEVEL, _GAP, _WIDER = 0.7, 1.5, 2.0
# How far below the Latin a line of Arabic alone may stand, at the right edge, and how far out of it.
_NEXT, _AT_EDGE = (0.5, 2.4), 3.0
# A word that the page's pass is surer of is Latin; how sure such a place is, and what it says beside a label.
_SURE, _PLACE, _WEIGHT = 0.8, 0.8, 0.4
_ENDING = "_ar"


def with_arabic_twins(
    found: Sequence[Candidate], rows: Sequence[Row], kind: Kind, proved: Mapping[str, str]
) -> list[Candidate]:
    """Return places where the Arabic of names may stand that have none.

    Args:
        found: what labels, running text and the order of names led to.
        rows: the page.
        kind: what it is.
        proved: what a zone says, by field: names that the page's pass did not read.
    """
    told = {each.field for each in found if each.value}
    latin = {each.field: each for each in reversed(found) if each.value and not each.arabic}
    wanted = {
        name: field
        for field in dict.fromkeys([*latin, *proved])
        if (name := f"{field}{_ENDING}") in kind.fields and name not in told
    }
    if not wanted:
        return []
    anchors = find(rows, of_kind(kind))
    taken = {(one.row, at) for one in anchors for at in range(one.first, one.last + 1)}
    twins = []
    for name, field in wanted.items():
        mine = latin.get(field)
        # A name that only a zone tells stands behind nobody else's caption.
        others = set() if mine else {one.row for one in anchors if not {name, field} & set(one.phrase.fields)}
        tokens = _spelling(mine.value if mine else proved[field], mine, rows, taken, others)
        tokens = tokens or (_beside(mine.rects[0], rows, taken) if mine else [])
        tokens = tokens or (_below(mine.rects[0], rows, taken) if mine else [])
        if tokens:
            arabic = all(token.arabic for token in tokens)
            text = joined(sorted(tokens, key=lambda token: -token.rect.right))
            value = read_value(text, kind.fields[name].value, Script.ARABIC) if arabic else None
            rect = around([token.rect for token in tokens])
            sureness = min(token.confidence for token in tokens)
            place = mine.place if mine else (-1, rect.top)
            twins.append(Candidate(name, value or "", text, (rect,), True, sureness, _PLACE, place, _WEIGHT))
    return twins


def _spelling(
    latin: str, mine: Candidate | None, rows: Sequence[Row], taken: set[tuple[int, int]], others: set[int]
) -> list[Token]:  # fmt: skip
    """Return the Arabic words that are this very name's, those nearest to its Latin where several are."""
    known = {fold(each) for each in lexicon.arabic_of(latin)}
    count = {len(each.split()) for each in lexicon.arabic_of(latin)}
    hits: list[list[Token]] = []
    for number, row in enumerate(rows):
        if number in others:
            # `ابن محمد` is the father's.
            continue
        spots = [(at, token) for at, token in enumerate(row.tokens) if token.arabic and (number, at) not in taken]
        for width in count:
            for start in range(len(spots) - width + 1):
                piece = [token for _, token in spots[start : start + width]]
                if fold(joined(list(reversed(piece)))) in known:
                    hits.append(piece)
    height = mine.rects[0].middle if mine else 0.0
    return min(hits, key=lambda piece: abs(piece[0].rect.middle - height), default=[])


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


def _below(latin: Rect, rows: Sequence[Row], taken: set[tuple[int, int]]) -> list[Token]:
    """Return the words of the next line where it is Arabic alone and ends at the page's right edge."""
    edge = max((token.rect.right for row in rows for token in row.tokens), default=0)
    for number, row in enumerate(rows):
        rect = row.rect
        if not _NEXT[0] * latin.height < rect.middle - latin.middle < _NEXT[1] * latin.height:
            continue
        free = not any((number, at) in taken for at in range(len(row.tokens)))
        alone = rect.left > latin.left and edge - rect.right < _AT_EDGE * latin.height
        if free and alone and all(map(_may_be_arabic, row.tokens)):
            return list(row.tokens)
    return []


def _may_be_arabic(token: Token) -> bool:
    return token.arabic or (token.confidence < _SURE and not token.is_figure)
