"""What papers of this group have in common: boxes for letters, rows with numbers, a header over its values, a table."""

import random
from collections.abc import Sequence

from samples.entries import Entry, both, sex_in_words
from samples.faces import Faces
from samples.holdout6.layout import Birth, Spouse
from samples.holdout6.people import is_man
from samples.holdout6.press import GREY, grid, put
from samples.names import Name
from samples.surface import INK, Colour, Surface

Row = tuple[str, str, Entry]
"""What a value is called in French and in Arabic, and the value."""
FOREST: Colour = (20, 84, 60)
RUST: Colour = (160, 72, 30)
AZURE: Colour = (24, 90, 150)
BORDEAUX: Colour = (110, 26, 48)
BLUE_PEN: Colour = (30, 44, 140)
SAND: Colour = (246, 240, 226)
LANDSCAPE = (297.0, 210.0)


def combed(page: Surface, x: float, y: float, entry: Entry, faces: Faces, points: float = 11, *,
           step: float = 5.2, high: float = 6.6, boxes: int = 0, colour: Colour = INK) -> float:  # fmt: skip
    """Print each letter of a value in a box of its own, y at their top; return the right end of the boxes."""
    count = max(boxes, len(entry.latin))
    for at in range(count):
        page.box(x + at * step, y, step, high, outline=GREY)
    for at, letter in enumerate(entry.latin):
        if letter.strip():
            pen = faces.pen(points, colour, bold=True)
            page.text(x + (at + 0.5) * step, y + high * 0.75, letter, pen, side="middle", field=entry.field)
    return x + count * step


def numbered(page: Surface, y: float, rows: Sequence[Row], faces: Faces, points: float = 10.5, *,
             xs: tuple[float, float, float, float, float] = (16, 26, 74, 136, 194),
             high: float = 10) -> float:  # fmt: skip
    """Rule rows that are counted: number, French caption, value in both scripts, Arabic caption; return the end."""
    grid(page, xs, [y + high * at for at in range(len(rows) + 1)])
    for at, (label, label_ar, entry) in enumerate(rows):
        base = y + high * (at + 0.64)
        page.text((xs[0] + xs[1]) / 2, base, f"{at + 1:02d}", faces.pen(points * 0.9, GREY), side="middle")
        page.text(xs[1] + 1.5, base, label, faces.pen(points * 0.9), fit=xs[2] - xs[1] - 3)
        page.arabic(xs[4] - 1.5, base, label_ar, faces.arabic_pen(points), fit=xs[4] - xs[3] - 3)
        inside(page, xs[2], xs[3], base, entry, faces, points)
    return y + high * len(rows)


def inside(page: Surface, left: float, right: float, y: float, entry: Entry, faces: Faces, points: float = 10.5, *,
           bold: bool = True) -> None:  # fmt: skip
    """Print a value in a cell: alone in its middle, or Latin letters on the left and Arabic ones on the right."""
    wide, pens = right - left, (faces.pen(points, bold=bold), faces.arabic_pen(points + 1, bold=bold))
    if entry.latin and entry.arabic and entry.latin != entry.arabic:
        put(page, left + 1.5, y, entry, pens[0], fit=wide / 2 - 2.5)
        put(page, right - 1.5, y, entry, pens[1], arabic=True, fit=wide / 2 - 2.5)
    elif entry.latin:
        put(page, left + wide / 2, y, entry, pens[0], side="middle", fit=wide - 3)
    else:
        figures = not any("\u0600" <= each <= "\u06ff" for each in entry.arabic)
        pen = pens[0] if figures else pens[1]
        put(page, left + wide / 2, y, entry, pen, arabic=True, side="middle", fit=wide - 3)


def headed(page: Surface, xs: Sequence[float], y: float, cells: Sequence[tuple[str, Entry]], faces: Faces,
           points: float = 9.5, *, high: tuple[float, float] = (7, 9), arabic: bool = False) -> float:  # fmt: skip
    """Rule a header of captions and one row of values below it; Arabic ones run from the right."""
    grid(page, xs, (y, y + high[0], y + sum(high)))
    for at, (label, entry) in enumerate(cells):
        left, right = (xs[-2 - at], xs[-1 - at]) if arabic else (xs[at], xs[at + 1])
        middle, fit = (left + right) / 2, right - left - 2
        if arabic:
            page.arabic(middle, y + high[0] * 0.66, label, faces.arabic_pen(points), side="middle", fit=fit)
        else:
            page.text(middle, y + high[0] * 0.66, label, faces.pen(points * 0.86), side="middle", fit=fit)
        inside(page, left, right, y + high[0] + high[1] * 0.64, entry, faces, points)
    return y + sum(high)


def wood(rng: random.Random, size: tuple[float, float] = (128, 92)) -> Surface:
    """Return a table's top, on which somebody lays a card to photograph it."""
    red, green, blue = rng.choice(((150, 112, 78), (118, 92, 74), (190, 176, 160), (92, 96, 104)))
    top = Surface(*size, colour=(red, green, blue))
    y = 0.0
    while y < size[1]:
        shade = rng.randint(-9, 9)
        colour = (red + shade, green + shade, blue + shade)
        top.rule(0, y, size[0], y + rng.uniform(-2, 2), colour, rng.uniform(0.2, 0.9))
        y += rng.uniform(0.5, 2.2)
    return top


def of_birth(found: Birth) -> tuple[Row, ...]:
    """Return the rows of an extract: the name, the day and place, the parents."""
    man = is_man(found.person)
    return (
        ("Prénom", "الاسم الشخصي", found.given), ("Nom de famille", "الاسم العائلي", found.family),
        ("Né(e) le", "تاريخ الولادة", found.born), ("A", "محل الولادة", found.place),
        ("Sexe", "الجنس", sex_in_words(man)), ("Prénom du père", "اسم الوالد", found.father),
        ("Prénom de la mère", "اسم الوالدة", found.mother),
    )  # fmt: skip


def of_spouse(one: Spouse) -> tuple[Row, ...]:
    """Return the rows of one of a couple, the number first."""
    return (
        ("N° C.N.I.E", "رقم ب.ت.و", one.number), ("Nom", "النسب", one.family),
        ("Prénom", "الاسم", one.given), ("Né(e) le", "مزداد(ة) في", one.birth),
    )  # fmt: skip


def home_of(field: str, home: Name) -> Entry:
    """Return a home as one value."""
    return both(field, home)
