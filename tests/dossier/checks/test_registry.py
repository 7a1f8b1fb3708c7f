from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Assessment, Finding, MemberState, Outcome, Verdict
from dossier.household import Sex
from dossier.registries import ALWAYS_ASKED, CoverRecord, RamedRecord, Registry, RsuMember, adults_cards
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_household,
    a_member,
    a_piece,
    identity_fields,
    the_answers,
    with_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
ANSWERS = the_answers(HOUSEHOLD)


def judged(**changes: Any) -> Assessment:  # noqa: ANN401 - any of the answers' fields
    return assess(a_case(answers=replace(ANSWERS, **changes)), TODAY, POLICY)


def named(assessment: Assessment, verdict: Verdict = Verdict.FAIL) -> list[tuple[str, str | None, str | None]]:
    return [(one.code, one.member, one.field) for one in assessment.findings if one.verdict is verdict]


def rnp(member: str, **changes: Any) -> Mapping[str, Any]:  # noqa: ANN401 - any of the record's fields
    who = HOUSEHOLD.member(member)
    assert who is not None
    record = ANSWERS.rnp[who.idcs]
    assert record is not None
    return {**ANSWERS.rnp, who.idcs: replace(record, **changes)}


@pytest.mark.parametrize(
    ("index", "outcome"),
    [
        pytest.param("9.3264283", Outcome.ACCEPTED, id="just below"),
        pytest.param("9.3264284", Outcome.IN_REVIEW, id="exactly at"),
        pytest.param("9.3264285", Outcome.PROPOSED_REFUSAL, id="just above"),
    ],
)
def test_the_index_is_compared_exactly(index: str, outcome: Outcome) -> None:
    assert ANSWERS.rsu is not None
    assert judged(rsu=replace(ANSWERS.rsu, index=Decimal(index))).outcome is outcome


def test_somebody_the_population_register_does_not_know_is_a_fault() -> None:
    assessment = judged(rnp={**ANSWERS.rnp, SPOUSE.idcs: None})
    assert named(assessment) == [("registry.idcs_unknown", "m2", "idcs")]
    assert assessment.outcome is Outcome.CORRECTIONS_REQUESTED


def test_another_birth_date_in_the_register_is_a_fault() -> None:
    assessment = judged(rnp=rnp("m3", birth_date=PartialDate("2015-05-14")))
    assert named(assessment) == [("registry.identity_differs", "m3", "birth_date")]


def test_a_register_that_holds_the_year_only_does_not_contradict() -> None:
    assert judged(rnp=rnp("m1", birth_date=PartialDate("1985"))).outcome is Outcome.ACCEPTED


def test_another_spelling_in_the_register_is_the_same_person() -> None:
    assert judged(rnp=rnp("m2", given_names="FATIMA-EZZAHRAE", family_name="BENANI")).outcome is Outcome.ACCEPTED


def test_somebody_whom_the_register_says_is_dead_goes_to_a_person() -> None:
    assessment = judged(rnp=rnp("m2", alive=False))
    assert assessment.outcome is Outcome.IN_REVIEW
    assert named(assessment, Verdict.UNCERTAIN) == [("registry.identity_differs", "m2", "alive")]


def test_a_household_that_the_social_register_does_not_know_is_a_fault() -> None:
    assert named(judged(rsu=None)) == [("registry.not_in_rsu", "m1", None)]


def test_others_in_the_social_registers_household_are_no_matter() -> None:
    assert ANSWERS.rsu is not None
    wider = replace(ANSWERS.rsu, members=(*ANSWERS.rsu.members, RsuMember("2692866723", "grandparent")))
    assert judged(rsu=wider).outcome is Outcome.ACCEPTED


def test_a_member_missing_from_the_social_registers_household_is_a_fault() -> None:
    assert ANSWERS.rsu is not None
    narrower = replace(ANSWERS.rsu, members=ANSWERS.rsu.members[:2])
    assert named(judged(rsu=narrower)) == [("registry.composition_differs", "m3", "relation")]


