"""An act's number whose caption was misread, told by its place in the list of the act's facts."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from tests.ocr.sheets import Ink, page


def _numbers(*pieces: Ink, kind: str = "marriage_certificate") -> list[Candidate]:
    court = (Ink(2000, 100, "المحكمة الابتدائية"), Ink(1500, 100, "فاس"))
    found = candidates(page(*court, *pieces), KINDS[kind])
    return [each for each in found if each.field == "act_number" and each.value]


def test_a_number_behind_a_misread_caption_in_the_court_s_list_is_likely_the_act_s() -> None:
    (told,) = _numbers(Ink(2000, 170, "صص بعدر"), Ink(1500 - 45, 170, "287"))
    assert (told.value, told.place_confidence) == ("287", 0.6)


@pytest.mark.parametrize(
    "piece", [Ink(1455, 170, "2019"), Ink(900, 170, "287"), Ink(1455, 600, "287"), Ink(1455, 170, "12/03/2019")],
    ids=["a year", "aside", "far below", "a day"],
)  # fmt: skip
def test_what_is_no_such_number_is_not_the_act_s(piece: Ink) -> None:
    assert not _numbers(Ink(2000, piece.y, "صص بعدر"), piece)


def test_two_such_numbers_are_neither_s() -> None:
    assert not _numbers(Ink(2000, 170, "صص بعدر"), Ink(1455, 170, "287"), Ink(2000, 240, "كلكل"), Ink(1455, 240, "31"))
