"""A small net that says which field's value a word is likely to be, or none's.

One layer sums what the surroundings of a word weigh, one tells the fields apart. It was taught on papers that we draw
ourselves, words and places taken from the drawing (benchmarks/leftovers.py), and is asked for the fields of one kind.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dossier.documents import KINDS
from dossier.documents.kind import Kind
from ocr.leftover.cells import Cell
from ocr.leftover.surroundings import surroundings
from ocr.lines import Row

WEIGHTS = Path(__file__).with_name("weights.npz")
NOTHING = 0
"""The class of words that are no field's value; fields are numbered from 1."""
FIELDS = tuple(sorted({name for kind in KINDS.values() for name in kind.fields}))
SHARE = 0.3
"""What each text weighs: words have about eighty."""

Floats = NDArray[Any]


def allowed(kind: str) -> NDArray[np.bool_]:
    """Return which classes a paper of that kind has."""
    fields = KINDS[kind].fields
    return np.array([True, *(name in fields for name in FIELDS)])


@lru_cache(maxsize=1)
def _net() -> tuple[Floats, ...]:
    with np.load(WEIGHTS) as kept:
        # Bytes, and what a byte of each column is worth; the last number is nothing's and weighs nothing.
        first = kept["first"].astype(np.float32) * kept["worth"] * SHARE
        first = np.vstack([first, np.zeros(first.shape[1], np.float32)])
        return first, *(kept[name].astype(np.float32) for name in ("shift", "second", "last"))


def shares(rows: Sequence[Row], kind: Kind) -> list[tuple[Cell, Floats]]:
    """Return the cells of a page, each with how likely each of its words is each class: a row a word, 0.0 to 1.0."""
    first, shift, second, last = _net()
    denied = np.where(allowed(kind.name), 0.0, -np.inf)
    told = []
    for cell, common, own in surroundings(rows, kind):
        hidden = np.maximum(first[own].sum(axis=1) + first[common].sum(axis=0) + shift, 0)
        scores = hidden @ second + last + denied
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        told.append((cell, likely / likely.sum(axis=1, keepdims=True)))
    return told
