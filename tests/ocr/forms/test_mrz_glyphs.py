"""The net of single characters: it knows OCR-B, and doubts what was not printed."""

import numpy as np
import pytest

from dossier.identifiers.mrz import ALPHABET
from ocr.engine import Grey
from ocr.forms.bands import bands
from ocr.forms.glyphs import opinion, told
from ocr.forms.strips import Line, level, lines_of
from tests.ocr.forms.specimens import Person, compose, photographed, sheet

ALL = [ALPHABET] * 44
QUENTIN = compose("TD3", Person(family="QURAISHI", given="QUENTIN GUY"))


def cut_out(page: Grey) -> list[Line]:
    band = bands(page)[0]
    return lines_of(page, level(page, band, 44), 44)


@pytest.fixture(scope="module")
def printed() -> list[Line]:
    return cut_out(photographed(sheet(QUENTIN, seed=6), seed=6, skew=2))


def test_what_was_printed_is_not_doubted(printed: list[Line]) -> None:
    for line, text in zip(printed, QUENTIN, strict=True):
        assert opinion(told(line.even), text, [ALPHABET.replace(c, "") for c in text]).max() < 0


@pytest.mark.parametrize(("right", "wrong"), [("Q", "G"), ("T", "7"), ("N", "H"), ("E", "F"), ("<", "K")])
def test_a_misread_character_is_doubted_where_it_stands(printed: list[Line], right: str, wrong: str) -> None:
    at = QUENTIN[0].index(right, 5)
    doubts = opinion(told(printed[0].even), QUENTIN[0][:at] + wrong + QUENTIN[0][at + 1 :], ALL)
    assert doubts.argmax() == at
    assert doubts[at] > 0


def test_only_what_could_stand_there_is_a_rival(printed: list[Line]) -> None:
    at = QUENTIN[0].index("Q")
    wrong = QUENTIN[0][:at] + "O" + QUENTIN[0][at + 1 :]
    likely = told(printed[0].even)
    assert opinion(likely, wrong, ALL)[at] > 3
    assert opinion(likely, wrong, ["<"] * 44)[at] < -3
    assert opinion(likely, wrong, [""] * 44).max() < -3


def test_likelihoods_are_of_one_character_a_column(printed: list[Line]) -> None:
    likely = told(printed[0].even)
    assert likely.shape == (printed[0].even.shape[1], len(ALPHABET))
    assert np.allclose(np.exp(likely).sum(axis=1), 1.0, atol=1e-3)
