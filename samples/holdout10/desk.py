"""What papers of this group have in common: heads in the middle, dated ends, pairs of rows, sorts of dates."""

import random
from collections.abc import Sequence
from datetime import date

from samples.dates import ARABIC_MONTHS, FRENCH_MONTHS
from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6.people import Stranger
from samples.holdout6.press import put
from samples.holdout9.desk import signed
from samples.names import Name
from samples.people import Person
from samples.surface import INK, Colour, Field, Surface

MAROON: Colour = (128, 24, 36)
SLATE: Colour = (66, 74, 90)
SEA: Colour = (0, 92, 132)
LEAF: Colour = (18, 108, 62)
RIBBON: Colour = (24, 26, 34)
"""A typewriter's ribbon."""


def dashed(day: date) -> str:
    """Return DD-MM-YYYY."""
    return f"{day:%d-%m-%Y}"


def year_first(day: date) -> str:
    """Return YYYY/MM/DD, as programs print days beside Arabic."""
    return f"{day:%Y/%m/%d}"


def named_days(field: str, day: date) -> Entry:
    """Return a day without a nought before it, its month in words: 3 mai 2014."""
    month = day.month - 1
    first = f"1er {FRENCH_MONTHS[month]}" if day.day == 1 else f"{day.day} {FRENCH_MONTHS[month]}"
    arabic = f"{day.day} {ARABIC_MONTHS[month]} {day.year}"
    return Entry(f"{first} {day.year}", arabic, Field(field, day.isoformat()))


def in_form(field: str, day: date, form: str) -> Entry:
    """Return a day as `strftime` writes it, the same in both scripts."""
    said = f"{day:{form}}"
    return Entry(said, said, Field(field, day.isoformat()))


def letter(who: Person | Stranger) -> Entry:
    """Return the sex as one letter."""
    return Entry(who.sex.value, who.sex.value, Field("sex", who.sex.value))


def middle(page: Surface, x: float, y: float, texts: Sequence[str], faces: Faces, points: float = 10, *,
           step: float = 5.4, bold: int = 1, colour: Colour = INK, fit: float = 84) -> float:  # fmt: skip
    """Print lines around x, each in its own script, the first ones bold; return the baseline after them."""
    for level, text in enumerate(texts):
        if any("\u0600" <= each <= "\u06ff" for each in text):
            page.arabic(x, y, text, faces.arabic_pen(points + 1.4, colour, bold=level < bold), side="middle", fit=fit)
        else:
            page.text(x, y, text, faces.pen(points, colour, bold=level < bold), side="middle", fit=fit)
        y += step
    return y


def done(page: Surface, rng: random.Random, y: float, town: Name, day: Entry, who: str, faces: Faces, *,
         x: float = 120, words: tuple[str, str] = ("Fait à ", ", le "), points: float = 10.5,
         office: str = "المملكة المغربية") -> None:  # fmt: skip
    """Close a French paper: where and when it was made out, who signs, the signature and the seal."""
    at = x + page.text(x, y, f"{words[0]}{town.latin}{words[1]}", faces.pen(points)) + 1
    put(page, at, y, day, faces.pen(points), fit=198 - at)
    page.text(x + 14, y + 8, who, faces.pen(points, bold=True), fit=64)
    signed(page, rng, x + 42, y + 21, office, beside=-30)


def done_ar(page: Surface, rng: random.Random, y: float, town: Name, day: Entry, who: str, faces: Faces, *,
            x: float = 92, words: tuple[str, str] = ("حرر ب", "في"), points: float = 12,
            office: str = "المملكة المغربية") -> None:  # fmt: skip
    """Close an Arabic paper, on its left half."""
    at = x - page.arabic(x, y, f"{words[0]}{town.arabic} {words[1]}", faces.arabic_pen(points)) - 2
    put(page, at, y, day.in_arabic_alone, faces.arabic_pen(points), arabic=True, fit=at - 10)
    page.arabic(x - 12, y + 8.5, who, faces.arabic_pen(points, bold=True), fit=64)
    signed(page, rng, x - 50, y + 23, office, beside=28)
