"""Labels that wear cut short count as far as no other label is read so."""

import pytest

from dossier.documents import KINDS
from ocr.anchors import find, of_kind
from tests.ocr.sheets import sheet


def fields(text: str, kind: str = "identity_card") -> set[str]:
    return {name for anchor in find(sheet(((50, text),)), of_kind(KINDS[kind])) for name in anchor.phrase.fields}


@pytest.mark.parametrize("text", ["N° état civ", "état civil", "N° d'état ci", "° état civil"])
def test_three_quarters_of_a_label_are_the_label(text: str) -> None:
    assert fields(text) == {"civil_registration_number"}


@pytest.mark.parametrize("text", ["Nom de la", "naissance de", "Prénom du", "carte nationale", "résiden"])
def test_what_several_labels_begin_with_is_none_of_them(text: str) -> None:
    assert not fields(text, "birth_certificate") & {"mother_name", "father_name", "birth_place"}


def test_whole_labels_count_more_than_cut_ones() -> None:
    assert fields("Nom de la mère", "birth_certificate") == {"mother_name"}
    assert fields("Lieu de naissance", "birth_certificate") == {"birth_place"}
    assert fields("Date de naissance", "birth_certificate") == {"birth_date"}


def headings(*words: str) -> set[str | None]:
    row = tuple((300 + 600 * at, word) for at, word in enumerate(words))
    found = find(sheet(row), of_kind(KINDS["marriage_certificate"]))
    return {anchor.phrase.section for anchor in found if anchor.phrase.section}


def test_a_heading_that_lost_a_letter_is_told_by_the_other_one_beside_it() -> None:
    assert headings("Époux", "Épouse") == {"husband", "wife"}
    assert headings("L'époux", "L'épuuse") == {"husband", "wife"}
    assert headings("L'épuuse") == set()
    assert headings("L'époux", "L'église") == {"husband"}
