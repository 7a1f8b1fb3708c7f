"""Tables of two spouses whose captions stand level with the gap between the lines of their cells."""

import pytest

from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

_CAPTIONS = (("Nom", "الاسم العائلي"), ("Prénom", "الاسم الشخصي"), ("CIN", "رقم البطاقة الوطنية"),
             ("Profession", "المهنة"))  # fmt: skip
_HIS = (("ALAMI", "العلمي"), ("OMAR", "عمر"), ("AB123456", ""), ("CHAUFFEUR", "سائق"))
_HERS = (("BENNANI", "بناني"), ("SALMA", "سلمى"), ("CD654321", ""), ("SANS", "بدون"))
_TOLD = {
    "husband_family_name": "ALAMI", "husband_family_name_ar": "العلمي", "husband_given_names": "OMAR",
    "husband_given_names_ar": "عمر", "husband_document_number": "AB123456",
    "wife_family_name": "BENNANI", "wife_family_name_ar": "بناني", "wife_given_names": "SALMA",
    "wife_given_names_ar": "سلمى", "wife_document_number": "CD654321",
}  # fmt: skip


def _table(off: int, *, scripts: str = "both", over: bool = False, lost: str = "", apart: int = 0) -> list[Row]:
    pieces = [Ink(500, 100, "L'EPOUX"), Ink(1100, 100, "الزوج"), Ink(1300, 100, "L'EPOUSE"), Ink(1900, 100, "الزوجة")]
    for at, (fr, ar) in enumerate(_CAPTIONS):
        y, up = 230 + 150 * at, off if over else -off
        pieces += [Ink(50, y, fr)] if scripts != "ar" else []
        pieces += [Ink(2400, y - apart, ar)] if scripts != "fr" and ar != lost else []
        pieces += [Ink(2400, y, "الاسر الشحص")] if ar == lost else []
        for (latin, arabic), left, right in ((_HIS[at], 500, 1150), (_HERS[at], 1300, 1950)):
            pieces += [Ink(left, y + up, latin), Ink(right, y - up, arabic)] if arabic else [Ink(left, y, latin)]
    return page(*pieces)


@pytest.mark.parametrize("off", [22, 32, 42])
@pytest.mark.parametrize("over", [False, True], ids=["latin above", "arabic above"])
@pytest.mark.parametrize("kind", ["marriage_certificate", "family_booklet"])
def test_both_spouses_names_stand_above_and_below_their_captions_height(off: int, over: bool, kind: str) -> None:
    assert found(_table(off, over=over), kind) == _TOLD


def test_captions_of_one_line_may_stand_a_little_apart() -> None:
    assert found(_table(32, over=True, apart=14), "marriage_certificate") == _TOLD


def test_french_captions_alone_lead_to_both_lines() -> None:
    assert found(_table(32, scripts="fr"), "marriage_certificate") == _TOLD


def test_arabic_captions_alone_lead_to_both_lines_of_a_booklet() -> None:
    assert found(_table(32, scripts="ar"), "family_booklet") == _TOLD


@pytest.mark.parametrize(("his", "hers"), [("28 Juillet 1980", "14 Août 1991"), ("28/07/1980", "14/08/1991")],
                         ids=["words", "figures"])  # fmt: skip
@pytest.mark.parametrize("over", [False, True], ids=["latin above", "arabic above"])
def test_days_that_each_script_spells_stand_above_and_below_too(his: str, hers: str, over: bool) -> None:
    rows, off, y = _table(32, over=over), -32 if not over else 32, 230 + 150 * len(_CAPTIONS)
    days = page(
        Ink(50, y, "Né(e) le"), Ink(2400, y, "تاريخ الازدياد"), Ink(500, y + off, his), Ink(1300, y + off, hers),
        Ink(1150, y - off, "28 يوليوز 1980"), Ink(1950, y - off, "14 غشت 1991"),
    )  # fmt: skip
    assert found([*rows, *days], "marriage_certificate") == {
        **_TOLD, "husband_birth_date": "1980-07-28", "wife_birth_date": "1991-08-14",
    }  # fmt: skip


def test_captions_much_smaller_than_their_values_lead_to_both_lines() -> None:
    pieces = [Ink(500, 100, "L'EPOUX"), Ink(1100, 100, "الزوج"), Ink(1300, 100, "L'EPOUSE"), Ink(1900, 100, "الزوجة")]
    for at, (fr, ar) in enumerate(_CAPTIONS):
        y = 240 + 150 * at
        pieces += [Ink(50, y, fr, 18), Ink(2400, y - 4, ar, 18)]
        for (latin, arabic), left, right in ((_HIS[at], 500, 1150), (_HERS[at], 1300, 1950)):
            pieces += [Ink(left, y - 44, latin), Ink(right, y + 36, arabic)] if arabic else [Ink(left, y - 6, latin)]
    assert found(page(*pieces), "marriage_certificate") == _TOLD


def test_what_is_left_of_a_misread_caption_is_nobodys_name() -> None:
    values = found(_table(32, lost="الاسم الشخصي"), "marriage_certificate")
    assert {name: values.get(name, _TOLD[name]) for name in _TOLD} == _TOLD


def test_the_next_row_s_values_are_no_lines_of_a_cell_that_lost_its_own() -> None:
    rows = page(
        Ink(500, 100, "L'EPOUX"), Ink(1300, 100, "L'EPOUSE"),
        Ink(50, 200, "Nom"), Ink(500, 200, "ALAMI"), Ink(1300, 200, "BENNANI"),
        Ink(50, 260, "Prénom"),
        Ink(50, 320, "Nxm du wxli"), Ink(500, 320, "HASSAN"), Ink(1300, 320, "OMAR"),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == {
        "husband_family_name": "ALAMI", "wife_family_name": "BENNANI",
    }  # fmt: skip


def test_a_column_whose_own_heading_was_lost_is_not_the_next_one_s() -> None:
    rows = page(
        Ink(500, 100, "L'EPOUX"), Ink(950, 100, "الزوج"), Ink(1900, 100, "الزوجة"),
        Ink(50, 200, "CIN"), Ink(500, 200, "AB123456"), Ink(1020, 200, "CD654321"),
        Ink(2500, 200, "رقم البطاقة الوطنية"),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == {
        "husband_document_number": "AB123456", "wife_document_number": "CD654321",
    }  # fmt: skip


def test_a_value_at_a_columns_beginning_is_not_of_the_column_whose_heading_stands_near() -> None:
    rows = page(
        Ink(1236, 100, "الزوج"), Ink(1992, 100, "الزوجة"), Ink(50, 200, "Née le"), Ink(540, 200, "10/12/1962"),
        Ink(1287, 200, "05/09/1971"), Ink(2500, 200, "تاريخ الازدياد"),
    )  # fmt: skip
    assert found(rows, "family_booklet") == {"husband_birth_date": "1962-12-10", "wife_birth_date": "1971-09-05"}


def test_a_mothers_given_name_is_not_a_spouses() -> None:
    rows = page(
        Ink(500, 100, "L'EPOUX"), Ink(1300, 100, "L'EPOUSE"), Ink(50, 200, "Prénom de la mère"),
        Ink(500, 200, "Jamila Bent Amine"), Ink(1300, 200, "Mouna Bent Jawad"),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == {}
