"""The pieces put in order: every paper, slot and piece that does not serve, as whole records."""

from dataclasses import replace

import pytest

from dossier.case import Case, Piece
from dossier.findings import Finding, Verdict
from dossier.proof.papers import Meant, Paper, Papers, Slot, in_order, settled, sides_of
from dossier.proof.questions import about
from dossier.proof.requirements import Proof
from dossier.proof.testimony import Seen
from dossier.reading import FieldReading, Legibility, Quality
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_member,
    a_piece,
    a_reading,
    birth_fields,
    identity_fields,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
STRANGER = a_member(cin="X99999", family_name="TAZI", given_names="Karim", family_name_ar="التازي",
                    given_names_ar="كريم", birth_date="1970-10-30")  # fmt: skip
UNREADABLE = Quality(Legibility.UNREADABLE)
LOST = without_piece(a_case(), "m1-identity_card")


def sorted_with(piece: Piece, case: Case = LOST, *says: tuple[Finding, Verdict]) -> Papers:
    case = replace(case, pieces=(*case.pieces, piece), settlements={one.key: verdict for one, verdict in says})
    return in_order(case, TODAY, POLICY)


def identity(papers: Papers) -> Slot:
    return next(papers.of(Proof.IDENTITY))


def paper_of(piece: Piece, **changes: object) -> Paper:
    assert piece.reading is not None
    fields = {name: Seen(read, piece.id) for name, read in piece.reading.fields.items()}
    paper = Paper(piece.reading.kind, piece.member, (piece,), fields)
    return replace(paper, **changes)  # type: ignore[arg-type] # any field of a paper


def asked(code: str, piece: Piece, member: str | None, proof: Proof, read: str | None = None) -> Finding:
    declared = about(HOUSEHOLD, proof, member)
    return Finding(code, Verdict.UNCERTAIN, member=member, document=piece.id, declared=declared, read=read)


def test_sound_pieces_fill_every_slot_and_nothing_is_left() -> None:
    case = a_case()
    papers = in_order(case, TODAY, POLICY)
    by_id = {piece.id: piece for piece in case.pieces}
    assert [(slot.requirement.proof, slot.papers, slot.meant) for slot in papers.slots] == [
        (Proof.IDENTITY, (paper_of(by_id["m1-identity_card"]),), None),
        (Proof.IDENTITY, (paper_of(by_id["m2-identity_card"]),), None),
        (Proof.MARRIAGE, (paper_of(by_id["m2-marriage_certificate"]),), None),
        (Proof.BIRTH, (paper_of(by_id["m3-birth_certificate"]),), None),
        (Proof.ADDRESS, (paper_of(by_id["m1-residence_certificate"]),), None),
    ]
    assert (papers.extra, papers.spare, papers.strangers) == ((), (), ())
    assert list(papers.all()) == [slot.papers[0] for slot in papers.slots]


def test_the_same_case_on_the_same_day_is_sorted_once() -> None:
    case = a_case()
    first = in_order(case, TODAY, POLICY)
    assert in_order(case, TODAY, POLICY) is first
    assert in_order(a_case(), TODAY, POLICY) is not first
    assert in_order(case, TODAY.replace(day=1), POLICY) is not first
    assert in_order(case, TODAY.replace(day=1), replace(POLICY)) is not in_order(case, TODAY.replace(day=1), POLICY)


CARD = a_piece("identity_card", "m1", identity_fields(HEAD))


def unread(piece: Piece, **changes: object) -> Piece:
    return replace(piece, **changes)  # type: ignore[arg-type] # any field of a piece


def read(piece: Piece, **changes: object) -> Piece:
    assert piece.reading is not None
    return replace(piece, reading=replace(piece.reading, **changes))  # type: ignore[arg-type] # any of a reading


