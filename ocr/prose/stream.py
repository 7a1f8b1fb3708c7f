"""Running text: rows that fill a column with words of one script, joined in reading order.

A row belongs to it when it holds several words close together over much of the page's width; the last, shorter
line of a paragraph belongs to it when it begins at the same margin.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ocr.anchors import gap
from ocr.finder.sheet import Spot, in_order
from ocr.folding import has_letters
from ocr.lines import Row

# Words of a row that make it running text, the share of the page's text width that they take, and the widest gap
# between two of them, in heights of the row.
_LEAST_WORDS, _LEAST_WIDTH, _SPACE = 5, 0.45, 1.9
# A short last line: within so many heights of the margin, so close below.
_MARGIN, _LEADING = 2.5, 2.8


@dataclass(slots=True)
class Stream:
    """Words of one paragraph or several, in reading order, of one script."""

    arabic: bool
    spots: list[Spot] = field(default_factory=list)
    full: set[int] = field(default_factory=set)
    """The rows that it fills: not the short ones that follow."""


def streams(rows: Sequence[Row]) -> list[Stream]:
    """Return the running texts of a page from top to bottom."""
    filled = [row for row in rows if row.tokens]
    if not filled:
        return []
    width = max(row.rect.right for row in filled) - min(row.rect.left for row in filled)
    found: list[Stream] = []
    last: list[Spot] = []
    for number, row in enumerate(rows):
        spots, arabic = _longest(row, number)
        if not spots:
            continue
        if found and last and not any(has_letters(spot.token.text) for spot in spots):
            arabic = found[-1].arabic
            spots = in_order(spots, arabic)
        words = sum(has_letters(spot.token.text) for spot in spots)
        across = abs(_edge(spots, not arabic) - _edge(spots, arabic))
        full = words >= _LEAST_WORDS and across >= _LEAST_WIDTH * width
        follows = bool(last) and found[-1].arabic == arabic and _follows(last, spots, row.height, arabic)
        if full and not follows:
            found.append(Stream(arabic))
        if full or follows:
            found[-1].spots += spots
            found[-1].full |= {number} if full else set()
            last = spots
        elif words > 1:
            last = []
    return found


def _longest(row: Row, number: int) -> tuple[list[Spot], bool]:
    """Return the row's longest run of words close together, in reading order, and its script."""
    runs: list[list[Spot]] = []
    for at, token in enumerate(row.tokens):
        if runs and gap(runs[-1][-1].token, token) <= _SPACE * row.height:
            runs[-1].append(Spot(number, at, token))
        else:
            runs.append([Spot(number, at, token)])
    longest = max(runs, key=lambda run: sum(len(spot.token.text) for spot in run), default=[])
    letters = [spot for spot in longest if has_letters(spot.token.text)]
    arabic = sum(spot.token.arabic for spot in letters) * 2 > len(letters)
    return in_order(longest, arabic), arabic


def _follows(last: Sequence[Spot], spots: Sequence[Spot], height: int, arabic: bool) -> bool:
    above = max(spot.token.rect.bottom for spot in last)
    top = min(spot.token.rect.top for spot in spots)
    near = top - above < _LEADING * height
    return near and abs(_edge(last, arabic) - _edge(spots, arabic)) < _MARGIN * 2 * height


def _edge(spots: Sequence[Spot], arabic: bool) -> int:
    """Return where the words begin: at the right in Arabic."""
    if arabic:
        return max(spot.token.rect.right for spot in spots)
    return min(spot.token.rect.left for spot in spots)
