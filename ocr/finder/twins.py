"""The two scripts' captions of one field, where one of them is wording that nobody declared.

Such a caption is no value, however level with the other it stands; and the column under a pair of captions is as wide
as both of them.
"""

from collections.abc import Sequence

from ocr.anchors import Anchor
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import Sheet
from ocr.lines import Token

# In heights of the label: how near an edge of the page's print a caption at it stands.
_AT_EDGE = 1.5
# So many captions on a row, two of each script at least, head a row of boxes.
_BOXES = 4


def is_caption(sheet: Sheet, anchor: Anchor, tokens: Sequence[Token], under: Sequence[Token]) -> bool:
    """Whether words level with a label are its other script's: at the page's far edge, with the value under it.

    `under` are the words below the label: those of its own script are its value.
    """
    arabic = anchor.phrase.arabic
    foreign = all(not token.is_figure and token.arabic != arabic for token in tokens)
    own = any(not token.is_figure and token.arabic == arabic for token in under)
    if not tokens or not foreign or not own or sheet.has_colon(anchor):
        return False
    place = around([token.rect for token in tokens])
    edges = [row.rect.left if arabic else row.rect.right for row in sheet.rows]
    edge = min(edges) if arabic else max(edges)
    return abs((place.left if arabic else place.right) - edge) < _AT_EDGE * sheet.height_of(anchor)


def column_of(sheet: Sheet, anchor: Anchor) -> Rect:
    """Return the width of a heading's column: its own, and that of the other script's words between it and the next."""
    if not sheet.is_heading(anchor.row):
        return anchor.rect
    tokens = sheet.rows[anchor.row].tokens
    arabic, column = anchor.phrase.arabic, anchor.rect
    for at in range(anchor.first - 1, -1, -1) if arabic else range(anchor.last + 1, len(tokens)):
        owner = sheet.owners.get((anchor.row, at))
        other = owner is not None and not says_the_same(owner, anchor)
        if other or (tokens[at].arabic == arabic and not tokens[at].is_figure):
            break
        if any(character.isalnum() for character in tokens[at].text):
            column = column.union(tokens[at].rect)
    return column


def cell_of(sheet: Sheet, anchor: Anchor) -> Rect:
    """Return the width of a cell that has a caption of each script at its ends; a lone caption's is its own."""
    twin = _across(sheet, anchor)
    return anchor.rect.union(twin.rect) if twin else anchor.rect.union(_up_to_next(sheet, anchor))


def is_beside_its_caption(sheet: Sheet, anchor: Anchor, place: Rect) -> bool:
    """Whether a value below stands in that part of a box which its caption has only because the other one was lost."""
    mine = anchor.rect
    apart = place.right <= mine.left or place.left >= mine.right
    cell = cell_of(sheet, anchor)
    return apart and place.top >= mine.bottom and cell != mine and _across(sheet, anchor) is None


def _up_to_next(sheet: Sheet, anchor: Anchor) -> Rect:
    """Return a caption's cell whose other script's caption was lost, on a row of boxes that are headed in both.

    French stands at a box's left end, Arabic at its right: the box goes on up to the caption beside.
    """
    mine, arabic = anchor.rect, anchor.phrase.arabic
    level = [other for other in sheet.anchors if other.row == anchor.row]
    scripts = [other.phrase.arabic for other in level]
    if len(level) < _BOXES or min(scripts.count(True), scripts.count(False)) < 2:
        return mine
    rows = [row.rect for row in sheet.rows]
    if arabic:
        before = [other.rect.right for other in level if other.rect.right <= mine.left]
        return Rect(max(before, default=min(row.left for row in rows)), mine.top, mine.right, mine.bottom)
    after = [other.rect.left for other in level if other.rect.left >= mine.right]
    return Rect(mine.left, mine.top, min(after, default=max(row.right for row in rows)), mine.bottom)


def _across(sheet: Sheet, anchor: Anchor) -> Anchor | None:
    """Return the other script's caption of a field that stands next to this one on its line, with no word between."""
    arabic, mine = anchor.phrase.arabic, anchor.rect
    level = [
        other
        for other in sheet.anchors
        if other is not anchor and abs(other.rect.middle - mine.middle) < max(other.rect.height, mine.height)
    ]
    beyond = [other for other in level if (other.rect.right < mine.left if arabic else other.rect.left > mine.right)]
    near = min(beyond, key=lambda other: abs(other.rect.left - mine.left), default=None)
    if near is None or near.phrase.arabic == arabic or not says_the_same(near, anchor):
        return None
    left, right = min(mine.right, near.rect.right), max(mine.left, near.rect.left)
    between = (
        spot
        for number in sheet.level_rows(anchor)
        for spot in sheet.spots(number)
        if left <= spot.token.rect.left and spot.token.rect.right <= right
    )
    return None if any(map(str.isalnum, "".join(spot.token.text for spot in between))) else near


def says_the_same(other: Anchor, anchor: Anchor) -> bool:
    """Whether two labels announce one field, in whatever script."""
    bare = {name.removesuffix("_ar") for name in anchor.phrase.fields}
    return bool(bare & {name.removesuffix("_ar") for name in other.phrase.fields})
