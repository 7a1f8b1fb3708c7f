"""Composes machine-readable zones of all five sizes, by Doc 9303 alone and apart from the code that reads them.

Source: ICAO Doc 9303, 8th edition, parts 3 (check digits §4.9, names §4.6), 4 (TD3), 5 (TD1), 6 (TD2), 7 (visas).
"""

import re
from dataclasses import dataclass
from datetime import date

_ORDER = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Bearer:
    """What a zone says: `code` is its first two characters, `optional` what the issuing state adds."""

    code: str
    state: str
    nationality: str
    number: str
    family: str
    given: str
    birth: date
    sex: str
    expiry: date
    optional: str = ""
    bare: bool = False
    """Whether an empty personal number has a filler instead of its check digit 0; both are allowed."""


def digit(text: str) -> str:
    """Return the check digit of a run of characters."""
    total = sum((0 if sign == "<" else _ORDER.index(sign)) * (7, 3, 1)[at % 3] for at, sign in enumerate(text))
    return str(total % 10)


def td1(of: Bearer) -> tuple[str, ...]:
    """Return three lines of 30."""
    first = f"{of.code:<<2}{of.state:<<3}{_checked(of.number, 9)}{of.optional:<<15}"
    birth, expiry = _dated(of.birth), _dated(of.expiry)
    whole = digit(first[5:30] + birth + expiry + "<" * 11)
    return first, f"{birth}{of.sex}{expiry}{of.nationality:<<3}{'<' * 11}{whole}", _names(of, 30)


def td2(of: Bearer) -> tuple[str, ...]:
    """Return two lines of 36."""
    number, birth, expiry, extra = _checked(of.number, 9), _dated(of.birth), _dated(of.expiry), f"{of.optional:<<7}"
    whole = digit(number + birth + expiry + extra)
    return _first(of, 36), f"{number}{of.nationality:<<3}{birth}{of.sex}{expiry}{extra}{whole}"


def td3(of: Bearer) -> tuple[str, ...]:
    """Return two lines of 44."""
    number, birth, expiry, extra = (
        _checked(of.number, 9),
        _dated(of.birth),
        _dated(of.expiry),
        _checked(of.optional, 14),
    )
    whole = digit(number + birth + expiry + extra)
    if of.bare and not of.optional:
        extra = "<" * 15
    return _first(of, 44), f"{number}{of.nationality:<<3}{birth}{of.sex}{expiry}{extra}{whole}"


def mrv_a(of: Bearer) -> tuple[str, ...]:
    """Return two lines of 44 of a visa, which has no composite digit."""
    return _visa(of, 44, 16)


def mrv_b(of: Bearer) -> tuple[str, ...]:
    """Return two lines of 36 of a visa."""
    return _visa(of, 36, 8)


def _visa(of: Bearer, width: int, extra: int) -> tuple[str, ...]:
    dates = f"{_dated(of.birth)}{of.sex}{_dated(of.expiry)}"
    return _first(of, width), f"{_checked(of.number, 9)}{of.nationality:<<3}{dates}{of.optional:<<{extra}}"


def _first(of: Bearer, width: int) -> str:
    return f"{of.code:<<2}{of.state:<<3}{_names(of, width - 5)}"


def _checked(text: str, width: int) -> str:
    filled = f"{text:<<{width}}"
    return filled + digit(filled)


def _dated(moment: date) -> str:
    return _checked(f"{moment:%y%m%d}", 6)


def _names(of: Bearer, width: int) -> str:
    def filled(name: str) -> str:
        return re.sub(r"[\s-]+", "<", name.replace("'", ""))

    return f"{filled(of.family)}<<{filled(of.given)}"[:width].ljust(width, "<")
