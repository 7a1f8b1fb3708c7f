"""Words of two passes made one list of rows: numbers by the French net, labels apart from what follows them."""

import pytest

from ocr.engine import Rect, Word
from ocr.lexicon.familiar import is_familiar
from ocr.lines import merge


def _words(*told: tuple[str, float, int, int]) -> list[Word]:
    return [Word(text, confidence, Rect(left, 0, right, 20), 0) for text, confidence, left, right in told]


def _row(french: list[Word], arabic: list[Word]) -> list[str]:
    return [token.text for row in merge(french, arabic) for token in row.tokens]


@pytest.mark.parametrize("number", ["AB123456", "836/1989", "2011", "12.04.2021"])
def test_a_number_is_the_french_net_s_even_among_surer_arabic(number: str) -> None:
    french = _words((number, 0.9, 0, 100), ("ai", 0.2, 110, 200))
    arabic = _words(("رقم", 0.95, 110, 200), ("1[[نالا", 0.6, 0, 100))
    assert _row(french, arabic) == [number, "رقم"]


def test_an_arabic_word_that_looks_like_a_figure_stays_a_word() -> None:
    assert _row(_words(("5", 0.9, 0, 40)), _words(("بن", 0.9, 0, 40))) == ["بن"]


@pytest.mark.parametrize(
    ("glued", "apart"),
    [
        ("Nom-ALAMI", ["Nom", "ALAMI"]),
        ("Né-le-10/05/1995", ["Né", "le", "10/05/1995"]),
        ("N°-CNIE", ["N°", "CNIE"]),
        ("Lieu-de-naissance", ["Lieu", "de", "naissance"]),
        ("EL-HOUCINE", ["EL-HOUCINE"]),
        ("SIDI-BENNOUR", ["SIDI-BENNOUR"]),
    ],
)
def test_a_label_is_apart_from_what_follows_it(glued: str, apart: list[str]) -> None:
    assert _row(_words((glued, 0.9, 0, 300)), []) == apart


def test_words_that_papers_hold_are_familiar() -> None:
    assert [is_familiar(word) for word in ("naissance", "العائلي", "أكتوبر", "AMINE")] == [True] * 4
    assert not is_familiar("xvqoe")
