"""Light on a desk: its slope, shadows, glare and folds, and the desk itself."""

import random

import cv2
import numpy as np
from numpy.typing import NDArray

from samples.degradations.shot import Matrix, Pixels, rgb

Gains = NDArray[np.float32]
"""Factors of shape (height, width, 3)."""
_DESKS = ((134, 98, 66), (92, 74, 60), (158, 152, 146), (70, 82, 96), (176, 150, 116), (52, 48, 46), (104, 118, 92))


def desk(rng: random.Random, width: int, height: int) -> Pixels:
    """Return a table top, grained in one direction like wood or cloth."""
    colour = np.array(rng.choice(_DESKS))
    chance = np.random.default_rng(rng.getrandbits(32))
    grain = chance.normal(0, 16, (max(2, height // 6), max(2, width // 90), 1))
    small = np.clip(colour + grain, 0, 255).astype(np.uint8)
    return rgb(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))


def uneven(rng: random.Random, width: int, height: int) -> Gains:
    """Return gains: a slope of light, a soft shadow, darker corners."""
    x, y = np.meshgrid(np.linspace(-1, 1, 48), np.linspace(-1, 1, 64))
    along = _along(rng, x, y)
    gain = rng.uniform(0.9, 1.0) + rng.uniform(0.05, 0.13) * along - 0.06 * (x**2 + y**2)
    shadow = 1 / (1 + np.exp(-(along - rng.uniform(-1.4, 1.4)) * 9))
    gain *= 1 - rng.uniform(0.0, 0.22) * (1 - shadow)
    return _sized(_warm(gain, rng), width, height)


def harsh(rng: random.Random, width: int, height: int) -> Gains:
    """Return gains of a room at night: a steep slope, and the clear shadow of a hand or a head."""
    x, y = np.meshgrid(np.linspace(-1, 1, 96), np.linspace(-1, 1, 128))
    along = _along(rng, x, y)
    gain = rng.uniform(0.78, 0.92) + rng.uniform(0.1, 0.2) * along - 0.1 * (x**2 + y**2)
    edge = rng.uniform(14, 40)
    bent = _along(rng, x, y) + rng.uniform(0.1, 0.35) * np.sin(rng.uniform(1.5, 4) * (x - y) + rng.uniform(0, 6))
    shadow = 1 / (1 + np.exp(-(bent - rng.uniform(-0.7, 0.7)) * edge))
    gain *= 1 - rng.uniform(0.25, 0.5) * (1 - shadow)
    return _sized(_warm(gain, rng), width, height)


def spot(rng: random.Random, width: int, height: int, at: tuple[float, float], reach: float, glow: float) -> Gains:
    """Return what a lamp adds where it mirrors: `glow` at its middle, a third of it `reach` pixels away."""
    factor = 16
    x, y = np.meshgrid(np.arange(width // factor + 1) * factor, np.arange(height // factor + 1) * factor)
    long, turned = rng.uniform(1.0, 1.8), rng.uniform(0, np.pi)
    dx, dy = x - at[0], y - at[1]
    one, other = dx * np.cos(turned) + dy * np.sin(turned), dy * np.cos(turned) - dx * np.sin(turned)
    light = glow * np.exp(-((one / (reach * long)) ** 2 + (other / reach) ** 2))
    return _sized(np.repeat(light[..., None], 3, axis=2), width, height)


def folded(sheet: Pixels, rng: random.Random) -> Pixels:
    """Return the sheet with the shading of one or two folds: one flank lighter, one darker."""
    height, width = sheet.shape[:2]
    gain = np.ones((height, width), dtype=np.float32)
    for upright in rng.choice(((True,), (False,), (True, False))):
        length = width if upright else height
        place = length * rng.choice((0.5, 0.5, 1 / 3, 2 / 3)) + rng.uniform(-0.02, 0.02) * length
        away = (np.arange(length) - place) / (0.02 * length)
        line = 1 + rng.choice((-1, 1)) * rng.uniform(0.04, 0.09) * np.sign(away) * np.exp(-np.abs(away))
        line -= rng.uniform(0.05, 0.25) * np.exp(-((np.arange(length) - place) ** 2) / 6)
        gain *= (line[None, :] if upright else line[:, None]).astype(np.float32)
    return rgb(np.clip(sheet * gain[..., None], 0, 255))


def smeared(picture: Pixels, rng: random.Random, length: float) -> Pixels:
    """Return the picture as a hand that moved by `length` pixels takes it."""
    size = int(length) // 2 * 2 + 3
    kernel = np.zeros((size, size), dtype=np.float32)
    angle, middle = rng.uniform(0, np.pi), size // 2
    for step in np.linspace(-length / 2, length / 2, 8 * size):
        x, y = middle + step * np.cos(angle), middle + step * np.sin(angle)
        kernel[round(y), round(x)] += 1
    return rgb(cv2.filter2D(picture, -1, kernel / kernel.sum()))


def turned_in_plane(size: tuple[int, int], degrees: float) -> Matrix:
    """Return the turn about the middle of a picture of (width, height)."""
    turn = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), degrees, 1.0)
    return np.asarray(np.vstack([turn, [0.0, 0.0, 1.0]]), dtype=np.float64)


def _along(rng: random.Random, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    angle = rng.uniform(0, 2 * np.pi)
    return np.asarray(x * np.cos(angle) + y * np.sin(angle))


def _warm(gain: NDArray[np.float64], rng: random.Random) -> NDArray[np.float64]:
    return np.asarray(gain[..., None] * np.array([1.0, rng.uniform(0.96, 1.0), rng.uniform(0.88, 0.98)]))


def _sized(small: NDArray[np.float64], width: int, height: int) -> Gains:
    return np.asarray(
        cv2.resize(small.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32
    )
