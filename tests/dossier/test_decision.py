from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.case import Case, Piece, SeenElsewhere, Trace
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import MemberState, Outcome, Verdict
from dossier.reading import Box, FieldReading, Legibility, Quality, Reading
from dossier.reasons import REASONS, Severity
from dossier.registries import CoverRecord, RegistryAnswers
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_member,
    a_piece,
    identity_fields,
    the_answers,
    the_pieces,
    with_piece,
)

HOUSEHOLD = a_household()
HEAD = HOUSEHOLD.head
SOUND = a_case()
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

KINDS = sorted({*POLICY.identity_kinds, *POLICY.birth_kinds, *POLICY.marriage_kinds, *POLICY.address_kinds, "unknown"})
FIELDS = sorted(
    {name for piece in SOUND.pieces if piece.reading for name in piece.reading.fields} | {"expiry_date", "mrz"}
)
DECLARED = sorted(
    {str(field.value) for piece in SOUND.pieces if piece.reading for field in piece.reading.fields.values()}
)
VALUES = st.one_of(st.sampled_from(DECLARED), st.text(max_size=12), st.dates().map(str))
MEMBERS = st.sampled_from(["m1", "m2", "m3", None, "nobody"])


def readings(confidence: st.SearchStrategy[float]) -> st.SearchStrategy[Reading]:
    values = st.builds(FieldReading, VALUES, confidence, st.just(1), st.just(Box(0, 0, 1, 1)))
    return st.builds(
        Reading,
        st.sampled_from(KINDS),
        confidence,
        st.builds(Quality, st.sampled_from(Legibility), st.just(())),
        st.just(()),
        st.dictionaries(st.sampled_from(FIELDS), values, max_size=8),
    )


def pieces(confidence: st.SearchStrategy[float]) -> st.SearchStrategy[tuple[Piece, ...]]:
    arbitrary = st.builds(
        Piece,
        st.uuids().map(str),
        st.just("scan.jpg"),
        st.one_of(st.none(), st.sampled_from(KINDS)),
        MEMBERS,
        st.one_of(st.none(), readings(confidence)),
        st.sampled_from([(), ("quality.blurred",), ("file.unknown",), ("not_a_document",)]),
    )
    some_sound = st.lists(st.sampled_from(SOUND.pieces), unique_by=lambda piece: piece.id)
    return st.builds(lambda sound, others: (*sound, *others), some_sound, st.lists(arbitrary, max_size=4))


CONFIDENCE = st.floats(0.0, 1.0)


@FEW
@given(pieces(CONFIDENCE), st.booleans())
def test_every_case_comes_to_an_outcome_and_an_acceptance_has_every_claim_proved(
    handed_in: tuple[Piece, ...], answered: bool
) -> None:
    case = Case(HOUSEHOLD, handed_in, SOUND.answers if answered else RegistryAnswers())
    assessment = assess(case, TODAY, POLICY)
    assert {finding.code for finding in assessment.findings} <= set(REASONS)
    if assessment.outcome is not Outcome.ACCEPTED:
        return
    assert answered
    assert not assessment.corrections
    shown = {(piece.reading.kind if piece.reading else None) for piece in handed_in}
    assert {"marriage_certificate", "birth_certificate"} <= shown
    assert {one.outcome for one in assessment.members} == {MemberState.COVERED}


@FEW
@given(pieces(CONFIDENCE), st.data())
def test_any_settlements_still_come_to_an_outcome(handed_in: tuple[Piece, ...], data: st.DataObject) -> None:
    case = Case(HOUSEHOLD, handed_in, SOUND.answers)
    keys = sorted({finding.key for finding in assess(case, TODAY, POLICY).findings})
    settlements: Mapping[str, Verdict] = data.draw(st.dictionaries(st.sampled_from(keys), st.sampled_from(Verdict)))
    assert assess(replace(case, settlements=settlements), TODAY, POLICY).outcome in Outcome


@FEW
@given(pieces(CONFIDENCE), st.data())
def test_no_question_that_people_answered_is_ever_asked_again(
    handed_in: tuple[Piece, ...], data: st.DataObject
) -> None:
    seen = tuple(SeenElsewhere(Trace.FILE, document=piece.id) for piece in handed_in[:2])
    case = Case(HOUSEHOLD, handed_in, SOUND.answers, seen_elsewhere=(*seen, SeenElsewhere(Trace.IDCS, member="m3")))
    for _ in range(30):
        assessment = assess(case, TODAY, POLICY)
        if assessment.outcome is not Outcome.IN_REVIEW:
            break
        assert {one.key for one in assessment.doubts}.isdisjoint(case.settlements)
        answers = {one.key: data.draw(st.sampled_from([Verdict.PASS, Verdict.FAIL])) for one in assessment.doubts}
        case = replace(case, settlements={**case.settlements, **answers})
    assert assessment.outcome is not Outcome.IN_REVIEW


