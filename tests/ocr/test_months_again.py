"""A month that no pass could read is read again where a day and a year stand around it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from ocr.engine import Grey, Layout, LineRead, Rect, Word
from ocr.months_again import months_again
from ocr.nets import Net, Nets

PAGE = np.full((200, 2000), 255, np.uint8)


class ArabicEngine:
    """Reads every crop as one word, and counts how often it is asked."""

    def __init__(self, text: str) -> None:
        nets = Path("nets")
        self.nets = Nets((Net(nets, "fra"),), (Net(nets, "ara_best"), Net(nets, "ara")), None, None)
        self.text = text
        self.asked = 0

    def words(self, picture: Grey, net: Net, layout: Layout = Layout.PAGE) -> list[Word]:
        raise AssertionError("no page is read again")

    def lines(self, crops: Sequence[Grey], net: Net) -> list[LineRead]:
        self.asked += len(crops)
        return [LineRead.of([_word("1", 0), _word(self.text, 60), _word("9", 200)]) for _ in crops]

    def close(self) -> None:
        """Nothing to close."""


def _word(text: str, left: int, sure: float = 0.95) -> Word:
    return Word(text, sure, Rect(left, 50, left + 60, 80), 1)


@pytest.mark.parametrize(("day", "year"), [("12", "2006"), ("2006", "12"), ("O1", "1981"), ("27", "1433")])
def test_a_month_between_a_day_and_a_year_is_read_again(day: str, year: str) -> None:
    french, arabic = [_word(day, 100), _word("usé", 200, 0.3), _word(year, 300)], [_word("ا", 220, 0.1)]
    left, found = months_again(ArabicEngine("غشت"), PAGE, french, arabic)
    assert [word.text for word in left] == [day, year]
    assert [(word.text, word.rect.left) for word in found] == [("غشت", 200)]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param([_word("12", 100), _word("août", 200), _word("2006", 300)], id="a month was read"),
        pytest.param([_word("12", 100), _word("rue", 200, 0.9), _word("2006", 300)], id="another word, surely"),
        pytest.param([_word("42", 100), _word("usé", 200, 0.3), _word("2006", 300)], id="no day"),
        pytest.param([_word("12", 100), _word("usé", 200, 0.3), _word("206", 300)], id="no year"),
        pytest.param([_word("12", 100), _word("usé", 900, 0.3), _word("2006", 1800)], id="too far apart"),
        pytest.param([_word("12", 100), _word("-", 200, 0.3), _word("2006", 300)], id="no letters"),
    ],
)
def test_nothing_else_is_looked_at_again(words: list[Word]) -> None:
    engine = ArabicEngine("غشت")
    assert months_again(engine, PAGE, words, []) == (words, [])
    assert engine.asked == 0


def test_what_is_no_month_on_a_second_look_stays_as_it_was() -> None:
    words = [_word("12", 100), _word("usé", 200, 0.3), _word("2006", 300)]
    assert months_again(ArabicEngine("رقم"), PAGE, words, []) == (words, [])
