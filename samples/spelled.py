"""Dates and times in words, as acts write them in French and in the Arabic of Moroccan registrars and adouls."""

import random
from datetime import date

from hijridate import Gregorian
from num2words import num2words

from samples.dates import ARABIC_MONTHS, FRENCH_MONTHS, HIJRI_MONTHS_ARABIC

_UNITS = ("", "واحد", "اثنين", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة")
# Years count a feminine noun, which takes the short forms from three to nine.
_SHORT_UNITS = ("", "واحد", "اثنين", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_TENS = ("", "عشرة", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين")
_HUNDREDS = (
    "", "مائة", "مائتين", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة",
)  # fmt: skip
_ORDINALS = (
    "", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
)  # fmt: skip
_HOURS = (
    "الثانية عشرة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة",
    "السابعة", "الثامنة", "التاسعة", "العاشرة", "الحادية عشرة",
)  # fmt: skip
WEEKDAYS_ARABIC = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
WEEKDAYS_FRENCH = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def number_in_french(number: int) -> str:
    """Return a cardinal number."""
    return str(num2words(number, lang="fr"))


def day_in_french(day: date, rng: random.Random) -> str:
    """Return the day, its month and the year in words; old-fashioned registrars write `mil`."""
    first = "premier" if day.day == 1 else number_in_french(day.day)
    year = number_in_french(day.year)
    if rng.random() < 0.4:
        year = year.replace("mille", "mil", 1) if day.year < 2000 else year
    if rng.random() < 0.3:
        year = year.replace("-", " ")
    return f"{first} {FRENCH_MONTHS[day.month - 1]} {year}"


def time_in_french(hour: int, minute: int) -> str:
    """Return a time of day."""
    minutes = f" {number_in_french(minute)} minutes" if minute else ""
    return f"{number_in_french(hour).replace('vingt et un', 'vingt et une')} heures{minutes}"


def number_in_arabic(number: int, *, short: bool = False) -> str:
    """Return a number below 10,000 in the genitive; `short` takes the units that count years."""
    units = _SHORT_UNITS if short else _UNITS
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    parts = [{0: "", 1: "ألف", 2: "ألفين"}.get(thousands, f"{_UNITS[thousands % 10]} آلاف"), _HUNDREDS[hundreds]]
    if 10 < rest < 20:
        parts.append(f"{({11: 'أحد', 12: 'اثني'}).get(rest, units[rest - 10])} عشر{'ة' if short and rest > 12 else ''}")
    else:
        parts += [units[rest % 10], _TENS[rest // 10]]
    return " و".join(part for part in parts if part)


def day_in_arabic(day: date, rng: random.Random) -> str:
    """Return the Gregorian day in words."""
    month = ARABIC_MONTHS[day.month - 1]
    return _in_arabic(day.day, month, day.year, rng)


def hijri_day_in_arabic(day: date, rng: random.Random) -> str:
    """Return the Hijri day in words."""
    hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    return _in_arabic(hijri.day, HIJRI_MONTHS_ARABIC[hijri.month - 1], hijri.year, rng)


def time_in_arabic(hour: int, minute: int) -> str:
    """Return a time of day, with the part of the day that tells morning from evening."""
    minutes = {0: "", 15: " والربع", 30: " والنصف"}.get(minute, f" و{number_in_arabic(minute)} دقيقة")
    return f"{_HOURS[hour % 12]}{minutes} {'صباحا' if hour < 12 else 'مساء'}"


def _in_arabic(day: int, month: str, year: int, rng: random.Random) -> str:
    spelled = number_in_arabic(year, short=rng.random() < 0.6)
    of = rng.choice(("من شهر ", "من ", ""))
    return f"{_ordinal(day)} {of}{month} {rng.choice(('سنة', 'عام'))} {spelled}"


def _ordinal(day: int) -> str:
    tens, unit = divmod(day, 10)
    if day == 1:
        return "فاتح"
    if day <= 10:
        return _ORDINALS[day]
    first = "الحادي" if unit == 1 else _ORDINALS[unit]
    if tens == 1:
        return f"{first} عشر"
    return f"{first} وال{_TENS[tens]}" if unit else f"ال{_TENS[tens]}"