def test_an_applicant_who_is_not_the_registers_head_goes_to_a_person() -> None:
    assert ANSWERS.rsu is not None
    exchanged = (RsuMember(HEAD.idcs, "spouse"), RsuMember(SPOUSE.idcs, "head"), RsuMember(CHILD.idcs, "child"))
    assert judged(rsu=replace(ANSWERS.rsu, members=exchanged)).outcome is Outcome.IN_REVIEW


def covered(member: str, record: CoverRecord) -> Assessment:
    who = HOUSEHOLD.member(member)
    assert who is not None
    return judged(cover={**ANSWERS.cover, who.idcs: record})


def test_a_head_covered_elsewhere_is_proposed_for_refusal() -> None:
    assessment = covered("m1", CoverRecord(True, "AMO salariés", "insured", "open"))
    assert assessment.outcome is Outcome.PROPOSED_REFUSAL
    assert [(one.code, one.read) for one in assessment.doubts] == [("registry.already_covered", "AMO salariés")]


def test_a_child_covered_elsewhere_is_proposed_for_exclusion_alone() -> None:
    assessment = covered("m3", CoverRecord(True, "CNOPS", "dependant", "open"))
    assert assessment.outcome is Outcome.IN_REVIEW
    assert named(assessment) == [("registry.already_covered", "m3", "scheme")]


def test_a_spouse_covered_in_her_own_right_goes_to_a_person() -> None:
    assessment = covered("m2", CoverRecord(True, "CNOPS", "insured", "open"))
    assert named(assessment, Verdict.UNCERTAIN) == [("registry.already_covered", "m2", "scheme")]


def test_closed_rights_are_routed_and_refuse_nobody() -> None:
    assessment = covered("m1", CoverRecord(True, "TNS", "insured", "closed"))
    assert assessment.outcome is Outcome.ROUTED
    assert not assessment.corrections
    assert {one.outcome for one in assessment.members} == {MemberState.PENDING}


def ramed(member: str, record: RamedRecord | None) -> Assessment:
    return judged(ramed={**ANSWERS.ramed, adults_cards(HOUSEHOLD)[member]: record})


@pytest.mark.parametrize("member", ["m1", "m2"], ids=["head", "spouse"])
def test_whoever_ramed_covered_and_did_not_move_over_is_routed_and_refuses_nobody(member: str) -> None:
    assessment = ramed(member, RamedRecord(covered=True, transferred=False, number="012345678"))
    assert named(assessment) == [("registry.ramed_transfer_blocked", member, "cin")]
    assert (assessment.outcome, assessment.corrections) == (Outcome.ROUTED, ())
    assert {one.outcome for one in assessment.members} == {MemberState.PENDING}


@pytest.mark.parametrize(
    "record",
    [None, RamedRecord(covered=True, transferred=True), RamedRecord(covered=False, transferred=False)],
    ids=["unknown there", "moved over", "never covered"],
)
def test_whom_ramed_does_not_hold_back_is_accepted(record: RamedRecord | None) -> None:
    assert ramed("m1", record).outcome is Outcome.ACCEPTED


def test_a_household_that_ramed_was_never_asked_about_does_not_wait_for_it() -> None:
    assert judged(ramed={}, answered=ALWAYS_ASKED).outcome is Outcome.ACCEPTED


def test_ramed_knows_adults_by_their_card_numbers_as_they_are_meant() -> None:
    typed = a_household(replace(HEAD, cin="ab 12.34-56"), replace(SPOUSE, cin=None), replace(CHILD, cin="CD234567"))
    assert adults_cards(typed) == {"m1": "AB123456"}
    assert adults_cards(a_household(replace(HEAD, cin="123456"))) == {}


LONG_AGO, JUST_IN_TIME = TODAY - timedelta(days=181), TODAY - timedelta(days=180)


