"""What papers of this group have in common: captions above and below, ruled columns, squares for a camera, lists."""

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
OLIVE: Colour = (84, 92, 36)
BRICK: Colour = (150, 58, 40)
MARINE: Colour = (22, 62, 118)
PLUM: Colour = (92, 40, 92)
BALL: Colour = (28, 44, 128)
"""A ballpoint."""
CARBON: Colour = (44, 44, 58)
"""A typewriter through carbon paper."""


def above(page: Surface, x: float, y: float, label: str, entry: Entry, faces: Faces, points: float = 10.5, *,
          fit: float, arabic: bool = False, drop: float = 5.2, colour: Colour = GREY) -> None:  # fmt: skip
    """Print a small caption and its value on the line below it; a negative drop puts the value above."""
    if arabic:
        page.arabic(x, y, label, faces.arabic_pen(points * 0.72, colour), fit=fit)
        put(page, x, y + drop, entry, faces.arabic_pen(points + 1, bold=True), arabic=True, fit=fit)
    else:
        page.text(x, y, label, faces.pen(points * 0.68, colour), fit=fit)
        put(page, x, y + drop, entry, faces.pen(points, bold=True), fit=fit)


def columns(page: Surface, y: float, rows: Sequence[Row], faces: Faces, points: float = 10.5, *,
            xs: tuple[float, float, float, float, float] = (14, 52, 105, 158, 196), high: float = 9,
            line: Colour = INK, bold: bool = True) -> float:  # fmt: skip
    """Rule four columns: French caption, French value, Arabic value, Arabic caption; return where the table ends."""
    grid(page, xs, [y + high * at for at in range(len(rows) + 1)], line)
    for at, (label, label_ar, entry) in enumerate(rows):
        base = y + high * at + high * 0.66
        page.text(xs[0] + 1.6, base, label, faces.pen(points * 0.88), fit=xs[1] - xs[0] - 3)
        page.arabic(xs[4] - 1.6, base, label_ar, faces.arabic_pen(points), fit=xs[4] - xs[3] - 3)
        if entry.latin:
            put(page, xs[1] + 1.6, base, entry, faces.pen(points, bold=bold), fit=xs[2] - xs[1] - 3.2)
        if entry.arabic:
            pen = faces.arabic_pen(points + 1, bold=bold)
            put(page, xs[3] - 1.6, base, entry, pen, arabic=True, fit=xs[3] - xs[2] - 3.2)
    return y + high * len(rows)


def colons(page: Surface, y: float, rows: Sequence[tuple[str, Entry]], faces: Faces, points: float = 11, *, x: float,
           to: float, step: float, arabic: bool = False, bold: bool = True,
           said: Faces | None = None, colour: Colour = INK) -> float:  # fmt: skip
    """Print captions that end at one edge, a colon, and their values after it; return the baseline below."""
    for label, entry in rows:
        if arabic:
            page.arabic(x, y, f"{label} :", faces.arabic_pen(points), side="left", fit=62)
            pen = (said or faces).arabic_pen(points + 1, colour, bold=bold)
            put(page, x - 3, y, entry.in_arabic_alone, pen, arabic=True, fit=x - 3 - to)
        else:
            page.text(x, y, f"{label} :", faces.pen(points), side="right", fit=62)
            pen = (said or faces).pen(points, colour, bold=bold)
            put(page, x + 3, y, entry.in_latin_alone, pen, fit=to - x - 3)
        y += step
    return y


def square(page: Surface, rng: random.Random, x: float, y: float, size: float, count: int = 25) -> None:
    """Draw a square of small squares with three corners, as portals print for a camera; nothing is said in it."""
    cell = size / count
    corners = ((0, 0), (count - 7, 0), (0, count - 7))
    for column in range(count):
        for row in range(count):
            ring = [max(abs(column - left - 3), abs(row - top - 3)) for left, top in corners]
            dark = rng.random() < 0.48 if min(ring) > 4 else min(ring) in {0, 1, 3}
            if dark:
                page.box(x + column * cell, y + row * cell, cell, cell, outline=INK, fill=INK, line=0.01)


def listed(found: Birth) -> tuple[Row, ...]:
    """Return the rows of a birth extract in the order of the form."""
    man = is_man(found.person)
    return (
        ("Nom", "الاسم العائلي", found.family), ("Prénom", "الاسم الشخصي", found.given),
        ("Date de naissance", "تاريخ الازدياد", found.born), ("Lieu de naissance", "مكان الازدياد", found.place),
        ("Sexe", "الجنس", sex_in_words(man)), ("Fils de" if man else "Fille de", "اسم الأب", found.father),
        ("Et de", "اسم الأم", found.mother),
    )  # fmt: skip


def of_spouse(spouse: Spouse) -> tuple[Row, ...]:
    """Return the rows of one of a couple."""
    return (
        ("Nom", "الاسم العائلي", spouse.family), ("Prénom", "الاسم الشخصي", spouse.given),
        ("Date de naissance", "تاريخ الازدياد", spouse.birth), ("CNIE N°", "رقم البطاقة الوطنية", spouse.number),
    )  # fmt: skip


def address(home: Name) -> Entry:
    """Return a home as one value."""
    return both("address", home)
