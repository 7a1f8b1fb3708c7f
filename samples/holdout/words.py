"""Numbers and days in Arabic and French words, as acts write them out.

Numbers up to 2099 are enough: days, years, hours and sums below that.
"""

from datetime import date

from num2words import num2words

from samples.dates import ARABIC_MONTHS, FRENCH_MONTHS

_UNITS = (
    "",
    "واحد",
    "اثنين",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثني عشر",
    "ثلاثة عشر",
    "أربعة عشر",
    "خمسة عشر",
    "ستة عشر",
    "سبعة عشر",
    "ثمانية عشر",
    "تسعة عشر",
)
_TENS = ("", "", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين")
_HUNDREDS = ("", "مائة", "مائتين", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة")
_THOUSANDS = ("", "ألف", "ألفين")
_DAYS = (
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي عشر",
    "الثاني عشر",
    "الثالث عشر",
    "الرابع عشر",
    "الخامس عشر",
    "السادس عشر",
    "السابع عشر",
    "الثامن عشر",
    "التاسع عشر",
    "العشرين",
    "الحادي والعشرين",
    "الثاني والعشرين",
    "الثالث والعشرين",
    "الرابع والعشرين",
    "الخامس والعشرين",
    "السادس والعشرين",
    "السابع والعشرين",
    "الثامن والعشرين",
    "التاسع والعشرين",
    "الثلاثين",
    "الحادي والثلاثين",
)
ARABIC_WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
FRENCH_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def arabic(number: int) -> str:
    """Return a number from 1 to 2099 in the genitive, largest part first."""
    below = number % 100
    parts = [_THOUSANDS[number // 1000], _HUNDREDS[number // 100 % 10]]
    if below < len(_UNITS):
        parts.append(_UNITS[below])
    else:
        parts += [_UNITS[below % 10], _TENS[below // 10]]
    return " و".join(part for part in parts if part)


def arabic_day(day: date) -> str:
    """Return a whole day in words."""
    return f"{_DAYS[day.day - 1]} من شهر {ARABIC_MONTHS[day.month - 1]} سنة {arabic(day.year)}"


def french(number: int) -> str:
    """Return a number in words."""
    return str(num2words(number, lang="fr"))


def french_day(day: date) -> str:
    """Return a whole day in words."""
    first = "premier" if day.day == 1 else french(day.day)
    return f"{first} {FRENCH_MONTHS[day.month - 1]} {french(day.year)}"
