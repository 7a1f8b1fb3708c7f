"""Typed values out of text, with properties for dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import partial_date
from dossier.documents.kind import Script, Value
from ocr.values import is_oddly_headed, read_date, read_value, spells_sex

DAYS = st.dates(min_value=date(1901, 1, 1), max_value=date(2099, 12, 31))
FRENCH = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip
MOROCCAN = ("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر")


@given(DAYS, st.sampled_from("/.-"), st.text("abc ,:", max_size=6))
def test_any_day_in_figures_reads_back(day: date, mark: str, before: str) -> None:
    assert read_date(f"{before} {day.day:02}{mark}{day.month:02}{mark}{day.year}") == day.isoformat()


@given(DAYS, st.sampled_from((FRENCH, MOROCCAN)))
def test_any_day_with_the_months_name_reads_back(day: date, months: tuple[str, ...]) -> None:
    assert read_date(f"{day.day} {months[day.month - 1]} {day.year}") == day.isoformat()


@given(st.text(max_size=40))
def test_no_text_makes_a_day_that_the_calendar_lacks(text: str) -> None:
    read = read_date(text)
    assert read is None or partial_date(read)


@pytest.mark.parametrize("text", ["31/02/2020", "12/13/2001", "25 rejeb 1423", "17/09/1422", "99999", "12/2001"])
def test_what_is_no_gregorian_day_is_not_read(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "kind", "script", "value"),
    [
        ("N° AB 123456", Value.CIN, Script.LATIN, "AB123456"),
        ("W4252O5", Value.CIN, Script.LATIN, "W425205"),
        ("effective", Value.ADDRESS, Script.LATIN, None),
        ("12 AVENUE HASSAN Il RABAT", Value.ADDRESS, Script.LATIN, "12 AVENUE HASSAN II RABAT"),
        ("8 rue Hassan 11, Fès", Value.ADDRESS, Script.LATIN, "8 rue Hassan II, Fès"),
        ("1B765650", Value.CIN, Script.LATIN, "IB765650"),
        ("C.N.LE 6B529554", Value.CIN, Script.LATIN, "GB529554"),
        ("1B 12/03/2020", Value.CIN, Script.LATIN, None),
        ("123456", Value.CIN, Script.LATIN, None),
        ("EL ALAMI ,", Value.NAME, Script.LATIN, "EL ALAMI"),
        ("الحمداوي :", Value.NAME, Script.ARABIC, "الحمداوي"),
        ("Néant العلمي", Value.NAME, Script.ARABIC, "العلمي"),
        ("TIMBRE FISCAL", Value.FULL_NAME, Script.LATIN, None),
        ("SPECIMEN", Value.NATIONALITY, Script.LATIN, None),
        ("Guichet", Value.NAME, Script.LATIN, None),
        ("SANS", Value.FULL_NAME, Script.LATIN, None),
        ("Non renseigné", Value.NAME, Script.LATIN, None),
        ("SANSAL", Value.NAME, Script.LATIN, "SANSAL"),
        ("DROITS", Value.ADDRESS, Script.LATIN, "DROITS"),
        ("B0UTALEB", Value.NAME, Script.LATIN, "BOUTALEB"),
        ("BELGHIT1", Value.NAME, Script.LATIN, "BELGHITI"),
        ("BENA7I", Value.NAME, Script.LATIN, None),
        ("Féminin", Value.SEX, Script.EITHER, "F"),
        ("ذكر", Value.SEX, Script.EITHER, "M"),
        ("796 / 2001", Value.ACT_NUMBER, Script.LATIN, "796/2001"),
        ("0. 135", Value.ACT_NUMBER, Script.LATIN, "135"),
        ("157 AVENUE AL MASSIRA", Value.ADDRESS, Script.LATIN, "157 AVENUE AL MASSIRA"),
        ("Hay Nahda, Rue 12, Fes.", Value.ADDRESS, Script.LATIN, "Hay Nahda, Rue 12, Fes"),
        ("e HAY ESSALAM 12", Value.ADDRESS, Script.LATIN, "HAY ESSALAM 12"),
        ("à HAY ESSALAM", Value.ADDRESS, Script.LATIN, "à HAY ESSALAM"),
        ("12 Rue Atlas Taza,", Value.ADDRESS, Script.LATIN, "12 Rue Atlas Taza"),
        ("12 Rue Atlas Bd.", Value.ADDRESS, Script.LATIN, "12 Rue Atlas Bd."),
        ("2025/2027", Value.SCHOOL_YEAR, Script.LATIN, None),
        ("2025 2026", Value.SCHOOL_YEAR, Script.LATIN, "2025/2026"),
        ("EL<IDRISSI<<REDOUANE", Value.PLACE, Script.LATIN, None),
        ("2025 26", Value.SCHOOL_YEAR, Script.LATIN, None),
        ("12103/1985", Value.DATE, Script.LATIN, "1985-03-12"),
        ("1210311985", Value.DATE, Script.LATIN, "1985-03-12"),
        ("C993027 A", Value.DOCUMENT_NUMBER, Script.LATIN, "C993027A"),
        ("C993027 A RABAT", Value.DOCUMENT_NUMBER, Script.LATIN, "C993027"),
        ("A9988 1 2D", Value.DOCUMENT_NUMBER, Script.LATIN, "A998812D"),
        ("A99 88 12 D", Value.DOCUMENT_NUMBER, Script.LATIN, "A998812D"),
        ("AB12345 12", Value.DOCUMENT_NUMBER, Script.LATIN, "AB12345"),
        ("A9988 12 03 2028", Value.DOCUMENT_NUMBER, Script.LATIN, "A9988"),
        ("12-0371997", Value.DATE, Script.LATIN, "1997-03-12"),
        ("1213311985", Value.DATE, Script.LATIN, None),
    ],
)
def test_a_value_is_read_in_its_format(text: str, kind: Value, script: Script, value: str | None) -> None:
    assert read_value(text, kind, script) == value


@pytest.mark.parametrize("text", ["28 جمادى الأولى 1447", "05 يوليوز 2021", "12 mars 2010"])
def test_the_day_of_a_month_is_no_acts_number(text: str) -> None:
    assert read_value(text, Value.ACT_NUMBER, Script.EITHER) is None
    assert read_value(f"839 {text}", Value.ACT_NUMBER, Script.EITHER) == "839"


@pytest.mark.parametrize(
    ("text", "value", "script", "expected"),
    [
        ("RACHID KETTANI C.N.I.E : CB159387", Value.FULL_NAME, Script.LATIN, "RACHID KETTANI"),
        ("12 RUE IBN SINA RABAT 08/11/2026", Value.ADDRESS, Script.LATIN, "12 RUE IBN SINA RABAT"),
        ("/ HAY SALAM RUE 35 BERRECHID", Value.ADDRESS, Script.LATIN, "HAY SALAM RUE 35 BERRECHID"),
        ("إقامة السلام, عمارة 87 أزرو", Value.ADDRESS, Script.ARABIC, "إقامة السلام، عمارة 87 أزرو"),
        ("محمد أبوزيدء", Value.FULL_NAME, Script.ARABIC, "محمد أبوزيد"),
        ("زكرياء", Value.NAME, Script.ARABIC, "زكرياء"),
    ],
    ids=["dotted capitals", "a day", "a stroke", "a comma", "a comma as a hamza", "a hamza"],
)
def test_what_stands_around_a_value_is_no_part_of_it(text: str, value: Value, script: Script, expected: str) -> None:
    assert read_value(text, value, script) == expected


@pytest.mark.parametrize(
    ("text", "odd"), [("1B765650", True), ("|A898377", True), ("| A898377", False), ("IB765650", False), ("CIN", False)]
)
def test_a_card_s_number_whose_first_letter_may_be_another_says_so(text: str, odd: bool) -> None:
    assert is_oddly_headed(text) is odd


@pytest.mark.parametrize("text", ["23 NOV. 2023,", "(12 mai 2024)"], ids=["of a stamp", "in brackets"])
def test_a_day_is_no_name(text: str) -> None:
    assert read_value(text, Value.NAME, Script.LATIN) is None


def test_a_comma_read_as_a_nought_is_no_part_of_a_day() -> None:
    assert read_date("RABAT 009/06/1995") == "1995-06-09"
    assert read_date("109/06/1995") is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("A E354040", "AE354040"), ("N E354040", "E354040"), ("CIN : A E354040", "AE354040"), ("R. A E354040", "E354040")],
)
def test_a_first_letter_apart_is_a_number_s_own_but_for_the_n(text: str, number: str) -> None:
    assert read_value(text, Value.CIN, Script.LATIN) == number
    assert read_value(text, Value.DOCUMENT_NUMBER, Script.LATIN) == number


def test_a_sex_is_told_by_its_teeth_where_their_dots_were_confused() -> None:
    assert read_value("أنئى", Value.SEX, Script.ARABIC) == "F"
    assert spells_sex("أنثى")
    assert spells_sex("M / F")
    assert not spells_sex("أنئى")
    assert read_value("55) أو أننى", Value.SEX, Script.ARABIC) is None


def test_an_article_behind_a_name_is_the_sentence_s_and_none_alone_is_a_name() -> None:
    assert read_value("HASSAN TAHIRI la", Value.FULL_NAME, Script.LATIN) == "HASSAN TAHIRI"
    assert read_value("la TAHIRI", Value.FULL_NAME, Script.LATIN) == "la TAHIRI"
    assert read_value("la", Value.FULL_NAME, Script.LATIN) is None
