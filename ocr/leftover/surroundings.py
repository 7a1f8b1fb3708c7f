"""What is told of each word to the net: itself, the words before and behind it, and the cells around its own.

Everything is a text such as `left nom` or `over ^dat`, and a text is a number: its checksum among so many. Texts that
share a number are told apart by the others.
"""

import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from dossier.documents.kind import Kind
from dossier.places import is_place
from ocr.anchors import Anchor, find, of_kind
from ocr.finder.counted import uncounted
from ocr.finder.sheet import unglued
from ocr.finder.torn import rejoined
from ocr.leftover.cells import Cell, Cells
from ocr.leftover.words import grams, shape, traits, year_of
from ocr.lines import Row
from ocr.prose import margins_apart

NUMBERS = 16384
"""How many numbers texts have."""
_ORDERED = frozenset({"day", "civil", "document", "parted", "year"})
# Words before a word that are told, with their order and without, and words kept from the rows before.
_BEFORE, _BEHIND, _TAIL = 3, 2, 10
_BESIDE, _OVER = 3, 5
_FIRST_YEAR, _YEARS = 1900, 8

Numbers = NDArray[np.int32]


@lru_cache(maxsize=1 << 16)
def _number(text: str) -> int:
    return zlib.crc32(text.encode()) % NUMBERS


def prepared(rows: Sequence[Row]) -> list[Row]:
    """Return the rows as the finder looks at them too: glued words cut, torn ones joined, margins apart."""
    return list(margins_apart(uncounted(rejoined(unglued(rows)))))


def surroundings(rows: Sequence[Row], kind: Kind) -> Iterator[tuple[Cell, Numbers, Numbers]]:
    """Yield each cell of a page with what is told of all its words, and of each of them: one row of numbers a word."""
    rows = prepared(rows)
    if not rows:
        return
    page = _Page(rows, kind.name, find(rows, of_kind(kind)))
    tails: dict[bool, list[str]] = {True: [], False: []}
    for row in page.cells.rows:
        for at, cell in enumerate(row):
            common = [
                *page.places(cell),
                *page.beside(row, at),
                *page.around(cell),
                *page.headings(cell),
                *page.captions_across(cell),
            ]
            tail = tails[cell.arabic][-_TAIL:]
            own = [
                [*page.of_word(cell, number, tail), *page.company(row, at, number), *page.captions_beside(cell, number)]
                for number in range(len(cell.spots))
            ]
            longest = max(map(len, own))
            # Rows are filled up with the number that is nothing's.
            padded = [[*map(_number, each), *[NUMBERS] * (longest - len(each))] for each in own]
            yield cell, np.array([*map(_number, common)], np.int32), np.array(padded, np.int32)
            tails[cell.arabic] = (tails[cell.arabic] + list(cell.words))[-_TAIL:]


