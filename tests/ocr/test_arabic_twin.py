"""The Arabic of a name beside its Latin, where no caption leads to it."""

from dataclasses import replace

from dossier.documents import KINDS
from ocr.arabic_twin import with_arabic_twins
from ocr.candidate import Candidate
from ocr.lines import Row
from tests.ocr.sheets import Ink, page, sheet

CARD = KINDS["identity_card"]


def _places(rows: list[Row]) -> dict[str, str]:
    latin = next(token for row in rows for token in row.tokens if token.text == "RABIA")
    found = Candidate("given_names", "RABIA", "RABIA", (latin.rect,), False, 0.9, 1.0, (0, 0), 1.0)
    return {each.field: each.value for each in with_arabic_twins([found], rows, CARD, {})}


def test_arabic_on_the_row_of_a_latin_name_is_its_twin() -> None:
    assert _places(sheet(((50, "Prénom"), (300, "RABIA"), (1400, "ربيعة")))) == {"given_names_ar": "ربيعة"}


def test_a_scrap_that_the_pages_pass_was_unsure_of_may_be_the_arabic() -> None:
    (row,) = sheet(((50, "Prénom"), (300, "RABIA"), (1200, "dau,")))
    row = Row([replace(token, confidence=0.5) if token.text == "dau," else token for token in row.tokens])
    assert _places([row]) == {"given_names_ar": ""}


def test_neither_labels_nor_other_latin_words_are() -> None:
    assert _places(sheet(((300, "RABIA"), (900, "TAZI"), (1700, "الاسم الشخصي")))) == {}


def test_the_arabic_of_a_name_that_only_a_zone_told_is_found_by_what_it_spells() -> None:
    rows = sheet(((50, "Nom"), (1400, "حجي")), ((50, "Prénom"), (1400, "ربيعة")))
    twins = with_arabic_twins([], rows, CARD, {"given_names": "RABIA", "family_name": "QWOMXYZ"})
    assert {each.field: each.value for each in twins} == {"given_names_ar": "ربيعة"}


def test_arabic_alone_on_the_next_line_at_the_right_edge_may_be_the_twin() -> None:
    rows = page(
        Ink(50, 50, "Prénom"), Ink(300, 50, "RABIA"), Ink(1900, 95, "عززز"), Ink(50, 200, "Nom"), Ink(300, 200, "TAZI")
    )
    assert _places(rows) == {"given_names_ar": "عززز"}


def test_arabic_on_the_next_line_inside_the_page_is_another_lines() -> None:
    rows = page(
        Ink(50, 50, "Prénom"), Ink(300, 50, "RABIA"), Ink(900, 95, "عززز"), Ink(300, 200, "TAZI"), Ink(1600, 200, "ط")
    )
    assert _places(rows) == {}


def test_the_same_name_behind_somebody_elses_caption_is_not_the_zones() -> None:
    rows = sheet(((50, "Fils de"), (400, "OMAR"), (1900, "ابن ربيعة")))
    assert with_arabic_twins([], rows, CARD, {"given_names": "RABIA"}) == []
