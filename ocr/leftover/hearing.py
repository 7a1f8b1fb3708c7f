"""Words of a page hear each other: how far apart they stand, and what each is, says how much one heeds another.

A name is the mother's because another is the father's, a day the expiry because an earlier one is the issue. Layers of
attention (Vaswani and others, Attention is all you need, 2017) with a weight for each relative place, as in layout
models; normed before each step.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ocr.engine import Rect

HEADS = 4
ACROSS = (-24.0, -10.0, -4.0, -1.2, 1.2, 4.0, 10.0, 24.0)
DOWN = (-9.0, -4.5, -2.4, -0.6, 0.6, 2.4, 4.5, 9.0)
"""Where relative places part, in the page's median height of words: from the middle of one to the other's."""
PLACES = (len(ACROSS) + 1) * (len(DOWN) + 1) * 2
"""How many relative places there are: within one cell they are others."""
LAYER = (
    *("ears", "ears_shift", "hear", "hear_shift", "places", "mix", "mix_shift"),
    *("mind", "mind_shift", "think", "think_shift", "say", "say_shift"),
)
"""The weights of a layer: norms, what is asked and offered and told, relative places, and what is made of it."""
_LEAST_HEIGHT, _LEAST_SPREAD = 4, 1e-5

Floats = NDArray[Any]


def places(rects: Sequence[Rect], cells: Sequence[int]) -> NDArray[np.int16]:
    """Return where every word stands from every other, a number below PLACES: a row for each word that looks."""
    edges = np.array([(rect.left, rect.top, rect.right, rect.bottom) for rect in rects], np.float32)
    height = max(_LEAST_HEIGHT, float(np.median(edges[:, 3] - edges[:, 1])))
    # Differences first: a page that is moved says the same.
    across, down = edges[:, 0] + edges[:, 2], edges[:, 1] + edges[:, 3]
    columns, lines = (
        np.digitize((middle[None, :] - middle[:, None]) / 2 / height, at)
        for middle, at in ((across, ACROSS), (down, DOWN))
    )
    together = np.equal.outer(np.asarray(cells), np.asarray(cells))
    told: NDArray[np.int16] = ((columns * (len(DOWN) + 1) + lines) * 2 + together).astype(np.int16)
    return told


def heard(words: Floats, where: NDArray[np.int16], layers: Sequence[Mapping[str, Floats]]) -> Floats:
    """Return the words after each layer: each row plus what it heard of the others, and what it made of that."""
    for layer in layers:
        words = words + _heeded(_normed(words, layer, "ears"), where, layer)
        thought = np.maximum(_normed(words, layer, "mind") @ layer["think"] + layer["think_shift"], 0)
        words = words + thought @ layer["say"] + layer["say_shift"]
    return words


def _heeded(words: Floats, where: NDArray[np.int16], layer: Mapping[str, Floats]) -> Floats:
    count, width = words.shape
    asked, offered, told = (
        (words @ layer["hear"] + layer["hear_shift"]).reshape(count, 3, HEADS, width // HEADS).transpose(1, 2, 0, 3)
    )
    heed = asked @ offered.transpose(0, 2, 1) / np.sqrt(width // HEADS) + layer["places"].T[:, where]
    heed = np.exp(heed - heed.max(axis=-1, keepdims=True))
    heed /= heed.sum(axis=-1, keepdims=True)
    mixed: Floats = (heed @ told).transpose(1, 0, 2).reshape(count, width)
    return mixed @ layer["mix"] + layer["mix_shift"]


def _normed(words: Floats, layer: Mapping[str, Floats], name: str) -> Floats:
    middle = words - words.mean(axis=1, keepdims=True)
    spread = np.sqrt((middle**2).mean(axis=1, keepdims=True) + _LEAST_SPREAD)
    normed: Floats = middle / spread * layer[name] + layer[f"{name}_shift"]
    return normed
