"""Machine-readable zones: parsing and check digits, no pixels."""

from datetime import date

import pytest

from dossier.identifiers.mrz import TD1, TD3, check_digit
from ocr.forms.zone import parse

TODAY = date(2026, 11, 22)
# The specimen of ICAO Doc 9303-4 and -5, and one of our own in the Moroccan shape.
ICAO_TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
ICAO_TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")


def moroccan() -> tuple[str, str, str]:
    number, cin = "DA235682<", "HA686399<<<<<<<"
    first = "IDMAR" + number + str(check_digit(number)) + cin
    birth, expiry = "011113", "341118"
    second = f"{birth}{check_digit(birth)}M{expiry}{check_digit(expiry)}MAR<<<<<<<<<<<"
    composite = check_digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    return first, second + str(composite), "EL<ALAMI<<FATIMA<ZAHRA".ljust(30, "<")


def test_icao_specimens_hold() -> None:
    passport, card = parse(ICAO_TD3, TODAY), parse(ICAO_TD1, TODAY)
    assert passport is not None
    assert (passport.layout, passport.valid, passport.number) == (TD3, True, "L898902C3")
    assert (passport.family_name, passport.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert card is not None
    assert (card.layout, card.valid, card.birth_date, card.sex) == (TD1, True, "1974-08-12", "F")


def test_a_moroccan_card_carries_the_cin() -> None:
    zone = parse(moroccan(), TODAY)
    assert zone is not None
    assert (zone.cin, zone.number, zone.birth_date, zone.expiry_date) == (
        "HA686399", "DA235682", "2001-11-13", "2034-11-18",
    )  # fmt: skip
    assert {"number", "birth_date", "expiry_date", "optional"} <= zone.protected


@pytest.mark.parametrize("at", [6, 16, 20])
def test_one_wrong_character_breaks_the_composite(at: int) -> None:
    first, second, third = moroccan()
    changed = first[:at] + ("7" if first[at] != "7" else "8") + first[at + 1 :]
    zone = parse((changed, second, third), TODAY)
    assert zone is not None
    assert not zone.valid
    assert "optional" not in zone.protected


def test_look_alikes_that_a_position_excludes_are_read_as_what_it_holds() -> None:
    first, second, third = moroccan()
    zone = parse((first, second.replace("0", "O", 1).replace("1", "I", 1), third), TODAY)
    assert zone is not None
    assert zone.valid


def test_fillers_miscounted_are_counted_right() -> None:
    first, second, third = moroccan()
    zone = parse((first[:-2], second.replace("<" * 11, "<" * 9), third + "<<"), TODAY)
    assert zone is not None
    assert zone.valid


@pytest.mark.parametrize("lines", [("ABC", "DEF", "GHI"), (), ("<" * 30,) * 2, ("X" * 44,)])
def test_what_is_no_zone_parses_to_nothing_or_is_not_valid(lines: tuple[str, ...]) -> None:
    zone = parse(lines, TODAY)
    assert zone is None or not zone.valid
