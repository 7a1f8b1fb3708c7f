"""The left half of a pair of captions that was not read: `N°`, `Né(e) le` at the one edge, Arabic at the other.

The value stands on the next line at the left edge, where the columns of the page begin, and the Arabic half at the
right end of the cell's first line: neither level with it nor under it.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Label, Script
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined
from ocr.crops import around
from ocr.finder.beside import FIGURES
from ocr.finder.sections import pieces
from ocr.finder.sheet import Sheet
from ocr.lines import Token
from ocr.values import read_value

# In heights of the caption: how far below it its value stands, and how far from where French captions begin.
_BELOW, _AT, _ROWS = 2.2, 1.2, 2
_LOOSE, _LONG = 0.8, 6


def under_lost_halves(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return dates and numbers below Arabic captions whose French half is not there, of fields not told yet."""
    told = {each.field for each in found if each.value}
    made = []
    for anchor in sheet.anchors:
        for name in anchor.phrase.fields[:1]:
            label = kind.fields[name]
            if anchor.phrase.arabic and label.value in FIGURES and name not in told and not label.section:
                tokens = _at_the_left(sheet, anchor, name, label)
                made += [_candidate(sheet, anchor, name, label, tokens)] if tokens else []
    return [each for each in made if sum(other.field == each.field for other in made) == 1]


def _at_the_left(sheet: Sheet, anchor: Anchor, name: str, label: Label) -> list[Token]:
    alone = all(other.row != anchor.row or other is anchor for other in sheet.anchors)
    french = [other for other in sheet.anchors if not other.phrase.arabic and other.phrase.fields]
    if not alone or any(name in other.phrase.fields for other in french):
        return []
    height = sheet.height_of(anchor)
    for number in range(anchor.row + 1, min(anchor.row + 1 + _ROWS, len(sheet.rows))):
        row = sheet.rows[number]
        if row.rect.top - anchor.rect.bottom > _BELOW * height:
            break
        if any(owner.row == number for owner in sheet.anchors):
            break
        for piece in pieces(sheet, sheet.spots(number)):
            tokens = [spot.token for spot in piece]
            left = tokens[0].rect.left
            begins = any(abs(left - other.rect.left) < _AT * height for other in french)
            if begins and left < anchor.rect.left and read_value(joined(tokens), label.value, Script.LATIN):
                return tokens
    return []


def _candidate(sheet: Sheet, anchor: Anchor, name: str, label: Label, tokens: Sequence[Token]) -> Candidate:
    text = joined(tokens)
    value = read_value(text, label.value, Script.LATIN) or ""
    return Candidate(
        name, value, text, (around([token.rect for token in tokens]),), False,
        min(token.confidence for token in tokens), min(_LOOSE, anchor.likeness), (anchor.row, anchor.first),
        min(len(anchor.phrase.folded), _LONG) / _LONG,
    )  # fmt: skip
