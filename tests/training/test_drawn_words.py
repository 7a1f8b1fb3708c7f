"""A drawn page is told as a reader would tell it, and changed so that another design could have printed it."""

import pytest

from dossier.documents import KINDS
from ocr.engine import Rect
from ocr.lines import Row
from samples.chance import stream
from samples.surface import Line
from tests.ocr.sheets import sheet
from training.drawn_words import Boxes, Vocabulary, changed, field_at, reworded, rows_of

BIRTH = KINDS["birth_certificate"]
LINES = (
    Line("Nom : ALAMI", (0, 0, 440, 40)),
    Line("الاسم العائلي : العلمي", (800, 0, 1400, 40), arabic=True),
    Line("Né le 12/03/1985", (0, 100, 640, 140)),
)
PAGE = sheet(((0, "Nom :"), (400, "ALAMI")), ((0, "Prénom :"), (400, "SARA")), ((0, "Né le :"), (400, "12/03/1985")))
DAY = "12/03/1985"


def boxes(rows: list[Row], **values: str) -> Boxes:
    """Return where words of rows stand as where fields are printed."""
    told = {}
    for name, word in values.items():
        rect = next(token.rect for row in rows for token in row.tokens if token.text == word)
        told[name] = [(rect.left, rect.top, rect.right, rect.bottom)]
    return told


def words(rows: list[Row]) -> list[str]:
    """Return all words of a page."""
    return [token.text for row in rows for token in row.tokens]


def test_lines_become_rows_with_both_scripts_in_their_places() -> None:
    rows = rows_of(LINES, stream(2, 0, "words"))
    told = {token.text: token for row in rows for token in row.tokens}
    assert told["ALAMI"].rect.left > told["Nom"].rect.left
    assert told["العلمي"].arabic
    assert told["العلمي"].rect.left < told["الاسم"].rect.left


def test_some_words_of_some_pages_are_misread() -> None:
    every = {" ".join(words(rows_of(LINES, stream(seed, 0, "words")))) for seed in range(60)}
    assert len(every) > 3


def test_a_word_is_of_the_field_that_is_printed_there() -> None:
    told = boxes(PAGE, birth_date=DAY)
    left, top, right, bottom = map(round, told["birth_date"][0])
    assert field_at(Rect(left, top, right, bottom), told) == "birth_date"
    assert field_at(Rect(left - 900, top, left - 800, bottom), told) is None


def test_captions_are_worded_as_the_kind_declares_them() -> None:
    every = {" ".join(words(reworded(PAGE, BIRTH, stream(seed, 0, "words")))) for seed in range(40)}
    assert len(every) > 5
    assert all(DAY in told for told in every)


@pytest.mark.parametrize("seed", range(40))
def test_what_is_printed_goes_with_its_words_to_another_place(seed: int) -> None:
    rng = stream(seed, 0, "words")
    rows, told = changed(PAGE, boxes(PAGE, birth_date=DAY, family_name="ALAMI"), BIRTH, Vocabulary(), rng)
    for row in rows:
        for token in row.tokens:
            of = {DAY: "birth_date", "ALAMI": "family_name"}.get(token.text)
            assert field_at(token.rect, told) == of


def test_changes_lose_captions_words_and_rows_and_turn_and_stretch_pages() -> None:
    kept = [changed(PAGE, {}, BIRTH, Vocabulary(), stream(seed, 0, "words"))[0] for seed in range(80)]
    assert any("Prénom" not in words(rows) and "SARA" in words(rows) for rows in kept)
    assert any(len(rows) < len(PAGE) for rows in kept)
    places = [{token.text: token.rect.left for row in rows for token in row.tokens} for rows in kept]
    assert any(told["ALAMI"] < told["Nom"] for told in places if {"ALAMI", "Nom"} <= set(told))
    assert any(told["ALAMI"] > 500 for told in places if "ALAMI" in told)


def test_a_caption_nobody_declared_is_a_word_that_other_drawings_print() -> None:
    vocabulary, rng = Vocabulary(), stream(3, 0, "words")
    vocabulary.learn(
        [Line("Quartier" + "abcdefghij"[at // 26] + chr(97 + at % 26), (0, 0, 9, 9)) for at in range(260)], rng
    )
    every = {
        word for seed in range(40) for word in words(changed(PAGE, {}, BIRTH, vocabulary, stream(seed, 0, "words"))[0])
    }
    assert any(word.startswith("Quartier") for word in every)
