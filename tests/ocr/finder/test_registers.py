"""Numbers and days of acts that have no caption of their own in a list of a register."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import sheet

SPOUSE = ((50, "EPOUSE"),), ((50, "Prénom"), (500, "SALMA"))
Line = tuple[tuple[int, str], ...]


@pytest.mark.parametrize(
    "lines",
    [
        (((50, "Registre : 19"), (400, "N° : 734"), (700, "Folio : 365"), (1000, "du : 26/08/2016")),),
        (((50, "N° : 734"),), ((50, "Registre : 19"),), ((50, "Folio : 371"),), ((50, "le : 26/08/2016"),)),
        (((50, "N° 734 du 26/08/2016"),),),
        (
            ((1900, "كناش رقم : 83"),),
            ((1900, "عدد : 734"),),
            ((1900, "صحيفة : 80"),),
            ((1900, "مؤرخ في : 26/08/2016"),),
        ),
        (((1900, "كناش رقم : 83"),), ((1900, "غد 734"),), ((1900, "صحيفة : 80"),), ((1900, "في : 26/08/2016"),)),
    ],
    ids=["in a row", "below each other", "number and day alone", "arabic", "the word for number misread"],
)
def test_a_booklets_act_is_told_by_the_list_it_stands_in_and_never_for_certain(lines: tuple[Line, ...]) -> None:
    rows = sheet(*lines, *SPOUSE)
    told = [each for each in candidates(rows, KINDS["family_booklet"]) if each.field in ("act_number", "marriage_date")]
    assert {each.field: each.value for each in told} == {"act_number": "734", "marriage_date": "2016-08-26"}
    assert all(each.place_confidence < 0.85 for each in told)


def test_a_header_of_three_rows_gives_a_marriage_act_its_number() -> None:
    rows = sheet(((1900, "سجل الأنكحة رقم 12"),), ((1900, "العدد 863"),), ((1900, "الصحيفة 401"),))
    assert found(rows, "marriage_certificate")["act_number"] == "863"


def test_the_end_of_a_page_s_caption_is_one_in_a_header_whose_word_for_number_was_lost() -> None:
    rows = sheet(((1900, "سجل الأنكحة رقم 12"),), ((1900, "غد 863"),), ((1900, "يفة 401"),))
    told = [each for each in candidates(rows, KINDS["marriage_certificate"]) if each.field == "act_number"]
    assert {each.value for each in told} == {"863"}
    assert all(each.place_confidence < 0.85 for each in told)


@pytest.mark.parametrize(
    "lines",
    [
        (((50, "N° 734 du 26/08/2016"),), ((50, "PREMIER ENFANT"),)),
        (((50, "N° 734"),), ((50, "Registre 12"), (700, "N° 19")), ((50, "Folio 4"),)),
    ],
    ids=["a child's entry", "two numbers"],
)
def test_a_number_that_may_be_anothers_is_nobodys(lines: tuple[Line, ...]) -> None:
    assert "act_number" not in found(sheet(*lines), "family_booklet")


def test_a_number_whose_caption_was_lost_altogether_stands_inside_its_register_s_list() -> None:
    rows = sheet(((1600, "كناش رقم"), (1400, "185")), ((1420, "154"),), ((1600, "صحيفة"), (1440, "8")))
    found = [each for each in candidates(rows, KINDS["marriage_certificate"]) if each.field == "act_number"]
    assert [(each.value, each.place_confidence) for each in found] == [("154", 0.6)]


@pytest.mark.parametrize(
    "head",
    ["CONSULAT GENERAL A LYON", "Consulat Général du Royaume du Maroc à Lyon", "Consulat du Maroc à Lyon"],
    ids=["general", "of the kingdom", "of Morocco"],
)
def test_a_consulate_registers_births_in_its_town(head: str) -> None:
    foot = "Certifié conforme aux registres de l'état civil de ce Consulat Général"
    rows = sheet(((50, head),), ((50, "Né(e) le : 26/08/2016"),), ((50, foot),))
    assert found(rows, "birth_certificate")["registry_office"].upper() == "LYON"


@pytest.mark.parametrize(
    ("head", "sure"),
    [
        ("القنصلية العامة ب : ليون", True),
        ("القنصلية العامة بليون", False),
        ("القنصلية العامة للمملكة المغربية بليون", False),
    ],
    ids=["apart", "written onto the town", "of the kingdom"],
)
def test_a_consulate_registers_births_in_its_arabic_town(head: str, sure: bool) -> None:
    foot = "نسخة مطابقة لما هو مضمن بسجلات الحالة المدنية بهذه القنصلية العامة"
    rows = sheet(((1900, head),), ((1900, "تاريخ الولادة : 26/08/2016"),), ((1900, foot),))
    told = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "registry_office"]
    assert {(each.value, not each.doubted) for each in told if each.value} == {("ليون", sure)}


def test_what_a_consulate_s_foot_calls_itself_is_no_town() -> None:
    foot = "نسخة مطابقة لما هو مضمن بسجلات الحالة المدنية بهذه القنصلية العامة"
    assert "registry_office" not in found(sheet(((1900, foot),)), "birth_certificate")


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [
        pytest.param(("ضمن بسجل الأنكحة عدد 345 صحيفة 67 سجل 12",), ["345"], id="in a row"),
        pytest.param(("ضمن بسجل الأنكحة عدد 345 صحيفة", "67 سجل 12 وحرر بفاس"), ["345"], id="over two rows"),
        pytest.param(("ضمن بسجل الأنكحة عدد 12 صحيفة 67",), [], id="no register behind it"),
    ],
)
def test_what_a_register_s_own_number_follows_is_the_act_s_and_never_for_certain(
    rows: tuple[str, ...], numbers: list[str]
) -> None:
    page = sheet(*(((1900, row),) for row in rows))
    told = [
        each for each in candidates(page, KINDS["marriage_certificate"]) if each.field == "act_number" and each.value
    ]
    assert [each.value for each in told] == numbers
    assert all(each.place_confidence < 0.85 for each in told)


def test_an_act_s_number_at_a_caption_of_its_own_is_the_act_s() -> None:
    rows = sheet(((1900, "رسم الزواج عدد 863"),), ((1900, "ضمن بسجل الأنكحة عدد 12 صحيفة 67 سجل 12"),))
    assert found(rows, "marriage_certificate")["act_number"] == "863"


def test_a_page_without_rows_has_no_registers() -> None:
    assert candidates([], KINDS["marriage_certificate"]) == []


_ENTRY = ((1900, "28"), (1500, "1179"), (1100, "378"), (500, "20/02/2012"))


@pytest.mark.parametrize(
    ("heads", "numbers"),
    [
        pytest.param(((1900, "كناش الأنكحة"), (600, "تاريخ التضمين")), {"1179"}, id="heads of one word lost"),
        pytest.param(((1900, "كناش الأنكحة"), (600, "الملاحظات")), set(), id="no head of a day"),
        pytest.param(((1900, "الملاحظات العامة"), (600, "تاريخ التضمين")), set(), id="no head of a register"),
    ],
)
def test_the_second_column_of_a_register_s_table_is_the_act_s_number_and_never_for_certain(
    heads: Line, numbers: set[str]
) -> None:
    rows = sheet(((1900, "المملكة المغربية"),), heads, _ENTRY)
    told = [each for each in candidates(rows, KINDS["marriage_certificate"]) if each.field == "act_number"]
    assert {each.value for each in told if each.value} == numbers
    assert all(each.place_confidence < 0.85 for each in told)


def test_a_number_of_the_act_s_own_outranks_a_register_s_table() -> None:
    heads = ((1900, "كناش الأنكحة"), (600, "تاريخ التضمين"))
    rows = sheet(((1900, "رسم الزواج عدد 863"),), heads, _ENTRY)
    assert found(rows, "marriage_certificate")["act_number"] == "863"


def test_a_row_of_two_figures_below_a_register_s_heads_numbers_no_act() -> None:
    heads = ((1900, "كناش الأنكحة"), (600, "تاريخ التضمين"))
    rows = sheet(((1900, "المملكة المغربية"),), heads, (_ENTRY[0], _ENTRY[3]))
    assert "act_number" not in found(rows, "marriage_certificate")
