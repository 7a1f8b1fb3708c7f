"""Which Gregorian days a Hijri date can mean in Morocco.

hijridate converts by Umm al-Qura; Morocco begins months by sighting, so two days either way are the same date
(research/documents.md §9.4: an assumption, no source was found).
"""

from datetime import timedelta

from hijridate import Hijri

TOLERANCE_DAYS = 2
FIRST_YEAR, LAST_YEAR = 1343, 1500
"""Years that hijridate can convert, 1924 to 2077."""


def days_meant(year: int, month: int, day: int, tolerance_days: int = TOLERANCE_DAYS) -> tuple[str, ...]:
    """Return the Gregorian days, as YYYY-MM-DD, that the Hijri date can mean; none for a date that cannot be."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    try:
        middle = Hijri(year, month, min(day, 29)).to_gregorian()
    except (ValueError, OverflowError):
        return ()
    # A thirtieth day by sighting need not exist in the computed month.
    exact = middle + timedelta(days=day - min(day, 29))
    return tuple((exact + timedelta(days=off)).isoformat() for off in range(-tolerance_days, tolerance_days + 1))