@FEW
@given(st.lists(readings(st.floats(0.0, 0.69)), min_size=1, max_size=4), st.data())
def test_low_confidence_never_makes_a_fault(read: list[Reading], data: st.DataObject) -> None:
    # Whatever is faintly read in the place of a sound piece, nobody is asked for it.
    case = SOUND
    for reading in read:
        piece = data.draw(st.sampled_from(SOUND.pieces))
        seen = replace(reading, quality=Quality(Legibility.POOR))
        case = with_piece(case, replace(piece, reading=seen))
    faults = [finding for finding in assess(case, TODAY, POLICY).findings if finding.verdict is Verdict.FAIL]
    assert faults == []


@FEW
@given(st.permutations(SOUND.pieces))
def test_the_order_of_pieces_of_different_kinds_is_no_matter(shuffled: list[Piece]) -> None:
    assert assess(replace(SOUND, pieces=tuple(shuffled)), TODAY, POLICY) == assess(SOUND, TODAY, POLICY)


@FEW
@given(st.floats(0.2, 1.0), st.booleans())
def test_a_sound_household_is_never_asked_for_anything(confidence: float, named: bool) -> None:
    handed_in = the_pieces(HOUSEHOLD, confidence=confidence)
    if not named:
        handed_in = tuple(replace(piece, kind=None, member=None) for piece in handed_in)
    assessment = assess(replace(SOUND, pieces=handed_in), TODAY, POLICY)
    assert assessment.corrections == ()
    # That the papers are still in date has to be seen: a date too faint to count is looked at by a person.
    assert {one.code for one in assessment.doubts} <= {"validity.expired", "validity.too_old"}
    assert (assessment.outcome is Outcome.ACCEPTED) == (confidence >= POLICY.doubt_confidence)


def above_threshold() -> Case:
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    return a_case(answers=replace(answers, rsu=replace(answers.rsu, index=Decimal("12.5"))))


def test_a_refusal_is_proposed_then_signed() -> None:
    proposed = assess(above_threshold(), TODAY, POLICY)
    assert proposed.outcome is Outcome.PROPOSED_REFUSAL
    [refusal] = proposed.doubts
    confirmed = replace(above_threshold(), settlements={refusal.key: Verdict.FAIL})
    assert assess(confirmed, TODAY, POLICY).outcome is Outcome.PROPOSED_REFUSAL
    signed = assess(replace(confirmed, signed=frozenset({refusal.key})), TODAY, POLICY)
    assert signed.outcome is Outcome.REJECTED
    assert {(one.outcome, one.code) for one in signed.members} == {(MemberState.EXCLUDED, refusal.code)}


