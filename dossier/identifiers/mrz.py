"""Machine-readable zones: what stands where in each format, and check digits. Reading pixels is ocr's work.

Source: ICAO Doc 9303, 8th edition, parts 3 (check digits §4.9), 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas: MRV-A and
MRV-B, which have no composite digit); the Moroccan use of the optional data is in research/documents.md §§1.5 and 2.
The French identity card of 1988 to 2021 is older than TD2 and keeps a layout of its own in two lines of 36.

>>> check_digit("L898902C3")
6
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

_WEIGHTS = (7, 3, 1)
_FILLER = "<"
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"

Span = tuple[int, int]
"""From the first position to the one after the last, counted through all lines of a zone."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit: the field it is for (`composite` for the zone's), the spans it covers, where it stands."""

    name: str
    spans: tuple[Span, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Layout:
    """One format: so many lines of so many characters, its fields and its check digits.

    `optional` may be without a digit where it is empty; `overflow` says that a number longer than nine characters
    goes on in the optional data, its digit after it.
    """

    name: str
    lines: int
    length: int
    fields: Mapping[str, Span]
    checks: tuple[Check, ...]
    overflow: bool = False
    digits: tuple[Span, ...] = field(default=())
    letters: tuple[Span, ...] = field(default=())

    @property
    def unprotected(self) -> tuple[int, ...]:
        """The positions that no check digit covers."""
        covered = {place for check in self.checks for start, end in check.spans for place in range(start, end)}
        covered |= {check.at for check in self.checks}
        return tuple(place for place in range(self.lines * self.length) if place not in covered)

    def rivals(self, joined: str) -> list[str]:
        """Return, for each position, the other characters that could stand there for all the check digits say."""
        free = frozenset(self.unprotected)
        found = []
        for place, character in enumerate(joined):
            alphabet = ALPHABET
            if any(start <= place < end for start, end in self.digits):
                alphabet = ALPHABET[:10]
            elif any(start <= place < end for start, end in self.letters):
                alphabet = ALPHABET[10:]
            # G, Q and 6 weigh the same: no digit tells one from the other.
            same = alphabet if place in free else [c for c in alphabet if (_value(c) - _value(character)) % 10 == 0]
            found.append("".join(other for other in same if other != character))
        return found

    def text(self, name: str, joined: str) -> str:
        """Return a field, with its fillers, of a zone whose lines are joined."""
        start, end = self.fields[name]
        return joined[start:end]

    def number(self, joined: str) -> str:
        """Return the document number without fillers, with what overflows into the optional data."""
        number = self.text("number", joined)
        if self._overflows(joined):
            number += self.text("optional", joined).split(_FILLER)[0][:-1]
        return number.strip(_FILLER)

    def optional(self, joined: str) -> str:
        """Return the optional data without fillers, and without what belongs to the number."""
        if "optional" not in self.fields:
            return ""
        optional = self.text("optional", joined)
        if self._overflows(joined):
            optional = optional.partition(_FILLER)[2]
        return optional.strip(_FILLER)

    def holding(self, joined: str) -> dict[str, bool]:
        """Return, for each check digit, whether it holds."""
        return {check.name: self._holds(check, joined) for check in self.checks}

    def _holds(self, check: Check, joined: str) -> bool:
        covered, digit = "".join(joined[start:end] for start, end in check.spans), joined[check.at]
        if check.name == "number" and self._overflows(joined):
            rest = self.text("optional", joined).split(_FILLER)[0]
            covered, digit = covered + rest[:-1], rest[-1:]
        if check.name == "optional" and digit == _FILLER:
            return not covered.strip(_FILLER)
        return digit.isdigit() and check_digit(covered) == int(digit)

    def _overflows(self, joined: str) -> bool:
        if not self.overflow or _FILLER in self.text("number", joined):
            return False
        own = next(check for check in self.checks if check.name == "number")
        return joined[own.at] == _FILLER and len(self.text("optional", joined).split(_FILLER)[0]) >= 2


def _two_lines(name: str, length: int, optional: Span, *more: Check, overflow: bool = False) -> Layout:
    second = length
    number, birth, expiry = (second, second + 9), (second + 13, second + 19), (second + 21, second + 27)
    return Layout(
        name=name,
        lines=2,
        length=length,
        fields={
            "code": (0, 2), "issuer": (2, 5), "names": (5, length), "number": number,
            "nationality": (second + 10, second + 13), "birth_date": birth, "sex": (second + 20, second + 21),
            "expiry_date": expiry, "optional": optional,
        },
        checks=(
            Check("number", (number,), second + 9), Check("birth_date", (birth,), second + 19),
            Check("expiry_date", (expiry,), second + 27), *more,
        ),
        overflow=overflow,
        digits=((second + 9, second + 10), (second + 13, second + 20), (second + 21, second + 28),
                *((check.at, check.at + 1) for check in more)),
        letters=((0, length), (second + 10, second + 13), (second + 20, second + 21)),
    )  # fmt: skip


TD1 = Layout(
    name="TD1",
    lines=3,
    length=30,
    fields={
        "code": (0, 2), "issuer": (2, 5), "number": (5, 14), "optional": (15, 30), "birth_date": (30, 36),
        "sex": (37, 38), "expiry_date": (38, 44), "nationality": (45, 48), "names": (60, 90),
    },
    checks=(
        Check("number", ((5, 14),), 14), Check("birth_date", ((30, 36),), 36), Check("expiry_date", ((38, 44),), 44),
        Check("composite", ((5, 37), (38, 45), (48, 59)), 59),
    ),
    overflow=True,
    digits=((14, 15), (30, 37), (38, 45), (59, 60)),
    letters=((0, 5), (37, 38), (45, 48), (60, 90)),
)  # fmt: skip
TD2 = _two_lines("TD2", 36, (64, 71), Check("composite", ((36, 46), (49, 56), (57, 71)), 71), overflow=True)
TD3 = _two_lines(
    "TD3", 44, (72, 86), Check("optional", ((72, 86),), 86), Check("composite", ((44, 54), (57, 64), (65, 87)), 87)
)
MRV_A = _two_lines("MRV-A", 44, (72, 88))
MRV_B = _two_lines("MRV-B", 36, (64, 72))
FRENCH = Layout(
    name="FRA-1988",
    lines=2,
    length=36,
    fields={
        "code": (0, 2), "issuer": (2, 5), "family_name": (5, 30), "number": (36, 48), "given_names": (49, 63),
        "birth_date": (63, 69), "sex": (70, 71),
    },
    checks=(
        Check("number", ((36, 48),), 48), Check("birth_date", ((63, 69),), 69), Check("composite", ((0, 71),), 71),
    ),
    digits=((36, 40), (43, 49), (63, 70), (71, 72)),
    letters=((0, 30), (49, 63), (70, 71)),
)  # fmt: skip
LAYOUTS = (TD1, TD2, TD3, MRV_A, MRV_B, FRENCH)


def layouts_of(lines: Sequence[str]) -> Iterator[Layout]:
    """Yield the formats that lines of the right number may be of, judged by how they begin."""
    if not lines:
        return
    begin = lines[0]
    for layout in LAYOUTS:
        visa = layout in (MRV_A, MRV_B)
        french = layout is not FRENCH or begin.startswith("IDFRA")
        if layout.lines == len(lines) and visa == begin.startswith("V") and french:
            yield layout


def check_digit(characters: str) -> int:
    """Return the check digit of capital letters, digits and fillers `<`.

    Raises:
        ValueError: another character.
    """
    return sum(_value(character) * _WEIGHTS[at % 3] for at, character in enumerate(characters)) % 10


def _value(character: str) -> int:
    if character == _FILLER:
        return 0
    if character.isascii() and (character.isdigit() or (character.isalpha() and character.isupper())):
        return int(character, 36)
    raise ValueError("not a character of a machine-readable zone")
