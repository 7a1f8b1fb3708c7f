"""The number of an act with its year behind a stroke, `532/2025`, told as the two facts that they are."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from ocr.calibration import confidence
from ocr.combine import Found
from ocr.evidence import Grade

_NUMBER, _YEAR = "act_number", "act_year"
_OF_A_YEAR = re.compile(r"(?P<number>\d{1,6}) ?[/-] ?(?P<year>(?:18|19|20)\d{2})")


def with_years_apart(fields: Mapping[str, Found], asked: Collection[str], today: date) -> dict[str, Found]:
    """Return the fields, an act's number without its year where its kind asks for that too.

    The year is one that another label told, or this, which is not sure; where they differ, neither is the number.

    Args:
        fields: what was read of one paper.
        asked: the fields that its kind may have.
        today: no act is of a later year.
    """
    told = dict(fields)
    number = told.get(_NUMBER)
    found = _OF_A_YEAR.fullmatch(number.value) if number and _YEAR in asked else None
    if number is None or found is None or int(found["year"]) > today.year:
        return told
    doubted = min(number.grade, Grade.NEARLY, key=confidence)
    agrees = _YEAR not in told or told[_YEAR].value == found["year"]
    told[_NUMBER] = replace(number, value=found["number"], grade=number.grade if agrees else doubted)
    told.setdefault(_YEAR, replace(number, value=found["year"], grade=doubted, alternatives=(), reads=()))
    return told
