"""The two lines of a cell whose labels stand centred between them: the Arabic value above, the Latin one below.

Level with such a label stands nothing but the other script's label. A page shows that it is printed so where a line of
one script stands right above a label's height and one of the other right below it; a list's next row never does.
"""

from dossier.documents.kind import Kind
from ocr.anchors import Anchor
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sections import pieces
from ocr.finder.sheet import Sheet
from ocr.lines import Token

# In heights of the label's print: how far the middles of its cell's lines are from its own.
_OFF, _FARTHEST = 0.4, 2.2
# How far a line may reach over its label's edge, and what labels stand next to each other.
_OVER, _BOUND = 0.5, 2.5
_ROWS = 3
# So many labels' cells make it the page's design.
_SHOWN = 2


def has_two_lines(sheet: Sheet, kind: Kind) -> bool:
    """Whether the page prints the values of both scripts above and below the height of their labels."""
    rows = {
        anchor.row
        for anchor in sheet.anchors
        if any(name in kind.fields for name in anchor.phrase.fields) and _shows_both(sheet, anchor)
    }
    return len(rows) >= _SHOWN


def line_of_cell(sheet: Sheet, anchor: Anchor) -> list[Token]:
    """Return the line of the label's own script that stands above or below its height, in reading order."""
    return _line(sheet, anchor, arabic=anchor.phrase.arabic)


def _shows_both(sheet: Sheet, anchor: Anchor) -> bool:
    upper, lower = sorted(
        (_line(sheet, anchor, arabic=arabic) for arabic in (False, True)),
        key=lambda line: line[0].rect.middle if line else 0.0,
    )
    return bool(upper) and upper[0].rect.middle < anchor.rect.middle < lower[0].rect.middle


def _line(sheet: Sheet, anchor: Anchor, *, arabic: bool) -> list[Token]:
    near = range(max(0, anchor.row - _ROWS), min(len(sheet.rows), anchor.row + _ROWS + 1))
    height = sheet.print_of(anchor)
    room = _cell(sheet, anchor)
    found: list[tuple[float, list[Token]]] = []
    for number in near:
        for piece in pieces(sheet, sheet.spots(number)):
            tokens = [spot.token for spot in piece if any(character.isalnum() for character in spot.token.text)]
            letters = [token for token in tokens if not token.is_figure]
            if not tokens or any(sheet.owner(spot) for spot in piece) or sheet.begins_label(piece, 0):
                continue
            place = around([token.rect for token in tokens])
            away = abs(place.middle - anchor.rect.middle)
            if not _OFF * height < away < _FARTHEST * height or any(token.arabic != arabic for token in letters):
                continue
            if (
                not room.left <= place.left
                or not place.right <= room.right
                or _is_anothers(sheet, number, place, anchor)
            ):
                continue
            found.append((away, tokens))
    best = min(found, key=lambda one: one[0], default=(0.0, []))[1]
    return sorted(best, key=lambda token: -token.rect.right if arabic else token.rect.left)


def _cell(sheet: Sheet, anchor: Anchor) -> Rect:
    """Return the room between a label and the next one level with it, past one that stands right beside it."""
    height, mine = sheet.print_of(anchor), anchor.rect
    level = [other for other in sheet.anchors if other.row == anchor.row and other is not anchor]
    for other in level:
        apart = max(other.rect.left, mine.left) - min(other.rect.right, mine.right)
        if other.phrase.arabic != anchor.phrase.arabic and apart < _BOUND * height:
            mine = mine.union(other.rect)
    before = max((o.rect.right for o in level if o.rect.right <= mine.left), default=0)
    after = min((o.rect.left for o in level if o.rect.left >= mine.right), default=10**6)
    over = round(_OVER * height)
    # An Arabic label alone has its cell at its left; a pair has it where there is room for one.
    to_left = anchor.phrase.arabic and (mine == anchor.rect or mine.left - before > after - mine.right)
    left, right = (before, mine.left) if to_left else (mine.right, after)
    return Rect(left - over, mine.top, right + over, mine.bottom)


def _is_anothers(sheet: Sheet, number: int, place: Rect, anchor: Anchor) -> bool:
    """Whether the line has a label of its own: one nearer to its height, or words that stand where labels stand."""
    away = abs(place.middle - anchor.rect.middle)
    nearer = any(
        other is not anchor
        and shares_column(other.rect, anchor.rect)
        and other.phrase.arabic == anchor.phrase.arabic
        and abs(other.rect.middle - place.middle) < away
        for other in sheet.anchors
    )
    words = (token for token in sheet.rows[number].tokens if sum(c.isalpha() for c in token.text) > 1)
    return nearer or any(shares_column(word.rect, anchor.rect) for word in words)


def shares_column(one: Rect, other: Rect) -> bool:
    """Whether two rectangles stand over each other."""
    return min(one.right, other.right) > max(one.left, other.left)
