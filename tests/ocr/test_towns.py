"""A misread place becomes the one known town a letter away, and no other."""

import time

import pytest

from dossier.places import ARABIC_SPELLED, LATIN_SPELLED
from ocr.towns import nearest_town


@pytest.mark.parametrize(
    ("read", "town"),
    [
        pytest.param("KEN1TRA", "KENITRA", id="a figure for a letter"),
        pytest.param("Marrakec", "Marrakech", id="a letter lost, in small letters"),
        pytest.param("طنحة", "طنجة", id="a dot lost"),
        pytest.param("النناظور", "الناظور", id="a tooth too many"),
        pytest.param("TAZA", "TAZA", id="a town"),
        pytest.param("TAMESLOHX", "TAMESLOHT", id="a commune"),
        pytest.param("IMLILX", "IMLILX", id="a letter away from two communes"),
        pytest.param("QWXYZ", "QWXYZ", id="nobody's"),
        pytest.param("FEZ", "FEZ", id="too short"),
    ],
)
def test_a_place_becomes_the_one_town_that_it_is_a_letter_away_from(read: str, town: str) -> None:
    assert nearest_town(read) == town


def test_no_known_place_is_respelled_into_another() -> None:
    assert all(nearest_town(place) == place for place in (*LATIN_SPELLED, *ARABIC_SPELLED))


def test_a_misread_place_is_looked_for_in_less_than_two_milliseconds() -> None:
    reads = [f"{place[:2]}X{place[3:]}" for place in LATIN_SPELLED[:200]]
    reads += [f"{place[:2]}س{place[3:]}" for place in ARABIC_SPELLED[:200]]
    nearest_town(reads[-1])
    started = time.process_time()
    for read in reads:
        nearest_town(read)
    assert (time.process_time() - started) / len(reads) < 0.002
