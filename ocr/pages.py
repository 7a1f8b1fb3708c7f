"""Page images: upright after EXIF (done while decoding) and quarter turns, never warped, straightened or scaled."""

import cv2
import numpy as np

from ocr.engine import Colour, Grey
from ocr.light import Boxes, reduced
from ocr.prepare import Matrix, Sight

# The page is looked at in this size (longer side, pixels) to tell along which axis its lines run.
_LOOK = 1000
_AXIS_LEAD = 1.25
# So many letters have to be there to ask so many of them for their nearest neighbour; what that share has to be away
# from one half to tell.
_FEWEST, _ASKED, _UNTOLD = 25, 400, 0.1
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

    Letters have their nearest neighbour beside them on their line; where that says too little, rows of text make ink
    alternate along one axis. Which way up is is for the words to say.
    """
    beside = _beside(seen.boxes) if len(seen.boxes) >= _FEWEST else 0.5
    if abs(beside - 0.5) < _UNTOLD:
        small, _ = reduced(seen.marks, _LOOK)
        across, down = (_alternation(small, axis) for axis in (1, 0))
        lies = down > _AXIS_LEAD * across
    else:
        lies = beside < 0.5
    return (90, 270, 0, 180) if lies else (0, 180, 90, 270)


def _beside(boxes: Boxes) -> float:
    """Return the share of letters that have one beside them nearer than any above or below: 0.64 to 1.0 upright.

    The frames and pictures of cards, whose ink alternates the other way, do not disturb it.
    """
    left, top = boxes[:, 0].astype(np.float32), boxes[:, 1].astype(np.float32)
    right, bottom = left + boxes[:, 2], top + boxes[:, 3]
    asked = np.linspace(0, len(boxes) - 1, min(_ASKED, len(boxes))).astype(int)[:, None]
    across = np.maximum(0, np.maximum(left - right[asked], left[asked] - right))
    down = np.maximum(0, np.maximum(top - bottom[asked], top[asked] - bottom))
    beside = np.where((down == 0) & (across > 0), across, np.inf).min(axis=1)
    above = np.where((across == 0) & (down > 0), down, np.inf).min(axis=1)
    return float((beside < above).mean())


def _alternation(marks: Grey, axis: int) -> float:
    # In bands, so that a little skew does not smear the rows of a wide page together.
    bands = [band for band in np.array_split(marks, 8, axis=axis) if band.size]
    means = [cv2.reduce(np.ascontiguousarray(band), axis, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel() for band in bands]
    return float(sum(np.square(np.diff(mean)).sum() for mean in means))
