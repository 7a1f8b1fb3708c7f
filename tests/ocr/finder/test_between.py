"""Captions between two spouses' columns: each side is one person's, and one across from its heading is not sure."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

MARRIAGE = KINDS["marriage_certificate"]
_HEADINGS = ((1400, "الزوج"), (500, "الزوجة"))
_ROWS = (
    ((1500, "العلمي"), (1000, "الاسم العائلي"), (600, "بناني")),
    ((1500, "عمر"), (1000, "الاسم الشخصي"), (600, "سلمى")),
    ((1300, "04/05/1980"), (1000, "تاريخ الازدياد"), (400, "12/03/1985")),
    ((1300, "AB123456"), (1000, "رقم البطاقة الوطنية"), (400, "CD654321")),
)


def _found(*rows: tuple[tuple[int, str], ...]) -> dict[str, Candidate]:
    best: dict[str, Candidate] = {}
    for each in sorted(candidates(sheet(*rows), MARRIAGE), key=lambda each: each.place_confidence):
        if each.value:
            best[each.field] = each
    return best


def _values(*rows: tuple[tuple[int, str], ...]) -> dict[str, str]:
    return {field: each.value for field, each in _found(*rows).items()}


def _assert_both_are_told(found: dict[str, str]) -> None:
    assert (found["husband_family_name_ar"], found["wife_family_name_ar"]) == ("العلمي", "بناني")
    assert (found["husband_given_names_ar"], found["wife_given_names_ar"]) == ("عمر", "سلمى")
    assert (found["husband_birth_date"], found["wife_birth_date"]) == ("1980-05-04", "1985-03-12")
    assert (found["husband_document_number"], found["wife_document_number"]) == ("AB123456", "CD654321")


def test_the_words_on_either_side_of_a_caption_are_each_spouses() -> None:
    _assert_both_are_told(_values(_HEADINGS, *_ROWS))


@pytest.mark.parametrize("heading", _HEADINGS, ids=("husband", "wife"))
def test_the_side_of_a_lost_heading_is_the_other_spouses_and_never_sure(heading: tuple[int, str]) -> None:
    found = _found((heading,), *_ROWS)
    _assert_both_are_told({field: each.value for field, each in found.items()})
    assert all(found[field].place_confidence < 0.8 for field in ("husband_document_number", "wife_document_number"))


def test_without_any_heading_the_order_is_a_guess() -> None:
    found = _found(*_ROWS)
    assert found["husband_document_number"].value == "AB123456"
    assert found["husband_document_number"].place_confidence <= 0.5


def test_captions_of_both_scripts_may_stand_between() -> None:
    found = _values(
        ((100, "EPOUSE"), (1500, "EPOUX")),
        ((100, "BENNANI"), (600, "Nom"), (1300, "الاسم العائلي"), (1500, "ALAMI")),
        ((100, "SALMA"), (600, "Prénom"), (1300, "الاسم الشخصي"), (1500, "OMAR")),
        ((100, "12/03/1985"), (600, "Né(e) le"), (1300, "المزداد(ة) في"), (1500, "04/05/1980")),
    )
    assert (found["husband_family_name"], found["wife_family_name"]) == ("ALAMI", "BENNANI")
    assert (found["husband_given_names"], found["wife_given_names"]) == ("OMAR", "SALMA")
    assert (found["husband_birth_date"], found["wife_birth_date"]) == ("1980-05-04", "1985-03-12")


def test_the_line_above_the_given_names_is_the_familys_where_its_caption_was_lost() -> None:
    found = _found(_HEADINGS, ((1500, "العلمي"), (600, "بناني")), *_ROWS[1:])
    assert found["husband_family_name_ar"].value == "العلمي"
    assert found["wife_family_name_ar"].value == "بناني"
    assert found["wife_family_name_ar"].place_confidence < 0.8


def test_the_only_numbers_level_with_a_lost_caption_are_the_cards() -> None:
    found = _found(_HEADINGS, *_ROWS[:3], ((1300, "AB123456"), (400, "CD654321")))
    assert found["husband_document_number"].value == "AB123456"
    assert found["wife_document_number"].value == "CD654321"
    assert found["wife_document_number"].place_confidence < 0.8


def test_a_misread_day_or_number_beside_a_caption_between_leaves_its_place() -> None:
    rows = (*_ROWS[:2], ((1300, "0405 1980"), (1000, "تاريخ الازدياد"), (400, "99991985")),
            ((1300, "9956621"), (1000, "رقم البطاقة الوطنية"), (400, "CD654321")))  # fmt: skip
    empty = {each.field for each in candidates(sheet(_HEADINGS, *rows), MARRIAGE) if not each.value}
    assert {"wife_birth_date", "husband_document_number"} <= empty


def test_under_one_heading_a_value_on_the_other_side_of_its_caption_is_not_sure() -> None:
    found = _found(((1400, "الزوج"),), ((1300, "04/05/1980"), (1000, "تاريخ الازدياد"), (400, "12/03/1985")))
    assert found["husband_birth_date"].value == "1985-03-12"
    assert found["husband_birth_date"].place_confidence < 0.8


def test_a_number_alone_under_the_only_heading_of_two_columns_is_not_sure() -> None:
    columns = ((1500, "مغربي"), (600, "مغربية")), ((1500, "فلاح"), (600, "بدون"))
    found = _found(((1400, "الزوج"),), *columns, ((600, "AB123456"),))
    assert found["husband_document_number"].place_confidence < 0.8
