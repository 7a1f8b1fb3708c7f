"""Words that no pass made a line of are found by their ink and read, marks that are no words are left."""

import numpy as np
import pytest

from ocr.engine import Grey, Rect, Word
from ocr.strays import is_sure, line_of, unread


def _word(left: int, top: int, letters: int) -> Word:
    return Word("word", 0.9, Rect(left, top, left + letters * 18, top + 24), top)


def _page(*words: Word, grey: int = 40) -> Grey:
    page: Grey = np.full((600, 1000), 255, np.uint8)
    for word in words:
        for left in range(word.rect.left, word.rect.right, 18):
            page[word.rect.top : word.rect.bottom, left : left + 8] = grey
    return page


READ = [_word(40, top, 6) for top in range(40, 540, 80)]


@pytest.mark.parametrize("grey", [40, 150], ids=["black", "grey"])
def test_ink_like_a_word_s_that_nobody_read_is_found(grey: int) -> None:
    missed = _word(600, 120, 5)
    page = np.minimum(_page(*READ), _page(missed, grey=grey))
    (place,) = unread(page, READ)
    assert place.left <= missed.rect.left + 4
    assert place.right >= missed.rect.right - 16
    assert abs(place.middle - missed.rect.middle) < 8


def test_rules_specks_and_pictures_are_no_words() -> None:
    page = _page(*READ)
    page[300:303, 300:980] = 0
    page[100:102, 700:702] = 0
    page[350:560, 600:900] = 30
    assert unread(page, READ) == []


def test_a_page_that_was_read_whole_has_none() -> None:
    assert unread(_page(*READ), READ) == []


def test_all_of_a_pale_page_s_captions_are_found() -> None:
    pale = [_word(left, top, 4) for top in range(80, 540, 80) for left in (300, 420, 540, 660, 780, 900)]
    page = np.minimum(_page(*READ), _page(*pale, grey=150))
    assert len(unread(page, READ)) == len(pale)


@pytest.mark.parametrize(
    ("text", "confidence", "kept"),
    [
        ("AB123456", 0.9, True),
        ("12.03.1985", 0.9, True),
        ("27", 0.9, True),
        ("AB123456", 0.7, False),
        ("I", 0.9, False),
    ],
    ids=["card number", "day", "figures", "card number hardly read", "one letter"],
)  # fmt: skip
def test_numbers_and_days_are_told_by_their_shape(text: str, confidence: float, kept: bool) -> None:
    word = Word(text, confidence, Rect(0, 0, 10, 10), 0)
    assert is_sure([word], arabic=False) is kept


def test_a_word_whose_dots_weigh_as_much_as_its_low_body_keeps_its_height() -> None:
    page: Grey = np.full((100, 200), 255, np.uint8)
    page[30:36, 50:120] = 0
    page[48:60, 50:120] = 0
    place = Rect(50, 28, 120, 62)
    assert line_of(page, place) == place
