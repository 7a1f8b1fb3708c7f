"""A suspicion that people confirm takes the paper out of the proofs, and tells the family nothing of itself."""

from dataclasses import replace

import pytest

import wording
from dossier.case import Case, Piece, SeenElsewhere, Trace
from dossier.decision import assess, conclude, signatures_to_settle
from dossier.findings import Assessment, Finding, MemberState, Outcome, Verdict
from dossier.household import Language
from dossier.mending import foreseen, mended, smallest
from dossier.proof.papers import in_order
from dossier.reasons import REASONS
from dossier.suspicions import suspect_papers, without_suspect_papers
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_household,
    a_member,
    a_piece,
    birth_fields,
    identity_fields,
    the_pieces,
    with_piece,
    without_piece,
)
from tests.dossier.checks.test_card import OTHER, with_zone

SUSPICIONS = [code for code, reason in REASONS.items() if not reason.told_to_applicant]
HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
CARD, ACT, MARRIAGE, HOME = (
    "m1-identity_card", "m3-birth_certificate", "m2-marriage_certificate", "m1-residence_certificate",
)  # fmt: skip


def judged(case: Case) -> Assessment:
    return assess(case, TODAY, POLICY)


def suspected(document: str | None, code: str = "fraud.tampered_image", member: str | None = None) -> Finding:
    return Finding(code, Verdict.UNCERTAIN, member=member, document=document)


def settled(case: Case, *questions: Finding, verdict: Verdict = Verdict.FAIL) -> Case:
    return replace(case, settlements={**case.settlements, **{each.key: verdict for each in questions}})


def seen_elsewhere(document: str, case: Case | None = None) -> Case:
    return replace(case or a_case(), seen_elsewhere=(SeenElsewhere(Trace.FILE, document=document),))


def told(assessment: Assessment) -> list[Finding]:
    """What an applicant may see of the findings."""
    return [one for one in assessment.findings if REASONS[one.code].told_to_applicant]


@pytest.mark.parametrize("code", SUSPICIONS)
@pytest.mark.parametrize("paper", [CARD, ACT, MARRIAGE, HOME])
def test_what_a_suspect_paper_proved_is_asked_for_exactly_as_if_it_had_never_come(code: str, paper: str) -> None:
    found, never_sent = judged(settled(a_case(), suspected(paper, code))), judged(without_piece(a_case(), paper))
    assert found.outcome is Outcome.CORRECTIONS_REQUESTED
    assert found.corrections == never_sent.corrections
    assert told(found) == told(never_sent)
    assert (found.doubts, found.orientations) == ((), ())


def test_the_suspicion_stays_among_the_findings_for_staff() -> None:
    [kept] = [one for one in judged(settled(a_case(), suspected(CARD, member="m1"))).findings if one.code in SUSPICIONS]
    assert (kept.verdict, kept.member, kept.document, kept.kind) == (Verdict.FAIL, "m1", CARD, "identity_card")
    assert kept.key == suspected(CARD, member="m1").key


@pytest.mark.parametrize("language", Language)
def test_the_family_is_asked_in_words_that_hold_whether_something_was_sent_or_not(language: Language) -> None:
    [item] = judged(settled(a_case(), suspected(ACT))).corrections
    said = wording.correction(language, item, HOUSEHOLD)
    still_needed = {Language.FRENCH: "Nous avons encore besoin de ce document.", Language.ARABIC: "ما زلنا نحتاج"}
    assert still_needed[language] in said
    assert not [word for word in ("manque", "absent", "ناقص", "doute", "شك") if word in said]


@pytest.mark.parametrize("code", SUSPICIONS)
def test_a_suspicion_that_is_cleared_leaves_the_paper_as_it_was(code: str) -> None:
    question = suspected(CARD, code)
    assert judged(settled(a_case(), question, verdict=Verdict.PASS)).outcome is Outcome.ACCEPTED
    assert judged(settled(a_case(), question, verdict=Verdict.PASS)).corrections == ()


def test_what_passes_and_what_all_comes_to_are_foreseen_without_the_suspect_paper() -> None:
    case = settled(a_case(), suspected(ACT))
    told = foreseen(case, judged(case), TODAY, POLICY)
    [item] = told.corrections
    assert (item.code, item.member, item.kind) == ("household.member_without_proof", "m3", "birth_certificate")
    assert {"mismatch.birth_date", "mismatch.name"} <= set(item.what_passes)
    assert told.once_fixed is Outcome.ACCEPTED
    assert tuple(smallest(case, told.corrections, TODAY, POLICY)) == told.corrections


def test_another_file_is_judged_anew_and_the_suspect_one_lends_it_nothing() -> None:
    case = settled(a_case(), suspected(ACT))
    again = a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD), id="again")
    assert judged(with_piece(case, again)).outcome is Outcome.ACCEPTED
    empty = a_piece("birth_certificate", "m3", {}, id="again")
    assert judged(with_piece(case, empty)).outcome is not Outcome.ACCEPTED


def test_the_same_suspicion_of_another_file_is_a_question_again() -> None:
    case = seen_elsewhere(ACT)
    [first] = judged(case).doubts
    again = a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD), id="again")
    both = (*case.seen_elsewhere, SeenElsewhere(Trace.FILE, document="again"))
    [second] = judged(replace(with_piece(settled(case, first), again), seen_elsewhere=both)).doubts
    assert (second.code, second.document) == (first.code, "again")


def test_it_stays_aside_though_the_other_dossier_is_gone() -> None:
    [question] = judged(seen_elsewhere(ACT)).doubts
    gone = settled(a_case(), question)
    assert [one.code for one in judged(gone).corrections] == ["household.member_without_proof"]


