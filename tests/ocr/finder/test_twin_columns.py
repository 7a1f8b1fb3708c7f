"""Spouses side by side under no heading of theirs."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet


def test_the_same_captions_twice_on_their_rows_ask_for_the_husband_first_as_french_is_read() -> None:
    rows = sheet(
        ((50, "Nom : ALAMI"), (1300, "Nom : BENNANI")), ((50, "Prénom : OMAR"), (1300, "Prénom : SALMA")),
        ((50, "CIN : AB123456"), (1300, "CIN : CD654321")),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == {
        "husband_family_name": "ALAMI", "husband_given_names": "OMAR", "husband_document_number": "AB123456",
        "wife_family_name": "BENNANI", "wife_given_names": "SALMA", "wife_document_number": "CD654321",
    }  # fmt: skip


def test_in_arabic_the_husband_stands_on_the_right_and_no_such_place_is_certain() -> None:
    told = (("الاسم الشخصي :", "عمر", "سلمى"), ("الاسم العائلي :", "العلمي", "بناني"))
    pieces = []
    for at, (caption, his, hers) in enumerate(told):
        for right, value in ((2100, his), (1000, hers)):
            pieces += [Ink(right, 100 + 80 * at, caption), Ink(right - 300, 100 + 80 * at, value)]
    rows = page(*pieces)
    assert found(rows, "marriage_certificate") == {
        "husband_given_names_ar": "عمر", "husband_family_name_ar": "العلمي",
        "wife_given_names_ar": "سلمى", "wife_family_name_ar": "بناني",
    }  # fmt: skip
    assert max(each.place_confidence for each in candidates(rows, KINDS["marriage_certificate"])) < 0.8


def test_captions_that_stand_twice_on_a_single_row_tell_nobody() -> None:
    rows = sheet(((50, "Nom : ALAMI"), (1300, "Nom : BENNANI")), ((50, "Acte n° 12"),))
    assert "husband_family_name" not in found(rows, "marriage_certificate")
