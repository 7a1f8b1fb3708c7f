"""One fault is planted in a sound case: it is named, and nothing else is."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Finding, Outcome, Verdict
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
    marriage_fields,
    residence_fields,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
STRANGER = a_member(
    cin="X99999",
    family_name="TAZI",
    given_names="Karim",
    family_name_ar="التازي",
    given_names_ar="كريم",
    birth_date=PartialDate("1970-10-30"),
)
STRANGERS = a_household(
    STRANGER,
    a_member(
        "m2", cin="Y1111", family_name="OUAZZANI", given_names="Salma", family_name_ar="الوزاني",
        given_names_ar="سلمى", birth_date=PartialDate("1975-01-09"),
    ),
    marriages=(replace(HOUSEHOLD.marriages[0], date=PartialDate("1999-09-01")),),
)  # fmt: skip


def faults(case: Case) -> list[tuple[str, str | None, str | None]]:
    return [_named(finding) for finding in assess(case, TODAY, POLICY).findings if finding.verdict is Verdict.FAIL]


def _named(finding: Finding) -> tuple[str, str | None, str | None]:
    return finding.code, finding.member, finding.document


CARD, SPOUSES_CARD = "m1-identity_card", "m2-identity_card"
ACT, MARRIAGE, RESIDENCE = "m3-birth_certificate", "m2-marriage_certificate", "m1-residence_certificate"

PLANTED: dict[str, tuple[Callable[[Case], Case], list[tuple[str, str | None, str | None]]]] = {
    "a missing card": (
        lambda case: without_piece(case, SPOUSES_CARD),
        [("household.member_without_proof", "m2", None)],
    ),
    "a missing marriage certificate": (
        lambda case: without_piece(case, MARRIAGE),
        [("household.member_without_proof", "m2", None)],
    ),
    "a missing birth certificate": (
        lambda case: without_piece(case, ACT),
        [("household.member_without_proof", "m3", None)],
    ),
    "a missing proof of address": (
        lambda case: without_piece(case, RESIDENCE),
        [("household.member_without_proof", "m1", None)],
    ),
    "a refused photo": (
        lambda case: with_piece(case, a_piece("identity_card", "m2", refused=("quality.blurred",))),
        [("quality.blurred", "m2", SPOUSES_CARD)],
    ),
    "an unreadable photo": (
        lambda case: with_piece(
            case,
            a_piece(
                "identity_card",
                "m2",
                reading=a_reading("unknown", quality=Quality(Legibility.UNREADABLE, ("too_dark",))),
            ),
        ),
        [("quality.too_dark", "m2", SPOUSES_CARD)],
    ),
    "a photo of no document": (
        lambda case: with_piece(case, a_piece("birth_certificate", "m3", refused=("type.not_a_document",))),
        [("type.not_a_document", "m3", ACT)],
    ),
    "another document": (
        lambda case: with_piece(
            case, a_piece("identity_card", reading=a_reading("utility_bill", {"holder_name": "X"}))
        ),
        [("type.wrong_document", "m1", CARD)],
    ),
    "another person's card": (
        lambda case: with_piece(case, a_piece("identity_card", "m1", identity_fields(STRANGER))),
        [("type.wrong_holder", "m1", CARD)],
    ),
    "the head's card in the spouse's place": (
        lambda case: with_piece(case, a_piece("identity_card", "m2", identity_fields(HEAD))),
        [("type.wrong_holder", "m2", SPOUSES_CARD)],
    ),
    "another couple's marriage": (
        lambda case: with_piece(case, a_piece("marriage_certificate", "m2", marriage_fields(STRANGERS))),
        [("type.wrong_holder", "m2", MARRIAGE)],
    ),
    "another couple's marriage, handed in for the head": (
        lambda case: with_piece(case, a_piece("marriage_certificate", "m1", marriage_fields(STRANGERS), id=MARRIAGE)),
        [("type.wrong_holder", "m2", MARRIAGE)],
    ),
    "another birth date on the card": (
        lambda case: with_piece(case, a_piece("identity_card", "m1", identity_fields(HEAD, birth_date="1986-03-21"))),
        [("mismatch.birth_date", "m1", CARD)],
    ),
    "one digit of the birth date on the card": (
        lambda case: with_piece(case, a_piece("identity_card", "m1", identity_fields(HEAD, birth_date="1985-03-13"))),
        [("mismatch.birth_date", "m1", CARD)],
    ),
    "another number on the card": (
        lambda case: with_piece(
            case, a_piece("identity_card", "m1", identity_fields(HEAD, document_number="AB123457"))
        ),
        [("mismatch.document_number", "m1", CARD)],
    ),
    "another given name on the card, in both scripts": (
        lambda case: with_piece(
            case, a_piece("identity_card", "m1", identity_fields(HEAD, given_names="Karim", given_names_ar="كريم"))
        ),
        [("mismatch.name", "m1", CARD)],
    ),
    "another given name in Arabic only": (
        lambda case: with_piece(
            case,
            a_piece("identity_card", "m1", identity_fields(HEAD, given_names="", given_names_ar="كريم")),
        ),
        [("mismatch.name_arabic", "m1", CARD)],
    ),
    "another sex on the card": (
        lambda case: with_piece(case, a_piece("identity_card", "m1", identity_fields(HEAD, sex="F"))),
        [("mismatch.sex", "m1", CARD)],
    ),
    "another birth date on the birth certificate": (
        lambda case: with_piece(
            case, a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD, birth_date="2014-09-18"))
        ),
        [("mismatch.birth_date", "m3", ACT)],
    ),
    "another father": (
        lambda case: with_piece(
            case, a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD, father_name="Karim"))
        ),
        [("mismatch.father", "m3", ACT)],
    ),
    "another mother": (
        lambda case: with_piece(
            case, a_piece("birth_certificate", "m3", birth_fields(CHILD, HOUSEHOLD, mother_name="Salma bent Ali"))
        ),
        [("mismatch.mother", "m3", ACT)],
    ),
    "another day of marriage": (
        lambda case: with_piece(
            case, a_piece("marriage_certificate", "m2", marriage_fields(HOUSEHOLD, marriage_date="2013-08-30"))
        ),
        [("mismatch.marriage_date", "m2", MARRIAGE)],
    ),
    "another wife": (
        lambda case: with_piece(
            case,
            a_piece(
                "marriage_certificate",
                "m2",
                {
                    **marriage_fields(HOUSEHOLD),
                    **{name: value for name, value in marriage_fields(STRANGERS).items() if name.startswith("wife")},
                },
            ),
        ),
        [("mismatch.spouse", "m2", MARRIAGE)],
    ),
    "an expired passport": (
        lambda case: with_piece(
            case,
            a_piece(
                "passport",
                "m1",
                {**identity_fields(HEAD, expiry_date="2026-11-21"), "national_id": "AB123456"},
                id=CARD,
            ),
        ),
        [("validity.expired", "m1", CARD)],
    ),
    "an old residence certificate": (
        lambda case: with_piece(
            case, a_piece("residence_certificate", "m1", residence_fields(HOUSEHOLD, issue_date="2026-08-21"))
        ),
        [("validity.too_old", "m1", RESIDENCE)],
    ),
    "another address": (
        lambda case: with_piece(
            case,
            a_piece("residence_certificate", "m1", residence_fields(HOUSEHOLD, address="7 derb Lihoudi, Marrakech")),
        ),
        [("mismatch.address", "m1", RESIDENCE)],
    ),
}


def test_a_sound_household_is_accepted_and_asked_for_nothing() -> None:
    assessment = assess(a_case(), TODAY, POLICY)
    assert assessment.outcome is Outcome.ACCEPTED
    assert not assessment.corrections
    assert {finding.verdict for finding in assessment.findings} <= {Verdict.PASS, Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize("planted", PLANTED, ids=str)
def test_a_planted_fault_is_named_and_nothing_else(planted: str) -> None:
    plant, expected = PLANTED[planted]
    case = plant(a_case())
    assessment = assess(case, TODAY, POLICY)
    assert faults(case) == expected
    assert assessment.outcome is Outcome.CORRECTIONS_REQUESTED
    assert [(one.code, one.member, one.document) for one in assessment.corrections] == expected


def test_a_fault_carries_what_was_declared_and_what_was_read() -> None:
    case = with_piece(a_case(), a_piece("identity_card", "m1", identity_fields(HEAD, birth_date="1986-03-21")))
    [fault] = assess(case, TODAY, POLICY).failed()
    assert (fault.field, fault.declared, fault.read, fault.confidence) == (
        "birth_date",
        "1985-03-12",
        "1986-03-21",
        0.97,
    )
    assert fault.box is not None


@pytest.mark.parametrize("planted", PLANTED, ids=str)
def test_an_answer_with_the_right_piece_puts_it_right(planted: str) -> None:
    plant, _ = PLANTED[planted]
    sound = a_case()
    answers = tuple(replace(piece, id=f"{piece.id}-2") for piece in sound.pieces)
    case = plant(sound)
    answered = replace(case, pieces=(*case.pieces, *answers))
    assert assess(answered, TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_faintly_read_arabic_name_does_not_hide_a_wrong_birth_date() -> None:
    # Found by the twenty seeds: the Latin name agreed, the Arabic one lost a letter, and a person was asked.
    changes: dict[str, str | FieldReading] = {
        "birth_date": "2014-09-18",
        "given_names_ar": a_field((CHILD.given_names_ar or "")[:-1], 0.6),
    }
    case = with_piece(
        a_case(HOUSEHOLD), a_piece("birth_certificate", CHILD.id, birth_fields(CHILD, HOUSEHOLD, **changes))
    )
    assessment = assess(case, TODAY, POLICY)
    assert assessment.outcome is Outcome.CORRECTIONS_REQUESTED
    assert {item.code for item in assessment.corrections} == {"mismatch.birth_date"}
