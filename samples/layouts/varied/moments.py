"""How one office writes all its days: figures between any signs, months short, whole or Arabic, the year first, words.

General knowledge of Moroccan prints; months' names are those of `samples.dates`.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from samples.dates import ARABIC_MONTHS, FRENCH_MONTHS, hijri_in_arabic, hijri_in_french, hijri_year
from samples.entries import Entry, moment
from samples.spelled import day_in_arabic, day_in_french

_FIGURES = ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d %m %Y", "%d / %m / %Y", "%d - %m - %Y", "%d. %m. %Y", "%Y/%m/%d")
_IN_ARABIC = ("%d/%m/%Y", "%d/%m/%Y", "%Y/%m/%d", "%d-%m-%Y", "%d.%m.%Y")
_SHORT = ("JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC")


def _first(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


_NAMED: tuple[Callable[[date], str], ...] = (
    lambda day: f"{_first(day)} {FRENCH_MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day:%d} {FRENCH_MONTHS[day.month - 1].upper()} {day.year}",
    lambda day: f"{day:%d} {_SHORT[day.month - 1]} {day.year}",
    lambda day: f"{day:%d}-{_SHORT[day.month - 1]}-{day.year}",
    lambda day: f"{day:%d}/{FRENCH_MONTHS[day.month - 1]}/{day.year}",
    lambda day: f"{day:%d} {FRENCH_MONTHS[day.month - 1].capitalize()} {day.year}",
)
"""Days with the month's name."""


@dataclass(frozen=True, slots=True)
class Moments:
    """One office's days: `latin` writes them in French, `arabic` in Arabic text."""

    latin: Callable[[date], str]
    arabic: Callable[[date], str]

    @classmethod
    def drawn(cls, rng: random.Random, *, named: float = 0.3) -> "Moments":
        """Return the habit of an office; `named` is how often it writes months by name, from 0 to 1."""
        figures, of_arabic = rng.choice(_FIGURES), rng.choice(_IN_ARABIC)
        latin = rng.choice(_NAMED) if rng.random() < named else (lambda day: f"{day:{figures}}")
        if rng.random() < named:
            return cls(latin, lambda day: f"{day.day} {ARABIC_MONTHS[day.month - 1]} {day.year}")
        return cls(latin, lambda day: f"{day:{of_arabic}}")

    def entry(self, field: str, day: date) -> Entry:
        """Return a day that is a field, in either script."""
        return moment(field, day, self.latin(day), self.arabic(day))


def spelled(field: str, day: date, rng: random.Random) -> Entry:
    """Return a day in words that is a field, in either script."""
    return moment(field, day, day_in_french(day, rng), day_in_arabic(day, rng))


def hijri(day: date, rng: random.Random) -> tuple[str, str]:
    """Return the Hijri day, or its year alone, in French and in Arabic letters."""
    if rng.random() < 0.3:
        return f"{hijri_year(day)} H", f"{hijri_year(day)} هـ"
    return hijri_in_french(day), f"{hijri_in_arabic(day)} هـ" if rng.random() < 0.5 else hijri_in_arabic(day)