def test_what_registries_knew_long_ago_speaks_against_nobody_by_itself() -> None:
    assert ANSWERS.rsu is not None
    above, uncounted = Decimal("11.5"), ANSWERS.rsu.members[:2]
    stale = replace(ANSWERS.rsu, as_of=LONG_AGO)
    assert judged(rsu=replace(stale, index=above)).outcome is Outcome.IN_REVIEW
    assert judged(rsu=replace(stale, index=above, as_of=JUST_IN_TIME)).outcome is Outcome.PROPOSED_REFUSAL
    assert judged(rsu=replace(stale, members=uncounted)).outcome is Outcome.IN_REVIEW
    assert covered("m1", CoverRecord(True, "CNOPS", "insured", "open", as_of=LONG_AGO)).outcome is Outcome.IN_REVIEW
    assert covered("m1", CoverRecord(True, "TNS", "insured", "closed", as_of=LONG_AGO)).outcome is Outcome.IN_REVIEW
    assert ramed("m1", RamedRecord(covered=True, transferred=False, as_of=LONG_AGO)).outcome is Outcome.IN_REVIEW
    dead = judged(rnp=rnp("m3", birth_date=PartialDate("2015-05-14"), as_of=LONG_AGO))
    assert (dead.outcome, named(dead)) == (Outcome.IN_REVIEW, [])


def test_a_stale_answer_that_speaks_for_the_household_is_enough_and_named() -> None:
    assert ANSWERS.rsu is not None
    assessment = judged(rsu=replace(ANSWERS.rsu, as_of=LONG_AGO))
    assert assessment.outcome is Outcome.ACCEPTED
    stale = [(one.source, one.read) for one in assessment.findings if one.field == "as_of"]
    assert stale == [("rsu", LONG_AGO.isoformat())]


STRANGER = {"family_name": "ZNIBER", "given_names": "HICHAM", "birth_date": PartialDate("1961-02-28")}


def test_a_record_of_somebody_else_is_one_question_and_no_fault() -> None:
    assessment = judged(rnp=rnp("m3", **STRANGER, sex=Sex.FEMALE))
    assert named(assessment) == []
    assert named(assessment, Verdict.UNCERTAIN) == [("registry.identity_differs", "m3", "birth_date")]
    assert assessment.outcome is Outcome.IN_REVIEW


def test_numbers_that_two_members_exchanged_are_theirs_to_put_right() -> None:
    exchanged = {**ANSWERS.rnp, HEAD.idcs: ANSWERS.rnp[SPOUSE.idcs], SPOUSE.idcs: ANSWERS.rnp[HEAD.idcs]}
    assessment = judged(rnp=exchanged)
    assert assessment.outcome is Outcome.CORRECTIONS_REQUESTED
    assert {one.member for one in assessment.failed()} == {"m1", "m2"}


@pytest.mark.parametrize("is_covered", [True, False], ids=["covered", "not covered"])
def test_cover_of_somebody_else_neither_refuses_nor_clears_anybody(is_covered: bool) -> None:
    assessment = covered("m1", CoverRecord(is_covered, "CNOPS", "insured", "open", **STRANGER))  # type: ignore[arg-type]
    code = "registry.already_covered" if is_covered else "registry.identity_differs"
    assert [(one.code, one.member) for one in assessment.doubts] == [(code, "m1")]
    assert assessment.outcome is Outcome.IN_REVIEW


def test_cover_under_another_spelling_or_date_is_the_same_persons() -> None:
    for known in ({"given_names": HEAD.given_names}, {"birth_date": HEAD.birth_date}):
        record = replace(CoverRecord(True, "CNOPS", "insured", "open", **STRANGER), **known)  # type: ignore[arg-type]
        assert covered("m1", record).outcome is Outcome.PROPOSED_REFUSAL


@pytest.mark.parametrize("registry", Registry, ids=str)
def test_a_registry_that_is_down_rejects_nobody(registry: Registry) -> None:
    answered = tuple(one for one in Registry if one is not registry)
    empty: dict[Registry, dict[str, Any]] = {
        Registry.RNP: {"rnp": {}},
        Registry.RSU: {"rsu": None},
        Registry.COVER: {"cover": {}},
        Registry.RAMED: {"ramed": {}},
    }
    assessment = judged(answered=answered, unreachable=(registry,), **empty[registry])
    assert assessment.outcome is Outcome.PENDING
    assert named(assessment, Verdict.UNCERTAIN) == [("registry.unreachable", None, None)]
    assert not named(assessment)


