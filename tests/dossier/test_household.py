"""What a declaration may not say, and what is left of it for some of its members."""

from dataclasses import replace

import pytest

from dossier.dates import PartialDate
from dossier.errors import InvalidDateError, InvalidHouseholdError
from dossier.household import EndOfMarriage, Household, Marriage, MarriageEnd, Relation
from tests.builders import a_household, a_member

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
[MARRIAGE] = HOUSEHOLD.marriages
ENDED = Marriage("m9", PartialDate("2005-01-02"), MarriageEnd(PartialDate("2010-03-04"), EndOfMarriage.DIVORCE))

REFUSED = {
    "member_repeated": {"members": (HEAD, SPOUSE, SPOUSE)},
    "one_head_needed": {"members": (SPOUSE, CHILD)},
    "marriage_with_nobody": {"marriages": (Marriage("m3", PartialDate("2012-06-21")),)},
    "parent_unknown": {"members": (HEAD, SPOUSE, replace(CHILD, parents=("m1", "m7")))},
}


@pytest.mark.parametrize("code", REFUSED)
def test_a_household_of_nobody_two_heads_or_strangers_is_refused(code: str) -> None:
    with pytest.raises(InvalidHouseholdError) as refused:
        replace(HOUSEHOLD, **REFUSED[code])  # type: ignore[arg-type] # any field of a household
    assert refused.value.reason == code


def test_two_heads_are_one_too_many() -> None:
    with pytest.raises(InvalidHouseholdError):
        replace(HOUSEHOLD, members=(HEAD, SPOUSE, replace(CHILD, relation=Relation.HEAD, parents=())))


def test_a_marriage_that_ended_may_name_somebody_who_lives_here_no_more() -> None:
    assert replace(HOUSEHOLD, marriages=(ENDED, MARRIAGE)).marriages == (ENDED, MARRIAGE)


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidDateError):
        a_member(birth_date="1985-13-01")
    with pytest.raises(InvalidDateError):
        Marriage("m2", PartialDate("2012-02-30"))


def test_members_are_told_by_what_they_are_to_the_household() -> None:
    assert (HOUSEHOLD.head, HOUSEHOLD.spouses, HOUSEHOLD.children) == (HEAD, (SPOUSE,), (CHILD,))
    assert [HOUSEHOLD.member(each) for each in ("m1", "m2", "m3", "m4")] == [HEAD, SPOUSE, CHILD, None]


LEFT: dict[str, tuple[tuple[str, ...], Household]] = {
    "all": (("m1", "m2", "m3"), HOUSEHOLD),
    "without the child": (("m1", "m2"), replace(HOUSEHOLD, members=(HEAD, SPOUSE))),
    "without the spouse": (
        ("m3", "m1"),
        replace(HOUSEHOLD, members=(HEAD, replace(CHILD, parents=("m1",))), marriages=()),
    ),
}


@pytest.mark.parametrize(("ids", "left"), LEFT.values(), ids=LEFT)
def test_a_household_of_some_keeps_what_binds_them(ids: tuple[str, ...], left: Household) -> None:
    assert HOUSEHOLD.only(ids) == left


def test_marriages_that_ended_stay_and_without_its_head_nothing_is_left() -> None:
    before = replace(HOUSEHOLD, marriages=(ENDED, MARRIAGE))
    assert before.only(("m1", "m3")).marriages == (ENDED,)
    with pytest.raises(InvalidHouseholdError):
        HOUSEHOLD.only(("m2", "m3"))
