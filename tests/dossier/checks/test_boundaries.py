"""The edges of the rules: one household on each side of every line that the rules draw."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Assessment, MemberState, Outcome, Verdict
from dossier.household import EndOfMarriage, Household, Marriage, MarriageEnd, Member, Relation, Sex
from dossier.policy import POLICIES, Policy
from dossier.registries import CoverRecord, Registry, RsuMember
from tests.builders import (
    IDCS,
    POLICY,
    TODAY,
    a_case,
    a_household,
    a_member,
    a_piece,
    birth_fields,
    identity_fields,
    marriage_fields,
    the_answers,
    the_pieces,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
ON_THE_EVE = replace(POLICY, max_age_birthday_included=False)
A_YEAR_MORE = replace(POLICY, max_age_birthday_included=True)


def faults(assessment: Assessment) -> list[tuple[str, str | None, Verdict]]:
    speaking = (Verdict.FAIL, Verdict.UNCERTAIN)
    return [(one.code, one.member, one.verdict) for one in assessment.findings if one.verdict in speaking]


def judged(case: Case, today: date = TODAY, policy: Policy = POLICY) -> Assessment:
    return assess(case, today, policy)


# --- The index ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("index", "policy", "outcome"),
    [
        pytest.param("9.3264283", POLICY, Outcome.ACCEPTED, id="just below"),
        pytest.param("9.3264284", POLICY, Outcome.IN_REVIEW, id="equal, while the sources disagree"),
        pytest.param("9.32642840", POLICY, Outcome.IN_REVIEW, id="equal with a zero more"),
        pytest.param("9.3264285", POLICY, Outcome.PROPOSED_REFUSAL, id="just above"),
        pytest.param("9.32642840000000000001", POLICY, Outcome.PROPOSED_REFUSAL, id="above by less than a float knows"),
        pytest.param(
            "9.3264284", replace(POLICY, equality_goes_to_a_person=False), Outcome.ACCEPTED, id="equal, inclusive"
        ),
        pytest.param(
            "9.3264284",
            replace(POLICY, equality_goes_to_a_person=False, threshold_inclusive=False),
            Outcome.PROPOSED_REFUSAL,
            id="equal, exclusive",
        ),
    ],
)
def test_the_index_at_the_threshold(index: str, policy: Policy, outcome: Outcome) -> None:
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    case = a_case(answers=replace(answers, rsu=replace(answers.rsu, index=Decimal(index))))
    assert judged(case, policy=policy).outcome is outcome


# --- Ages --------------------------------------------------------------------------------------------------


def over_age(born: str, today: date, policy: Policy, **changes: Any) -> Verdict | None:  # noqa: ANN401 - any of a member's fields
    child = a_member("m3", birth_date=PartialDate(born), **changes)
    found = faults(judged(a_case(a_household(HEAD, SPOUSE, child)), today, policy))
    return next((verdict for code, _, verdict in found if code == "household.child_over_age"), None)


@pytest.mark.parametrize("years", [21, 26], ids=["21", "26 and studying"])
@pytest.mark.parametrize(
    ("policy", "of_age", "day", "verdict"),
    [
        pytest.param(ON_THE_EVE, 0, -1, None, id="eve of the birthday"),
        pytest.param(ON_THE_EVE, 0, 0, Verdict.FAIL, id="the birthday"),
        pytest.param(A_YEAR_MORE, 0, 0, None, id="the birthday, a year more"),
        pytest.param(A_YEAR_MORE, 1, -1, None, id="eve of the next birthday, a year more"),
        pytest.param(A_YEAR_MORE, 1, 0, Verdict.FAIL, id="the next birthday, a year more"),
    ],
)
def test_the_last_day_of_a_childs_cover(years: int, policy: Policy, of_age: int, day: int, verdict: object) -> None:
    today = date(2026, 11, 20 + day)
    assert over_age(f"{2026 - years - of_age}-11-20", today, policy, studying=years == 26) is verdict


@pytest.mark.parametrize(
    ("today", "verdict"),
    [
        pytest.param(date(2025, 2, 28), None, id="28 February"),
        pytest.param(date(2025, 3, 1), Verdict.FAIL, id="1 March"),
    ],
)
def test_who_is_born_on_29_february_is_21_on_1_march(today: date, verdict: object) -> None:
    assert over_age("2004-02-29", today, ON_THE_EVE) is verdict


@pytest.mark.parametrize(
    ("born", "verdict"),
    [
        pytest.param("2005-12", None, id="21 next month for sure"),
        pytest.param("2005-11", Verdict.UNCERTAIN, id="21 this month, day unknown"),
        pytest.param("2005-10", Verdict.FAIL, id="21 last month for sure"),
        pytest.param("2005", Verdict.UNCERTAIN, id="21 this year, day and month unknown"),
        pytest.param("2006", None, id="20 for sure"),
        pytest.param("2004", Verdict.FAIL, id="21 at the least"),
    ],
)
def test_a_birth_date_known_in_part_is_over_age_only_where_every_day_of_it_is(born: str, verdict: object) -> None:
    assert over_age(born, TODAY, ON_THE_EVE) is verdict


def test_a_disabled_child_has_no_last_day() -> None:
    assert over_age("1986-01-01", TODAY, POLICY, disabled=True) is None


# --- Families ----------------------------------------------------------------------------------------------


def second_spouse(**changes: Any) -> Member:  # noqa: ANN401 - any of a member's fields
    names = {"family_name": "TAZI", "given_names": "Salma", "family_name_ar": "التازي", "given_names_ar": "سلمى"}
    return a_member("m2", id="m4", idcs=IDCS[3], cin="D112233", birth_date="1990-09-17", **names, **changes)


def test_two_spouses_are_each_married_by_an_act_of_their_own() -> None:
    household = a_household(HEAD, SPOUSE, CHILD, second_spouse())
    assert judged(a_case(household)).outcome is Outcome.ACCEPTED
    assessment = judged(without_piece(a_case(household), "m4-marriage_certificate"))
    assert faults(assessment) == [("household.member_without_proof", "m4", Verdict.FAIL)]


def test_a_woman_heads_a_household_with_her_husband_in_it() -> None:
    wife, husband = replace(SPOUSE, relation=Relation.HEAD), replace(HEAD, relation=Relation.SPOUSE)
    assert judged(a_case(a_household(wife, husband, CHILD))).outcome is Outcome.ACCEPTED


def test_a_single_woman_heads_a_household_with_a_child_without_a_father_on_the_act() -> None:
    mother = replace(SPOUSE, relation=Relation.HEAD)
    child = a_member("m3", parents=("m2",), family_name=mother.family_name, family_name_ar=mother.family_name_ar)
    assert judged(a_case(a_household(mother, child))).outcome is Outcome.ACCEPTED


def widow() -> Household:
    death = Marriage("m1", PartialDate("2012-06-21"), MarriageEnd(PartialDate("2024-02-03"), EndOfMarriage.DEATH))
    mother = replace(SPOUSE, relation=Relation.HEAD)
    return a_household(mother, replace(CHILD, parents=("m2",)), marriages=(death,))


def test_a_widow_heads_a_household_and_is_asked_for_no_act_of_marriage() -> None:
    assert judged(a_case(widow())).outcome is Outcome.ACCEPTED


def test_the_dead_father_on_a_childs_act_is_no_contradiction() -> None:
    household = widow()
    child = household.children[0]
    fields = birth_fields(child, household, father_name="Hassan")
    case = with_piece(a_case(household), a_piece("birth_certificate", child.id, fields))
    assert judged(case).outcome is Outcome.ACCEPTED


def twins() -> Household:
    other = a_member("m3", id="m4", idcs=IDCS[3], given_names="Yassine", given_names_ar="ياسين")
    return a_household(HEAD, SPOUSE, CHILD, other)


def test_twins_share_everything_but_a_name() -> None:
    assert judged(a_case(twins())).outcome is Outcome.ACCEPTED


def test_one_twins_act_is_not_the_others() -> None:
    household = twins()
    fields = birth_fields(household.children[0], household)
    case = with_piece(a_case(household), a_piece("birth_certificate", "m4", fields))
    assert judged(case).outcome is not Outcome.ACCEPTED
    assert {member for _, member, _ in faults(judged(case))} == {"m4"}


def test_a_child_without_a_card_is_proved_by_the_act_of_birth() -> None:
    assert CHILD.cin is None
    assert judged(a_case()).outcome is Outcome.ACCEPTED
    proofs = [piece.id for piece in the_pieces(HOUSEHOLD) if piece.member == "m3"]
    assert proofs == ["m3-birth_certificate"]


@pytest.mark.parametrize(
    ("family", "given"),
    [("Hassan", "EL ALAMI"), ("EL ALAMI Hassan", ""), ("ALAMI EL", "Hassan")],
    ids=["exchanged", "in one box", "particle behind"],
)
def test_names_in_another_order_are_never_a_fault_of_the_applicants(family: str, given: str) -> None:
    fields = identity_fields(HEAD, family_name=family, given_names=given)
    case = with_piece(a_case(), a_piece("identity_card", "m1", fields))
    assert judged(case).outcome in (Outcome.ACCEPTED, Outcome.IN_REVIEW)
    assert not [one for one in faults(judged(case)) if one[2] is Verdict.FAIL]


# --- Registers ---------------------------------------------------------------------------------------------


def with_rsu(*members: RsuMember) -> Case:
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    return a_case(answers=replace(answers, rsu=replace(answers.rsu, members=members)))


OWN = tuple(RsuMember(member.idcs, member.relation) for member in HOUSEHOLD.members)


def test_three_generations_in_the_social_register_are_no_defect() -> None:
    wider = (*OWN, RsuMember(IDCS[3], "grandparent"), RsuMember(IDCS[4], "sibling"), RsuMember("6203318847", "other"))
    assert judged(with_rsu(*wider)).outcome is Outcome.ACCEPTED


def test_a_register_headed_by_the_grandmother_goes_to_a_person_and_asks_the_family_for_nothing() -> None:
    members = (RsuMember(HEAD.idcs, "child"), *OWN[1:], RsuMember(IDCS[3], "head"))
    assessment = judged(with_rsu(*members))
    assert assessment.outcome is Outcome.IN_REVIEW
    assert not [one for one in faults(assessment) if one[2] is Verdict.FAIL]


def test_an_applicant_whom_the_register_calls_spouse_goes_to_a_person() -> None:
    exchanged = (RsuMember(HEAD.idcs, "spouse"), RsuMember(SPOUSE.idcs, "head"), OWN[2])
    assert judged(with_rsu(*exchanged)).outcome is Outcome.IN_REVIEW


def five() -> Household:
    names: Mapping[str, Any] = {"given_names": "Salma", "given_names_ar": "سلمى", "sex": Sex.FEMALE}
    daughter = a_member("m3", id="m4", idcs=IDCS[3], birth_date="2017-08-09", **names)
    working = a_member("m3", id="m5", idcs=IDCS[4], birth_date="2006-01-15", given_names="Anas", given_names_ar="أنس")
    head = a_member("m1", birth_date=PartialDate("1980-03-12"))
    return a_household(head, SPOUSE, CHILD, daughter, working)


def test_one_covered_member_of_five_is_proposed_for_exclusion_and_the_four_others_go_on() -> None:
    household = five()
    answers = the_answers(household)
    covered = {**answers.cover, IDCS[4]: CoverRecord(True, "AMO salariés", "insured", "open")}
    case = a_case(household, answers=replace(answers, cover=covered))
    proposed = judged(case)
    assert proposed.outcome is Outcome.IN_REVIEW
    assert faults(proposed) == [("registry.already_covered", "m5", Verdict.FAIL)]
    signed = judged(replace(case, settlements={proposed.doubts[0].key: Verdict.FAIL}))
    assert signed.outcome is Outcome.ACCEPTED
    states = {one.member: (one.outcome, one.code) for one in signed.members}
    assert states.pop("m5") == (MemberState.EXCLUDED, "registry.already_covered")
    assert set(states.values()) == {(MemberState.COVERED, None)}


@pytest.mark.parametrize("silent", [*((one,) for one in Registry), tuple(Registry)], ids=lambda one: "-".join(one))
@pytest.mark.parametrize("down", [True, False], ids=["down", "never asked"])
def test_a_registers_missing_answer_never_rejects(silent: tuple[Registry, ...], down: bool) -> None:
    answers = the_answers(HOUSEHOLD)
    empty: dict[str, Any] = {"rnp": {}, "rsu": None, "cover": {}, "ramed": {}}
    answers = replace(
        answers,
        **{name: value for name, value in empty.items() if name in silent},
        answered=tuple(one for one in Registry if one not in silent),
        unreachable=silent if down else (),
    )
    assessment = judged(a_case(answers=answers))
    assert assessment.outcome in (Outcome.PENDING, Outcome.ACCEPTED)
    assert not [one for one in faults(assessment) if one[0] != "registry.unreachable"]
    if down or silent != (Registry.RAMED,):
        assert assessment.outcome is Outcome.PENDING


# --- Papers ------------------------------------------------------------------------------------------------

EXPIRED = identity_fields(HEAD, expiry_date="2026-11-21")


@pytest.mark.parametrize(
    ("policy", "known", "outcome"),
    [
        pytest.param(POLICIES[-1], True, Outcome.ACCEPTED, id="the register confirms"),
        pytest.param(POLICIES[-1], False, Outcome.CORRECTIONS_REQUESTED, id="unknown there"),
        pytest.param(POLICIES[0], True, Outcome.CORRECTIONS_REQUESTED, id="before the rule"),
    ],
)
def test_an_expired_card_whose_holder_the_register_confirms(policy: Policy, known: bool, outcome: Outcome) -> None:
    answers = the_answers(HOUSEHOLD)
    rnp = answers.rnp if known else {**answers.rnp, HEAD.idcs: None}
    case = with_piece(a_case(answers=replace(answers, rnp=rnp)), a_piece("identity_card", "m1", EXPIRED))
    assert judged(case, policy=policy).outcome is outcome


def test_a_card_is_good_until_the_evening_of_its_last_day() -> None:
    fields = identity_fields(HEAD, expiry_date=TODAY.isoformat())
    case = with_piece(a_case(), a_piece("identity_card", "m1", fields))
    assert judged(case, policy=POLICIES[0]).outcome is Outcome.ACCEPTED


def test_an_act_of_marriage_of_1998_is_never_too_old() -> None:
    head = a_member("m1", birth_date=PartialDate("1970-03-12"))
    spouse = a_member("m2", birth_date=PartialDate("1975-07-02"))
    household = a_household(head, spouse, CHILD, marriages=(Marriage("m2", PartialDate("1998-05-30")),))
    fields = marriage_fields(household, issue_date="1998-06-02")
    case = with_piece(a_case(household), a_piece("marriage_certificate", "m2", fields))
    assert judged(case).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(
    ("today", "year", "asked"),
    [
        pytest.param(date(2026, 8, 31), "2025-2026", False, id="the year that ends, in August"),
        pytest.param(date(2026, 9, 1), "2025-2026", False, id="last year's, on 1 September"),
        pytest.param(date(2026, 9, 1), "2026-2027", False, id="the new year's, on 1 September"),
        pytest.param(date(2026, 10, 31), "2025-2026", False, id="last year's, on 31 October"),
        pytest.param(date(2026, 11, 1), "2025-2026", True, id="last year's, on 1 November"),
        pytest.param(date(2026, 9, 1), "2024-2025", True, id="the year before, in September"),
    ],
)
def test_the_school_proof_in_september(today: date, year: str, asked: bool) -> None:
    student = a_member("m3", birth_date=PartialDate("2004-03-04"), studying=True)
    parents = (replace(HEAD, birth_date=PartialDate("1975-03-12")), SPOUSE)
    household = a_household(*parents, student)
    proof = a_piece(
        "school_certificate",
        "m3",
        {
            "student_name": f"{student.given_names} {student.family_name}",
            "birth_date": student.birth_date,
            "school_year": year,
        },
    )
    found = [one for one in faults(judged(with_piece(a_case(household), proof), today)) if one[1] == "m3"]
    assert bool(found) is asked, found


def test_without_a_school_proof_the_student_is_asked_for_one_and_nobody_is_excluded() -> None:
    student = a_member("m3", birth_date=PartialDate("2004-03-04"), studying=True)
    household = a_household(replace(HEAD, birth_date=PartialDate("1975-03-12")), SPOUSE, student)
    assessment = judged(a_case(household))
    assert faults(assessment) == [("household.school_proof_missing", "m3", Verdict.FAIL)]
    assert assessment.outcome is Outcome.CORRECTIONS_REQUESTED
