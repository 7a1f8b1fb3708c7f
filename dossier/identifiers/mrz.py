"""Machine-readable zones: check digits and the fields of TD1 (cards) and TD3 (passports).

Source: ICAO Doc 9303, parts 3 (check digits, §4.9), 4 (TD3) and 5 (TD1), 8th edition; the Moroccan use of
the optional data is in research/documents.md §§1.5 and 2. Reading the characters off pixels is ocr's work.

>>> check_digit("L898902C3")
6
"""

_WEIGHTS = (7, 3, 1)


def check_digit(characters: str) -> int:
    """Return the check digit of capital letters, digits and fillers `<`.

    Raises:
        ValueError: another character.
    """
    return sum(_value(character) * _WEIGHTS[at % 3] for at, character in enumerate(characters)) % 10


def _value(character: str) -> int:
    if character == "<":
        return 0
    if character.isascii() and (character.isdigit() or (character.isalpha() and character.isupper())):
        return int(character, 36)
    raise ValueError("not a character of a machine-readable zone")
