"""An answer belongs to what was declared and what was read: it does not outlive either."""

from dataclasses import replace

import pytest

from dossier.case import Case, Piece
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Assessment, Outcome, Verdict
from dossier.household import EndOfMarriage, Household, Marriage, MarriageEnd, Member
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_member,
    a_piece,
    a_reading,
    identity_fields,
    the_answers,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
CARD, MARRIAGE = "m1-identity_card", "m2-marriage_certificate"
OTHER = a_member(
    cin="X99999",
    family_name="TAZI",
    given_names="Karim",
    family_name_ar="التازي",
    given_names_ar="كريم",
    birth_date=PartialDate("1970-10-30"),
)


def judged(case: Case) -> Assessment:
    return assess(case, TODAY, POLICY)


def settled(case: Case, verdict: Verdict = Verdict.PASS) -> Case:
    """The case once people answered every question alike."""
    for _ in range(12):
        found = judged(case)
        if found.outcome is not Outcome.IN_REVIEW:
            break
        case = replace(case, settlements={**case.settlements, **{one.key: verdict for one in found.doubts}})
    return case


def declaring(case: Case, household: Household) -> Case:
    """The case once another household is declared, which the registries know as declared."""
    return replace(case, household=household, answers=the_answers(household))


QUESTIONABLE = {
    "values": a_piece("identity_card", "m1", identity_fields(OTHER, expiry_date=a_field("2031-01-01")), confidence=0.7),
    "nothing read": a_piece("identity_card", "m1", {"birth_place": "Rabat"}),
    "kind not recognised": a_piece("identity_card", "m1", reading=a_reading("unknown")),
    "kind unknown": replace(a_piece("identity_card", "m1", reading=a_reading("unknown")), kind=None),
    "not read": replace(a_piece("identity_card", "m1"), reading=None),
    "our decoder": a_piece("identity_card", "m1", refused=("file.decoder_failed",)),
}


@pytest.mark.parametrize("card", QUESTIONABLE.values(), ids=QUESTIONABLE.keys())
def test_a_card_that_a_person_passed_proves_nobody_who_is_declared_later(card: Piece) -> None:
    passed = settled(with_piece(a_case(), card))
    assert judged(passed).outcome is Outcome.ACCEPTED
    third = a_member("m1", cin="Z777", family_name="FASSI", given_names="Omar", family_name_ar=None,
                     given_names_ar=None, birth_date=PartialDate("1960-02-02"))  # fmt: skip
    later = judged(declaring(replace(passed, pieces=(card,)), a_household(third)))
    assert later.outcome is Outcome.IN_REVIEW
    assert CARD in {one.document for one in later.doubts}


@pytest.mark.parametrize(
    "declared",
    [replace(HEAD, cin="K100200"), replace(HEAD, birth_date=PartialDate("1961-01-31"))],
    ids=["number", "birth date"],
)
def test_a_value_that_a_person_passed_is_asked_again_once_another_is_declared(declared: Member) -> None:
    faint = identity_fields(HEAD, birth_date=a_field("1979-11-30", 0.8), document_number=a_field("QX98765", 0.8))
    passed = settled(with_piece(a_case(), a_piece("identity_card", "m1", faint)))
    assert judged(passed).outcome is Outcome.ACCEPTED
    assert judged(declaring(passed, a_household(declared, SPOUSE, CHILD))).outcome is not Outcome.ACCEPTED


def test_a_mismatch_that_a_person_confirmed_is_gone_once_the_family_declares_what_the_paper_says() -> None:
    shown = a_piece("identity_card", "m1", identity_fields(HEAD, birth_date=a_field("1979-11-30", 0.7)))
    case = settled(with_piece(a_case(a_household(HEAD)), shown), Verdict.FAIL)
    assert [one.code for one in judged(case).corrections] == ["mismatch.birth_date"]
    corrected = a_household(replace(HEAD, birth_date=PartialDate("1979-11-30")))
    assert judged(declaring(case, corrected)).outcome is Outcome.ACCEPTED


def test_another_persons_card_that_a_person_confirmed_is_theirs_once_that_person_is_declared() -> None:
    shown = a_piece("identity_card", "m1", identity_fields(OTHER), confidence=0.65)
    case = settled(replace(a_case(a_household(HEAD)), pieces=(shown, a_case().pieces[-1])), Verdict.FAIL)
    assert "type.wrong_holder" in {one.code for one in judged(case).corrections}
    later = judged(declaring(case, a_household(OTHER)))
    assert CARD not in {one.document for one in later.doubts} | {one.document for one in later.corrections}


