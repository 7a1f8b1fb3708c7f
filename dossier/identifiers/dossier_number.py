"""The dossier number: random, easy to read out, with a check character.

Eight characters of Crockford's base 32 (no I, L, O, U) and one check character by ISO 7064 MOD 37-36,
printed `K7QM-2XPD-5`. 40 random bits: it tells nothing about the household and cannot be counted through.

>>> is_valid(make(bytes([1, 2, 3, 4, 5])))
True
>>> validate(make(bytes(5)).lower().replace("-", " ")) == make(bytes(5))
True
"""

import re

from stdnum.iso7064 import mod_37_36

from dossier.errors import InvalidDossierNumberError

RANDOM_BYTES = 5
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})


def make(random_bytes: bytes) -> str:
    """Return the number of five random bytes.

    Raises:
        ValueError: not five bytes.
    """
    if len(random_bytes) != RANDOM_BYTES:
        raise ValueError(f"{RANDOM_BYTES} random bytes make a number")
    bits = int.from_bytes(random_bytes)
    body = "".join(_ALPHABET[(bits >> shift) & 31] for shift in range(35, -1, -5))
    return f"{body[:4]}-{body[4:]}-{mod_37_36.calc_check_digit(body)}"


def validate(number: str) -> str:
    """Return the number as printed. Raises InvalidDossierNumberError."""
    compact = re.sub(r"[\s-]", "", number).upper()
    body, check = compact[:-1].translate(_MISREAD), compact[-1:]
    if len(compact) != 9 or any(character not in _ALPHABET for character in body):
        raise InvalidDossierNumberError("not nine characters of a dossier number")
    if mod_37_36.calc_check_digit(body) != check:
        raise InvalidDossierNumberError("check character does not hold")
    return f"{body[:4]}-{body[4:]}-{check}"


def is_valid(number: str) -> bool:
    """Say whether `validate` accepts the number."""
    try:
        validate(number)
    except InvalidDossierNumberError:
        return False
    return True
