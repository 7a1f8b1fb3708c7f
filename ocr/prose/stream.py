"""Running text: rows that fill a column with words of one script, joined in reading order.

A row belongs to it when it holds several words close together over much of the page's width; the last, shorter
line of a paragraph belongs to it when it begins at the same margin.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ocr.anchors import gap
from ocr.crops import around
from ocr.finder.sheet import Spot, in_order
from ocr.folding import has_letters
from ocr.lines import Row

# Words of a row that make it running text, the share of the page's text width that they take, and the widest gap
# between two of them, in heights of the row.
_LEAST_WORDS, _LEAST_WIDTH, _SPACE = 5, 0.45, 1.9
# A short last line: within so many heights of the margin, so close below.
_MARGIN, _LEADING = 2.5, 2.8
# A line with a hole: so many whole ones begin and end as it does, among so many before and after it.
_WHOLE_LINES, _NEAR_LINES = 2, 4
# How much in heights lines end apart.
_RAGGED = 8.0


@dataclass(slots=True)
class Stream:
    """Words of one paragraph or several, in reading order, of one script."""

    arabic: bool
    spots: list[Spot] = field(default_factory=list)
    full: set[int] = field(default_factory=set)
    """The rows that it fills: not the short ones that follow."""
    cut: set[int] = field(default_factory=set)
    """The rows that go on behind their words here, beyond white as wide as a stamp."""
    captions: set[tuple[int, int]] = field(default_factory=set)
    """Row and number of the words that are captions beside its lines."""


def streams(rows: Sequence[Row]) -> list[Stream]:
    """Return the running texts of a page from top to bottom."""
    width = _width(rows)
    found: list[Stream] = []
    last: list[Spot] = []
    for number, row in enumerate(rows):
        spots, arabic = _over_hole(rows, number) or _longest(row, number)
        if not spots:
            continue
        if found and last and not any(has_letters(spot.token.text) for spot in spots):
            arabic = found[-1].arabic
            spots = in_order(spots, arabic)
        full = _fills(spots, width)
        follows = bool(last) and found[-1].arabic == arabic and _follows(last, spots, row.height, arabic)
        if full and not follows:
            found.append(Stream(arabic))
        if full or follows:
            found[-1].spots += spots
            found[-1].full |= {number} if full else set()
            found[-1].cut |= {number} if _goes_on(row, spots, arabic) else set()
            last = spots
        elif sum(has_letters(spot.token.text) for spot in spots) > 1 and _is_over(last, spots):
            # A line of the margin, beside the text, says nothing of where that ends.
            last = []
    return found


def _goes_on(row: Row, spots: Sequence[Spot], arabic: bool) -> bool:
    """Whether words of the same script stand on a row behind those that are a text's."""
    own = around([spot.token.rect for spot in spots])
    return any(
        token.arabic == arabic and has_letters(token.text) and len(token.text) > 1
        and (token.rect.right <= own.left if arabic else token.rect.left >= own.right)
        for token in row.tokens
    )  # fmt: skip


def full_rows(rows: Sequence[Row]) -> list[tuple[int, bool]]:
    """Return the number of every row that running text fills, and whether that is Arabic."""
    width = _width(rows)
    runs = ((number, *_longest(row, number)) for number, row in enumerate(rows))
    return [(number, arabic) for number, spots, arabic in runs if _fills(spots, width)]


def _width(rows: Sequence[Row]) -> int:
    filled = [row.rect for row in rows if row.tokens]
    return max(rect.right for rect in filled) - min(rect.left for rect in filled) if filled else 0


def _fills(spots: Sequence[Spot], width: int) -> bool:
    """Whether words are many enough, over enough of the page, to be a line of running text."""
    words = sum(has_letters(spot.token.text) for spot in spots)
    return words >= _LEAST_WORDS and around([spot.token.rect for spot in spots]).width >= _LEAST_WIDTH * width


def _is_over(last: Sequence[Spot], spots: Sequence[Spot]) -> bool:
    """Whether words stand over or under others, not beside them."""
    if not last:
        return True
    one, other = (around([spot.token.rect for spot in each]) for each in (last, spots))
    return min(one.right, other.right) > max(one.left, other.left)


def _over_hole(rows: Sequence[Row], number: int) -> tuple[list[Spot], bool] | None:
    """Return a row's words of one script where a stamp parts them: they fill a column of lines that are whole.

    Without its hole the row would be a line of running text like those around it: it begins and ends as they do.
    """
    row = rows[number]
    spots = [Spot(number, at, token) for at, token in enumerate(row.tokens)]
    longest, arabic = _longest(row, number)
    letters = [spot for spot in spots if has_letters(spot.token.text)]
    mixed = any(spot.token.arabic != arabic for spot in letters)
    if len(longest) == len(spots) or mixed or len(letters) < _LEAST_WORDS:
        return None
    whole = around([spot.token.rect for spot in spots])
    near, ragged = _MARGIN * row.height, _RAGGED * row.height
    lines = []
    for other in range(max(0, number - _NEAR_LINES), min(len(rows), number + _NEAR_LINES + 1)):
        words, script = _longest(rows[other], other)
        if other == number or script != arabic or len(words) < _LEAST_WORDS:
            continue
        line = around([spot.token.rect for spot in words])
        begins, ends = abs(line.left - whole.left), abs(line.right - whole.right)
        lines.append(max(begins, ends) < ragged and (ends if arabic else begins) < near)
    return (in_order(spots, arabic), arabic) if sum(lines) >= _WHOLE_LINES else None


def is_parted(spots: Sequence[Spot]) -> bool:
    """Whether white as wide as a stamp lies between two of the words: what stood there was not read."""
    return any(
        one.row == other.row
        and gap(*sorted((one.token, other.token), key=lambda token: token.rect.left))
        > _SPACE * max(one.token.rect.height, other.token.rect.height)
        for one, other in pairwise(spots)
    )


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
