"""Telephone numbers in E.164 form, `+212` and nine digits of which the first is 5 to 8.

Source: ITU-T E.164; Morocco's ranges from Google's libphonenumber metadata (`phonenumbers`).

>>> validate("06 12 34 56 78")
'+212612345678'
>>> validate("00212 (0)6.12.34.56.78")
'+212612345678'
>>> is_valid("tel 06 12 34 56 78")  # letters, which phonenumbers skips or dials
False
>>> is_valid("06 12 34 56 7")
False
"""

import re

import phonenumbers

from dossier.errors import InvalidPhoneError

_TYPED = re.compile(r"\s*\+?[\d\s().\-/\u200e\u200f]+")
_NATIONAL = re.compile(r"[5-8]\d{8}")


def validate(number: str) -> str:
    """Return the number as E.164. Raises InvalidPhoneError."""
    if not _TYPED.fullmatch(number):
        raise InvalidPhoneError("not only digits and what stands between them")
    try:
        parsed = phonenumbers.parse(number, "MA")
    except phonenumbers.NumberParseException as error:
        raise InvalidPhoneError("not a telephone number") from error
    if parsed.country_code != 212 or not _NATIONAL.fullmatch(phonenumbers.national_significant_number(parsed)):
        raise InvalidPhoneError("not a Moroccan telephone number")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def is_valid(number: str) -> bool:
    """Say whether `validate` accepts the number."""
    try:
        validate(number)
    except InvalidPhoneError:
        return False
    return True
