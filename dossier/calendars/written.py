"""Find the dates in a text, whatever their writing: `12/03/1985`, `12 mars 1985`, words of two languages, Hijri.

Nothing is guessed: a day that its calendar lacks is no date. Parts that are not known (`00/00/1958`) stay open.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dossier.calendars.months import month_less_a_letter, read_month
from dossier.calendars.number_words import read_number
from dossier.letters import fold, tidy

_FIRST_GREGORIAN, _LAST_GREGORIAN = 1850, 2100
_FIRST_HIJRI, _LAST_HIJRI = 1260, 1500
_HIJRI_DAYS, _DAYS = 30, 31
_LOOKALIKES = str.maketrans({"O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "!": "1"})
_DIGITISH = re.compile(r"(?<![^\W\d_])[\dOoQDIl|!./\-]{8,12}(?![^\W\d_])")
_MARK = r"\s?[./\-–]\s?"
_FIGURES = (
    # One nought too many before a day is the comma behind a town's name: `, 09/06/1995`.
    re.compile(
        rf"(?<![\d/])(?:0(?=[0-3]\d\D))?(?P<day>\d{{1,2}}){_MARK}(?P<month>\d{{1,2}}){_MARK}(?P<year>\d{{4}})(?![\d/])"
    ),
    re.compile(rf"(?<![\d/])(?P<year>\d{{4}}){_MARK}(?P<month>\d{{1,2}}){_MARK}(?P<day>\d{{1,2}})(?![\d/])"),
    re.compile(r"(?<![\d/.-])(?P<day>\d{2})\s?(?P<month>\d{2})\s(?P<year>\d{4})(?![\d/.-])"),
    # The same from the right, as words of an Arabic line come.
    re.compile(r"(?<![\d/.-])(?P<year>(?:19|20)\d{2})\s(?P<month>\d{2})\s(?P<day>\d{2})(?![\d/.-]|\s\d)"),
    re.compile(r"(?<![\d/.-])(?P<day>\d{2})\s(?P<month>\d{2})(?P<year>(?:19|20)\d{2})(?![\d/.-])"),
    # One of the two marks was lost by the reader.
    re.compile(r"(?<![\d/.-])(?P<day>\d{2})[/.-](?P<month>\d{2})(?P<year>(?:19|20)\d{2})(?![\d/.-])"),
    re.compile(r"(?<![\d/.-])(?P<day>\d{2})(?P<month>\d{2})[/.-](?P<year>(?:19|20)\d{2})(?![\d/.-])"),
)
# What frames a month that lost a letter: a day and a year in figures.
_IN_MONTH, _YEAR = re.compile(r"[0-9]{1,2}"), re.compile(r"(?:19|20)[0-9]{2}")
_WORD = re.compile(r"[0-9]+(?:er|ER)?|[^\W\d_]+")
# What stands between day and month, and between month and year.
_TO_MONTH = frozenset(fold(word) for word in ["du", "mois", "de", "d", "من", "شهر", "لشهر", "jour"])
_TO_YEAR = frozenset(
    fold(word)
    for word in (
        "de", "l", "d", "an", "annee", "annees", "year", "سنة", "عام", "لسنة", "من", "لعام", "العام", "الموافق",
        "gregorien", "gregorienne",
    )
)  # fmt: skip
# Words before a year that stands first, and between it and its day.
_YEARS = frozenset(fold(word) for word in ["an", "annee", "عام", "سنة"])
_TO_DAY = frozenset(
    fold(word)
    for word in (
        "et", "le", "du", "jour", "au", "في", "وفي", "يوم", "اليوم", "ويوم",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
    )
)  # fmt: skip
# A year in words of nobody who needs a paper today: its tens were misread.
_CENTURY = 1900
_OPENS = 5
_TENS = 20
# The words before a year have at most so many letters.
_YEAR_WORD = 5
# A word of so few letters behind an `et` may be a misread `un`.
_SHORT = 2
# Figures that are no day, no month and no year.
_MISREAD = 3
# What an hour behind a year in words begins with, and what it holds within so many words.
_AT = frozenset({"a", "vers", "علي", "وعلي"})
_HOURS, _TIME = frozenset({"heure", "heures", "h", "الساعه"}), 6
# A year behind the comma of a line from the right, read as a figure: `62026` of `2026،`.
_COMMAED = re.compile(r"[5-9](?P<year>(?:19|20)[0-9]{2})")


class Calendar(StrEnum):
    """The calendar a date is written in."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text and the characters it takes there; month and day may be open, the day first."""

    calendar: Calendar
    year: int
    month: int | None
    day: int | None
    start: int
    end: int
    slipped: bool = False
    """Whether only a day and a year around it tell that a word is the month: a letter of it was lost."""

    @property
    def iso(self) -> str:
        """YYYY-MM-DD, or less of it; in its own calendar."""
        parts = [f"{self.year:04}"]
        for part in (self.month, self.day):
            if part is None:
                break
            parts.append(f"{part:02}")
        return "-".join(parts)


