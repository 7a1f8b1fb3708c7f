"""The two sides of a card that lie on one page: each has its own design, and no label's value lies on the other.

White parts them, beside or below. A side's own columns are parted by white too: there the name of the state stands in
both scripts on both sides of the white.
"""

from collections.abc import Sequence

from dossier.documents.kind import Kind, Zone
from dossier.documents.unknown import OWN_STATE
from ocr.anchors import Anchor
from ocr.engine import Rect
from ocr.folding import fold, has_letters
from ocr.lines import Row, Token

# How wide the white is, in heights of a row, and how much of a side is printed in Latin letters or figures.
_WHITE, _LATIN = 3.0, 0.3
# Labels that make a side one, and how many of them may be on both.
_LABELS, _ON_BOTH = 2, 1
# What the page's pass was less sure of than this may be the picture's ground.
_LEAST, _WORD = 0.5, 3
# In heights of a label: what is farther from all of them is not on the card.
_BEYOND = 4.0
# Words of a side that tell it where its labels were not read.
_WORDS = 5
_STATE = frozenset(fold(text) for text in OWN_STATE)


def sides(rows: Sequence[Row], anchors: Sequence[Anchor], kind: Kind) -> list[list[Row]]:
    """Return the rows of each side of a card; all of them as one where the page shows one side, or is no card."""
    whole = [list(rows)]
    if Zone.TD1 not in kind.zones or not anchors:
        return whole
    top, bottom = min(a.rect.top for a in anchors), max(a.rect.bottom for a in anchors)
    beyond = _BEYOND * max(a.rect.height for a in anchors)
    tokens = [
        token
        for row in rows
        for token in row.tokens
        if token.confidence >= _LEAST
        and has_letters(token.text)
        and top - beyond <= token.rect.middle <= bottom + beyond
    ]
    if not tokens:
        return whole
    heights = sorted(token.rect.height for token in tokens)
    least = _WHITE * heights[len(heights) // 2]
    cuts = [
        (width, at, across)
        for across in (True, False)
        for width, at in _gaps([token.rect for token in tokens], across=across)
        if width >= least
    ]
    for _, at, across in sorted(cuts, reverse=True):
        if _parts_sides(tokens, anchors, kind, at, across=across):
            return [_rows_of(rows, at, across=across, before=before) for before in (True, False)]
    return whole


def _gaps(rects: Sequence[Rect], *, across: bool) -> list[tuple[float, float]]:
    """Return the white bands that nothing reaches into, as width and middle: horizontal ones, or vertical ones."""
    spans = sorted((rect.top, rect.bottom) if across else (rect.left, rect.right) for rect in rects)
    gaps, reached = [], spans[0][1]
    for start, end in spans[1:]:
        if start > reached:
            gaps.append((float(start - reached), (start + reached) / 2))
        reached = max(reached, end)
    return gaps


def _parts_sides(tokens: Sequence[Token], anchors: Sequence[Anchor], kind: Kind, at: float, *, across: bool) -> bool:
    titles = {fold(text) for text in (*kind.titles_fr, *kind.titles_ar)} | _STATE
    halves = [[a for a in anchors if _is_before(a.rect, at, across=across) == before] for before in (True, False)]
    words = [[t for t in tokens if _is_before(t.rect, at, across=across) == before] for before in (True, False)]
    heads = [[a for a in half if a.phrase.folded in titles] for half in halves]
    told = [{a.phrase for a in half if a not in head and len(a.phrase.folded) >= _WORD}
            for half, head in zip(halves, heads, strict=True)]  # fmt: skip
    fields = [{name.removesuffix("_ar") for phrase in half for name in phrase.fields} for half in told]
    # The state's name in both scripts spans its own side, and only the front bears it.
    spanned = not across and any(
        any(_is_level(one, other) for one in head for other in head if _is_twin(one, other)) and not other_head
        for head, other_head in (heads, heads[::-1])
    )
    labelled = min(map(len, told)) >= _LABELS if across else spanned and min(map(len, words)) >= _WORDS
    if not labelled or len(fields[0] & fields[1]) > _ON_BOTH:
        return False
    if not across and any(_is_level(one, other) for one in halves[0] for other in halves[1] if _is_twin(one, other)):
        return False
    latin = [sum(token.is_figure or not token.arabic for token in half) / max(1, len(half)) for half in words]
    return min(latin) >= _LATIN


def _is_twin(one: Anchor, other: Anchor) -> bool:
    """Whether two labels say the same in two scripts, as far as is known: two stops may."""
    if one.phrase.arabic == other.phrase.arabic:
        return False
    fields = [{name.removesuffix("_ar") for name in each.phrase.fields} for each in (one, other)]
    return bool(fields[0] & fields[1]) or not (fields[0] or fields[1])


def _is_level(one: Anchor, other: Anchor) -> bool:
    return abs(one.rect.middle - other.rect.middle) < max(one.rect.height, other.rect.height)


def _is_before(rect: Rect, at: float, *, across: bool) -> bool:
    return (rect.middle if across else (rect.left + rect.right) / 2) < at


def _rows_of(rows: Sequence[Row], at: float, *, across: bool, before: bool) -> list[Row]:
    kept = [Row([t for t in row.tokens if _is_before(t.rect, at, across=across) == before]) for row in rows]
    return [row for row in kept if row.tokens]
