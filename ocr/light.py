"""Light and ink: even out a page's light, tell ink from paper, measure letters and the slant of lines."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Grey

Boxes = NDArray[Any]

# Flattening divides by the background found in a picture this many times smaller.
_BACKGROUND = 7
_SKEW_SIDE, _COARSE_SIDE = 900, 450
_SKEW_REACH = 8.0
# What looks like a letter, in pixels of a full-size picture.
_LETTER_HEIGHTS = (6.0, 120.0)
_LETTER_AREA = 12.0
_FEWEST_LETTERS = 25


def reduced(picture: Grey, side: int) -> tuple[Grey, float]:
    """Return a picture no smaller than needed for `side`, and the factor: 1, 1/2, 1/3...

    Whole factors only: averaging blocks costs a tenth of averaging fractions of pixels.
    """
    by = max(1, round(max(picture.shape[:2]) / side))
    if by == 1:
        return picture, 1.0
    size = (max(1, picture.shape[1] // by), max(1, picture.shape[0] // by))
    small: Grey = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return small, 1 / by


def flatten(grey: Grey) -> Grey:
    """Divide a picture by its background: paper becomes white under any light."""
    height, width = grey.shape
    size = (max(1, width // _BACKGROUND), max(1, height // _BACKGROUND))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    background = cv2.medianBlur(cv2.dilate(small, np.ones((5, 5), np.uint8)), 11)
    background = cv2.resize(background, (width, height), interpolation=cv2.INTER_LINEAR)
    even: Grey = cv2.divide(grey, np.maximum(background, 1), scale=255)
    return even


def ink(flat: Grey) -> Grey:
    """Return what is printed, as 255 on 0."""
    _, binary = cv2.threshold(flat, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    marks: Grey = binary
    return marks


def letters_of(marks: Grey, factor: float = 1.0) -> Boxes:
    """Return what looks like letters: shape (count, 5), each left, top, width, height and area in pixels of `marks`.

    Args:
        marks: shape (height, width), 255 where there is ink.
        factor: how much smaller than the page this picture is.
    """
    count, _, stats, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    boxes: Boxes = stats[1:]
    if count < 2:
        return boxes
    heights, widths, areas = boxes[:, cv2.CC_STAT_HEIGHT], boxes[:, cv2.CC_STAT_WIDTH], boxes[:, cv2.CC_STAT_AREA]
    low, high = (bound * factor for bound in _LETTER_HEIGHTS)
    letters = (heights >= low) & (heights <= high) & (widths >= 2) & (widths <= heights * 4)
    return boxes[letters & (areas >= _LETTER_AREA * factor * factor)]


def letter_height(letters: Boxes, factor: float = 1.0) -> float | None:
    """Return the median height of letters in pixels of the page, None with fewer than 25 of them."""
    if len(letters) < _FEWEST_LETTERS:
        return None
    return float(np.median(letters[:, cv2.CC_STAT_HEIGHT])) / factor


def skew_of(marks: Grey) -> float:
    """Return the clockwise skew of text in degrees, 0.0 where no angle stands out.

    The angle at which rows of ink alternate hardest with rows of paper (projection profile): the whole reach in a
    small picture, then finer around the best.
    """
    small = _ink_of_side(marks, _SKEW_SIDE)
    best = _steepest(_ink_of_side(marks, _COARSE_SIDE), 0.0, 1.0, _SKEW_REACH)
    for step, reach in ((0.25, 0.75), (0.06, 0.18)):
        best = _steepest(small, best, step, reach)
    # Straight as it lies wins ties.
    return best if _contrast(small, best) > 1.001 * _contrast(small, 0.0) else 0.0


def _ink_of_side(marks: Grey, side: int) -> Grey:
    factor = min(1.0, side / max(marks.shape))
    size = (max(1, round(marks.shape[1] * factor)), max(1, round(marks.shape[0] * factor)))
    small: Grey = cv2.resize(marks, size, interpolation=cv2.INTER_AREA)
    return small


def _steepest(small: Grey, centre: float, step: float, reach: float) -> float:
    angles = np.arange(centre - reach, centre + reach + step / 2, step)
    return float(max(angles, key=lambda angle: _contrast(small, float(angle))))


def _contrast(small: Grey, angle: float) -> float:
    height, width = small.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    turned = cv2.warpAffine(small, turn, (width, height), flags=cv2.INTER_NEAREST)
    rows = cv2.reduce(turned, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S).astype(np.float64)
    return float(np.square(np.diff(rows[:, 0])).sum())
