"""Pale captions on tinted paper are read again with their ink darkened; what was read surely stays."""

import cv2
import numpy as np

from ocr.engine import Grey
from ocr.first_pass import french_words
from ocr.plain_again import plain_again
from ocr.prepare import Working
from ocr.reader import Reader

CAPTIONS = ("Domicile", "Naissance", "Sexe")
VALUES = ("KHOURIBGA 184", "12/01/1962", "AVENUE HASSAN", "MOHAMMEDIA", "DA161312")


def card() -> Working:
    """Black values with captions between them that are hardly darker than the paper, as evening light leaves them."""
    plain: Grey = np.full((520, 800), 232, np.uint8)
    for row, text in enumerate(VALUES):
        cv2.putText(plain, text, (40, 70 + 96 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 20, 2, cv2.LINE_AA)
    for row, text in enumerate(CAPTIONS):
        cv2.putText(plain, text, (40, 118 + 96 * row), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 160, 2, cv2.LINE_AA)
    return Working(plain, plain, np.eye(3), None, 0.0)


def test_pale_captions_are_read_beside_black_values(reader: Reader) -> None:
    first = french_words(reader.engine(), card())
    before = {word.text for word in first}
    after = {word.text for word in plain_again(reader.engine(), card(), first)}
    assert not before & set(CAPTIONS)
    assert set(CAPTIONS) <= after
    assert {"12/01/1962", "DA161312"} <= before & after


def test_a_page_of_few_words_is_no_card_to_read_again(reader: Reader) -> None:
    few = french_words(reader.engine(), card())[:2]
    assert plain_again(reader.engine(), card(), few) == few
