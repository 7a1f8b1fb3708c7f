"""A cover begins with what the papers said of their own end."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.case import Case
from dossier.coverage.dues import DueKind, next_due
from dossier.coverage.opening import last_school_day, opened
from dossier.findings import Finding, Verdict
from dossier.policy import POLICIES
from dossier.registries import RegistryAnswers
from tests.builders import a_piece
from tests.dossier.coverage.builders import OPENED, a_child, a_cover

POLICY = POLICIES[-1]
HOUSEHOLD = a_cover(a_child("2005-01-10", studying=True)).household


def test_a_certificate_of_a_school_year_is_good_until_the_end_of_october_after_it() -> None:
    assert last_school_day("2026/2027", POLICY) == date(2027, 10, 31)
    assert last_school_day("2026-2027", replace(POLICY, school_certificate_last_month=12)) == date(2027, 12, 31)


@pytest.mark.parametrize("text", ["2026", "2026/2028", "", "next year"])
def test_what_is_no_school_year_ends_on_no_day(text: str) -> None:
    assert last_school_day(text, POLICY) is None


def test_the_ends_of_papers_are_kept_where_they_were_surely_read() -> None:
    pieces = (
        a_piece("identity_card", "m1", {"expiry_date": "2031-02-03"}),
        a_piece("identity_card", "m2", {"expiry_date": "2032-02-03"}, confidence=0.5),
        a_piece("school_certificate", "m3", {"school_year": "2025/2026"}),
    )
    cover = opened(HOUSEHOLD, Case(HOUSEHOLD, pieces, RegistryAnswers()), OPENED, POLICY)
    head, spouse, child = cover.members
    assert (head.card_expires, spouse.card_expires) == (date(2031, 2, 3), None)
    assert child.schooling_until == date(2026, 10, 31)


def test_a_student_whose_certificate_was_not_surely_read_has_one_of_this_school_year() -> None:
    cover = opened(HOUSEHOLD, Case(HOUSEHOLD, (), RegistryAnswers()), date(2027, 3, 1), POLICY)
    assert cover.members[2].schooling_until == date(2027, 10, 31)


def test_who_was_accepted_by_a_certificate_is_asked_for_the_next_one_though_never_said_to_study() -> None:
    household = a_cover(a_child("2004-01-10")).household
    faint = a_piece("school_certificate", "m3", {"school_year": "2026/2027"}, confidence=0.5)
    cover = opened(household, Case(household, (faint,), RegistryAnswers()), date(2027, 3, 1), POLICY)
    assert cover.members[2].schooling_until == date(2027, 10, 31)
    due = next_due(cover, POLICY)
    assert due is not None
    assert (due.kind, due.member) == (DueKind.SCHOOLING_ENDS_SOON, "m3")


def test_a_certificate_of_a_year_to_come_is_good_for_no_longer_than_this_years() -> None:
    years = ("2026/2027", "2034/2035")
    pieces = tuple(a_piece("school_certificate", "m3", {"school_year": year}, id=year) for year in years)
    cover = opened(HOUSEHOLD, Case(HOUSEHOLD, pieces, RegistryAnswers()), date(2027, 3, 1), POLICY)
    assert cover.members[2].schooling_until == date(2027, 10, 31)


def test_a_paper_that_was_set_aside_says_no_end_of_anything() -> None:
    pieces = tuple(a_piece("identity_card", "m1", {"expiry_date": f"203{at}-02-03"}, id=f"card-{at}") for at in (1, 5))
    suspicion = Finding("fraud.tampered_image", Verdict.UNCERTAIN, document="card-5")
    case = Case(HOUSEHOLD, pieces, RegistryAnswers(), {suspicion.key: Verdict.FAIL})
    assert opened(HOUSEHOLD, case, OPENED, POLICY).members[0].card_expires == date(2031, 2, 3)
