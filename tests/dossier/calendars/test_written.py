"""Dates in any writing, there and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from dossier.calendars import Calendar, dates_in, days_meant
from dossier.calendars.written import partial_in
from dossier.letters import fold, tidy

DAYS = st.dates(min_value=date(1901, 1, 1), max_value=date(2099, 12, 31))
FRENCH = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
          "novembre", "décembre")  # fmt: skip
ARABIC = ("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر")


def gregorian(text: str) -> list[str]:
    return [each.iso for each in dates_in(tidy(text)) if each.calendar is Calendar.GREGORIAN]


@given(DAYS)
def test_a_day_in_french_words_reads_back(day: date) -> None:
    first = "premier" if day.day == 1 else num2words(day.day, lang="fr")
    assert gregorian(f"né le {first} {FRENCH[day.month - 1]} {num2words(day.year, lang='fr')}") == [day.isoformat()]


@given(DAYS)
def test_a_day_in_arabic_words_reads_back(day: date) -> None:
    words = [str(num2words(number, lang="ar")).replace(" و ", " و") for number in (day.day, day.year)]
    assert gregorian(f"في يوم {words[0]} من شهر {ARABIC[day.month - 1]} سنة {words[1]}") == [day.isoformat()]


@given(DAYS)
def test_a_day_written_from_the_year_on_reads_back(day: date) -> None:
    assert gregorian(f"{day:%Y/%m/%d}") == [day.isoformat()]


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    for each in dates_in(tidy(text)):
        assert 0 <= each.start < each.end <= len(tidy(text))


@pytest.mark.parametrize(
    ("text", "hijri", "days"),
    [
        pytest.param("25 rejeb 1423 (3 octobre 2002)", "1423-07-25", ["2002-10-03"], id="French"),
        pytest.param("27 جمادى الأولى 1431 الموافق ل 12 ماي 2010", "1431-05-27", ["2010-05-12"], id="Arabic"),
        pytest.param("19 Dou Al Kaada 1428", "1428-11-19", [], id="alone"),
    ],
)
def test_both_calendars_are_told_apart(text: str, hijri: str, days: list[str]) -> None:
    found = dates_in(tidy(text))
    assert [each.iso for each in found if each.calendar is Calendar.HIJRI] == [hijri]
    assert gregorian(text) == days


def test_a_hijri_day_means_the_days_around_the_computed_one() -> None:
    assert "2002-10-03" in days_meant(1423, 7, 25)
    assert len(days_meant(1423, 7, 25)) == 5
    assert days_meant(1200, 1, 1) == ()


@pytest.mark.parametrize(
    "text", ["31 février 2000", "30/02/1999", "سنة ألف وتسعمائة وأريع", "12 mars mil neuf cent et", "le 32 mai 2001"]
)
def test_impossible_and_broken_dates_are_none(text: str) -> None:
    assert gregorian(text) == []


@pytest.mark.parametrize("year", ["deux mille vingt et", "mil neuf cent soixante et", "deux mille vingt et uu"])
def test_a_year_whose_last_word_stands_on_the_next_line_is_no_date(year: str) -> None:
    assert dates_in(f"le trente juillet {year}") == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("le trente juillet deux mille vingt et inscrit au registre", "2020-07-30"),
        ("le trente juillet deux mille vingt et un", "2021-07-30"),
        ("le trente juillet deux mille vingt", "2020-07-30"),
    ],
)
def test_an_and_that_begins_something_else_leaves_the_year_whole(text: str, day: str) -> None:
    assert [each.iso for each in dates_in(text)] == [day]


@pytest.mark.parametrize("text", ["التاسع والعشرين يونيو سنة ألف وتسعمائة وأثقع", "dix-sept mars deux mille 670"])
def test_a_year_cut_short_by_a_misread_word_is_no_date(text: str) -> None:
    assert gregorian(text) == []


def test_figures_behind_a_whole_year_in_words_say_the_day_again() -> None:
    assert gregorian("dix-sept mars deux mille (17/03/2000)")[0] == "2000-03-17"


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("en 1958", "1958"),
        ("سنة 1958", "1958"),
        ("mars 1958", "1958-03"),
        ("N° 1958/12", None),
        ("3 octobre 2002", None),
    ],
)
def test_a_partial_date_stands_alone(text: str, partial: str | None) -> None:
    assert partial_in(text) == partial


@given(st.text(max_size=40))
def test_folding_and_tidying_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert tidy(tidy(text)) == tidy(text)


def test_arabic_letter_variants_fold_together() -> None:
    assert fold("أكتوبر") == fold("اكتوبر")
    assert fold("فاطمة") == fold("فاطمه")
    assert fold("مَراكِش") == fold("مراكش")
    assert fold("١٢") == "12"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("l'an mil neuf cent quatre-vingt-cinq, le douze mars à huit heures", "1985-03-12"),
        ("L'an deux mille dix et le cinq mai", "2010-05-05"),
        ("L'année 1985, le 12 mars", "1985-03-12"),
        ("0506 2021", "2021-06-05"),
        ("05 062021", "2021-06-05"),
    ],
)
def test_years_before_their_day_and_dates_whose_spaces_were_lost_are_read(text: str, day: str) -> None:
    assert [each.iso for each in dates_in(text)] == [day]


@pytest.mark.parametrize("text", ["an 1985 12", "5506 2021", "N° 0506 20215", "l'an 1985 le 31 avril"])
def test_numbers_beside_a_year_are_no_days(text: str) -> None:
    assert dates_in(text) == []


@pytest.mark.parametrize(("text", "day"), [("12 قيراير 1990", "1990-02-12"), ("12 بوتبو 1990", "1990-06-12")])
def test_a_month_whose_dots_alone_were_misread_is_that_month(text: str, day: str) -> None:
    assert gregorian(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("le trois mai deux mille trois, à vingt heures trente minutes", "2003-05-03"),
        ("le trois mai deux mille trois vers vingt et une heures", "2003-05-03"),
        ("le trois mai deux mille trois, à vingt", None),
    ],
    ids=["at", "towards", "no hour"],
)
def test_an_hour_behind_a_year_in_words_is_no_rest_of_it(text: str, day: str | None) -> None:
    assert gregorian(text) == ([day] if day else [])


def test_a_comma_read_as_the_first_figure_of_an_arabic_year_is_none_and_the_day_says_so() -> None:
    (found,) = dates_in("في 12 أبريل 62026")
    assert (found.iso, found.slipped) == ("2026-04-12", True)


@pytest.mark.parametrize("text", ["12 avril 62026", "12 أبريل 12026", "12 كتاب 62026", "112 أبريل 62026"])
def test_five_figures_elsewhere_are_no_year_behind_a_comma(text: str) -> None:
    assert dates_in(text) == []
