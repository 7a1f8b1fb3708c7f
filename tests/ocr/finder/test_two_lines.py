"""Labels centred between the two lines of their cell, and lists in which the next row is another field's."""

import pytest

from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

CELLS = (
    ("Prénom", "الاسم الشخصي", "YASSINE", "ياسين"), ("Nom de famille", "الاسم العائلي", "EL ALAMI", "العلمي"),
    ("Sexe", "الجنس", "Masculin", "ذكر"), ("Nom du père", "اسم الأب", "OMAR", "عمر"),
    ("Lieu de naissance", "مكان الازدياد", "TAZA", "تازة"),
)  # fmt: skip


def cells(off: int, *, count: int = 5, arabic_first: bool = True) -> list[Row]:
    pieces = []
    for at, (fr, ar, latin, arabic) in enumerate(CELLS[:count]):
        y, up = 100 + 130 * at, off if arabic_first else -off
        pieces += [Ink(50, y, fr), Ink(1900, y, ar), Ink(600, y + up, latin), Ink(1350, y - up, arabic)]
    return page(*pieces)


@pytest.mark.parametrize("off", [20, 32, 44])
@pytest.mark.parametrize("arabic_first", [True, False], ids=["arabic above", "latin above"])
def test_a_label_stands_between_the_two_lines_of_its_cell(off: int, arabic_first: bool) -> None:
    values = found(cells(off, arabic_first=arabic_first), "birth_certificate")
    assert values == {
        "given_names": "YASSINE", "given_names_ar": "ياسين", "family_name": "EL ALAMI", "family_name_ar": "العلمي",
        "sex": "M", "father_name": "OMAR", "birth_place": "TAZA",
    }  # fmt: skip


def test_a_lists_next_row_is_not_the_line_of_a_cell_whose_own_value_was_lost() -> None:
    rows = page(
        Ink(50, 100, "Prénom"), Ink(1900, 100, "الاسم الشخصي"),
        Ink(50, 150, "Nxm dx fxmllo"), Ink(600, 150, "EL ALAMI"), Ink(1350, 150, "العلمي"),
        Ink(50, 200, "Sexe"), Ink(600, 200, "Masculin"), Ink(1900, 200, "الجنس"),
    )  # fmt: skip
    assert "given_names" not in found(rows, "birth_certificate")
