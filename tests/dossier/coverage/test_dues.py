"""What time brings to a cover, in order, once each."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.coverage.dues import Due, DueKind, asks_a_person, birthday, come, dues, next_due
from dossier.coverage.state import Cover, CoverState, Ending, IndexReading, Standing
from dossier.dates import PartialDate
from dossier.policy import POLICIES, Policy
from tests.dossier.coverage.builders import OPENED, a_child, a_cover

POLICY = POLICIES[-1]
NOTICE = timedelta(days=60)


def told(cover: Cover, until: date, policy: Policy = POLICY) -> list[tuple[date, DueKind, str | None]]:
    """Let time pass until that day and return what came."""
    came = []
    while (due := next_due(cover, policy)) is not None and due.on <= until:
        came.append((due.on, due.kind, asks_a_person(cover, due, policy)))
        cover = come(cover, due, policy)
    return came


def test_a_household_without_children_has_nothing_to_come() -> None:
    assert next_due(a_cover(), POLICY) is None


def test_a_child_comes_of_age_and_is_told_before_the_age_limit_which_a_person_signs() -> None:
    assert told(a_cover(a_child("2010-05-04")), date(2040, 1, 1)) == [
        (date(2028, 5, 4), DueKind.ADULT, None),
        (date(2031, 5, 4) - NOTICE, DueKind.AGE_LIMIT_NEAR, None),
        (date(2031, 5, 4), DueKind.AGE_LIMIT, "household.child_over_age"),
        (date(2036, 5, 4) - NOTICE, DueKind.AGE_LIMIT_NEAR, None),
        (date(2036, 5, 4), DueKind.AGE_LIMIT, "household.child_over_age"),
    ]


def test_a_student_with_a_good_certificate_goes_on_past_21_and_is_asked_for_the_next_one() -> None:
    cover = a_cover(a_child("2006-01-10", studying=True), schooling={"m3": date(2027, 10, 31)})
    assert told(cover, date(2028, 1, 1)) == [
        (date(2027, 1, 10) - NOTICE, DueKind.AGE_LIMIT_NEAR, None),
        (date(2027, 1, 10), DueKind.AGE_LIMIT, None),
        (date(2027, 11, 1) - NOTICE, DueKind.SCHOOLING_ENDS_SOON, None),
        (date(2027, 11, 1), DueKind.SCHOOLING_ENDED, "household.school_proof_missing"),
    ]


def test_a_child_of_21_without_a_certificate_is_a_question_for_a_person() -> None:
    cover = a_cover(a_child("2006-01-10", studying=True))
    assert told(cover, date(2027, 1, 10))[-1][2] == "household.child_over_age"


def test_a_disabled_child_has_no_age_limit() -> None:
    assert told(a_cover(a_child("2010-05-04", disabled=True)), date(2060, 1, 1)) == [
        (date(2028, 5, 4), DueKind.ADULT, None)
    ]


@pytest.mark.parametrize(("included", "limit"), [(False, date(2031, 5, 4)), (True, date(2032, 5, 4))])
def test_21_at_most_ends_on_the_eve_of_the_21st_or_of_the_22nd_birthday(included: bool, limit: date) -> None:
    policy = replace(POLICY, max_age_birthday_included=included)
    came = told(a_cover(a_child("2010-05-04")), date(2033, 1, 1), policy)
    assert (limit, DueKind.AGE_LIMIT, "household.child_over_age") in came


def test_born_on_29_february_the_birthday_of_a_common_year_is_1_march() -> None:
    assert birthday(PartialDate("2008-02-29"), 18) == date(2026, 3, 1)
    assert birthday(PartialDate("2008-02-29"), 20) == date(2028, 2, 29)


def test_a_birth_date_known_by_its_year_counts_at_its_last_day() -> None:
    assert birthday(PartialDate("2008"), 18) == date(2026, 12, 31)


def test_survivors_keep_their_cover_for_the_time_of_grace_then_a_person_decides() -> None:
    cover = replace(a_cover(), head_died_on=OPENED)
    due = next_due(cover, POLICY)
    assert due == Due(OPENED + timedelta(days=180), DueKind.GRACE_ENDED)
    assert come(cover, due, POLICY).state is CoverState.UNDER_REVIEW
    assert asks_a_person(cover, due, POLICY) == "cover.head_died"


def test_what_was_signed_takes_effect_on_its_day_and_not_before() -> None:
    ending = Ending("household.child_over_age", OPENED + timedelta(days=15), Standing.ENDED, "m3")
    cover = replace(a_cover(a_child("2005-05-04")), endings=(ending,))
    due = next_due(cover, POLICY)
    assert due == Due(OPENED + timedelta(days=15), DueKind.ENDING, "m3")
    after = come(cover, due, POLICY)
    held = after.member("m3")
    assert held is not None
    assert (held.standing, held.reason, held.since) == (Standing.ENDED, "household.child_over_age", ending.effective_on)
    assert after.endings == ()
    assert after.state is CoverState.OPEN


def test_a_whole_cover_that_is_suspended_rests_for_everybody() -> None:
    ending = Ending("registry.index_above_threshold", OPENED, Standing.SUSPENDED)
    cover = replace(a_cover(a_child("2015-05-04")), endings=(ending,))
    after = come(cover, Due(OPENED, DueKind.ENDING), POLICY)
    assert after.state is CoverState.SUSPENDED
    assert {held.standing for _, held in after.covered()} == {Standing.SUSPENDED}


def test_an_index_above_the_threshold_lands_softly() -> None:
    above = IndexReading(POLICY.index_threshold + 1, OPENED, OPENED)
    due = next_due(replace(a_cover(), index=above), POLICY)
    assert due == Due(OPENED + timedelta(days=60), DueKind.LANDING_ENDED)


def test_a_closed_cover_has_nothing_to_come() -> None:
    assert next_due(replace(a_cover(a_child("2015-05-04")), state=CoverState.CLOSED), POLICY) is None


BIRTHS = st.dates(date(1995, 1, 1), date(2026, 11, 1)).map(date.isoformat)


@given(st.lists(BIRTHS, max_size=4), st.booleans())
def test_every_due_comes_once_in_order_and_there_is_an_end(births: list[str], studying: bool) -> None:
    children = [a_child(born, f"m{index + 3}", studying=studying) for index, born in enumerate(births)]
    cover = a_cover(*children, schooling={child.id: date(2027, 10, 31) for child in children} if studying else None)
    foreseen, came = len(set(dues(cover, POLICY))), []
    while (due := next_due(cover, POLICY)) is not None:
        came.append(due)
        cover = come(cover, due, POLICY)
    assert len({due.key for due in came}) == len(came) == foreseen
    assert [due.on for due in came] == sorted(due.on for due in came)
