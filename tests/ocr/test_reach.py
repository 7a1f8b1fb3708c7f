"""What lies around a line of text."""

import numpy as np
import pytest

from ocr.engine import Rect
from ocr.lines import Row, Token
from ocr.reach import PALE, grown, has_letter_before, line_below, with_mark


def test_below_a_line_of_no_height_on_white_paper_lies_no_line() -> None:
    paper = np.full((200, 300), 255, dtype=np.uint8)
    for height in range(3):
        assert line_below(paper, Rect(20, 50, 120, 50 + height), []) is None


def _inked(*spans: tuple[int, int]) -> np.ndarray:
    paper = np.full((100, 400), 255, dtype=np.uint8)
    for start, end in spans:
        paper[30:70, start:end] = 0
    return paper


def _words(*spans: tuple[int, int]) -> list[Row]:
    return [Row([Token("كلمة", 0.9, Rect(start, 30, end, 70), arabic=True) for start, end in spans])]


def test_a_box_grows_over_the_ink_it_cuts_and_not_into_the_word_read_apart_beside_it() -> None:
    paper = _inked((20, 96), (100, 160), (163, 200))
    rows = _words((20, 98), (104, 150), (164, 200))
    assert grown(paper, Rect(104, 30, 150, 70), rows) == Rect(100, 30, 160, 70)


def test_a_letter_apart_before_the_white_is_the_value_s_own() -> None:
    paper = _inked((20, 90), (100, 140), (144, 152), (158, 220))
    assert grown(paper, Rect(100, 30, 138, 70), _words((100, 138), (158, 220))) == Rect(100, 30, 152, 70)


def test_ink_without_white_before_the_next_word_s_box_is_grown_over() -> None:
    paper = _inked((100, 170))
    assert grown(paper, Rect(100, 30, 140, 70), _words((100, 140), (141, 170))) == Rect(100, 30, 170, 70)


def test_a_lone_mark_close_before_a_number_may_be_its_first_letter() -> None:
    def beside(text: str, left: int, right: int) -> Rect:
        rows = [Row([Token(text, 0.7, Rect(left, 30, right, 60), arabic=False)])]
        return with_mark(Rect(100, 30, 250, 60), rows)

    assert beside("©", 70, 90).left == 70
    assert {beside("N", 70, 90).left, beside("©", 20, 40).left, beside("N°", 60, 90).left} == {100}


@pytest.mark.parametrize(
    ("ink", "word", "lost"),
    [
        pytest.param((70, 90, 100, 130), None, True, id="a letter that no word owns"),
        pytest.param((70, 90, 100, 130), Rect(20, 100, 92, 130), False, id="the caption's last letter"),
        pytest.param((80, 84, 40, 190), None, False, id="a rule of the table"),
        pytest.param((70, 90, 124, 130), None, False, id="a dot"),
        pytest.param((10, 30, 100, 130), None, False, id="too far away"),
    ],
)
def test_ink_like_a_letter_before_a_number_may_be_its_first(
    ink: tuple[int, int, int, int], word: Rect | None, lost: bool
) -> None:
    picture = np.full((240, 400), 255, np.uint8)
    picture[100:130, 100:220] = 0
    left, right, top, bottom = ink
    picture[top:bottom, left:right] = 0
    rows = [Row([Token("CIN", 0.9, word, arabic=False)])] if word else []
    assert has_letter_before(picture, Rect(100, 100, 220, 130), rows) is lost


def test_a_pale_first_figure_is_seen_where_pale_print_is_looked_for() -> None:
    picture = np.full((200, 300), 255, dtype=np.uint8)
    picture[102:128, 84:92] = 160
    assert not has_letter_before(picture, Rect(100, 100, 220, 130), [])
    assert has_letter_before(picture, Rect(100, 100, 220, 130), [], lightest=PALE)
