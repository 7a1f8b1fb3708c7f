"""Somebody whom only the papers show is a question to a person, and never asked of the applicant by the machine."""

from dataclasses import replace

import pytest

from dossier.case import Case, Piece
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Outcome, Verdict
from dossier.household import EndOfMarriage, Marriage, MarriageEnd, Relation, Sex
from dossier.reading import FieldReading
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_field,
    a_household,
    a_member,
    a_piece,
    birth_fields,
    marriage_fields,
)

HOUSEHOLD = a_household()
SISTER = a_member(
    "m3", id="m4", given_names="Salma", given_names_ar="سلمى", birth_date=PartialDate("2019-09-21"), sex="F"
)
OTHER_WIFE = a_member(
    "m2", id="m5", cin="Y1111", family_name="OUAZZANI", given_names="Salma", family_name_ar="الوزاني",
    given_names_ar="سلمى", birth_date=PartialDate("1975-01-09"),
)  # fmt: skip
SECOND = marriage_fields(
    a_household(a_member("m1"), OTHER_WIFE, marriages=(Marriage("m5", PartialDate("2019-03-03")),)), "m5"
)


def with_more(piece: Piece, household: object = None) -> Case:
    case = a_case(a_household() if household is None else household)  # type: ignore[arg-type]
    return replace(case, pieces=(*case.pieces, piece))


def asked(case: Case) -> list[tuple[str, str | None, str | None]]:
    found = assess(case, TODAY, POLICY)
    assert found.corrections == ()
    return [(one.code, one.document, one.read) for one in found.doubts]


def test_the_birth_certificate_of_a_child_who_is_not_declared_is_a_question() -> None:
    act = a_piece("birth_certificate", None, birth_fields(SISTER, HOUSEHOLD), id="act")
    assert asked(with_more(act)) == [("household.member_undeclared", "act", "Salma")]


def test_a_cousins_birth_certificate_is_nothing_to_ask_about() -> None:
    act = birth_fields(SISTER, HOUSEHOLD, mother_name="Khadija", father_name="Driss")
    assert asked(with_more(a_piece("birth_certificate", None, act, id="act"))) == []


MAY_BE_THEIRS = {
    "both faintly": {"father_name": a_field("Hassan", 0.5), "mother_name": a_field("Fatima Zahra", 0.5)},
    "both absent": {"father_name": "", "mother_name": ""},
    "one absent": {"father_name": "Hassan", "mother_name": "", "family_name": "", "family_name_ar": ""},
    "another's, not surely": {"father_name": a_field("Driss", 0.89), "mother_name": a_field("Khadija", 0.89)},
}


@pytest.mark.parametrize("parents", MAY_BE_THEIRS.values(), ids=MAY_BE_THEIRS)
def test_parents_who_were_not_surely_read_may_be_those_declared(parents: dict[str, str | FieldReading]) -> None:
    act = a_piece("birth_certificate", None, birth_fields(SISTER, HOUSEHOLD, **parents), id="act")
    assert asked(with_more(act)) == [("household.member_undeclared", "act", "Salma")]


@pytest.mark.parametrize("field", ["father_name", "mother_name"])
def test_one_parent_who_is_surely_another_is_enough(field: str) -> None:
    names: dict[str, str | FieldReading] = {
        "father_name": "",
        "mother_name": "",
        field: a_field("Jamila" if field == "mother_name" else "Driss", 0.9),
    }
    act = a_piece("birth_certificate", None, birth_fields(SISTER, HOUSEHOLD, **names), id="act")
    assert asked(with_more(act)) == []


@pytest.mark.parametrize(
    ("settled", "outcome"),
    [(Verdict.PASS, Outcome.ACCEPTED), (Verdict.FAIL, Outcome.CORRECTIONS_REQUESTED)],
    ids=["cleared", "confirmed"],
)
def test_a_person_clears_it_or_has_it_asked_of_the_family(settled: Verdict, outcome: Outcome) -> None:
    case = with_more(a_piece("birth_certificate", None, birth_fields(SISTER, HOUSEHOLD), id="act"))
    [doubt] = assess(case, TODAY, POLICY).doubts
    assert assess(replace(case, settlements={doubt.key: settled}), TODAY, POLICY).outcome is outcome


@pytest.mark.parametrize("member", [None, "m1"], ids=["for nobody", "for the head"])
def test_another_marriage_of_the_head_is_a_question(member: str | None) -> None:
    more = a_piece("marriage_certificate", member, SECOND, id="second")
    assert ("household.member_undeclared", "second", "Salma") in asked(with_more(more))


def test_a_marriage_of_a_head_who_declares_none_is_a_question() -> None:
    alone = a_household(a_member("m1"))
    more = a_piece("marriage_certificate", None, SECOND, id="second")
    assert asked(with_more(more, alone)) == [("household.member_undeclared", "second", "Salma")]


def test_a_marriage_that_was_declared_as_ended_is_no_question() -> None:
    ended = Marriage("gone", PartialDate("2019-03-03"), MarriageEnd(PartialDate("2022-01-01"), EndOfMarriage.DIVORCE))
    alone = a_household(a_member("m1"), marriages=(ended,))
    more = a_piece("marriage_certificate", None, SECOND, id="second")
    assert asked(with_more(more, alone)) == []


def test_the_child_of_a_mother_alone_may_bear_a_name_that_nobody_declared() -> None:
    mother = a_member("m2", id="m1", relation=Relation.HEAD, sex=Sex.FEMALE)
    act = birth_fields(SISTER, HOUSEHOLD, family_name="RAMDANI", family_name_ar="رمضاني", father_name="Omar")
    case = with_more(a_piece("birth_certificate", None, act, id="act"), a_household(mother))
    assert asked(case) == [("household.member_undeclared", "act", "Salma")]


@pytest.mark.parametrize(("mother", "asked_of"), [("فاطمة الزهراء", 1), ("خديجة", 0)], ids=["theirs", "another's"])
def test_parents_named_in_arabic_are_known_where_only_latin_names_are_declared(mother: str, asked_of: int) -> None:
    latin = replace(
        HOUSEHOLD,
        members=tuple(replace(one, family_name_ar=None, given_names_ar=None) for one in HOUSEHOLD.members),
    )
    fields = birth_fields(SISTER, HOUSEHOLD, father_name="حسن", mother_name=mother, family_name="", family_name_ar="")
    act = a_piece("birth_certificate", None, fields, id="act")
    assert len(asked(with_more(act, latin))) == asked_of
