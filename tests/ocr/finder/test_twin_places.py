"""Places of values that no pass read, told by captions of the other script."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import Ink, page, sheet


def _unread(rows: list[Row], field: str, kind: str = "marriage_certificate") -> list[Candidate]:
    found = [each for each in candidates(rows, KINDS[kind]) if each.field == field]
    assert not any(each.value for each in found)
    return found


def test_a_number_that_was_not_read_is_looked_for_behind_its_french_caption_where_an_arabic_one_ends_the_row() -> None:
    (asked,) = _unread(sheet(((50, "N° de l'acte"), (1900, "رقم الرسم")), ((50, "Fait à SALE"),)), "act_number")
    assert asked.doubted
    assert asked.place_confidence <= 0.8
    assert 225 <= asked.rects[0].left < asked.rects[0].right < 600


def test_a_caption_without_a_twin_asks_for_no_such_number() -> None:
    assert not _unread(sheet(((50, "N° de l'acte"),), ((50, "Fait à SALE"),)), "act_number")


def test_an_arabic_name_that_was_not_read_is_looked_for_level_with_the_latin_one_over_its_caption() -> None:
    rows = page(
        Ink(80, 200, "ALAMI"), Ink(50, 240, "Nom"), Ink(1900, 240, "الاسم العائلي"),
        Ink(80, 320, "OMAR"), Ink(1850, 320, "عمر"), Ink(50, 360, "Prénom"), Ink(1900, 360, "الاسم الشخصي"),
        Ink(80, 440, "04/05/1980"), Ink(50, 480, "Date de naissance"),
        Ink(80, 560, "12/03/2024"), Ink(50, 600, "Délivré le"),
    )  # fmt: skip
    (asked,) = _unread(rows, "family_name_ar", "birth_certificate")
    assert asked.doubted
    assert asked.place_confidence <= 0.8
    assert asked.rects[0].top < 200 < 230 < asked.rects[0].bottom < 260
