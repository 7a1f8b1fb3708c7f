"""A document that the family says it does not have is a question to a person, and never a refusal."""

from dataclasses import replace

import pytest

import wording
from dossier.case import Case
from dossier.decision import assess
from dossier.findings import Outcome, Verdict
from dossier.household import Lacking
from tests.builders import POLICY, TODAY, a_case, a_household, without_piece

LACKED = {
    "an act of birth": ("m3-birth_certificate", Lacking("birth_certificate", "m3")),
    "a card": ("m2-identity_card", Lacking("identity_card", "m2")),
    "a proof of address": ("m1-residence_certificate", Lacking("residence_certificate", "m1")),
}


def without(piece: str, *lacking: Lacking) -> Case:
    return without_piece(a_case(a_household(lacking=lacking)), piece)


@pytest.mark.parametrize(("piece", "lacking"), LACKED.values(), ids=LACKED)
def test_what_the_family_does_not_have_is_a_question_and_asked_of_nobody(piece: str, lacking: Lacking) -> None:
    assert assess(without(piece), TODAY, POLICY).outcome is Outcome.CORRECTIONS_REQUESTED
    found = assess(without(piece, lacking), TODAY, POLICY)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())
    assert [(one.code, one.member, one.kind) for one in found.doubts] == [
        ("household.member_without_proof", lacking.member, lacking.kind)
    ]


@pytest.mark.parametrize(
    ("settled", "outcome"),
    [(Verdict.PASS, Outcome.ACCEPTED), (Verdict.FAIL, Outcome.CORRECTIONS_REQUESTED)],
    ids=["proved otherwise", "still to be had"],
)
def test_a_person_finds_another_proof_or_has_it_asked_for_again(settled: Verdict, outcome: Outcome) -> None:
    case = without(*LACKED["a card"])
    [doubt] = assess(case, TODAY, POLICY).doubts
    assert assess(replace(case, settlements={doubt.key: settled}), TODAY, POLICY).outcome is outcome


def test_what_somebody_else_does_not_have_says_nothing_of_this_one() -> None:
    other = without("m2-identity_card", Lacking("identity_card", "m1"), Lacking("passport", "m2"))
    assert assess(other, TODAY, POLICY).outcome is Outcome.CORRECTIONS_REQUESTED


def test_a_document_that_came_after_all_is_no_question() -> None:
    case = a_case(a_household(lacking=(Lacking("identity_card", "m2"),)))
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_staff_read_that_the_family_said_so(language: str) -> None:
    case = without(*LACKED["a card"])
    [doubt] = assess(case, TODAY, POLICY).doubts
    told = wording.text(language, "finding.lacking")
    assert told in wording.finding(language, doubt, case.household, staff=True)
    assert told not in wording.finding(language, doubt, case.household)
