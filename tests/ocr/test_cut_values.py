"""Parents' names and cards' numbers of which the page's words show a part: never sure, however well it is read."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.combine import choose
from ocr.cut_values import doubted_where_cut, lacks_its_ancestor
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.finder.search import candidates
from ocr.grading import Verified
from ocr.lines import Row
from tests.ocr.sheets import Ink, page, sheet


def _doubted(rows: list[Row], field: str, kind: str = "birth_certificate") -> list[bool]:
    found = doubted_where_cut(candidates(rows, KINDS[kind]), rows, KINDS[kind])
    return [each.doubted for each in found if each.field == field and each.value]


def _father(name: str, below: Ink) -> list[Row]:
    return page(
        Ink(50, 0, "Prénom :"), Ink(500, 0, "SALMA"), Ink(50, 100, "Père :"), Ink(160, 100, name), below,
        Ink(50, 260, "Mère :"), Ink(250, 260, "NADIA BENT SAID"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("below", "cut"),
    [
        pytest.param(Ink(50, 150, "BEN HAMMOU"), True, id="an ancestor at the margin"),
        pytest.param(Ink(50, 150, "HAMMOU"), False, id="no ancestor"),
        pytest.param(Ink(900, 150, "BEN HAMMOU"), False, id="another column's"),
        pytest.param(Ink(50, 205, "BEN HAMMOU"), False, id="far below"),
    ],
)
def test_a_father_whose_ancestor_begins_the_next_line_of_the_column_is_not_sure(below: Ink, cut: bool) -> None:
    assert _doubted(_father("OMAR", below), "father_name") == [cut]


def test_a_page_without_rows_has_nothing_that_was_cut() -> None:
    assert doubted_where_cut([], [], KINDS["birth_certificate"]) == []


@pytest.mark.parametrize(
    ("field", "value", "arabic", "lacks"),
    [
        pytest.param("father_name", "OMAR", "عمر بن علي", True, id="the Arabic names one"),
        pytest.param("mother_name", "NADIA", "نادية بنت سعيد", True, id="a mother's"),
        pytest.param("father_name", "OMAR BEN ALI", "عمر بن علي", False, id="both name one"),
        pytest.param("father_name", "OMAR BENALI", "عمر بن علي", False, id="written in one"),
        pytest.param("father_name", "OMAR ALAMI", "عمر العلمي", False, id="none names one"),
        pytest.param("father_name", "OMAR", "بن عمر", False, id="a sign before his name"),
        pytest.param("given_names", "OMAR", "عمر بن علي", False, id="no parent"),
    ],
)
def test_a_parent_without_the_ancestor_of_the_arabic_is_cut(field: str, value: str, arabic: str, lacks: bool) -> None:
    assert lacks_its_ancestor(field, value, [arabic]) is lacks


def test_a_parent_without_the_ancestor_of_the_arabic_is_not_sure() -> None:
    def read(value: str, top: int, *, arabic: bool) -> tuple[Verified, int, Rect]:
        rect = Rect(0, top, 100, top + 20)
        candidate = Candidate("father_name", value, value, (rect,), arabic, 0.9, 1.0, (0, 0), 1.0)
        return Verified(candidate, value, Grade.UNANIMOUS, (), (value,)), 1, rect

    latin, arabic = read("OMAR", 0, arabic=False), read("عمر بن علي", 100, arabic=True)
    assert choose([latin, arabic]).value == "OMAR"
    assert choose([latin]).confidence >= 0.9 > choose([latin, arabic]).confidence


@pytest.mark.parametrize(
    ("before", "cut"),
    [("A", True), ("WW", True), ("N", False), ("", False)],
    ids=["a letter apart", "two letters", "the N of N°", "nothing"],
)
def test_a_number_with_a_lone_letter_before_it_is_not_sure(before: str, cut: bool) -> None:
    rows = sheet(
        ((50, "Nom :"), (300, "ALAMI")), ((50, "CIN :"), *([(290, before)] if before else []), (320, "E354040"))
    )
    number = next(token.rect for token in rows[1].tokens if token.text == "E354040")
    found = [Candidate("document_number", "E354040", "E354040", (number,), False, 0.9, 1.0, (1, 0), 1.0)]
    assert [each.doubted for each in doubted_where_cut(found, rows, KINDS["identity_card"])] == [cut]


def test_a_number_that_was_read_with_letters_before_it_is_not_sure() -> None:
    rows = sheet(((50, "CIN :"), (320, "E354040")))
    rect = rows[0].tokens[-1].rect
    found = [Candidate("document_number", "E354040", "WW E354040", (rect,), False, 0.9, 1.0, (0, 0), 1.0)]
    assert [each.doubted for each in doubted_where_cut(found, rows, KINDS["identity_card"])] == [True]
