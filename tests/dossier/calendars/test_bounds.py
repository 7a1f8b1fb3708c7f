"""The first and the last of each calendar are dates, and what lies beyond is none."""

import pytest

from dossier.calendars.hijri import days_meant
from dossier.calendars.written import dates_in, partial_in

IN = {
    "01/01/1260": "1260-01-01", "30/12/1500": "1500-12-30", "30/01/1400": "1400-01-30", "01/12/1400": "1400-12-01",
    "01/01/2024": "2024-01-01", "31/12/2024": "2024-12-31", "29/02/2024": "2024-02-29",
}  # fmt: skip
OUT = ("01/01/1259", "31/01/1400", "00/01/1400", "01/13/1400", "30/02/2024", "32/12/2024", "01/13/2024")


@pytest.mark.parametrize(("text", "iso"), IN.items(), ids=IN)
def test_the_first_and_last_day_and_month_are_dates(text: str, iso: str) -> None:
    assert [(one.iso, one.start, one.end) for one in dates_in(text)] == [(iso, 0, len(text))]


@pytest.mark.parametrize("text", OUT)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert dates_in(text) == []


def test_a_day_of_the_hijri_calendar_is_one_of_five_in_their_order() -> None:
    assert days_meant(1445, 9, 1) == ("2024-03-09", "2024-03-10", "2024-03-11", "2024-03-12", "2024-03-13")
    assert days_meant(1445, 9, 1, tolerance_days=0) == ("2024-03-11",)


def test_a_thirtieth_of_a_month_of_29_days_is_the_day_after() -> None:
    assert days_meant(1445, 8, 30, tolerance_days=0) != days_meant(1445, 8, 29, tolerance_days=0)
    lasts_29 = next(
        month
        for month in range(1, 13)
        if days_meant(1446, month, 30, 0) == days_meant(1446, month % 12 + 1, 1, 0) and month < 12
    )
    assert days_meant(1446, lasts_29, 30, 0) > days_meant(1446, lasts_29, 29, 0)


@pytest.mark.parametrize(("text", "year"), [("en 1958", "1958"), ("سنة 1958", "1958"), ("en 12", None)])
def test_a_year_alone_is_a_date_that_is_known_in_part(text: str, year: str | None) -> None:
    assert partial_in(text) == year
