"""Running text out of clauses: sentences with blanks, a page to print them on, and people's clauses in any order."""

import random
import re
from collections.abc import Callable
from datetime import date

from dossier.household import Sex
from samples.dates import hijri_in_arabic, hijri_in_french, in_arabic, in_french, slashed
from samples.layouts.layout import A4
from samples.layouts.prose import Text, paragraph, value
from samples.layouts.varied import dress
from samples.layouts.varied.dress import Authority
from samples.layouts.varied.look import Look, Script, height_of
from samples.layouts.varied.writing import press_of
from samples.people import Person
from samples.places import Commune
from samples.spelled import day_in_arabic, day_in_french, hijri_day_in_arabic
from samples.surface import Surface

_JOINING = ("ب", "ل")
_JOINER = "\u200d"
"""Letters that are written onto the next word, and what shapes them so where the next word is set apart from them."""
Blanks = dict[str, Text | list[Text]]


def filled(template: str, blanks: Blanks) -> list[Text]:
    """Return a template's words with its blanks filled. Raises KeyError for one that nothing fills."""
    pieces: list[Text] = []
    for at, part in enumerate(re.split(r"\{(\w+)\}", template)):
        found = blanks[part] if at % 2 else part
        for piece in found if isinstance(found, list) else [found]:
            _append(pieces, piece)
    return pieces


def _append(pieces: list[Text], piece: Text) -> None:
    """Add a piece, so that Arabic letters on either side of the seam join as they do within a word."""
    before = pieces[-1] if pieces else " "
    if isinstance(piece, str) and isinstance(before, str) and pieces:
        pieces[-1] = before + piece
    elif isinstance(piece, tuple) and isinstance(before, str) and before.endswith(_JOINING):
        text, field = piece
        pieces[-1] = before + _JOINER
        pieces.append((_JOINER + text, field))
    elif piece:
        pieces.append(piece)


def gendered(*, woman: bool) -> Blanks:
    """Return the endings that agree with a person, in French and in Arabic."""
    return {
        "e": "e" if woman else "", "il": "elle" if woman else "il", "fils": "fille" if woman else "fils",
        "Fils": "Fille" if woman else "Fils",
        "t": "ة" if woman else "", "h": "ها" if woman else "ه", "y": "ت" if woman else "ي",
        "bn": "بنت" if woman else "بن", "born": "ولدت" if woman else "ولد",
    }  # fmt: skip


def told_day(day: date, field: str, rng: random.Random, script: Script, style: float) -> list[Text]:
    """Return a day in words, in figures, or in words and figures; `style` from 0 to 1 is the office's habit."""
    if script == "ar":
        words = day_in_arabic(day, rng) if style < 0.55 else in_arabic(day) if style < 0.75 else slashed(day)
    else:
        words = day_in_french(day, rng) if style < 0.45 else in_french(day) if style < 0.7 else slashed(day)
    again = f" ({slashed(day)})" if style < 0.15 else ""
    return [value(words, field, day.isoformat()), again] if again else [value(words, field, day.isoformat())]


def hijri(day: date, rng: random.Random, script: Script, style: float) -> str:
    """Return the Hijri day in the same habit."""
    if script == "ar":
        return hijri_day_in_arabic(day, rng) if style < 0.55 else hijri_in_arabic(day)
    return hijri_in_french(day)


def persons_name(cased: Callable[[str], str], person: Person, prefix: str, script: Script) -> tuple[Text, Text]:
    """Return given names and family name as values of their fields."""
    if script == "ar":
        return (value(person.given.arabic, f"{prefix}given_names_ar"),
                value(person.family.arabic, f"{prefix}family_name_ar"))  # fmt: skip
    return (value(cased(person.given.latin), f"{prefix}given_names"),
            value(cased(person.family.latin), f"{prefix}family_name"))  # fmt: skip


def is_woman(person: Person) -> bool:
    """Say whether words about somebody are feminine."""
    return person.sex is Sex.FEMALE


def written(rng: random.Random, script: Script, points: tuple[float, float] = (10.5, 13.5)) -> Look:
    """Return the look of a page of prose."""
    return Look.drawn(rng, (script,), (script,), rng.uniform(*points))


def opened(look: Look, authority: Authority, town: Commune) -> tuple[Surface, float, float]:
    """Return a page with its letterhead, the margin, and the next y."""
    sheet, margin = dress.blank(look.rng, A4), look.rng.uniform(15, 26)
    y = dress.head(look, sheet, authority, town, margin, look.rng.uniform(17, 22))
    return sheet, margin, dress.references(look, sheet, margin, y + 4)


def printed(look: Look, sheet: Surface, margin: float, y: float, paragraphs: list[list[Text]], *,
            leading: float | None = None, beside: tuple[float, float] = (0.0, 0.0)) -> float:  # fmt: skip
    """Print paragraphs one below the other and return the next y; `beside` is kept free at the left and the right."""
    press, wide = press_of(look, sheet), sheet.size[0] - 2 * margin - sum(beside)
    arabic = look.labels == ("ar",)
    step = leading or height_of(look.points) * look.rng.uniform(2.0, 3.0 if arabic else 2.7)
    for pieces in paragraphs:
        x = sheet.size[0] - margin - beside[1] if arabic else margin + beside[0]
        y = paragraph(press, x, y, wide, pieces, arabic=arabic, leading=step) + step * look.rng.choice((0.0, 0.3, 0.6))
    return y
