"""Dates in words say the day that they are made of."""

from datetime import date

import pytest
from text_to_num import text2num

from samples import spelled
from samples.chance import stream

RNG = stream(1, 1, "test")


@pytest.mark.parametrize("year", range(1940, 2030, 7))
def test_a_year_in_french_words_reads_back(year: int) -> None:
    words = spelled.day_in_french(date(year, 3, 12), RNG).split(" mars ")[1].replace("mil ", "mille ")
    assert text2num(words.replace("-", " "), "fr") == year


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1985, "ألف وتسعمائة وخمسة وثمانين"),
        (2011, "ألفين وأحد عشر"),
        (1432, "ألف وأربعمائة واثنين وثلاثين"),
        (2000, "ألفين"),
        (1916, "ألف وتسعمائة وستة عشر"),
        (8000, "ثمانية آلاف"),
    ],
)
def test_numbers_in_arabic_words(number: int, words: str) -> None:
    assert spelled.number_in_arabic(number) == words


def test_years_take_the_short_units() -> None:
    assert spelled.number_in_arabic(1985, short=True) == "ألف وتسعمائة وخمس وثمانين"
    assert spelled.number_in_arabic(1913, short=True) == "ألف وتسعمائة وثلاث عشرة"


@pytest.mark.parametrize(
    ("day", "ordinal"),
    [(1, "فاتح"), (2, "الثاني"), (10, "العاشر"), (11, "الحادي عشر"), (20, "العشرين"), (21, "الحادي والعشرين"),
     (31, "الحادي والثلاثين")],
)  # fmt: skip
def test_a_day_in_arabic_words_begins_with_its_ordinal(day: int, ordinal: str) -> None:
    words = spelled.day_in_arabic(date(1985, 3, day), RNG)
    assert words.startswith(f"{ordinal} ")
    assert "مارس" in words


def test_a_day_has_a_hijri_day_in_words() -> None:
    assert spelled.hijri_day_in_arabic(date(2002, 10, 3), stream(1, 2, "test")).startswith("السادس والعشرين")


def test_hours_tell_morning_from_evening() -> None:
    assert spelled.time_in_arabic(9, 30) == "التاسعة والنصف صباحا"
    assert spelled.time_in_arabic(21, 0) == "التاسعة مساء"
    assert spelled.time_in_french(21, 10) == "vingt et une heures dix minutes"
