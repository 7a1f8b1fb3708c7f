"""Towns of Morocco in both scripts."""

import pytest

from dossier.places import is_place, same_place


@pytest.mark.parametrize("name", ["Rabat", "EL JADIDA", "بني ملال", "القنيطرة", "Kenitra", "آسفي"])
def test_a_town_is_known_in_either_script(name: str) -> None:
    assert is_place(name)


def test_what_is_no_town_is_not() -> None:
    assert not is_place("EL ALAMI")
    assert not is_place("")


def test_a_town_is_the_same_in_both_scripts() -> None:
    assert same_place("Béni Mellal", "بني ملال")
    assert not same_place("RABAT", "سلا")
    assert not same_place("NULLE PART", "")
