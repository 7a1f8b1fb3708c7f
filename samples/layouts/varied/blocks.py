"""Blocks of rows under a heading, and tables: boxed, ruled, banded or bare."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from samples.layouts.varied.geometry import Area
from samples.layouts.varied.look import CrowdedError, Look, height_of
from samples.layouts.varied.rows import Piece, Row, lay_rows, print_row
from samples.surface import Colour, Surface

_LINES: tuple[Colour, ...] = ((40, 40, 46), (120, 120, 124), (60, 110, 80), (60, 80, 140), (150, 70, 70))
Words = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Dress:
    """How an office sets blocks off: a frame, rules between rows, a band behind headings, where headings stand."""

    frame: bool
    rules: bool
    band: bool
    centred: bool
    colour: Colour
    least: float
    most: float

    @classmethod
    def drawn(cls, rng: random.Random) -> "Dress":
        """Return the habits of one office."""
        way = rng.random()
        return cls(
            frame=way < 0.35, rules=0.25 < way < 0.45, band=rng.random() < 0.25, centred=rng.random() < 0.6,
            colour=rng.choice(_LINES), least=1.85, most=rng.uniform(2.4, 4.2),
        )  # fmt: skip


def heading(
    look: Look, sheet: Surface, words: Words, area: Area, dress: Dress, *, points: float | None = None
) -> float:
    """Print a heading, Latin and Arabic as far as they are told, and return the next free baseline."""
    latin, arabic = words
    size, unit = points or look.points, height_of(points or look.points)
    if dress.band:
        sheet.box(area.x, area.y - unit * 1.6, area.width, unit * 2.4, outline=look.tint, fill=look.tint)
    if dress.centred or not (latin and arabic):
        texts = [(text, script) for text, script in ((latin, "fr"), (arabic, "ar")) if text]
        if len(texts) == 2 and size * (len(latin) + len(arabic)) * 0.24 < area.width:
            middle = area.x + area.width / 2
            look.say(sheet, middle - unit, area.y, latin, "fr", "title", side="right", points=size)
            look.say(sheet, middle + unit, area.y, arabic, "ar", "title", side="left", points=size)
            return area.y + unit * 2.6
        y = area.y
        for text, script in texts:
            look.say(sheet, area.x + area.width / 2, y, text, script, "title", side="middle", points=size,
                     fit=area.width)  # fmt: skip
            y += unit * 2.4
        return y + unit * 0.2
    look.say(sheet, area.x + 1, area.y, latin, "fr", "title", points=size, fit=area.width / 2)
    look.say(sheet, area.right - 1, area.y, arabic, "ar", "title", points=size, fit=area.width / 2)
    return area.y + unit * 2.6


def block(look: Look, sheet: Surface, rows: Sequence[Row], area: Area, dress: Dress, words: Words = ("", "")) -> float:
    """Print rows under a heading and return the next free baseline. Raises CrowdedError where they do not fit."""
    y, unit = area.y, height_of(look.points)
    if any(words):
        y = heading(look, sheet, words, area, dress)
    top = y - unit * 1.9
    inner = replace(area, x=area.x + 1.6, y=y, width=area.width - 3.2, height=area.bottom - y)
    if dress.rules:
        end = _ruled(look, sheet, rows, inner, dress)
    else:
        end = lay_rows(look, sheet, rows, inner, least=dress.least, most=dress.most)
    if dress.frame:
        sheet.box(area.x, top, area.width, end - top - unit * 1.0, outline=dress.colour)
    return end + unit * 0.6


def _ruled(look: Look, sheet: Surface, rows: Sequence[Row], area: Area, dress: Dress) -> float:
    """Print rows with a line under each."""
    unit = height_of(look.points)
    step = min(area.height / sum(row.step for row in rows), unit * dress.most)
    if step < unit * 2.1:
        raise CrowdedError
    y = area.y
    for row in rows:
        print_row(look, sheet, row, replace(area, y=y))
        under = y + step * row.step - unit * 1.35
        sheet.rule(area.x, under, area.right, under, dress.colour, 0.15)
        y += step * row.step
    return y


def table(look: Look, sheet: Surface, lines: Sequence[Sequence[Sequence[Piece]]], area: Area, shares: Sequence[float],
          colour: Colour, *, tall: float) -> float:  # fmt: skip
    """Print a table and return its lower edge.

    Args:
        look: faces and sizes.
        sheet: takes the print.
        lines: rows of cells, each the lines of its text, one piece a line.
        area: its place; `height` is not looked at.
        shares: widths of the columns, in shares of the whole.
        colour: of the lines between the cells.
        tall: millimetres of a row.

    Raises:
        CrowdedError: a cell's text does not fit.
    """
    edges, whole = [area.x], sum(shares)
    for share in shares:
        edges.append(edges[-1] + area.width * share / whole)
    unit = height_of(look.points)
    for at, cells in enumerate(lines):
        top = area.y + at * tall
        for x, right, pieces in zip(edges, edges[1:], cells, strict=False):
            step = unit * 1.9
            y = top + tall / 2 + unit * 0.45 - step * (len(pieces) - 1) / 2
            if step * len(pieces) + unit * 0.4 > tall:
                raise CrowdedError
            for piece in pieces:
                print_row(look, sheet, Row(middle=(piece,)), Area(x + 0.8, y, right - x - 1.6, 0))
                y += step
    bottom = area.y + tall * len(lines)
    for edge in edges:
        sheet.rule(edge, area.y, edge, bottom, colour)
    for at in range(len(lines) + 1):
        sheet.rule(area.x, area.y + at * tall, area.right, area.y + at * tall, colour)
    return bottom
