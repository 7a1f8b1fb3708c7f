"""What a word looks like and what it is known as, before anybody asks whose it is."""

import pytest

from ocr.leftover.words import grams, known, shape, traits, year_of


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("12/03/1985", "day"), ("1985-03-12.", "day"), ("1985", "year"), ("1405", "hijri"), ("BE123456", "civil"),
        ("B012106B", "document"), ("562/2009", "parted"), ("562", "3 figures"), ("12h", "mixed"), ("ALAMI", "capitals"),
        ("Alami", "name"), ("née", "small"), ("M", "capital"), ("العلمي", "arabic"), (":", "mark"),
    ],
)  # fmt: skip
def test_a_word_looks_like_what_it_may_be(word: str, told: str) -> None:
    assert shape(word) == told


def test_a_word_is_known_as_a_name_a_town_or_a_month() -> None:
    assert "given" in known("fatima")
    assert "town" in known("rabat")
    assert "month" in known("mars")
    assert "town behind ب" in known("بالرباط")
    assert "child of" in known("بنت")


def test_a_colon_is_told_with_the_word_before_it() -> None:
    assert "colon" in traits("Nom:")
    assert "colon" not in traits("Nom")


def test_a_misread_caption_shares_most_of_its_letters_with_the_printed_one() -> None:
    assert len(set(grams("naissance")) & set(grams("naissanoe"))) >= 5


def test_only_a_whole_day_has_a_year() -> None:
    assert year_of("12/03/1985") == 1985
    assert year_of("1985") is None
