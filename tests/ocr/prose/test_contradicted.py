"""Two courtesies that give one party two names: neither name is sure."""

import pytest

from dossier.documents import KINDS
from ocr.prose import streams, told
from tests.ocr.prose.test_told import paragraph

_TEXT = (
    "Le 12 mai 2010, {first} , a vu se présenter {second} , né à FES le 05/12/1983, titulaire de la CNIE n° AB123456, "
    "qui a épousé Madame SALMA BENNANI, née à FES le 01/02/1985, titulaire de la CNIE n° CD654321."
)


def _doubted(first: str, second: str) -> set[tuple[str, bool]]:
    text = _TEXT.format(first=first, second=second)
    found = told(streams(paragraph(text, 10)), KINDS["marriage_certificate"])
    return {(each.value, each.doubted) for each in found if each.field == "husband_family_name"}


def test_two_courtesies_with_two_names_cast_doubt_on_both() -> None:
    doubted = _doubted("Monsieur AHMED FASSI", "Monsieur OMAR FILALI")
    assert doubted == {("FASSI", True), ("FILALI", True)}


def test_a_word_for_the_spouse_outweighs_a_courtesy() -> None:
    doubted = _doubted("Monsieur AHMED FASSI", "l'époux Monsieur OMAR FILALI")
    assert doubted == {("FASSI", True), ("FILALI", False)}


@pytest.mark.parametrize("again", ["Monsieur OMAR FILALI", "Monsieur OMAR FILALl"])
def test_the_same_name_said_again_and_misread_is_no_other(again: str) -> None:
    assert not any(doubt for _, doubt in _doubted(again, "Monsieur OMAR FILALI"))
