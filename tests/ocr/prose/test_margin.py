"""Copies of acts beside a margin of short lines."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
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


def test_a_short_text_under_a_title_as_wide_as_it_has_its_margin_too() -> None:
    title = Ink(1500, 300, "نسخة كاملة من رسم ولادة مضمن بسجلات الحالة المدنية")
    act = [Ink(1900, 400 + 70 * number, line) for number, line in enumerate(_ACT[:3])]
    rows = page(title, *act, *(Ink(500, 412 + 52 * number, line, 24) for number, line in enumerate(_MARGIN)))
    assert margins_apart(rows) != rows
    assert _told(rows)["birth_date"] == "1985-03-04"


def test_a_day_of_receipt_in_the_margin_is_not_the_act_s() -> None:
    lines = (
        "الحمد لله وحده في يوم الرابع من مارس عام ألفين وخمسة عشر",
        "تزوج على بركة الله السيد كريم العلمي المزداد بتاريخ 12/03/1985",
        "والآنسة سلمى بناني المزدادة بتاريخ 01/05/1990 بمدينة سلا على",
        "صداق قدره خمسة آلاف درهم وذلك بعد الإيجاب والقبول بينهما",
    )
    act = [Ink(1900, 400 + 70 * number, line) for number, line in enumerate(lines)]
    margin = ("رسم عدد", "421", "توصل به بتاريخ", "20/04/2015")
    rows = page(*act, *(Ink(500, 412 + 52 * number, line, 24) for number, line in enumerate(margin)))
    found = candidates(rows, KINDS["marriage_certificate"])
    assert {each.value for each in found if each.field == "marriage_date" and each.value} == {"2015-03-04"}


def test_a_mother_s_name_ends_where_somebody_declares() -> None:
    told = candidates(
        page(
            *(
                Ink(1900, 400 + 70 * number, line)
                for number, line in enumerate(
                    (
                        *_ACT[:3],
                        "وتسعمائة وخمسة وثمانين والده عمر بن علي ووالدته نعيمة بنت سعيد صرح",
                        "بذلك والد الطفل الساكن بنفس المدينة وقد وقعنا",
                    )
                )
            )
        ),
        KINDS["birth_certificate"],
    )
    assert {each.value for each in told if each.field == "mother_name"} == {"نعيمة بنت سعيد"}
