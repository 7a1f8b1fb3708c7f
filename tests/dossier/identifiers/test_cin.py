import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import InvalidCinError
from dossier.identifiers import cin


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        pytest.param("AB123456", "AB123456", id="two letters"),
        pytest.param("a 12345", "A12345", id="one letter"),
        pytest.param("ab-12.34/56", "AB123456", id="separators"),
        pytest.param("ABI23O56", "AB123056", id="I and O among the digits"),
        pytest.param("U1", "U1", id="the shortest"),
        pytest.param("AB1234567", "AB1234567", id="the longest"),
    ],
)
def test_letters_and_digits_are_told_apart(typed: str, number: str) -> None:
    assert cin.validate(typed) == number


@pytest.mark.parametrize("typed", ["", "123456", "ABC123456", "AB", "AB12345678", "AB12X456", "ÉB123456"], ids=ascii)
def test_another_shape_is_refused(typed: str) -> None:
    assert not cin.is_valid(typed)


@given(st.text(max_size=12))
def test_what_is_accepted_is_accepted_again_unchanged(text: str) -> None:
    try:
        number = cin.validate(text)
    except InvalidCinError:
        return
    assert cin.validate(number) == number


@pytest.mark.parametrize(("number", "digits"), [("A1", 1), ("AB 12 345", 5), ("abO23I56", 6), ("B1234567", 7)])
def test_digits_are_counted_as_they_are_meant(number: str, digits: int) -> None:
    assert cin.digits_in(number) == digits
