"""Captions in two languages of one script are one caption."""

import pytest

from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page, sheet


@pytest.mark.parametrize("stroke", ["/ ", "- ", ""], ids=["slash", "dash", "stroke not read"])
def test_a_caption_and_its_translation_are_one_of_a_tables_rows(stroke: str) -> None:
    rows = sheet(
        ((900, "L'EPOUX"), (1900, "L'EPOUSE")),
        ((50, f"Nom {stroke}Cognome"), (900, "ALAMI"), (1900, "BENNANI")),
        ((50, f"Prénom {stroke}Nome"), (900, "OMAR"), (1900, "SALMA")),
        ((50, f"Date du mariage {stroke}Data di matrimonio"), (900, "12/03/2015")),
    )  # fmt: skip
    told = found(rows, "family_booklet")
    assert (told["husband_family_name"], told["wife_family_name"]) == ("ALAMI", "BENNANI")
    assert (told["husband_given_names"], told["wife_given_names"]) == ("OMAR", "SALMA")
    assert told["marriage_date"] == "2015-03-12"


def test_the_same_caption_twice_on_a_row_is_each_spouses() -> None:
    rows = sheet(
        ((50, "L'EPOUX"), (1200, "L'EPOUSE")), ((50, "Nom : ALAMI"), (1200, "Nom : BENNANI")),
        ((50, "Prénom : OMAR"), (1200, "Prénom : SALMA")),
    )  # fmt: skip
    told = found(rows, "family_booklet")
    assert (told["husband_family_name"], told["wife_family_name"]) == ("ALAMI", "BENNANI")


def test_values_level_with_the_gap_between_a_caption_and_its_translation_below_are_each_spouses() -> None:
    pieces = [Ink(450, 100, "Monsieur"), Ink(1560, 100, "Madame")]
    told = (
        ("PRENOM", "Nombre", "OMAR", "SALMA"), ("NOM", "Apellidos", "ALAMI", "BENNANI"),
        ("DATE DE NAISSANCE", "Fecha de nacimiento", "04/05/1980", "12/03/1985"),
    )  # fmt: skip
    for at, (caption, translation, his, hers) in enumerate(told):
        y = 250 + 220 * at
        pieces += [Ink(950, y, caption), Ink(960, y + 70, translation), Ink(400, y + 35, his), Ink(1560, y + 35, hers)]
    read = found(page(*pieces), "marriage_certificate")
    assert (read["husband_given_names"], read["wife_given_names"]) == ("OMAR", "SALMA")
    assert (read["husband_family_name"], read["wife_family_name"]) == ("ALAMI", "BENNANI")
    assert (read["husband_birth_date"], read["wife_birth_date"]) == ("1980-05-04", "1985-03-12")
