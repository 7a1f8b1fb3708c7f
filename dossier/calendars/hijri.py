"""Which Gregorian days a Hijri date can mean in Morocco.

hijridate converts by Umm al-Qura; Morocco begins months by sighting, so some days either way are the same date. How
many is the policy's to say (`DayLimits`), the newest one's: what a page says is read once and kept.
"""

from datetime import timedelta

from hijridate import Hijri

from dossier.policy import POLICIES

FIRST_YEAR, LAST_YEAR = 1343, 1500
"""Years that hijridate can convert, 1924 to 2077."""


def days_meant(year: int, month: int, day: int, tolerance_days: int | None = None) -> tuple[str, ...]:
    """Return the Gregorian days, as YYYY-MM-DD, that the Hijri date can mean; none for a date that cannot be."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    try:
        middle = Hijri(year, month, min(day, 29)).to_gregorian()
    except (ValueError, OverflowError):
        return ()
    off_by = POLICIES[-1].days.hijri_days if tolerance_days is None else tolerance_days
    # A thirtieth day by sighting need not exist in the computed month.
    exact = middle + timedelta(days=day - min(day, 29))
    return tuple((exact + timedelta(days=off)).isoformat() for off in range(-off_by, off_by + 1))
