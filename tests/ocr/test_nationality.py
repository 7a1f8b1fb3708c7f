"""The printed word of a zone's state, on whichever side of a card it stands."""

import numpy as np
import pytest

from dossier.reading import PageSize
from ocr.combine import Found
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.forms.mrz import FoundZone
from ocr.kind import KindGuess
from ocr.lines import Row
from ocr.nationality import in_words
from ocr.page import Part
from ocr.prepare import Working
from tests.ocr.sheets import sheet
from tests.ocr.test_issued import ZONE

CODE = Found("MAR", Grade.ZONE_CODE, 1, Rect(0, 0, 9, 9))


def part(*rows: Row, zone: bool = False) -> Part:
    blank = np.full((40, 60), 255, np.uint8)
    corners = np.array([[0, 0], [9, 0], [9, 9], [0, 9]])
    found = FoundZone(ZONE, corners, 0) if zone else None
    working = Working(blank, blank, np.eye(3), None, 0.0)
    return Part(1, PageSize(2000, 900), None, working, list(rows), found, KindGuess("residence_permit", 0.9))


@pytest.mark.parametrize("told", [CODE, Found("actuelle", Grade.INCOMPLETE, 1, Rect(0, 0, 9, 9))], ids=["code", "word"])
def test_the_word_for_the_zones_state_on_the_other_side_is_the_nationality(told: Found) -> None:
    read = in_words(told, [part(zone=True), part(*sheet(((50, "x"), (300, "MAROCAINE"))))])
    assert (read.value, read.confidence < 0.9) == ("MAROCAINE", True)


@pytest.mark.parametrize("text", ["SENEGALAISE", "MAROC", "MAROCAINE MARTIENNE"])
def test_words_that_do_not_name_the_state_alone_change_nothing(text: str) -> None:
    expected = "MAROCAINE" if "MAROCAINE" in text else "MAR"
    assert in_words(CODE, [part(*sheet(((50, text),)), zone=True)]).value == expected


def test_a_word_that_says_what_the_zone_says_stands() -> None:
    told = Found("marocaine", Grade.ZONE_AND_PRINT, 1, Rect(0, 0, 9, 9))
    assert in_words(told, [part(*sheet(((50, "MAROCAINE"),)), zone=True)]) is told
