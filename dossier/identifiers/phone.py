"""Telephone numbers in E.164 form, `+212` and nine digits.

Source: ITU-T E.164; ranges from Google's libphonenumber metadata (`phonenumbers`).

>>> validate("06 12 34 56 78")
'+212612345678'
>>> is_valid("12")
False
"""

import phonenumbers

from dossier.errors import InvalidPhoneError


def validate(number: str) -> str:
    """Return the number as E.164. Raises InvalidPhoneError."""
    try:
        parsed = phonenumbers.parse(number, "MA")
    except phonenumbers.NumberParseException as error:
        raise InvalidPhoneError("not a telephone number") from error
    if parsed.country_code != 212 or not phonenumbers.is_possible_number(parsed):
        raise InvalidPhoneError("not a Moroccan telephone number")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def is_valid(number: str) -> bool:
    """Say whether `validate` accepts the number."""
    try:
        validate(number)
    except InvalidPhoneError:
        return False
    return True
