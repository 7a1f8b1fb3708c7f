"""The paper that would put a fault right is taken for what it should be, whichever is asked for."""

from dataclasses import replace

import pytest

from dossier.case import Case, Piece
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Outcome
from dossier.household import Household, Relation, Sex
from dossier.proof.sound import sound_piece
from dossier.reading import Box, Legibility, PageSize, Quality, Reading
from tests.builders import POLICY, TODAY, a_case, a_household, a_member, birth_fields, without_piece

HOUSEHOLD = a_household()
ASKED = {
    "a card of the head": ("m1-identity_card", "identity_card", "m1"),
    "a card of the spouse": ("m2-identity_card", "identity_card", "m2"),
    "a passport": ("m2-identity_card", "passport", "m2"),
    "a residence permit": ("m1-identity_card", "residence_permit", "m1"),
    "an act of birth": ("m3-birth_certificate", "birth_certificate", "m3"),
    "an act of marriage": ("m2-marriage_certificate", "marriage_certificate", "m2"),
    "a residence certificate": ("m1-residence_certificate", "residence_certificate", "m1"),
    "a bill": ("m1-residence_certificate", "utility_bill", "m1"),
}


def with_sound(case: Case, kind: str, member: str) -> Case:
    piece = sound_piece(case.household, kind, member, TODAY, POLICY)
    assert piece is not None
    assert (piece.id, piece.name, piece.kind, piece.member) == (
        f"answer-{kind}-{member}", f"answer-{kind}-{member}", kind, member,
    )  # fmt: skip
    return replace(case, pieces=(*case.pieces, piece))


