"""Names of lists and names like them are spelled as names are; what an engine made up is not."""

import pytest

from ocr.signs.letters import usual


@pytest.mark.parametrize(
    ("name", "misread", "arabic"),
    [("BENJELLOUN", "BFNJFLLQUN", False), ("El Ouahabi", "E1 Quahahi", False), ("العلوي", "ااعلوبى", True)],
)
def test_what_was_misread_is_less_usual_than_the_name(name: str, misread: str, arabic: bool) -> None:
    assert usual(name, arabic=arabic) > usual(misread, arabic=arabic)
    assert usual(name, arabic=arabic)[1] >= usual(misread, arabic=arabic)[1]


@pytest.mark.parametrize("nothing", ["", " - "])
def test_nothing_is_as_unusual_as_a_name_can_be(nothing: str) -> None:
    assert usual(nothing, arabic=False) < usual("QXZJW", arabic=False)
    assert usual(nothing, arabic=True) <= usual("ظظظظ", arabic=True)
