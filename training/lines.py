"""Printed and worn lines with the codes that the net should say of them, without end, and in batches of one width.

Tesseract's nets of Arabic tell a line from left to right as it stands: figures in their order, letters in the other.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from bidi.algorithm import get_display
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor

from training.faces import families
from training.model import SHRINKS, prepared
from training.sayings import Sayings
from training.wear import Wear

_EMS = (44, 56, 70)
_WIDEST_IN_EMS = 34
_WIDEST = 900
_BATCH_PIXELS, _LEAST, _MOST = 9_000, 6, 40
_POOL = 288


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the network takes it (height, width; -1 ink to 1 paper) and its codes."""

    pixels: NDArray[np.float32]
    codes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Lines of much the same width, filled up with grey; `codes` one after the other, empty where nobody knows them."""

    lines: Tensor
    widths: Tensor
    codes: Tensor
    lengths: Tensor


class Lines:
    """Draws lines. `alphabet` gives the net's code of a letter."""

    def __init__(
        self, sayings: Sayings, alphabet: dict[str, int], height: int, seed: int, *, arabic: bool, apart: bool
    ) -> None:
        self._sayings, self._alphabet, self._height, self._arabic = sayings, alphabet, height, arabic
        self._rng = random.Random(seed)
        self._wear = Wear(self._rng, np.random.default_rng(seed))
        self._families = families(arabic=arabic, apart=apart)

    def __iter__(self) -> Iterator[Line]:
        """Yield lines that the network can tell: wide enough for their letters and not too wide."""
        while True:
            line = self._one()
            if line is None:
                continue
            doubled = sum(one == other for one, other in zip(line.codes, line.codes[1:], strict=False))
            width = line.pixels.shape[1]
            if width <= _WIDEST and width // SHRINKS >= max(SHRINKS, len(line.codes) + doubled):
                yield line

    def _one(self) -> Line | None:
        said = self._sayings.line()
        family = self._rng.choices(self._families, [each.weight for each in self._families])[0]
        cut = self._rng.choice(family.cuts)
        said = " ".join("".join(letter for letter in said if letter == " " or ord(letter) in cut.points).split())
        worn = self._printed(self._spread(said), cut.path) if said else None
        if worn is None:
            return None
        shown = get_display(said, base_dir="R") if self._arabic else said
        return Line(prepared(worn, self._height), tuple(self._alphabet[letter] for letter in shown))

    def _spread(self, said: str) -> str:
        """Set some words far apart, as a form's captions and values stand."""
        if self._rng.random() >= 0.22:
            return said
        gaps = (1, 1, 1, 1, 1, 1, 2, 3, 4, 6, 9, 14)
        return "".join(" " * self._rng.choice(gaps) if letter == " " else letter for letter in said)

    def _printed(self, said: str, path: Path) -> NDArray[np.uint8] | None:
        em = self._rng.choice(_EMS)
        face, direction = _sized(path, em), "rtl" if self._arabic else "ltr"
        left, top, right, bottom = (int(edge) for edge in face.getbbox(said, direction=direction, anchor="ls"))
        if not 6 <= right - left <= em * _WIDEST_IN_EMS:
            return None
        margin = em // 2
        image = Image.new("L", (right - left + 2 * margin, bottom - top + 2 * margin), 0)
        heavy = int(self._rng.random() < 0.06)
        at = (margin - left, margin - top)
        ImageDraw.Draw(image).text(at, said, fill=255, font=face, direction=direction, anchor="ls", stroke_width=heavy)
        return self._wear.worn(np.asarray(image, np.float32) / 255, em, margin - top)


def batches(lines: Lines, rng: random.Random) -> Iterator[Batch]:
    """Yield batches, wide and narrow ones mixed."""
    source = iter(lines)
    while True:
        pool = sorted((next(source) for _ in range(_POOL)), key=lambda line: line.pixels.shape[1])
        made = []
        while pool:
            size = max(_LEAST, min(_MOST, _BATCH_PIXELS // pool[0].pixels.shape[1]))
            made.append(together(pool[:size]))
            pool = pool[size:]
        rng.shuffle(made)
        yield from made


def together(lines: list[Line]) -> Batch:
    """Return the lines as one batch."""
    widths = [line.pixels.shape[1] for line in lines]
    filled = np.zeros((len(lines), lines[0].pixels.shape[0], max(widths)), np.float32)
    for row, line in zip(filled, lines, strict=True):
        row[:, : line.pixels.shape[1]] = line.pixels
    codes = [code for line in lines for code in line.codes]
    lengths = [len(line.codes) for line in lines]
    return Batch(torch.from_numpy(filled), torch.tensor(widths), torch.tensor(codes), torch.tensor(lengths))


@lru_cache(maxsize=400)
def _sized(path: Path, em: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), em)
