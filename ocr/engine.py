"""What the reader asks of a recognition engine. Adapters: tesserocr_engine (fast), pytesseract_engine (portable)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.nets import Net, Nets

# OpenCV's own types say no more than "integers or floats"; every picture here holds unsigned bytes.
Grey = NDArray[Any]
"""A picture of shape (height, width), 0 black to 255 white."""
Colour = NDArray[Any]
"""A picture of shape (height, width, 3), RGB, 0 to 255."""

# Tesseract takes Arabic dots for noise and drops words and rows with them: 6.45 -> 1.82 % of characters wrong
# on clean pages without these filters (research/ocr.md §2, tesseract issue 4582).
VARIABLES = {"textord_noise_rejrows": "0", "textord_noise_rejwords": "0"}
_REVERSE = "tessedit_do_invert"
# A bar of one line's height, and what is dark in it, letters included; told in a picture so many times smaller.
_BAR, _DARK, _SMALLER = (3, 12), 150, 8


def variables(picture: Grey, layout: "Layout") -> dict[str, str]:
    """Return how a picture is read: what Tesseract is unsure of it reads once more as white on black where told to.

    Titles may be printed so, on a dark bar. Crops are always cut black on white, and every line in the other script
    would cost twice: 9 % of the time of crops, and 10 % of a page's.
    """
    return VARIABLES | {_REVERSE: str(int(layout is not Layout.LINE and has_bars(picture)))}


def has_bars(picture: Grey) -> bool:
    """Whether something as dark, high and wide as a title's bar stands on a picture; a photograph's hair may be."""
    height, width = picture.shape
    size = (max(1, width // _SMALLER), max(1, height // _SMALLER))
    dark: Grey = (cv2.resize(picture, size, interpolation=cv2.INTER_AREA) < _DARK).astype(np.uint8)
    return bool(cv2.erode(dark, np.ones(_BAR, np.uint8), borderValue=0).any())


class Layout(IntEnum):
    """Tesseract's page segmentation modes that are used here."""

    PAGE = 3
    BLOCK = 6
    LINE = 7
    SPARSE = 11


@dataclass(frozen=True, slots=True)
class Rect:
    """An axis-parallel rectangle in pixels: left, top, right and bottom (exclusive)."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Width in pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Height in pixels."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The vertical middle."""
        return (self.top + self.bottom) / 2

    def holds(self, other: "Rect") -> bool:
        """Whether the middle of another lies in it."""
        across = (other.left + other.right) / 2
        return self.left <= across <= self.right and self.top <= other.middle <= self.bottom

    def union(self, other: "Rect") -> "Rect":
        """The smallest rectangle around both."""
        return Rect(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """One word as an engine read it; `confidence` is the engine's own, 0.0 to 1.0; `line` numbers its line."""

    text: str
    confidence: float
    rect: Rect
    line: int


@dataclass(frozen=True, slots=True)
class LineRead:
    """The text of one line and the engine's own mean confidence in it, 0.0 to 1.0.

    `words` are its words with their places in the line's picture.
    """

    text: str
    confidence: float
    words: tuple[Word, ...] = ()

    @classmethod
    def of(cls, words: Sequence[Word]) -> "LineRead":
        """Make a line of its words."""
        mean = sum(word.confidence for word in words) / len(words) if words else 0.0
        return cls(" ".join(word.text for word in words), mean, tuple(words))


class Engine(Protocol):
    """Turns pixels to text. Instances are used by one thread at a time."""

    @property
    def nets(self) -> Nets:
        """The nets that can be asked for."""
        ...

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        """Read a page or a block, finding its lines."""
        ...

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        """Read pictures of one line each; one result a picture, in order."""
        ...

    def close(self) -> None:
        """Give memory back."""
        ...


def words_of_tsv(rows: str, offset: int = 0) -> list[Word]:
    """Parse Tesseract's TSV (no header needed) into words; lines are numbered from `offset`."""
    lines: dict[tuple[str, ...], list[Word]] = {}
    for row in rows.splitlines():
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) for cell in cells[6:10])
        line = lines.setdefault(tuple(cells[1:5]), [])
        rect = Rect(left, top, left + width, top + height)
        number = offset + len(lines) - 1
        line.append(Word(cells[11].strip(), max(0.0, float(cells[10]) / 100), rect, number))
    return [word for line in lines.values() for word in apart(line)]


def apart(line: Sequence[Word]) -> list[Word]:
    """Return the words of a line, in the order read, with boxes that no longer lie over each other.

    Tesseract shares out a line's ink among its words by guess: now and then a box spans its neighbours, which then
    look like the shadows of one word. Of two that overlap the one that is wider for its letters gives way.
    """
    boxes = [word.rect for word in line]
    leftwards = sum(b.left < a.left for a, b in pairwise(boxes)) * 2 > len(boxes) - 1
    for at in range(len(line) - 1):
        one, two = (at + 1, at) if leftwards else (at, at + 1)
        left, right = boxes[one], boxes[two]
        if left.right <= right.left or left.left >= right.right:
            continue
        if left.width * len(line[two].text) > right.width * len(line[one].text):
            if right.left > left.left:
                boxes[one] = replace(left, right=min(left.right, right.left))
        elif left.right < right.right:
            boxes[two] = replace(right, left=max(right.left, left.right))
    return [replace(word, rect=box) for word, box in zip(line, boxes, strict=True)]
