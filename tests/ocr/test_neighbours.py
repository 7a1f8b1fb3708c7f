"""A crop that takes in the word beside a value is cut to the value, and to nothing less."""

import pytest

from ocr.engine import Rect
from ocr.lines import Row, Token
from ocr.neighbours import without_neighbours

PLACE = Rect(200, 0, 300, 20)


def _rows(left: str, right: str, *, sure: float = 0.9) -> list[Row]:
    before = Token(left, sure, Rect(140, 0, 196, 20), left > "ء")
    after = Token(right, sure, Rect(304, 0, 360, 20), right > "ء")
    return [Row([before, Token("AHMED", 0.9, PLACE, arabic=False), after])]


@pytest.mark.parametrize(
    ("vote", "left", "right"),
    [("SEXE AHMED", "Sexe", "M"), ("AHMED NE", "M", "né"), ("Sexa AHMED", "Sexe", "M"), ("sexe Ahmed", "Sexe", "M")],
    ids=["before", "after", "misread", "small letters"],
)
def test_the_word_that_the_page_read_beside_it_is_cut_off(vote: str, left: str, right: str) -> None:
    told = without_neighbours(vote, "AHMED", PLACE, _rows(left, right), arabic=False)
    assert told.upper() == "AHMED"


def test_arabic_begins_on_the_right() -> None:
    rows = _rows("المزداد", "السيد")
    assert without_neighbours("السيد أحمد", "أحمد", PLACE, rows, arabic=True) == "أحمد"
    assert without_neighbours("أحمد المزداد", "أحمد", PLACE, rows, arabic=True) == "أحمد"


@pytest.mark.parametrize(
    ("vote", "rows"),
    [
        ("EL AHMED", _rows("Nom", "M")), ("SEXE AHMED", _rows("Sexe", "M", sure=0.4)),
        ("SEXE HAMID", _rows("Sexe", "M")),
        ("AHMED", _rows("AHMED", "M")), ("SEXE AHMED", [Row([Token("Sexe", 0.9, Rect(20, 0, 60, 20), arabic=False)])]),
    ],
    ids=["another word", "hardly read", "another value", "itself", "far away"],
)  # fmt: skip
def test_what_the_page_did_not_read_beside_it_stays(vote: str, rows: list[Row]) -> None:
    assert without_neighbours(vote, "AHMED", PLACE, rows, arabic=False) == vote


@pytest.mark.parametrize("vote", ["XE AHMED", "AHMED MARO", "xe Ahmed MAR"], ids=["tail", "head", "both"])
def test_the_end_of_the_word_before_and_the_beginning_of_the_one_behind_are_cut_off(vote: str) -> None:
    assert without_neighbours(vote, "AHMED", PLACE, _rows("Sexe", "Marocain"), arabic=False).upper() == "AHMED"


def test_so_are_those_of_arabic_neighbours() -> None:
    assert without_neighbours("سم أحمد الم", "أحمد", PLACE, _rows("المزداد", "الاسم"), arabic=True) == "أحمد"


@pytest.mark.parametrize("vote", ["AHMED M", "EX AHMED MAR"], ids=["one letter", "another word"])
def test_what_may_be_the_name_s_own_stays(vote: str) -> None:
    assert without_neighbours(vote, "AHMED", PLACE, _rows("Sexe", "Marocain"), arabic=False) == vote


def test_a_word_of_another_value_is_a_neighbour_though_the_page_hardly_read_it() -> None:
    rows, other = _rows("Sexe", "M", sure=0.4), Rect(130, -2, 197, 22)
    assert without_neighbours("SEXE AHMED", "AHMED", PLACE, rows, arabic=False, others=[other]) == "AHMED"
    assert without_neighbours("SEXE AHMED", "AHMED", PLACE, rows, arabic=False) == "SEXE AHMED"
