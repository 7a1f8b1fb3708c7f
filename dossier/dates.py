"""Calendar dates of which only a part may be known, and three-valued comparison between them.

The official form itself accepts an unknown day, or an unknown day and month (research/mission.md §0.2);
many old acts carry a year only. A date is written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Hijri dates are
converted by the reader and are not handled here.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from dossier.errors import InvalidDateError

PartialDate = NewType("PartialDate", str)

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class DayLimits:
    """How far apart two days may be and still be one; dated values of `dossier.policy`.

    `hijri_days`: Morocco begins its months by sighting and the reader counts them, so that a Hijri day means as many
    days either way [no source was found: research/documents.md §9.4]. `marriage_entered_days`: an act of marriage also
    bears the days on which it was written and entered; one that is no longer than this after the declared day may be
    such a day [policy].
    """

    hijri_days: int = 2
    marriage_entered_days: int = 30


class Agreement(StrEnum):
    """What two partial dates say of each other."""

    SAME = "same"
    DIFFERENT = "different"
    COMPATIBLE = "compatible"


def partial_date(text: str) -> PartialDate:
    """Return the date as written, once it is known to be one.

    Raises:
        InvalidDateError: another shape, or a day that the calendar lacks.
    """
    earliest(PartialDate(text))
    return PartialDate(text)


def earliest(partial: PartialDate) -> date:
    """Return the first day that the date can mean. Raises InvalidDateError."""
    year, month, day = _parts(partial)
    return _day(year, 1 if month is None else month, 1 if day is None else day)


def latest(partial: PartialDate) -> date:
    """Return the last day that the date can mean. Raises InvalidDateError."""
    year, month, day = _parts(partial)
    month = 12 if month is None else month
    if not 1 <= month <= 12 or year < 1:
        raise InvalidDateError("no such month")
    return _day(year, month, monthrange(year, month)[1] if day is None else day)


def compare(one: PartialDate, other: PartialDate) -> Agreement:
    """Say whether two dates are the same day, cannot be, or may be.

    Two dates known to the same precision and equal are the same: a register that holds a year only
    and a document that prints a year only do not contradict each other.
    """
    if one == other:
        return Agreement.SAME
    if earliest(one) <= latest(other) and earliest(other) <= latest(one):
        return Agreement.COMPATIBLE
    return Agreement.DIFFERENT


def age_on(birth: PartialDate, day: date) -> tuple[int, int]:
    """Return the least and the greatest age, in whole years, of somebody born then."""
    return _years(latest(birth), day), _years(earliest(birth), day)


def _years(birth: date, day: date) -> int:
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def _parts(partial: str) -> tuple[int, int | None, int | None]:
    found = _SHAPE.fullmatch(partial)
    if found is None:
        raise InvalidDateError("not YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = found.groups()
    return int(year), int(month) if month else None, int(day) if day else None


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise InvalidDateError("no such day") from error