def test_a_side_that_is_set_aside_is_no_side_of_a_card_that_comes_later() -> None:
    fields = identity_fields(HEAD)
    back = {"mrz": "", "address": "12 rue Ibn Batouta, Agdal, Rabat"}
    case = settled(a_case(), suspected(CARD))
    later = judged(with_piece(case, a_piece("identity_card", "m1", back, id="back")))
    assert later.outcome is not Outcome.ACCEPTED
    assert judged(with_piece(case, a_piece("identity_card", "m1", fields, id="front"))).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("zone", OTHER.values(), ids=OTHER)
def test_a_zone_that_differs_on_two_photos_is_photographed_again_and_then_a_question_again(zone: str) -> None:
    case = with_zone(zone, zone)
    [question] = judged(case).doubts
    confirmed = judged(settled(case, question))
    assert [(one.code, one.document) for one in confirmed.corrections] == [("quality.unreadable", "card-0")]
    third = next(piece for piece in with_zone(zone).pieces if piece.id == "card-0")
    more = settled(with_piece(case, replace(third, id="card-2")), question)
    [again] = judged(more).doubts
    assert (again.code, again.document) == (question.code, "card-2")
    assert judged(settled(more, again)).outcome is Outcome.CORRECTIONS_REQUESTED


def test_a_paper_that_nothing_rests_on_is_set_aside_and_nothing_is_asked() -> None:
    spare = a_piece("utility_bill", "m1", {"holder_name": "Hassan EL ALAMI"}, id="bill")
    assert judged(settled(with_piece(a_case(), spare), suspected("bill"))).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("code", SUSPICIONS)
@pytest.mark.parametrize("member", ["m1", "m3", None], ids=["head", "child", "nobody"])
def test_a_suspicion_that_names_no_paper_is_noted_and_the_dossier_goes_on(code: str, member: str | None) -> None:
    question = suspected(None, code, member)
    found = conclude([question], settled(a_case(), question), TODAY, POLICY)
    assert (found.outcome, found.doubts) == (Outcome.ACCEPTED, ())
    assert [(one.code, one.verdict) for one in found.findings] == [(code, Verdict.FAIL)]


@pytest.mark.parametrize("code", SUSPICIONS)
def test_nobody_is_refused_or_left_out_for_a_suspicion_however_certain(code: str) -> None:
    question = suspected(CARD, code, "m1")
    case = replace(settled(a_case(), question), signed=frozenset({question.key}))
    found = judged(case)
    assert found.outcome is Outcome.CORRECTIONS_REQUESTED
    assert {one.outcome for one in found.members} == {MemberState.PENDING}


GROWN = a_member("m3", birth_date="2004-05-04")
STUDENTS = a_household(a_member("m1"), a_member("m2"), GROWN)


def certificate(kind: str, **fields: str) -> Piece:
    whose = {"student_name": "Youssef EL ALAMI", "holder_name": "Youssef EL ALAMI", "birth_date": "2004-05-04"}
    return a_piece(kind, "m3", {**whose, **fields})


@pytest.mark.parametrize(
    ("paper", "asked"),
    [
        (certificate("school_certificate", school_year="2026-2027"), "household.school_proof_missing"),
        (certificate("disability_certificate", expiry_date="2031-01-01"), "household.member_without_proof"),
    ],
    ids=["school", "disability"],
)
def test_a_child_over_age_whose_certificate_is_set_aside_is_asked_for_it_and_not_left_out(
    paper: Piece, asked: str
) -> None:
    case = a_case(STUDENTS, (*the_pieces(STUDENTS), paper))
    assert judged(case).outcome is Outcome.ACCEPTED
    found = judged(settled(case, suspected(paper.id)))
    assert (found.outcome, [(one.code, one.member) for one in found.corrections]) == (
        Outcome.CORRECTIONS_REQUESTED, [(asked, "m3")],
    )  # fmt: skip
    assert judged(mended(settled(case, suspected(paper.id)), found.corrections, TODAY, POLICY)).corrections == ()


def test_a_case_without_suspect_papers_is_the_very_same() -> None:
    case = settled(a_case(), suspected("another dossier's"), suspected(CARD, "mismatch.name"))
    assert without_suspect_papers(case) is case
    assert in_order(case, TODAY, POLICY) is in_order(without_suspect_papers(case), TODAY, POLICY)


def test_only_confirmed_suspicions_make_a_paper_suspect() -> None:
    settlements = {
        suspected("a").key: Verdict.FAIL,
        suspected("b").key: Verdict.PASS,
        suspected("c", "mismatch.name").key: Verdict.FAIL,
        suspected(None, member="m1").key: Verdict.FAIL,
    }
    assert suspect_papers(settlements) == {"a"}


@pytest.mark.parametrize(
    "question",
    [
        suspected(CARD),
        suspected(None, member="m1"),
        Finding("mismatch.name", Verdict.FAIL, "m1", None, "identity_card", "family_name", "A|B", "C|D", 0.9),
        Finding("fraud.mrz_differs_from_print", Verdict.FAIL, "m1", CARD, None, "document_number", None, "X"),
    ],
    ids=["paper", "member", "values that hold the mark", "one value"],
)
def test_a_question_is_found_again_by_its_key(question: Finding) -> None:
    assert Finding.of_key(question.key).key == question.key


@pytest.mark.parametrize("code", SUSPICIONS)
def test_a_suspicion_takes_two_people_to_confirm_and_one_to_clear(code: str) -> None:
    question = suspected(CARD, code)
    signatures = [signatures_to_settle(question, one, POLICY, refuses=False) for one in (Verdict.FAIL, Verdict.PASS)]
    assert signatures == [2, 1]
