"""The number of a complaint: as printed, as typed, and what is none."""

import pytest

from dossier.errors import InvalidComplaintNumberError
from dossier.identifiers.complaint_number import RANDOM_BYTES, is_one, make, validate

PRINTED = "R-0000-0000-Y"


def test_it_is_a_dossiers_number_of_a_series_of_its_own() -> None:
    assert make(bytes(RANDOM_BYTES)) == PRINTED
    assert validate(make(bytes([1, 2, 3, 4, 5]))) == make(bytes([1, 2, 3, 4, 5]))


@pytest.mark.parametrize("typed", [PRINTED, "r0000 0000y", " R 0000-0000 Y ", "R--00000000\tY"])
def test_it_is_read_however_it_is_typed(typed: str) -> None:
    assert validate(typed) == PRINTED
    assert is_one(typed)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("0000-0000-Y", "not of this series"),
        ("Q-0000-0000-Y", "not of this series"),
        ("", "not of this series"),
        ("R-0000-0000-Z", "check character does not hold"),
        ("R-0000-0000", "check character does not hold"),
        ("RR-0000-0000-Y", "check character does not hold"),
    ],
)
def test_what_is_of_another_series_or_mistyped_is_none(typed: str, why: str) -> None:
    assert not is_one(typed)
    with pytest.raises(InvalidComplaintNumberError) as refused:
        validate(typed)
    assert str(refused.value) == why
