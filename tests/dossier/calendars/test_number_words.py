"""Numbers written out, there and back, in both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from dossier.calendars.number_words import read_number

NUMBERS = st.one_of(st.integers(1, 99), st.integers(1300, 2099))


def number(text: str) -> int | None:
    found = read_number(text.replace("-", " ").split(), 0)
    return found[0] if found else None


@given(NUMBERS)
def test_french_words_read_back(value: int) -> None:
    assert number(str(num2words(value, lang="fr"))) == value


@given(NUMBERS)
def test_arabic_words_read_back_with_the_and_apart_or_joined(value: int) -> None:
    spaced = str(num2words(value, lang="ar"))
    assert number(spaced) == value
    assert number(spaced.replace(" و ", " و")) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("mil neuf cent quatre-vingt-cinq", 1985, id="mil"),
        pytest.param("mille neuf cents soixante et onze", 1971, id="plural hundred"),
        pytest.param("ألف وتسعمائة وخمسة وثمانين", 1985, id="genitive"),
        pytest.param("ألف وتسعمائة وخمسة وثمانون", 1985, id="nominative"),
        pytest.param("خمس وثمانين وتسعمائة وألف", 1985, id="classical order"),
        pytest.param("ألفين وستة عشر", 2016, id="teen"),
        pytest.param("الثاني عشر", 12, id="ordinal"),
        pytest.param("الخامس والعشرين", 25, id="ordinal of two words"),
        pytest.param("quatorzc", 14, id="one letter misread"),
        pytest.param("نسعين", 90, id="one dot misread"),
    ],
)
def test_registrars_ways_of_writing_are_read(text: str, value: int) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "bonjour", "سبت", "السيد محمد"])
def test_other_words_are_no_numbers(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(("text", "first"), [("dix onze", 10), ("vingt dix", 20), ("onze sept", 11), ("dix dix", 10)])
def test_two_numbers_beside_each_other_are_not_added_up(text: str, first: int) -> None:
    assert number(text) == first
