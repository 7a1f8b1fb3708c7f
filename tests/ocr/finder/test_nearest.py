"""A value belongs to the nearest label, and to one label only."""

import pytest

from dossier.documents import KINDS
from ocr.anchors import Anchor, Phrase
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.nearest import Asking, Option, each_once
from ocr.finder.search import candidates
from tests.ocr.finder.test_search import found
from tests.ocr.sheets import Ink, page

INK, OTHER = Rect(0, 0, 100, 30), Rect(0, 60, 100, 90)


def asking(field: str, row: int, *options: tuple[Rect, float]) -> Asking:
    anchor = Anchor(Phrase(field, False, (field,)), row, 0, 0, 1.0, Rect(0, 0, 9, 9))
    return Asking(
        anchor, field,
        tuple(
            Option((Candidate(field, str(ink.top), "", (ink,), False, 1.0, 1.0, (row, 0)),), away)
            for ink, away in options
        ),
    )  # fmt: skip


def given(*labels: Asking) -> dict[str, str]:
    return {each.field: each.value for each in each_once(labels)}


def test_the_nearer_label_keeps_the_words_and_the_other_takes_its_next() -> None:
    first, second = asking("a", 0, (INK, 2.0), (OTHER, 3.0)), asking("b", 1, (INK, 1.0))
    assert given(first, second) == given(second, first) == {"a": "60", "b": "0"}


def test_a_label_without_other_words_has_none() -> None:
    assert given(asking("a", 0, (INK, 2.0)), asking("b", 1, (INK, 1.0))) == {"b": "0"}


def test_the_two_scripts_of_one_field_share_their_value() -> None:
    assert len(each_once([asking("a", 0, (INK, 2.0)), asking("a_ar", 1, (INK, 1.0))])) == 2


@pytest.mark.parametrize("apart", [10, 45, 75], ids=["close", "in boxes", "in tall boxes"])
def test_a_lost_label_does_not_hand_its_date_to_another(apart: int) -> None:
    rows = page(
        Ink(50, 50, "Date de délivrance", 20), Ink(50, 70 + apart, "01/02/2024", 26),
        Ink(600, 50, "Date d'expiration", 20),
        Ink(50, 200 + 2 * apart, "Date de naissance", 20), Ink(50, 220 + 3 * apart, "12/03/1985", 26),
    )  # fmt: skip
    assert found(rows, "passport") == {"issue_date": "2024-02-01", "birth_date": "1985-03-12"}


def test_words_behind_a_label_of_their_own_row_are_not_the_label_aboves() -> None:
    rows = page(Ink(260, 50, "رقم الحالة المدنية"), Ink(50, 110, "Adresse"), Ink(190, 110, "167 RUE DES ORANGERS SALE"))
    values = found(rows, "identity_card")
    assert "civil_registration_number" not in values
    assert values["address"] == "167 RUE DES ORANGERS SALE"


def test_a_box_three_times_too_tall_reaches_no_farther() -> None:
    rows = page(
        Ink(50, 50, "Nom", 18), Ink(50, 75, "DIALLO", 22), Ink(50, 120, "Prénom", 18), Ink(50, 145, "SEKOU", 22),
        Ink(50, 190, "Sexe", 18), Ink(50, 430, "M", 22), Ink(50, 520, "Date de naissance", 18),
        Ink(50, 545, "12/03/1985", 22),
    )  # fmt: skip
    told = [each for each in candidates(rows, KINDS["residence_permit"]) if each.field == "sex" and each.value]
    # A lone letter is told by its shape, by no label.
    assert all(each.label_weight < 0.5 and each.place_confidence < 0.85 for each in told)


def test_a_headers_boxes_may_stand_over_their_captions_on_a_page_of_rows() -> None:
    rows = page(
        Ink(200, 50, "872"), Ink(1300, 50, "2020"), Ink(200, 110, "N° d'acte"), Ink(1300, 110, "Année"),
        Ink(200, 180, "1441"), Ink(200, 240, "Année Hég."),
        Ink(200, 400, "Nom :"), Ink(400, 400, "ALAMI"), Ink(200, 460, "Date de naissance :"),
        Ink(600, 460, "29/07/2020"), Ink(200, 520, "Sexe :"), Ink(400, 520, "F"),
    )  # fmt: skip
    values = found(rows, "birth_certificate")
    assert (values["act_number"], values["act_year"], values["family_name"]) == ("872", "2020", "ALAMI")


@pytest.mark.parametrize("label", ["Nom (en majuscules):", "Nom (en majuscules) :"])
def test_what_stands_in_brackets_is_part_of_the_label(label: str) -> None:
    rows = page(Ink(50, 50, label), Ink(600, 50, "ZIANI"), Ink(50, 110, label), Ink(50, 170, "Prénom(s) : OMAR"))
    assert found(rows, "birth_certificate") == {"family_name": "ZIANI", "given_names": "OMAR"}


def test_a_number_behind_its_labels_colon_is_no_houses() -> None:
    rows = page(Ink(50, 50, "Date de naissance 12/03/1985"), Ink(50, 110, "Numéro :"), Ink(250, 110, "V 545524"))
    assert found(rows, "identity_card")["document_number"] == "V545524"


@pytest.mark.parametrize("advice", ["(M/F)", "(MF)", "(M/F):"])
def test_how_to_fill_in_a_field_is_not_its_value(advice: str) -> None:
    rows = page(
        Ink(50, 50, f"Sexe {advice}"), Ink(50, 105, "Féminin"), Ink(50, 200, "Né(e) le"), Ink(50, 255, "12/03/1985"),
        Ink(50, 350, "Nom"), Ink(50, 405, "EL ALAMI"),
    )  # fmt: skip
    assert found(rows, "birth_certificate")["sex"] == "F"


def test_the_given_name_of_the_person_concerned_is_not_the_familys() -> None:
    rows = page(Ink(50, 50, "Prénom de l'intéressé(e) : RAJAE"), Ink(50, 110, "Nom de l'intéressé(e) : TAHIRI"))
    assert found(rows, "birth_certificate") == {"given_names": "RAJAE", "family_name": "TAHIRI"}
