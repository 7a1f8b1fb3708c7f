"""Telephones held by hand over a desk: perspective, uneven light, blur, noise, at most 12 megapixels.

A card that lies alone fills about half of the frame; a page fills it.
"""

import random

import cv2
import numpy as np

from samples.degradations import light
from samples.degradations.shot import CARD_PIXELS, Matrix, Pixels, Shot, corners_to, noisy, rgb

MOST_PIXELS = 12_000_000
"""The camera of a cheap telephone."""


def phone(sheet: Pixels, rng: random.Random) -> Shot:
    """Photograph with some care: slight perspective and blur, soft shadows."""
    if rng.random() < 0.3:
        sheet = light.folded(sheet, rng)
    homography, (wide, high) = _framed(sheet, rng, margin=0.045, away=0.032, turn=1.0)
    picture = _on_desk(sheet, homography, rng, wide, high)
    soft = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.7, 1.15))
    lit = cv2.multiply(soft, light.uneven(rng, wide, high), dtype=cv2.CV_8U)
    return Shot(noisy(rgb(lit), rng, rng.uniform(2.5, 4.5)), homography, rng.randint(80, 88))


def hard(sheet: Pixels, rng: random.Random) -> Shot:
    """Photograph in a hurry at night: strong perspective, a shadow, glare, motion. A person can still read it."""
    if rng.random() < 0.6:
        sheet = light.folded(sheet, rng)
    homography, (wide, high) = _framed(sheet, rng, margin=0.07, away=0.09, turn=5.0)
    picture = _on_desk(sheet, homography, rng, wide, high)
    soft = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.9, 1.3))
    moved = light.smeared(rgb(soft), rng, rng.uniform(1.5, 4.5))
    lit = cv2.multiply(moved, light.harsh(rng, wide, high), dtype=cv2.CV_8U)
    # The lamp's mirror image lifts ink towards white without drowning it.
    at = (rng.uniform(0.15, 0.85) * wide, rng.uniform(0.15, 0.85) * high)
    glare = light.spot(rng, wide, high, at, rng.uniform(0.08, 0.2) * min(wide, high), rng.uniform(50, 110))
    bright = cv2.add(lit, glare, dtype=cv2.CV_8U)
    return Shot(noisy(rgb(bright), rng, rng.uniform(3.5, 6.5)), homography, rng.randint(62, 82))


def _framed(
    sheet: Pixels, rng: random.Random, *, margin: float, away: float, turn: float
) -> tuple[Matrix, tuple[int, int]]:
    """Return where the sheet comes to lie, and the frame's (width, height).

    Args:
        sheet: what is photographed.
        rng: chance.
        margin: share of the frame kept free on each side of a page.
        away: share of the frame by which a corner may wander inwards; half of it outwards.
        turn: most degrees by which the sheet lies askew.
    """
    height, width = sheet.shape[:2]
    if height * width <= CARD_PIXELS:
        # Telephones see a card at about 400 dots an inch; twice the pixels hold no more of the print.
        zoom, share = rng.uniform(0.95, 1.7), rng.uniform(0.55, 0.8)
        wide, high = int(width * zoom / share), int(max(height * zoom / share, width * zoom / share * 0.7))
        side = (1 - share) / 2
        margins = (side, (1 - height * zoom / high) / 2)
    else:
        frame = min(rng.uniform(1.1, 1.2), (MOST_PIXELS / (width * height)) ** 0.5)
        wide, high = int(width * frame), int(height * frame)
        margins = (margin, margin)
    x, y = wide * margins[0], high * margins[1]

    def off(length: int) -> float:
        return rng.uniform(-0.5, 1) * away * length

    corners = [
        [x + off(wide), y + off(high)],
        [wide - x - off(wide), y + off(high)],
        [wide - x - off(wide), high - y - off(high)],
        [x + off(wide), high - y - off(high)],
    ]
    askew = light.turned_in_plane((wide, high), rng.uniform(-turn, turn))
    tilted = cv2.perspectiveTransform(np.array([corners]), askew)[0]
    return corners_to((width, height), _within(tilted, wide, high)), (wide, high)


def _within(corners: Matrix, wide: int, high: int) -> list[list[float]]:
    """Shrink the four corners towards the middle until the frame holds them."""
    middle = np.array([wide / 2, high / 2])
    room = np.abs(corners - middle) / (middle * 0.985)
    return [[float(x), float(y)] for x, y in middle + (corners - middle) / max(1.0, float(room.max()))]


def _on_desk(sheet: Pixels, homography: Matrix, rng: random.Random, wide: int, high: int) -> Pixels:
    picture = light.desk(rng, wide, high)
    cv2.warpPerspective(
        sheet, homography, (wide, high), dst=picture, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
    )
    return picture
