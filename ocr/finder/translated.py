"""Captions printed in two languages of one script side by side: `Nom patronymique / Cognome` is one caption.

A consulate's booklet says everything in French and in the language of the country.
"""

from collections.abc import Sequence
from dataclasses import replace

from ocr.anchors import Anchor, gap
from ocr.lines import Row

_STROKES = frozenset("/-–—|")
# Two captions of one cell stand nearer to each other than this, in heights of the row.
_NEAR = 3.0


def translated(anchors: Sequence[Anchor], rows: Sequence[Row]) -> list[Anchor]:
    """Return the anchors, each caption with what a stroke parts from it that asks for the same."""
    joined: list[Anchor] = []
    for anchor in sorted(anchors, key=lambda each: (each.row, each.first)):
        last = joined[-1] if joined else None
        if last is not None and _translates(anchor, last, rows[anchor.row]):
            joined[-1] = replace(last, last=anchor.last, rect=last.rect.union(anchor.rect))
        else:
            joined.append(anchor)
    return joined


def _translates(anchor: Anchor, last: Anchor, row: Row) -> bool:
    same = anchor.row == last.row and anchor.phrase.fields == last.phrase.fields != ()
    if not same or anchor.phrase.arabic or last.phrase.arabic or anchor.phrase.folded == last.phrase.folded:
        return False
    # The stroke may not have been read.
    stroked = all(set(token.text) <= _STROKES for token in row.tokens[last.last + 1 : anchor.first])
    return stroked and gap(row.tokens[last.last], row.tokens[anchor.first]) <= _NEAR * row.height
