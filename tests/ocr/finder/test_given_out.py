"""Days on which a booklet was given out are not the marriage's."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import sheet

_HERS = ((2000, "الزوجة"),), ((2000, "الاسم الشخصي : سلمى"),), ((2000, "الاسم العائلي : بناني"),)


def _days(line: str) -> list[str]:
    found = candidates(sheet(*_HERS, ((2000, line),)), KINDS["family_booklet"])
    return [each.value for each in found if each.field == "marriage_date" and each.value]


@pytest.mark.parametrize("verb", ["سلم الدفتر بفاس", "حرر بفاس", "سلم بفاس"])
def test_a_day_behind_the_verb_of_giving_out_is_not_the_marriages(verb: str) -> None:
    assert _days(f"{verb} بتاريخ 09/02/2015") == []


@pytest.mark.parametrize("line", ["بتاريخ 09/02/2015", "عقد الزواج بفاس بتاريخ 09/02/2015"], ids=["alone", "an act"])
def test_a_day_behind_nothing_or_behind_the_act_may_be(line: str) -> None:
    assert _days(line) == ["2015-02-09"]


def test_figures_of_a_day_apart_on_an_arabic_line_are_one_day() -> None:
    rows = sheet(((2000, "الزوجة"),), ((2000, "الاسم الشخصي : سلمى"),), ((1500, "31 12 2001"), (2000, "تاريخ الولادة")))
    found = {each.field: each.value for each in candidates(rows, KINDS["family_booklet"]) if each.value}
    assert found.get("wife_birth_date") == "2001-12-31"
