"""The net bears out a place that was told by order, and doubts a caption that nothing around a name speaks for."""

import numpy as np
import pytest

from dossier.documents import KINDS
from dossier.reading import PageSize
from ocr.calibration import confidence
from ocr.combine import Found
from ocr.crops import around
from ocr.engine import Rect
from ocr.evidence import Grade
from ocr.kind import KindGuess
from ocr.leftover import told_of, unspoken_for, weighed
from ocr.leftover.opinion import is_cut_anywhere
from ocr.lines import Row
from ocr.page import Part
from ocr.prepare import Working
from tests.ocr.sheets import sheet

BIRTH = KINDS["birth_certificate"]
PAGE = sheet(
    ((300, "ROYAUME DU MAROC"),),
    ((300, "EXTRAIT D'ACTE DE NAISSANCE"),),
    ((0, "Nom :"), (400, "ALAMI")),
    ((0, "Prénom :"), (400, "SARA")),
    ((0, "Né(e) le :"), (400, "12/03/1985")),
    ((0, "à :"), (400, "TAZA")),
    ((0, "Dressé à l'état civil le 14/03/1985"),),
)


def place_of(word: str, rows: list[Row]) -> Rect:
    """Return where a word of a page stands."""
    return next(token.rect for row in rows for token in row.tokens if token.text == word)


def part_of(rows: list[Row]) -> Part:
    """Return a page that is laid out so."""
    blank = np.full((900, 2000), 255, np.uint8)
    working = Working(blank, blank, np.eye(3), None, 0.0)
    return Part(1, PageSize(2000, 900), None, working, rows, None, KindGuess("birth_certificate", 0.9))


def grade(name: str, value: str, was: Grade, *, at: str, rows: list[Row] = PAGE) -> Grade:
    """Return the grade of a value after the net was asked; its field's value was found where the word `at` stands."""
    found = Found(value, was, 1, place_of(at, rows))
    return weighed({name: found}, told_of([part_of(rows)], BIRTH), BIRTH)[name].grade


def test_a_name_told_by_order_alone_is_sure_where_all_around_it_says_so() -> None:
    assert grade("given_names", "SARA", Grade.UNANIMOUS_LOOSE, at="SARA") is Grade.BORNE_OUT
    assert confidence(Grade.BORNE_OUT) >= 0.9


def test_a_year_of_a_day_is_not_sure_wherever_it_stands() -> None:
    assert grade("birth_date", "1985-03-12", Grade.UNANIMOUS_LOOSE, at="12/03/1985") is Grade.BORNE_OUT
    assert grade("birth_date", "1985", Grade.UNANIMOUS_LOOSE, at="12/03/1985") is Grade.UNANIMOUS_LOOSE


def test_a_name_told_by_order_where_nothing_says_so_stays_unsure() -> None:
    assert grade("given_names", "MAROC", Grade.UNANIMOUS_LOOSE, at="MAROC") is Grade.UNANIMOUS_LOOSE


def test_a_name_told_by_order_is_sure_where_each_of_its_words_is_borne_out() -> None:
    wide = around([place_of(word, PAGE) for word in ("ALAMI", "SARA", "TAZA")])

    def told(value: str) -> Grade:
        found = Found(value, Grade.UNANIMOUS_LOOSE, 1, wide)
        return weighed({"given_names": found}, told_of([part_of(PAGE)], BIRTH), BIRTH)["given_names"].grade

    assert told("SARA") is Grade.BORNE_OUT
    assert told("SARA TAZA") is Grade.UNANIMOUS_LOOSE


@pytest.mark.parametrize("was", [Grade.UNANIMOUS, Grade.ARABIC_EXACT_KNOWN, Grade.ARABIC_NEARLY_KNOWN])
def test_a_name_at_a_caption_that_nothing_bears_out_is_not_sure(was: Grade) -> None:
    doubted = grade("given_names", "MAROC", was, at="MAROC")

    assert doubted is Grade.OUT_OF_PLACE
    assert confidence(doubted) < 0.9


def test_a_name_that_stands_where_such_names_do_stays_sure() -> None:
    assert grade("given_names", "SARA", Grade.UNANIMOUS, at="SARA") is Grade.UNANIMOUS


def test_a_name_that_two_places_or_the_zone_tell_is_not_doubted() -> None:
    assert grade("given_names", "MAROC", Grade.TWO_PLACES, at="MAROC") is Grade.TWO_PLACES
    assert grade("given_names", "MAROC", Grade.ZONE_AND_PRINT, at="MAROC") is Grade.ZONE_AND_PRINT


def test_a_day_bears_its_shape_and_is_not_doubted() -> None:
    assert grade("birth_date", "1985-03-14", Grade.UNANIMOUS, at="14/03/1985") is Grade.UNANIMOUS


def test_a_value_where_the_page_has_no_word_keeps_its_grade() -> None:
    rows = sheet(((0, "Nom :"), (400, "ALAMI")))
    far = Found("SARA", Grade.UNANIMOUS, 2, place_of("ALAMI", rows))

    assert weighed({"given_names": far}, told_of([part_of(rows)], BIRTH), BIRTH)["given_names"].grade is Grade.UNANIMOUS


def test_an_unsure_value_that_nothing_speaks_for_is_looked_for_elsewhere() -> None:
    def looked_for(was: Grade, at: str) -> list[str]:
        found = Found(at, was, 1, place_of(at, PAGE))
        return unspoken_for({"given_names": found}, told_of([part_of(PAGE)], BIRTH), BIRTH)

    assert looked_for(Grade.CONTRADICTED, "MAROC") == ["given_names"]
    assert looked_for(Grade.OUT_OF_PLACE, "MAROC") == ["given_names"]
    assert looked_for(Grade.CONTRADICTED, "SARA") == []
    assert looked_for(Grade.TWO_PLACES, "MAROC") == []


@pytest.mark.parametrize(
    ("words", "raised"),
    [
        pytest.param(("SARA", "QWAM ALAMI"), False, id="a stranger between"),
        pytest.param(("SARA NADIA", "ALAMI"), True, id="each known"),
    ],
)
def test_a_name_cut_from_a_whole_one_is_raised_only_where_each_word_is_known(
    words: tuple[str, str], raised: bool
) -> None:
    rows = sheet(
        *(((300, "ROYAUME DU MAROC"),), ((300, "EXTRAIT D'ACTE DE NAISSANCE"),)),
        ((0, "Prénom :"), (400, " ".join(words))),
    )
    places = [[place_of(word, rows) for word in part.split()] for part in words]
    fields = {
        name: Found(value, Grade.BORNE_OUT, 1, around(rects))
        for name, value, rects in zip(("given_names", "family_name"), words, places, strict=True)
    }
    assert is_cut_anywhere("given_names", fields) is not raised
    assert is_cut_anywhere("family_name", fields) is not raised


def test_a_name_whose_other_part_stands_elsewhere_is_cut_nowhere() -> None:
    here, there = Rect(0, 0, 90, 30), Rect(0, 60, 90, 90)
    fields = {"given_names": Found("SARA QWAM", Grade.BORNE_OUT, 1, here)}
    assert not is_cut_anywhere("given_names", fields)
    assert not is_cut_anywhere("given_names", {**fields, "family_name": Found("ALAMI", Grade.BORNE_OUT, 1, there)})
    assert not is_cut_anywhere("birth_place", {"birth_place": Found("TAZA", Grade.BORNE_OUT, 1, here)})
