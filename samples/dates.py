"""Dates as Moroccan papers print them: with slashes, in months' names of both languages, and in Hijri."""

from datetime import date

from hijridate import Gregorian

FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
ARABIC_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
)  # fmt: skip
HIJRI_MONTHS_FRENCH = (
    "moharrem", "safar", "rabia I", "rabia II", "joumada I", "joumada II",
    "rejeb", "chaabane", "ramadan", "chaoual", "kaada", "hijja",
)  # fmt: skip
HIJRI_MONTHS_ARABIC = (
    "محرم", "صفر", "ربيع الأول", "ربيع الثاني", "جمادى الأولى", "جمادى الثانية",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip


def slashed(day: date) -> str:
    """Return DD/MM/YYYY."""
    return f"{day:%d/%m/%Y}"


def dotted_day(day: date) -> str:
    """Return DD.MM.YYYY, as cards of 2008 print it."""
    return f"{day:%d.%m.%Y}"


def in_french(day: date) -> str:
    """Return the day with its month's name."""
    return f"{day.day:02d} {FRENCH_MONTHS[day.month - 1]} {day.year}"


def in_arabic(day: date) -> str:
    """Return the day with its Maghrib month's name."""
    return f"{day.day:02d} {ARABIC_MONTHS[day.month - 1]} {day.year}"


def hijri_in_french(day: date) -> str:
    """Return the Hijri day in Latin letters."""
    hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    return f"{hijri.day:02d} {HIJRI_MONTHS_FRENCH[hijri.month - 1]} {hijri.year}"


def hijri_in_arabic(day: date) -> str:
    """Return the Hijri day in Arabic letters."""
    hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    return f"{hijri.day:02d} {HIJRI_MONTHS_ARABIC[hijri.month - 1]} {hijri.year}"


def hijri_year(day: date) -> int:
    """Return the Hijri year of a day."""
    return Gregorian(day.year, day.month, day.day).to_hijri().year