def dates_in(text: str) -> list[WrittenDate]:
    """Return the dates in the text (which has to be tidy), in its order; no two overlap."""
    found: list[WrittenDate] = []
    for each in [*_in_figures(text), *_with_names(text)]:
        if all(each.end <= other.start or each.start >= other.end for other in found):
            found.append(each)
    return sorted(found, key=lambda each: each.start)


def partial_in(text: str) -> str | None:
    """Return the date whose day or month is not known, where the text is nothing but that: `en 1958`, `mars 1958`."""
    words = [fold(match[0]) for match in _WORD.finditer(tidy(text))]
    words = [word for word in words if word not in _BEFORE_YEARS]
    if len(words) == 1 and words[0].isdecimal() and len(words[0]) == 4:
        return words[0] if _FIRST_GREGORIAN <= int(words[0]) <= _LAST_GREGORIAN else None
    month = read_month(words, 0) if words else None
    if month and not month[0] and month[2] == len(words) - 1 and re.fullmatch(r"(19|20)\d{2}", words[-1], re.ASCII):
        return f"{words[-1]}-{month[1]:02}"
    number = read_number(words, 0) if len(words) > 1 else None
    if number and number[1] == len(words) and _FIRST_GREGORIAN <= number[0] <= _LAST_GREGORIAN:
        return str(number[0])
    return None


_BEFORE_YEARS = frozenset(
    fold(word) for word in (
        "en", "annee", "an", "l", "vers", "presume", "presumee", "courant", "dans", "سنة", "عام", "خلال", "حوالي",
        "في", "ne", "nee",
    )
)  # fmt: skip


def _in_figures(text: str) -> Iterator[WrittenDate]:
    repaired = _DIGITISH.sub(lambda found: found[0].translate(_LOOKALIKES), text)
    for shape in _FIGURES:
        for found in shape.finditer(repaired):
            each = _date(int(found["year"]), int(found["month"]), int(found["day"]), None, found.start(), found.end())
            if each:
                yield each


def _with_names(text: str) -> Iterator[WrittenDate]:
    matches = list(_WORD.finditer(text))
    words = [match[0] for match in matches]
    at = 0
    while at < len(words):
        end = at
        for each in (*_spelled(words, at), *_year_first(words, at)):
            year, month, day, hijri, end = each
            made = _date(year, month, day, hijri, matches[at].start(), matches[end - 1].end())
            if made:
                yield made
                break
        else:
            end = at
            framed = _framed(words, at) or _commaed(words, at)
            made = _date(*framed, None, matches[at].start(), matches[at + 2].end()) if framed else None
            if made:
                yield replace(made, slipped=True)
                end = at + 3
        at = max(end, at + 1)


def _spelled(words: list[str], at: int) -> Iterator[tuple[int, int, int, bool, int]]:
    day = _number(words, at, _DAYS)
    if day is None:
        return
    after = _skipped(words, day[1], _TO_MONTH)
    month = read_month(words, after) if after < len(words) else None
    if month is None:
        return
    after = _skipped(words, month[2], _TO_YEAR)
    year = _number(words, after, _LAST_GREGORIAN) or _behind_misread(words, after)
    if year and year[0] >= _FIRST_HIJRI:
        yield year[0], month[1], day[0], month[0], year[1]


def _framed(words: list[str], at: int) -> tuple[int, int, int] | None:
    """Return year, month and day where a month that lost a letter stands between figures: `12 أريل 2020`."""
    framed = words[at : at + 3]
    if len(framed) < 3 or not (_IN_MONTH.fullmatch(framed[0]) and _YEAR.fullmatch(framed[2])):
        return None
    month = month_less_a_letter(framed[1])
    return (int(framed[2]), month, int(framed[0])) if month else None


def _commaed(words: list[str], at: int) -> tuple[int, int, int] | None:
    """Return year, month and day where an Arabic comma was read as the year's first figure: `12 أبريل 62026`."""
    framed = words[at : at + 3]
    year = _COMMAED.fullmatch(framed[-1]) if len(framed) == 3 and _IN_MONTH.fullmatch(framed[0]) else None
    month = read_month(framed, 1) if year and not framed[1].isascii() else None
    return (int(year["year"]), month[1], int(framed[0])) if year and month and not month[0] and month[2] == 2 else None


def _behind_misread(words: list[str], at: int) -> tuple[int, int] | None:
    """Return the year in words behind one short word that is none of those before years: `عار` for `عام`."""
    if at + 1 >= len(words) or len(words[at]) > _YEAR_WORD or any(letter.isdecimal() for letter in words[at + 1]):
        return None
    number = _number(words, at + 1, _LAST_GREGORIAN)
    return number if number and number[1] > at + 2 else None


