"""The blind groups' faces print every letter of their names, and no other group prints that script in them."""

import string
from pathlib import Path

import pytest

from samples import faces
from samples.fonts import Face, covers
from samples.holdout import fonts as first
from samples.holdout2 import fonts as second
from samples.holdout2 import names as second_names
from samples.holdout2 import places as second_places
from samples.holdout3 import fonts as third
from samples.holdout3 import names as third_names
from samples.holdout3 import places as third_places
from samples.holdout4 import fonts as fourth
from samples.holdout4 import names as fourth_names
from samples.holdout4 import places as fourth_places
from samples.holdout5 import fonts as fifth
from samples.holdout5 import names as fifth_names
from samples.holdout5 import places as fifth_places
from samples.holdout6 import fonts as sixth
from samples.holdout6 import names as sixth_names
from samples.holdout6 import places as sixth_places
from samples.holdout7 import fonts as seventh
from samples.holdout7 import names as seventh_names
from samples.holdout7 import places as seventh_places
from samples.holdout8 import fonts as eighth
from samples.holdout8 import names as eighth_names
from samples.holdout8 import places as eighth_places

_FRENCH = string.ascii_letters + string.digits + "éèêàâçôîïûùÉÈÀÇÊÎÔ°'.,:;/-()"
_LATIN = {
    "holdout2": [face for family in second.LATIN for face in (family.plain, family.bold)],
    "holdout3": [face for family in third.LATIN for face in (family.regular, family.bold)],
    "holdout4": [face for family in fourth.LATIN for face in (family.regular, family.bold)],
    "holdout5": [face for family in fifth.LATIN for face in (family.regular, family.bold)],
    "holdout6": [face for family in sixth.LATIN for face in (family.regular, family.bold)],
    "holdout7": [face for family in seventh.LATIN for face in (family.regular, family.bold)],
    "holdout8": [face for family in eighth.LATIN for face in (family.regular, family.bold)],
}
_ARABIC = {
    "holdout2": [face for family in second.ARABIC for face in (family.plain, family.bold)],
    "holdout3": [face for family in third.ARABIC for face in (family.regular, family.bold)],
    "holdout4": [face for family in fourth.ARABIC for face in (family.regular, family.bold)],
    "holdout5": [face for family in fifth.ARABIC for face in (family.regular, family.bold)],
    "holdout6": [face for family in sixth.ARABIC for face in (family.regular, family.bold)],
    "holdout7": [face for family in seventh.ARABIC for face in (family.regular, family.bold)],
    "holdout8": [face for family in eighth.ARABIC for face in (family.regular, family.bold)],
}
_SAID = {
    "holdout2": [
        *(each for group in (second_names.MEN, second_names.WOMEN, second_names.FAMILIES) for each in group),
        *(
            each
            for group in (second_places.DOUARS, second_places.WAYS, second_places.QUARTERS, second_places.SCHOOLS)
            for each in group
        ),
        *(each for commune in second_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout3": [
        *(each for group in (third_names.MEN, third_names.WOMEN, third_names.FAMILIES) for each in group),
        *(
            each
            for group in (third_places.DOUARS, third_places.WAYS, third_places.QUARTERS, third_places.SCHOOLS)
            for each in group
        ),
        *(each for commune in third_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout4": [
        *(each for group in (fourth_names.MEN, fourth_names.WOMEN, fourth_names.FAMILIES) for each in group),
        *(
            each
            for group in (fourth_places.DOUARS, fourth_places.WAYS, fourth_places.QUARTERS, fourth_places.SCHOOLS)
            for each in group
        ),
        *(each for group in (fourth_places.FACULTIES, fourth_places.INSTITUTES) for each in group),
        *(each for commune in fourth_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout5": [
        *(each for group in (fifth_names.MEN, fifth_names.WOMEN, fifth_names.FAMILIES) for each in group),
        *(
            each
            for group in (fifth_places.DOUARS, fifth_places.WAYS, fifth_places.QUARTERS, fifth_places.SCHOOLS)
            for each in group
        ),
        *fifth_places.FACULTIES,
        *(each for commune in fifth_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout6": [
        *(each for group in (sixth_names.MEN, sixth_names.WOMEN, sixth_names.FAMILIES) for each in group),
        *(
            each
            for group in (sixth_places.DOUARS, sixth_places.WAYS, sixth_places.QUARTERS, sixth_places.SCHOOLS)
            for each in group
        ),
        *sixth_places.FACULTIES,
        *(each for commune in sixth_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout7": [
        *(each for group in (seventh_names.MEN, seventh_names.WOMEN, seventh_names.FAMILIES) for each in group),
        *(
            each
            for group in (seventh_places.DOUARS, seventh_places.WAYS, seventh_places.QUARTERS, seventh_places.SCHOOLS)
            for each in group
        ),
        *seventh_places.FACULTIES,
        *(each for commune in seventh_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout8": [
        *(each for group in (eighth_names.MEN, eighth_names.WOMEN, eighth_names.FAMILIES) for each in group),
        *(
            each
            for group in (eighth_places.DOUARS, eighth_places.WAYS, eighth_places.QUARTERS, eighth_places.SCHOOLS)
            for each in group
        ),
        *eighth_places.FACULTIES,
        *eighth_places.UNIVERSITIES,
        *eighth_places.COURTS,
        *(each for commune in eighth_places.COMMUNES for each in (commune.name, commune.province)),
    ],
}
_EARLIER = {
    "latin": [face for family in faces.LATIN for face in (family.regular, family.bold)]
    + [face for family in first.LATIN for face in (family.plain, family.bold)],
    "arabic": [face for family in faces.ARABIC for face in (family.regular, family.bold)]
    + [face for family in first.ARABIC for face in (family.plain, family.bold)],
}


def stem(face: object) -> str:
    return Path(face.path).stem if isinstance(face, Face) else str(face)


def there(drawn_in: dict[str, list[Face]]) -> list[tuple[str, Face]]:
    # A release of Debian may have dropped a package.
    return [(group, face) for group, all_of in drawn_in.items() for face in all_of if face.file.is_file()]


@pytest.mark.parametrize(("group", "face"), there(_LATIN), ids=stem)
def test_french_is_printed_in_full(group: str, face: Face) -> None:
    assert [letter for letter in _FRENCH if not covers(face, letter)] == []


@pytest.mark.parametrize(("group", "face"), there(_ARABIC), ids=stem)
def test_arabic_names_are_printed_in_full(group: str, face: Face) -> None:
    letters = {letter for name in _SAID[group] for letter in name.arabic if letter.isalpha()}
    assert sorted(letter for letter in letters if not covers(face, letter)) == []


@pytest.mark.parametrize("face", [second.SPARE.plain, second.SPARE.bold], ids=stem)
def test_the_spare_face_has_the_digits_and_points_that_arabic_faces_lack(face: Face) -> None:
    assert [letter for letter in "0123456789:،.()/-" if not covers(face, letter)] == []


@pytest.mark.parametrize(("script", "drawn_in"), [("latin", _LATIN), ("arabic", _ARABIC)], ids=["latin", "arabic"])
def test_no_face_prints_that_script_in_another_group(script: str, drawn_in: dict[str, list[Face]]) -> None:
    used = [*map(stem, _EARLIER[script])]
    # The sixth, the seventh and the eighth group print in what real offices do, whoever prints in it too.
    for mine in (each for group, each in drawn_in.items() if group not in {"holdout6", "holdout7", "holdout8"}):
        assert [face for face in mine if stem(face) in used] == []
        used += map(stem, mine)
