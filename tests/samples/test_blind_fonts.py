"""The blind groups' faces print every letter of their names and places."""

import string
from pathlib import Path

import pytest

from samples.fonts import Face, covers
from samples.holdout6 import fonts as sixth
from samples.holdout6 import names as sixth_names
from samples.holdout6 import places as sixth_places
from samples.holdout7 import fonts as seventh
from samples.holdout7 import names as seventh_names
from samples.holdout7 import places as seventh_places
from samples.holdout8 import fonts as eighth
from samples.holdout8 import names as eighth_names
from samples.holdout8 import places as eighth_places
from samples.holdout9 import fonts as ninth
from samples.holdout9 import names as ninth_names
from samples.holdout9 import places as ninth_places
from samples.holdout10 import fonts as tenth
from samples.holdout10 import names as tenth_names
from samples.holdout10 import places as tenth_places
from samples.holdout11 import fonts as eleventh
from samples.holdout11 import names as eleventh_names
from samples.holdout11 import places as eleventh_places
from samples.holdout12 import fonts as twelfth
from samples.holdout12 import names as twelfth_names
from samples.holdout12 import places as twelfth_places

_FRENCH = string.ascii_letters + string.digits + "éèêàâçôîïûùÉÈÀÇÊÎÔ°'.,:;/-()"
_LATIN = {
    "holdout6": [face for family in sixth.LATIN for face in (family.regular, family.bold)],
    "holdout7": [face for family in seventh.LATIN for face in (family.regular, family.bold)],
    "holdout8": [face for family in eighth.LATIN for face in (family.regular, family.bold)],
    "holdout9": [face for family in ninth.LATIN for face in (family.regular, family.bold)],
    "holdout10": [face for family in tenth.LATIN for face in (family.regular, family.bold)],
    "holdout11": [face for family in eleventh.LATIN for face in (family.regular, family.bold)],
    "holdout12": [face for family in twelfth.LATIN for face in (family.regular, family.bold)],
}
_ARABIC = {
    "holdout6": [face for family in sixth.ARABIC for face in (family.regular, family.bold)],
    "holdout7": [face for family in seventh.ARABIC for face in (family.regular, family.bold)],
    "holdout8": [face for family in eighth.ARABIC for face in (family.regular, family.bold)],
    "holdout9": [face for family in ninth.ARABIC for face in (family.regular, family.bold)],
    "holdout10": [face for family in tenth.ARABIC for face in (family.regular, family.bold)],
    "holdout11": [face for family in eleventh.ARABIC for face in (family.regular, family.bold)],
    "holdout12": [face for family in twelfth.ARABIC for face in (family.regular, family.bold)],
}
_SAID = {
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
    "holdout9": [
        *(each for group in (ninth_names.MEN, ninth_names.WOMEN, ninth_names.FAMILIES) for each in group),
        *(each for group in (ninth_places.DOUARS, ninth_places.WAYS, ninth_places.QUARTERS) for each in group),
        *(
            each
            for group in (ninth_places.SCHOOLS, ninth_places.FACULTIES, ninth_places.UNIVERSITIES)
            for each in group
        ),
        *ninth_places.COURTS,
        *(each for commune in ninth_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout10": [
        *(each for group in (tenth_names.MEN, tenth_names.WOMEN, tenth_names.FAMILIES) for each in group),
        *(each for group in (tenth_places.DOUARS, tenth_places.WAYS, tenth_places.QUARTERS) for each in group),
        *(
            each
            for group in (tenth_places.SCHOOLS, tenth_places.FACULTIES, tenth_places.UNIVERSITIES)
            for each in group
        ),
        *tenth_places.COURTS,
        *(each for commune in tenth_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout11": [
        *(each for group in (eleventh_names.MEN, eleventh_names.WOMEN, eleventh_names.FAMILIES) for each in group),
        *(each for group in (eleventh_places.DOUARS, eleventh_places.WAYS, eleventh_places.QUARTERS) for each in group),
        *(
            each
            for group in (eleventh_places.SCHOOLS, eleventh_places.FACULTIES, eleventh_places.UNIVERSITIES)
            for each in group
        ),
        *eleventh_places.COURTS,
        *(each for commune in eleventh_places.COMMUNES for each in (commune.name, commune.province)),
    ],
    "holdout12": [
        *(each for group in (twelfth_names.MEN, twelfth_names.WOMEN, twelfth_names.FAMILIES) for each in group),
        *(each for group in (twelfth_places.DOUARS, twelfth_places.WAYS, twelfth_places.QUARTERS) for each in group),
        *(
            each
            for group in (twelfth_places.SCHOOLS, twelfth_places.FACULTIES, twelfth_places.UNIVERSITIES)
            for each in group
        ),
        *twelfth_places.COURTS,
        *(each for commune in twelfth_places.COMMUNES for each in (commune.name, commune.province)),
    ],
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
