"""How papers of this group are set: prose that flows around its values, dotted forms, tables, heads and zones."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from samples.entries import Entry
from samples.faces import Faces
from samples.fonts import DEJAVU_BOLD, OCR_B
from samples.ornaments import paraph, seal
from samples.surface import DPI, INK, Colour, Field, Pen, Side, Surface, pixels

A4 = (210.0, 297.0)
GREY: Colour = (120, 120, 124)
_FAINT: Colour = (216, 216, 218)

Piece = str | tuple[str, Field | None]


@dataclass(slots=True)
class _Unit:
    """What no line parts: words without a blank between them, each with its field."""

    words: list[tuple[str, Field | None]]


def sheet(rng: random.Random, size: tuple[float, float] = A4) -> Surface:
    """Return an empty sheet of office paper."""
    shade = rng.randint(249, 255)
    return Surface(*size, colour=(shade, shade, shade - rng.randint(0, 3)))


def specimen(surface: Surface, x: float, y: float, points: float = 9) -> None:
    """Say, faintly, that the paper proves nothing."""
    surface.watermark(x, y, Pen(DEJAVU_BOLD, points, _FAINT))


def put(surface: Surface, x: float, y: float, entry: Entry, pen: Pen, *, arabic: bool = False,
        side: Side | None = None, fit: float | None = None) -> float:  # fmt: skip
    """Print a value in one script with the field that it is the truth of."""
    if arabic:
        return surface.arabic(x, y, entry.arabic, pen, side=side or "right", field=entry.field_ar, fit=fit)
    return surface.text(x, y, entry.latin, pen, side=side or "left", field=entry.field, fit=fit)


def piece(entry: Entry, *, arabic: bool = False) -> Piece:
    """Return a value as prose takes it; what is in Arabic alone is asked for with `in_arabic_alone` before."""
    return (entry.arabic, entry.field_ar) if arabic else (entry.latin, entry.field)


def alone(entry: Entry) -> Piece:
    """Return a value as Arabic prose takes it on a paper without Latin letters."""
    return piece(entry.in_arabic_alone, arabic=True)


def prose(surface: Surface, y: float, pieces: Sequence[Piece], pens: tuple[Pen, Pen], span: tuple[float, float], *,
          leading: float, arabic: bool = False, indent: float = 0) -> float:  # fmt: skip
    """Set running text and return the baseline after it.

    Args:
        surface: what is printed on.
        y: millimetres of the first baseline.
        pieces: words, and values with their fields; a blank at a seam parts them, none glues them.
        pens: of the words and of the values.
        span: left and right edge in millimetres.
        leading: millimetres from line to line.
        arabic: lay out from right to left.
        indent: millimetres by which the first line is shorter.
    """
    measured = partial(surface.width_of, arabic=arabic)
    blank = measured("ا ا" if arabic else "a a", pens[0]) - 2 * measured("ا" if arabic else "a", pens[0])
    room = span[1] - span[0] - indent
    line: list[_Unit] = []
    used, shift = 0.0, indent
    for unit in _units(pieces):
        wide = sum(measured(word, pens[field is not None]) for word, field in unit.words)
        if line and used + blank + wide > room:
            _set(surface, y, line, pens, span, blank, arabic=arabic, indent=shift)
            line, used, shift, room, y = [], 0.0, 0.0, span[1] - span[0], y + leading
        used += wide + (blank if line else 0)
        line.append(unit)
    if line:
        _set(surface, y, line, pens, span, blank, arabic=arabic, indent=shift)
    return y + leading


def _units(pieces: Sequence[Piece]) -> list[_Unit]:
    units: list[_Unit] = []
    parted = True
    for each in pieces:
        text, field = (each, None) if isinstance(each, str) else each
        for at, word in enumerate(text.split()):
            if at or parted or text[0].isspace():
                units.append(_Unit([]))
            units[-1].words.append((word, field))
            parted = False
        parted = not text or text[-1].isspace() or (parted and not text.strip())
    return units


def _set(surface: Surface, y: float, line: list[_Unit], pens: tuple[Pen, Pen], span: tuple[float, float],
         blank: float, *, arabic: bool, indent: float) -> None:  # fmt: skip
    # Runs of the same field are printed in one go, so that letters and marks stay together.
    runs: list[tuple[str, Field | None, bool]] = []
    for unit in line:
        for at, (word, field) in enumerate(unit.words):
            if at == 0 and runs and runs[-1][1] == field:
                runs[-1] = (f"{runs[-1][0]} {word}", field, runs[-1][2])
            else:
                runs.append((word, field, at == 0))
    x = span[1] - indent if arabic else span[0] + indent
    for number, (text, field, spaced) in enumerate(runs):
        gap = blank if number and spaced else 0
        pen = pens[field is not None]
        if arabic:
            x -= gap
            x -= surface.arabic(x, y, text, pen, field=field)
        else:
            x += gap
            x += surface.text(x, y, text, pen, field=field)


def dots(surface: Surface, x: float, y: float, to_x: float, colour: Colour = (110, 110, 112)) -> None:
    """Draw a dotted line to write on."""
    at = x
    while at < to_x:
        left, top = pixels(at), pixels(y)
        surface.draw.ellipse((left, top, left + 3, top + 3), fill=colour)
        at += 1.15


def lines(surface: Surface, x: float, y: float, texts: Sequence[str], pen: Pen, leading: float, *,
          side: Side = "middle", arabic: bool = False, fit: float | None = None) -> float:  # fmt: skip
    """Print lines below each other and return the baseline after them."""
    for text in texts:
        surface.text(x, y, text, pen, side=side, arabic=arabic, fit=fit)
        y += leading
    return y


def grid(surface: Surface, xs: Sequence[float], ys: Sequence[float], colour: Colour = INK, width: float = 0.2) -> None:
    """Rule a table."""
    for x in xs:
        surface.rule(x, ys[0], x, ys[-1], colour, width)
    for y in ys:
        surface.rule(xs[0], y, xs[-1], y, colour, width)


def zone(surface: Surface, x: float, y: float, zone_lines: Sequence[str], step: float, points: float = 9.96) -> None:
    """Print a machine-readable zone, at ten characters an inch unless given otherwise."""
    field = Field("mrz", "\n".join(zone_lines))
    for at, line in enumerate(zone_lines):
        surface.text(x, y + at * step, line, Pen(OCR_B, points), field=field)


def caption(surface: Surface, x: float, y: float, latin: str, arabic: str, to_x: float, faces: Faces,
            points: float = 5, colour: Colour = GREY) -> None:  # fmt: skip
    """Print what a value is called: in Latin letters at x, in Arabic up to `to_x`."""
    surface.text(x, y, latin, faces.pen(points, colour))
    surface.arabic(to_x, y, arabic, faces.arabic_pen(points + 0.6, colour))


def row(surface: Surface, y: float, labels: tuple[str, str], entry: Entry, faces: Faces, points: float = 11, *,
        span: tuple[float, float] = (20, 190), bold: bool = True, dotted: bool = False, hand: Faces | None = None,
        middle: float = 105) -> None:  # fmt: skip
    """Print one row of a bilingual form: label and value in French on the left, in Arabic on the right."""
    pen, label_ar = faces.pen(points), faces.arabic_pen(points + 1)
    value, value_ar = (hand or faces).pen(points, bold=bold), (hand or faces).arabic_pen(points + 1, bold=bold)
    start = span[0] + surface.text(span[0], y, labels[0], pen) + 2
    end = span[1] - surface.arabic(span[1], y, labels[1], label_ar) - 2
    if dotted:
        dots(surface, start, y + 0.6, middle - 3)
        dots(surface, middle + 3, y + 0.6, end)
    if entry.latin:
        put(surface, start, y, entry, value, fit=middle - 2 - start)
    if entry.arabic:
        put(surface, end, y, entry, value_ar, arabic=True, fit=end - middle - 2)


def crossed(surface: Surface, rng: random.Random) -> None:
    """Press a pale seal or a signature of the paper's own office across one of its values."""
    left, top, right, bottom = rng.choice(rng.choice(list(surface.marks.values())).lines)
    wide, high = surface.size
    # Neither leaves the sheet.
    x = min(max(rng.uniform(left, right) * 25.4 / DPI, 24), wide - 24)
    y = min(max((top + bottom) / 2 * 25.4 / DPI + rng.uniform(-6, 6), 24), high - 24)
    if rng.random() < 0.6:
        seal(surface, rng, x, y, rng.uniform(13, 17), "المملكة المغربية", pale=True)
    else:
        paraph(surface, rng, x, y, rng.uniform(26, 38))
