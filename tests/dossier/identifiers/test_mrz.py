"""Check digits and layouts of machine-readable zones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.identifiers.mrz import FRENCH, LAYOUTS, MRV_A, TD1, TD3, Layout, check_digit, layouts_of

CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"


@pytest.mark.parametrize(("text", "digit"), [("520727", 3), ("AB2134<<<", 5), ("L898902C3", 6), ("", 0), ("<" * 14, 0)])
def test_check_digits_are_those_of_the_standard(text: str, digit: int) -> None:
    assert check_digit(text) == digit


@given(st.text(CHARACTERS, min_size=1, max_size=40), st.data())
def test_a_wrong_digit_is_always_noticed(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    right, wrong = data.draw(st.permutations("0123456789"))[:2]
    assert check_digit(text[:at] + right + text[at + 1 :]) != check_digit(text[:at] + wrong + text[at + 1 :])


@given(st.text(min_size=1).filter(lambda text: any(character not in CHARACTERS for character in text)))
def test_other_characters_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a character"):
        check_digit(text)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_fields_and_digits_lie_within_a_layout_and_apart(layout: Layout) -> None:
    size = layout.lines * layout.length
    spans = sorted(layout.fields.values()) + sorted((check.at, check.at + 1) for check in layout.checks)
    places = [place for start, end in spans for place in range(start, end)]
    assert len(places) == len(set(places))
    assert all(0 <= place < size for place in places)
    assert all(place not in layout.unprotected for check in layout.checks for place in (check.at,))


def test_names_are_never_protected_but_on_the_old_french_card() -> None:
    for layout in LAYOUTS:
        start = layout.fields["family_name" if layout is FRENCH else "names"][0]
        assert (start in layout.unprotected) == (layout is not FRENCH)


def test_a_zone_is_told_by_how_it_begins() -> None:
    assert list(layouts_of(["I<UTO", "", ""])) == [TD1]
    assert TD3 in layouts_of(["P<UTO", ""])
    assert MRV_A in layouts_of(["V<UTO", ""])
    assert TD3 not in layouts_of(["V<UTO", ""])
    assert FRENCH in layouts_of(["IDFRA", ""])
    assert FRENCH not in layouts_of(["IDUTO", ""])
    assert list(layouts_of([])) == []


def test_rivals_are_what_no_check_digit_tells_apart() -> None:
    joined = "I<UTOGB12345674".ljust(90, "<")
    rivals = TD1.rivals(joined)
    assert set(rivals[5]) == {"6", "Q"}
    assert rivals[14] == ""
    assert rivals[36] == "0"
    assert set(rivals[60]) == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


LONG = "D23145890734"
"""The number of the example of Doc 9303 part 5 §4.2.2.1 that is longer than nine characters, with its check digit 9."""


def a_long_zone(rest: str = "7349", optional: str = "") -> str:
    first = "I<UTO" + LONG[:9] + "<" + f"{rest}<{optional}".ljust(15, "<")
    second = "7408122" + "F" + "1204159" + "UTO" + "<" * 11
    covered = first[5:30] + second[0:7] + second[8:15] + second[18:29]
    return first + second + str(check_digit(covered)) + "ERIKSSON<<ANNA<MARIA".ljust(30, "<")


def test_a_number_longer_than_nine_goes_on_in_the_optional_data() -> None:
    zone = a_long_zone(optional="AB12")
    assert TD1.number(zone) == LONG
    assert TD1.optional(zone) == "AB12"
    assert all(TD1.holding(zone).values())


def test_the_digit_of_a_long_number_stands_behind_it() -> None:
    assert TD1.holding(a_long_zone(rest="7348"))["number"] is False
    assert TD1.holding(a_long_zone(rest="7359"))["number"] is False


def test_a_short_number_leaves_the_optional_data_alone() -> None:
    zone = ("I<UTO" + "D23145890" + "7" + "AB123456".ljust(15, "<")).ljust(90, "<")
    assert (TD1.number(zone), TD1.optional(zone)) == ("D23145890", "AB123456")
