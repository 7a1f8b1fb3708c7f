"""The tables of outcomes and what the decision really does agree, for every reason, verdict and person."""

from dataclasses import replace
from itertools import product

import pytest

from dossier.decision import conclude
from dossier.findings import Assessment, Finding, MemberState, Outcome, Verdict
from dossier.outcomes import CONSEQUENCES, ORDER, Consequence, outcome_of
from dossier.reasons import REASONS, Severity
from tests.builders import POLICY, TODAY, a_case

CASE = a_case()
OUTCOMES = dict(ORDER)
# One finding of each consequence, by which orders are tried out.
ONE_OF = {
    Consequence.REFUSAL: Finding("registry.index_above_threshold", Verdict.FAIL, member="m1"),
    Consequence.EXCLUSION: Finding("household.child_over_age", Verdict.FAIL, member="m3"),
    Consequence.QUESTION: Finding("mismatch.name", Verdict.UNCERTAIN, member="m2", field="family_name"),
    Consequence.AWAITED: Finding("registry.unreachable", Verdict.UNCERTAIN, source="rnp"),
    Consequence.ASKED: Finding("validity.expired", Verdict.FAIL, member="m2", document="d1"),
    Consequence.ROUTED: Finding("registry.rights_closed", Verdict.FAIL, member="m1", field="scheme"),
    Consequence.SET_ASIDE: Finding("fraud.tampered_image", Verdict.UNCERTAIN, member="m2", document="d2"),
    Consequence.NOTED: Finding("validity.too_old", Verdict.PASS, member="m3"),
}
# What leads there only once people confirmed it.
CONFIRMED = {ONE_OF[Consequence.SET_ASIDE].key: Verdict.FAIL}


def concluded(*findings: Finding, **changes: object) -> Assessment:
    case = replace(CASE, **{"settlements": CONFIRMED} | changes)  # type: ignore[arg-type]
    return conclude(findings, case, TODAY, POLICY)


def test_every_severity_has_a_row_and_every_consequence_an_outcome() -> None:
    assert set(CONSEQUENCES) == set(Severity)
    assert [consequence for consequence, _ in ORDER] == list(ONE_OF)
    assert set(ONE_OF) == set(Consequence)


@pytest.mark.parametrize("code", REASONS)
@pytest.mark.parametrize("member", ["m1", "m3"], ids=["head", "child"])
def test_a_certain_finding_leads_where_the_table_says(code: str, member: str) -> None:
    row = CONSEQUENCES[REASONS[code].severity]
    expected = row.head if member == "m1" else row.member
    if REASONS[code].asked_once_confirmed:
        expected = Consequence.ASKED
    assert concluded(Finding(code, Verdict.FAIL, member=member)).outcome is OUTCOMES[expected]


@pytest.mark.parametrize("code", REASONS)
@pytest.mark.parametrize("member", ["m1", "m3"], ids=["head", "child"])
def test_a_doubt_leads_where_the_table_says_and_never_to_the_applicant(code: str, member: str) -> None:
    assessment = concluded(Finding(code, Verdict.UNCERTAIN, member=member))
    assert assessment.outcome is OUTCOMES[CONSEQUENCES[REASONS[code].severity].doubt]
    assert assessment.outcome in (Outcome.IN_REVIEW, Outcome.PENDING)
    assert assessment.corrections == ()


ABOUT = {"head": {"member": "m1"}, "child": {"member": "m3"}, "paper": {"document": "d1"}}


@pytest.mark.parametrize("code", REASONS)
@pytest.mark.parametrize("member", ["m1", "m3"], ids=["head", "child"])
def test_what_people_confirmed_leads_where_the_table_says(code: str, member: str) -> None:
    question = Finding(code, Verdict.UNCERTAIN, member=member)
    confirmed = CONSEQUENCES[REASONS[code].severity].confirmed(of_head=member == "m1")
    expected = OUTCOMES[Consequence.ASKED if REASONS[code].asked_once_confirmed else confirmed]
    # The exclusion of one member is signed by confirming it: the others go on.
    expected = Outcome.ACCEPTED if confirmed is Consequence.EXCLUSION else expected
    assert concluded(question, settlements={question.key: Verdict.FAIL}).outcome is expected


@pytest.mark.parametrize("code", REASONS)
@pytest.mark.parametrize("about", ABOUT.values(), ids=ABOUT)
@pytest.mark.parametrize("found", [Verdict.UNCERTAIN, Verdict.FAIL])
@pytest.mark.parametrize("answer", [Verdict.FAIL, Verdict.PASS])
def test_a_question_that_people_answered_is_never_asked_again(
    code: str, about: dict[str, str], found: Verdict, answer: Verdict
) -> None:
    question = Finding(code, found, **about)  # type: ignore[arg-type]
    settled = concluded(question, settlements={question.key: answer})
    if settled.outcome is not Outcome.PROPOSED_REFUSAL:
        assert settled.doubts == ()
        return
    # What refuses is signed next, and that is the end of it.
    assert (answer, [one.key for one in settled.doubts]) == (Verdict.FAIL, [question.key])
    signed = concluded(question, settlements={question.key: answer}, signed=frozenset({question.key}))
    assert (signed.outcome, signed.doubts) == (Outcome.REJECTED, ())


@pytest.mark.parametrize("verdict", [Verdict.PASS, Verdict.NOT_APPLICABLE])
@pytest.mark.parametrize("code", REASONS)
def test_what_passes_leads_to_nothing(code: str, verdict: Verdict) -> None:
    assert concluded(Finding(code, verdict, member="m1")).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(("one", "other"), list(product(ONE_OF, ONE_OF)), ids=str)
def test_of_two_findings_the_one_higher_in_the_order_decides(one: Consequence, other: Consequence) -> None:
    expected = outcome_of({one, other})
    if {one, other} == {Consequence.AWAITED, Consequence.ROUTED}:
        expected = Outcome.ROUTED
    assert concluded(ONE_OF[one], ONE_OF[other]).outcome is expected


@pytest.mark.parametrize("others", [(), tuple(ONE_OF.values())], ids=["alone", "among all"])
def test_a_signed_refusal_goes_before_everything(others: tuple[Finding, ...]) -> None:
    refusal = ONE_OF[Consequence.REFUSAL]
    assessment = concluded(refusal, *others, signed=frozenset({refusal.key}))
    assert (assessment.outcome, assessment.doubts, assessment.corrections) == (Outcome.REJECTED, (), ())
    assert {one.outcome for one in assessment.members} == {MemberState.EXCLUDED}


def test_a_member_whose_exclusion_is_signed_is_asked_nothing_and_the_others_go_on() -> None:
    exclusion = ONE_OF[Consequence.EXCLUSION]
    asked = Finding("mismatch.birth_date", Verdict.FAIL, member="m3", document="d3")
    assessment = concluded(exclusion, asked, settlements={exclusion.key: Verdict.FAIL})
    assert (assessment.outcome, assessment.corrections) == (Outcome.ACCEPTED, ())
    states = {one.member: one.outcome for one in assessment.members}
    assert states == {"m1": MemberState.COVERED, "m2": MemberState.COVERED, "m3": MemberState.EXCLUDED}


def test_nothing_is_found_and_all_are_covered() -> None:
    assert outcome_of(set()) is Outcome.ACCEPTED
    assert concluded().outcome is Outcome.ACCEPTED
