from datetime import date, timedelta

import pytest
from hijridate import Gregorian
from hypothesis import given
from hypothesis import strategies as st

from dossier.calendars import days_meant
from dossier.policy import POLICIES


@given(st.dates(min_value=date(1925, 1, 1), max_value=date(2077, 1, 1)), st.integers(-4, 4))
def test_a_hijri_date_means_the_day_and_two_either_way(day: date, off: int) -> None:
    hijri = Gregorian.fromdate(day).to_hijri()
    meant = days_meant(hijri.year, hijri.month, hijri.day)
    assert ((day + timedelta(days=off)).isoformat() in meant) is (abs(off) <= POLICIES[-1].days.hijri_days == 2)


@given(st.dates(min_value=date(1925, 1, 1), max_value=date(2077, 1, 1)), st.integers(0, 3))
def test_the_tolerance_can_be_set(day: date, tolerance: int) -> None:
    hijri = Gregorian.fromdate(day).to_hijri()
    assert len(days_meant(hijri.year, hijri.month, hijri.day, tolerance)) == 2 * tolerance + 1


@pytest.mark.parametrize(
    "hijri",
    [
        pytest.param((1342, 1, 1), id="before the table"),
        pytest.param((1501, 1, 1), id="behind the table"),
        pytest.param((1440, 13, 1), id="a thirteenth month"),
        pytest.param((1440, 0, 1), id="no month"),
    ],
)
def test_a_date_that_cannot_be_means_no_day(hijri: tuple[int, int, int]) -> None:
    assert days_meant(*hijri) == ()
