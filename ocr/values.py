"""Typed values out of text: a date is a day of the calendar, a number has its shape, a name is letters.

Each reader takes the text that stands where a label points and returns the value in the format of DESIGN.md
§5, or None where the text holds no such value. Nothing is guessed: only look-alikes that the shape excludes
(the letter O among digits) are read as what the shape asks for.
"""

import re
from collections.abc import Callable
from datetime import date

from dossier.documents.kind import Script, Value
from dossier.errors import InvalidCinError
from dossier.identifiers import cin
from ocr.folding import fold, is_arabic, tidy

_MONTHS_FR = (
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
)
_MONTHS_AR = (
    ("يناير",),
    ("فبراير",),
    ("مارس",),
    ("ابريل",),
    ("ماي", "مايو"),
    ("يونيو", "يونيه"),
    ("يوليوز", "يوليو"),
    ("غشت",),
    ("شتنبر", "سبتمبر"),
    ("اكتوبر",),
    ("نونبر", "نوفمبر"),
    ("دجنبر", "ديسمبر"),
)
_MONTHS = {name: at + 1 for at, name in enumerate(_MONTHS_FR)} | {
    fold(name): at + 1 for at, names in enumerate(_MONTHS_AR) for name in names
}
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2100
_LOOKALIKES = str.maketrans({"O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "!": "1"})
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})\s?[./\-]\s?(\d{1,2})\s?[./\-]\s?(\d{4})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WORDED = re.compile(r"(?<!\d)(\d{1,2}|1er)\s*([^\W\d]{3,10})\.?\s*(\d{4})(?!\d)")
_DIGITISH = re.compile(r"[\dOoQDIl|!./\-]{8,12}")
_CIN = re.compile(r"(?<![A-Z0-9])([A-Z]{1,2})\s?((?:[0-9OI]\s?){4,7})(?![A-Z0-9])")
_DOCUMENT_NUMBER = re.compile(r"(?<![A-Z0-9])([A-Z]{1,3}\s?\d{4,9}[A-Z]?)(?![A-Z0-9])")
_ACT_NUMBER = re.compile(r"(?<!\d)\d{1,7}(?:\s?/\s?\d{1,7})*(?!\d)")
_YEAR = re.compile(r"(?<!\d)(19\d{2}|20\d{2})(?!\d)")
_SCHOOL_YEAR = re.compile(r"(?<!\d)(20\d{2})\s?[-/–]\s?(20\d{2})(?!\d)")
_SEX = {
    "m": "M",
    "masculin": "M",
    "male": "M",
    "homme": "M",
    "ذكر": "M",
    "f": "F",
    "feminin": "F",
    "female": "F",
    "femme": "F",
    fold("أنثى"): "F",
}
_PARTICLES = frozenset({"ben", "bent", "bint", "ibn", "el", "al", "de", "ait", "ou", "ould", "d", "la", "le"})
_EDGES = " \t.,;:-–_'\"|=*/\\()[]{}<>«»،؛~`"


def read_value(text: str, value: Value, script: Script) -> str | None:
    """Return the value in the text, or None."""
    readers: dict[Value, Callable[[str], str | None]] = {
        Value.DATE: read_date,
        Value.CIN: read_cin,
        Value.DOCUMENT_NUMBER: _document_number,
        Value.ACT_NUMBER: _act_number,
        Value.YEAR: _year,
        Value.SCHOOL_YEAR: _school_year,
        Value.SEX: _sex,
    }
    plain = tidy(text)
    if value in readers:
        return readers[value](plain)
    return _words(plain, value, script)


def read_date(text: str) -> str | None:
    """Return the first Gregorian date in figures or with the month's name, as YYYY-MM-DD."""
    repaired = _DIGITISH.sub(lambda found: found[0].translate(_LOOKALIKES), text)
    for found in _ISO.finditer(repaired):
        day = _day(int(found[1]), int(found[2]), int(found[3]))
        if day:
            return day
    for found in _FIGURES.finditer(repaired):
        day = _day(int(found[3]), int(found[2]), int(found[1]))
        if day:
            return day
    for found in _WORDED.finditer(text):
        month = _MONTHS.get(fold(found[2]))
        day = _day(int(found[3]), month, int(found[1].removesuffix("er"))) if month else None
        if day:
            return day
    return None


def _day(year: int, month: int, day: int) -> str | None:
    # Below are Hijri years, which are another field's business; above are misreadings.
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def read_cin(text: str) -> str | None:
    """Return the first number of a national identity card."""
    for found in _CIN.finditer(text.upper()):
        try:
            return cin.validate("".join(found.groups()))
        except InvalidCinError:
            continue
    return None


def _document_number(text: str) -> str | None:
    found = _DOCUMENT_NUMBER.search(text.upper())
    return found[1].replace(" ", "") if found else None


def _act_number(text: str) -> str | None:
    found = _ACT_NUMBER.search(text)
    return found[0].replace(" ", "") if found else None


def _year(text: str) -> str | None:
    found = _YEAR.search(text)
    return found[1] if found else None


def _school_year(text: str) -> str | None:
    found = _SCHOOL_YEAR.search(text)
    return f"{found[1]}/{found[2]}" if found and int(found[2]) == int(found[1]) + 1 else None


def _sex(text: str) -> str | None:
    for word in text.split():
        sex = _SEX.get(fold(word))
        if sex:
            return sex
    return None


def _words(text: str, value: Value, script: Script) -> str | None:
    """Return words of the wanted script; names hold letters only, addresses figures too."""
    with_figures = value in (Value.ADDRESS, Value.TEXT)
    kept = []
    for word in text.split():
        bare = word.strip(_EDGES) if not with_figures else word.strip(' \t:;|=*~`_«»"')
        if not bare:
            continue
        letters = any(character.isalpha() for character in bare)
        if not letters:
            if with_figures:
                kept.append(bare)
            continue
        if (script is Script.LATIN and is_arabic(bare)) or (script is Script.ARABIC and not is_arabic(bare)):
            continue
        if not with_figures and any(character.isdigit() for character in bare):
            # A name with a figure in it was misread; half of it would be another name.
            return None
        if value in (Value.NAME, Value.FULL_NAME) and bare[0].islower() and bare.lower() not in _PARTICLES:
            # Running text (`l'élève désigné ci-après`): names are printed with capitals.
            return None
        kept.append(bare)
    joined = " ".join(kept).strip(" ,;:-–" if with_figures else _EDGES)
    letters_only = [character for character in joined if character.isalpha()]
    return joined if len(letters_only) >= 2 else None
