"""Captions printed in two languages of one script: `Nom patronymique / Cognome` is one caption.

A consulate's acts say everything in French and in the language of the country, side by side or on the next line.
"""

from collections.abc import Sequence
from dataclasses import replace

from ocr.anchors import Anchor, gap
from ocr.lines import Row

_STROKES = frozenset("/-–—|")
# Two captions of one cell stand nearer to each other than this, in heights: side by side, and below each other.
_NEAR, _BELOW = 3.0, 1.5


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


def without_second_lines(anchors: Sequence[Anchor]) -> list[Anchor]:
    """Return the anchors, none asking again for what the caption above it asks for in another language."""
    return [
        replace(each, phrase=replace(each.phrase, fields=())) if any(_is_below(each, one) for one in anchors) else each
        for each in anchors
    ]


def _translates(anchor: Anchor, last: Anchor, row: Row) -> bool:
    if anchor.row != last.row or not _ask_the_same(anchor, last):
        return False
    # The stroke may not have been read.
    stroked = all(set(token.text) <= _STROKES for token in row.tokens[last.last + 1 : anchor.first])
    return stroked and gap(row.tokens[last.last], row.tokens[anchor.first]) <= _NEAR * row.height


def _is_below(anchor: Anchor, one: Anchor) -> bool:
    height = min(anchor.rect.height, one.rect.height)
    room = anchor.rect.top - one.rect.bottom
    over = min(anchor.rect.right, one.rect.right) - max(anchor.rect.left, one.rect.left)
    covers = over > min(anchor.rect.width, one.rect.width) / 2
    return _ask_the_same(anchor, one) and anchor.row > one.row and room < _BELOW * height and covers


def _ask_the_same(anchor: Anchor, other: Anchor) -> bool:
    """Whether two captions in Latin letters ask for the same, in other words."""
    latin = not anchor.phrase.arabic and not other.phrase.arabic
    return latin and anchor.phrase.fields == other.phrase.fields != () and anchor.phrase.folded != other.phrase.folded
