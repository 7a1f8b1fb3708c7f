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


@pytest.mark.parametrize("kind", ["passport", "residence_certificate"])
def test_no_passport_and_no_paper_that_holds_whole_names_gets_a_field_more(kind: str) -> None:
    assert not any("whole" in name for name in with_whole_names(kind).fields)


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


@pytest.mark.parametrize("caption", ["Nom et prénom :", "Prénom et nom :", "Nom complet :"])
def test_a_child_s_whole_name_is_told_in_parts_too(caption: str) -> None:
    arabic = ((2000, "الاسم الشخصي والعائلي :"), (1500, "سلمى بناني"))
    rows = sheet(
        ((50, caption), (600, "SALMA BENNANI"), *arabic),
        ((50, "Née le :"), (600, "12/03/1990"), (2000, "تاريخ الازدياد :"), (1500, "12/03/1990")),
        ((50, "Fille de :"), (600, "OMAR BEN ALI"), (2000, "اسم الأب :"), (1500, "عمر بن علي")),
    )
    told = found(rows, "birth_certificate")
    assert (told["given_names"], told["family_name"]) == ("SALMA", "BENNANI")
    assert (told["given_names_ar"], told["family_name_ar"]) == ("سلمى", "بناني")


def test_a_whole_name_on_a_child_s_act_whose_names_have_captions_is_another_s() -> None:
    rows = sheet(
        ((50, "Nom :"), (600, "BENNANI")), ((50, "Prénom :"), (600, "SALMA")),
        ((50, "Déclarant"),), ((50, "Nom et prénom :"), (600, "KARIM ALAMI")),
    )  # fmt: skip
    told = found(rows, "birth_certificate")
    assert (told["given_names"], told["family_name"]) == ("SALMA", "BENNANI")


def test_a_child_s_lone_caption_holds_both_names() -> None:
    rows = sheet(((50, "Nom :"), (600, "KARIM BENNANI")), ((50, "Né le :"), (600, "12/03/1990")))
    assert found(rows, "birth_certificate") == {
        "given_names": "KARIM", "family_name": "BENNANI", "birth_date": "1990-03-12",
    }  # fmt: skip


@pytest.mark.parametrize("caption", ["صاحب البطاقة", "الاسم الكامل", "حامل البطاقة"])
def test_a_card_s_whole_name_under_one_caption_is_told_in_parts(caption: str) -> None:
    rows = sheet(
        ((50, "Nom complet"), (500, "KARIM BENNANI")), ((2000, caption), (1500, "كريم بناني")),
        ((50, "Valable jusqu'au"), (500, "12/03/2031")),
    )  # fmt: skip
    assert found(rows, "identity_card") == {
        "given_names": "KARIM", "family_name": "BENNANI", "given_names_ar": "كريم", "family_name_ar": "بناني",
        "expiry_date": "2031-03-12",
    }  # fmt: skip
