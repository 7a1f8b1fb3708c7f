"""How far a value's ink reaches: engines place words well, their ends badly, and lose words altogether.

A value cut short is the worst misreading, since every read of the cut agrees. So before anything is read again
its rectangle is widened over the ink that it cuts, over words that the page's pass lost beside it, and, for
addresses, over a line that it lost below.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Grey, Rect
from ocr.lines import Row, Token

# Darker than this on evenly lit paper is ink.
_INK = 128
# What is lighter is paper, also where print is pale.
PALE = 200
# In heights of the line: a wider gap is between words and not letters; one wider than a word's ends the value.
_LETTER_GAP, _WORD_GAP = 0.2, 0.75
# How far below a line of an address its next line may begin, and how far in from its left edge is looked.
_LINE_GAP, _LINE_START = 1.9, 2.5
# A place for a value that was not read ends where a gap is wider than this.
_PLACE_GAP = 1.3
# What the page's pass was so sure of, the finder has judged: it is not taken in.
_SURE = 0.7
_NONSENSE = 3
# How sure a neighbour has to be to have been read apart; in heights: the white before it, and how its box may err.
_APART_SURE, _WHITE, _PLAY = 0.5, 0.05, 0.1
# How far before a number, in heights, its first letter may stand.
_MARK_GAP = 0.8
# Share of a number's height that a letter before it takes at least, up and across.
_LETTER_HIGH, _LETTER_WIDE = 0.6, 0.3
# How far above and below a line its dots are looked for; how far from the bodies and how high they are at most.
_BAND_REACH, _DOT_GAP, _DOT_HEIGHT = 0.4, 0.25, 0.5


def grown(picture: Grey, rect: Rect, rows: Sequence[Row] = ()) -> Rect:
    """Widen a rectangle over the ink that it cuts, but not over the white before a word that was read apart."""
    step, reach = max(2, round(_LETTER_GAP * rect.height)), round(0.9 * rect.height)
    left, right = max(0, rect.left - reach), min(picture.shape[1], rect.right + reach)
    inked = _columns(picture, rect, left, right)
    start, end = rect.left - left, rect.right - left
    words = [t.rect for t in _tokens_beside(rows, rect) if _is_word_beside(t, rect)]
    before = max((word.right for word in words if word.right <= rect.left + rect.height // 4), default=0)
    after = min((word.left for word in words if word.left >= rect.right - rect.height // 4), default=left + inked.size)
    least = inked.size - _white_before(inked[::-1], inked.size - start, inked.size - (before - left), rect.height)
    most = _white_before(inked, end, after - left, rect.height)
    while start > least and inked[max(0, start - step) : start].any():
        start -= 1
    while end < most and inked[end : end + step].any():
        end += 1
    return Rect(left + start, rect.top, left + end, rect.bottom)


def with_mark(rect: Rect, rows: Sequence[Row]) -> Rect:
    """Widen a number's rectangle to the left over a lone mark close before it: a letter that was read as `©`."""
    marks = [
        token.rect
        for token in _tokens_beside(rows, rect)
        if len(token.text) == 1
        and not token.text.isalnum()
        and abs(token.rect.middle - rect.middle) < rect.height / 2
        and 0 <= rect.left - token.rect.right < _MARK_GAP * rect.height
    ]
    return Rect(min([rect.left, *(mark.left for mark in marks)]), rect.top, rect.right, rect.bottom)


def _is_word_beside(token: Token, rect: Rect) -> bool:
    level = abs(token.rect.middle - rect.middle) < rect.height / 2
    # A letter alone may be torn off the value itself.
    return level and token.confidence >= _APART_SURE and sum(map(str.isalnum, token.text)) > 1


