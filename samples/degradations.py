"""What happens to a sheet on its way to us: a flatbed scanner, or somebody's telephone.

A degradation returns the picture and the homography that carries points of the sheet into it, so that true
places can follow. It draws all chance from the generator it is given.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.surface import Edges

Pixels = NDArray[np.uint8]
"""Shape (height, width, 3), RGB, 0 to 255."""
Matrix = NDArray[np.float64]

MOST_PIXELS = 12_000_000
"""The camera of a cheap telephone."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of a sheet; `homography`, 3 by 3, carries the sheet's pixels to the picture's."""

    picture: Pixels
    homography: Matrix
    jpeg_quality: int

    def carried(self, edges: Edges) -> Edges:
        """Return the upright box around four carried corners."""
        left, top, right, bottom = edges
        corners = np.array([[[left, top], [right, top], [right, bottom], [left, bottom]]], dtype=np.float64)
        points = cv2.perspectiveTransform(corners, self.homography)[0]
        (x, y), (to_x, to_y) = points.min(axis=0), points.max(axis=0)
        return (float(x), float(y), float(to_x), float(to_y))


Degradation = Callable[[Pixels, random.Random], Shot]


def flatbed(sheet: Pixels, rng: random.Random) -> Shot:
    """Scan at 300 dpi: up to half a degree of skew, a breath of blur, slight noise."""
    height, width = sheet.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-0.5, 0.5), 1.0)
    homography = np.vstack([turn, [0.0, 0.0, 1.0]])
    border = tuple(int(value) for value in sheet[2, 2])
    picture = cv2.warpAffine(sheet, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=border)
    picture = cv2.GaussianBlur(picture, (3, 3), rng.uniform(0.35, 0.6))
    picture = cv2.convertScaleAbs(picture, alpha=rng.uniform(0.94, 1.0), beta=rng.uniform(0, 6))
    return Shot(_noisy(_rgb(picture), rng, rng.uniform(1.5, 3.0)), homography, rng.randint(86, 93))


def phone(sheet: Pixels, rng: random.Random) -> Shot:
    """Photograph by hand on a desk: perspective, uneven light, slight blur and noise, at most 12 megapixels."""
    height, width = sheet.shape[:2]
    frame = rng.uniform(1.1, 1.2)
    frame = min(frame, (MOST_PIXELS / (width * height)) ** 0.5)
    wide, high = int(width * frame), int(height * frame)
    homography = _seen_askew(rng, (width, height), (wide, high))
    picture = _desk(rng, wide, high)
    cv2.warpPerspective(
        sheet, homography, (wide, high), dst=picture, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
    )
    soft = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.7, 1.15))
    lit = cv2.multiply(soft, _light(rng, wide, high), dtype=cv2.CV_8U)
    return Shot(_noisy(_rgb(lit), rng, rng.uniform(2.5, 4.5)), homography, rng.randint(80, 88))


def _seen_askew(rng: random.Random, sheet: tuple[int, int], frame: tuple[int, int]) -> Matrix:
    (width, height), (wide, high) = sheet, frame
    margin_x, margin_y = wide * 0.045, high * 0.045
    away = 0.032  # of the frame: how far a corner may wander inwards
    corners = [
        [margin_x + rng.uniform(-0.5, 1) * away * wide, margin_y + rng.uniform(-0.5, 1) * away * high],
        [wide - margin_x - rng.uniform(-0.5, 1) * away * wide, margin_y + rng.uniform(-0.5, 1) * away * high],
        [wide - margin_x - rng.uniform(-0.5, 1) * away * wide, high - margin_y - rng.uniform(-0.5, 1) * away * high],
        [margin_x + rng.uniform(-0.5, 1) * away * wide, high - margin_y - rng.uniform(-0.5, 1) * away * high],
    ]
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    return np.asarray(cv2.getPerspectiveTransform(flat, np.array(corners, dtype=np.float32)), dtype=np.float64)


def _desk(rng: random.Random, width: int, height: int) -> Pixels:
    colour = np.array(rng.choice(((134, 98, 66), (92, 74, 60), (158, 152, 146), (70, 82, 96), (176, 150, 116))))
    chance = np.random.default_rng(rng.getrandbits(32))
    # Grain: long in one direction, like wood or cloth.
    grain = chance.normal(0, 16, (max(2, height // 6), max(2, width // 90), 1))
    small = np.clip(colour + grain, 0, 255).astype(np.uint8)
    return _rgb(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))


def _light(rng: random.Random, width: int, height: int) -> NDArray[np.float32]:
    """Return gains of shape (height, width, 3): a slope of light, a soft shadow, darker corners."""
    x, y = np.meshgrid(np.linspace(-1, 1, 48), np.linspace(-1, 1, 64))
    angle = rng.uniform(0, 2 * np.pi)
    along = x * np.cos(angle) + y * np.sin(angle)
    gain = rng.uniform(0.9, 1.0) + rng.uniform(0.05, 0.13) * along - 0.06 * (x**2 + y**2)
    shadow = 1 / (1 + np.exp(-(along - rng.uniform(-1.4, 1.4)) * 9))
    gain *= 1 - rng.uniform(0.0, 0.22) * (1 - shadow)
    warm = np.array([1.0, rng.uniform(0.96, 1.0), rng.uniform(0.88, 0.98)])
    coloured = (gain[..., None] * warm).astype(np.float32)
    return np.asarray(cv2.resize(coloured, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def _noisy(picture: Pixels, rng: random.Random, deviation: float) -> Pixels:
    """Add noise in place and return the picture."""
    # One tile of noise, repeated: drawing it for every pixel would cost more than everything else together.
    chance = np.random.default_rng(rng.getrandbits(32))
    tile = np.rint(chance.normal(0, deviation, (487, 523, 1))).astype(np.int16).repeat(3, axis=2)
    height, width = picture.shape[:2]
    for top in range(0, height, tile.shape[0]):
        for left in range(0, width, tile.shape[1]):
            block = picture[top : top + tile.shape[0], left : left + tile.shape[1]]
            block[...] = cv2.add(block, tile[: block.shape[0], : block.shape[1]], dtype=cv2.CV_8U)
    return picture


def _rgb(picture: NDArray[np.generic]) -> Pixels:
    return np.ascontiguousarray(picture, dtype=np.uint8)


DEGRADATIONS: Mapping[str, Degradation] = {"flatbed": flatbed, "phone": phone}