# Why a card does not serve, and what is said of it: the code, whether that is a fault, its kind and its member.
DOES_NOT_SERVE: dict[str, tuple[Piece, tuple[str, bool, str | None, str | None]]] = {
    "not read yet": (unread(CARD, reading=None), ("quality.unreadable", False, "identity_card", "m1")),
    "refused as too large": (
        unread(CARD, refused=("file.too_large",)), ("quality.unreadable", True, "identity_card", "m1"),
    ),
    "refused as blurred": (unread(CARD, refused=("blurred",)), ("quality.blurred", True, "identity_card", "m1")),
    "refused for a fault of ours": (
        unread(CARD, refused=("store.damaged",)), ("quality.unreadable", False, "identity_card", "m1"),
    ),
    "refused and not read": (
        unread(CARD, reading=None, refused=("file.empty",)), ("quality.unreadable", True, "identity_card", "m1"),
    ),
    "failed in our hands": (read(CARD, error="crashed"), ("quality.unreadable", False, "identity_card", "m1")),
    "failed on an empty file": (read(CARD, error="file.empty"), ("quality.unreadable", True, "identity_card", "m1")),
    "failed on a blurred page": (
        read(CARD, error="crashed", quality=Quality(Legibility.POOR, ("blurred",))),
        ("quality.blurred", True, "identity_card", "m1"),
    ),
    "unreadable, with nothing read": (
        read(CARD, quality=UNREADABLE, fields={}), ("quality.unreadable", True, "identity_card", "m1"),
    ),
    "unreadable for a reason": (
        read(CARD, quality=Quality(Legibility.UNREADABLE, ("strange", "blurred", "dark")), fields={}),
        ("quality.blurred", True, "identity_card", "m1"),
    ),
    "unreadable, of no kind that was named": (
        unread(read(CARD, quality=UNREADABLE, fields={}), kind=None),
        ("quality.unreadable", True, "identity_card", "m1"),
    ),
    "unreadable and unknown": (
        unread(read(CARD, quality=UNREADABLE, fields={}, kind="unknown"), kind=None),
        ("quality.unreadable", True, None, "m1"),
    ),
    "not read, of no kind": (unread(CARD, reading=None, kind=None), ("quality.unreadable", False, None, "m1")),
    "unknown and of no kind": (
        unread(read(CARD, kind="unknown"), kind=None), ("type.wrong_document", False, None, "m1"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("piece", "expected"), DOES_NOT_SERVE.values(), ids=DOES_NOT_SERVE)
def test_a_piece_that_does_not_serve_is_meant_for_its_slot(
    piece: Piece, expected: tuple[str, bool, str | None, str | None]
) -> None:
    slot = identity(sorted_with(piece))
    code, sure, kind, member = expected
    told = piece.reading.kind if code == "type.wrong_document" and piece.reading else None
    assert (slot.papers, slot.meant) == ((), Meant(piece, code, sure, kind, member, None, told))


def test_a_card_of_another_kind_is_a_fault_and_still_serves_where_it_is_needed() -> None:
    case = without_piece(LOST, "m3-birth_certificate")
    piece = replace(
        a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD)), kind="identity_card", member="m1", id="x"
    )
    papers = sorted_with(piece, case)
    assert identity(papers) == replace(
        identity(papers),
        papers=(),
        meant=Meant(
            piece, "type.wrong_document", True, "identity_card", "m1", "identity_card", "birth_certificate", 0.98
        ),
    )
    assert next(papers.of(Proof.BIRTH)).papers == (paper_of(piece, member="m3"),)
    assert (papers.spare, papers.extra) == ((), ())


@pytest.mark.parametrize("confidence", [POLICY.kind_floor_confidence, POLICY.kind_confidence - 0.01])
def test_a_kind_that_is_not_surely_another_is_taken_at_the_senders_word(confidence: float) -> None:
    piece = read(CARD, kind="passport", kind_confidence=confidence)
    assert identity(sorted_with(piece)).papers == (paper_of(piece, kind="identity_card", recognised=False),)


def test_a_kind_that_is_surely_another_is_not() -> None:
    piece = read(CARD, kind="birth_certificate", kind_confidence=POLICY.kind_confidence)
    assert identity(sorted_with(piece)).papers == ()


def test_an_unknown_kind_is_taken_at_the_senders_word_whatever_its_confidence() -> None:
    piece = read(CARD, kind="unknown", kind_confidence=1.0)
    assert identity(sorted_with(piece)).papers == (paper_of(piece, kind="identity_card", recognised=False),)


def test_below_the_floor_a_kind_counts_as_unknown() -> None:
    low = POLICY.kind_floor_confidence
    nameless = unread(read(CARD, kind_confidence=low), kind=None)
    assert identity(sorted_with(nameless)).papers == (paper_of(nameless),)
    below = unread(read(CARD, kind_confidence=low - 0.01), kind=None)
    assert identity(sorted_with(below)).meant == (
        Meant(below, "type.wrong_document", False, None, "m1", None, "identity_card")
    )


