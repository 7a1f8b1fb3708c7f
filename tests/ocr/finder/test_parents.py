"""Parents on the back of a card where a caption was lost: the next row is the other one's."""

import pytest

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet

FATHER = (Ink(50, 100, "Fils de"), Ink(250, 100, "OMAR"), Ink(1500, 100, "عمر"), Ink(1900, 100, "ابن"))
MOTHER = (Ink(250, 160, "AICHA"), Ink(1500, 160, "عائشة"))
ADDRESS = (Ink(50, 220, "Adresse"), Ink(250, 220, "12 RUE IBN SINA SALE"), Ink(1900, 220, "العنوان"))


def test_the_row_below_the_fathers_is_the_mothers_but_never_certain() -> None:
    told = [
        each
        for each in candidates(page(*FATHER, *MOTHER, *ADDRESS), KINDS["identity_card"])
        if each.field == "mother_name"
    ]
    assert [(each.value, each.place_confidence < 0.85) for each in told] == [("AICHA", True)]


def test_the_row_above_the_mothers_is_the_fathers() -> None:
    mother = (Ink(50, 160, "et de"), *MOTHER, Ink(1900, 160, "و"))
    rows = page(Ink(250, 100, "OMAR"), Ink(1500, 100, "عمر"), *mother, *ADDRESS)
    assert found(rows, "identity_card")["father_name"] == "OMAR"


def test_a_parents_arabic_line_between_does_not_end_the_search_for_the_other() -> None:
    father = (Ink(50, 100, "Fils de"), Ink(250, 100, "OMAR"), Ink(1500, 130, "عمر"), Ink(1900, 130, "ابن"))
    assert found(page(*father, *MOTHER, *ADDRESS), "identity_card")["mother_name"] == "AICHA"


@pytest.mark.parametrize("scrap", ["l1s", "4", "de"])
def test_what_is_left_of_a_torn_caption_is_no_part_of_the_name(scrap: str) -> None:
    rows = page(Ink(250, 100, f"{scrap} OMAR"), Ink(1500, 100, "عمر"), Ink(1900, 100, "ابن"), *ADDRESS)
    assert found(rows, "identity_card")["father_name"] == "OMAR"
    mother = (Ink(50, 160, "et de"), *MOTHER, Ink(1900, 160, "و"))
    rows = page(Ink(200, 100, f"{scrap} OMAR"), Ink(1500, 100, "عمر"), *mother, *ADDRESS)
    assert found(rows, "identity_card")["father_name"] == "OMAR"


@pytest.mark.parametrize(
    "rows",
    [
        page(*FATHER, Ink(250, 160, "AICHA"), *ADDRESS),
        page(*FATHER, Ink(1000, 160, "AICHA"), Ink(1500, 160, "عائشة"), *ADDRESS),
        page(*FATHER, Ink(250, 320, "AICHA"), Ink(1500, 320, "عائشة")),
        page(*FATHER, *ADDRESS, Ink(250, 270, "AICHA"), Ink(1500, 270, "عائشة")),
    ],
    ids=["no arabic beside", "elsewhere", "far below", "below the address"],
)
def test_what_stands_elsewhere_is_no_mother(rows: list[Row]) -> None:
    assert "mother_name" not in found(rows, "identity_card")


def test_a_latin_name_stands_behind_the_pair_of_captions_whose_french_was_lost() -> None:
    rows = page(
        Ink(50, 100, "Prénom du père -"), Ink(500, 100, "الأب"), Ink(560, 100, "OTHMANE"),
        Ink(50, 200, "]1/18"), Ink(150, 200, "-"), Ink(400, 200, "والدته هي"), Ink(430, 200, "DOUNIA"),
        Ink(50, 300, "Adresse -"), Ink(430, 300, "12 RUE IBN SINA SALE"),
    )  # fmt: skip
    assert found(rows, "identity_card")["mother_name"] == "DOUNIA"


def test_a_side_whose_captions_stand_under_the_values_is_told_by_its_last_row() -> None:
    rows = page(
        Ink(50, 100, "HOUSSINE"), Ink(900, 100, "ZAHRA"), Ink(50, 140, "Fils de", 20), Ink(900, 140, "et de", 20),
        Ink(50, 210, "12 RUE IBN SINA SALE"), Ink(50, 250, "Adresse", 20),
        Ink(50, 320, "XE"), Ink(900, 320, "386/1997"), Ink(50, 360, "Sexe", 20), Ink(900, 360, "N° état civil", 20),
    )  # fmt: skip
    assert found(rows, "identity_card") == {
        "father_name": "HOUSSINE", "mother_name": "ZAHRA", "address": "12 RUE IBN SINA SALE",
        "civil_registration_number": "386/1997", "sex": "M",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("foot", "sure"),
    [
        pytest.param((), True, id="one caption"),
        pytest.param((Ink(50, 900, "Mère"), Ink(250, 900, ":"), Ink(290, 900, "AICHA")), True, id="a value at both"),
        pytest.param((Ink(50, 900, "Mère"), Ink(130, 900, "oui")), False, id="none at the other"),
    ],
)
def test_a_parent_is_doubted_where_its_caption_stands_again_without_a_value(foot: tuple[Ink, ...], sure: bool) -> None:
    rows = page(Ink(50, 100, "Père : OMAR"), Ink(50, 160, "Mère : AICHA"), Ink(50, 220, "Sexe : M"), *foot)
    told = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "mother_name"]
    assert {each.value for each in told if each.value} == {"AICHA"}
    assert all((each.place_confidence >= 0.85) is sure for each in told if each.value)
    fathers = [each for each in candidates(rows, KINDS["birth_certificate"]) if each.field == "father_name"]
    assert all(each.place_confidence >= 0.85 for each in fathers)


def test_what_a_parent_does_and_which_of_them_declared_name_no_parent() -> None:
    rows = sheet(
        ((50, "Nom de la mère : AICHA BENNANI"),),
        ((50, "Profession du père : MACON"),),
        ((50, "Profession de la mère"), (700, "COUTURIERE")),
        ((50, "Déclarant LE PERE"),),
        ((200, "TAILLEUR"),),
    )
    told = candidates(rows, KINDS["birth_certificate"])
    assert {each.value for each in told if each.field == "mother_name"} == {"AICHA BENNANI"}
    assert not [each for each in told if each.field == "father_name" and each.value]
