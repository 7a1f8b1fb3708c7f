"""Trees that say from a value's signs how likely it is right, and how to ask them: arrays of nodes, no library.

Gradient boosting (Friedman, *Greedy function approximation*, Annals of Statistics 29, 2001): every tree adds to the
logarithm of the odds, and several lessons are averaged. `training.signs` teaches them.
"""

from functools import lru_cache
from pathlib import Path

import numpy as np

from ocr.signs.table import Floats

WEIGHTS = Path(__file__).parent.parent / "weights" / "signs.npz"


def right(signs: Floats) -> Floats:
    """Return how likely each value is right, 0.0 to 1.0, by its row of signs (values by SIGNS)."""
    trees = _trees()
    # Each tree of each value begins at its root; a leaf leads to itself.
    at = np.tile(trees["roots"], (len(signs), 1))
    rows = np.arange(len(signs))[:, None]
    for _ in range(int(trees["depth"])):
        goes_left = signs[rows, trees["sign"][at]] <= trees["least"][at]
        at = np.where(goes_left, trees["left"][at], trees["right"][at])
    adds = trees["adds"][at].reshape(len(signs), len(trees["begins"]), -1).sum(axis=2)
    likely: Floats = (1 / (1 + np.exp(-(trees["begins"] + adds)))).mean(axis=1)
    return likely


@lru_cache(maxsize=1)
def _trees() -> dict[str, Floats]:
    with np.load(WEIGHTS) as kept:
        return {name: kept[name] for name in kept.files}
