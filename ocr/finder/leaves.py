"""Two leaves that lie open on one page, each one spouse's: every row of the one is level with a row of the other.

The same captions stand twice, side by side, under the headings of both, and white parts them from top to bottom. No
value of one leaf is asked for on the other, however little of its own caption was read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.engine import Rect
from ocr.finder.sections import sections_read
from ocr.folding import has_letters
from ocr.lines import Row, Token

# So many captions stand twice. In heights of a caption: how wide the white is at least, how far from the captions that
# it ends at, and how high no print is.
_TWICE, _WHITE, _BESIDE, _TALL = 2, 1.5, 2.0, 3
# What was read with less may be a speck of the fold.
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Leaf:
    """The rows of a leaf, and whose headings it bears; what goes across both leaves bears nobody's."""

    rows: list[Row]
    sections: frozenset[str]


def leaves(rows: Sequence[Row], anchors: Sequence[Anchor], kind: Kind) -> list[Leaf]:
    """Return both leaves and what goes across them; nothing where the page is no open spread."""
    names = sections_read(kind)
    headings = [anchor for anchor in anchors if anchor.phrase.section in names]
    pairs = _pairs(anchors)
    if len(names) != 2 or {each.phrase.section for each in headings} != set(names):
        return []
    if len({one.phrase.folded for one, _ in pairs}) < _TWICE:
        return []
    heights = sorted(one.rect.height for one, _ in pairs)
    top = min(anchor.rect.top for anchor in (*headings, *(one for one, _ in pairs)))
    inside = top, max(other.rect.bottom for _, other in pairs)
    cut = _cut(rows, pairs, inside, heights[len(heights) // 2])
    if cut is None:
        return []
    told = [{each.phrase.section for each in headings if _is_left(each.rect, cut) == left} for left in (True, False)]
    if any(len(each) != 1 for each in told) or told[0] == told[1]:
        return []
    across = [row for row in rows if not inside[0] <= row.rect.middle <= inside[1] and _runs_through(row, cut)]
    apart = [row for row in rows if not any(row is each for each in across)]
    halves = [
        Leaf(_half(apart, cut, left=left), frozenset(str(each) for each in mine))
        for left, mine in zip((True, False), told, strict=True)
    ]
    return [*halves, Leaf(across, frozenset())] if across else halves


def _pairs(anchors: Sequence[Anchor]) -> list[tuple[Anchor, Anchor]]:
    """Return captions of one field that stand twice at one height, the left one first."""
    captions = [anchor for anchor in anchors if anchor.phrase.fields]
    found = []
    for one in captions:
        level = [
            other
            for other in captions
            if other.phrase.arabic == one.phrase.arabic
            and set(other.phrase.fields) & set(one.phrase.fields)
            and other.rect.left > one.rect.right
            and abs(other.rect.middle - one.rect.middle) < one.rect.height
        ]
        if len(level) == 1:
            found.append((one, level[0]))
    return found


def _cut(
    rows: Sequence[Row], pairs: Sequence[tuple[Anchor, Anchor]], inside: tuple[int, int], height: int
) -> float | None:
    """Return the middle of the white right before the right leaf's French captions, or right behind the left's Arabic.

    Between a caption and its values there may be white from top to bottom as well.
    """
    printed = [
        token.rect
        for row in rows
        for token in row.tokens
        if inside[0] <= token.rect.middle <= inside[1] and _is_print(token, height)
    ]
    french = [other.rect.left for one, other in pairs if not one.phrase.arabic]
    arabic = [one.rect.right for one, _ in pairs if one.phrase.arabic]
    for left, right in _bands(printed):
        ends = not french or abs(min(french) - right) <= _BESIDE * height
        begins = not arabic or bool(french) or abs(left - max(arabic)) <= _BESIDE * height
        middle = (left + right) / 2
        parted = all(one.rect.right < middle < other.rect.left for one, other in pairs)
        if right - left >= _WHITE * height and ends and begins and parted:
            return middle
    return None


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
