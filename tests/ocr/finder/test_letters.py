"""The letter of a sex where no pass over a card's page read it."""

import pytest

from dossier.documents import KINDS
from ocr.candidate import Candidate
from ocr.finder.search import candidates
from ocr.lines import Row
from tests.ocr.sheets import Ink, page

HEAD = (Ink(100, 0, "TITRE DE SEJOUR"), Ink(1900, 0, "سند الإقامة"))


def _sexes(rows: list[Row], kind: str = "residence_permit") -> list[Candidate]:
    return [each for each in candidates(rows, KINDS[kind]) if each.field == "sex"]


@pytest.mark.parametrize("scrap", ["ا", "|", "1"])
def test_a_scrap_behind_the_caption_is_where_its_letter_stands(scrap: str) -> None:
    rows = page(*HEAD, Ink(100, 100, "Sexe"), Ink(200, 100, scrap), Ink(900, 100, "Nationalité MALIENNE"))
    assert any(each.value == "" and each.rect.left < 200 <= each.rect.right for each in _sexes(rows))


def test_the_room_behind_a_caption_alone_on_its_row_is_read_by_itself() -> None:
    (place,) = _sexes(page(*HEAD, Ink(100, 100, "Sexe"), Ink(100, 200, "Nationalité MALIENNE")))
    assert (place.value, place.rect.left > 160, place.rect.right < 400) == ("", True, True)


def test_in_a_row_of_captions_over_their_values_the_letter_stands_below() -> None:
    rows = page(
        *HEAD, Ink(100, 100, "Sexe", 20), Ink(900, 100, "Nationalité", 20), Ink(1300, 100, "Date de naissance", 20),
        Ink(900, 140, "MALIENNE"), Ink(1300, 140, "12/03/1985"),
    )  # fmt: skip
    assert any(each.value == "" and each.rect.top > 120 and each.rect.left < 105 for each in _sexes(rows))


@pytest.mark.parametrize("caption", ["Sexe", "Sexe (M/F)"])
def test_between_the_captions_of_both_scripts_in_a_table_s_row_the_room_is_read(caption: str) -> None:
    rows = page(
        Ink(700, 0, "EXTRAIT D'ACTE DE NAISSANCE"), Ink(100, 100, caption), Ink(1900, 100, "الجنس"),
        Ink(100, 200, "Prénom"), Ink(900, 200, "أسية"), Ink(1900, 200, "الاسم الشخصي"),
    )  # fmt: skip
    (place,) = _sexes(rows, "birth_certificate")
    assert (place.value, place.rect.left < 900, place.rect.right > 1000) == ("", True, True)


@pytest.mark.parametrize(
    ("caption", "sex"),
    [("Fille de", "F"), ("Fils de", "M"), ("Fils (fille) de", None), ("Fils/Fille de", None)],
)
def test_captions_say_a_sex_in_words_and_never_for_sure(caption: str, sex: str | None) -> None:
    rows = page(
        Ink(100, 0, "CARTE NATIONALE D'IDENTITE"), Ink(100, 100, caption), Ink(500, 100, "KARIM ALAMI"),
        Ink(100, 200, "Adresse 12 RUE IBN SINA RABAT"),
    )  # fmt: skip
    told = [(each.value, each.doubted) for each in _sexes(rows, "identity_card") if each.value]
    assert told == ([(sex, True)] if sex else [])


def test_a_letter_that_was_read_needs_no_words() -> None:
    rows = page(Ink(100, 100, "Fils de KARIM"), Ink(100, 200, "Sexe : M"), Ink(100, 300, "Adresse 12 RUE IBN SINA"))
    assert [(each.value, each.doubted) for each in _sexes(rows, "identity_card")] == [("M", False)]