class _Page:
    """A page's cells, and what is counted on all of it."""

    def __init__(self, rows: Sequence[Row], kind: str, anchors: Sequence[Anchor]) -> None:
        self.cells, self.kind = Cells(rows), kind
        every = [cell for row in self.cells.rows for cell in row]
        self.left, self.top = min(cell.rect.left for cell in every), min(cell.rect.top for cell in every)
        self.width = max(1, max(cell.rect.right for cell in every) - self.left)
        self.height = max(1, max(cell.rect.bottom for cell in every) - self.top)
        self.anchors = anchors
        self.by_row: dict[int, list[Anchor]] = {}
        for anchor in anchors:
            self.by_row.setdefault(anchor.row, []).append(anchor)
        self.parts = [(anchor, anchor.phrase.section) for anchor in anchors if anchor.phrase.section]
        spots = [(spot, shape(spot.token.text)) for cell in every for spot in cell.spots]
        self.counts = Counter(told for _, told in spots if told in _ORDERED)
        seen: Counter[str] = Counter()
        self.orders: dict[tuple[int, int], int] = {}
        for spot, told in spots:
            if told in _ORDERED:
                seen[told] += 1
                self.orders[(spot.row, spot.at)] = seen[told]
        self.years = sorted({year for spot, _ in spots if (year := year_of(spot.token.text)) is not None})

    def places(self, cell: Cell) -> Iterator[str]:
        """What paper it is, and where on it the cell stands."""
        middle = (cell.rect.left + cell.rect.right) / 2
        yield f"kind {self.kind}"
        yield f"down {5 * (cell.rect.top - self.top) // self.height} {self.kind}"
        yield f"across {int(4 * (middle - self.left) / self.width)}"
        yield f"long {min(6, len(cell.spots))}"
        yield f"arabic {cell.arabic} {self.kind}"

    def beside(self, row: Sequence[Cell], at: int) -> Iterator[str]:
        """The nearest words of the cells on both sides."""
        for side, number in (("left", at - 1), ("right", at + 1)):
            if not 0 <= number < len(row):
                yield f"no {side}"
                continue
            other = row[number]
            ends_here = other.arabic == (side == "right")
            yield from _words(side, other.words[-_BESIDE:] if ends_here else other.words[:_BESIDE])
            yield f"{side} is {other.sort}"
            if side == "left":
                white = row[at].rect.left - other.rect.right
                yield f"left white {min(4, int(white / row[at].height / 3))}"

    def around(self, cell: Cell) -> Iterator[str]:
        """The words of the cells over and under it, and of the rows that they are on."""
        for side, step in (("over", -1), ("under", 1)):
            other = self.cells.near(cell, above=step < 0)
            if other is None:
                yield f"nothing {side}"
            else:
                yield from _words(side, other.words[:_OVER])
                yield f"{side} is {other.sort}"
                yield f"{side} same script {cell.arabic == other.arabic}"
            if 0 <= cell.row + step < len(self.cells.rows):
                for each in self.cells.rows[cell.row + step]:
                    yield from (f"row {side} {word}" for word in (*each.words[:2], each.words[-1]))

    def headings(self, cell: Cell) -> Iterator[str]:
        """The persons' headings over it: the last, the last of its column, and those on its row."""
        over = [(anchor.rect, part) for anchor, part in self.parts if anchor.rect.bottom <= cell.rect.bottom]
        if over:
            yield f"part {max(over, key=lambda each: each[0].top)[1]}"
        column = [
            (rect, part) for rect, part in over if min(rect.right, cell.rect.right) > max(rect.left, cell.rect.left)
        ]
        if column:
            yield f"column {max(column, key=lambda each: each[0].top)[1]}"
        for anchor, part in self.parts:
            if anchor.row == cell.row:
                before, behind = anchor.rect.right <= cell.rect.left, anchor.rect.left >= cell.rect.right
                yield f"row of {part} {'left' if before else 'right' if behind else 'within'}"

    def of_word(self, cell: Cell, number: int, tail: Sequence[str]) -> Iterator[str]:
        """The word itself and those before and behind it in reading order."""
        words, spot = cell.words, cell.spots[number]
        yield from (f"is {trait}" for trait in traits(spot.token.text))
        yield from _words("word", words[number : number + 1])
        yield f"from first {min(number, 4)}"
        yield f"from last {min(len(words) - 1 - number, 4)}"
        yield f"read {int(spot.token.confidence * 4)}"
        before = [*tail, *words[:number]][-_TAIL:]
        for back, word in enumerate(reversed(before), start=1):
            yield f"somewhere before {word}"
            if back <= _BEFORE:
                yield f"before {back} {word}"
                yield from (f"before {back} {gram}" for gram in (grams(word) if back < _BEFORE else ()))
        if len(before) > 1:
            yield f"before both {before[-2]} {before[-1]}"
        for step in range(1, _BEHIND + 1):
            if number + step < len(words):
                yield f"behind {step} {words[number + step]}"
                yield from (f"behind {step} is {trait}" for trait in traits(cell.spots[number + step].token.text))
            if number >= step:
                yield from (f"before {step} is {trait}" for trait in traits(cell.spots[number - step].token.text))
        for start in (number - 1, number):
            if 0 <= start < len(words) - 1 and is_place(words[start] + words[start + 1]):
                yield f"town of two {number - start}"

    def captions_beside(self, cell: Cell, number: int) -> Iterator[str]:
        """The declared captions before and behind a word on its row, and whether it is one's own word."""
        spot = cell.spots[number]
        before: Anchor | None = None
        behind: Anchor | None = None
        for anchor in self.by_row.get(spot.row, ()):
            if anchor.first <= spot.at <= anchor.last:
                yield from _told("within", anchor)
            elif anchor.last < spot.at:
                before = anchor if before is None or anchor.last > before.last else before
            else:
                behind = anchor if behind is None or anchor.first < behind.first else behind
        for side, nearest in (("left", before), ("right", behind)):
            if nearest is not None:
                between = max(spot.at - nearest.last, nearest.first - spot.at) - 1
                yield from _told(f"{side} caption", nearest)
                yield f"{side} caption {cell.arabic} {nearest.phrase.arabic} {min(between, 4)}"

    def captions_across(self, cell: Cell) -> Iterator[str]:
        """The declared captions nearest over and under a cell."""
        for side in ("over", "under"):
            near: tuple[int, Anchor] | None = None
            for anchor in self.anchors:
                rect = anchor.rect
                room = cell.rect.top - rect.bottom if side == "over" else rect.top - cell.rect.bottom
                if not -cell.height // 2 <= room <= 5 * cell.height or anchor.row == cell.row:
                    continue
                shared = min(rect.right, cell.rect.right) > max(rect.left, cell.rect.left)
                if shared and (near is None or room < near[0]):
                    near = room, anchor
            if near is not None:
                yield from _told(f"{side} caption", near[1])
                yield f"{side} caption far {min(5, near[0] // cell.height)}"

    def company(self, row: Sequence[Cell], at: int, number: int) -> Iterator[str]:
        """Its order among its like, its year among the page's, and its shape beside what stands around."""
        cell = row[at]
        spot, own = cell.spots[number], cell.shapes[number]
        order = self.orders.get((spot.row, spot.at))
        if order is not None:
            told = f"{own} {min(order, 4)} of {min(self.counts[own], 5)}"
            yield from (told, f"{told} {self.kind}")
        year = year_of(spot.token.text)
        if year is not None:
            first, last = year == self.years[0], year == self.years[-1]
            yield f"years {(year - _FIRST_YEAR) // _YEARS}"
            yield f"year {self.kind} {first} {last} {len(self.years)}"
        yield f"{own} {self.kind}"
        over = self.cells.near(cell, above=True) if number == 0 else None
        if over is not None:
            yield f"{own} over {over.words[0]}"
        if number == 0 and at:
            yield f"{own} left {row[at - 1].words[0 if row[at - 1].arabic else -1]}"


def _told(side: str, anchor: Anchor) -> Iterator[str]:
    phrase = anchor.phrase
    if phrase.fields:
        yield f"{side} all {' '.join(phrase.fields)}"
        yield from (f"{side} {name}" for name in phrase.fields)
    else:
        yield f"{side} part {phrase.section}" if phrase.section else f"{side} stop"


def _words(side: str, words: Sequence[str]) -> Iterator[str]:
    for word in filter(None, words):
        yield f"{side} {word}"
        yield from (f"{side} {gram}" for gram in grams(word))