UNBOUND = {
    "ended": (
        Marriage("m2", PartialDate("2012-06-21"), MarriageEnd(PartialDate("2020-01-15"), EndOfMarriage.DIVORCE)),
    ),
    "none": (),
}


@pytest.mark.parametrize("marriages", UNBOUND.values(), ids=UNBOUND.keys())
def test_a_spouse_by_no_marriage_that_lasts_is_for_a_person_to_decide(marriages: tuple[Marriage, ...]) -> None:
    case = replace(a_case(), household=replace(HOUSEHOLD, marriages=marriages))
    found = judged(case)
    assert found.outcome is Outcome.IN_REVIEW
    assert [(one.code, one.member, one.document, one.kind) for one in found.doubts] == [
        ("household.member_without_proof", "m2", MARRIAGE, "marriage_certificate")
    ]
    assert judged(settled(case)).outcome is Outcome.ACCEPTED
    confirmed = judged(settled(case, Verdict.FAIL))
    assert [(one.code, one.member) for one in confirmed.corrections] == [("household.member_without_proof", "m2")]


@pytest.mark.parametrize("marriages", UNBOUND.values(), ids=UNBOUND.keys())
def test_nobody_is_asked_for_the_certificate_of_no_marriage_before_a_person_says_so(
    marriages: tuple[Marriage, ...],
) -> None:
    case = without_piece(replace(a_case(), household=replace(HOUSEHOLD, marriages=marriages)), MARRIAGE)
    assert [(one.code, one.member, one.kind) for one in judged(case).doubts] == [
        ("household.member_without_proof", "m2", "marriage_certificate")
    ]
    assert len(judged(settled(case, Verdict.FAIL)).corrections) == 1


def test_a_marriage_after_one_that_ended_is_a_marriage() -> None:
    again = (*UNBOUND["ended"], Marriage("m2", PartialDate("2022-03-04")))
    household = replace(HOUSEHOLD, marriages=again)
    case = replace(a_case(household), pieces=a_case().pieces)
    assert "household.member_without_proof" not in {one.code for one in judged(case).doubts}


OURS = ["file.decoder_failed", "document.damaged", "reader.failed", "seal.broken"]


@pytest.mark.parametrize("code", OURS)
@pytest.mark.parametrize("at", ["upload", "reading"])
def test_what_we_broke_is_looked_at_by_a_person_and_asked_of_nobody(code: str, at: str) -> None:
    card = a_piece("identity_card", "m1", reading=a_reading("unknown", error=code))
    if at == "upload":
        card = replace(card, reading=None, refused=(code,))
    case = with_piece(a_case(), card)
    found = judged(case)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())
    assert [(one.code, one.member, one.document) for one in found.doubts] == [("quality.unreadable", "m1", CARD)]
    assert [one.code for one in judged(settled(case, Verdict.FAIL)).corrections] == ["quality.unreadable"]


@pytest.mark.parametrize("codes", [("file.empty",), ("file.decoder_failed", "quality.blurred")], ids=str)
def test_what_the_sender_can_mend_is_asked_of_the_sender(codes: tuple[str, ...]) -> None:
    case = with_piece(a_case(), a_piece("identity_card", "m1", refused=codes))
    assert judged(case).outcome is Outcome.CORRECTIONS_REQUESTED


def test_an_answer_to_one_question_lets_the_paper_prove_and_closes_what_was_only_near() -> None:
    faintly = {"family_name": a_field("TAZI", 0.8), "given_names": a_field("Hassane Karim", 0.8)}
    unread = {"document_number": "", "family_name_ar": "", "given_names_ar": ""}
    case = with_piece(a_case(), a_piece("identity_card", "m1", identity_fields(HEAD, **faintly, **unread)))
    found = judged(case)
    assert [(one.field, one.read) for one in found.doubts] == [
        ("family_name", "TAZI"),
        ("given_names", "Hassane Karim"),
    ]
    answered = replace(case, settlements={found.doubts[0].key: Verdict.PASS})
    assert judged(answered).outcome is Outcome.ACCEPTED
