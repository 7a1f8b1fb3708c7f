"""A small net that says which field's value a word is likely to be, or none's.

One layer sums what the surroundings of a word weigh, in the next ones the words of the page hear each other, and the
last tells the fields apart. It was taught on papers that we draw ourselves, words and places taken from the drawing
(training/leftovers.py), and is asked for the fields of one kind.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dossier.documents import KINDS
from dossier.documents.kind import Kind
from ocr.leftover.cells import Cell
from ocr.leftover.hearing import LAYER, heard, places
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


@dataclass(frozen=True, slots=True)
class _Net:
    """Weights: of texts, of the layers where words hear each other, and of fields, by a word before and after."""

    first: Floats
    shift: Floats
    layers: Sequence[Mapping[str, Floats]]
    before: Floats
    after: Floats
    last: Floats


@lru_cache(maxsize=1)
def _net() -> _Net:
    with np.load(WEIGHTS) as file:
        kept = {name: file[name].astype(np.float32) for name in file.files}
    # Bytes, and what a byte of each column is worth; the last number is nothing's and weighs nothing.
    first = kept["first"] * kept["worth"] * SHARE
    first = np.vstack([first, np.zeros(first.shape[1], np.float32)])
    layers = [{name: kept[f"heard {name}"][number] for name in LAYER} for number in range(len(kept["heard hear"]))]
    return _Net(first, kept["shift"], layers, kept["before"], kept["after"], kept["last"])


def shares(rows: Sequence[Row], kind: Kind) -> list[tuple[Cell, Floats]]:
    """Return the cells of a page, each with how likely each of its words is each class: a row a word, 0.0 to 1.0."""
    net, cells, words = _net(), [], []
    for cell, common, own in surroundings(rows, kind):
        cells.append(cell)
        words.append(np.maximum(net.first[own].sum(axis=1) + net.first[common].sum(axis=0) + net.shift, 0))
    if not cells:
        return []
    first = np.concatenate(words)
    where = places(
        [spot.token.rect for cell in cells for spot in cell.spots],
        [number for number, cell in enumerate(cells) for _ in cell.spots],
    )
    scores = first @ net.before + heard(first, where, net.layers) @ net.after + net.last
    scores += np.where(allowed(kind.name), 0.0, -np.inf)
    likely = np.exp(scores - scores.max(axis=1, keepdims=True))
    likely /= likely.sum(axis=1, keepdims=True)
    ends = np.cumsum([len(cell.spots) for cell in cells])
    return list(zip(cells, np.split(likely, ends[:-1]), strict=True))
