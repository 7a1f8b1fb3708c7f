"""Captions of which only the Arabic half was read, at the other end of the cell than the value below."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import Ink, page


def _permit(value: str) -> list[Row]:
    return page(
        Ink(100, 0, "Nom", 20), Ink(1500, 0, "الاسم العائلي", 20), Ink(100, 40, "DIALLO"),
        Ink(1500, 110, "تاريخ الازدياد", 20), Ink(100, 150, value),
        Ink(100, 220, "Nationalité", 20), Ink(1500, 220, "الجنسية", 20), Ink(100, 260, "GUINEENNE"),
    )  # fmt: skip


def _found(rows: list[Row]) -> dict[str, str]:
    return {each.field: each.value for each in candidates(rows, KINDS["residence_permit"]) if each.value}


def test_a_date_stands_where_the_lost_half_of_its_caption_stood() -> None:
    assert _found(_permit("18/01/1965"))["birth_date"] == "1965-01-18"


def test_what_is_no_date_is_not_taken_for_one() -> None:
    assert "birth_date" not in _found(_permit("CONAKRY"))
