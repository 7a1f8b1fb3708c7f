"""A misread place becomes the one known town a letter away, and no other."""

import pytest

from ocr.towns import nearest_town


@pytest.mark.parametrize(
    ("read", "town"),
    [
        pytest.param("KEN1TRA", "KENITRA", id="a figure for a letter"),
        pytest.param("Marrakec", "Marrakech", id="a letter lost, in small letters"),
        pytest.param("طنحة", "طنجة", id="a dot lost"),
        pytest.param("النناظور", "الناظور", id="a tooth too many"),
        pytest.param("TAZA", "TAZA", id="a town"),
        pytest.param("QWXYZ", "QWXYZ", id="nobody's"),
        pytest.param("FEZ", "FEZ", id="too short"),
    ],
)
def test_a_place_becomes_the_one_town_that_it_is_a_letter_away_from(read: str, town: str) -> None:
    assert nearest_town(read) == town
