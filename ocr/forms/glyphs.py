"""A second opinion on what a line of a zone says: one character at a time, by a small net that knows OCR-B alone.

The net for whole lines errs the same way twice (`QUENTIN` read `GUENTIN` at every height), and some such errors no
check digit tells: G, Q and 6 weigh the same. This net was taught on other pictures by other means
(benchmarks/glyphs.py), sees no neighbours to guess from, and only judges: it never reads on its own.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from dossier.identifiers.mrz import ALPHABET
from ocr.engine import Grey

WEIGHTS = Path(__file__).with_name("glyphs.npz")
# A window is so many pixels wide and high; a character's pitch in strips is 20.
_WIDE, _HIGH = 22, 26
_SHRUNK = (16, 20)
# Pixels from one character to the next: the pitch, and how far a line seen at an angle strays from it.
_STEPS = (18, 19, 20, 21, 22)
_OFF_PITCH = 0.25


def windows(picture: Grey) -> NDArray[Any]:
    """Return what is seen around each column of a line, as rows of numbers about 0."""
    found: NDArray[Any] = _views(picture)[_columns(picture)]
    return found


def _views(picture: Grey) -> NDArray[Any]:
    """Return the windows of a line made smaller, one a column of that."""
    fitted = cv2.resize(picture, (picture.shape[1], _HIGH), interpolation=cv2.INTER_LINEAR)
    width = round(picture.shape[1] * _SHRUNK[0] / _WIDE)
    small = cv2.resize(fitted, (width, _SHRUNK[1]), interpolation=cv2.INTER_AREA)
    half = _SHRUNK[0] // 2
    framed = cv2.copyMakeBorder(small, 0, 0, half, half, cv2.BORDER_CONSTANT, value=255)
    views = np.lib.stride_tricks.sliding_window_view(framed, _SHRUNK[0], axis=1)
    found: NDArray[Any] = views.transpose(1, 0, 2).reshape(views.shape[1], -1).astype(np.float32) / 128 - 1
    return found


def _columns(picture: Grey) -> NDArray[Any]:
    width = round(picture.shape[1] * _SHRUNK[0] / _WIDE)
    columns: NDArray[Any] = np.minimum((np.arange(picture.shape[1]) * _SHRUNK[0] / _WIDE).round().astype(int), width)
    return columns


@lru_cache(maxsize=1)
def _net() -> tuple[NDArray[Any], ...]:
    with np.load(WEIGHTS) as kept:
        return tuple(kept[name].astype(np.float32) for name in kept.files)


def told(picture: Grey) -> NDArray[Any]:
    """Return the logarithm of the likelihood of each character at each column of a line."""
    first, shift, second, last = _net()
    scores = np.maximum(_views(picture) @ first + shift, 0) @ second + last
    scores -= scores.max(axis=1, keepdims=True)
    likely: NDArray[Any] = (scores - np.log(np.exp(scores).sum(axis=1, keepdims=True)))[_columns(picture)]
    return likely


def opinion(likely: NDArray[Any], text: str, rivals: Sequence[str]) -> NDArray[Any]:
    """Lay a text over the line where it fits best; return how much likelier than each of its characters a rival is.

    In units of log likelihood: -3 where the character is twenty times likelier than all its rivals, 3 where one of
    them is twenty times likelier; `rivals` are the characters that could stand at each place.
    """
    codes = [ALPHABET.index(character) for character in text]
    columns = likely.shape[0]
    # One bad character must not drag its neighbours out of place.
    gains = np.maximum(likely[:, codes], -4.0)
    best = np.full((len(codes), columns), -np.inf)
    came = np.zeros((len(codes), columns), np.int8)
    best[0] = gains[:, 0]
    for at in range(1, len(codes)):
        options = np.full((len(_STEPS), columns), -np.inf)
        for number, step in enumerate(_STEPS):
            options[number, step:] = best[at - 1, :-step] - _OFF_PITCH * abs(step - 20)
        came[at] = options.argmax(axis=0)
        best[at] = options.max(axis=0) + gains[:, at]
    place = int(best[-1].argmax())
    places = np.zeros(len(codes), int)
    for at in range(len(codes) - 1, -1, -1):
        places[at] = place
        place -= _STEPS[came[at, place]] if at else 0
    # Its neighbours say where a character stands: by itself a wrong one would move to where it is least unlikely.
    places[1:-1] = (places[:-2] + places[2:]) // 2
    doubts = np.zeros(len(codes))
    for at, (place, code) in enumerate(zip(places, codes, strict=True)):
        seen = likely[max(0, place - 1) : place + 2].max(axis=0)
        others = [ALPHABET.index(other) for other in rivals[at]]
        doubts[at] = seen[others].max() - seen[code] if others else -np.inf
    return doubts
