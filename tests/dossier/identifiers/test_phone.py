import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import InvalidPhoneError
from dossier.identifiers import phone


@pytest.mark.parametrize(
    "typed",
    ["0612345678", "+212 6 12 34 56 78", "00212612345678", "212612345678", "(06)12-34-56-78", "+212 (0)612.34.56.78"],
)
def test_a_number_is_one_however_it_is_typed(typed: str) -> None:
    assert phone.validate(typed) == "+212612345678"


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("abc0612345678", id="letters before"),
        pytest.param("0612345678 ext 3", id="letters behind"),
        pytest.param("061234567", id="a digit short"),
        pytest.param("06123456789", id="a digit too many"),
        pytest.param("0412345678", id="no such range"),
        pytest.param("+33612345678", id="another country"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_moroccan_number_is_refused(typed: str) -> None:
    assert not phone.is_valid(typed)


@given(st.text(max_size=16))
def test_any_text_is_either_nine_national_digits_or_refused(text: str) -> None:
    try:
        number = phone.validate(text)
    except InvalidPhoneError:
        return
    assert number.startswith("+212")
    assert len(number) == 13
    assert phone.validate(number) == number