def test_the_bundle_waits_for_a_silent_registry_unless_the_policy_lets_it_go() -> None:
    answers = replace(ANSWERS, answered=(Registry.RSU, Registry.COVER), unreachable=(Registry.RNP,), rnp={})
    case: Case = with_piece(
        a_case(answers=answers), a_piece("identity_card", "m1", identity_fields(HEAD, birth_date="1986-03-21"))
    )
    assert assess(case, TODAY, POLICY).outcome is Outcome.PENDING
    hasty = replace(POLICY, bundle_waits_for_registries=False)
    assert assess(case, TODAY, hasty).outcome is Outcome.CORRECTIONS_REQUESTED


def test_a_declaration_that_card_and_register_contradict_alike_is_named_once() -> None:
    mistyped = a_household(a_member("m1", birth_date=PartialDate("1985-03-21")))
    sound = a_household(HEAD)
    case = replace(a_case(sound, answers=the_answers(sound)), household=mistyped)
    assert named(assess(case, TODAY, POLICY)) == [("mismatch.birth_date", "m1", "birth_date")]


REFUSED_BY_CARRIER = Finding("registry.already_covered", Verdict.UNCERTAIN, member="m1", source="registration")


@pytest.mark.parametrize("code", ["registry.already_covered", "registry.identity_differs", "household.child_over_age"])
def test_a_refusal_by_the_carrier_is_proposed_once_confirmed_and_signed_by_a_second_act(code: str) -> None:
    question = replace(REFUSED_BY_CARRIER, code=code)
    confirmed = replace(a_case(), carrier_refusals=(question, question), settlements={question.key: Verdict.FAIL})
    proposed = assess(confirmed, TODAY, POLICY)
    assert (proposed.outcome, proposed.corrections) == (Outcome.PROPOSED_REFUSAL, ())
    assert [one.key for one in proposed.doubts] == [question.key]
    signed = assess(replace(confirmed, signed=frozenset({question.key})), TODAY, POLICY)
    assert signed.outcome is Outcome.REJECTED
    assert {one.code for one in signed.members} == {code}


@pytest.mark.parametrize("settled", [None, Verdict.PASS], ids=["open", "cleared"])
def test_a_refusal_by_the_carrier_that_nobody_confirmed_says_nothing(settled: Verdict | None) -> None:
    settlements = {REFUSED_BY_CARRIER.key: settled} if settled else {}
    case = replace(a_case(), carrier_refusals=(REFUSED_BY_CARRIER,), settlements=settlements)
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_no_refusal_by_the_carrier_rests_on_a_reason_that_the_applicant_is_not_told() -> None:
    question = replace(REFUSED_BY_CARRIER, code="fraud.tampered_image")
    case = replace(a_case(), carrier_refusals=(question,), settlements={question.key: Verdict.FAIL})
    found = assess(replace(case, signed=frozenset({question.key})), TODAY, POLICY)
    assert found.outcome not in (Outcome.PROPOSED_REFUSAL, Outcome.REJECTED)
    assert {one.outcome for one in found.members} == {MemberState.COVERED}


def test_a_name_that_differs_in_another_script_is_a_question_and_never_a_fault() -> None:
    found = judged(rnp=rnp("m2", given_names="خديجة"))
    assert found.outcome is Outcome.IN_REVIEW
    assert named(found) == []
    assert named(found, Verdict.UNCERTAIN) == [("registry.identity_differs", "m2", "given_names")]


def test_the_declared_name_in_another_script_is_the_same() -> None:
    assert judged(rnp=rnp("m2", given_names="فاطمة الزهراء")).outcome is Outcome.ACCEPTED
