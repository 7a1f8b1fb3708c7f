"""How offices of this group set a sheet: values under captions, tables, square codes, closing lines, flags."""

import random
from collections.abc import Sequence

from samples.entries import Entry
from samples.faces import Faces
from samples.fonts import DEJAVU_BOLD, sized
from samples.holdout6.press import GREY, Piece, grid, put
from samples.surface import INK, Colour, Surface, pixels

RED: Colour = (193, 39, 45)
GREEN: Colour = (0, 98, 51)
BLUE: Colour = (34, 62, 128)
PENNED: Colour = (30, 48, 128)
"""A clerk's ballpoint."""

_CORNER = 7


def square_code(page: Surface, rng: random.Random, x: float, y: float, size: float, *, many: int = 29) -> None:
    """Draw what looks like a QR code and says nothing."""
    step = size / many
    page.box(x - 1, y - 1, size + 2, size + 2, outline=(255, 255, 255), fill=(255, 255, 255))
    for row in range(many):
        for column in range(many):
            corner = (row < _CORNER + 1 or row >= many - _CORNER - 1) and (
                column < _CORNER + 1 or column >= many - _CORNER - 1
            )
            last = row >= many - _CORNER - 1 and column >= many - _CORNER - 1
            if (not corner or last) and rng.random() < 0.48:
                _module(page, x + column * step, y + row * step, step)
    for across, down in ((0, 0), (many - _CORNER, 0), (0, many - _CORNER)):
        left, top = x + across * step, y + down * step
        for inset, shade in ((0, 10), (1, 255), (2, 10)):
            side = (_CORNER - 2 * inset) * step
            page.box(left + inset * step, top + inset * step, side, side, outline=(shade,) * 3, fill=(shade,) * 3)


def _module(page: Surface, x: float, y: float, step: float) -> None:
    page.draw.rectangle((pixels(x), pixels(y), pixels(x + step), pixels(y + step)), fill=(10, 10, 10))


def flag(page: Surface, x: float, y: float, width: float) -> None:
    """Draw the flag as somebody draws it who has seen pictures."""
    page.box(x, y, width, width * 2 / 3, outline=RED, fill=RED)
    star = sized(DEJAVU_BOLD, float(pixels(width * 0.5)))
    page.draw.text((pixels(x + width / 2), pixels(y + width / 3)), "★", GREEN, star, anchor="mm")


def below(page: Surface, x: float, y: float, label: str, entry: Entry, faces: Faces, points: float = 10.5, *,
          to: float, step: float = 5.2, small: float = 7.5, colour: Colour = GREY) -> None:  # fmt: skip
    """Print a French caption in small letters and its value on the next line."""
    page.text(x, y, label, faces.pen(small, colour), fit=to - x)
    put(page, x, y + step, entry, faces.pen(points, bold=True), fit=to - x)


def below_ar(page: Surface, x: float, y: float, label: str, entry: Entry, faces: Faces, points: float = 12, *,
             to: float, step: float = 5.4, small: float = 9, colour: Colour = GREY) -> None:  # fmt: skip
    """Print an Arabic caption that ends at x and its value on the next line."""
    page.arabic(x, y, label, faces.arabic_pen(small, colour), fit=x - to)
    put(page, x, y + step, entry, faces.arabic_pen(points, bold=True), arabic=True, fit=x - to)


def titled(page: Surface, x: float, y: float, latin: str, arabic: str, faces: Faces, points: float = 15, *,
           step: float = 7.5, colour: Colour = INK, arabic_first: bool = False) -> float:  # fmt: skip
    """Print what the paper is called, in the scripts that are given, and return the baseline after it."""
    names = [(latin, False), (arabic, True)]
    for text, is_arabic in reversed(names) if arabic_first else names:
        if text:
            pen = faces.arabic_pen(points + 2, colour, bold=True) if is_arabic else faces.pen(points, colour, bold=True)
            page.text(x, y, text, pen, side="middle", arabic=is_arabic)
            y += step
    return y


def table(page: Surface, xs: Sequence[float], y: float, rows: Sequence[Sequence[str | Entry]], faces: Faces, *,
          high: float = 9, points: float = 10, arabic: Sequence[int] = (), head: bool = True) -> float:  # fmt: skip
    """Rule a table and fill it; columns whose numbers are in `arabic` are set from the right."""
    ys = [y + at * high for at in range(len(rows) + 1)]
    grid(page, xs, ys, width=0.25)
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            left, right, base = xs[column] + 1.6, xs[column + 1] - 1.6, ys[at] + high * 0.66
            entry = cell if isinstance(cell, Entry) else Entry(cell, cell)
            bold = (head and at == 0) or isinstance(cell, Entry)
            if column in arabic:
                put(page, right, base, entry, faces.arabic_pen(points + 1, bold=bold), arabic=True, fit=right - left)
            else:
                put(page, left, base, entry, faces.pen(points, bold=bold), fit=right - left)
    return ys[-1]


def spaced(*pieces: Piece) -> tuple[Piece, ...]:
    """Part words and values with a blank, except before a point, a comma or a closing bracket."""
    parted: list[Piece] = []
    for each in pieces:
        text = each if isinstance(each, str) else each[0]
        if parted and text[0] not in ".,;)،؛":
            parted.append(" ")
        parted.append(each)
    return tuple(parted)
