"""Dates and numbers as people in Morocco write them, through Babel's locales fr_MA and ar_MA."""

import datetime
from decimal import Decimal

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from dossier.dates import PartialDate, earliest
from dossier.household import Language

# European digits in both languages: that is how Moroccan documents print them (research/documents.md §8).
LOCALES = {Language.FRENCH: "fr_MA", Language.ARABIC: "ar_MA"}


def date(language: Language | str, day: datetime.date | PartialDate | str) -> str:
    """Return a date in words, as far as it is known: `4 mai 2011`, `mai 2011` or `2011`.

    Raises:
        InvalidDateError: a text that is no date.
    """
    locale = LOCALES[Language(language)]
    if isinstance(day, datetime.date):
        return format_date(day, "long", locale=locale)
    first = earliest(PartialDate(day))
    known = day.count("-")
    if known == 0:
        return f"{first.year}"
    return format_date(first, "long", locale=locale) if known == 2 else format_skeleton("yMMMM", first, locale=locale)


def number(language: Language | str, value: int | Decimal) -> str:
    """Return a number with the separators of the language."""
    return format_decimal(value, locale=LOCALES[Language(language)])


def index(language: Language | str, value: Decimal) -> str:
    """Return a socio-economic index with every decimal that it has: a margin may lie in the last one."""
    return format_decimal(value, locale=LOCALES[Language(language)], decimal_quantization=False)
