"""Two leaves that lie open on one page: one spouse's each, or both spouses' beside their children's.

Rows of one leaf are level with rows of the other, and white parts them from top to bottom. No value of one leaf is
asked for on the other, however little of its own caption was read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.engine import Rect
from ocr.finder.sections import sections_read
from ocr.folding import has_letters
from ocr.lines import Row, Token

# So many captions stand on both spouses' leaves. In heights of a caption: how wide the white is at least, how far from
# the captions that it ends at, and how high no print is.
_TWICE, _WHITE, _BESIDE, _TALL = 2, 1.5, 2.0, 3
# What was read with less may be a speck of the fold.
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Leaf:
    """The rows of a leaf, and whose headings it bears; what goes across both leaves bears nobody's."""

    rows: list[Row]
    sections: frozenset[str]


def leaves(rows: Sequence[Row], anchors: Sequence[Anchor], kind: Kind) -> list[Leaf]:
    """Return the leaves of an open spread that hold fields, and what goes across them; nothing where there is none."""
    names = frozenset(sections_read(kind))
    headings = [anchor for anchor in anchors if anchor.phrase.section]
    captions = [a for a in anchors if any(kind.fields[name].section for name in a.phrase.fields)]
    if not names or not names <= {str(each.phrase.section) for each in headings} or not captions:
        return []
    top = min(heading.rect.top for heading in headings)
    bottom = max(anchor.rect.bottom for anchor in (*headings, *captions))
    heights = sorted(caption.rect.height for caption in captions)
    height = heights[len(heights) // 2]
    for cut in _cuts(rows, captions, (top, bottom), height):
        halves = [
            frozenset(str(each.phrase.section) for each in headings if _is_left(each.rect, cut) == left)
            for left in (True, False)
        ]
        if not _parts_people(halves, names) or not _asked_on_both(captions, halves, names, cut):
            continue
        across = [row for row in rows if not top <= row.rect.middle <= bottom and _runs_through(row, cut)]
        apart = [row for row in rows if not any(row is each for each in across)]
        told = [Leaf(_half(apart, cut, left=left), mine) for left, mine in zip((True, False), halves, strict=True)]
        # Children's names and acts are no fields.
        told = [leaf for leaf in told if leaf.sections & names]
        return [*told, Leaf(across, frozenset())] if across else told
    return []


def _parts_people(halves: Sequence[frozenset[str]], names: frozenset[str]) -> bool:
    """Whether one half bears one spouse's headings and the other the other's, or one both's and the other none's."""
    one, other = halves
    if not one or not other or one & other:
        return False
    return bool(one & names and other & names) or names in (one, other)


def _asked_on_both(
    captions: Sequence[Anchor], halves: Sequence[frozenset[str]], names: frozenset[str], cut: float
) -> bool:
    """Whether two spouses' leaves have captions alike; children's say nothing."""
    if any(not half & names for half in halves):
        return True
    asked = [
        {(name, each.phrase.arabic) for each in captions if _is_left(each.rect, cut) == left
         for name in each.phrase.fields}
        for left in (True, False)
    ]  # fmt: skip
    return len({name for name, _ in asked[0] & asked[1]}) >= _TWICE


def _cuts(rows: Sequence[Row], captions: Sequence[Anchor], inside: tuple[int, int], height: int) -> list[float]:
    """Return the middles of white right before French captions of a right leaf, or right behind Arabic ones of a left.

    Between a leaf's captions and its values there may be white from top to bottom as well.
    """
    printed = [
        token.rect
        for row in rows
        for token in row.tokens
        if inside[0] <= token.rect.middle <= inside[1] and _is_print(token, height)
    ]
    found = []
    for left, right in _bands(printed):
        cut = (left + right) / 2
        french = [a.rect.left for a in captions if not a.phrase.arabic and not _is_left(a.rect, cut)]
        arabic = [a.rect.right for a in captions if a.phrase.arabic and _is_left(a.rect, cut)]
        begins = min(french) - right <= _BESIDE * height if french else None
        ends = left - max(arabic) <= _BESIDE * height if arabic else None
        if right - left >= _WHITE * height and (begins if begins is not None else ends):
            found.append(cut)
    return found


def _is_print(token: Token, height: int) -> bool:
    told = has_letters(token.text) or token.is_figure
    return token.confidence >= _LEAST and told and token.rect.height < _TALL * height


def _bands(rects: Sequence[Rect]) -> list[tuple[int, int]]:
    """Return the white from top to bottom between print."""
    spans = sorted((rect.left, rect.right) for rect in rects)
    bands, reached = [], spans[0][1] if spans else 0
    for start, end in spans[1:]:
        if start > reached:
            bands.append((reached, start))
        reached = max(reached, end)
    return bands


def _runs_through(row: Row, cut: float) -> bool:
    """Whether a row's words stand as near to each other at the cut as words of one line do, or across it."""
    before = [token.rect.right for token in row.tokens if _is_left(token.rect, cut)]
    behind = [token.rect.left for token in row.tokens if not _is_left(token.rect, cut)]
    return bool(before and behind) and min(behind) - max(before) < _WHITE * row.height


def _half(rows: Sequence[Row], cut: float, *, left: bool) -> list[Row]:
    kept = [Row([token for token in row.tokens if _is_left(token.rect, cut) == left]) for row in rows]
    return [row for row in kept if row.tokens]


def _is_left(rect: Rect, cut: float) -> bool:
    return (rect.left + rect.right) / 2 < cut