def test_a_person_says_that_another_kind_is_right_or_wrong() -> None:
    piece = read(CARD, kind="birth_certificate")
    question = asked("type.wrong_document", piece, "m1", Proof.IDENTITY, "birth_certificate")
    vouched = paper_of(piece, kind="identity_card", vouched=True)
    assert identity(sorted_with(piece, LOST, (question, Verdict.PASS))).papers == (vouched,)
    unsure = read(CARD, kind="unknown", kind_confidence=0.3)
    question = asked("type.wrong_document", unsure, "m1", Proof.IDENTITY, "unknown")
    slot = identity(sorted_with(unsure, LOST, (question, Verdict.FAIL)))
    assert slot.meant == Meant(
        unsure, "type.wrong_document", True, "identity_card", "m1", "identity_card", "unknown", None
    )


def test_a_person_says_that_what_was_not_read_is_right() -> None:
    piece = unread(CARD, reading=None)
    question = asked("quality.unreadable", piece, "m1", Proof.IDENTITY)
    papers = sorted_with(piece, LOST, (question, Verdict.PASS))
    assert identity(papers).papers == (Paper("identity_card", "m1", (piece,), {}, vouched=True),)


def test_an_unreadable_card_that_tells_whose_it_is_serves_as_illegible() -> None:
    piece = read(CARD, quality=Quality(Legibility.UNREADABLE, ("blurred",)))
    assert identity(sorted_with(piece)).papers == (paper_of(piece, illegible=(piece.id, "quality.blurred")),)
    question = asked("quality.blurred", piece, "m1", Proof.IDENTITY)
    vouched = sorted_with(piece, LOST, (question, Verdict.PASS))
    assert identity(vouched).papers == (Paper("identity_card", "m1", (piece,), {}, vouched=True),)
    nobodys = replace(read(piece, fields=a_reading("identity_card", identity_fields(STRANGER)).fields), id="y")
    assert identity(sorted_with(nobodys)).meant == Meant(nobodys, "quality.blurred", True, "identity_card", "m1")


def test_a_strangers_card_is_a_fault_and_stands_among_the_strangers() -> None:
    piece = a_piece("identity_card", "m1", identity_fields(STRANGER))
    papers = sorted_with(piece)
    meant = identity(papers).meant
    assert meant is not None
    assert meant.confidence is not None
    assert meant.confidence > 0.99
    assert replace(meant, confidence=None) == Meant(piece, "type.wrong_holder", True, "identity_card", "m1")
    assert papers.strangers == (paper_of(piece),)
    assert meant.finding("identity_card", "m1", about="who") == Finding(
        "type.wrong_holder", Verdict.FAIL, member="m1", document=piece.id, kind="identity_card", declared="who",
        confidence=meant.confidence, source="identity_card",
    )  # fmt: skip


def test_a_strangers_card_that_nobody_named_is_a_fault_of_nobody() -> None:
    piece = unread(a_piece("identity_card", None, identity_fields(STRANGER)), id="x")
    papers = sorted_with(piece)
    meant = identity(papers).meant
    assert meant is not None
    assert (meant.code, meant.sure, meant.kind, meant.member) == ("type.wrong_holder", True, "identity_card", None)
    assert meant.confidence is not None
    assert papers.strangers == (paper_of(piece),)


def test_what_may_be_anybodys_is_a_doubt() -> None:
    piece = unread(a_piece("identity_card", None, {"expiry_date": "2031-01-01"}), id="x")
    assert identity(sorted_with(piece)).meant == Meant(piece, "type.wrong_holder", False, "identity_card", None)


def test_a_card_goes_to_whom_it_names() -> None:
    nobodys = unread(CARD, member=None, id="x")
    assert identity(sorted_with(nobodys)).papers == (paper_of(nobodys, member="m1"),)
    swapped = unread(CARD, member="m2", id="x")
    papers = sorted_with(swapped, without_piece(LOST, "m2-identity_card"))
    first, second = papers.of(Proof.IDENTITY)
    assert first.papers == (paper_of(swapped, member="m1"),)
    assert second.meant is not None
    assert (second.meant.code, second.meant.sure, second.meant.member) == ("type.wrong_holder", True, "m2")


