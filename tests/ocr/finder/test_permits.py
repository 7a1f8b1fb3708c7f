"""Numbers of permissions and files are not the marriage act's."""

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
