"""Days as further offices write them: months cut short, in words, with the weekday, the Hijri day beside."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from samples.dates import ARABIC_MONTHS, FRENCH_MONTHS, hijri_in_arabic, hijri_in_french, in_arabic, in_french
from samples.layouts.varied.look import Fact, Script
from samples.spelled import WEEKDAYS_ARABIC, WEEKDAYS_FRENCH, day_in_arabic, day_in_french

_SHORT = ("JANV.", "FEV.", "MARS", "AVR.", "MAI", "JUIN", "JUIL.", "AOUT", "SEPT.", "OCT.", "NOV.", "DEC.")
_FIGURES = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d / %m / %Y", "%d %m %Y", "%d - %m - %Y")
_SAFE = 3
"""How many of the figures keep their order within a line of Arabic."""
_Written = Callable[[date], str]


def _cut_short(day: date) -> str:
    return f"{day.day:02d} {_SHORT[day.month - 1]} {day.year}"


def _first(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {FRENCH_MONTHS[day.month - 1]} {day.year}"


def _with_weekday(day: date) -> str:
    return f"{WEEKDAYS_FRENCH[day.weekday()]} {_first(day)}"


def _between_slashes(day: date) -> str:
    return f"{day.day:02d}/{FRENCH_MONTHS[day.month - 1]}/{day.year}"


def _with_arabic_weekday(day: date) -> str:
    return f"{WEEKDAYS_ARABIC[day.weekday()]} {in_arabic(day)}"


def _between_arabic_slashes(day: date) -> str:
    return f"{day.day:02d}/{ARABIC_MONTHS[day.month - 1]}/{day.year}"


_NAMED: tuple[tuple[_Written, _Written], ...] = (
    (_cut_short, in_arabic), (_first, in_arabic), (_with_weekday, _with_arabic_weekday), (in_french, in_arabic),
    (_between_slashes, _between_arabic_slashes), (lambda day: in_french(day).upper(), in_arabic),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Calendar:
    """How one office writes days: in figures, with the month's name, or in words."""

    rng: random.Random
    figures: str
    named: tuple[_Written, _Written] | None
    words: bool

    @classmethod
    def drawn(cls, rng: random.Random, *, figures: float = 0.55, words: float = 0.12) -> "Calendar":
        """Return the habit of an office; the shares are of those that write figures, and words."""
        way, named = rng.random(), rng.choice(_NAMED)
        return cls(rng, rng.choice(_FIGURES), None if way < figures else named, way > 1 - words)

    def latin(self, day: date) -> str:
        """Return the day in Latin letters or in figures."""
        if self.words:
            return day_in_french(day, self.rng)
        return self.named[0](day) if self.named else day.strftime(self.figures)

    def arabic(self, day: date) -> str:
        """Return the day in Arabic letters, or nothing where figures serve both scripts."""
        if self.words:
            return day_in_arabic(day, self.rng)
        return self.named[1](day) if self.named else ""

    def within(self, day: date, script: Script) -> str:
        """Return the day as running text of a script holds it."""
        if script == "fr":
            return self.latin(day)
        figures = self.figures if self.figures in _FIGURES[:_SAFE] else _FIGURES[0]
        return self.arabic(day) or day.strftime(figures)

    def fact(self, what: str, day: date, field: str | None, *, woman: bool = False) -> Fact:
        """Return the fact of a day."""
        return Fact(what, self.latin(day), self.arabic(day), field, day.isoformat() if field else None, woman=woman)


def hijri(day: date, *, woman: bool = False) -> Fact:
    """Return the fact of a Hijri day of birth, which is no field."""
    return Fact("hijri_birth", hijri_in_french(day), hijri_in_arabic(day), woman=woman)
