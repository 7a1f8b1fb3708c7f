"""Pictures that nobody can read, each with the code that says why (DOMAIN.md §7).

How far a ruin goes follows from the height of the print, so that large letters do not survive it.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from statistics import median

import cv2
import numpy as np

from samples.degradations import light, scenery
from samples.degradations.cameras import phone
from samples.degradations.shot import Matrix, Pixels, Shot, noisy, rgb
from samples.surface import Edges

Ruin = Callable[[Pixels, random.Random, Sequence[Edges]], Shot]
"""Takes the sheet, chance, and the places of the values printed on it."""

# A value is gone when so much of its place is white; a page may need many spots for that.
_DROWNED, _MOST_SPOTS = 0.85, 25


def blurred(sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """Out of focus, or shaken, by more than a third of a letter's height."""
    shot = phone(sheet, rng)
    height = _print_height(shot, fields)
    if rng.random() < 0.6:
        picture = rgb(cv2.GaussianBlur(shot.picture, (0, 0), rng.uniform(0.32, 0.5) * height))
    else:
        # Shaking alone leaves the strokes along its direction: a little defocus takes those too.
        soft = rgb(cv2.GaussianBlur(shot.picture, (0, 0), 0.18 * height))
        picture = light.smeared(soft, rng, rng.uniform(1.3, 2.2) * height)
    return _ruined(shot, noisy(picture, rng, rng.uniform(2, 4)), "quality.blurred")


def too_dark(sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """Taken without light: paper is hardly brighter than ink, and less so than the noise."""
    shot = phone(sheet, rng)
    dim = rgb(cv2.convertScaleAbs(shot.picture, alpha=rng.uniform(0.02, 0.035), beta=rng.uniform(4, 9)))
    return Shot(noisy(dim, rng, rng.uniform(5, 7)), shot.homography, 55, problems=("quality.too_dark",))


def glare(sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """A lamp or a flash mirrors over most of the values, which are white on white."""
    shot = phone(sheet, rng)
    height, width = shot.picture.shape[:2]
    places = [shot.carried(edges) for edges in fields] or [(0.0, 0.0, float(width), float(height))]
    picture = shot.picture
    dry = places
    # The largest value is drowned in any case: a machine-readable zone alone says who somebody is.
    largest = max(places, key=lambda place: (place[2] - place[0]) * (place[3] - place[1]))
    for _ in range(_MOST_SPOTS):
        if largest not in dry and len(dry) <= 0.15 * len(places):
            break
        left, top, right, bottom = largest if largest in dry else rng.choice(dry)
        at = (rng.uniform(left, right), (top + bottom) / 2)
        mirrored = light.spot(rng, width, height, at, rng.uniform(0.14, 0.24) * min(width, height), 900)
        picture = rgb(cv2.add(picture, mirrored, dtype=cv2.CV_8U))
        dry = [place for place in dry if _white(picture, place) < _DROWNED]
    return _ruined(shot, picture, "quality.glare")


def cropped(sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """A part of the sheet only: its print runs out of the frame on two sides."""
    shot = phone(sheet, rng)
    height, width = shot.picture.shape[:2]
    share_x, share_y = rng.uniform(0.4, 0.6), rng.uniform(0.35, 0.75)
    wide, high = round(width * share_x), round(height * share_y)
    left, top = rng.choice((round(width * 0.16), width - wide)), rng.choice((0, height - high, (height - high) // 2))
    left = min(left, width - wide)
    moved = np.array([[1.0, 0, -left], [0, 1.0, -top], [0, 0, 1.0]]) @ shot.homography
    cut = rgb(shot.picture[top : top + high, left : left + wide])
    return Shot(cut, moved, shot.jpeg_quality, problems=("quality.cropped",))


def too_small(sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """A thumbnail: capitals are two or three pixels high; at four a person still guesses names."""
    shot = phone(sheet, rng)
    factor = rng.uniform(1.8, 2.7) / _print_height(shot, fields)
    small = rgb(cv2.resize(shot.picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))
    return Shot(small, _scaled(factor) @ shot.homography, rng.randint(60, 80), problems=("quality.too_small",))


def screenshot(sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """A telephone's picture of a conversation in which the photo is a small bubble."""
    shot = phone(sheet, rng)
    screen, (left, top, wide, high) = scenery.conversation(rng, shot.picture.shape[1] / shot.picture.shape[0])
    factor = min(wide / shot.picture.shape[1], 2.7 / _print_height(shot, fields))
    small = cv2.resize(shot.picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    # What the messenger shows is its preview, stretched to the bubble.
    stretch_x, stretch_y = wide / small.shape[1], high / small.shape[0]
    screen[top : top + high, left : left + wide] = cv2.resize(small, (wide, high), interpolation=cv2.INTER_LINEAR)
    into = np.array([[factor * stretch_x, 0, left], [0, factor * stretch_y, top], [0, 0, 1.0]])
    return Shot(screen, into @ shot.homography, rng.randint(80, 92), problems=("quality.screenshot",))


def not_a_document(sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """A landscape, a wall, a face, or paper without a word on it."""
    scene = rng.choice(scenery.SCENES)
    # Nothing of the sheet is in it: its points go nowhere near the picture.
    nowhere = np.array([[1e-6, 0, -1e6], [0, 1e-6, -1e6], [0, 0, 1.0]])
    return Shot(scene(rng), nowhere, rng.randint(78, 90), problems=("type.not_a_document",))


def _print_height(shot: Shot, fields: Sequence[Edges]) -> float:
    """Return the height in pixels of the ink of most values in the picture: that of capitals, mostly."""
    heights = [bottom - top for left, top, right, bottom in fields if right - left > bottom - top]
    scale = float(np.sqrt(abs(np.linalg.det(shot.homography[:2, :2]))))
    return scale * (median(heights) if heights else 34.0)


def _white(picture: Pixels, place: Edges) -> float:
    left, top, right, bottom = (max(0, round(edge)) for edge in place)
    area = picture[top:bottom, left:right]
    return float((area.min(axis=2) >= 252).mean()) if area.size else 1.0


def _scaled(factor: float) -> Matrix:
    return np.diag([factor, factor, 1.0])


def _ruined(shot: Shot, picture: Pixels, problem: str) -> Shot:
    return Shot(picture, shot.homography, shot.jpeg_quality, problems=(problem,))


RUINS: Mapping[str, Ruin] = {
    "blurred": blurred,
    "too_dark": too_dark,
    "glare": glare,
    "cropped": cropped,
    "too_small": too_small,
    "screenshot": screenshot,
    "not_a_document": not_a_document,
}
