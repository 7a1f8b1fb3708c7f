"""Which texts of a page may be its title, and which head a part of it."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.headlines import headlines
from ocr.kind import judge
from ocr.lines import Row
from tests.ocr.sheets import HEIGHT, Ink, page, sheet

_LEAF = (
    "MARI", "Nom : ALAMI", "Prénom : OMAR", "Né le : 05/12/1983", "CIN : AB123456", "Nom du père : ALI",
    "Nom de la mère : AICHA",
)  # fmt: skip
_ACT = (
    "تلقى العدلان المنتصبان للإشهاد عقد زواج السيد محمد العلمي المزداد بتاريخ 05/12/1983 مغربي الجنسية",
    "بالآنسة سلمى بناني المزدادة بتاريخ 01/02/1985 وهي في حالة عزوبة خالية من موانع الزواج بإذنها ورضاها",
    "على صداق مبارك قدره 10000 درهم قبضته الزوجة من الزوج اعترافا وبعد الإذن بالزواج من القاضي المكلف بالتوثيق",
)  # fmt: skip


def _leaf(height: int) -> list[Row]:
    lines = [Ink(50, 60 * at, text) for at, text in enumerate(_LEAF)]
    return page(*lines, Ink(300, 60 * len(_LEAF), "ACTE DE MARIAGE", height), Ink(50, 560, "Acte n° : 214"))


@pytest.mark.parametrize(("height", "kind"), [(HEIGHT, "family_booklet"), (2 * HEIGHT, "marriage_certificate")])
def test_a_title_below_what_is_asked_for_and_in_its_type_heads_a_part_of_the_page(height: int, kind: str) -> None:
    assert {each.heads_part for each in headlines(_leaf(height)) if "mariage" in each.text} == {height == HEIGHT}
    assert judge(_leaf(height), None).name == kind


def test_an_act_that_names_a_permission_and_an_unmarried_bride_is_an_act_though_its_title_was_lost() -> None:
    rows = sheet(((900, "المملكة المغربية"),), *(((2400, line),) for line in _ACT))
    assert judge(rows, None).name == "marriage_certificate"


@pytest.mark.parametrize("title", ["إذن بالزواج", "شهادة العزوبة"])
def test_a_permission_and_a_certificate_of_celibacy_are_told_by_their_titles(title: str) -> None:
    rows = sheet(((1200, title),), *(((2400, line),) for line in _ACT))
    assert judge(rows, None).name == "unknown"


@pytest.mark.parametrize("title", ["رسر زواج", "رسو الزواج", "رسم الزواج"])
def test_a_short_title_is_told_whose_last_letters_tail_was_misread(title: str) -> None:
    rows = sheet(((900, title),), ((900, "الاسم الشخصي محمد"),))
    assert judge(rows, None).name == "marriage_certificate"


def test_a_leaf_headed_by_the_word_for_her_alone_is_a_booklet_s_and_hers() -> None:
    lines = ("FEMME", "Nom : BENNANI", "Prénom : SALMA", "Née le : 01/02/1985", "CIN : CD654321")
    rows = sheet(*(((50, line),) for line in lines))
    assert judge(rows, None).name == "family_booklet"
    found = {each.field: each.value for each in candidates(rows, KINDS["family_booklet"]) if each.value}
    assert found == {
        "wife_family_name": "BENNANI", "wife_given_names": "SALMA", "wife_birth_date": "1985-02-01",
        "wife_document_number": "CD654321",
    }  # fmt: skip
