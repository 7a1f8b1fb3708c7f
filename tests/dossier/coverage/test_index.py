"""The index read again every month, and a cover that lands softly."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dossier.coverage.index import ABOVE, is_news, margin, read_again
from dossier.coverage.state import Ending, Standing
from dossier.policy import POLICIES
from tests.dossier.coverage.builders import a_cover

POLICY = POLICIES[-1]
LIMIT = POLICY.index_threshold
SMALL = Decimal("0.0000001")
MARCH, APRIL = date(2027, 3, 1), date(2027, 4, 1)


@pytest.mark.parametrize(
    ("index", "near", "above"),
    [
        (LIMIT, True, False),
        (LIMIT + SMALL, False, True),
        (LIMIT - POLICY.cover.near_margin, True, False),
        (LIMIT - POLICY.cover.near_margin - SMALL, False, False),
    ],
)
def test_who_is_exactly_at_the_threshold_keeps_the_cover_and_is_told_how_near_it_is(
    index: Decimal, near: bool, above: bool
) -> None:
    where = margin(index, POLICY)
    assert (where.near, where.above) == (near, above)


def test_the_time_to_land_begins_on_the_day_we_read_and_is_kept() -> None:
    cover = read_again(a_cover(), LIMIT + 1, MARCH - timedelta(days=90), MARCH, POLICY)
    later = read_again(cover, LIMIT + 2, APRIL, APRIL, POLICY)
    assert cover.index is not None
    assert later.index is not None
    assert cover.index.above_since == later.index.above_since == MARCH


def test_an_older_word_of_the_register_changes_nothing() -> None:
    cover = read_again(a_cover(), Decimal(7), APRIL, APRIL, POLICY)
    assert read_again(cover, LIMIT + 1, MARCH, APRIL, POLICY) == cover
    assert not is_news(cover, LIMIT + 1, MARCH, POLICY)


def test_an_index_that_falls_takes_back_what_was_to_come() -> None:
    ending = Ending(ABOVE, APRIL, Standing.SUSPENDED)
    cover = replace(read_again(a_cover(), LIMIT + 1, MARCH, MARCH, POLICY), endings=(ending,))
    after = read_again(cover, Decimal(7), APRIL, APRIL, POLICY)
    assert after.endings == ()
    assert after.index is not None
    assert after.index.above_since is None


def test_only_what_changes_something_for_the_household_is_news() -> None:
    assert not is_news(a_cover(), Decimal(7), MARCH, POLICY)
    assert is_news(a_cover(), LIMIT + 1, MARCH, POLICY)
    assert is_news(a_cover(), LIMIT, MARCH, POLICY)
    cover = read_again(a_cover(), Decimal(7), MARCH, MARCH, POLICY)
    assert not is_news(cover, Decimal(8), APRIL, POLICY)
    assert is_news(cover, LIMIT + 1, APRIL, POLICY)
