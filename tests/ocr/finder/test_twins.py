"""Captions in two scripts of which one is wording that nobody declared."""

from dossier.documents import KINDS
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page


def test_the_other_scripts_caption_at_the_far_edge_is_no_value() -> None:
    rows = page(
        Ink(50, 50, "Nom du client", 20), Ink(1900, 50, "ضضض الطرف", 20), Ink(60, 90, "OMAR BENNANI"),
        Ink(50, 170, "Adresse de consommation", 20), Ink(1900, 170, "ططط الظرف", 20),
        Ink(60, 210, "12 RUE IBN SINA SALE"),
    )  # fmt: skip
    assert found(rows, "utility_bill") == {"holder_name": "OMAR BENNANI", "address": "12 RUE IBN SINA SALE"}


def test_a_value_of_the_other_script_at_the_far_edge_is_one_where_none_stands_below() -> None:
    rows = page(Ink(50, 50, "Nom du client :"), Ink(1900, 50, "عمر بناني"), Ink(50, 110, "Adresse :"))
    assert found(rows, "utility_bill") == {"holder_name": "عمر بناني"}


def test_dates_stand_under_the_pair_of_their_captions() -> None:
    rows = page(
        Ink(50, 50, "Date de délivrance", 20), Ink(560, 50, "ضضضض التسليم", 20),
        Ink(700, 50, "Date de naissance", 20), Ink(1250, 50, "ططط الظرف", 20),
        Ink(440, 100, "01/02/2024", 24), Ink(1130, 100, "12/03/1985", 24),
    )  # fmt: skip
    assert found(rows, "passport") == {"issue_date": "2024-02-01", "birth_date": "1985-03-12"}


def test_captions_smaller_than_their_values_reach_as_far_as_those_are_tall() -> None:
    rows = page(
        Ink(50, 50, "Adresse", 16), Ink(50, 115, "12 RUE IBN SINA SALE", 26),
        Ink(50, 240, "Sexe", 16), Ink(50, 305, "Féminin", 26),
    )  # fmt: skip
    values = found(rows, "identity_card")
    assert (values["address"], values["sex"]) == ("12 RUE IBN SINA SALE", "F")


def test_a_value_stands_between_and_below_the_two_captions_of_its_cell() -> None:
    rows = page(
        Ink(50, 50, "Nom"), Ink(1900, 50, "الاسم العائلي"), Ink(50, 120, "ALAMI"), Ink(1900, 120, "العلمي"),
        Ink(50, 200, "Date de naissance"), Ink(1900, 200, "تاريخ الازدياد"), Ink(900, 270, "12/03/1985"),
        Ink(50, 350, "Acte n°"), Ink(1900, 350, "رسم رقم"), Ink(950, 420, "412"),
    )  # fmt: skip
    read = found(rows, "birth_certificate")
    assert (read["birth_date"], read["act_number"]) == ("1985-03-12", "412")


def test_captions_of_both_scripts_at_the_ends_of_one_cell_lead_to_the_value_behind_it() -> None:
    rows = page(
        Ink(50, 50, "MARI"), Ink(1500, 50, "FEMME"),
        Ink(50, 150, "Prénom(s)"), Ink(480, 150, "الاسم"), Ink(520, 150, "NABIL"),
        Ink(1500, 150, "Prénom(s)"), Ink(1930, 150, "الاسم"), Ink(1970, 150, "YASMINE"),
    )  # fmt: skip
    assert found(rows, "family_booklet") == {"husband_given_names": "NABIL", "wife_given_names": "YASMINE"}


def test_a_figure_at_the_other_end_of_a_box_whose_french_caption_was_lost_is_its_caption_s_and_never_surely() -> None:
    rows = page(
        Ink(50, 50, "Date de naissance"), Ink(600, 50, "تاريخ الازدياد"), Ink(900, 50, "Nom"),
        Ink(1300, 50, "الاسم العائلي"), Ink(1900, 50, "رسم رقم"),
        Ink(50, 120, "12/03/1985"), Ink(900, 120, "ALAMI"), Ink(1560, 120, "412"),
    )  # fmt: skip
    read = {each.field: each for each in candidates(rows, KINDS["birth_certificate"]) if each.value}
    assert (read["act_number"].value, read["act_number"].doubted) == ("412", True)
