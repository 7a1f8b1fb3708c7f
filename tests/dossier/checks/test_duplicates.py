"""What another dossier holds too is a question to a person, asked once, and never names that dossier."""

from dataclasses import replace

import pytest

import wording
from dossier.case import SeenElsewhere, Trace
from dossier.decision import assess, signatures_to_settle
from dossier.elsewhere import Path
from dossier.findings import Assessment, Finding, MemberState, Outcome, Verdict
from dossier.household import Sex
from dossier.policy import POLICIES
from tests.builders import POLICY, TODAY, a_case, a_household, a_member, a_piece, birth_fields, the_pieces, with_piece

CARD, ACT = "m1-identity_card", "m3-birth_certificate"
LAST = POLICIES[-1]


def doubts(*seen: SeenElsewhere) -> list[tuple[str, str | None, str | None]]:
    assessment = assess(a_case(seen_elsewhere=seen), TODAY, POLICY)
    assert not assessment.corrections
    return [(one.code, one.member, one.document) for one in assessment.doubts]


def test_a_person_in_another_open_dossier_is_asked_about_once_by_whichever_number() -> None:
    both = doubts(SeenElsewhere(Trace.CIN, member="m1"), SeenElsewhere(Trace.IDCS, member="m1"))
    assert both == [("duplicate.open_dossier_exists", "m1", None)]


@pytest.mark.parametrize(
    ("trace", "code"),
    [
        pytest.param(Trace.ACT, "duplicate.document_seen_in_other_dossier", id="an act's number and office"),
        pytest.param(Trace.FILE, "duplicate.document_seen_in_other_dossier", id="the same file"),
        pytest.param(Trace.PICTURE, "fraud.reused_photo", id="the same picture in another file"),
    ],
)
def test_a_paper_of_another_dossier_is_a_question_for_staff(trace: Trace, code: str) -> None:
    assert doubts(SeenElsewhere(trace, document=CARD)) == [(code, "m1", CARD)]


def test_the_same_file_is_no_second_suspicion_about_its_picture() -> None:
    seen = (SeenElsewhere(Trace.FILE, document=CARD), SeenElsewhere(Trace.PICTURE, document=CARD))
    assert doubts(*seen) == [("duplicate.document_seen_in_other_dossier", "m1", CARD)]


def test_a_child_of_divorced_parents_is_asked_about_once_and_not_by_every_paper() -> None:
    seen = (SeenElsewhere(Trace.IDCS, member="m3"), SeenElsewhere(Trace.ACT, document=ACT))
    assert doubts(*seen) == [("duplicate.open_dossier_exists", "m3", None)]


def test_a_person_who_clears_the_question_lets_the_dossier_pass() -> None:
    case = a_case(seen_elsewhere=(SeenElsewhere(Trace.IDCS, member="m3"),))
    [doubt] = assess(case, TODAY, POLICY).doubts
    cleared = assess(replace(case, settlements={doubt.key: Verdict.PASS}), TODAY, POLICY)
    assert cleared.outcome is Outcome.ACCEPTED


def confirmed(member: str, **changes: object) -> Assessment:
    case = a_case(seen_elsewhere=(SeenElsewhere(Trace.IDCS, member=member),))
    [doubt] = assess(case, TODAY, LAST).doubts
    assert signatures_to_settle(doubt, Verdict.FAIL, LAST, refuses=False) == 2
    assert signatures_to_settle(doubt, Verdict.PASS, LAST, refuses=False) == 1
    signed = frozenset({doubt.key}) if changes.get("signed") else frozenset()
    return assess(replace(case, settlements={doubt.key: Verdict.FAIL}, signed=signed), TODAY, LAST)


def test_a_member_who_is_confirmed_to_stand_in_another_dossier_is_left_out_and_told_why_and_where_to_turn() -> None:
    found = confirmed("m3")
    assert (found.outcome, found.corrections, found.doubts) == (Outcome.ACCEPTED, (), ())
    states = {one.member: (one.outcome, one.code) for one in found.members}
    assert states["m3"] == (MemberState.EXCLUDED, "duplicate.open_dossier_exists")
    assert {states["m1"][0], states["m2"][0]} == {MemberState.COVERED}
    assert [(one.path, one.member) for one in found.orientations] == [(Path.OTHER_DOSSIER, "m3")]


