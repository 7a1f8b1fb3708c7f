from collections.abc import Iterable

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


def _checked(bodies: Iterable[str]) -> str:
    """Return the first number whose check digit holds, so that only its pattern can refuse it."""
    return next(number for number in bodies if verhoeff.is_valid(number))


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(_checked(f"{half}{half}" for half in range(24680, 99999)), id="halves-alike"),
        pytest.param(_checked(f"{half}{str(half)[::-1]}" for half in range(24680, 99999)), id="mirrored"),
        pytest.param(_checked(f"27444{rest}" for rest in range(10397, 99999)), id="a-digit-three-times"),
        pytest.param(_checked(f"{pair}" * 5 for pair in range(20, 100)), id="a-pair-five-times"),
    ],
)
def test_a_pattern_is_never_issued_though_its_check_digit_holds(number: str) -> None:
    with pytest.raises(InvalidIdcsError, match="pattern"):
        idcs.validate(number)


@pytest.mark.parametrize("number", ["2345678901", "9876543210"])
def test_a_cycle_of_digits_is_refused(number: str) -> None:
    assert not idcs.is_valid(number)
