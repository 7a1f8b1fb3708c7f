"""Towns of Morocco in both scripts."""

import pytest

from dossier.gazetteer import COMMUNES, QUARTERS, TOWNS
from dossier.letters import fold, tidy
from dossier.names import arabic, latin, lexicon
from dossier.places import is_place, place_key, rows, same_place

# Known before this was asked, and towns that everybody knows.
_NAMES_TOO = frozenset({"المحمدية", "بنسليمان", "BENSLIMANE", "BOUJAD", "بولمان", "BOULEMANE", "بوعرفة", "فكيك"})


@pytest.mark.parametrize(
    "name", ["Rabat", "EL JADIDA", "Tamesloht", "سيدي بوعثمان", "بني ملال", "القنيطرة", "Kenitra", "آسفي"]
)
def test_a_town_is_known_in_either_script(name: str) -> None:
    assert is_place(name)


def test_what_is_no_town_is_not() -> None:
    assert not is_place("EL ALAMI")
    assert not is_place("")
    assert not is_place("12 RUE")


@pytest.mark.parametrize("name", ["MAROC", "HASSAN", "الرياض", "BEN AHMED", "AIN CHOCK"])
def test_a_quarter_and_a_family_are_no_town(name: str) -> None:
    assert not is_place(name)


def test_a_town_is_the_same_in_both_scripts() -> None:
    assert same_place("Béni Mellal", "بني ملال")
    assert not same_place("RABAT", "سلا")
    assert not same_place("NULLE PART", "")
    assert same_place("FIGUIG", "فجيج")
    assert same_place("FIGUIG", "فكيك")


def test_a_place_has_one_key_in_both_scripts() -> None:
    assert place_key("OULAD TEIMA") == place_key("Ouled Teima") == place_key("أولاد تايمة")
    assert place_key("FIGUIG") == fold("فجيج")


def test_the_country_is_known() -> None:
    assert len(rows(TOWNS) + rows(COMMUNES)) > 1200


@pytest.mark.parametrize("places", [TOWNS, COMMUNES, QUARTERS], ids=["towns", "communes", "quarters"])
def test_every_place_is_arabic_and_then_latin(places: str) -> None:
    for name, *spellings in rows(places):
        assert spellings
        assert all("\u0600" < letter < "\u06ff" or letter == " " for letter in name)
        assert name == tidy(name)
        assert all(letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ '" for spelling in spellings for letter in spelling)


def test_no_place_of_one_word_is_a_name_of_persons() -> None:
    names = {name for row in rows(TOWNS) + rows(COMMUNES) for name in row if " " not in name} - _NAMES_TOO
    known = {name for name in names if (parts := _parts(name)) and all(lexicon.names_of(part) for part, _ in parts)}
    assert known == set()


def _parts(name: str) -> tuple[tuple[str, bool], ...]:
    return arabic.parts(name) if name > "\u0600" else latin.parts(name)
