"""Small pale captions are read where a page lacks labels; other pages, and marks that are no words, are left alone."""

from functools import cache

import cv2
import numpy as np
import pytest

from ocr.engine import Grey, Rect
from ocr.first_pass import french_words
from ocr.lines import Row, merge
from ocr.pale_again import pale_again
from ocr.prepare import Working, flatten
from ocr.reader import Reader

TITLE = "EXTRAIT D'ACTE DE NAISSANCE"
FACTS = (
    ("Nom", "ALAMI"), ("Prenom", "SALMA"), ("Date de naissance", "12/03/1985"), ("Lieu de naissance", "RABAT"),
    ("Nom du pere", "HASSAN"), ("Nom de la mere", "KHADIJA"),
)  # fmt: skip
_WORDS = {word for caption, _ in FACTS for word in caption.split()}


@cache
def page(grey: int) -> Working:
    """Return black values below captions of a grey, on paper that a median filter has quietened."""
    plain: Grey = np.full((900, 1000), 246, np.uint8)
    cv2.putText(plain, TITLE, (180, 80), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 20, 3, cv2.LINE_AA)
    for row, (caption, value) in enumerate(FACTS):
        top = 190 + 110 * row
        cv2.putText(plain, caption, (60, top), cv2.FONT_HERSHEY_SIMPLEX, 0.6, grey, 1, cv2.LINE_AA)
        cv2.putText(plain, value, (60, top + 50), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 20, 2, cv2.LINE_AA)
    return Working(plain, cv2.medianBlur(flatten(plain), 3), np.eye(3), None, 0.0)


def _read(reader: Reader, working: Working) -> list[Row]:
    return merge(french_words(reader.engine(), working), [])


def _again(reader: Reader, working: Working, rows: list[Row], region: Rect | None = None) -> list[Row]:
    whole = Rect(0, 0, working.even.shape[1], working.even.shape[0])
    return pale_again(reader.engine(), working, rows, None, region or whole)[0]


def _words(rows: list[Row]) -> set[str]:
    return {token.text for row in rows for token in row.tokens}


def test_small_pale_captions_are_read_beside_dark_values(reader: Reader) -> None:
    working = page(184)
    before = _read(reader, working)
    after = _words(_again(reader, working, before))
    assert len(_words(before) & _WORDS) < len(_WORDS) / 2
    assert _WORDS - {"pere", "mere"} <= after
    assert {"ALAMI", "12/03/1985"} <= after & _words(before)


def test_pale_words_that_are_of_no_caption_are_no_values(reader: Reader) -> None:
    plain = page(184).plain.copy()
    cv2.putText(plain, "Bulletin", (600, 190), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 170, 2, cv2.LINE_AA)
    working = Working(plain, cv2.medianBlur(flatten(plain), 3), np.eye(3), None, 0.0)
    after = _words(_again(reader, working, _read(reader, working)))
    assert "Nom" in after
    assert "Bulletin" not in after


def test_what_stands_outside_of_the_part_is_another_paper_s(reader: Reader) -> None:
    working = page(184)
    before = _read(reader, working)
    after = _words(_again(reader, working, before, Rect(0, 0, 1000, 330)))
    assert "Prenom" in after
    assert "naissance" not in after


def test_a_page_whose_labels_were_read_is_left_as_it_is(reader: Reader) -> None:
    working = page(40)
    before = _read(reader, working)
    assert _words(before) >= {"Nom", "naissance"}
    assert _words(_again(reader, working, before)) == _words(before)


@pytest.mark.parametrize("marks", ["strokes", "pattern"])
def test_pale_marks_that_are_no_words_add_none(reader: Reader, marks: str) -> None:
    working = page(246)
    plain = working.plain.copy()
    rng = np.random.default_rng(7)
    for at in range(12 if marks == "strokes" else 400):
        x, y = int(rng.integers(300, 960)), int(rng.integers(160, 880))
        shape = np.array([[x, y], [x + 18, y - 12], [x + 30, y + 4], [x + 44, y - 8 - at % 5]], np.int32)
        cv2.polylines(plain, [shape], isClosed=False, color=190, thickness=2)
    marked = Working(plain, cv2.medianBlur(flatten(plain), 3), np.eye(3), None, 0.0)
    before = _read(reader, marked)
    assert _words(_again(reader, marked, before)) <= _words(before)
