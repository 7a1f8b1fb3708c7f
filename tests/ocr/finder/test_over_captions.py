"""Values in the middle of lines whose captions stand below at the lines' ends."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import Ink, page

TITLE = Ink(500, 50, "CERTIFICAT DE RESIDENCE", 40)
NAME = Ink(1100, 200, "HALIMA BENSAID")
NAMED = Ink(150, 260, "Nom et prénom", 22)
CARD = (Ink(600, 340, "MAROCAINE"), Ink(1800, 340, "BK930428"))
CARDED = (Ink(150, 400, "Nationalité", 22), Ink(1400, 400, "N° de la CNIE", 22))
HOME = Ink(850, 480, "115 RUE AL MASSIRA TAZA")
HOMED = Ink(150, 540, "Lieu de résidence", 22)
FOOT = Ink(800, 640, "Etabli à TAZA le 22-09-2026")


def _told(*inks: Ink) -> dict[str, tuple[str, bool]]:
    found = candidates(page(TITLE, *inks), KINDS["residence_certificate"])
    return {each.field: (each.value, each.place_confidence < 0.8) for each in found if each.value}


def test_lines_and_the_captions_below_them_are_paired_by_their_order_and_never_certain() -> None:
    told = _told(NAME, NAMED, *CARD, *CARDED, HOME, HOMED, FOOT)
    assert told["holder_name"] == ("HALIMA BENSAID", True)
    assert told["address"] == ("115 RUE AL MASSIRA TAZA", True)
    assert told["document_number"] == ("BK930428", True)


def test_arabic_captions_stand_at_the_right_end() -> None:
    inks = [
        Ink(1300, 200, "حليمة بنسعيد"), Ink(2000, 260, "الاسم والنسب", 22),
        Ink(1300, 340, "115 زنقة المسجد تازة"), Ink(2000, 400, "مقر السكنى", 22),
        Ink(1200, 480, "BK930428"), Ink(2000, 540, "رقم بطاقة التعريف", 22),
    ]  # fmt: skip
    assert _told(*inks)["holder_name"] == ("حليمة بنسعيد", True)


@pytest.mark.parametrize(
    "inks",
    [
        (NAME, NAMED, FOOT),
        (NAME, NAMED, Ink(600, 340, "MAROCAINE"), *CARDED, FOOT),
        (NAME, Ink(150, 290, "Nom et prénom", 22), HOME, Ink(150, 590, "Lieu de résidence", 22), FOOT),
    ],
    ids=["one such line", "not as many values", "captions nearer to what is below"],
)
def test_what_shows_no_such_design_is_left_alone(inks: tuple[Ink, ...]) -> None:
    assert "holder_name" not in _told(*inks)
