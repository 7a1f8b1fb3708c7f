"""Tables with a caption at the head of each column and one line or more of values below it."""

from collections.abc import Sequence

from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import Fact, Look, height_of
from samples.layouts.varied.naming import asked, told
from samples.layouts.varied.rows import Piece, Row, print_row, wrapped
from samples.surface import Colour, Surface

_HEAD_LINES = 3
_VALUE_LINES = 4
_Cell = list[Piece]


def columned(look: Look, sheet: Surface, lines: Sequence[Sequence[Fact]], area: Area, colour: Colour,
             before: Sequence[Sequence[Piece]] = ()) -> float:  # fmt: skip
    """Print a head of captions and lines of values, each broken over its cell, and return the lower edge.

    Args:
        look: its labels are the scripts of the captions, its values those of the values, one below the other.
        sheet: takes the print.
        lines: facts of the same names in the same order; Arabic offices count their columns from the right.
        area: its place; `height` is not looked at.
        colour: of the lines between the cells.
        before: the pieces of a first cell for each line, which has no caption.

    Raises:
        CrowdedError: a cell's text takes too many lines.
    """
    count = len(lines[0]) + bool(before)
    cells = area.columns(count, 0)
    if look.labels == ("ar",):
        cells.reverse()
    heads: list[_Cell] = [[line for script in look.labels for line in wrapped(
        look, sheet, asked(look, fact, script, separated=False), cells[0].width - 2, _HEAD_LINES)]
        for fact in lines[0]]  # fmt: skip
    rows = [_values(look, sheet, line, cells[0].width - 2) for line in lines]
    if before:
        heads = [[], *heads]
        rows = [[list(first), *row] for first, row in zip(before, rows, strict=True)]
    y, filled = area.y, look.rng.random() < 0.5
    step = height_of(look.points) * look.rng.uniform(1.75, 2.1)
    for at, row in enumerate((heads, *rows)):
        y = _line(look, sheet, row, cells, y, step, colour, filled=filled and at == 0)
    return y


def _values(look: Look, sheet: Surface, line: Sequence[Fact], width: float) -> list[_Cell]:
    found = []
    for fact in line:
        scripts = look.values[:1] if fact.is_neutral else look.values
        found.append([each for script in scripts
                      for each in wrapped(look, sheet, told(look, fact, script), width, _VALUE_LINES)])  # fmt: skip
    return found


def _line(look: Look, sheet: Surface, row: list[_Cell], cells: list[Area], y: float, step: float, colour: Colour, *,
          filled: bool) -> float:  # fmt: skip
    """Print the cells of one line and return its lower edge."""
    unit = height_of(look.points)
    tall = step * max(len(pieces) for pieces in row) + unit * 1.4
    for cell, pieces in zip(cells, row, strict=True):
        sheet.box(cell.x, y, cell.width, tall, outline=colour, fill=look.tint if filled else None)
        for at, piece in enumerate(pieces):
            place = Area(cell.x + 1, y + unit * 1.7 + step * at, cell.width - 2, 0)
            print_row(look, sheet, Row(middle=(piece,)), place)
    return y + tall