def test_a_refusal_that_a_person_clears_is_none() -> None:
    [refusal] = assess(above_threshold(), TODAY, POLICY).doubts
    cleared = replace(above_threshold(), settlements={refusal.key: Verdict.PASS})
    assert assess(cleared, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_person_who_clears_has_the_last_word_over_a_signature() -> None:
    [refusal] = assess(above_threshold(), TODAY, POLICY).doubts
    cleared = replace(above_threshold(), settlements={refusal.key: Verdict.PASS}, signed=frozenset({refusal.key}))
    assert assess(cleared, TODAY, POLICY).outcome is Outcome.ACCEPTED


def at_threshold() -> Case:
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    return a_case(answers=replace(answers, rsu=replace(answers.rsu, index=POLICY.index_threshold)))


def test_to_confirm_a_doubt_proposes_a_refusal_and_signs_none() -> None:
    [doubt] = assess(at_threshold(), TODAY, POLICY).doubts
    case = replace(at_threshold(), settlements={doubt.key: Verdict.FAIL})
    proposed = assess(case, TODAY, POLICY)
    assert proposed.outcome is Outcome.PROPOSED_REFUSAL
    assert [(one.key, one.verdict) for one in proposed.doubts] == [(doubt.key, Verdict.FAIL)]
    assert {one.outcome for one in proposed.members} == {MemberState.PENDING}
    assert assess(replace(case, signed=frozenset({doubt.key})), TODAY, POLICY).outcome is Outcome.REJECTED


@pytest.mark.parametrize("rights", ["open", "closed"])
def test_what_excludes_the_head_needs_a_signature(rights: str) -> None:
    cover = {**SOUND.answers.cover, HEAD.idcs: CoverRecord(True, "TNS", "insured", rights)}
    case = a_case(answers=the_answers(HOUSEHOLD, cover=cover))
    [fault] = [one for one in assess(case, TODAY, POLICY).findings if one.verdict is Verdict.FAIL]
    confirmed = replace(case, settlements={fault.key: Verdict.FAIL})
    assert assess(confirmed, TODAY, POLICY).outcome is Outcome.PROPOSED_REFUSAL
    assert assess(replace(confirmed, signed=frozenset({fault.key})), TODAY, POLICY).outcome is Outcome.REJECTED


def test_a_certain_refusal_comes_before_any_correction() -> None:
    case = replace(above_threshold(), pieces=())
    assessment = assess(case, TODAY, POLICY)
    assert (assessment.outcome, assessment.corrections) == (Outcome.PROPOSED_REFUSAL, ())


def doubtful() -> Case:
    fields = identity_fields(HEAD, birth_date=a_field("1979-11-30", 0.7))
    return with_piece(a_case(), a_piece("identity_card", "m1", fields))


def test_a_doubt_is_settled_before_the_bundle_leaves() -> None:
    case = replace(doubtful(), pieces=tuple(piece for piece in doubtful().pieces if piece.member != "m3"))
    assessment = assess(case, TODAY, POLICY)
    assert (assessment.outcome, assessment.corrections) == (Outcome.IN_REVIEW, ())


@pytest.mark.parametrize(
    ("settled", "outcome"),
    [(Verdict.PASS, Outcome.ACCEPTED), (Verdict.FAIL, Outcome.CORRECTIONS_REQUESTED)],
    ids=["cleared", "confirmed"],
)
def test_a_settled_doubt_is_closed_or_becomes_a_fault(settled: Verdict, outcome: Outcome) -> None:
    [doubt] = assess(doubtful(), TODAY, POLICY).doubts
    assert assess(replace(doubtful(), settlements={doubt.key: settled}), TODAY, POLICY).outcome is outcome


def test_a_settlement_belongs_to_its_piece_and_to_no_later_one() -> None:
    [doubt] = assess(doubtful(), TODAY, POLICY).doubts
    case = replace(doubtful(), settlements={doubt.key: Verdict.FAIL})
    better = a_piece("identity_card", "m1", identity_fields(HEAD), id="m1-identity_card-2")
    assert assess(replace(case, pieces=(*case.pieces, better)), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_every_doubt_of_an_arbitrary_member_can_be_settled_to_an_end() -> None:
    case = with_piece(a_case(), a_piece("identity_card", "m1", {"birth_place": "Rabat"}))
    case = with_piece(case, a_piece("marriage_certificate", "m2", {}))
    for _ in range(10):
        assessment = assess(case, TODAY, POLICY)
        if assessment.outcome is not Outcome.IN_REVIEW:
            break
        case = replace(case, settlements={**case.settlements, assessment.doubts[0].key: Verdict.PASS})
    assert assess(case, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_two_names_of_one_card_are_one_item_of_the_bundle() -> None:
    other = a_member("m1", family_name="TAZI", given_names="Karim", family_name_ar=None, given_names_ar=None)
    case = with_piece(a_case(), a_piece("identity_card", "m1", identity_fields(other)))
    assessment = assess(case, TODAY, POLICY)
    assert [one.code for one in assessment.findings if one.verdict is Verdict.FAIL] == ["mismatch.name"] * 2
    assert [(one.code, one.document) for one in assessment.corrections] == [("mismatch.name", "m1-identity_card")]


def test_only_correctable_reasons_enter_the_bundle() -> None:
    assessment = assess(replace(a_case(), pieces=()), TODAY, POLICY)
    assert {REASONS[one.code].severity for one in assessment.corrections} == {Severity.CORRECTABLE}


def test_the_assessment_names_its_policy() -> None:
    assert assess(a_case(), TODAY, POLICY).policy == POLICY.version


def test_a_day_that_cannot_be_is_named_once_until_a_person_clears_it() -> None:
    household = a_household()
    child = household.children[0]
    unborn = replace(household, members=(*household.members[:-1], replace(child, birth_date=PartialDate("2027-08-30"))))
    case = replace(a_case(), household=unborn)
    found = assess(case, TODAY, POLICY)
    [fault] = [one for one in found.findings if one.verdict is Verdict.FAIL]
    assert (fault.code, len(found.corrections)) == ("household.impossible_dates", 1)
    cleared = assess(replace(case, settlements={fault.key: Verdict.PASS}), TODAY, POLICY)
    assert [one.code for one in cleared.corrections] == ["mismatch.birth_date"]
