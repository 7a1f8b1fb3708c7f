"""The lines of a zone stand among the words of its page once, as its own net read them."""

from dataclasses import replace
from datetime import date

import numpy as np

from ocr.engine import Rect, Word
from ocr.forms.mrz import FoundZone
from ocr.forms.zone import parse
from ocr.zone_words import with_lines
from tests.ocr.forms.specimens import Person, compose

_LINES = compose("TD1", Person(code="I"))
_ABOVE = Word("ERIKSSON", 0.9, Rect(100, 20, 300, 50), 0)


def _zone(*, valid: bool = True) -> FoundZone:
    read = parse(_LINES, date(2026, 11, 22))
    assert read is not None
    corners = np.array([[100, 100], [700, 100], [700, 220], [100, 220]], np.float64)
    return FoundZone(replace(read, valid=valid), corners, 0)


def _misread(line: int) -> Word:
    return Word("10106898902<<<C3", 0.2, Rect(110, 105 + 40 * line, 690, 135 + 40 * line), 1 + line)


def test_what_the_page_s_pass_made_of_a_zone_gives_way_to_its_lines() -> None:
    words = with_lines([_ABOVE, *map(_misread, range(3))], [_zone()])
    assert [word.text for word in words] == ["ERIKSSON", *_LINES]
    assert [word.rect for word in words[1:]] == [
        Rect(100, 100, 700, 140), Rect(100, 140, 700, 180), Rect(100, 180, 700, 220),
    ]  # fmt: skip
    assert len({word.line for word in words}) == 4


def test_a_zone_whose_check_digits_do_not_hold_is_left_to_the_other_nets() -> None:
    words = [_ABOVE, _misread(0)]
    assert with_lines(words, [_zone(valid=False)]) == words
