"""Captions printed in two languages of one script: `Nom patronymique / Cognome` is one caption.

A consulate's acts say everything in French and in the language of the country, side by side or on the next line.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.documents.kind import Kind
from ocr.anchors import Anchor, gap
from ocr.lines import Row

_STROKES = frozenset("/-–—|")
# Two captions of one cell stand nearer to each other than this, in heights: side by side, and below each other.
_NEAR, _BELOW = 3.0, 2.2


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


def on_two_lines(anchors: Sequence[Anchor], rows: Sequence[Row], kind: Kind) -> list[Anchor]:
    """Return the anchors, a caption over its translation as tall as both: their values may stand level with the gap.

    Of spouses only: a booklet's own number may be asked for above its act's. A colon announces a value on its line.
    """
    made = list(anchors)
    for at, anchor in enumerate(anchors):
        if not any(kind.fields[name].section for name in anchor.phrase.fields) or _has_colon(anchor, rows):
            continue
        uppers = (n for n, one in enumerate(anchors) if _is_below(anchor, one) and not _has_colon(one, rows))
        above = next(uppers, None)
        if above is not None:
            made[above] = replace(made[above], rect=made[above].rect.union(anchor.rect))
            # It asks for nothing of its own, and is no value.
            made[at] = replace(anchor, phrase=replace(anchor.phrase, fields=()))
    return made


def _has_colon(anchor: Anchor, rows: Sequence[Row]) -> bool:
    tokens = rows[anchor.row].tokens[anchor.last : anchor.last + 2]
    return tokens[0].text.endswith(":") or tokens[-1].text.startswith(":")


def _translates(anchor: Anchor, last: Anchor, row: Row) -> bool:
    if anchor.row != last.row or not _ask_the_same(anchor, last):
        return False
    # The stroke may not have been read.
    stroked = all(set(token.text) <= _STROKES for token in row.tokens[last.last + 1 : anchor.first])
    return stroked and gap(row.tokens[last.last], row.tokens[anchor.first]) <= _NEAR * row.height


def _is_below(anchor: Anchor, one: Anchor) -> bool:
    height = max(anchor.rect.height, one.rect.height)
    room = anchor.rect.top - one.rect.bottom
    over = min(anchor.rect.right, one.rect.right) - max(anchor.rect.left, one.rect.left)
    covers = over > min(anchor.rect.width, one.rect.width) / 2
    return _ask_the_same(anchor, one) and anchor.row > one.row and room < _BELOW * height and covers


def _ask_the_same(anchor: Anchor, other: Anchor) -> bool:
    """Whether two captions in Latin letters ask for the same, in other words."""
    latin = not anchor.phrase.arabic and not other.phrase.arabic
    return latin and anchor.phrase.fields == other.phrase.fields != () and anchor.phrase.folded != other.phrase.folded
