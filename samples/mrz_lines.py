"""Composes machine-readable zones: TD1 of the identity card and the residence permit, TD3 of the passport.

Source: ICAO Doc 9303 parts 3 to 5; the Moroccan use of the optional data is in research/documents.md §§1.5
and 2. Long names are cut where the line ends, which is simpler than Doc 9303's abbreviations.
"""

import re
from datetime import date

from dossier.identifiers.mrz import check_digit


def td1(
    *, code: str, state: str, number: str, optional: str, birth: date, sex: str, expiry: date, nationality: str,
    family_name: str, given_names: str,
) -> tuple[str, str, str]:  # fmt: skip
    """Return the three lines of 30 characters of a card; `optional` is the CIN on Moroccan cards."""
    first = f"{code:<<2}{state:<<3}{number:<<9}{check_digit(f'{number:<<9}')}{optional:<<15}"
    dates = f"{_checked(birth)}{sex}{_checked(expiry)}"
    composite = check_digit(first[5:] + _checked(birth) + _checked(expiry) + "<" * 11)
    return first, f"{dates}{nationality:<<3}{'<' * 11}{composite}", _names(family_name, given_names, 30)


def td3(
    *, state: str, number: str, nationality: str, birth: date, sex: str, expiry: date, optional: str,
    family_name: str, given_names: str,
) -> tuple[str, str]:  # fmt: skip
    """Return the two lines of 44 characters of a passport; `optional` is the CIN, or nothing for a minor."""
    first = f"P<{state:<<3}{_names(family_name, given_names, 39)}"
    numbered = f"{number:<<9}{check_digit(f'{number:<<9}')}"
    personal = f"{optional:<<14}{check_digit(f'{optional:<<14}')}"
    composite = check_digit(numbered + _checked(birth) + _checked(expiry) + personal)
    return first, f"{numbered}{nationality:<<3}{_checked(birth)}{sex}{_checked(expiry)}{personal}{composite}"


def _checked(day: date) -> str:
    digits = f"{day:%y%m%d}"
    return f"{digits}{check_digit(digits)}"


def _names(family: str, given: str, length: int) -> str:
    return f"{_filled(family)}<<{_filled(given)}"[:length].ljust(length, "<")


def _filled(name: str) -> str:
    # An apostrophe is left out, a hyphen or a space becomes one filler (Doc 9303-3 §4.6).
    return re.sub(r"[\s-]+", "<", name.upper().replace("'", ""))
