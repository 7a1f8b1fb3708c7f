from dataclasses import replace

import pytest

from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import MemberState, Outcome, Verdict
from dossier.household import EndOfMarriage, Marriage, MarriageEnd, Member
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
