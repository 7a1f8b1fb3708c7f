"""An act's number and the year behind its stroke are two facts."""

from datetime import date

import pytest

from ocr.combine import Found
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.years_of_acts import with_years_apart

TODAY, ASKED = date(2026, 11, 23), ("act_number", "act_year")


def _told(number: str, *asked: str, **others: str) -> dict[str, tuple[str, Grade]]:
    values = {"act_number": number, **others}
    fields = {name: Found(value, Grade.UNANIMOUS, 1, Rect(0, 0, 9, 9)) for name, value in values.items()}
    return {name: (found.value, found.grade) for name, found in with_years_apart(fields, asked, TODAY).items()}


def test_a_year_behind_the_number_is_the_act_s_year_and_not_sure() -> None:
    assert _told("532/2025", *ASKED) == {"act_number": ("532", Grade.UNANIMOUS), "act_year": ("2025", Grade.NEARLY)}


def test_a_year_at_its_own_label_stands_and_another_one_doubts_the_number() -> None:
    same = _told("532/2025", *ASKED, act_year="2025")
    assert same == {"act_number": ("532", Grade.UNANIMOUS), "act_year": ("2025", Grade.UNANIMOUS)}
    assert _told("532/2025", *ASKED, act_year="2024")["act_number"] == ("532", Grade.NEARLY)


@pytest.mark.parametrize(
    ("number", "asked"),
    [("532/2025", ("act_number",)), ("532/2027", ASKED), ("532", ASKED), ("1234/12", ASKED)],
    ids=["no year is asked for", "a year to come", "no year", "no whole year"],
)
def test_other_numbers_stay_as_they_are(number: str, asked: tuple[str, ...]) -> None:
    assert _told(number, *asked) == {"act_number": (number, Grade.UNANIMOUS)}