def _year_first(words: list[str], at: int) -> Iterator[tuple[int, int, int, bool, int]]:
    """Find `l'an mil neuf cent quatre-vingt-cinq, le douze mars`, as acts begin."""
    if fold(words[at]) not in _YEARS or at + 1 == len(words):
        return
    figures = words[at + 1].isdecimal()
    year = (int(words[at + 1]), at + 2) if figures else read_number(words, at + 1)
    if year is None or not _FIRST_HIJRI <= year[0] <= _LAST_GREGORIAN:
        return
    start = _skipped(words, year[1], _TO_DAY)
    day = _number(words, start, _DAYS) if start > year[1] else None
    after = _skipped(words, day[1], _TO_MONTH) if day else len(words)
    month = read_month(words, after) if after < len(words) else None
    if day is None or month is None:
        return
    end = _skipped(words, month[2], _TO_YEAR)
    if _number(words, end, _LAST_GREGORIAN) is None:
        yield year[0], month[1], day[0], month[0], month[2]


def _number(words: list[str], at: int, most: int) -> tuple[int, int] | None:
    if at >= len(words):
        return None
    figures = words[at].lower().removesuffix("er")
    if figures.isdecimal():
        # `12` in `n° 12345` is part of another number.
        return (int(figures), at + 1) if int(figures) <= most else None
    number = read_number(words, at)
    if number is None or number[0] > most or _breaks_off(words, number) or (most == _DAYS and _begins_late(words, at)):
        return None
    return number


def _begins_late(words: list[str], at: int) -> bool:
    """Whether the first word of a day was misread: `والعشرين` follows a unit, a bare `عشر` too."""
    word = fold(words[at])
    if word == "عشر":
        return True
    joined = word.startswith("و") and read_number([word.removeprefix("و")], 0) is not None
    return joined and word != "واحد" and (at == 0 or fold(words[at - 1]) not in _TO_DAY)


def _breaks_off(words: list[str], number: tuple[int, int]) -> bool:
    """Whether a year was cut short: an `and` follows with nothing behind it, or with a word that was misread."""
    value, end = number
    if value == _CENTURY:
        return True
    if value < _FIRST_HIJRI or end == len(words) or _is_hour(words[end : end + _TIME]):
        return False
    if value % 10 == 0 and _is_misread_word(words[end:]):
        return True
    after = [fold(word) for word in words[end : end + 2]]
    if value % 100 >= _TENS:
        # `vingt et` at the end of a line: what follows the tens stands on the next, or was misread.
        return value % 10 == 0 and after[0] == "et" and (len(after) == 1 or len(after[1]) <= _SHORT)
    tens = len(after) > 1 and (read_number(after[1:], 0) or (0, 0))[0] in range(_TENS, 100, 10)
    return after[0].startswith("و") or after[0] == "et" or tens


def _is_hour(behind: list[str]) -> bool:
    """Whether the hour follows a year: `deux mille trois, à vingt heures`."""
    return fold(behind[0]) in _AT and any(fold(word) in _HOURS for word in behind[1:])


def _is_misread_word(behind: list[str]) -> bool:
    """Whether figures behind a year in words are what its last word was read as: `deux mille 670` for `cinq`.

    A day in figures, which says the same again, has two of them at the most, and more behind it.
    """
    return behind[0].isdecimal() and len(behind[0]) == _MISREAD


def _skipped(words: list[str], at: int, idle: frozenset[str]) -> int:
    stop = at + _OPENS
    while at < min(len(words), stop) and fold(words[at]) in idle:
        at += 1
    return at


def _date(year: int, month: int, day: int, hijri: bool | None, start: int, end: int) -> WrittenDate | None:
    """Return the date if its calendar has it; the year tells which, unless the month's name did."""
    if hijri is None:
        hijri = year <= _LAST_HIJRI
    if hijri:
        fits = _FIRST_HIJRI <= year <= _LAST_HIJRI and 1 <= month <= 12 and 1 <= day <= _HIJRI_DAYS
        return WrittenDate(Calendar.HIJRI, year, month, day, start, end) if fits else None
    if not _FIRST_GREGORIAN <= year <= _LAST_GREGORIAN:
        return None
    if day == 0 and month == 0:
        return WrittenDate(Calendar.GREGORIAN, year, None, None, start, end)
    if day == 0 and 1 <= month <= 12:
        return WrittenDate(Calendar.GREGORIAN, year, month, None, start, end)
    try:
        date(year, month, day)
    except ValueError:
        return None
    return WrittenDate(Calendar.GREGORIAN, year, month, day, start, end)
