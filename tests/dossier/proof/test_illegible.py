"""A paper judged unreadable by its pixels proves what was read of it all the same; doubt is no reason to ask again."""

from dataclasses import replace

import pytest

from dossier.case import Case, Piece
from dossier.decision import assess
from dossier.findings import Assessment, Outcome, Verdict
from dossier.reading import FieldReading, Legibility, Quality
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_piece,
    a_reading,
    birth_fields,
    identity_fields,
    marriage_fields,
    residence_fields,
    with_piece,
)

HOUSEHOLD = a_household()
HEAD, _, CHILD = HOUSEHOLD.members
SHINES = Quality(Legibility.UNREADABLE, ("quality.glare",))
Fields = dict[str, str | FieldReading]


def shining(kind: str, member: str, fields: Fields) -> Piece:
    return a_piece(kind, member, reading=a_reading(kind, fields, quality=SHINES))


def judged(piece: Piece, **changes: object) -> Assessment:
    return assess(replace(with_piece(a_case(), piece), **changes), TODAY, POLICY)  # type: ignore[arg-type] # a field's


WHOLE: dict[str, tuple[str, str, Fields]] = {
    "a marriage act": ("marriage_certificate", "m2", marriage_fields(HOUSEHOLD, marriage_date="")),
    "a card": ("identity_card", "m1", identity_fields(HEAD, family_name="", family_name_ar="", sex="")),
    "a birth act": ("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD, father_name="", sex="")),
    "a proof of address": ("residence_certificate", "m1", residence_fields(HOUSEHOLD, document_number="")),
}


@pytest.mark.parametrize(("kind", "member", "fields"), WHOLE.values(), ids=WHOLE)
def test_what_was_read_beside_glare_is_enough(kind: str, member: str, fields: Fields) -> None:
    assert judged(shining(kind, member, fields)).outcome is Outcome.ACCEPTED


IN_PART: dict[str, tuple[str, str, Fields]] = {
    "a marriage act with one spouse": (
        "marriage_certificate",
        "m2",
        {name: value for name, value in marriage_fields(HOUSEHOLD, marriage_date="").items() if "wife" not in name},
    ),
    "a card without its last day": ("identity_card", "m1", identity_fields(HEAD, expiry_date="")),
    "a birth act with another mother": (
        "birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD, mother_name="Khadija"),
    ),
    "a proof of another address": (
        "residence_certificate", "m1", residence_fields(HOUSEHOLD, address="3 rue des Orangers, Oujda"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "member", "fields"), IN_PART.values(), ids=IN_PART)
def test_what_was_read_of_it_in_part_is_one_question_and_asked_of_nobody(
    kind: str, member: str, fields: Fields
) -> None:
    piece = shining(kind, member, fields)
    found = judged(piece)
    assert (found.outcome, found.corrections) == (Outcome.IN_REVIEW, ())
    assert [(one.code, one.member, one.document) for one in found.doubts] == [("quality.glare", member, piece.id)]


def test_a_person_says_whether_another_picture_is_asked_for() -> None:
    piece = shining("identity_card", "m1", identity_fields(HEAD, expiry_date=""))
    key = judged(piece).doubts[0].key
    asked = judged(piece, settlements={key: Verdict.FAIL})
    assert [(one.code, one.document) for one in asked.corrections] == [("quality.glare", piece.id)]
    assert "quality.glare" not in {one.code for one in judged(piece, settlements={key: Verdict.PASS}).doubts}


NOTHING: dict[str, Fields] = {
    "nothing": {},
    "a name alone": {"family_name": "EL ALAMI"},
    "another's name": {"given_names": "Karim", "family_name": a_field("TAZI", 0.5)},
}


@pytest.mark.parametrize("fields", NOTHING.values(), ids=NOTHING)
def test_another_picture_is_asked_for_where_nothing_tells_whose_paper_it_is(fields: Fields) -> None:
    piece = shining("identity_card", "m1", fields)
    assert [(one.code, one.document) for one in judged(piece).corrections] == [("quality.glare", piece.id)]


def test_what_was_refused_at_the_door_proves_nothing() -> None:
    piece = replace(shining("identity_card", "m1", identity_fields(HEAD)), refused=("quality.blurred",))
    assert [one.code for one in judged(piece).corrections] == ["quality.blurred"]


def test_a_paper_of_another_kind_than_was_said_is_asked_for_again() -> None:
    read = a_reading("passport", identity_fields(HEAD), quality=SHINES)
    assert [one.code for one in judged(a_piece("identity_card", "m1", reading=read)).corrections] == ["quality.glare"]


def test_the_other_side_of_a_card_may_prove_what_this_one_does_not() -> None:
    front = {"family_name_ar": "العلمي", "given_names_ar": "حسن", "document_number": HEAD.cin or ""}
    back: Fields = {"address": "12 rue Ibn Batouta, Agdal, Rabat", "expiry_date": "2031-01-01"}
    sides: Case = with_piece(a_case(), shining("identity_card", "m1", dict(front)))
    sides = with_piece(sides, a_piece("identity_card", "m1", back, id="back"))
    assert assess(sides, TODAY, POLICY).outcome is Outcome.ACCEPTED
