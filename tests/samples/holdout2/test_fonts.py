"""The group's faces print every letter of its names, and neither other group prints that script in them."""

import string
from pathlib import Path

import pytest

from samples import faces
from samples.fonts import Face, covers
from samples.holdout import fonts as first
from samples.holdout2 import fonts, names, places

_FRENCH = string.ascii_letters + string.digits + "éèêàâçôîïûùÉÈÀÇÊÎÔ°'’.,:;/-()«»"
_LATIN = [face for family in fonts.LATIN for face in (family.plain, family.bold) if face.file.is_file()]
_ARABIC = [face for family in fonts.ARABIC for face in (family.plain, family.bold) if face.file.is_file()]


def stem(face: Face) -> str:
    return Path(face.path).stem


@pytest.mark.parametrize("face", _LATIN, ids=stem)
def test_french_is_printed_in_full(face: Face) -> None:
    assert [letter for letter in _FRENCH if not covers(face, letter)] == []


@pytest.mark.parametrize("face", _ARABIC, ids=stem)
def test_arabic_names_are_printed_in_full(face: Face) -> None:
    said = [*names.MEN, *names.WOMEN, *names.FAMILIES, *places.DOUARS, *places.WAYS, *places.QUARTERS, *places.SCHOOLS]
    letters = {letter for name in said for letter in name.arabic if letter.isalpha()}
    letters |= {letter for commune in places.COMMUNES for letter in commune.name.arabic + commune.province.arabic}
    assert sorted(letter for letter in letters if not covers(face, letter)) == []


@pytest.mark.parametrize("face", [fonts.SPARE.plain, fonts.SPARE.bold], ids=stem)
def test_the_spare_face_has_the_digits_and_points_that_arabic_faces_lack(face: Face) -> None:
    assert [letter for letter in "0123456789:،.()/-" if not covers(face, letter)] == []


@pytest.mark.parametrize("face", _LATIN, ids=stem)
def test_no_latin_face_is_latin_elsewhere(face: Face) -> None:
    others = [stem(each) for family in faces.LATIN for each in (family.regular, family.bold)]
    others += [stem(each) for family in first.LATIN for each in (family.plain, family.bold)]
    assert stem(face) not in others


@pytest.mark.parametrize("face", _ARABIC, ids=stem)
def test_no_arabic_face_is_arabic_elsewhere(face: Face) -> None:
    others = [stem(each) for family in faces.ARABIC for each in (family.regular, family.bold)]
    others += [stem(each) for family in first.ARABIC for each in (family.plain, family.bold)]
    assert stem(face) not in others
