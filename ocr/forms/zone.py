"""Parse the lines of a machine-readable zone: TD1 (3 x 30), TD2 (2 x 36), TD3 (2 x 44), check digits included.

Source: ICAO Doc 9303 parts 3 to 6, 8th edition; Moroccan use of the optional data: research/documents.md §§1.5
and 2. Only two repairs are made, neither guided by check digits: characters that a position cannot hold are
replaced by their look-alike, and a run of fillers is brought to the line's length. Repair guided by check digits
manufactures valid-looking errors (research/ocr.md §5).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dossier.documents.kind import Zone
from dossier.errors import InvalidCinError
from dossier.identifiers import cin
from dossier.identifiers.mrz import check_digit

SHAPES = {Zone.TD1: (3, 30), Zone.TD2: (2, 36), Zone.TD3: (2, 44)}
_TO_DIGIT = str.maketrans("OQDIZSBGTLA", "00012586714")
_TO_LETTER = str.maketrans("01258640", "OIZSBGAO")
_ALLOWED = re.compile(r"[^A-Z0-9<]")
# A person is not older than this when a document is read; it decides the century of a birth.
_CENTURY = 100


@dataclass(frozen=True, slots=True)
class ZoneRead:
    """What a zone says. `protected` are the names of values whose own check digit and the composite digit hold.

    Dates are ISO; `optional` is the optional data without fillers; `valid` says that every check digit holds.
    """

    zone: Zone
    lines: tuple[str, ...]
    code: str
    issuer: str
    number: str
    birth_date: str | None
    sex: str | None
    expiry_date: str | None
    nationality: str
    optional: str
    family_name: str
    given_names: str
    protected: frozenset[str]
    valid: bool

    @property
    def cin(self) -> str | None:
        """The number of the national card that Moroccan documents carry in the optional data."""
        if self.issuer != "MAR":
            return None
        try:
            return cin.validate(self.optional)
        except InvalidCinError:
            return None


def clean(text: str) -> str:
    """Return the characters of a zone that a read holds."""
    return _ALLOWED.sub("", text.upper().replace("«", "<<").replace("‹", "<").replace(" ", ""))


def parse(texts: Sequence[str], today: date) -> ZoneRead | None:
    """Parse lines as read, top to bottom; None where they are no zone."""
    lines = [clean(text) for text in texts]
    for zone, (count, length) in SHAPES.items():
        if len(lines) == count and all(abs(len(line) - length) <= 4 for line in lines):
            fitted = tuple(_fit(line, length) for line in lines)
            if all(len(line) == length for line in fitted):
                return _td1(fitted, today) if zone is Zone.TD1 else _td23(zone, fitted, today)
    return None


def _fit(line: str, length: int) -> str:
    """Bring a line to its length by its longest run of fillers: engines miscount those and little else."""
    missing = length - len(line)
    if missing == 0:
        return line
    longest = max(re.finditer(r"<+", line), key=lambda run: len(run[0]), default=None)
    if longest is None or len(longest[0]) < 3 or len(longest[0]) + missing < 1:
        return line
    return line[: longest.start()] + "<" * (len(longest[0]) + missing) + line[longest.end() :]


def _td1(lines: tuple[str, ...], today: date) -> ZoneRead:
    first, second, third = lines
    first = first[:2] + _letters(first[2:5]) + first[5:14] + _digits(first[14]) + first[15:]
    second = (
        _digits(second[:7]) + _letters(second[7]) + _digits(second[8:15]) + _letters(second[15:18])
        + second[18:29] + _digits(second[29])
    )  # fmt: skip
    third = _letters(third)
    number, number_digit = first[5:14], first[14]
    composite = _holds(first[5:30] + second[:7] + second[8:15] + second[18:29], second[29])
    checks = {
        "number": _holds(number, number_digit),
        "birth_date": _holds(second[:6], second[6]),
        "expiry_date": _holds(second[8:14], second[14]),
    }
    return _read(
        Zone.TD1, (first, second, third), first, number, second[:6], second[7], second[8:14], second[15:18],
        first[15:30], third, checks, composite, today,
    )  # fmt: skip


def _td23(zone: Zone, lines: tuple[str, ...], today: date) -> ZoneRead:
    first, second = lines
    first = first[:2] + _letters(first[2:])
    second = (
        second[:9] + _digits(second[9]) + _letters(second[10:13]) + _digits(second[13:20]) + _letters(second[20])
        + _digits(second[21:28]) + second[28:-1] + _digits(second[-1])
    )  # fmt: skip
    checks = {
        "number": _holds(second[:9], second[9]),
        "birth_date": _holds(second[13:19], second[19]),
        "expiry_date": _holds(second[21:27], second[27]),
    }
    optional = second[28:42] if zone is Zone.TD3 else second[28:35]
    if zone is Zone.TD3:
        checks["optional"] = _holds(optional, second[42]) or (not optional.strip("<") and second[42] in "<0")
    composite = _holds(second[:10] + second[13:20] + second[21:-1], second[-1])
    return _read(
        zone, (first, second), first, second[:9], second[13:19], second[20], second[21:27], second[10:13],
        optional, first[5:], checks, composite, today,
    )  # fmt: skip


def _read(
    zone: Zone, lines: tuple[str, ...], first: str, number: str, birth: str, sex: str, expiry: str,
    nationality: str, optional: str, names: str, checks: dict[str, bool], composite: bool, today: date,
) -> ZoneRead:  # fmt: skip
    family, _, given = names.partition("<<")
    protected = {name for name, holds in checks.items() if holds and composite}
    if composite:
        # The composite digit alone covers the optional data of a TD1.
        protected |= {"optional"} if checks.get("optional", True) else set()
    return ZoneRead(
        zone=zone,
        lines=lines,
        code=first[:2],
        issuer=first[2:5].strip("<"),
        number=number.strip("<"),
        birth_date=_date(birth, today, past=True),
        sex=sex if sex in "MF" else None,
        expiry_date=_date(expiry, today, past=False),
        nationality=nationality.strip("<"),
        optional=optional.strip("<"),
        family_name=_words(family),
        given_names=_words(given),
        protected=frozenset(protected),
        valid=composite and all(checks.values()),
    )


def _date(text: str, today: date, *, past: bool) -> str | None:
    if not text.isdigit():
        return None
    year = today.year // 100 * 100 + int(text[:2])
    if past and year > today.year:
        year -= _CENTURY
    # Cards are valid for ten years: a date far ahead or far back is of the other century.
    if not past and year > today.year + 50:
        year -= _CENTURY
    try:
        return date(year, int(text[2:4]), int(text[4:6])).isoformat()
    except ValueError:
        return None


def _holds(characters: str, digit: str) -> bool:
    return digit.isdigit() and check_digit(characters) == int(digit)


def _digits(text: str) -> str:
    return text.translate(_TO_DIGIT)


def _letters(text: str) -> str:
    return text.translate(_TO_LETTER)


def _words(text: str) -> str:
    return " ".join(text.replace("<", " ").split())
