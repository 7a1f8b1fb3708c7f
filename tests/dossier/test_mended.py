"""What one correction changes in a case, as the whole case that comes of it, and nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Assessment, Correction, Outcome
from dossier.mending import foreseen, mended, smallest
from dossier.proof.sound import sound_piece
from dossier.reading import Box, FieldReading
from dossier.registries import RnpRecord
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_piece,
    birth_fields,
    identity_fields,
    marriage_fields,
    residence_fields,
    the_answers,
    with_piece,
    without_piece,
)

HOUSEHOLD = a_household()
HEAD, SPOUSE, CHILD = HOUSEHOLD.members
SOUND = a_case()


def corrections(case: Case) -> tuple[Correction, ...]:
    return assess(case, TODAY, POLICY).corrections


def put_right(case: Case) -> Case:
    items = corrections(case)
    assert items
    return mended(case, items, TODAY, POLICY)


def with_sound(case: Case, kind: str, member: str) -> Case:
    piece = sound_piece(HOUSEHOLD, kind, member, TODAY, POLICY)
    assert piece is not None
    return replace(case, pieces=(*case.pieces, piece))


def card(**changes: str | FieldReading) -> Case:
    return with_piece(SOUND, a_piece("identity_card", "m1", identity_fields(HEAD, **changes)))


def declaring(member: str, **changes: object) -> Case:
    members = tuple(
        replace(each, **changes) if each.id == member else each  # type: ignore[arg-type] # any field of a member
        for each in HOUSEHOLD.members
    )
    return replace(SOUND, household=a_household(*members))


# A declared value that every paper and register contradicts: the declaration is what has to be put right.
DECLARED: dict[str, Case] = {
    "a day of birth": declaring("m1", birth_date=PartialDate("1980-01-30")),
    "a family name": declaring("m2", family_name="TAZI"),
    "given names": declaring("m3", given_names="Karim"),
    "a number": declaring("m1", cin="XY987654"),
    "a day of marriage": replace(
        SOUND,
        household=replace(HOUSEHOLD, marriages=(replace(HOUSEHOLD.marriages[0], date=PartialDate("1999-09-01")),)),
    ),
}


@pytest.mark.parametrize("fault", DECLARED)
def test_what_papers_and_registers_say_alike_is_declared(fault: str) -> None:
    after = put_right(DECLARED[fault])
    assert after.household == HOUSEHOLD
    assert after.pieces == SOUND.pieces
    assert assess(after, TODAY, POLICY).outcome is Outcome.ACCEPTED


# A paper that nothing else bears out: it is the paper that has to say what is declared, in both scripts.
PRINTED: dict[str, dict[str, str | FieldReading]] = {
    "a day of birth": {"birth_date": "1980-01-30"},
    "a family name": {"family_name": "TAZI", "family_name_ar": "التازي"},
    "given names": {"given_names": "Karim", "given_names_ar": "كريم"},
    "given names, with another reading": {
        "given_names": a_field("Karim", 0.97, ("Karima",)), "given_names_ar": "كريم",
    },
}  # fmt: skip


@pytest.mark.parametrize("fault", PRINTED)
def test_what_only_one_paper_says_is_printed_anew(fault: str) -> None:
    after = put_right(card(**PRINTED[fault]))
    assert after.household == HOUSEHOLD
    read = {piece.id: piece.reading for piece in after.pieces}["m1-identity_card"]
    assert read is not None
    # Where it stands and how surely it was read is as before; what else it may have been is forgotten.
    assert (read.fields, read.documents) == (
        {name: a_field(str(value)) for name, value in identity_fields(HEAD).items()}, (),
    )  # fmt: skip
    assert [each for each in after.pieces if each.id != "m1-identity_card"] == [
        each for each in SOUND.pieces if each.id != "m1-identity_card"
    ]


@pytest.mark.parametrize(
    ("lost", "kind", "member"),
    [
        ("m1-identity_card", "identity_card", "m1"),
        ("m2-marriage_certificate", "marriage_certificate", "m2"),
        ("m3-birth_certificate", "birth_certificate", "m3"),
        ("m1-residence_certificate", "residence_certificate", "m1"),
    ],
)
def test_a_paper_that_is_missing_is_handed_in_sound(lost: str, kind: str, member: str) -> None:
    case = without_piece(SOUND, lost)
    assert put_right(case) == with_sound(case, kind, member)


def test_a_certificate_that_is_too_old_is_issued_anew_with_the_same_values() -> None:
    old = a_piece("residence_certificate", "m1", residence_fields(HOUSEHOLD, issue_date="2025-01-01"))
    after = put_right(with_piece(SOUND, old))
    assert old.reading is not None
    fresh = {**old.reading.fields, "issue_date": FieldReading("2026-11-22", 0.99, 1, Box(0, 0, 1, 1))}
    assert after == with_piece(SOUND, replace(old, reading=replace(old.reading, fields=fresh)))


def test_a_register_that_says_another_name_is_put_right_as_a_whole() -> None:
    answers = the_answers(HOUSEHOLD)
    known = answers.rnp[SPOUSE.idcs]
    assert known is not None
    for record in (None, replace(known, family_name="TAZI", family_name_ar="التازي")):
        wrong = a_case(answers=replace(answers, rnp={**answers.rnp, SPOUSE.idcs: record}))
        after = put_right(wrong)
        assert after.answers.rnp[SPOUSE.idcs] == RnpRecord(
            "BENNANI", "Fatima Zahra", SPOUSE.birth_date, SPOUSE.sex,
            family_name_ar="بناني", given_names_ar="فاطمة الزهراء",
        )  # fmt: skip
        assert after == replace(SOUND, answers=answers)


def test_whom_the_social_register_lacks_is_counted_there_and_the_others_stay() -> None:
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    lacking = replace(answers, rsu=replace(answers.rsu, members=answers.rsu.members[:-1]))
    assert put_right(a_case(answers=lacking)) == SOUND


def two_faults(case: Case) -> Case:
    return without_piece(without_piece(case, "m3-birth_certificate"), "m1-identity_card")


def test_items_are_mended_one_after_the_other_and_each_is_needed() -> None:
    case = two_faults(SOUND)
    items = corrections(case)
    assert len(items) == 2
    assert tuple(smallest(case, items, TODAY, POLICY)) == items
    assert mended(case, (), TODAY, POLICY) is case
    one = mended(case, items[:1], TODAY, POLICY)
    assert corrections(one) == items[1:]
    # What is asked for twice is needed by neither.
    assert tuple(smallest(case, (items[0], items[1], replace(items[1])), TODAY, POLICY)) == items[:1]


def test_an_item_says_what_passes_with_it_alone() -> None:
    case = two_faults(SOUND)
    before = assess(case, TODAY, POLICY)
    found = foreseen(case, before, TODAY, POLICY)

    def passing(assessment: Assessment) -> set[tuple[str, str | None]]:
        return {(one.code, one.member) for one in assessment.findings if one.verdict == "pass"}

    for item, bare in zip(found.corrections, before.corrections, strict=True):
        alone = assess(mended(case, (bare,), TODAY, POLICY), TODAY, POLICY)
        assert set(item.what_passes) == {code for code, _ in passing(alone) - passing(before)}
        assert len(set(item.what_passes)) == len(item.what_passes)
        assert replace(item, what_passes=bare.what_passes) == bare
    assert found == replace(before, corrections=found.corrections, once_fixed=Outcome.ACCEPTED)


UNFORESEEN: dict[str, Callable[[Correction], Correction]] = {
    "of a kind that nobody knows": lambda item: replace(item, kind="unknown"),
    "of no kind": lambda item: replace(item, kind=None),
}


@pytest.mark.parametrize("change", UNFORESEEN.values(), ids=UNFORESEEN)
def test_what_cannot_be_foreseen_is_left_as_it_is(change: Callable[[Correction], Correction]) -> None:
    case = without_piece(SOUND, "m3-birth_certificate")
    [item] = corrections(case)
    assert mended(case, (change(item),), TODAY, POLICY) == case


def test_a_wrong_act_of_marriage_is_replaced_by_a_sound_one() -> None:
    other = a_piece("marriage_certificate", "m2", marriage_fields(HOUSEHOLD, wife_given_names="Salma",
                    wife_given_names_ar="سلمى", wife_birth_date="1970-01-01"))  # fmt: skip
    case = with_piece(SOUND, other)
    items = corrections(case)
    assert "mismatch.spouse" in [item.code for item in items]
    assert mended(case, items[:1], TODAY, POLICY) == with_sound(case, "marriage_certificate", "m2")


def test_a_parent_who_is_named_otherwise_is_printed_as_declared() -> None:
    wrong = birth_fields(CHILD, HOUSEHOLD, mother_name="Salma")
    case = with_piece(SOUND, a_piece("birth_certificate", "m3", wrong))
    piece = next(each for each in put_right(case).pieces if each.id == "m3-birth_certificate")
    assert piece.reading is not None
    assert piece.reading.fields["mother_name"].value.startswith("Fatima Zahra")
    assert piece.reading.fields["father_name"] == a_field("Hassan")
