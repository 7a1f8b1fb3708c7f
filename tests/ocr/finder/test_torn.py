"""Letters that the engine tore off their Arabic words are put back, and words of one letter are left alone."""

import pytest

from ocr.engine import Rect
from ocr.finder.torn import rejoined
from ocr.lines import Row, Token


def _row(*words: tuple[str, int, int]) -> Row:
    tokens = [Token(text, 0.9, Rect(left, 0, right, 30), arabic=True) for text, left, right in words]
    return Row(sorted(tokens, key=lambda token: token.rect.left))


def _texts(row: Row) -> list[str]:
    return [token.text for token in reversed(rejoined([row])[0].tokens)]


def test_a_last_letter_goes_back_to_the_word_before_it() -> None:
    assert _texts(_row(("هشا", 100, 160), ("م", 77, 95), ("الزهري", 0, 66))) == ["هشام", "الزهري"]


def test_a_first_letter_goes_back_to_the_word_behind_it() -> None:
    assert _texts(_row(("محمد", 100, 160), ("ا", 80, 86), ("لعلمي", 0, 76))) == ["محمد", "العلمي"]


@pytest.mark.parametrize("letter", ["و", "ب", "ل"])
def test_words_of_one_letter_stay_apart(letter: str) -> None:
    assert _texts(_row(("محمد", 100, 160), (letter, 84, 96), ("فاطمة", 0, 74))) == ["محمد", letter, "فاطمة"]


def test_a_letter_as_far_from_both_words_stays_apart() -> None:
    assert _texts(_row(("محمد", 100, 160), ("م", 82, 93), ("فاطمة", 0, 74))) == ["محمد", "م", "فاطمة"]


def test_a_letter_behind_figures_stays_apart() -> None:
    assert _texts(_row(("1990", 100, 160), ("م", 82, 97))) == ["1990", "م"]


def test_a_word_s_beginning_that_was_read_twice_is_told_once() -> None:
    assert _texts(_row(("الاسم", 300, 380), ("الث", 262, 290), ("الشخصي", 180, 261))) == ["الاسم", "الشخصي"]


@pytest.mark.parametrize(
    ("first", "left"), [("علي", 261), ("الى", 261), ("الث", 270)], ids=["a name", "a word", "a space between"]
)
def test_words_that_are_no_beginning_of_the_next_stay(first: str, left: int) -> None:
    assert _texts(_row((first, left, 290), ("العلالي", 180, 260))) == [first, "العلالي"]


@pytest.mark.parametrize(
    ("read", "word"),
    [
        pytest.param("اطولود", "المولود", id="lam over mim"),
        pytest.param("وجنسصا", "وجنسها", id="ha inside a word"),
        pytest.param("اطراح", "اطراح", id="no word of sentences"),
        pytest.param("الصغير", "الصغير", id="a name"),
    ],
)
def test_letters_of_worn_ligatures_are_put_right_in_words_of_sentences(read: str, word: str) -> None:
    assert _texts(_row((read, 100, 160))) == [word]
