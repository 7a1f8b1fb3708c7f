from dataclasses import replace

import pytest

from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import MemberState, Outcome, Verdict
from dossier.household import EndOfMarriage, Household, Marriage, MarriageEnd, Member
from dossier.policy import POLICIES, Policy
from tests.builders import IDCS, POLICY, TODAY, a_case, a_household, a_member

HEAD, SPOUSE, CHILD = a_household().members


def named(*members: Member, **changes: object) -> list[tuple[str, str | None, Verdict]]:
    findings = assess(a_case(a_household(*members, **changes)), TODAY, POLICY).findings
    return [(one.code, one.member, one.verdict) for one in findings if one.verdict in (Verdict.FAIL, Verdict.UNCERTAIN)]


def test_an_identifier_with_a_wrong_check_digit_is_a_fault() -> None:
    wrong = a_member("m2", idcs="5170669073")
    assert named(HEAD, wrong, CHILD) == [("household.idcs_invalid", "m2", Verdict.FAIL)]


def test_what_cannot_be_is_said_of_the_declaration_with_the_declared_day() -> None:
    married = Marriage("m2", PartialDate("2031-01-05"))
    found = assess(a_case(a_household(marriages=(married,))), TODAY, POLICY).findings
    [fault] = [one for one in found if one.code == "household.impossible_dates"]
    assert (fault.source, fault.field, fault.declared) == ("declaration", "marriage_date", "2031-01-05")


def test_an_identifier_written_twice_is_a_fault_of_the_second() -> None:
    assert ("household.duplicate_idcs", "m2", Verdict.FAIL) in named(HEAD, a_member("m2", idcs=IDCS[0]), CHILD)


@pytest.mark.parametrize(
    ("born", "found"),
    [
        pytest.param("2008-11-22", [], id="18 today"),
        pytest.param("2008-11-23", [("household.head_under_age", "m1", Verdict.FAIL)], id="18 tomorrow"),
        pytest.param("2008", [("household.head_under_age", "m1", Verdict.UNCERTAIN)], id="18 this year"),
    ],
)
def test_the_head_is_of_age(born: str, found: list[tuple[str, str, Verdict]]) -> None:
    assert named(a_member("m1", birth_date=PartialDate(born))) == found


@pytest.mark.parametrize(
    ("born", "verdict"),
    [("2005-11-23", None), ("2005-11-22", Verdict.FAIL), ("2005", Verdict.UNCERTAIN)],
    ids=["eve of 21", "21", "21 this year"],
)
def test_a_child_of_21_who_neither_studies_nor_is_disabled_is_over_age(born: str, verdict: Verdict | None) -> None:
    child = a_member("m3", birth_date=PartialDate(born))
    expected = [("household.child_over_age", "m3", verdict)] if verdict else []
    assert [one for one in named(HEAD, SPOUSE, child) if one[0] == "household.child_over_age"] == expected


def test_a_student_of_26_is_over_age() -> None:
    child = a_member("m3", birth_date=PartialDate("2000-11-22"), studying=True, parents=())
    assert ("household.child_over_age", "m3", Verdict.FAIL) in named(HEAD, SPOUSE, child)


def test_an_exclusion_waits_for_a_signature_and_the_others_go_on() -> None:
    child = a_member("m3", birth_date=PartialDate("2003-01-05"))
    case = a_case(a_household(HEAD, SPOUSE, child))
    proposed = assess(case, TODAY, POLICY)
    assert proposed.outcome is Outcome.IN_REVIEW
    [doubt] = proposed.doubts
    signed = assess(replace(case, settlements={doubt.key: Verdict.FAIL}), TODAY, POLICY)
    assert signed.outcome is Outcome.ACCEPTED
    assert [(one.member, one.outcome, one.code) for one in signed.members] == [
        ("m1", MemberState.COVERED, None),
        ("m2", MemberState.COVERED, None),
        ("m3", MemberState.EXCLUDED, "household.child_over_age"),
    ]


def test_nothing_is_asked_of_a_member_whose_exclusion_is_signed() -> None:
    child = a_member("m3", birth_date=PartialDate("2003-01-05"))
    case = a_case(a_household(HEAD, SPOUSE, child))
    case = replace(case, pieces=tuple(piece for piece in case.pieces if piece.member != "m3"))
    [doubt] = assess(case, TODAY, POLICY).doubts
    assert assess(replace(case, settlements={doubt.key: Verdict.FAIL}), TODAY, POLICY).outcome is Outcome.ACCEPTED


def born(day: str) -> Member:
    return a_member("m3", birth_date=PartialDate(day))


def married(day: str) -> tuple[Marriage, ...]:
    return (Marriage("m2", PartialDate(day)),)


