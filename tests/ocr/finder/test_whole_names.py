"""Spouses whose whole name stands under one caption, on forms and in tables, in either script."""

import pytest

from ocr.finder.whole_names import with_whole_names
from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet

_NAMES = {
    "husband_given_names": "KARIM", "husband_family_name": "BENNANI",
    "wife_given_names": "SALMA", "wife_family_name": "ALAMI",
}  # fmt: skip
_ARABIC = {
    "husband_given_names_ar": "محمد", "husband_family_name_ar": "العلمي",
    "wife_given_names_ar": "سلمى", "wife_family_name_ar": "بناني",
}  # fmt: skip


def _table(arabic: bool) -> list[Row]:
    if arabic:
        return page(
            Ink(1400, 100, "الزوج"), Ink(700, 100, "الزوجة"), Ink(2000, 200, "الاسم الكامل"),
            Ink(1400, 200, "محمد العلمي"), Ink(700, 200, "سلمى بناني"),
        )  # fmt: skip
    return page(
        Ink(600, 100, "L'EPOUX"), Ink(1300, 100, "L'EPOUSE"), Ink(50, 200, "Nom et prénom"),
        Ink(600, 200, "BENNANI KARIM"), Ink(1300, 200, "ALAMI SALMA"),
    )  # fmt: skip


@pytest.mark.parametrize("caption", ["Nom et prénom", "Nom complet", "Prénom et nom", "Identité"])
@pytest.mark.parametrize("kind", ["marriage_certificate", "family_booklet"])
def test_a_whole_name_under_each_spouse_s_heading_is_told_in_parts(caption: str, kind: str) -> None:
    rows = sheet(
        ((50, "L'EPOUX"),), ((50, caption), (600, "KARIM BENNANI")),
        ((50, "L'EPOUSE"),), ((50, caption), (600, "SALMA ALAMI")),
    )  # fmt: skip
    assert found(rows, kind) == _NAMES


@pytest.mark.parametrize("caption", ["الاسم الكامل", "الاسم العائلي والشخصي", "الاسم والنسب", "الهوية"])
def test_an_arabic_whole_name_is_told_in_parts(caption: str) -> None:
    rows = sheet(
        ((2000, "الزوج"),), ((2000, caption), (1500, "محمد العلمي")),
        ((2000, "الزوجة"),), ((2000, caption), (1500, "سلمى بناني")),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == _ARABIC


@pytest.mark.parametrize(("arabic", "told"), [(False, _NAMES), (True, _ARABIC)], ids=["french", "arabic"])
def test_whole_names_in_a_table_s_columns_are_told_in_parts(arabic: bool, told: dict[str, str]) -> None:
    assert found(_table(arabic), "marriage_certificate") == told


def test_a_name_that_nobody_knows_is_ordered_as_the_other_spouse_s() -> None:
    rows = sheet(
        ((50, "L'EPOUX"),), ((50, "Nom et prénom"), (600, "ZIVTARO QUMBEL")),
        ((50, "L'EPOUSE"),), ((50, "Nom et prénom"), (600, "ALAMI SALMA")),
    )  # fmt: skip
    values = found(rows, "marriage_certificate")
    assert (values["husband_family_name"], values["husband_given_names"]) == ("ZIVTARO", "QUMBEL")


def test_no_kind_of_one_person_gets_a_field_for_whole_names() -> None:
    assert not any("whole" in name for name in with_whole_names("birth_certificate").fields)


def test_a_person_s_only_caption_of_a_name_leads_to_both_parts_where_both_are_known() -> None:
    rows = sheet(
        ((2000, "الزوج"),), ((2000, "الاسم"), (1500, "محمد العلمي")),
        ((2000, "الزوجة"),), ((2000, "الاسم"), (1500, "سلمى بناني")),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == _ARABIC


def test_two_given_names_under_their_caption_stay_given_names() -> None:
    rows = sheet(
        ((50, "L'EPOUX"),), ((50, "Prénom"), (600, "MOHAMED AMINE")),
        ((50, "L'EPOUSE"),), ((50, "Prénom"), (600, "FATIMA ZAHRA")),
    )  # fmt: skip
    assert found(rows, "marriage_certificate") == {
        "husband_given_names": "MOHAMED AMINE", "wife_given_names": "FATIMA ZAHRA",
    }  # fmt: skip
