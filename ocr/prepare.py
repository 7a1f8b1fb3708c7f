"""From an upright page image to a working image that reads well: sheet cut out, straight, evenly lit, of a good size.

Everything geometric is one homography applied once, so that nothing is resampled twice and every box found in
the working image maps back to the page image. Measured (research/ocr.md §4): flattening by division through
the background makes shadowed photos readable, median 3 after it halves Arabic errors, straightening too; a
false sheet outline is catastrophic, hence the guards. On patterned cards flattening can hurt, so the working
image keeps the even picture and the plain one.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Colour, Grey, Rect

Matrix = NDArray[Any]
"""A homography of shape (3, 3)."""

_OUTLINE_SIDE = 640
_SKEW_SIDE = 900
_SKEW_REACH = 8.0
_LEAST_SKEW = 0.08
# Text is read at this height of a small letter, in pixels; Tesseract's nets lose most below 14.
_LETTER_HEIGHT = 22.0
_LETTER_TOLERANCE = (0.8, 1.45)
_SCALES = (0.35, 2.6)
_WORKING_PIXELS = 14_000_000


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


def prepare(page: Colour) -> Working:
    """Make a page ready.

    Args:
        page: shape (height, width, 3), RGB, upright.
    """
    grey: Grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    height, width = grey.shape
    to_sheet, (width, height) = _sheet(page, width, height)
    # The sheet at its own size, to measure skew and letters on.
    sheet = cv2.warpPerspective(grey, to_sheet, (width, height), flags=cv2.INTER_LINEAR, borderValue=255)
    flat = flatten(sheet)
    skew = skew_of(flat)
    letters = letter_height(flat)
    scale = _scale(letters, width * height)
    # Within a gentle range the page stays as it is: resampling text that is straight and of good size only blurs it.
    if abs(skew) < _LEAST_SKEW and scale == 1.0:
        plain, straighten = sheet, np.eye(3)
    else:
        straighten, size = _straighten(skew, scale, width, height)
        whole = straighten @ to_sheet
        flags = cv2.INTER_AREA if scale < 0.75 else cv2.INTER_CUBIC
        source = cv2.GaussianBlur(grey, (0, 0), 0.4 / scale) if scale < 0.75 else grey
        plain = cv2.warpPerspective(
            source, whole, size, flags=cv2.INTER_LINEAR if flags == cv2.INTER_AREA else flags,
            borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
    even = cv2.medianBlur(flatten(plain), 3)
    return Working(plain, even, np.linalg.inv(straighten @ to_sheet), letters, skew)


def flatten(grey: Grey) -> Grey:
    """Divide a picture by its background: paper becomes white under any light."""
    height, width = grey.shape
    small = cv2.resize(grey, (max(1, width // 7), max(1, height // 7)), interpolation=cv2.INTER_AREA)
    background = cv2.medianBlur(cv2.dilate(small, np.ones((5, 5), np.uint8)), 11)
    background = cv2.resize(background, (width, height), interpolation=cv2.INTER_LINEAR)
    even: Grey = cv2.divide(grey, np.maximum(background, 1), scale=255)
    return even


def ink(flat: Grey) -> Grey:
    """Return what is printed, as 255 on 0."""
    _, binary = cv2.threshold(flat, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    marks: Grey = binary
    return marks


def skew_of(flat: Grey) -> float:
    """Return the clockwise skew of text in degrees, 0.0 where no angle stands out.

    The angle at which rows of ink alternate hardest with rows of paper (projection profile), in two stages.
    """
    height, width = flat.shape
    factor = min(1.0, _SKEW_SIDE / max(height, width))
    small = cv2.resize(ink(flat), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    best, level = 0.0, _contrast(small, 0.0)
    for step, reach in ((1.0, _SKEW_REACH), (0.25, 0.75), (0.06, 0.18)):
        centre = best
        for angle in np.arange(centre - reach, centre + reach + step / 2, step):
            contrast = _contrast(small, float(angle))
            # Straight as it lies wins ties.
            if contrast > level * 1.001:
                best, level = float(angle), contrast
    return best


def _contrast(small: Grey, angle: float) -> float:
    height, width = small.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    rows = cv2.warpAffine(small, turn, (width, height), flags=cv2.INTER_NEAREST).sum(axis=1, dtype=np.float64)
    return float(np.square(np.diff(rows)).sum())


def letter_height(flat: Grey) -> float | None:
    """Return the median height in pixels of what looks like a letter, None with fewer than 25 of them."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink(flat), connectivity=8)
    if count < 25:
        return None
    boxes = stats[1:]
    heights, widths, areas = boxes[:, cv2.CC_STAT_HEIGHT], boxes[:, cv2.CC_STAT_WIDTH], boxes[:, cv2.CC_STAT_AREA]
    letters = (heights >= 6) & (heights <= 120) & (widths >= 2) & (widths <= heights * 4) & (areas >= 12)
    if letters.sum() < 25:
        return None
    return float(np.median(heights[letters]))


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


