"""Values right before their captions, on a page whose captions end their rows: `القباج اسماعيل - الطالب`.

A caption mostly begins its row. Where several end theirs, with nothing behind them and words that no label owns before
them, what stands before is theirs. Such a place is never certain.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.candidate import Candidate, joined, script_of
from ocr.crops import around
from ocr.finder.sheet import Sheet
from ocr.lines import Token
from ocr.values import read_value

# So many rows show the design.
_SHOWN = 3
_SURENESS, _WEIGHT = 0.79, 0.55


def before_captions(sheet: Sheet, kind: Kind, found: Sequence[Candidate]) -> list[Candidate]:
    """Return what stands before captions that end their rows, of fields that nothing told."""
    known = {each.field for each in found if each.value}
    pairs = [(anchor, words) for anchor in sheet.anchors if anchor.phrase.fields and (words := _before(sheet, anchor))]
    if kind.sections or len({anchor.row for anchor, _ in pairs}) < _SHOWN:
        return []
    told: list[Candidate] = []
    for anchor, words in pairs:
        text, arabic = joined(words), anchor.phrase.arabic
        for name in anchor.phrase.fields:
            label = kind.fields[name]
            value = read_value(text, label.value, script_of(label, arabic))
            if value and name not in known:
                surest, rect = min(word.confidence for word in words), around([word.rect for word in words])
                place = (anchor.row, anchor.first)
                told.append(Candidate(name, value, text, (rect,), arabic, surest, _SURENESS, place, _WEIGHT))
    return told


def _before(sheet: Sheet, anchor: Anchor) -> list[Token]:
    """Return the words before a caption that ends its row, in reading order; none where a label owns one of them."""
    tokens = sheet.rows[anchor.row].tokens
    arabic = anchor.phrase.arabic
    behind = range(anchor.first) if arabic else range(anchor.last + 1, len(tokens))
    before = range(len(tokens) - 1, anchor.last, -1) if arabic else range(anchor.first)
    if any(any(map(str.isalnum, tokens[at].text)) for at in behind):
        return []
    if any((anchor.row, at) in sheet.owners for at in before):
        return []
    words = [tokens[at] for at in before]
    while words and not any(map(str.isalnum, words[-1].text)):
        words.pop()
    return words if words and all(word.arabic == arabic or word.is_figure for word in words) else []
