"""The margin of a copy: short lines of its own beside running text, parted from it by a corridor of white.

Line by line they lie between the text's lines and part its sentences, and the text's lie between theirs. Here each is
put below its like, before anything is looked for. A column of labels whose values are the text is no margin: its lines
stand on the text's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.crops import around
from ocr.engine import Rect
from ocr.folding import has_letters
from ocr.lines import Row, Token
from ocr.prose.stream import full_rows

# Lines of running text beside which a margin is looked for, lines of a margin, and those of them between the text's.
_TEXT_LINES, _MARGIN_LINES, _BETWEEN = 4, 2, 1
# A short text beside a longer margin, and how many full rows at its head or foot may be a title's or a closing's.
_SHORT_TEXT, _LONG_MARGIN, _OTHERS = 3, 3, 2
# How wide the corridor is in heights of a line, how wide a margin in widths of its text, words of one of its lines.
_CORRIDOR, _NARROW, _WORDS = 1.0, 0.5, 5
# Lines below go on with the text so close, in heights.
_LEADING = 2.8
# What the page's pass was less sure of than this may be a speck in the corridor.
_LEAST = 0.3


@dataclass(frozen=True, slots=True)
class _Corridor:
    """White from top to bottom of a text: its edges, and whether the margin is left of it."""

    left: int
    right: int
    margin_left: bool

    def is_beside(self, rect: Rect) -> bool:
        """Whether a word is on the margin's side."""
        middle = (rect.left + rect.right) / 2
        return middle < (self.left + self.right) / 2 if self.margin_left else middle > (self.left + self.right) / 2

    def is_crossed(self, row: Row) -> bool:
        """Whether a word of a row reaches into the white."""
        return any(token.rect.left < self.right and token.rect.right > self.left for token in _words(row))


def margins_apart(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with a margin's lines, at either side of running text, before the text's own lines."""
    ordered = list(rows)
    for margin_left in (True, False):
        ordered = _one_apart(ordered, margin_left=margin_left)
    return ordered


def _one_apart(rows: list[Row], *, margin_left: bool) -> list[Row]:
    for numbers in _texts(full_rows(rows)):
        first, last = numbers[0], numbers[-1] + 1
        found = _corridor([rows[number] for number in numbers], rows[first:last], margin_left=margin_left)
        if found is not None:
            break
    else:
        return rows
    bottom = rows[last - 1].rect.bottom
    while last < len(rows) and not found.is_crossed(rows[last]):
        # The text's last line may be a short one, and a margin longer than its text.
        if rows[last].rect.top - bottom > _LEADING * rows[last].height:
            break
        bottom = max(bottom, rows[last].rect.bottom)
        last += 1
    halves = [[Row([t for t in row.tokens if found.is_beside(t.rect) is side]) for row in rows[first:last]]
              for side in (True, False)]  # fmt: skip
    return [*rows[:first], *(row for half in halves for row in half if row.tokens), *rows[last:]]


def _texts(full: Sequence[tuple[int, bool]]) -> Iterator[list[int]]:
    """Yield the full rows that may be one text: all, or without a title above or a closing below; the longest first."""
    cuts = [(head, tail) for head in range(_OTHERS + 1) for tail in range(_OTHERS + 1)]
    for head, tail in sorted(cuts, key=sum):
        text = full[head : len(full) - tail]
        if len(text) >= _SHORT_TEXT and len({arabic for _, arabic in text}) == 1:
            yield [number for number, _ in text]


def _corridor(text: Sequence[Row], rows: Sequence[Row], *, margin_left: bool) -> _Corridor | None:
    """Return the white between a text and the margin at one side of it, None where there is no such margin."""
    heights = sorted(row.height for row in text)
    least = _CORRIDOR * heights[len(heights) // 2]
    for left, right in _white([token.rect for row in rows for token in _words(row)], least):
        white = _Corridor(left, right, margin_left)
        lines = [[token for token in _words(row) if white.is_beside(token.rect)] for row in rows]
        beside = [line for line in lines if any(has_letters(token.text) for token in line)]
        own = [line for line, row in zip(lines, rows, strict=True) if line and len(line) == len(_words(row))]
        if len(beside) < _MARGIN_LINES or len(own) < _BETWEEN or any(len(line) > _WORDS for line in beside):
            continue
        if len(text) < _TEXT_LINES and sum(map(bool, lines)) < _LONG_MARGIN:
            continue
        body = [token.rect for row in text for token in _words(row) if not white.is_beside(token.rect)]
        wide = around([token.rect for line in beside for token in line]).width
        if body and wide < _NARROW * around(body).width:
            return white
    return None


def _white(rects: Sequence[Rect], least: float) -> Iterator[tuple[int, int]]:
    """Yield the edges of the bands from top to bottom into which no word reaches, from left to right."""
    reached: int | None = None
    for rect in sorted(rects, key=lambda rect: rect.left):
        if reached is not None and rect.left - reached >= least:
            yield reached, rect.left
        reached = max(rect.right, reached or rect.right)


def _words(row: Row) -> list[Token]:
    return [t for t in row.tokens if t.confidence >= _LEAST and any(letter.isalnum() for letter in t.text)]