def test_of_the_head_a_refusal_is_proposed_and_signed_as_any_other() -> None:
    proposed = confirmed("m1")
    assert (proposed.outcome, [one.code for one in proposed.doubts]) == (
        Outcome.PROPOSED_REFUSAL, ["duplicate.open_dossier_exists"],
    )  # fmt: skip
    assert {one.outcome for one in proposed.members} == {MemberState.PENDING}
    assert signatures_to_settle(proposed.doubts[0], Verdict.FAIL, LAST, refuses=True) == 2
    signed = confirmed("m1", signed=True)
    assert {(one.outcome, one.code) for one in signed.members} == {
        (MemberState.EXCLUDED, "duplicate.open_dossier_exists")
    }


def test_who_no_longer_stands_in_another_open_dossier_is_left_out_no_more() -> None:
    case = a_case(seen_elsewhere=(SeenElsewhere(Trace.IDCS, member="m3"),))
    [doubt] = assess(case, TODAY, LAST).doubts
    closed = replace(a_case(), settlements={doubt.key: Verdict.FAIL})
    assert {one.outcome for one in assess(closed, TODAY, LAST).members} == {MemberState.COVERED}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_is_seen_elsewhere_is_said_in_one_sentence_without_values(language: str) -> None:
    case = a_case(seen_elsewhere=(SeenElsewhere(Trace.IDCS, member="m1"), SeenElsewhere(Trace.FILE, document=ACT)))
    for doubt in assess(case, TODAY, POLICY).doubts:
        assert doubt.read is doubt.declared is None
        assert wording.finding(language, doubt, case.household, staff=True)


TWIN = a_member("m3", id="m4", idcs="2692866723", given_names="Adam", given_names_ar="آدم", birth_date="2018-02-09")
FAMILY = a_household(a_member("m1"), a_member("m2"), a_member("m3"), TWIN)


def faults(*findings: Finding) -> list[tuple[str, str | None, str | None]]:
    return [(one.code, one.member, one.document) for one in findings if one.verdict is Verdict.FAIL]


@pytest.mark.parametrize("twin", [{"content_digest": "same"}, {"pictures": ("same",)}], ids=["bytes", "picture"])
def test_one_childs_act_sent_for_a_brother_too_is_named_as_the_same_file(twin: dict[str, object]) -> None:
    one = birth_fields(FAMILY.members[2], FAMILY)
    pieces = tuple(piece for piece in the_pieces(FAMILY) if piece.kind != "birth_certificate")
    sent = tuple(replace(a_piece("birth_certificate", child, one), **twin) for child in ("m3", "m4"))  # type: ignore[arg-type]
    case = a_case(FAMILY, (*pieces, *sent))
    found = assess(case, TODAY, POLICY)
    assert faults(*found.findings) == [("duplicate.same_file_twice", "m4", "m4-birth_certificate")]
    assert found.outcome is Outcome.CORRECTIONS_REQUESTED
    right = a_piece("birth_certificate", "m4", birth_fields(FAMILY.members[3], FAMILY), id="m4-act-2")
    assert assess(with_piece(case, right), TODAY, POLICY).outcome is Outcome.ACCEPTED


SISTERS = a_household(
    a_member("m1"),
    a_member("m2"),
    a_member("m3", given_names="Zahra", given_names_ar="زهرة", sex=Sex.FEMALE),
    replace(TWIN, given_names="Fatima Zahra", given_names_ar="فاطمة الزهراء", sex=Sex.FEMALE),
)


@pytest.mark.parametrize(("whose", "lacks"), [("m3", "m4"), ("m4", "m3")])
def test_one_sisters_act_sent_for_the_other_is_asked_for_however_alike_their_names(whose: str, lacks: str) -> None:
    act = birth_fields(SISTERS.member(whose) or SISTERS.head, SISTERS)
    pieces = tuple(piece for piece in the_pieces(SISTERS) if piece.kind != "birth_certificate")
    sent = tuple(replace(a_piece("birth_certificate", child, act), content_digest="same") for child in ("m3", "m4"))
    found = assess(a_case(SISTERS, (*pieces, *sent)), TODAY, POLICY)
    assert faults(*found.findings) == [("duplicate.same_file_twice", lacks, f"{lacks}-birth_certificate")]
    assert found.outcome is Outcome.CORRECTIONS_REQUESTED


def test_one_file_sent_twice_for_the_same_thing_asks_nothing() -> None:
    case = a_case()
    again = replace(next(piece for piece in case.pieces if piece.id == CARD), id="again", content_digest="same")
    pieces = tuple(replace(piece, content_digest="same") if piece.id == CARD else piece for piece in case.pieces)
    assert assess(replace(case, pieces=(*pieces, again)), TODAY, POLICY).outcome is Outcome.ACCEPTED
