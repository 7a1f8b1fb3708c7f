"""CIN, the number of the national identity card (numéro de la carte nationale d'identité électronique).

One or two capital letters, then one to seven digits; no check digit of its own. Public validators disagree
on the length (research/documents.md §1.6), so only the shape is asked for here.

>>> validate("ab 123 456")
'AB123456'
>>> validate("ABI23O56")  # I and O among the digits
'AB123056'
>>> is_valid("123456")
False
"""

import re

from dossier.errors import InvalidCinError

_SHAPE = re.compile(r"([A-Z]{1,2})([0-9OI]{1,7})")


def compact(number: str) -> str:
    """Strip separators and set capitals."""
    return re.sub(r"[\s./-]", "", number).upper()


def validate(number: str) -> str:
    """Return letters and digits, with O and I among the digits read as 0 and 1. Raises InvalidCinError."""
    found = _SHAPE.fullmatch(compact(number))
    if found is None:
        raise InvalidCinError("not one or two letters and up to seven digits")
    letters, digits = found.groups()
    return letters + digits.replace("O", "0").replace("I", "1")


def is_valid(number: str) -> bool:
    """Say whether `validate` accepts the number."""
    try:
        validate(number)
    except InvalidCinError:
        return False
    return True


def digits_in(number: str) -> int:
    """Return how many digits follow the letters. Raises InvalidCinError.

    >>> digits_in("ab 123 456")
    6
    """
    return sum(character.isdigit() for character in validate(number))
