"""What an Arabic sentence announces and no pass over the page read has a place that is read again."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.prose import streams, told
from tests.ocr.sheets import sheet

_HUSBAND = "تزوج على بركة الله السيد محمد العلمي بن أحمد المزداد بتاريخ"


def _unread(*rows: tuple[tuple[int, str], ...]) -> dict[str, Candidate]:
    found = told(streams(sheet(*rows)), KINDS["marriage_certificate"])
    return {each.field: each for each in found if not each.value}


def _parted(before: str, scraps: str, behind: str) -> tuple[tuple[int, str], ...]:
    """Return a line with white, or scraps, as wide as a number between its words."""
    edge = 2000 - 15 * len(before.replace(" ", "")) - 12 * before.count(" ")
    return ((2000, before), *([(edge - 60, scraps)] if scraps else []), (edge - 180, behind))


@pytest.mark.parametrize("scraps", ["", "8"], ids=["white", "scraps"])
def test_a_number_and_a_day_whose_ink_was_lost_are_read_again_where_they_stand(scraps: str) -> None:
    found = _unread(
        ((2000, "الحمد لله وحده، تلقى العدلان هذا العقد بقسم قضاء الأسرة بالمحكمة الابتدائية ثم"),),
        _parted(_HUSBAND, scraps, "مغربي الجنسية عازب"),
        _parted("بالغ رشيد حامل للبطاقة الوطنية للتعريف رقم", scraps, "الساكن بمدينة فاس حي السلام"),
        ((2000, "بالآنسة فاطمة الزهراء بناني بنت عمر المزدادة بتاريخ 01/02/1985 بمدينة سلا وهي بكر"),),
    )
    for name, row in (("husband_birth_date", 1), ("husband_document_number", 2)):
        each = found[name]
        assert each.doubted
        assert each.place_confidence <= 0.8
        assert each.rect.middle == 60 * row + 15
        assert 120 < each.rect.width < 180


def test_where_the_next_word_follows_at_once_nothing_was_lost() -> None:
    assert not _unread(
        ((2000, "الحمد لله وحده، تلقى العدلان هذا العقد بقسم قضاء الأسرة بالمحكمة الابتدائية ثم"),),
        ((2000, f"{_HUSBAND} مغربي الجنسية عازب بالغ رشيد حامل للبطاقة الوطنية للتعريف رقم الساكن"),),
        ((2000, "بمدينة فاس بالآنسة فاطمة الزهراء بناني بنت عمر المزدادة بتاريخ 01/02/1985 بمدينة سلا"),),
    )
