"""Page images: upright after EXIF (done while decoding) and quarter turns, never warped, straightened or scaled."""

import cv2
import numpy as np

from ocr.engine import Colour, Grey
from ocr.light import reduced
from ocr.prepare import Matrix, Sight

# The page is looked at in this size (longer side, pixels) to tell along which axis its lines run.
_LOOK = 1000
_AXIS_LEAD = 1.25
# Ink below this share of a page's inner part is a speck: the back of a sheet, or a page left empty.
_BLANK = 0.0004
_MARGIN = 0.04
_INK = 150


def turned(page: Colour, turn: int) -> Colour:
    """Turn a picture clockwise by 0, 90, 180 or 270 degrees."""
    return np.ascontiguousarray(np.rot90(page, -turn // 90)) if turn else page


def turning(turn: int, width: int, height: int) -> Matrix:
    """Return the homography from a page's pixels to those of the page turned clockwise by so many degrees."""
    rows = {
        0: [[1, 0, 0], [0, 1, 0]],
        90: [[0, -1, height - 1], [1, 0, 0]],
        180: [[-1, 0, width - 1], [0, -1, height - 1]],
        270: [[0, 1, 0], [-1, 0, width - 1]],
    }[turn]
    return np.array([*rows, [0, 0, 1]], np.float64)


def is_blank(seen: Sight) -> bool:
    """Say whether there is nothing on a page but specks."""
    if seen.letters is not None or seen.outlined:
        return False
    rows, columns = seen.flat.shape
    top, left = round(rows * _MARGIN), round(columns * _MARGIN)
    inner = cv2.medianBlur(seen.flat[top : rows - top, left : columns - left], 3)
    return bool((inner < _INK).mean() < _BLANK)


def turns_to_try(seen: Sight) -> tuple[int, ...]:
    """Return the quarter turns under which the page may be upright, likeliest first.

    Rows of text make ink alternate along one axis; which way is up is for the words to say.
    """
    small, _ = reduced(seen.marks, _LOOK)
    across, down = (_alternation(small, axis) for axis in (1, 0))
    return (90, 270, 0, 180) if down > _AXIS_LEAD * across else (0, 180, 90, 270)


def _alternation(marks: Grey, axis: int) -> float:
    # In bands, so that a little skew does not smear the rows of a wide page together.
    bands = [band for band in np.array_split(marks, 8, axis=axis) if band.size]
    means = [cv2.reduce(np.ascontiguousarray(band), axis, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel() for band in bands]
    return float(sum(np.square(np.diff(mean)).sum() for mean in means))