@pytest.mark.parametrize(
    ("people", "marriages", "member"),
    [
        pytest.param((HEAD, SPOUSE, born("1984-01-01")), None, "m3", id="child before parents"),
        pytest.param((HEAD, SPOUSE, born("2027-01-01")), None, "m3", id="born in the future"),
        pytest.param((HEAD, SPOUSE), married("1984-06-01"), "m2", id="married before birth"),
        pytest.param((HEAD, SPOUSE), married("2027-06-01"), "m2", id="married in the future"),
    ],
)
def test_impossible_dates_are_a_fault(
    people: tuple[Member, ...], marriages: tuple[Marriage, ...] | None, member: str
) -> None:
    changes = {"marriages": marriages} if marriages else {}
    assert ("household.impossible_dates", member, Verdict.FAIL) in named(*people, **changes)


def test_a_marriage_that_ended_before_it_began_is_a_fault() -> None:
    ended = Marriage("m9", PartialDate("2010-01-01"), MarriageEnd(PartialDate("2009-01-01"), EndOfMarriage.DIVORCE))
    assert ("household.impossible_dates", "m1", Verdict.FAIL) in named(HEAD, marriages=(ended,))


LAST = POLICIES[-1]


def dates(household: Household, policy: Policy = LAST) -> list[tuple[str | None, str | None, Verdict]]:
    found = assess(a_case(household), TODAY, policy).findings
    return [(one.member, one.field, one.verdict) for one in found if one.code == "household.impossible_dates"]


def born_to(mother: str, child: str) -> Household:
    born = a_member("m3", birth_date=PartialDate(child))
    wed = Marriage("m2", PartialDate("2020-01-01"))
    return a_household(HEAD, a_member("m2", birth_date=PartialDate(mother)), born, marriages=(wed,))


@pytest.mark.parametrize(
    ("mother", "child", "verdict"),
    [
        pytest.param("2003-05-05", "2015-05-04", Verdict.UNCERTAIN, id="the eve of her 12th birthday"),
        pytest.param("2003-05-04", "2015-05-04", None, id="her 12th birthday"),
        pytest.param("2004-05-04", "2015-05-04", Verdict.UNCERTAIN, id="11 years older"),
        pytest.param("2015-05-04", "2015-05-04", Verdict.UNCERTAIN, id="born on the same day"),
        pytest.param("2015-05-05", "2015-05-04", Verdict.FAIL, id="younger than her child"),
        pytest.param("2003", "2015-05-04", None, id="a year that may make her 12"),
        pytest.param("2004", "2015", Verdict.UNCERTAIN, id="a year that cannot"),
        pytest.param("2003", "2015", None, id="two years that may"),
    ],
)
def test_a_child_of_a_child_is_a_question_and_a_child_older_than_its_mother_a_fault(
    mother: str, child: str, verdict: Verdict | None
) -> None:
    of_birth = [one for one in dates(born_to(mother, child)) if one[1] == "birth_date"]
    assert of_birth == ([("m3", "birth_date", verdict)] if verdict else [])


@pytest.mark.parametrize("who", ["m1", "m2"], ids=["head", "spouse"])
@pytest.mark.parametrize(
    ("wed", "verdict"),
    [
        pytest.param("2000-03-11", Verdict.UNCERTAIN, id="the eve of the 15th birthday"),
        pytest.param("2000-03-12", None, id="the 15th birthday"),
        pytest.param("2003-03-11", None, id="17: by a judge's leave"),
        pytest.param("2000", None, id="a year in which it was reached"),
        pytest.param("1999", Verdict.UNCERTAIN, id="the year before"),
        pytest.param("1985-03-11", Verdict.FAIL, id="before the birth"),
    ],
)
def test_a_marriage_of_a_child_is_a_question_and_one_before_a_birth_a_fault(
    who: str, wed: str, verdict: Verdict | None
) -> None:
    born = {"m1": "1960-01-01", "m2": "1960-01-01", who: "1985-03-12"}
    couple = [a_member(one, birth_date=PartialDate(day)) for one, day in born.items()]
    household = a_household(*couple, CHILD, marriages=(Marriage("m2", PartialDate(wed)),))
    assert dates(household) == ([("m2", "marriage_date", verdict)] if verdict else [])


def test_what_is_hardly_credible_asks_nothing_of_the_family_until_a_person_confirms_it() -> None:
    case = a_case(born_to("2004-05-04", "2015-05-04"))
    asked = assess(case, TODAY, LAST)
    assert (asked.outcome, asked.corrections) == (Outcome.IN_REVIEW, ())
    [doubt] = asked.doubts
    cleared = assess(replace(case, settlements={doubt.key: Verdict.PASS}), TODAY, LAST)
    assert cleared.outcome is Outcome.ACCEPTED
    confirmed = assess(replace(case, settlements={doubt.key: Verdict.FAIL}), TODAY, LAST)
    assert [(one.code, one.member, one.field) for one in confirmed.corrections] == [
        ("household.impossible_dates", "m3", "birth_date")
    ]


def test_under_an_earlier_policy_no_age_is_looked_at() -> None:
    assert POLICIES[0].parent_credible_age_years is POLICIES[0].spouse_credible_age_years is None
    assert dates(born_to("2004-05-04", "2015-05-04"), POLICIES[0]) == []
