import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import verhoeff

from dossier.errors import InvalidIdcsError
from dossier.identifiers import idcs

GOOD = "5170669072"


def test_the_published_example_is_accepted() -> None:
    assert idcs.validate("51 7066 9072") == GOOD


@given(st.integers(0, 9), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_noticed(at: int, digit: str) -> None:
    changed = GOOD[:at] + digit + GOOD[at + 1 :]
    assert idcs.is_valid(changed) == (changed == GOOD)


@given(st.integers(0, 8))
def test_two_digits_exchanged_are_noticed(at: int) -> None:
    changed = GOOD[:at] + GOOD[at + 1] + GOOD[at] + GOOD[at + 2 :]
    assert idcs.is_valid(changed) == (changed == GOOD)


@given(st.text(max_size=14))
def test_any_text_is_either_a_number_or_refused(text: str) -> None:
    try:
        number = idcs.validate(text)
    except InvalidIdcsError:
        return
    assert verhoeff.is_valid(number)
    assert number[0] in "23456789"


@pytest.mark.parametrize("number", ["1170669072", "51706690", "22222222222", "٥١٧٠٦٦٩٠٧٢"], ids=ascii)
def test_another_shape_is_refused(number: str) -> None:
    assert not idcs.is_valid(number)
