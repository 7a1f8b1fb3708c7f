"""A family booklet proves a marriage where a dated policy says so, and else its sender is told what to send."""

from dataclasses import replace

import pytest

import wording
from dossier.case import Case
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.findings import Outcome
from tests.builders import (
    POLICY,
    TODAY,
    a_case,
    a_household,
    a_member,
    a_piece,
    a_reading,
    marriage_fields,
    without_piece,
)

HOUSEHOLD = a_household()
MARRIAGE = "m2-marriage_certificate"
ACCEPTING = replace(POLICY, marriage_kinds=("marriage_certificate", "family_booklet"))


def with_booklet(called: str | None = "family_booklet", member: str | None = "m2", **fields: str) -> Case:
    shown = {**marriage_fields(HOUSEHOLD), **fields}
    booklet = a_piece("family_booklet", member, reading=a_reading("family_booklet", shown), id="booklet")
    case = without_piece(a_case(), MARRIAGE)
    return replace(case, pieces=(*case.pieces, replace(booklet, kind=called)))


@pytest.mark.parametrize("called", ["family_booklet", None])
@pytest.mark.parametrize("member", ["m1", "m2", None])
def test_where_the_policy_takes_it_a_booklet_proves_the_marriage(called: str | None, member: str | None) -> None:
    assert assess(with_booklet(called, member), TODAY, ACCEPTING).outcome is Outcome.ACCEPTED


def test_where_the_policy_takes_it_a_booklet_can_be_wrong_too() -> None:
    found = assess(with_booklet(marriage_date="2013-08-30"), TODAY, ACCEPTING)
    assert [(one.code, one.document) for one in found.corrections] == [("mismatch.marriage_date", "booklet")]


@pytest.mark.parametrize("called", ["family_booklet", "marriage_certificate", None])
def test_elsewhere_one_item_names_the_certificate_that_is_to_be_sent(called: str | None) -> None:
    [item] = assess(with_booklet(called), TODAY, POLICY).corrections
    assert item.kind == "marriage_certificate"
    said = wording.correction("fr", item, HOUSEHOLD)
    assert wording.document_kind("fr", "marriage_certificate").lower() in said.lower()


def test_a_booklet_beside_the_certificate_asks_nothing() -> None:
    booklet = with_booklet().pieces[-1]
    case = a_case()
    assert assess(replace(case, pieces=(*case.pieces, booklet)), TODAY, POLICY).outcome is Outcome.ACCEPTED


def test_a_booklet_of_another_marriage_of_the_head_is_a_question() -> None:
    other = a_member("m2", id="m5", cin="Y1111", family_name="OUAZZANI", given_names="Salma", family_name_ar="الوزاني",
                     given_names_ar="سلمى", birth_date=PartialDate("1975-01-09"))  # fmt: skip
    fields = marriage_fields(a_household(a_member("m1"), other), "m5")
    booklet = a_piece("family_booklet", None, reading=a_reading("family_booklet", fields), id="booklet")
    case = a_case()
    found = assess(replace(case, pieces=(*case.pieces, booklet)), TODAY, POLICY)
    assert ("household.member_undeclared", "booklet") in {(one.code, one.document) for one in found.doubts}
