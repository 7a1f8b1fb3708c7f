"""A page's words by cells: what stands together on a row, in reading order, and which cells stand around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocr.crops import around
from ocr.engine import Rect
from ocr.finder.sections import pieces
from ocr.finder.sheet import Sheet, Spot
from ocr.folding import fold
from ocr.leftover.words import DAY, known, shape
from ocr.lines import Row

# Rows and heights within which a cell stands over another, and how much nearer the next one has to be.
_ROWS, _HEIGHTS, _NEARER = 3, 4.0, 0.5
_TELLING = (DAY, "civil", "document", "parted")


@dataclass(frozen=True, slots=True)
class Cell:
    """Words that stand together on a row, in reading order, as they are compared and what they look like."""

    row: int
    spots: tuple[Spot, ...]
    arabic: bool
    rect: Rect
    height: int
    words: tuple[str, ...]
    shapes: tuple[str, ...]

    @property
    def sort(self) -> str:
        """What the cell holds, in a word."""
        for telling in _TELLING:
            if telling in self.shapes:
                return telling
        what = {each for word in self.words for each in known(word)}
        if what & {"given", "family"}:
            return "name"
        return "town" if any(each.startswith("town") for each in what) else self.shapes[0]


class Cells:
    """The cells of a page, row by row from left to right."""

    def __init__(self, rows: Sequence[Row]) -> None:
        sheet = Sheet(rows, [])
        self.rows = [
            sorted((_cell(piece) for piece in pieces(sheet, sheet.spots(number))), key=lambda cell: cell.rect.left)
            for number in range(len(rows))
        ]

    def near(self, cell: Cell, *, above: bool) -> Cell | None:
        """Return the nearest cell over a cell, or under it, that shares some of its width."""
        step = -1 if above else 1
        for number in range(cell.row + step, cell.row + step * (_ROWS + 1), step):
            if not 0 <= number < len(self.rows):
                return None
            found = [(_room(cell, other, above=above), other) for other in self.rows[number] if _share(cell, other)]
            found = [(room, other) for room, other in found if room <= _HEIGHTS * cell.height]
            if found:
                return _nearest(found, cell)
        return None


def _nearest(found: Sequence[tuple[int, Cell]], cell: Cell) -> Cell:
    best = found[0]
    for other in found[1:]:
        if other[0] < best[0] - _NEARER * cell.height:
            best = other
    return best[1]


def _room(cell: Cell, other: Cell, *, above: bool) -> int:
    return cell.rect.top - other.rect.bottom if above else other.rect.top - cell.rect.bottom


def _share(cell: Cell, other: Cell) -> bool:
    return min(cell.rect.right, other.rect.right) > max(cell.rect.left, other.rect.left)


def _cell(piece: Sequence[Spot]) -> Cell:
    lettered = [spot.token.arabic for spot in piece if not spot.token.is_figure]
    arabic = sum(lettered) * 2 > len(lettered)
    spots = tuple(reversed(piece)) if arabic else tuple(piece)
    texts = [spot.token.text for spot in spots]
    heights = sorted(spot.token.rect.height for spot in spots)
    return Cell(
        spots[0].row,
        spots,
        arabic,
        around([spot.token.rect for spot in spots]),
        max(4, heights[len(heights) // 2]),
        tuple(map(fold, texts)),
        tuple(map(shape, texts)),
    )
