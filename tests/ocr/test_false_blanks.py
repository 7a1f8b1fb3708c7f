"""Blanks that engines see inside Arabic words are taken out, and names that look torn are never sure."""

import pytest

from ocr.combine import Found
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.false_blanks import without_false_blanks

SURE = 0.9


def _name(value: str, grade: Grade = Grade.SPELLS_ALL) -> Found:
    return Found(value, grade, 1, Rect(0, 0, 10, 10))


@pytest.mark.parametrize(
    ("read", "value"),
    [("يا سمين", "ياسمين"), ("مو لاي احمد", "مولاي احمد"), ("فاطمة يا سمين", "فاطمة ياسمين")],
    ids=["a name", "a title", "behind another name"],
)
def test_a_name_that_is_known_as_one_word_loses_its_blank_and_is_not_sure(read: str, value: str) -> None:
    name = without_false_blanks(_name(read))
    assert (name.value, name.confidence < SURE) == (value, True)


def test_a_word_of_two_letters_that_nobody_knows_makes_a_name_unsure() -> None:
    name = without_false_blanks(_name("زق طوطي"))
    assert (name.value, name.confidence < SURE) == ("زق طوطي", True)


def test_two_known_names_that_were_read_as_one_word_are_not_sure() -> None:
    name = without_false_blanks(_name("كوثرنور"))
    assert (name.value, name.confidence < SURE) == ("كوثرنور", True)


@pytest.mark.parametrize("value", ["نور الدين", "عبد الله", "بن سعيد", "محمد طه", "YA SMINE"])
def test_names_of_several_words_stay_as_they_were_read(value: str) -> None:
    assert without_false_blanks(_name(value)) == _name(value)


def test_a_name_that_was_less_sure_is_not_raised() -> None:
    assert without_false_blanks(_name("يا سمين", Grade.UNLIKE)).grade is Grade.UNLIKE
