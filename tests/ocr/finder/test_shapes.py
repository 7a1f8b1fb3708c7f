"""Numbers of cards whose label was lost: what has the shape and stands alone below the first label."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet

FRONT = ((50, "CARTE NATIONALE D'IDENTITE"),), ((500, "Né le 12/03/1985"), (1900, "مزداد بتاريخ"))


@pytest.mark.parametrize("scraps", [(), ((20, "w"),), ((60, "ك"),)], ids=["no label", "letter", "arabic scrap"])
def test_a_lone_number_of_a_cards_shape_is_its_number_but_never_certain(scraps: tuple[tuple[int, str], ...]) -> None:
    rows = sheet(*FRONT, (*scraps, (100, "AB123456"), (500, "Valable jusqu'au 01/02/2030")))
    numbers = [each for each in candidates(rows, KINDS["identity_card"]) if each.field == "document_number"]
    assert [each.value for each in numbers] == ["AB123456"]
    assert numbers[0].place_confidence < 0.85


def test_a_figure_that_a_caption_was_read_as_leaves_its_number_uncounted() -> None:
    rows = sheet(*FRONT, ((40, "1"), (85, "AB123456"), (500, "Valable jusqu'au 01/02/2030")))
    numbers = [each for each in candidates(rows, KINDS["identity_card"]) if each.field == "document_number"]
    assert [(each.value, each.place_confidence < 0.8) for each in numbers] == [("AB123456", True)]


def test_a_figure_behind_a_number_may_be_its_last() -> None:
    assert "document_number" not in found(sheet(*FRONT, ((50, "AB12345"), (190, "6"))), "identity_card")


def test_of_two_numbers_the_one_level_with_the_expiry_is_the_cards_but_guessed() -> None:
    rows = sheet(*FRONT, ((1400, "S15148"),), ((85, "AB123456"), (500, "Valable jusqu'au 01/02/2030")))
    numbers = [each for each in candidates(rows, KINDS["identity_card"]) if each.field == "document_number"]
    assert [(each.value, each.place_confidence <= 0.5) for each in numbers] == [("AB123456", True)]


def test_a_number_in_the_corner_above_all_labels_is_the_papers_own() -> None:
    rows = sheet(((1700, "PD088159"),), ((50, "Fils de OMAR"),), ((50, "N° état civil 412/1985"),))
    assert "document_number" not in found(rows, "identity_card")


@pytest.mark.parametrize(
    "line",
    [((50, "AB123456"), (700, "CD654321")), ((50, "RUE AB123456 SALE"),), ((50, "AB123456<<12<<"),)],
    ids=["two numbers", "among words", "in a zone"],
)
def test_two_numbers_and_numbers_in_company_are_nobodys(line: tuple[tuple[int, str], ...]) -> None:
    assert "document_number" not in found(sheet(*FRONT, line), "identity_card")


def test_a_first_figure_of_seven_stands_for_the_letter_i() -> None:
    assert found(sheet(*FRONT, ((50, "1123456"),)), "identity_card")["document_number"] == "I123456"


def test_a_figure_before_a_letter_and_six_figures_stands_for_the_letter_i() -> None:
    assert found(sheet(*FRONT, ((50, "1A123456"),)), "identity_card")["document_number"] == "IA123456"


def test_a_number_in_larger_type_on_the_first_labels_line_is_the_holders() -> None:
    rows = page(Ink(50, 60, "Fils de OMAR", 24), Ink(1500, 44, "AB123456", 40), Ink(50, 140, "N° état civil 412/1985"))
    assert found(rows, "identity_card")["document_number"] == "AB123456"


def test_figures_whose_letters_were_misread_leave_a_place_to_read_again() -> None:
    numbers = [each for each in candidates(sheet(*FRONT, ((50, "7)2303031"),)), KINDS["identity_card"])
               if each.field == "document_number"]  # fmt: skip
    assert [(each.value, len(each.rects)) for each in numbers] == [("", 1)]


@pytest.mark.parametrize(
    "line",
    [
        ((50, "N° état civ"), (300, "412/1985"), (700, "Sexe M"), (1900, "رقم الحالة المدنية")),
        ((50, "x"), (300, "412/1985"), (700, "Sexe M"), (1900, "رقم الحالة المدنية")),
        ((50, "x"), (300, "412/1985"), (700, "Sexe M")),
    ],
    ids=["label cut short", "arabic label beyond another", "no label"],
)
def test_a_number_with_its_year_is_the_civil_registers(line: tuple[tuple[int, str], ...]) -> None:
    rows = sheet(((50, "Adresse"), (300, "167 RUE DES ORANGERS SALE")), line)
    assert found(rows, "identity_card")["civil_registration_number"] == "412/1985"


def test_a_civil_number_without_its_year_is_doubtful_beside_one_with_it() -> None:
    rows = sheet(((50, "N° état civil 167"),), ((50, "Sexe M"), (900, "412/1985")))
    numbers = {each.value: each.place_confidence for each in candidates(rows, KINDS["identity_card"])
               if each.field == "civil_registration_number"}  # fmt: skip
    assert numbers["167"] <= 0.5
    assert "412/1985" in numbers


def test_parents_are_told_by_their_arabic_captions() -> None:
    rows = sheet(((300, "OMAR"), (1500, "عمر"), (1900, "ابن")), ((300, "AICHA"), (1500, "عائشة"), (1900, "و")))
    values = found(rows, "identity_card")
    assert (values["father_name"], values["mother_name"]) == ("OMAR", "AICHA")


def test_the_one_number_of_a_cards_shape_is_the_holders_on_a_certificate_that_lost_its_label() -> None:
    rows = sheet(((50, "Nom : RACHID KETTANI"),), ((50, "لع.ا"), (400, "CB159387")), ((50, "Tél. 0547798462"),))
    assert found(rows, "residence_certificate")["document_number"] == "CB159387"


def test_two_numbers_of_a_cards_shape_on_a_certificate_are_nobodys() -> None:
    rows = sheet(((50, "Nom : RACHID KETTANI"),), ((400, "CB159387"),), ((400, "AB654321"),))
    assert "document_number" not in found(rows, "residence_certificate")


def test_a_school_year_that_the_end_of_a_line_parts_is_one() -> None:
    rows = sheet(((50, "suit sa formation durant 2026"),), ((50, "- 2027"),))
    assert found(rows, "school_certificate")["school_year"] == "2026/2027"


def test_a_day_without_its_stroke_behind_a_dates_label_is_no_civil_number() -> None:
    for day in ("3011/2030", "30112030"):
        values = found(sheet(((50, "Sexe M"),), ((50, "Valable jusqu'au"), (700, day))), "identity_card")
        assert values["expiry_date"] == "2030-11-30"
        assert "civil_registration_number" not in values
    below = sheet(((50, "Valable jusqu'au"),), ((50, "3011/2030"), (900, "Sexe M")))
    assert "civil_registration_number" not in found(below, "identity_card")


def test_a_number_that_may_be_a_day_without_its_stroke_is_the_civil_registers_and_never_certain() -> None:
    places = {
        text: each.place_confidence
        for text in ("3011/1985", "3112/1985", "4412/1985")
        for each in candidates(sheet(((50, "x"), (300, text), (700, "Sexe M"))), KINDS["identity_card"])
        if each.field == "civil_registration_number"
    }
    assert [places[text] > 0.5 for text in ("3011/1985", "3112/1985", "4412/1985")] == [False, False, True]
