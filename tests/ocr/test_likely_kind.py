"""A paper whose title nobody could read is named by its words, where nothing else named any part of the file."""

from dataclasses import replace
from functools import reduce

import numpy as np
import pytest

from ocr.engine import Rect
from ocr.kind import UNKNOWN
from ocr.likely_kind import NAMES, NUMBERS, WEIGHTS, _net, likely_kinds, told, with_likely_kinds
from ocr.lines import Row
from ocr.page import Part
from tests.ocr.sheets import sheet
from tests.ocr.test_documents import part

PERMIT = sheet(
    ((0, "Nom :"), (400, "TRAORE")),
    ((0, "Prénoms :"), (400, "MOUSSA")),
    ((0, "Né(e) le :"), (400, "12/03/1985")),
    ((0, "Nationalité :"), (400, "MALIENNE")),
    ((0, "N° d'étranger :"), (400, "M012345X")),
    ((0, "Titre de séjour valable jusqu'au :"), (700, "04/08/2029")),
    ((0, "Motif :"), (400, "REGROUPEMENT FAMILIAL")),
)
RECEIPT = sheet(
    ((0, "Reçu de Monsieur :"), (400, "OMAR TAZI")),
    ((0, "la somme de :"), (400, "2 500 DH")),
    ((0, "pour loyer du mois de :"), (400, "mars 2024")),
    ((0, "Fait le :"), (400, "12/03/2024")),
)


def unknown(rows: list[Row], kind: str = UNKNOWN) -> Part:
    """Return a part that was named so, with these rows."""
    return replace(part(1, kind, 0.7, Rect(0, 0, 2000, 900)), rows=rows)


def kinds(*parts: Part) -> list[str]:
    """Return the kinds of parts after the net was asked."""
    return [each.guess.name for each in with_likely_kinds(parts)]


def test_a_paper_that_lost_its_title_is_told_by_its_words() -> None:
    assert kinds(unknown(PERMIT)) == ["residence_permit"]


def test_what_the_words_told_is_not_said_surely() -> None:
    guess = with_likely_kinds([unknown(PERMIT)])[0].guess
    assert guess.confidence < 0.7
    assert guess.why[0].startswith("its words")


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(RECEIPT, id="a paper that nobody asks for"),
        pytest.param([*sheet(((0, "TRAVAIL"),)), *PERMIT], id="another paper's title"),
        pytest.param(PERMIT[-2:], id="hardly a value"),
        pytest.param([], id="nothing read"),
    ],
)
def test_what_else_was_unknown_stays_so(rows: list[Row]) -> None:
    assert kinds(unknown(rows)) == [UNKNOWN]


def test_of_two_kinds_that_came_too_close_words_name_one_under_whatever_title() -> None:
    page = unknown([*sheet(((0, "Motif du séjour :"), (400, "TRAVAIL"))), *PERMIT])
    torn = replace(page, guess=replace(page.guess, rivals=("residence_permit", "identity_card")))
    other = replace(page, guess=replace(page.guess, rivals=("passport", "identity_card")))
    assert kinds(torn) == ["residence_permit"]
    assert kinds(other) == [UNKNOWN]


def test_beside_a_part_that_was_named_nothing_is_guessed() -> None:
    assert kinds(unknown(PERMIT), unknown(PERMIT, "residence_permit")) == [UNKNOWN, "residence_permit"]


def test_a_kind_that_the_words_hardly_allow_is_taken_back_and_another_told() -> None:
    assert kinds(unknown(PERMIT, "utility_bill")) == ["residence_permit"]
    assert kinds(unknown(RECEIPT, "identity_card")) == [UNKNOWN]


def test_a_kind_that_the_words_allow_stays() -> None:
    assert kinds(unknown(PERMIT, "residence_permit")) == ["residence_permit"]


def test_every_kind_has_its_share_of_a_page() -> None:
    assert likely_kinds(PERMIT).sum() == pytest.approx(1)
    assert likely_kinds([]).tolist() == pytest.approx([1 / len(NAMES)] * len(NAMES))


def test_a_text_is_told_once_and_figures_are_nobodys_words() -> None:
    numbers = told(PERMIT)
    assert len(set(numbers.tolist())) == len(numbers)
    years = {"2029": "2031", "1985": "1991"}
    later = [
        Row(
            [
                replace(token, text=reduce(lambda text, year: text.replace(*year), years.items(), token.text))
                for token in row.tokens
            ]
        )
        for row in PERMIT
    ]
    assert np.isin(told(PERMIT), told(later)).mean() > 0.8


def test_the_weights_are_of_these_texts_and_these_kinds() -> None:
    first, shift, second, last = _net()
    assert first.shape == (NUMBERS, len(shift))
    assert second.shape == (len(shift), len(NAMES))
    assert last.shape == (len(NAMES),)
    assert WEIGHTS.stat().st_size < 700_000
