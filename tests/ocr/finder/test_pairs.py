"""Values behind a pair of captions and their colon, whatever the Arabic one was read as."""

from dataclasses import replace

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import sheet


def _told(text: str, *, unsure: str = "") -> dict[str, Candidate]:
    (row,) = sheet(((50, text),))
    row = Row([replace(token, confidence=0.35) if token.text == unsure else token for token in row.tokens])
    return {each.field: each for each in candidates([row], KINDS["identity_card"])}


@pytest.mark.parametrize("twin", ["5", "gi", "y? x"], ids=["a figure", "letters", "two words"])
def test_a_value_stands_behind_the_colon_of_its_pair_of_captions(twin: str) -> None:
    assert _told(f"Mère / {twin} : KHADIJA")["mother_name"].value == "KHADIJA"
    assert _told(f"Lieu de naissance - {twin} : AZROU")["birth_place"].value == "AZROU"


def test_another_fields_caption_behind_a_stroke_is_no_half_of_a_pair() -> None:
    told = _told("Père / Mère : KHADIJA")
    assert told["mother_name"].value == "KHADIJA"
    assert "father_name" not in told or not told["father_name"].value


def test_unsure_small_letters_behind_a_name_in_capitals_are_its_arabic() -> None:
    assert _told("Nom du père / 5 : SAID veu", unsure="veu")["father_name"].value == "SAID"


def test_latin_that_was_read_as_no_letters_leaves_a_place_behind_the_colon() -> None:
    lost = _told("Nom de famille / 5 : 8818111")["family_name"]
    assert (lost.value, lost.rect.left) == ("", 335)


def test_the_word_and_before_the_fathers_caption_makes_it_the_mothers() -> None:
    rows = sheet(((50, "SAIDA"), (900, "وابن")))
    assert not any(each.field == "father_name" and each.value for each in candidates(rows, KINDS["identity_card"]))
