from calendar import isleap
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import Agreement, PartialDate, age_on, compare, earliest, latest, partial_date
from dossier.errors import InvalidDateError

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
PARTIAL = st.builds(lambda day, known: PartialDate(day.isoformat()[:known]), DAYS, st.sampled_from([4, 7, 10]))


@given(PARTIAL)
def test_a_date_spans_from_its_first_to_its_last_day(partial: PartialDate) -> None:
    assert earliest(partial) <= latest(partial)
    assert partial_date(partial) == partial


@given(PARTIAL, PARTIAL)
def test_comparison_does_not_depend_on_the_order(one: PartialDate, other: PartialDate) -> None:
    assert compare(one, other) is compare(other, one)


@given(DAYS, st.sampled_from([4, 7]))
def test_a_day_is_compatible_with_its_own_month_and_year(day: date, known: int) -> None:
    assert compare(PartialDate(day.isoformat()), PartialDate(day.isoformat()[:known])) is Agreement.COMPATIBLE


@given(DAYS)
def test_two_days_running_are_different(day: date) -> None:
    after = PartialDate((day + timedelta(days=1)).isoformat())
    assert compare(PartialDate(day.isoformat()), after) is Agreement.DIFFERENT


@pytest.mark.parametrize("text", ["", "85", "1985-3-2", "1985-13", "1985-02-30", "12/03/1985", "1985-00"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(InvalidDateError):
        partial_date(text)


@pytest.mark.parametrize(
    ("birth", "day", "ages"),
    [
        pytest.param("2005-11-22", date(2026, 11, 22), (21, 21), id="on the birthday"),
        pytest.param("2005-11-23", date(2026, 11, 22), (20, 20), id="on the eve"),
        pytest.param("2004-02-29", date(2025, 2, 28), (20, 20), id="born on 29 February, on the 28th"),
        pytest.param("2004-02-29", date(2025, 3, 1), (21, 21), id="born on 29 February, on 1 March"),
        pytest.param("2005", date(2026, 6, 1), (20, 21), id="year only"),
    ],
)
def test_age_is_counted_in_whole_years(birth: str, day: date, ages: tuple[int, int]) -> None:
    assert age_on(PartialDate(birth), day) == ages


@pytest.mark.parametrize("years", [18, 21, 26])
@given(birth=DAYS)
def test_an_age_is_reached_on_the_birthday_and_not_on_its_eve(years: int, birth: date) -> None:
    born_on_leap_day = (birth.month, birth.day) == (2, 29) and not isleap(birth.year + years)
    # Somebody born on 29 February is a year older on 1 March where the year has no such day.
    birthday = date(birth.year + years, 3, 1) if born_on_leap_day else birth.replace(year=birth.year + years)
    written = PartialDate(birth.isoformat())
    assert age_on(written, birthday) == (years, years)
    assert age_on(written, birthday - timedelta(days=1)) == (years - 1, years - 1)


@given(PARTIAL, DAYS)
def test_a_date_known_in_part_gives_ages_a_year_apart_at_most(partial: PartialDate, day: date) -> None:
    least, greatest = age_on(partial, day)
    assert 0 <= greatest - least <= 1


@given(PARTIAL, PARTIAL)
def test_dates_differ_exactly_where_no_day_is_in_both(one: PartialDate, other: PartialDate) -> None:
    apart = latest(one) < earliest(other) or latest(other) < earliest(one)
    assert (compare(one, other) is Agreement.DIFFERENT) is apart