def _sheet(page: Colour, width: int, height: int) -> tuple[Matrix, tuple[int, int]]:
    """Return the homography that cuts the sheet out of its background, or none at all where it is not certain."""
    factor = _OUTLINE_SIDE / max(width, height)
    small = cv2.resize(page, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    corners = _outline(small)
    if corners is None:
        return np.eye(3), (width, height)
    corners = corners / factor
    across = max(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[3]))
    down = max(np.linalg.norm(corners[3] - corners[0]), np.linalg.norm(corners[2] - corners[1]))
    size = (round(float(across)), round(float(down)))
    target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    matrix: Matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    return matrix, size


def _outline(small: Colour) -> NDArray[Any] | None:
    lab = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), (0, 0), 2.0)
    edges: Grey = np.zeros(small.shape[:2], np.uint8)
    for channel in cv2.split(lab):
        edges = np.maximum(edges, cv2.Canny(channel, 20, 60))
    edges = cv2.dilate(edges, np.ones((5, 5), np.uint8))
    contours, _ = cv2.findContours(edges, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    area = small.shape[0] * small.shape[1]
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:8]:
        hull = cv2.convexHull(contour)
        if not 0.18 * area < cv2.contourArea(hull) < 0.96 * area:
            continue
        quad = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True)
        if len(quad) != 4:
            continue
        corners = _in_order(quad.reshape(4, 2).astype(np.float64))
        if _square_enough(corners) and _stands_out(lab, corners) and not _on_white(lab, corners):
            return corners
    return None


def _in_order(corners: NDArray[Any]) -> NDArray[Any]:
    """Order corners clockwise from the top left one."""
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    clockwise = corners[np.argsort(angles)]
    first = int(np.argmin(clockwise.sum(axis=1)))
    return np.roll(clockwise, -first, axis=0)


def _square_enough(corners: NDArray[Any]) -> bool:
    for at in range(4):
        one, other = corners[at - 1] - corners[at], corners[(at + 1) % 4] - corners[at]
        cosine = abs(float(one @ other)) / (np.linalg.norm(one) * np.linalg.norm(other) + 1e-9)
        if cosine > 0.5:
            return False
    return True


def _stands_out(lab: Colour, corners: NDArray[Any]) -> bool:
    """Say whether at least three sides show a real step of colour from inside to outside."""
    height, width = lab.shape[:2]
    centre = corners.mean(axis=0)
    strong = 0
    for at in range(4):
        start, end = corners[at], corners[(at + 1) % 4]
        outwards = (start + end) / 2 - centre
        outwards = outwards / (np.linalg.norm(outwards) + 1e-9)
        steps = 0
        shares = np.linspace(0.08, 0.92, 22)
        for share in shares:
            point = start + (end - start) * share
            inner, outer = point - outwards * 9, point + outwards * 9
            if not (0 <= outer[0] < width and 0 <= outer[1] < height):
                continue
            inside = lab[int(inner[1]), int(inner[0])].astype(np.int32)
            outside = lab[int(outer[1]), int(outer[0])].astype(np.int32)
            steps += int(np.abs(inside - outside).max() > 14)
        strong += steps > 0.75 * len(shares)
    return strong >= 3


def _on_white(lab: Colour, corners: NDArray[Any]) -> bool:
    """Say whether what surrounds the sheet is itself bright: a scanner's lid, or paper with other cards."""
    outside = np.full(lab.shape[:2], 255, np.uint8)
    cv2.fillConvexPoly(outside, corners.astype(np.int32), 0)
    lightness = lab[..., 0][cv2.erode(outside, np.ones((9, 9), np.uint8)) > 0]
    return lightness.size == 0 or bool(np.median(lightness) > 225)
