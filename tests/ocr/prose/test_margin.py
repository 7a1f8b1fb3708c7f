"""Copies of acts beside a margin of short lines."""

from dossier.documents import KINDS
from ocr.finder import candidates
from ocr.lines import Row
from ocr.prose import margins_apart
from tests.ocr.sheets import Ink, page

_ACT = (
    "ولد بمدينة الرباط يوم الرابع من مارس عام ألف وتسعمائة وخمسة",
    "وثمانين الطفل المسمى كريم العلمي وقد تلقينا تصريح الأب وهو",
    "السيد الساكن بنفس المدينة بتاريخ العاشر من مارس عام ألف",
    "وتسعمائة وخمسة وثمانين والده عمر بن علي ووالدته نعيمة بنت",
    "سعيد وقد وقعنا نحن ضابط الحالة المدنية بعد تلاوة هذا الرسم",
)
_MARGIN = ("رسم عدد :", "421", "لسنة :", "1985", "الزواج : لا شيء", "الطلاق : لا شيء", "الوفاة : لا شيء")


def _copy(*, margin: tuple[str, ...] = _MARGIN, step: int = 52) -> list[Row]:
    """Return a copy whose margin stands at the left, its lines not on the act's own."""
    act = [Ink(1900, 400 + 70 * number, line) for number, line in enumerate(_ACT)]
    return page(*act, *(Ink(500, 412 + step * number, line, 24) for number, line in enumerate(margin)))


def _told(rows: list[Row]) -> dict[str, str]:
    return {each.field: each.value for each in candidates(rows, KINDS["birth_certificate"]) if each.value}


def test_a_margin_parts_no_sentence_of_the_act() -> None:
    told = _told(_copy())
    assert told["birth_date"] == "1985-03-04"
    assert told["father_name"] == "عمر بن علي"
    assert told["mother_name"] == "نعيمة بنت سعيد"


def test_values_below_the_margins_own_captions_are_found() -> None:
    told = _told(_copy())
    assert (told["act_number"], told["act_year"]) == ("421", "1985")


def test_a_margin_of_two_lines_between_those_of_the_act_is_put_before_them() -> None:
    rows = margins_apart(_copy(margin=("بيان هامشي", "لا شيء يذكر"), step=70))
    assert [[token.text for token in reversed(row.tokens)] for row in rows[:2]] == [
        ["بيان", "هامشي"],
        ["لا", "شيء", "يذكر"],
    ]
    assert len(rows) == len(_ACT) + 2


def test_labels_on_the_lines_of_a_text_are_no_margin() -> None:
    text = [Ink(1900, 400 + 70 * number, line) for number, line in enumerate(_ACT)]
    labels = [Ink(500, 400 + 70 * number, "الاسم :") for number in range(len(_ACT))]
    rows = page(*text, *labels)
    assert margins_apart(rows) == rows


def test_two_columns_of_text_are_no_text_with_a_margin() -> None:
    rows = page(
        *(Ink(2000, 400 + 70 * number, line) for number, line in enumerate(_ACT)),
        *(Ink(900, 430 + 70 * number, line) for number, line in enumerate(_ACT)),
    )
    assert margins_apart(rows) == rows
