"""Two spouses side by side without a heading of theirs: the same captions twice on one row, and in several rows.

Such papers keep one order: the husband comes first as the script is read, right in Arabic and left in French. What
nothing but that order says is never certain.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.candidate import Candidate
from ocr.finder.sections import sections_read

# Rows that ask twice for the same, at least; how sure a place is that only order tells.
_ROWS, _BY_ORDER = 2, 0.79


def twin_columns(anchors: Sequence[Anchor], kind: Kind) -> dict[tuple[int, int], str]:
    """Return the section, by row and first token, of captions that stand twice on their rows where no heading does."""
    names = sections_read(kind)
    if len(names) != 2 or any(anchor.phrase.section for anchor in anchors):
        return {}
    asked: dict[tuple[int, str, bool], list[Anchor]] = {}
    for anchor in anchors:
        if any(kind.fields[name].section for name in anchor.phrase.fields):
            asked.setdefault((anchor.row, anchor.phrase.folded, anchor.phrase.arabic), []).append(anchor)
    pairs = [
        sorted(twins, key=lambda each: each.rect.left, reverse=twins[0].phrase.arabic)
        for twins in asked.values()
        if len(twins) == len(names)
    ]
    if len({first.row for first, _ in pairs}) < _ROWS:
        return {}
    return {(each.row, each.first): name for pair in pairs for each, name in zip(pair, names, strict=True)}


def by_order(found: Sequence[Candidate], columns: Mapping[tuple[int, int], str]) -> list[Candidate]:
    """Return the candidates, those doubted whose captions only the order of two columns gives to a spouse."""
    return [
        replace(each, place_confidence=min(each.place_confidence, _BY_ORDER)) if each.place in columns else each
        for each in found
    ]
