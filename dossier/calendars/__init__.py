"""Dates as people write them: in figures and in words, in French and Arabic, Gregorian and Hijri."""

from dossier.calendars.hijri import days_meant
from dossier.calendars.written import Calendar, WrittenDate, dates_in

__all__ = ["Calendar", "WrittenDate", "dates_in", "days_meant"]
