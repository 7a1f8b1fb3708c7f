"""Figures that stand first in an Arabic line: the engine cuts them short, so they get a word before them."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engine import Grey, LineRead, Rect, Word
from ocr.figures import cut_short, led, spliced, unled
from ocr.reader import Reader
from samples.fonts import NASKH, sized


def _line(text: str) -> Grey:
    image = Image.new("L", (900, 44), 255)
    ImageDraw.Draw(image).text((888, 36), text, font=sized(NASKH, 26), fill=30, anchor="rs", direction="rtl")
    line: Grey = np.asarray(image)
    inked = np.flatnonzero(line.min(axis=0) < 128)
    return line[:, max(0, inked[0] - 12) : inked[-1] + 12]


def _words(*told: tuple[str, float, int, int]) -> list[Word]:
    return [Word(text, confidence, Rect(left, 0, right, 20), 0) for text, confidence, left, right in told]


@pytest.mark.parametrize("text", ["17 مارس 2020", "145 شارع محمد الخامس", "2011 سنة"])
def test_a_number_that_stands_first_is_whole(reader: Reader, text: str) -> None:
    crop, engine = _line(text), reader.engine()
    read = engine.lines([led(crop)], engine.nets.ara[-1])[0]
    told = [word.text for word in unled(read, crop.shape[1])]
    assert told == text.split()


def test_the_word_set_before_a_line_is_dropped() -> None:
    read = LineRead.of(_words(("من", 0.9, 300, 330), ("17", 0.9, 250, 280), ("مارس", 0.9, 150, 240)))
    assert [word.text for word in unled(read, 290)] == ["17", "مارس"]


def test_figures_are_the_french_net_s_and_words_the_arabic_net_s() -> None:
    arabic = _words(("7", 0.8, 250, 280), ("مارس", 0.9, 150, 240), ("نالا", 0.4, 60, 140))
    french = _words(("2020", 0.95, 60, 140), ("vole", 0.3, 150, 240), ("17", 0.95, 250, 280))
    assert spliced(arabic, french) == "17 مارس 2020"


def test_what_the_french_net_takes_for_figures_between_arabic_letters_stays_arabic() -> None:
    arabic = _words(("زنقة", 0.9, 150, 240), ("الأطلس", 0.9, 60, 140))
    assert spliced(arabic, _words(("5", 0.5, 60, 100), ("000", 0.9, 150, 240))) == "زنقة الأطلس"


def test_a_number_that_only_the_french_net_saw_takes_its_place() -> None:
    arabic = _words(("مارس", 0.9, 150, 240))
    assert spliced(arabic, _words(("2020", 0.95, 60, 140), ("17", 0.95, 250, 280))) == "17 مارس 2020"


@pytest.mark.parametrize(
    ("read", "page", "short"),
    [
        ("2020-03-07", "2020-03-17", True),
        ("3 زنقة", "23 زنقة", True),
        ("2020-03-17", "2020-03-17", False),
        ("2020-03-17", "2020-03-07", False),
        ("2021-03-07", "2020-03-17", False),
    ],
    ids=["day", "house", "the same", "page shorter", "another year"],
)
def test_a_read_is_cut_short_when_it_ends_as_the_page_does(read: str, page: str, short: bool) -> None:
    assert cut_short(read, page) is short