@pytest.mark.parametrize(("verdict", "taken"), [(Verdict.PASS, True), (Verdict.FAIL, False)])
def test_a_person_says_whose_it_is(verdict: Verdict, taken: bool) -> None:
    piece = a_piece("identity_card", "m1", identity_fields(STRANGER if taken else HEAD))
    question = asked("type.wrong_holder", piece, "m1", Proof.IDENTITY)
    slot = identity(sorted_with(piece, LOST, (question, verdict)))
    assert slot.papers == ((paper_of(piece, vouched=True),) if taken else ())
    if not taken:
        assert slot.meant == Meant(piece, "type.wrong_holder", True, "identity_card", "m1")


def test_of_two_versions_the_newer_stands_first_and_sides_are_one_paper() -> None:
    older, newer = unread(CARD, id="old"), unread(CARD, id="new")
    both = replace(LOST, pieces=(*LOST.pieces, older, newer))
    assert identity(in_order(both, TODAY, POLICY)).papers == (paper_of(newer), paper_of(older))
    front = a_piece("identity_card", "m1", {**identity_fields(HEAD), "sex": a_field("M", 0.5)}, id="front")
    back = a_piece("identity_card", "m1", {"document_number": "AB123456", "sex": "M", "address": "12 rue X"}, id="back")
    sides = replace(LOST, pieces=(*LOST.pieces, front, back))
    one, other = paper_of(front), paper_of(back)
    # The surer reading of what both carry counts, the first of two that are as sure.
    fields = {**one.fields, "sex": other.fields["sex"], "address": other.fields["address"]}
    joined = replace(one, pieces=(front, back), fields=fields)
    assert identity(in_order(sides, TODAY, POLICY)).papers == (joined,)
    assert joined.document == "front"
    assert [sides_of(paper) for paper in (one, other, joined)] == [{"front"}, {"back"}, {"front", "back"}]


MARKS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("birth_place", "family_name_ar", "given_names_ar"), frozenset({"front"})),
    **dict.fromkeys(("mrz", "address", "father_name", "mother_name", "civil_registration_number"), frozenset({"back"})),
    **dict.fromkeys(("document_number", "birth_date", "family_name"), frozenset()),
}


@pytest.mark.parametrize("name", MARKS)
def test_a_side_is_known_by_what_only_it_carries(name: str) -> None:
    fields: dict[str, str | FieldReading] = {name: "x"}
    assert sides_of(paper_of(a_piece("identity_card", "m1", fields))) == MARKS[name]


def test_a_paper_that_nothing_asks_for_is_extra_and_a_piece_without_a_slot_is_spare() -> None:
    passport = a_piece("disability_certificate", "m3", {"holder_name": "Youssef EL ALAMI", "birth_date": "2015-05-04"})
    blurred = replace(unread(CARD, reading=None, kind="disability_certificate"), id="x")
    case = with_piece(with_piece(a_case(), passport), blurred)
    papers = in_order(case, TODAY, POLICY)
    assert papers.extra == (paper_of(passport),)
    assert papers.spare == (Meant(blurred, "quality.unreadable", False, "disability_certificate", "m1"),)
    assert list(papers.all())[-1] == papers.extra[0]


def test_the_newest_piece_that_was_meant_speaks_and_those_of_the_same_member_are_spent_with_it() -> None:
    first, second = (unread(CARD, reading=None, id=each) for each in ("one", "two"))
    other = replace(first, id="three", member=None)
    case = replace(LOST, pieces=(*LOST.pieces, first, second, other))
    papers = in_order(case, TODAY, POLICY)
    assert identity(papers).meant == Meant(second, "quality.unreadable", False, "identity_card", "m1")
    assert papers.spare == (Meant(other, "quality.unreadable", False, "identity_card", None),)


def test_what_a_person_said_of_a_piece_is_found_under_any_member() -> None:
    question = asked("type.wrong_document", CARD, "m2", Proof.IDENTITY, "identity_card")
    case = replace(a_case(), settlements={question.key: Verdict.PASS})
    assert settled("type.wrong_document", CARD, case) is Verdict.PASS
    assert settled("type.wrong_holder", CARD, case) is None
    assert settled("type.wrong_document", replace(CARD, id="x"), case) is None