@pytest.mark.parametrize(("lost", "kind", "member"), ASKED.values(), ids=ASKED)
def test_a_sound_paper_proves_what_was_lacking(lost: str, kind: str, member: str) -> None:
    lacking = without_piece(a_case(), lost)
    assert assess(lacking, TODAY, POLICY).outcome is not Outcome.ACCEPTED
    assert assess(with_sound(lacking, kind, member), TODAY, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("today", ["2026-08-31", "2026-09-01", "2026-11-22"])
def test_a_sound_school_certificate_is_of_the_year_that_runs(today: str) -> None:
    student = a_member("m3", birth_date=PartialDate("2003-05-04"), studying=True)
    household = a_household(a_member("m1"), a_member("m2"), student)
    year = sound_piece(household, "school_certificate", "m3", TODAY.fromisoformat(today), POLICY)
    assert year is not None
    assert year.reading is not None
    begins = 2025 if today == "2026-08-31" else 2026
    assert {name: one.value for name, one in year.reading.fields.items()} == {
        "student_name": "Youssef EL ALAMI", "birth_date": "2003-05-04", "school_year": f"{begins}-{begins + 1}",
        "issue_date": today,
    }  # fmt: skip
    if today == TODAY.isoformat():
        assert assess(with_sound(a_case(household), "school_certificate", "m3"), TODAY, POLICY).outcome is (
            Outcome.ACCEPTED
        )


def test_a_sound_certificate_of_disability_says_whose_and_until_when() -> None:
    piece = sound_piece(HOUSEHOLD, "disability_certificate", "m3", TODAY, POLICY)
    assert piece is not None
    assert piece.reading is not None
    assert {name: one.value for name, one in piece.reading.fields.items()} == {
        "holder_name": "Youssef EL ALAMI", "birth_date": "2015-05-04", "expiry_date": "2027-01-01",
    }  # fmt: skip


def test_a_wife_who_applies_stands_as_the_wife() -> None:
    wife = a_member("m2", id="m1", relation=Relation.HEAD, sex=Sex.FEMALE)
    husband = a_member("m1", id="m2", relation=Relation.SPOUSE, sex=Sex.MALE)
    piece = sound_piece(a_household(wife, husband), "marriage_certificate", "m2", TODAY, POLICY)
    assert piece is not None
    assert piece.reading is not None
    read = {name: one.value for name, one in piece.reading.fields.items()}
    assert (read["husband_given_names"], read["wife_given_names"]) == ("Hassan", "Fatima Zahra")
    assert (read["husband_document_number"], read["wife_document_number"]) == ("AB123456", "C654321")
    assert read["marriage_date"] == "2012-06-21"
    assert "husband_sex" not in read


@pytest.mark.parametrize("parents", [("m1", "m2"), ()], ids=["named", "not named"])
def test_a_sound_act_names_the_parents_who_are_declared(parents: tuple[str, ...]) -> None:
    household = a_household(a_member("m1"), a_member("m2"), a_member("m3", parents=parents))
    read = _values(household, "birth_certificate", "m3")
    expected = birth_fields(HOUSEHOLD.children[0], HOUSEHOLD, issue_date=TODAY.isoformat())
    assert {name: read[name] for name in ("father_name", "mother_name", "issue_date")} == {
        name: expected[name] for name in ("father_name", "mother_name", "issue_date")
    }


def test_of_a_kind_that_nobody_knows_nothing_is_foreseen() -> None:
    assert sound_piece(HOUSEHOLD, None, "m1", TODAY, POLICY) is None
    assert sound_piece(HOUSEHOLD, "unknown", "m1", TODAY, POLICY) is None


def _values(household: Household, kind: str, member: str) -> dict[str, str]:
    piece = sound_piece(household, kind, member, TODAY, POLICY)
    assert piece is not None
    assert piece.reading is not None
    return {name: one.value for name, one in piece.reading.fields.items()}


def _fields_of(household: Household, kind: str, member: str) -> dict[str, tuple[str, float, int, Box]]:
    piece = sound_piece(household, kind, member, TODAY, POLICY)
    assert piece is not None
    assert piece.reading is not None
    identity = f"answer-{kind}-{member}"
    reading = Reading(kind, 0.99, Quality(Legibility.GOOD), (PageSize(2480, 3508),), piece.reading.fields)
    assert piece == Piece(identity, identity, kind, member, reading)
    return {name: (one.value, one.confidence, one.page, one.box) for name, one in piece.reading.fields.items()}


_HASSAN = {"family_name": "EL ALAMI", "given_names": "Hassan", "family_name_ar": "العلمي", "given_names_ar": "حسن",
           "birth_date": "1985-03-12"}  # fmt: skip
_FATIMA = {"family_name": "BENNANI", "given_names": "Fatima Zahra", "family_name_ar": "بناني",
           "given_names_ar": "فاطمة الزهراء", "birth_date": "1988-07-02"}  # fmt: skip
_YOUSSEF = {"family_name": "EL ALAMI", "given_names": "Youssef", "family_name_ar": "العلمي", "given_names_ar": "يوسف",
            "birth_date": "2015-05-04"}  # fmt: skip
_AT_HOME = {"holder_name": "Hassan EL ALAMI", "document_number": "AB123456",
            "address": "12 rue Ibn Batouta, Agdal, Rabat", "issue_date": "2026-11-22"}  # fmt: skip
SAYS: dict[tuple[str, str], dict[str, str]] = {
    ("identity_card", "m1"): {**_HASSAN, "sex": "M", "document_number": "AB123456", "expiry_date": "2027-01-01"},
    ("residence_permit", "m2"): {**_FATIMA, "sex": "F", "document_number": "C654321", "expiry_date": "2027-01-01"},
    ("passport", "m2"): {**_FATIMA, "sex": "F", "national_id": "C654321", "expiry_date": "2027-01-01"},
    ("identity_card", "m3"): {**_YOUSSEF, "sex": "M", "expiry_date": "2027-01-01"},
    ("birth_certificate", "m3"): {
        **_YOUSSEF, "sex": "M", "father_name": "Hassan", "mother_name": "Fatima Zahra", "issue_date": "2026-11-22",
    },
    ("utility_bill", "m1"): _AT_HOME,
    ("residence_certificate", "m1"): _AT_HOME,
    ("marriage_certificate", "m2"): {
        **{f"husband_{name}": value for name, value in _HASSAN.items()}, "husband_document_number": "AB123456",
        **{f"wife_{name}": value for name, value in _FATIMA.items()}, "wife_document_number": "C654321",
        "marriage_date": "2012-06-21",
    },
}  # fmt: skip


@pytest.mark.parametrize(("kind", "member"), SAYS, ids=[f"{kind} of {member}" for kind, member in SAYS])
def test_a_sound_paper_says_all_that_is_declared_and_nothing_else(kind: str, member: str) -> None:
    expected = {name: (value, 0.99, 1, Box(0, 0, 1, 1)) for name, value in SAYS[kind, member].items()}
    assert _fields_of(HOUSEHOLD, kind, member) == expected


def test_a_paper_of_nobody_known_is_the_heads_and_an_act_without_a_marriage_says_no_day() -> None:
    unknown = sound_piece(HOUSEHOLD, "identity_card", None, TODAY, POLICY)
    assert unknown == sound_piece(HOUSEHOLD, "identity_card", "m1", TODAY, POLICY)
    assert "marriage_date" not in _fields_of(replace(HOUSEHOLD, marriages=()), "marriage_certificate", "m2")
