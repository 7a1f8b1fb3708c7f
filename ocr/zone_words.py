"""The lines of a machine-readable zone among the words of a page, as its own net read them.

Every check digit of such a zone holds: the French and the Arabic nets need not see its ink again, being unsure of it.
That was a fifth of the time of a card. The page's pass does see it: without it cards side by side lose their columns.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Rect, Word
from ocr.forms.mrz import FoundZone

# Share of a line's height, and of its length, around a zone that is its own.
_ABOVE, _BESIDE = 0.2, 0.01
# A zone whose check digits hold is as sure as a word can be.
_CONFIDENCE = 0.99


def with_lines(words: Sequence[Word], zones: Sequence[FoundZone]) -> list[Word]:
    """Return the words outside of valid zones and a word for each line of those; all in the same pixels."""
    kept = list(words)
    for zone in zones:
        if not zone.read.valid:
            continue
        edge = _wider(zone).astype(np.float32)
        kept = [word for word in kept if cv2.pointPolygonTest(edge, _centre(word.rect), False) < 0]
        number = max((word.line for word in kept), default=-1) + 1
        kept += [
            Word(text, _CONFIDENCE, rect, number + at)
            for at, (text, rect) in enumerate(zip(zone.read.lines, _rects(zone), strict=True))
        ]
    return kept


def _wider(zone: FoundZone) -> NDArray[Any]:
    """Return the corners of a zone with a little of the paper around it."""
    first, second, third, fourth = zone.corners
    down = (fourth - first) * _ABOVE / len(zone.read.lines)
    along = (second - first) * _BESIDE
    return np.array([first - down - along, second - down + along, third + down + along, fourth + down - along])


def _rects(zone: FoundZone) -> list[Rect]:
    """Return the rectangles of a zone's lines, top to bottom."""
    first, second, third, fourth = zone.corners
    count = len(zone.read.lines)
    rects = []
    for at in range(count):
        shares = (at / count, (at + 1) / count)
        ends = [start + (end - start) * share for share in shares for start, end in ((first, fourth), (second, third))]
        (left, top), (right, bottom) = np.min(ends, axis=0), np.max(ends, axis=0)
        rects.append(Rect(max(0, round(left)), max(0, round(top)), round(right), round(bottom)))
    return rects


def _centre(rect: Rect) -> tuple[float, float]:
    return (rect.left + rect.right) / 2, rect.middle
