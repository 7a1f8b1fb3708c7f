"""Rows of our own papers that hold the other script too: of those a net has to go on saying what it always said.

Who reads a French pass beside an Arabic column tells what is no French by how unsure the net was of it
(ocr/second_pass.py). A net that learns from lines of one script alone forgets that it was unsure, so a part of each
lesson is its own old answer to rows that mix them (learning without forgetting: Li and Hoiem, 2016).
"""

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.readers import opened
from benchmarks.sets import found
from ocr.page import read_page
from ocr.reader import Reader
from training.lines import Batch, Line, together
from training.model import prepared

Grey = NDArray[Any]
_HIGH, _WIDEST, _LONGEST_PART = 48, 1600, 700
_AROUND = (4, 6)
_OTHERS = {True: re.compile("[A-Za-zÀ-ÿ0-9]"), False: re.compile("[\u0600-\u06ff]")}
_BATCH = 10


def rows_of(folder: Path, remember: Path | None, *, arabic: bool) -> list[Grey]:
    """Return the rows of a folder of drawn papers in which words of the other script were read, 48 pixels high."""
    rows: list[Grey] = []
    with opened("tesserocr", remember) as reader:
        if not isinstance(reader, Reader):
            raise TypeError("the naive reader has no rows")
        for sample in found(folder):
            for number, picture in enumerate(reader.pictures(sample.path.read_bytes()), 1):
                page = read_page(reader.engine(), picture.pixels, number, picture.size)
                for part in page.parts:
                    mixed = (
                        row for row in part.rows if any(_OTHERS[arabic].search(token.text) for token in row.tokens)
                    )
                    for row in mixed:
                        above, beside = _AROUND
                        top, left = max(0, row.rect.top - above), max(0, row.rect.left - beside)
                        rows += _sized(part.working.even[top : row.rect.bottom + above, left : row.rect.right + beside])
    return rows


def batch_of(rows: Sequence[Grey], height: int, rng: random.Random) -> Batch:
    """Return parts of some rows, a little blurred or made small, as a batch that says no codes."""
    return together([Line(prepared(_part(rng.choice(rows), rng), height), ()) for _ in range(_BATCH)])


def _sized(row: Grey) -> Iterator[Grey]:
    if row.shape[0] >= 10 and row.shape[1] >= 2 * row.shape[0]:
        factor = _HIGH / row.shape[0]
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
        yield np.asarray(cv2.resize(row, None, fx=factor, fy=factor, interpolation=how))[:, :_WIDEST]


def _part(row: Grey, rng: random.Random) -> Grey:
    if row.shape[1] > _LONGEST_PART:
        start = rng.randrange(row.shape[1] - _LONGEST_PART + 200)
        row = row[:, start : start + rng.randint(300, _LONGEST_PART)]
    if rng.random() < 0.5:
        row = np.asarray(cv2.GaussianBlur(row, (0, 0), rng.uniform(0.3, 1.1)))
    if rng.random() < 0.3:
        factor = rng.uniform(0.4, 0.9)
        row = np.asarray(cv2.resize(row, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))
    return row
