"""What adapters share: words out of Tesseract's tables, with boxes that lie next to each other."""

import cv2
import numpy as np

from ocr.engine import Layout, LineRead, Rect, Word, apart, has_bars, variables, words_of_tsv


def _word(text: str, left: int, right: int) -> Word:
    return Word(text, 0.9, Rect(left, 0, right, 20), 0)


def _edges(words: list[Word]) -> list[tuple[int, int]]:
    return [(word.rect.left, word.rect.right) for word in words]


def test_a_word_whose_box_spans_the_next_gives_way() -> None:
    line = [_word("1447", 0, 400), _word(":", 100, 120), _word("le", 150, 180)]
    assert _edges(apart(line)) == [(0, 100), (100, 120), (150, 180)]


def test_a_line_read_from_the_right_keeps_its_order() -> None:
    line = [_word("أميمة", 120, 220), _word("بنت", 40, 100), _word("خالد", 0, 240)]
    assert _edges(apart(line)) == [(120, 220), (40, 100), (0, 40)]


def test_words_that_lie_apart_stay_as_they_are() -> None:
    line = [_word("Nom", 0, 40), _word("ALAMI", 50, 120)]
    assert apart(line) == line


def test_a_table_of_words_gives_lines_and_confidences() -> None:
    rows = (
        "4\t1\t1\t1\t1\t0\t0\t0\t90\t20\t-1\t\n"
        "5\t1\t1\t1\t1\t1\t0\t0\t40\t20\t96\tNom\n"
        "5\t1\t1\t1\t2\t1\t0\t30\t40\t20\t-1\tLieu\n"
    )
    words = words_of_tsv(rows, 5)
    assert [(word.text, word.line, word.confidence) for word in words] == [("Nom", 5, 0.96), ("Lieu", 6, 0.0)]
    assert LineRead.of(words).text == "Nom Lieu"


def test_only_pages_with_a_dark_bar_are_read_as_white_on_black_too() -> None:
    page = np.full((800, 600), 255, np.uint8)
    cv2.putText(page, "ROYAUME DU MAROC", (40, 200), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 3)
    assert not has_bars(page)
    cv2.rectangle(page, (40, 300), (500, 345), 0, -1)
    cv2.putText(page, "PERMIS", (60, 335), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 2)
    assert has_bars(page)
    told = {layout: variables(page, layout)["tessedit_do_invert"] for layout in (Layout.PAGE, Layout.LINE)}
    assert told == {Layout.PAGE: "1", Layout.LINE: "0"}
