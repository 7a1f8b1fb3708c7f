"""Letter boxes: a comb of equal upright rules, one letter in each box, set as a line of text before anything is read.

Nets see the rules as letters and the letters as words of one letter each. So where a page shows a comb its rules are
taken out, and its letters stand as near to each other as letters do, an empty box between them as a space. They are
set in the page's own picture: what reads a value again reads a line too. Its place then ends before its last box does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from ocr.engine import Grey, Rect

# Rules are looked for in a picture this many times smaller; darker than this on evenly lit paper is ink.
_SMALLER, _INK = 2, 140
# A hair line that a scanner softened is only so much darker than what is beside it, within so many pixels; no gap in
# it is longer. Where it stands is known from so many even rules.
_RULE_DEPTH, _BESIDE, _BROKEN, _TELLING = 12, 26, 6, 3
# Heights of a box in pixels of the working image, whose small letters are some 22 high.
_LOWEST, _HIGHEST = 32, 130
# In heights of the box: how near two rules are that part the same boxes, even where they run together, and how far
# from the next.
_ONE, _APART = 0.3, (0.6, 1.5)
# How alike rules are in height and in place, in heights, and their distances in distances.
_ALIKE, _EVEN = 0.14, 0.14
# How unlike boxes are in width, in widths: strokes of letters stand less evenly than they seem to.
_WIDE = 0.25
_BOXES = 5
# Share of the boxes that hold ink, share of these that hold one letter, and how wide a letter is for its height.
_FILLED, _SINGLE, _LETTER_WIDE = 0.35, 0.8, 1.5
_LEAST_LETTER, _SPECK = 0.25, 0.1
# Share of the letters that touch no side of their box, and how high these are, in heights of the box.
_CLEAR, _LOWER = 0.5, 0.95
# In heights of the letters: between two letters, and for each empty box.
_GAP, _SPACE = 0.16, 0.55
# Share of a box's width from which on a row of ink is its upper or lower rule, how far from the ends of the upright
# ones that lies, in heights of the box, and how many boxes have one.
_LEVEL_RULE, _REACH, _FRAMED = 0.85, 0.08, 0.8


@dataclass(frozen=True, slots=True)
class Comb:
    """A row of letter boxes: left and right of each, and its top and bottom, in pixels of the working image."""

    boxes: tuple[tuple[int, int], ...]
    top: int
    bottom: int

    @property
    def rect(self) -> Rect:
        """The rectangle around its boxes."""
        return Rect(self.boxes[0][0], self.top, self.boxes[-1][1], self.bottom)


def without_combs(plain: Grey, even: Grey, sharp: Grey) -> tuple[Grey, Grey]:
    """Return both pictures of a page with the letters of its combs set as lines of text.

    Args:
        plain: the page.
        even: the same, evenly lit. Where it has no comb both are returned as they are.
        sharp: the even page before its specks were taken out, and its hair lines with them.
    """
    found = [(comb, letters_in(even, comb)) for comb in combs(even, sharp)]
    if not found:
        return plain, even
    cleared = plain.copy(), even.copy()
    for comb, letters in found:
        for picture, source in zip(cleared, (plain, even), strict=True):
            _set(picture, source, comb, letters)
    return cleared


def combs(even: Grey, sharp: Grey) -> list[Comb]:
    """Return the combs of an evenly lit page whose boxes hold single letters, from top to bottom."""
    found: list[Comb] = []
    for run in _rows(_upright_rules(sharp)):
        rules = _with_pale(sharp, run)
        if any(_crosses(comb, rules) for comb in found):
            continue
        boxes = [(left.right, right.left) for left, right in pairwise(rules)]
        height = max(rule.bottom for rule in rules) - min(rule.top for rule in rules)
        # Boxes that stand apart have two rules between them, and nothing is written there.
        boxes = [box for box in boxes if box[1] - box[0] > _ONE * height]
        comb = Comb(tuple(boxes), min(rule.top for rule in rules), max(rule.bottom for rule in rules))
        if len(boxes) >= _BOXES and _are_alike(boxes) and _holds_letters(even, sharp, comb):
            found.append(comb)
    return sorted(found, key=lambda comb: comb.top)


def _upright_rules(sharp: Grey) -> list[Rect]:
    size = (max(1, sharp.shape[1] // _SMALLER), max(1, sharp.shape[0] // _SMALLER))
    small = cv2.resize(sharp, size, interpolation=cv2.INTER_AREA)
    beside, broken, rule = (length // _SMALLER for length in (_BESIDE, _BROKEN, _LOWEST))
    depth = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((1, beside), np.uint8))
    ink: Grey = (depth > _RULE_DEPTH).astype(np.uint8)
    whole = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((broken, 1), np.uint8))
    upright = cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((rule, 1), np.uint8))
    # A rule that a letter touches is cut from it where it is thin.
    _, _, stats, _ = cv2.connectedComponentsWithStats(upright)
    rules = []
    for left, top, width, height, _ in stats[1:] * _SMALLER:
        if _LOWEST <= height <= _HIGHEST and width <= _ONE * height:
            rules.append(Rect(int(left), int(top), int(left + width), int(top + height)))
    return rules


def _rows(rules: Sequence[Rect]) -> Iterator[list[Rect]]:
    """Yield runs of rules that stand level, equally high and equally far from each other."""
    ordered = sorted(rules, key=lambda rule: rule.left)
    # A photographed table has thousands of upright strokes.
    ends = np.array([(rule.top, rule.bottom) for rule in ordered]).reshape(-1, 2)
    left = np.arange(len(ordered))
    while left.size:
        first = ordered[left[0]]
        reach = max(2 * _SMALLER, _ALIKE * first.height)
        level = (np.abs(ends[left] - (first.top, first.bottom)) <= reach).all(axis=1)
        yield from _even_runs([ordered[at] for at in left[level]])
        left = left[~level]


def _even_runs(level: Sequence[Rect]) -> Iterator[list[Rect]]:
    # The two sides of the gap between boxes that stand apart are one.
    sides: list[list[Rect]] = []
    for rule in level:
        if sides and rule.left - sides[-1][0].left < _ONE * rule.height:
            sides[-1].append(rule)
        else:
            sides.append([rule])
    run, usual = sides[:1], 0.0
    for last, side in pairwise(sides):
        height = side[0].height
        step = (side[0].left + side[-1].right - last[0].left - last[-1].right) / 2
        even = not usual or abs(step - usual) <= max(2 * _SMALLER, _EVEN * usual)
        near = _APART[0] * height <= step <= _APART[1] * height
        if not (even and near):
            yield [rule for each in run for rule in each]
            run, usual = ([last], 0.0) if near else ([], 0.0)
        run.append(side)
        usual = step if near else 0.0
    yield [rule for each in run for rule in each]


def _with_pale(sharp: Grey, run: Sequence[Rect]) -> list[Rect]:
    """Return even rules with the paler ones that their distance says stand beside them."""
    steps = [right.left - left.left for left, right in pairwise(run)]
    if len(run) < _TELLING:
        return list(run)
    # Of boxes that stand apart each second rule is the same side of another.
    same = 2 if len(run) > _TELLING and min(steps) < _ONE * run[0].height else 1
    rules, step = list(run), int(np.median([sum(steps[at : at + same]) for at in range(len(steps) - same + 1)]))
    if step < _APART[0] * run[0].height:
        return rules
    while (before := _pale(sharp, rules[same - 1], -step)) is not None:
        rules.insert(0, before)
    while (behind := _pale(sharp, rules[-same], step)) is not None:
        rules.append(behind)
    return rules


def _pale(sharp: Grey, rule: Rect, step: int) -> Rect | None:
    play = round(_EVEN * abs(step))
    left, right = rule.left + step - play, rule.right + step + play
    if left < 0 or right > sharp.shape[1]:
        return None
    # Each third of a rule is darker than what is beside it; a letter's stem seldom goes so far.
    thirds = np.stack([part.mean(axis=0) for part in np.array_split(sharp[rule.top : rule.bottom, left:right], 3)])
    depth = np.median(thirds, axis=1, keepdims=True) - thirds
    at = int(depth.min(axis=0).argmax())
    if depth[:, at].min() <= _RULE_DEPTH:
        return None
    first = left + at - rule.width // 2
    return Rect(first, rule.top, first + rule.width, rule.bottom)


def _crosses(comb: Comb, rules: Sequence[Rect]) -> bool:
    place = comb.rect
    return any(place.top < rule.middle < place.bottom and place.left < rule.left < place.right for rule in rules)


def _are_alike(boxes: Sequence[tuple[int, int]]) -> bool:
    wide = sorted(right - left for left, right in boxes)
    usual = wide[len(wide) // 2]
    return max(usual - wide[0], wide[-1] - usual) <= _WIDE * usual


def _holds_letters(even: Grey, sharp: Grey, comb: Comb) -> bool:
    framed = sum(bool(_level_rules(sharp, comb, left, right)) for left, right in comb.boxes)
    written = letters_in(even, comb)
    letters = [letter for letter in written if letter]
    clear = sum(_is_clear(letter, box, comb) for letter, box in zip(written, comb.boxes, strict=True) if letter)
    # Upright strokes of big capitals stand evenly too, but what is between them touches them.
    if clear < _CLEAR * len(letters):
        return False
    if framed < _FRAMED * len(comb.boxes) or len(letters) < max(2, _FILLED * len(comb.boxes)):
        return False
    height = comb.rect.height
    single = [
        letter for letter in letters
        if letter.height >= _LEAST_LETTER * height and letter.width <= _LETTER_WIDE * letter.height
    ]  # fmt: skip
    return len(single) >= _SINGLE * len(letters)


def _is_clear(letter: Rect, box: tuple[int, int], comb: Comb) -> bool:
    edge = _edge(box)
    lower = letter.height < _LOWER * comb.rect.height
    return lower and box[0] + edge < letter.left and letter.right < box[1] - edge


def letters_in(even: Grey, comb: Comb) -> list[Rect | None]:
    """Return the ink in each box of a comb, without its rules; None where there is none."""
    found: list[Rect | None] = []
    for left, right in comb.boxes:
        edge = _edge((left, right))
        level = _level_rules(even, comb, left, right)
        middle = (comb.top + comb.bottom) // 2
        first = max([row + 2 for row in level if row < middle], default=comb.top)
        last = min([row - 1 for row in level if row >= middle], default=comb.bottom)
        inside = even[first:last, left + edge : right - edge] < _INK
        columns, rows = np.flatnonzero(inside.any(axis=0)), np.flatnonzero(inside.any(axis=1))
        if not columns.size or inside.sum() < (_SPECK * comb.rect.height) ** 2:
            found.append(None)
            continue
        found.append(
            Rect(
                left + edge + int(columns[0]), first + int(rows[0]),
                left + edge + int(columns[-1]) + 1, first + int(rows[-1]) + 1,
            )
        )  # fmt: skip
    return found


def _edge(box: tuple[int, int]) -> int:
    """Return how much of a box a rule that leans may take."""
    return max(1, (box[1] - box[0]) // 16)


def _level_rules(even: Grey, comb: Comb, left: int, right: int) -> list[int]:
    """Return the rows of a box that its upper and lower rule take."""
    reach = max(2, round(_REACH * comb.rect.height))
    top = max(0, comb.top - reach)
    inside = even[top : comb.bottom + reach, left:right]
    # What is written takes less than half of a box; a shaded one is its own paper.
    paper = int(np.median(inside))
    share = (cv2.blur(inside, (5, 1)) < paper - _RULE_DEPTH).mean(axis=1)
    inner = comb.top + 2 * reach, comb.bottom - 2 * reach
    # A bar of a letter may be as wide as its box, but stands further in.
    return [row for row in (top + np.flatnonzero(share > _LEVEL_RULE)).tolist() if not inner[0] < row < inner[1]]


def _set(picture: Grey, source: Grey, comb: Comb, letters: Sequence[Rect | None]) -> None:
    """Clear a comb's place and write its letters there as a line of text."""
    rect = comb.rect
    paper = int(np.percentile(source[rect.top : rect.bottom, rect.left : rect.right], 80))
    edge = max(3, round(0.06 * rect.height))
    picture[max(0, rect.top - edge) : rect.bottom + edge, max(0, rect.left - edge) : rect.right + edge] = paper
    told = [letter for letter in letters if letter]
    height = sorted(letter.height for letter in told)[len(told) // 2]
    at = comb.boxes[0][0]
    for letter in letters:
        if letter is None:
            at += round(_SPACE * height)
            continue
        # A pixel around a letter is its own grey edge.
        top, bottom = max(0, letter.top - 1), letter.bottom + 1
        piece = source[top:bottom, letter.left - 1 : letter.right + 1]
        picture[top : top + piece.shape[0], at : at + piece.shape[1]] = piece
        at += piece.shape[1] + round(_GAP * height)
