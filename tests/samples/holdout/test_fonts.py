"""The group's faces are unlike development's and print every letter of its names without boxes."""

import string
from pathlib import Path

import pytest

from samples.fonts import Face, covers
from samples.holdout import fonts, places
from samples.holdout.names import FAMILIES, MEN, WOMEN
from samples.names import FAMILIES as KNOWN_FAMILIES
from samples.names import MEN as KNOWN_MEN
from samples.names import WOMEN as KNOWN_WOMEN
from samples.names import Name
from samples.places import COMMUNES as KNOWN_COMMUNES

_OTHERS = ("amiri", "naskh", "kacst", "cairo", "tajawal", "lateef", "plex", "dejavu", "liberation", "carlito", "noto")
_FACES = [face for family in (*fonts.LATIN, *fonts.ARABIC) for face in (family.plain, family.bold)]
_FRENCH = string.ascii_letters + string.digits + "éèêàâçôîïûùÉÈÀÇÊÎÔ°'’.,:;/-()«»"


@pytest.mark.parametrize("face", _FACES, ids=lambda face: Path(face.path).stem)
def test_no_face_is_one_of_development(face: Face) -> None:
    assert not any(other in Path(face.path).name.lower() for other in _OTHERS)


@pytest.mark.parametrize("face", _FACES, ids=lambda face: Path(face.path).stem)
def test_french_is_printed_in_full(face: Face) -> None:
    assert [letter for letter in _FRENCH if not covers(face, letter)] == []


@pytest.mark.parametrize("family", fonts.ARABIC, ids=lambda family: Path(family.plain.path).stem)
def test_arabic_names_are_printed_in_full(family: fonts.Family) -> None:
    names = [*MEN, *WOMEN, *FAMILIES, *places.HAMLETS, *places.WAYS, *places.QUARTERS, *places.SCHOOLS]
    letters = {letter for name in names for letter in name.arabic} | set("0123456789:،.()/-")
    letters |= {letter for commune in places.COMMUNES for letter in commune.name.arabic + commune.province.arabic}
    for face in (family.plain, family.bold):
        assert sorted(letter for letter in letters if not covers(face, letter)) == []


def test_names_are_many_and_mostly_new() -> None:
    for mine, known, least in ((MEN, KNOWN_MEN, 60), (WOMEN, KNOWN_WOMEN, 60), (FAMILIES, KNOWN_FAMILIES, 80)):
        assert len({name.latin for name in mine}) == len(mine) >= least
        assert share_of_known(mine, known) < 0.1
    known_places = {commune.name.latin for commune in KNOWN_COMMUNES}
    assert sum(commune.name.latin not in known_places for commune in places.COMMUNES) >= 40


def share_of_known(mine: tuple[Name, ...], known: tuple[Name, ...]) -> float:
    latin = {name.latin for name in known}
    return sum(name.latin in latin for name in mine) / len(mine)
