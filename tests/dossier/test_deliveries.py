"""Which numbers take a short message."""

import pytest

from dossier.deliveries import takes_messages

NUMBERS = {
    "+212612345678": True, "+212712345678": True, "+212512345678": False, "+212522345678": False,
    "0612345678": False, "+33612345678": False, "": False,
}  # fmt: skip


@pytest.mark.parametrize(("number", "taken"), NUMBERS.items(), ids=[number or "none" for number in NUMBERS])
def test_only_a_national_mobile_number_takes_messages(number: str, taken: bool) -> None:
    assert takes_messages(number) is taken
