"""The year of an act, of which nothing tells but that it stands below the number."""

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import Ink, page

_TITLE = Ink(1300, 400, "نسخة كاملة من رسم الولادة")


def _years(rows: list[Row]) -> list[Candidate]:
    found = candidates(rows, KINDS["birth_certificate"])
    return [each for each in found if each.field == "act_year" and each.value]


def test_a_year_right_below_the_acts_number_is_the_acts() -> None:
    found = _years(page(Ink(1900, 0, "رسم عدد"), Ink(1700, 0, "421"), Ink(1690, 60, "1985"), _TITLE))
    assert [(each.value, each.place_confidence) for each in found] == [("1985", 0.6)]


def test_a_misread_caption_may_stand_beside_the_year() -> None:
    rows = page(Ink(1900, 0, "رسم عدد"), Ink(1700, 0, "421"), Ink(1900, 60, "لسئة"), Ink(1770, 60, "1985"), _TITLE)
    assert [each.value for each in _years(rows)] == ["1985"]


def test_a_year_among_other_words_is_nobodys() -> None:
    rows = page(Ink(1900, 0, "رسم عدد"), Ink(1700, 0, "421"), Ink(1900, 60, "22 نونبر"), Ink(1690, 60, "1985"), _TITLE)
    assert not _years(rows)


def test_a_year_farther_off_is_nobodys() -> None:
    assert not _years(page(Ink(1900, 0, "رسم عدد"), Ink(1700, 0, "421"), Ink(1690, 200, "1985"), _TITLE))


def test_a_year_that_has_its_caption_stays_the_only_one() -> None:
    rows = page(
        Ink(1900, 0, "رسم عدد"), Ink(1700, 0, "421"), Ink(1690, 60, "2020"), Ink(900, 0, "لسنة"), Ink(700, 0, "1985"),
        _TITLE,
    )  # fmt: skip
    assert [each.value for each in _years(rows)] == ["1985"]