def _white_before(inked: NDArray[np.bool_], end: int, word: int, height: int) -> int:
    """Return where the last white before a neighbour's word begins, looking on from `end`; none: where columns end.

    Letters of one word stand apart too: what lies between the value's box and the white is the value's own.
    """
    if word >= inked.size:
        return int(inked.size)
    least, stop = max(2, round(_WHITE * height)), min(inked.size, max(word, end) + round(_PLAY * height))
    for at in range(stop - least, end - 1, -1):
        if not inked[at : at + least].any():
            while at > end and not inked[at - 1]:
                at -= 1
            return at
    return int(inked.size)


def touches(picture: Grey, rect: Rect) -> bool:
    """Say whether a letter goes on beyond the left or right end of a rectangle that was grown."""
    reach = max(2, round(_LETTER_GAP * rect.height) // 2)
    left, right = max(0, rect.left - reach), min(picture.shape[1], rect.right + reach)
    inked = _columns(picture, rect, left, right)
    before, after = rect.left - left, right - rect.right
    return bool(inked[: before + 1].all() if before else False) or bool(inked[-after - 1 :].all() if after else False)


def has_letter_before(picture: Grey, rect: Rect, rows: Sequence[Row], lightest: int = _INK) -> bool:
    """Say whether ink as high as a letter, which no word owns, stands close before a number: its first letter.

    Letters of a typewriter stand apart, so that a box may begin behind the first, and every read of it agrees. What is
    darker than `lightest` is ink.
    """
    left = max(0, rect.left - round(_MARK_GAP * rect.height))
    owned = [token.rect for token in _tokens_beside(rows, rect) if token.rect.left < rect.left]
    left = max([left, *(word.right + 2 for word in owned if word.right <= rect.left + rect.height // 4)])
    if rect.left - left < _LETTER_WIDE * rect.height:
        return False
    ink = picture[rect.top : rect.bottom, left : rect.left - 1] < lightest
    high = ink.any(axis=1).sum() > _LETTER_HIGH * rect.height
    wide = ink.any(axis=0).sum() > _LETTER_WIDE * rect.height / 2
    # A rule of a table goes on above and below.
    above, below = max(0, rect.top - rect.height // 2), min(picture.shape[0], rect.bottom + rect.height // 2)
    rule = (picture[above:below, left : rect.left - 1] < lightest).all(axis=0).any()
    return bool(high and wide and not rule)


def band(picture: Grey, rect: Rect) -> Rect:
    """Fit a rectangle's top and bottom to its line of text: dots and tails come in, the lines next to it go out.

    The heaviest run of inked rows is the letters' bodies; runs that are lower and near belong to it.
    """
    reach = round(_BAND_REACH * rect.height)
    top, bottom = max(0, rect.top - reach), min(picture.shape[0], rect.bottom + reach)
    piece = picture[top:bottom, max(0, rect.left) : rect.right]
    if piece.size == 0:
        return rect
    # Labels on cards are printed in a light grey: what is ink is judged against this line's own paper.
    level, _ = cv2.threshold(piece, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    profile = (piece <= max(level, _INK)).sum(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], (profile > 0).astype(np.int8), [0]])))
    runs = [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    inside = [run for run in runs if run[0] + top < rect.bottom and run[1] + top > rect.top]
    if not inside:
        return rect
    first, last = max(inside, key=lambda run: profile[run[0] : run[1]].sum())
    body = last - first
    for start, end in reversed([run for run in runs if run[1] <= first]):
        if first - end > _DOT_GAP * body or end - start > _DOT_HEIGHT * body or start == 0:
            break
        first = start
    for start, end in [run for run in runs if run[0] >= last]:
        if start - last > _DOT_GAP * body or end - start > _DOT_HEIGHT * body or end == profile.size:
            break
        last = end
    return Rect(rect.left, top + first, rect.right, top + last)


def snug(picture: Grey, rect: Rect, *, arabic: bool) -> Rect:
    """Shrink a place beside a label to the text that begins at the label: beyond a wide gap is another's."""
    top, bottom = max(0, rect.top), rect.bottom
    left, right = max(0, rect.left), min(picture.shape[1], rect.right)
    columns = np.flatnonzero((picture[top:bottom, left:right] < _INK).sum(axis=0) > 0)
    if columns.size == 0:
        return rect
    gaps = np.flatnonzero(np.diff(columns) > _PLACE_GAP * rect.height)
    if arabic:
        first, last = int(columns[gaps[-1] + 1]) if gaps.size else int(columns[0]), int(columns[-1])
    else:
        first, last = int(columns[0]), int(columns[gaps[0]]) if gaps.size else int(columns[-1])
    return Rect(left + first, rect.top, left + last + 1, rect.bottom)


def continued(picture: Grey, rect: Rect, rows: Sequence[Row], *, arabic: bool) -> Rect:
    """Widen a rectangle in reading direction over ink at the distance of a word, up to the next sure word."""
    limit = 0 if arabic else picture.shape[1]
    for token in _tokens_beside(rows, rect):
        # The other script's nonsense is short; a label or a value of it is not.
        if token.confidence < _SURE or (token.arabic != arabic and len(token.text) <= _NONSENSE):
            continue
        if arabic and token.rect.right <= rect.left + rect.height // 4:
            limit = max(limit, token.rect.right + 1)
        elif not arabic and token.rect.left >= rect.right - rect.height // 4:
            limit = min(limit, token.rect.left - 1)
    inked = _columns(picture, rect, 0, picture.shape[1])
    step = round(_WORD_GAP * rect.height)
    left, right = rect.left, rect.right
    if arabic:
        while left - 1 > limit and inked[max(limit, left - step) : left].any():
            left -= 1
    else:
        while right + 1 < limit and inked[right : min(limit, right + step)].any():
            right += 1
    return Rect(left, rect.top, right, rect.bottom)


def line_below(picture: Grey, rect: Rect, rows: Sequence[Row]) -> Rect | None:
    """Return the line of ink that begins below the left end of a line and was not read, None where there is none."""
    top, bottom = rect.bottom + rect.height // 5, min(picture.shape[0], rect.bottom + round(_LINE_GAP * rect.height))
    left = max(0, rect.left - rect.height // 3)
    start = Rect(left, top, min(picture.shape[1], rect.left + round(_LINE_START * rect.height)), bottom)
    words = [token for row in rows for token in row.tokens if token.confidence >= _SURE]
    arabic = [token for token in words if token.arabic and not token.is_figure and _overlap(token.rect, start)]
    # One Arabic word may be the French line's ink misread, several are a line of their own.
    known = [token for token in words if not token.arabic] + (arabic if len(arabic) > 1 else [])
    if start.height < rect.height // 2 or any(_overlap(token.rect, start) for token in known):
        return None
    inked = np.flatnonzero((picture[start.top : start.bottom, start.left : start.right] < _INK).sum(axis=1) > 1)
    if not inked.size or inked.size < rect.height // 3:
        return None
    first = start.top + int(inked[0])
    line = Rect(rect.left, first - 2, rect.left + rect.height, min(picture.shape[0], first + rect.height + 2))
    doubtful = [Row([t for t in row.tokens if not t.arabic]) for row in rows]
    return continued(picture, line, [row for row in doubtful if row.tokens], arabic=False)


def _tokens_beside(rows: Sequence[Row], rect: Rect) -> list[Token]:
    return [t for row in rows for t in row.tokens if t.rect.top < rect.bottom and rect.top < t.rect.bottom]


def _columns(picture: Grey, rect: Rect, left: int, right: int) -> NDArray[np.bool_]:
    # The band of the letters: a rule or the row below must not join.
    band = picture[max(0, rect.top + rect.height // 6) : rect.bottom - rect.height // 6, left:right]
    columns: NDArray[np.bool_] = (band < _INK).sum(axis=0) > 0
    return columns


def _overlap(one: Rect, other: Rect) -> bool:
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom
