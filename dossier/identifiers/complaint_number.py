"""The number of a complaint or an appeal: a series of its own beside the dossiers', as random and with the same check.

Printed `R-K7QM-2XPD-5`: it is read out, typed and mistyped as a dossier's number is, and never taken for one.

>>> make(bytes(5))
'R-0000-0000-Y'
>>> validate("r0000 0000y")
'R-0000-0000-Y'
"""

import re

from dossier.errors import InvalidComplaintNumberError, InvalidDossierNumberError
from dossier.identifiers import dossier_number

RANDOM_BYTES = dossier_number.RANDOM_BYTES
_PREFIX = "R"


def make(random_bytes: bytes) -> str:
    """Return the number of five random bytes.

    Raises:
        ValueError: not five bytes.
    """
    return f"{_PREFIX}-{dossier_number.make(random_bytes)}"


def is_one(number: str) -> bool:
    """Say whether this is the number of a complaint, as printed or not."""
    try:
        validate(number)
    except InvalidComplaintNumberError:
        return False
    return True


def validate(number: str) -> str:
    """Return the number as printed. Raises InvalidComplaintNumberError."""
    compact = re.sub(r"[\s-]", "", number).upper()
    if not compact.startswith(_PREFIX):
        raise InvalidComplaintNumberError("not of this series")
    try:
        return f"{_PREFIX}-{dossier_number.validate(compact[1:])}"
    except InvalidDossierNumberError as error:
        raise InvalidComplaintNumberError("check character does not hold") from error
