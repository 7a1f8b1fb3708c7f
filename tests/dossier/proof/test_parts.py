"""A file that holds several papers serves with every one of them; sides are joined within a file and across files."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dossier.case import Case, Piece
from dossier.decision import assess
from dossier.findings import Outcome
from dossier.reading import DocumentReading, FieldReading, Legibility, PageSize, Quality
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_household,
    a_member,
    a_piece,
    a_reading,
    birth_fields,
    identity_fields,
    marriage_fields,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
STRANGER = a_member(cin="X99999", family_name="TAZI", given_names="Karim", family_name_ar="التازي",
                    given_names_ar="كريم", birth_date="1970-10-30")  # fmt: skip
Fields = Mapping[str, str | FieldReading]


def a_file(
    identity: str, kind: str | None, member: str | None, *documents: tuple[str, Fields], **changes: object
) -> Piece:
    """One file in which several documents were read; the first speaks for it."""
    readings = [a_reading(name, fields) for name, fields in documents]
    held = tuple(DocumentReading(each.kind, each.kind_confidence, (1,), fields=each.fields) for each in readings)
    whole = replace(readings[0], documents=held, **changes)  # type: ignore[arg-type]
    return Piece(identity, f"{identity}.jpg", kind, member, whole)


def with_file(file: Piece, *instead_of: str) -> Case:
    case = a_case()
    for piece in instead_of:
        case = without_piece(case, piece)
    return replace(case, pieces=(*case.pieces, file))


CARDS = (("identity_card", identity_fields(HEAD)), ("identity_card", identity_fields(SPOUSE)))
HIS, HERS, ACT, MARRIAGE = "m1-identity_card", "m2-identity_card", "m3-birth_certificate", "m2-marriage_certificate"


@pytest.mark.parametrize("member", ["m1", "m2", None])
@pytest.mark.parametrize("order", [1, -1], ids=["his first", "hers first"])
def test_two_cards_in_one_file_serve_both(member: str | None, order: int) -> None:
    file = a_file("sheet", "identity_card", member, *CARDS[::order])
    assert assess(with_file(file, HIS, HERS), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_card_and_an_act_in_one_file_serve_both() -> None:
    file = a_file("scan", "identity_card", "m1", CARDS[0], ("birth_certificate", birth_fields(CHILD, HOUSEHOLD)))
    assert assess(with_file(file, HIS, ACT), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_everything_in_one_file_is_enough() -> None:
    documents = (*CARDS, ("marriage_certificate", marriage_fields(HOUSEHOLD)),
                 ("birth_certificate", birth_fields(CHILD, HOUSEHOLD)))  # fmt: skip
    file = a_file("all", None, None, *documents)
    assert assess(with_file(file, HIS, HERS, ACT, MARRIAGE), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_the_document_that_was_named_may_be_the_second_of_its_file() -> None:
    file = a_file("scan", "birth_certificate", "m3", CARDS[0], ("birth_certificate", birth_fields(CHILD, HOUSEHOLD)))
    assert assess(with_file(file, ACT), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_fault_of_the_second_document_names_its_file() -> None:
    wrong = birth_fields(CHILD, HOUSEHOLD, birth_date="2014-09-18")
    found = assess(
        with_file(a_file("scan", None, None, CARDS[0], ("birth_certificate", wrong)), HIS, ACT), TODAY, POLICY
    )
    assert [(one.code, one.member, one.document) for one in found.corrections] == [
        ("mismatch.birth_date", "m3", "scan")
    ]


def test_a_file_without_the_document_that_was_named_is_another_document() -> None:
    file = a_file("scan", "birth_certificate", "m3", *CARDS)
    found = assess(with_file(file, ACT), TODAY, POLICY)
    assert [(one.code, one.member, one.document) for one in found.corrections] == [
        ("type.wrong_document", "m3", "scan")
    ]


def test_a_part_that_nobody_could_name_may_be_what_was_meant() -> None:
    file = a_file("scan", "birth_certificate", "m3", CARDS[0], ("unknown", {}))
    found = assess(with_file(file, ACT), TODAY, POLICY)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())
    assert {(one.member, one.document) for one in found.doubts} == {("m3", "scan")}


def test_a_strangers_card_beside_the_right_one_asks_nothing() -> None:
    file = a_file("sheet", "identity_card", "m1", CARDS[0], ("identity_card", identity_fields(STRANGER)))
    assert assess(with_file(file, HIS), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_two_sides_read_as_two_documents_of_one_file_are_one_card() -> None:
    fields = identity_fields(HEAD)
    front = {name: fields[name] for name in ("family_name", "given_names", "family_name_ar", "birth_date")}
    back = {"document_number": "AB123456", "mother_name": "Khadija", "expiry_date": "2031-01-01", "sex": "M"}
    file = a_file("card", "identity_card", "m1", ("identity_card", front), ("identity_card", back))
    assert assess(with_file(file, HIS), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_back_that_names_nobody_is_of_the_member_that_was_named() -> None:
    front = {name: value for name, value in identity_fields(HEAD).items() if name != "expiry_date"}
    back = {"mother_name": "Khadija", "expiry_date": "2031-01-01"}
    file = a_file("card", "identity_card", "m1", ("identity_card", front), ("identity_card", back))
    strict = replace(POLICY, expired_identity_accepted_if_rnp_confirms=False)
    assert assess(with_file(file, HIS), TODAY, strict).outcome is Outcome.ACCEPTED


CARD_SHAPED = (PageSize(1600, 1010),)
BACK = {"address": "12 rue Ibn Batouta, Agdal, Rabat", "father_name": "Driss", "mother_name": "Khadija"}
STRICT = replace(POLICY, expired_identity_accepted_if_rnp_confirms=False)


def one_side(**changes: object) -> Case:
    reading = replace(a_reading("identity_card", BACK, page_sizes=CARD_SHAPED), **changes)  # type: ignore[arg-type]
    return with_file(a_piece("identity_card", "m1", reading=reading), HIS)


def test_a_back_alone_is_asked_for_its_front() -> None:
    found = assess(one_side(), TODAY, POLICY)
    assert [(one.code, one.member, one.document) for one in found.corrections] == [("quality.side_missing", "m1", HIS)]
    assert not found.doubts


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(one_side(page_sizes=(PageSize(2480, 3508),)), id="a sheet has room for both sides"),
        pytest.param(one_side(page_sizes=(*CARD_SHAPED, *CARD_SHAPED)), id="two pages"),
        pytest.param(one_side(page_sizes=(PageSize(3400, 1010),)), id="both sides beside each other"),
        pytest.param(one_side(quality=Quality(Legibility.POOR)), id="a poor picture"),
    ],
)
def test_where_the_other_side_may_be_there_unread_a_person_looks(case: Case) -> None:
    found = assess(case, TODAY, POLICY)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())


def test_a_front_that_proves_enough_is_never_asked_for_its_back() -> None:
    front = a_reading("identity_card", {**identity_fields(HEAD), "birth_place": "Rabat"}, page_sizes=CARD_SHAPED)
    case = with_file(a_piece("identity_card", "m1", reading=front), HIS)
    found = assess(case, TODAY, STRICT)
    assert found.outcome is Outcome.ACCEPTED
    assert "quality.side_missing" not in {one.code for one in found.findings}


def test_a_front_without_the_expiry_is_asked_for_its_back_where_the_expiry_matters() -> None:
    front = a_reading("identity_card", identity_fields(HEAD, expiry_date=""), page_sizes=CARD_SHAPED)
    case = with_file(a_piece("identity_card", "m1", reading=front), HIS)
    assert [one.code for one in assess(case, TODAY, STRICT).corrections] == ["quality.side_missing"]


@pytest.mark.parametrize("first", [True, False], ids=["read first", "unread first"])
@pytest.mark.parametrize("fields", [{}, {"sex": "M"}], ids=["nothing", "nothing that tells a side"])
def test_a_picture_of_which_no_side_was_read_may_be_the_one_that_is_missing(
    first: bool, fields: dict[str, str]
) -> None:
    front = a_reading("identity_card", identity_fields(HEAD, expiry_date=""), page_sizes=CARD_SHAPED)
    sides = [
        a_piece("identity_card", "m1", reading=front, id="front"),
        a_piece("identity_card", "m1", reading=a_reading("identity_card", dict(fields)), id="other"),
    ]
    case = with_file(sides[0] if first else sides[1], HIS)
    found = assess(replace(case, pieces=(*case.pieces, sides[1] if first else sides[0])), TODAY, STRICT)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())


def test_the_same_side_twice_is_asked_for_the_other() -> None:
    front = a_reading("identity_card", identity_fields(HEAD, expiry_date=""), page_sizes=CARD_SHAPED)
    case = with_file(a_piece("identity_card", "m1", reading=front), HIS)
    again = a_piece("identity_card", "m1", reading=front, id="again")
    found = assess(replace(case, pieces=(*case.pieces, again)), TODAY, STRICT)
    assert [one.code for one in found.corrections] == ["quality.side_missing"]


def test_the_side_that_was_missing_comes_in_another_file_and_all_is_well() -> None:
    front = a_piece("identity_card", "m1", identity_fields(HEAD), id="front")
    assert assess(replace(one_side(), pieces=(*one_side().pieces, front)), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_an_act_that_is_known_to_be_cut_off_is_asked_for_whole_where_it_proves_nothing() -> None:
    cut = a_reading("marriage_certificate", {"court": "Rabat"}, quality=Quality(Legibility.POOR, ("page_missing",)))
    found = assess(with_file(a_piece("marriage_certificate", "m2", reading=cut), MARRIAGE), TODAY, POLICY)
    assert [(one.code, one.member) for one in found.corrections] == [("quality.page_missing", "m2")]
