"""Values on the lines of a form whose captions stand below, at the lines' left or right ends.

    __________EL ALAMI GHIZLANE__________        _____HAY ESSAADA RUE 28_____
    Prénom & nom                                 Adresse

A value in the middle of its line stands over no caption, so its place alone does not tell whose it is. But rows of
values and rows of as many captions take turns, each caption nearer to what is above it: their order tells. Such a
place is never certain.
"""

from collections.abc import Iterator, Sequence

from dossier.documents.kind import Kind, Value
from ocr.anchors import Anchor, gap
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.finder.sheet import INNER_GAP, Sheet
from ocr.folding import has_letters
from ocr.lines import Row, Token
from ocr.values import read_value

# So many rows over captions show the design, one fewer where a value's shape is right; how far over them they stand
# at most, in heights.
_SHOWN, _FAR = 3, 3.5
_SURENESS, _WEIGHT = 0.79, 0.55
_SHAPED = frozenset({Value.CIN, Value.DOCUMENT_NUMBER, Value.DATE})

_Pair = tuple[list[list[Token]], list[Anchor | None]]


def over_captions(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return what stands over captions on a page that prints several so, of fields told by no shape yet."""
    pairs = list(_pairs(sheet))
    told = [each for pair in pairs for each in _told(pair, kind)]
    shaped = any(kind.fields[each.field].value in _SHAPED for each in told)
    if len(pairs) < _SHOWN - shaped:
        return []
    known = {each.field for each in found if each.value and kind.fields[each.field].value in _SHAPED}
    return [each for each in told if each.field not in known]


def _told(pair: _Pair, kind: Kind) -> Iterator[Candidate]:
    for tokens, anchor in zip(*pair, strict=True):
        if anchor is None:
            continue
        arabic = sum(token.arabic for token in tokens) * 2 > sum(has_letters(token.text) for token in tokens)
        tokens = sorted(tokens, key=lambda token: -token.rect.left if arabic else token.rect.left)
        text, rect = joined(tokens), around([token.rect for token in tokens])
        for name in anchor.phrase.fields:
            label = kind.fields[name]
            value = read_value(text, label.value, script_of(label, arabic))
            surest = min(token.confidence for token in tokens)
            place = (anchor.row, anchor.first)
            if value:
                yield Candidate(name, value, text, (rect,), arabic, surest, _SURENESS, place, _WEIGHT)


def _pairs(sheet: Sheet) -> Iterator[_Pair]:
    """Yield the pieces of each row of values, and the label that each piece of the captions below begins with."""
    rows = sheet.rows
    for number in range(1, len(rows)):
        if not any(anchor.row == number and anchor.phrase.fields for anchor in sheet.anchors):
            continue
        if any(row == number - 1 for row, _ in sheet.owners) or not _is_of_captions(rows, number):
            continue
        values, captions = _pieces(rows[number - 1]), _pieces(rows[number])
        if len(values) == len(captions):
            yield (
                [[rows[number - 1].tokens[at] for at in piece] for piece in values],
                [_label(sheet, number, piece) for piece in captions],
            )


def _is_of_captions(rows: Sequence[Row], number: int) -> bool:
    """Whether a row holds no figures and is nearer to the row above it than to the one below."""
    row = rows[number]
    above = row.rect.top - rows[number - 1].rect.bottom
    below = rows[number + 1].rect.top - row.rect.bottom if number + 1 < len(rows) else above + 1
    plain = not any(letter.isdigit() for token in row.tokens for letter in token.text)
    return plain and 0 <= above < min(below, _FAR * row.height)


def _pieces(row: Row) -> list[list[int]]:
    """Return the numbers of a row's tokens from left to right, cut at wide gaps."""
    found: list[list[int]] = []
    for at, token in enumerate(row.tokens):
        if found and gap(row.tokens[at - 1], token) <= INNER_GAP * row.height:
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _label(sheet: Sheet, number: int, piece: Sequence[int]) -> Anchor | None:
    """Return the label that a piece of captions begins with, in its script's direction."""
    begins = (sheet.owners.get((number, at)) for at in (piece[0], piece[-1]))
    labels = [anchor for anchor, first in zip(begins, (True, False), strict=True)
              if anchor is not None and anchor.phrase.fields and anchor.phrase.arabic is not first]  # fmt: skip
    return labels[0] if labels else None
