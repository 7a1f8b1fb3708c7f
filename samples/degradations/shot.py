"""A picture taken of a sheet, and where the sheet's points went in it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.surface import DPI, Edges

Pixels = NDArray[np.uint8]
"""Shape (height, width, 3), RGB, 0 to 255."""
Matrix = NDArray[np.float64]

SCAN_DPI = DPI
CARD_PIXELS = 1_200_000
"""A sheet with fewer pixels is a card that lies alone; at 300 dpi ISO's card has 0.65 million."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of a sheet as a person would hold it: upright.

    `homography`, 3 by 3, carries the sheet's pixels to the picture's. `turn` is the clockwise quarter turn, in
    degrees, that the stored picture still needs to be upright; `by_exif` says that the file tells so itself.
    `problems` are the codes that such a picture has to be sent back with.
    """

    picture: Pixels
    homography: Matrix
    jpeg_quality: int
    dpi: int = SCAN_DPI
    turn: int = 0
    by_exif: bool = False
    problems: tuple[str, ...] = ()

    def carried(self, edges: Edges) -> Edges:
        """Return the upright box around four carried corners."""
        left, top, right, bottom = edges
        corners = np.array([[[left, top], [right, top], [right, bottom], [left, bottom]]], dtype=np.float64)
        points = cv2.perspectiveTransform(corners, self.homography)[0]
        (x, y), (to_x, to_y) = points.min(axis=0), points.max(axis=0)
        return (float(x), float(y), float(to_x), float(to_y))

    def stored(self) -> Pixels:
        """Return the picture as it lies in the file, before any turn."""
        return np.ascontiguousarray(np.rot90(self.picture, self.turn // 90)) if self.turn else self.picture


def corners_to(sheet: tuple[int, int], corners: Sequence[Sequence[float]]) -> Matrix:
    """Return the homography that carries a sheet of (width, height) to four corners, clockwise from top left."""
    width, height = sheet
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    return np.asarray(cv2.getPerspectiveTransform(flat, np.array(corners, dtype=np.float32)), dtype=np.float64)


def rgb(picture: NDArray[np.generic]) -> Pixels:
    """Return OpenCV's answer as what it is."""
    return np.ascontiguousarray(picture, dtype=np.uint8)


def noisy(picture: Pixels, rng: random.Random, deviation: float) -> Pixels:
    """Add noise of that standard deviation in place and return the picture."""
    # One tile of noise, repeated: drawing it for every pixel would cost more than everything else together.
    chance = np.random.default_rng(rng.getrandbits(32))
    tile = np.rint(chance.normal(0, deviation, (487, 523, 1))).astype(np.int16).repeat(3, axis=2)
    height, width = picture.shape[:2]
    for top in range(0, height, tile.shape[0]):
        for left in range(0, width, tile.shape[1]):
            block = picture[top : top + tile.shape[0], left : left + tile.shape[1]]
            block[...] = cv2.add(block, tile[: block.shape[0], : block.shape[1]], dtype=cv2.CV_8U)
    return picture


def jittered(rng: random.Random, least: float, most: float) -> float:
    """Return a number of a random sign between two sizes."""
    return rng.choice((-1, 1)) * rng.uniform(least, most)
