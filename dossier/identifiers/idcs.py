"""IDCS, the digital civil and social identifier (identifiant digital civil et social).

Ten digits: the first is 2 to 9, the last the Verhoeff check digit of the first nine; numbers with an
eye-catching pattern are never issued. Issued by the population register (RNP).

Source: the official portal's own script (research/mission.md §3.3).

>>> validate("5170669072")
'5170669072'
>>> is_valid("5170669073")  # check digit
False
>>> is_valid("2222222222")
False
"""

import re
from itertools import pairwise

from stdnum import verhoeff

from dossier.errors import InvalidIdcsError

_SHAPE = re.compile(r"[2-9]\d{9}")
_THRICE = re.compile(r"(\d)\1\1")
_PAIR_FIVE_TIMES = re.compile(r"(\d\d)\1{4}")


def compact(number: str) -> str:
    """Strip what people type between the digits."""
    return re.sub(r"[\s.-]", "", number)


def validate(number: str) -> str:
    """Return the ten digits. Raises InvalidIdcsError."""
    digits = compact(number)
    if not (_SHAPE.fullmatch(digits) and digits.isascii()):
        raise InvalidIdcsError("not ten digits, the first 2 to 9")
    if not verhoeff.is_valid(digits):
        raise InvalidIdcsError("check digit does not hold")
    if _is_patterned(digits):
        raise InvalidIdcsError("a pattern that is never issued")
    return digits


def is_valid(number: str) -> bool:
    """Say whether `validate` accepts the number."""
    try:
        validate(number)
    except InvalidIdcsError:
        return False
    return True


def _is_patterned(digits: str) -> bool:
    first, last = digits[:5], digits[5:]
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    return bool(
        first in (last, last[::-1])
        or _THRICE.search(digits)
        or _PAIR_FIVE_TIMES.fullmatch(digits)
        or steps in ({1}, {9})
    )
