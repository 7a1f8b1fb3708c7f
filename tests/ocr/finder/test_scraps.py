"""Words beside labels that are not their values."""

import pytest

from dossier.documents import KINDS
from ocr.finder.scraps import is_half_a_caption
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import Ink, page


def _found(rows: list[Row], kind: str) -> dict[str, str]:
    return {each.field: each.value for each in candidates(rows, KINDS[kind]) if each.value}


def test_a_captions_own_second_word_is_no_name() -> None:
    rows = page(Ink(1900, 0, "اسم الأب", 20), Ink(1740, 0, "الكامل", 20), Ink(1900, 50, "عمر العلمي"))
    assert _found(rows, "birth_certificate")["father_name"] == "عمر العلمي"


def test_specks_beside_an_address_label_are_no_address() -> None:
    rows = page(Ink(100, 0, "Adresse"), Ink(400, 0, "il"), Ink(100, 60, "12 RUE IBN SINA RABAT"))
    assert _found(rows, "residence_certificate")["address"] == "12 RUE IBN SINA RABAT"


def test_a_french_label_that_ends_in_of_goes_on_below_where_only_arabic_is_beside_it() -> None:
    rows = page(
        Ink(100, 0, "Tribunal de première instance de"), Ink(1900, 0, "المحكمة الابتدائية بفاس"),
        Ink(100, 45, "FES"), Ink(100, 400, "ACTE DE MARIAGE"),
    )  # fmt: skip
    assert _found(rows, "marriage_certificate")["court"] == "FES"


def test_a_misread_caption_beside_an_arabic_name_is_not_of_it() -> None:
    rows = page(Ink(50, 0, "MARI"), Ink(50, 60, "Nom"), Ink(300, 60, "JABRI"), Ink(1500, 60, "اسع العقلة الجبري"))
    assert _found(rows, "family_booklet")["husband_family_name_ar"] == "الجبري"


def test_a_misread_caption_alone_is_no_arabic_name() -> None:
    rows = page(Ink(50, 0, "MARI"), Ink(50, 60, "Nom"), Ink(300, 60, "JABRI"), Ink(1500, 60, "اسم العقلة"))
    assert "husband_family_name_ar" not in _found(rows, "family_booklet")


@pytest.mark.parametrize("text", ["Piace", "of birth", "Given namcs"])
def test_the_english_half_of_a_caption_is_no_value(text: str) -> None:
    rows = page(Ink(50, 0, "PASSEPORT / PASSPORT"), Ink(50, 100, "Lieu de naissance"), Ink(500, 100, text))
    assert "birth_place" not in _found(rows, "passport")


@pytest.mark.parametrize(
    ("word", "caption"), [("Prénom", True), ("Adresse", True), ("MERE", False), ("Fatima", False), ("Fès", False)]
)
def test_a_lone_word_that_is_a_whole_label_is_a_neighbour_s_caption(word: str, caption: bool) -> None:
    assert is_half_a_caption(word) is caption
