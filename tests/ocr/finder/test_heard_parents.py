"""Parents whose French captions were lost: their Arabic lines, which have captions, tell which Latin line is whose."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.sheets import Ink, page

FATHER, FATHER_AR = Ink(300, 100, "OMAR BOUTALEB"), (Ink(1500, 150, "عمر بوطالب"), Ink(1900, 150, "ابن"))
MOTHER, MOTHER_AR = Ink(300, 210, "AICHA BENNANI"), (Ink(1500, 260, "عائشة بناني"), Ink(1900, 260, "و"))
ADDRESS = (Ink(50, 330, "Adresse"), Ink(250, 330, "12 RUE IBN SINA SALE"), Ink(1900, 330, "العنوان"))


def told(*inks: Ink) -> dict[str, tuple[str, bool]]:
    found = candidates(page(*inks, *ADDRESS), KINDS["identity_card"])
    return {each.field: (each.value, each.place_confidence < 0.85) for each in found if each.value}


@pytest.mark.parametrize("captions", [(), (Ink(50, 210, "et de"),)], ids=["both lost", "the fathers lost"])
def test_the_latin_line_that_spells_a_parents_arabic_one_is_theirs_and_never_sure(captions: tuple[Ink, ...]) -> None:
    found = told(FATHER, *FATHER_AR, *captions, MOTHER, *MOTHER_AR)
    assert found["father_name"] == ("OMAR BOUTALEB", True)
    assert found["mother_name"][0] == "AICHA BENNANI"


def test_a_line_that_a_french_caption_leads_to_stays_its_own() -> None:
    found = told(Ink(50, 100, "Fils de"), FATHER, *FATHER_AR, Ink(50, 210, "et de"), MOTHER, *MOTHER_AR)
    assert (found["father_name"][0], found["mother_name"][0]) == ("OMAR BOUTALEB", "AICHA BENNANI")


def test_an_arabic_line_that_two_latin_ones_spell_tells_neither() -> None:
    twin = Ink(300, 210, "OMAR BOUTALIB")
    found = told(FATHER, *FATHER_AR, twin)
    assert found.get("father_name", ("", True))[1]
