"""Scanners and photocopiers: flat pictures, slightly askew, with little or no colour of their own."""

import random

import cv2
import numpy as np

from samples.degradations.shot import CARD_PIXELS, SCAN_DPI, Matrix, Pixels, Shot, noisy, rgb

_GLASS = (1748, 2480)
"""An A5 window of the glass, in pixels: what an office scans when a card alone lies there."""


def flatbed(sheet: Pixels, rng: random.Random) -> Shot:
    """Scan at 300 dpi: up to half a degree of skew, a breath of blur, slight noise."""
    return _scanned(sheet, rng, skew=0.5, scale=1.0, blur=(0.35, 0.6), noise=(1.5, 3.0), quality=(86, 93))


def scan150(sheet: Pixels, rng: random.Random) -> Shot:
    """Scan at 150 dpi, the default of many office machines: twice the skew and a stronger compression."""
    return _scanned(sheet, rng, skew=1.0, scale=0.5, blur=(0.3, 0.5), noise=(1.5, 3.5), quality=(72, 88))


def copy(sheet: Pixels, rng: random.Random) -> Shot:
    """Photocopy, then scan at 200 dpi: grey, washed out or too black, specks, a dark edge, up to 2 degrees of skew."""
    shot = _scanned(sheet, rng, skew=2.0, scale=2 / 3, blur=(0.45, 0.75), noise=(2.0, 4.0), quality=(75, 88))
    grey = cv2.cvtColor(shot.picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    again = rng.random() < 0.4
    if again:
        # A copy of a copy: strokes run together or break, half tones are gone.
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.8, 1.2)), dtype=np.float32)
    # The drum: contrast around a grey of its own, so that pale print fades and tinted paper goes grey.
    contrast, middle = rng.uniform(1.8, 3.0) if again else rng.uniform(0.9, 1.4), rng.uniform(140, 170)
    toned = np.clip((grey - middle) * contrast + middle + rng.uniform(0, 25), rng.uniform(25, 110), 250)
    picture = toned.astype(np.uint8)
    _speck(picture, rng)
    _dark_edge(picture, rng)
    return Shot(rgb(cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB)), shot.homography, shot.jpeg_quality, shot.dpi)


def _scanned(
    sheet: Pixels, rng: random.Random, *, skew: float, scale: float,
    blur: tuple[float, float], noise: tuple[float, float], quality: tuple[int, int],
) -> Shot:  # fmt: skip
    sheet, laid = _on_glass(sheet, rng)
    height, width = sheet.shape[:2]
    turn = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-skew, skew), 1.0), [0, 0, 1]])
    homography = np.diag([scale, scale, 1.0]) @ turn
    border = tuple(int(value) for value in sheet[2, 2])
    if scale < 1:
        # A scanner's cell averages what it sees; sampling points would lose thin strokes.
        sheet = rgb(cv2.GaussianBlur(sheet, (0, 0), 0.35 / scale))
    size = (round(width * scale), round(height * scale))
    picture = cv2.warpAffine(sheet, homography[:2], size, flags=cv2.INTER_LINEAR, borderValue=border)
    picture = cv2.GaussianBlur(picture, (3, 3), rng.uniform(*blur))
    picture = cv2.convertScaleAbs(picture, alpha=rng.uniform(0.94, 1.0), beta=rng.uniform(0, 6))
    shown = noisy(rgb(picture), rng, rng.uniform(*noise))
    return Shot(shown, homography @ laid, rng.randint(*quality), round(SCAN_DPI * scale))


def _on_glass(sheet: Pixels, rng: random.Random) -> tuple[Pixels, Matrix]:
    """Lay a lone card somewhere on the glass; a page covers it."""
    height, width = sheet.shape[:2]
    if height * width > CARD_PIXELS:
        return sheet, np.eye(3)
    wide, high = _GLASS
    left, top = rng.randint(60, wide - width - 60), rng.randint(60, high - height - 60)
    glass = np.full((high, wide, 3), rng.randint(243, 252), dtype=np.uint8)
    glass[top - 2 : top + height + 5, left - 2 : left + width + 6] = 205
    glass[top : top + height, left : left + width] = sheet
    return glass, np.array([[1.0, 0, left], [0, 1.0, top], [0, 0, 1.0]])


def _speck(picture: Pixels, rng: random.Random) -> None:
    height, width = picture.shape
    chance = np.random.default_rng(rng.getrandbits(32))
    many = rng.randint(60, 500)
    for x, y, size in zip(chance.integers(0, width, many), chance.integers(0, height, many),
                          chance.integers(0, 2, many), strict=True):  # fmt: skip
        cv2.circle(picture, (int(x), int(y)), int(size), rng.randint(40, 130), -1)


def _dark_edge(picture: Pixels, rng: random.Random) -> None:
    """Shade one edge, where the lid stood open."""
    depth = max(2, round(rng.uniform(0.004, 0.015) * picture.shape[1]))
    ramp = np.linspace(rng.uniform(0.15, 0.5), 1.0, depth)
    if rng.random() < 0.5:
        strip = picture[:, :depth] if rng.random() < 0.5 else picture[:, ::-1][:, :depth]
        strip[...] = (strip * ramp).astype(np.uint8)
    else:
        strip = picture[:depth] if rng.random() < 0.5 else picture[::-1][:depth]
        strip[...] = (strip * ramp[:, None]).astype(np.uint8)
