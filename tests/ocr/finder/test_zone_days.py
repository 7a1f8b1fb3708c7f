"""Days that the machine-readable zone of a page tells apart."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

HEAD = Ink(50, 0, "PASSEPORT / PASSPORT")
ZONE = (
    Ink(50, 800, "P<MARALAMI<<YASSINE<<<<<<<<<<<<<<<<<<<<<<<<<"),
    Ink(50, 850, "AB12345676MAR8503129M3002109BK123456<<<<<<66"),
)


def test_the_day_that_is_neither_the_zones_birth_nor_its_end_is_the_day_of_issue_and_never_for_sure() -> None:
    rows = page(HEAD, Ink(50, 100, "12/03/1985"), Ink(900, 100, "11/02/2025"), Ink(50, 200, "10/02/2030"), *ZONE)
    (issued,) = (each for each in candidates(rows, KINDS["passport"]) if each.field == "issue_date")
    assert (issued.value, issued.place_confidence < 0.85) == ("2025-02-11", True)
    assert found(rows, "passport")["birth_date"] == "1985-03-12"


@pytest.mark.parametrize("more", ["12/04/2024", "11/06/2026"])
def test_two_days_that_the_zone_does_not_know_are_nobodys(more: str) -> None:
    rows = page(HEAD, Ink(50, 100, "12/03/1985"), Ink(900, 100, "23/08/2025"), Ink(50, 200, more), *ZONE)
    assert "issue_date" not in found(rows, "passport")


@pytest.mark.parametrize("note", ["12/04/2024", "11/06/2026"])
def test_of_two_days_the_one_a_passports_term_before_its_end_is_the_day_of_issue_and_never_sure(
    note: str,
) -> None:
    rows = page(HEAD, Ink(50, 100, "12/03/1985"), Ink(900, 100, "11/02/2025"), Ink(50, 200, note), *ZONE)
    (issued,) = (each for each in candidates(rows, KINDS["passport"]) if each.field == "issue_date")
    assert (issued.value, issued.doubted, issued.label_weight) == ("2025-02-11", True, 0.3)


def test_an_end_that_is_no_day_chooses_none() -> None:
    ends = (ZONE[0], Ink(50, 850, "AB12345676MAR8503129M3013329BK123456<<<<<<66"))
    rows = page(HEAD, Ink(50, 100, "12/03/1985"), Ink(900, 100, "11/02/2025"), Ink(50, 200, "12/04/2024"), *ends)
    assert "issue_date" not in found(rows, "passport")


def test_a_day_of_issue_that_is_the_zones_end_is_none() -> None:
    rows = page(HEAD, Ink(50, 100, "Date of issue", 20), Ink(50, 140, "10/02/2030"), *ZONE)
    assert "issue_date" not in found(rows, "passport")


def test_the_zones_day_of_birth_leads_to_the_town_under_it() -> None:
    rows = page(HEAD, Ink(500, 100, "12/03/1985"), Ink(500, 160, "SETTAT"), *ZONE)
    assert found(rows, "passport")["birth_place"] == "SETTAT"
