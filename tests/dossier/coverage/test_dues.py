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
LIMIT = date(2031, 5, 4)


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


def test_everything_that_time_brings_is_said_whole() -> None:
    child = a_child("2010-05-04", studying=True)
    cover = replace(
        a_cover(child, schooling={"m3": date(2032, 6, 30)}),
        head_died_on=OPENED,
        index=IndexReading(POLICY.index_threshold + 1, OPENED, OPENED),
        endings=(Ending("household.child_over_age", OPENED, Standing.ENDED, "m2"),),
    )
    held = cover.member("m2")
    assert held is not None
    assert list(dues(cover.with_member(replace(held, card_expires=date(2030, 1, 1))), POLICY)) == [
        Due(date(2030, 1, 1) - NOTICE, DueKind.CARD_EXPIRES_SOON, "m2"),
        Due(date(2028, 5, 4), DueKind.ADULT, "m3"),
        Due(date(2031, 5, 4) - NOTICE, DueKind.AGE_LIMIT_NEAR, "m3"),
        Due(date(2031, 5, 4), DueKind.AGE_LIMIT, "m3"),
        Due(date(2036, 5, 4) - NOTICE, DueKind.AGE_LIMIT_NEAR, "m3"),
        Due(date(2036, 5, 4), DueKind.AGE_LIMIT, "m3"),
        Due(date(2032, 7, 1) - NOTICE, DueKind.SCHOOLING_ENDS_SOON, "m3"),
        Due(date(2032, 7, 1), DueKind.SCHOOLING_ENDED, "m3"),
        Due(OPENED + timedelta(days=180), DueKind.GRACE_ENDED, None),
        Due(OPENED + timedelta(days=60), DueKind.LANDING_ENDED, None),
        Due(OPENED, DueKind.ENDING, "m2"),
    ]


@pytest.mark.parametrize(
    ("until", "ended"),
    [
        pytest.param(date(2020, 6, 30), date(2031, 5, 4), id="not before the first limit"),
        pytest.param(date(2036, 5, 3), date(2036, 5, 4), id="the eve of the last limit"),
        pytest.param(date(2036, 5, 4), None, id="the last limit"),
    ],
)
def test_schooling_ends_between_the_two_limits(until: date, ended: date | None) -> None:
    cover = a_cover(a_child("2010-05-04", studying=True), schooling={"m3": until})
    found = [due.on for due in dues(cover, POLICY) if due.kind is DueKind.SCHOOLING_ENDED]
    assert found == ([] if ended is None else [ended])


@pytest.mark.parametrize(
    ("studying", "until", "reviewed"),
    [(True, LIMIT, False), (True, LIMIT - timedelta(days=1), True), (True, None, True), (False, LIMIT, True)],
    ids=["a certificate good on the day", "good until the eve", "no certificate", "no student"],
)
def test_at_the_first_limit_only_a_student_goes_on(studying: bool, until: date | None, reviewed: bool) -> None:
    cover = a_cover(a_child("2010-05-04", studying=studying), schooling={"m3": until} if until else None)
    due = Due(LIMIT, DueKind.AGE_LIMIT, "m3")
    after = replace(cover, happened=frozenset({due.key}))
    assert come(cover, due, POLICY) == (replace(after, state=CoverState.UNDER_REVIEW) if reviewed else after)
    assert asks_a_person(cover, due, POLICY) == ("household.child_over_age" if reviewed else None)
    last = Due(date(2036, 5, 4), DueKind.AGE_LIMIT, "m3")
    assert asks_a_person(cover, last, POLICY) == "household.child_over_age"
    for other in (Due(LIMIT, DueKind.AGE_LIMIT, "m9"), Due(LIMIT, DueKind.AGE_LIMIT)):
        assert asks_a_person(cover, other, POLICY) == "household.child_over_age"


def test_a_suspended_cover_stays_so_and_what_only_tells_changes_nothing() -> None:
    suspended = replace(a_cover(), state=CoverState.SUSPENDED)
    grace = Due(OPENED, DueKind.GRACE_ENDED)
    assert come(suspended, grace, POLICY) == replace(suspended, happened=frozenset({grace.key}))
    adult = Due(OPENED, DueKind.ADULT, "m3")
    assert adult.key == f"adult|m3|{OPENED.isoformat()}"
    assert grace.key == f"grace_ended||{OPENED.isoformat()}"
    assert come(a_cover(), adult, POLICY) == replace(a_cover(), happened=frozenset({adult.key}))
    assert asks_a_person(a_cover(), adult, POLICY) is None


def test_a_whole_cover_ends_for_all_whose_cover_has_not_ended_before() -> None:
    early = Ending("one", OPENED, Standing.ENDED, "m2")
    whole = Ending("cover.head_died", OPENED, Standing.ENDED)
    later = Ending("later", OPENED + timedelta(days=1), Standing.ENDED)
    cover = replace(a_cover(), endings=(early, whole, later))
    once = come(cover, Due(OPENED, DueKind.ENDING, "m2"), POLICY)
    assert (once.endings, once.state) == ((whole, later), CoverState.OPEN)
    after = come(once, Due(OPENED, DueKind.ENDING), POLICY)
    assert (after.endings, after.state) == ((later,), CoverState.CLOSED)
    held = {each: one for each in ("m1", "m2") if (one := after.member(each))}
    assert {each: (one.standing, one.reason, one.since) for each, one in held.items()} == {
        "m1": (Standing.ENDED, "cover.head_died", OPENED), "m2": (Standing.ENDED, "one", OPENED),
    }  # fmt: skip


def test_of_two_dues_on_one_day_the_order_is_by_kind_then_member() -> None:
    cover = a_cover(a_child("2010-05-04", "m4"), a_child("2010-05-04", "m3"))
    found = next_due(cover, POLICY)
    assert found == Due(date(2028, 5, 4), DueKind.ADULT, "m3")
    assert next_due(replace(cover, happened=frozenset({found.key})), POLICY) == replace(found, member="m4")


@pytest.mark.parametrize(("born", "told_of"), [("2008-11-22", True), ("2008-11-21", False)])
def test_what_came_before_the_cover_opened_is_not_told(born: str, told_of: bool) -> None:
    kinds = {due.kind for due in dues(a_cover(a_child(born)), POLICY)}
    assert (DueKind.ADULT in kinds) is told_of


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
