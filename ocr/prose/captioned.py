"""Captions in a column of their own beside running text, put before the line that stands level with each.

`الزوج` at the page's edge, and beside it a paragraph that names nobody's part: what the text tells is the husband's.
Only where a part's heading stands so, two captions at least, all where the text's lines begin.
"""

from collections.abc import Sequence
from dataclasses import replace

from ocr.anchors import Anchor
from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sheet import Sheet, Spot, in_order
from ocr.prose.stream import Stream

_SHOWN = 2
# In heights of a line: how far a caption's middle stands from its line's; in widths of the text: how far before it.
_LEVEL, _FAR = 0.6, 0.5


def captioned(running: Sequence[Stream], sheet: Sheet) -> list[Stream]:
    """Return the running texts with the captions that stand beside their lines."""
    beside = [_beside(stream, sheet) for stream in running]
    every = [anchor for each in beside for anchor, _ in each]
    headings = {anchor.phrase.section for anchor in every} - {None}
    if len(every) < _SHOWN or not headings:
        return list(running)
    return [_with(stream, found, sheet) for stream, found in zip(running, beside, strict=True)]


def _beside(stream: Stream, sheet: Sheet) -> list[tuple[Anchor, int]]:
    """Return the captions before a text's lines, and the row whose words each precedes."""
    own = {(spot.row, spot.at) for spot in stream.spots}
    lines = {
        row: around([spot.token.rect for spot in stream.spots if spot.row == row])
        for row in dict.fromkeys(spot.row for spot in stream.spots)
    }
    text = around(list(lines.values()))
    found = []
    for anchor in sheet.anchors:
        words = [(anchor.row, at) for at in range(anchor.first, anchor.last + 1)]
        if anchor.phrase.arabic != stream.arabic or any(word in own for word in words):
            continue
        row = min(lines, key=lambda each: abs(lines[each].middle - anchor.rect.middle))
        line = lines[row]
        level = abs(line.middle - anchor.rect.middle) < _LEVEL * line.height
        if level and 0 <= _before(anchor.rect, line, arabic=stream.arabic) < _FAR * text.width:
            found.append((anchor, row))
    return found


def _before(caption: Rect, line: Rect, *, arabic: bool) -> int:
    """Return the room between a caption and the line that begins behind it, in pixels."""
    return caption.left - line.right if arabic else line.left - caption.right


def _with(stream: Stream, found: Sequence[tuple[Anchor, int]], sheet: Sheet) -> Stream:
    spots: list[Spot] = []
    headed: set[tuple[int, int]] = set()
    for spot in stream.spots:
        if not spots or spot.row != spots[-1].row:
            for anchor, row in found:
                if row == spot.row:
                    words = sheet.spots(anchor.row)[anchor.first : anchor.last + 1]
                    spots += in_order(words, stream.arabic)
                    headed |= {(word.row, word.at) for word in words}
        spots.append(spot)
    return replace(stream, spots=spots, captions=headed)
