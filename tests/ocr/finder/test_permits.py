"""Numbers of permissions, of files and of acts that a margin tells of are not the act's."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import sheet


def _numbers(rows: list[Row], kind: str = "marriage_certificate") -> dict[str, bool]:
    """Return the numbers found, and whether each is doubted."""
    found: list[Candidate] = candidates(rows, KINDS[kind])
    return {each.value: each.doubted for each in found if each.field == "act_number" and each.value}


PERMIT = ((2000, "بعد الإذن الصادر عن السيد قاضي الأسرة المكلف بالزواج عدد 1234/2023 الصادر بمدينة فاس"),)
ACT = ((2000, "رقم عقد الزواج : 689"),)


def test_a_permission_s_number_is_not_the_act_s() -> None:
    assert _numbers(sheet(PERMIT)) == {}
    assert _numbers(sheet(ACT, PERMIT)) == {"689": False}


def test_a_word_that_hangs_on_the_one_before_it_is_no_label() -> None:
    assert _numbers(sheet(((2000, "القاضي بالزواج عدد 77"),))) == {}


@pytest.mark.parametrize(
    ("label", "doubted"),
    [
        pytest.param("تحت رقم", True, id="any number's label"),
        pytest.param("رسم الزواج عدد", False, id="the act's label"),
    ],
)
def test_a_number_within_a_year_is_doubted_unless_its_label_names_the_act(label: str, doubted: bool) -> None:
    assert _numbers(sheet(((2000, f"{label} 45/2022"),))) == {"45/2022": doubted}


def test_a_number_of_the_file_is_doubted() -> None:
    assert _numbers(sheet(((2000, "رقم الملف : 845"),))) == {"845": True}
    assert _numbers(sheet(((50, "Dossier n° : 845"),))) == {"845": True}


def test_births_are_numbered_within_a_year() -> None:
    assert _numbers(sheet(((50, "Acte n° : 45/2022"),)), "birth_certificate") == {"45/2022": False}


@pytest.mark.parametrize(
    "text",
    [
        "بناء على الإذن الصادر عن السيد قاضي الأسرة عدد 456 بتاريخ 20/11/2004",
        "بعد الترخيص الصادر عن القاضي عدد 456 بتاريخ 20/11/2004",
    ],
    ids=["permission", "licence"],
)
def test_a_plain_number_behind_a_permission_is_nobodys(text: str) -> None:
    assert _numbers(sheet(((2000, text),))) == {}
    assert _numbers(sheet(ACT, ((2000, text),))) == {"689": False}


def test_an_act_s_number_behind_a_permission_is_the_act_s() -> None:
    assert "253" in _numbers(sheet(((2000, "بعد الإذن بالزواج رسم الزواج عدد 253"),)))


def test_the_act_that_a_permission_allows_has_no_number_in_it() -> None:
    permit = ((2000, "بعد الاطلاع على الإذن بتوثيق عقد الزواج رقم 973"),)
    assert _numbers(sheet(permit)) == {}
    assert _numbers(sheet(ACT, permit)) == {"689": False}


def test_a_permission_is_read_across_lines_beside_a_margin_s_captions() -> None:
    above = ((2000, "بعد الاطلاع على الإذن بتوثيق عقد"), (2600, "صحيفة :"))
    assert _numbers(sheet(above, ((2000, "الزواج رقم 973"), (2600, "سجل الأنكحة :")))) == {}


@pytest.mark.parametrize(
    "text",
    ["تزوجت بمقتضى رسم الزواج المضمن تحت عدد 387", "طلقت بمقتضى رسم الطلاق المضمن تحت عدد 387"],
    ids=["marriage", "divorce"],
)
def test_in_an_act_of_birth_the_number_of_what_happened_since_is_nobodys(text: str) -> None:
    rows = sheet(((2000, "رسم الولادة عدد 252"),), ((2000, text),))
    assert _numbers(rows, "birth_certificate") == {"252": False}


def test_a_number_behind_a_margin_s_act_keeps_its_own_noun() -> None:
    rows = sheet(((2000, "بمقتضى رسم الزواج عدد 387"),), ((2000, "رسم عدد 252"),))
    assert _numbers(rows, "birth_certificate") == {"252": False}


def test_a_booklets_own_number_is_not_the_acts_where_that_stands_beside_it() -> None:
    own, act = (50, "Livret n° : 98765"), (50, "Acte de mariage n° : 345")
    assert list(_numbers(sheet((own,), (act,)), "family_booklet")) == ["345"]
    assert list(_numbers(sheet((own,)), "family_booklet")) == ["98765"]
