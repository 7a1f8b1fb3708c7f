"""From an upright page image to a working image that reads well: sheet cut out, straight, evenly lit, of a good size.

Everything geometric is one homography applied once, so that nothing is resampled twice and every box found in
the working image maps back to the page image. Measured (research/ocr.md §4): flattening by division through
the background makes shadowed photos readable, median 3 after it halves Arabic errors, straightening too. On
patterned cards flattening can hurt, so the working image keeps the even picture and the plain one.

A page is first sighted: what can be told from a small picture of it (outline, ink, height of letters) is
measured once and serves the quality verdict, the turn and the preparation.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.combs import without_combs
from ocr.engine import Colour, Grey, Rect
from ocr.leaders import without_leaders
from ocr.light import Boxes, flatten, ink, letter_height, letters_of, reduced, skew_of
from ocr.sheet import OUTLINE_SIDE, Corners, card_outline, card_outlines, sheet_outline, size_of
from ocr.turned_bars import with_bars_turned

__all__ = ["Sight", "Working", "cards_on", "flatten", "ink", "prepare", "sight"]

Matrix = NDArray[Any]
"""A homography of shape (3, 3)."""

_SIGHT_SIDE = 1700
_LEAST_SKEW = 0.08
# No page holds so many letters: what is counted is the noise of a picture taken in the dark. Smoothed, such a page
# costs a third of the time, and its letters are measured instead of its specks.
_NOISE, _SMOOTHING = 9000, 1.4
# Letters outside of cards, as a share of all, from which they are not cards.
_LETTERS_AROUND = 0.25
# Letters that are smaller, in pixels, are the specks of a desk's grain, or too far away to be read.
_READABLE = 10.0
# Text is read at this height of a small letter, in pixels; Tesseract's nets lose most below 14.
_LETTER_HEIGHT = 22.0
_LETTER_TOLERANCE = (0.8, 1.45)
_SCALES = (0.35, 2.6)
_WORKING_PIXELS = 14_000_000


@dataclass(frozen=True, slots=True)
class Sight:
    """What a small picture of a page tells.

    `grey` is the page in full; `to_sheet` cuts the sheet, of `size` (width, height) pixels, out of it; `flat` is a
    picture of the sheet, evenly lit, `factor` times its size, `marks` the ink on it (255 on 0) and `boxes` what looks
    like letters there (see ocr.light.letters_of). `letters` is the
    median height of a letter in pixels of the page, None where there were too few. `outlined` says that a sheet was
    told from its background.
    """

    grey: Grey
    to_sheet: Matrix
    size: tuple[int, int]
    small: Grey
    flat: Grey
    marks: Grey
    boxes: Boxes
    factor: float
    letters: float | None
    outlined: bool


@dataclass(frozen=True, slots=True)
class Working:
    """A page made ready to read.

    `plain` and `even` (evenly lit, median-filtered) have one shape; `to_page` maps working pixels to pixels of
    the page image. `letter_height` is the median height of components in the page image, None where there
    were too few; `skew` in degrees.
    """

    plain: Grey
    even: Grey
    to_page: Matrix
    letter_height: float | None
    skew: float

    def on_page(self, rect: Rect) -> Rect:
        """Return the rectangle of the page image around a rectangle of the working image."""
        corners = np.array(
            [[[rect.left, rect.top], [rect.right, rect.top], [rect.right, rect.bottom], [rect.left, rect.bottom]]],
            np.float64,
        )
        mapped = cv2.perspectiveTransform(corners, self.to_page)[0]
        left, top = np.floor(mapped.min(axis=0)).astype(int)
        right, bottom = np.ceil(mapped.max(axis=0)).astype(int)
        return Rect(int(left), int(top), int(right), int(bottom))


def sight(page: Colour, corners: Corners | None = None) -> Sight:
    """Look at a page as a whole.

    Args:
        page: shape (height, width, 3), RGB.
        corners: the corners, in its pixels, of the part to look at; None: its one sheet, or all of it; its one card
            where all of it shows no letters of a readable size.
    """
    if corners is not None:
        return _sight(page, corners)
    small, factor = reduced(page, OUTLINE_SIDE)
    outline = sheet_outline(small)
    if outline is not None:
        return _sight(page, (outline + 0.5) / factor - 0.5)
    whole = _sight(page, None)
    card = card_outline(small) if (whole.letters or 0.0) < _READABLE else None
    return whole if card is None else _sight(page, (card + 0.5) / factor - 0.5)


def _sight(page: Colour, corners: Corners | None) -> Sight:
    grey: Grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    if corners is None:
        size = (grey.shape[1], grey.shape[0])
        to_sheet: Matrix = np.eye(3)
        seen, factor = reduced(grey, _SIGHT_SIDE)
    else:
        size = size_of(corners)
        target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
        to_sheet = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
        less, factor = reduced(grey, _SIGHT_SIDE)
        shrunk = np.diag([factor, factor, 1.0])
        within = (max(1, round(size[0] * factor)), max(1, round(size[1] * factor)))
        seen = cv2.warpPerspective(less, shrunk @ to_sheet @ np.linalg.inv(shrunk), within, borderValue=255)
    flat = flatten(seen)
    marks = ink(flat)
    boxes = letters_of(marks, factor)
    if len(boxes) > _NOISE:
        grey = cv2.GaussianBlur(grey, (0, 0), _SMOOTHING)
        flat = flatten(cv2.GaussianBlur(seen, (0, 0), _SMOOTHING))
        marks = ink(flat)
        boxes = letters_of(marks, factor)
    letters = letter_height(boxes, factor)
    return Sight(grey, to_sheet, size, seen, flat, marks, boxes, factor, letters, corners is not None)


def cards_on(page: Colour) -> list[Sight]:
    """Return a sight of each card that lies apart on a page; none where it shows one sheet, or writing around them."""
    small, factor = reduced(page, OUTLINE_SIDE)
    outlines = card_outlines(small)
    if not outlines or _written_around(page, [corners / factor for corners in outlines]):
        return []
    return [sight(page, (corners + 0.5) / factor - 0.5) for corners in outlines]


def _written_around(page: Colour, outlines: Sequence[Corners]) -> bool:
    """Say whether letters stand outside of all outlines: then they are boxes on a page, not cards."""
    seen, factor = reduced(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), _SIGHT_SIDE)
    letters = letters_of(ink(flatten(seen)), factor)
    if not len(letters):
        return False
    within: Grey = np.zeros(seen.shape, np.uint8)
    for corners in outlines:
        cv2.fillConvexPoly(within, (corners * factor).astype(np.int32), 255)
    within = cv2.dilate(within, np.ones((9, 9), np.uint8))
    middles = letters[:, :2] + letters[:, 2:4] // 2
    return bool((within[middles[:, 1], middles[:, 0]] == 0).mean() > _LETTERS_AROUND)


def prepare(seen: Sight) -> Working:
    """Make ready to read what was sighted."""
    width, height = seen.size
    skew = skew_of(seen.marks)
    scale = _scale(seen.letters, width * height)
    # Within a gentle range the page stays as it is: resampling text that is straight and of good size only blurs it.
    if abs(skew) < _LEAST_SKEW and scale == 1.0:
        straighten, size = np.eye(3), seen.size
    else:
        straighten, size = _straighten(skew, scale, width, height)
    whole = straighten @ seen.to_sheet
    if np.array_equal(whole, np.eye(3)):
        plain = seen.grey
    else:
        source = cv2.GaussianBlur(seen.grey, (0, 0), 0.4 / scale) if scale < 0.75 else seen.grey
        way = cv2.INTER_LINEAR if scale < 0.75 else cv2.INTER_CUBIC
        plain = cv2.warpPerspective(source, whole, size, flags=way, borderMode=cv2.BORDER_REPLICATE)
    plain = with_bars_turned(plain)
    flat = flatten(plain)
    plain, even = without_leaders(*without_combs(plain, cv2.medianBlur(flat, 3), flat))
    return Working(plain, even, np.linalg.inv(whole), seen.letters, skew)


def _scale(letters: float | None, pixels: int) -> float:
    if letters is None:
        scale = 1.0
    else:
        wanted = _LETTER_HEIGHT / letters
        low, high = 1 / _LETTER_TOLERANCE[1], 1 / _LETTER_TOLERANCE[0]
        scale = 1.0 if low <= wanted <= high else float(np.clip(wanted, *_SCALES))
    return min(scale, (_WORKING_PIXELS / pixels) ** 0.5) if pixels * scale * scale > _WORKING_PIXELS else scale


def _straighten(skew: float, scale: float, width: int, height: int) -> tuple[Matrix, tuple[int, int]]:
    turn = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), skew, scale), [0, 0, 1]])
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float64)
    mapped = cv2.perspectiveTransform(corners, turn)[0]
    low, high = mapped.min(axis=0), mapped.max(axis=0)
    shift = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1]])
    size = np.ceil(high - low).astype(int)
    return shift @ turn, (int(size[0]), int(size[1]))
