"""Which part of a whole name is given and which is the family's, where a paper prints them together.

Morocco's papers put either first. Particles belong to what follows them (`EL ALAMI`, `عبد الله`, `AIT HAMOU`), an
ancestor (`بن أحمد`) is part of neither unless nothing else can be the family name. Names known as the one and never
as the other decide; in Latin letters so does a family in capitals beside a given name that is not (`Karim BENNANI`).
Where one part alone is known, or only the shape of a word tells, the order is likely; else the given name comes first,
which is a guess.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import pairwise

from dossier.letters import fold
from dossier.names.given import GIVEN_NAMES
from dossier.names.lexicon.families import FAMILIES
from dossier.names.lexicon.men import MEN
from dossier.names.lexicon.women import WOMEN

_JOINING = frozenset(
    fold(word)
    for word in (
        "el", "al", "ait", "aït", "abd", "ould", "oulad", "bou", "ben", "bent", "abou", "l", "la", "abdel", "sidi",
        "moulay", "lalla", "عبد", "ايت", "أيت", "آيت", "ولد", "أولاد", "بو", "أبو", "ابو", "سيدي", "مولاي", "للا",
        "لالة", "آل", "بني", "oum", "oumou", "أم",
    )
)  # fmt: skip
_ANCESTOR = frozenset(fold(word) for word in ["بن", "ابن", "بنت", "ben", "bent", "bint", "ibn"])
_ENDING = frozenset(fold(word) for word in ["الدين", "eddine", "الله"])
# Words that begin a family's name, and a given one; `EL` and `BEN` begin either, so the whole is looked up first.
_OF_FAMILIES = frozenset(fold(word) for word in (
    "AIT", "BEN", "BENT", "BNOU", "OULD", "OULAD", "OULED", "BOU", "EL", "AL", "ايت", "أيت", "آيت", "بن", "ابن", "ولد",
    "أولاد", "اولاد", "بو",
))  # fmt: skip
_OF_GIVEN = frozenset(fold(word) for word in (
    "ABD", "ABDE", "ABDEL", "MOULAY", "SIDI", "LALLA", "OUM", "OUMOU", "عبد", "مولاي", "سيدي", "للا", "لالة", "أم",
))  # fmt: skip
_SERVANT = ("abdel", "abder", "abdes", "عبدال")
# What a word that nobody knows is by its shape: `الزيزتاري`, `بنزيزتار`, `BENXYZTAR` are families'.
_ARTICLE, _OF_PLACES = "ال", "ي"
# Of so many units one that nobody knows may belong to the one before it or to the one behind it.
_STRANGE = 3
_FAMILY_HEADS, _LEAST = ("ben", "bel", "ait", "بن", "بل", "ايت"), 6


class Part(Enum):
    """What part of a name words are."""

    GIVEN = "given"
    FAMILY = "family"


class Told(Enum):
    """What tells the order of a name's parts, the better first."""

    KNOWN = "both parts, or one that is never the other"
    LIKELY = "one part that may be either, or the shape of a word"
    GUESSED = "nothing"


@dataclass(frozen=True, slots=True)
class NameParts:
    """Word numbers from and up to (exclusive) of the given and the family name; `sure` where known names decided."""

    given: tuple[int, int]
    family: tuple[int, int]
    sure: bool
    told: Told = Told.KNOWN

    @property
    def family_first(self) -> bool:
        """Whether the family's name stands before the given one."""
        return self.family < self.given


@dataclass(frozen=True, slots=True)
class _Unit:
    start: int
    end: int
    is_given: bool
    is_ancestor: bool
    part: Part | None
    shape: Part | None


def part_of(text: str) -> Part | None:
    """Return which part of a name the words are, None where nothing tells or they may be either."""
    words = text.split()
    if not words:
        return None
    whole, parts = fold(text), [fold(word) for word in words]
    given, family = is_given(whole), is_family(whole)
    if given != family:
        return Part.GIVEN if given else Part.FAMILY
    if given:
        return None
    if parts[0] in _OF_GIVEN or whole.startswith(_SERVANT):
        return Part.GIVEN
    if len(parts) > 1 and parts[0] in _OF_FAMILIES:
        return Part.FAMILY
    if all(is_given(part) and not is_family(part) for part in parts):
        return Part.GIVEN
    return Part.FAMILY if any(is_family(part) and not is_given(part) for part in parts) else None


def shaped_as(text: str) -> Part | None:
    """Return what a word that is no known name looks like: a family's, by its article and ending or its beginning."""
    whole = fold(text)
    if is_given(whole) or len(whole) < _LEAST:
        return None
    nisba = whole.startswith(_ARTICLE) and whole.endswith(_OF_PLACES)
    return Part.FAMILY if nisba or whole.startswith(_FAMILY_HEADS) else None


def split_name(words: Sequence[str], *, family_first: bool | None = None) -> NameParts | None:
    """Return the two parts of a whole name, None where it has only one.

    Args:
        words: the name's words in reading order, either script.
        family_first: the order, where a label tells it.
    """
    units = _units(words)
    ancestors = [at for at, unit in enumerate(units) if unit.is_ancestor]
    before = units[:-1]
    if ancestors == [len(before)] and len(before) > 1 and not family_first and _are_given(before):
        # `FATIMA ZOHRA BEN HADDOU`: given names that are nobody's family leave what is written as an ancestor's.
        return NameParts(_span(before), _span(units[-1:]), sure=False, told=Told.LIKELY)
    if len(ancestors) > 1 and ancestors[0] == 1 and not units[-1].is_ancestor and units[-1].part is Part.GIVEN:
        # `لطفي بن دحمان بن محمد زياد`: what is nobody's family ends the father's name, not his.
        return NameParts(_span(units[:1]), _span(units[1:2]), sure=False, told=Told.LIKELY)
    descends = len(units) > 1 and units[1].is_ancestor and not units[-1].is_ancestor
    if ancestors and ancestors[0] >= 2:
        # `محمد العلمي بن أحمد أمين`: the whole name stands before its ancestors.
        units = units[: ancestors[0]]
    if len(units) > 2:
        # `محمد بن أحمد العلمي`: the ancestor stands between.
        plain = [unit for unit in units if not unit.is_ancestor]
        units = plain if len(plain) > 1 else units
    if len(units) < 2:
        return None
    told = Told.KNOWN
    if family_first is None:
        capitals = _by_capitals(words, units)
        if capitals is not None:
            return capitals
        family_first, told = _order(units)
        if descends and family_first:
            # `X بن Y Z`: whose father is named right behind it is a given name, whatever ends the line.
            family_first, told = False, Told.LIKELY
    known = [unit.is_given for unit in units]
    sure, count = told is Told.KNOWN, len(units)
    if family_first:
        at = next((n for n in range(1, count) if all(known[n:])), None)
        at = at or next((n for n in range(1, count) if units[n].part is Part.GIVEN), 1)
        sure = sure and (count == 2 or all(known[at:]))
        return NameParts(_span(units[at:]), _span(units[:at]), sure, told)
    at = 1
    while at < count - 1 and known[at]:
        at += 1
    strange = units[at:-1]
    if known[0] and strange and units[-1].part is Part.FAMILY and not any(unit.part or unit.shape for unit in strange):
        # `MOHAMED AYMEN LARAKI`: what nobody knows, before a family's whole name, is a given name's.
        return NameParts(_span(units[:-1]), _span(units[-1:]), sure=False, told=told)
    sure = sure and (count == 2 or (all(known[:at]) and at == count - 1))
    return NameParts(_span(units[:at]), _span(units[at:]), sure, told)


def is_told_throughout(words: Sequence[str]) -> bool:
    """Whether a whole name of either script has two units, or more that are each known or of a known shape."""
    units = _units(words)
    return len(units) < _STRANGE or all(unit.part is not None or unit.is_given for unit in units)


def _are_given(units: Sequence[_Unit]) -> bool:
    return all(unit.part is Part.GIVEN for unit in units)


def _by_capitals(words: Sequence[str], units: Sequence[_Unit]) -> NameParts | None:
    """Return the parts where one end of the name is in capitals and the other is not: `BEN OMAR Karim`."""
    marks = [_is_upper(words[unit.start : unit.end]) for unit in units]
    if None in marks or len(set(marks)) != 2 or sum(one != other for one, other in pairwise(marks)) > 1:
        return None
    at = marks.index(not marks[0])
    first, last = _span(units[:at]), _span(units[at:])
    return NameParts(last, first, sure=True) if marks[0] else NameParts(first, last, sure=True)


def _is_upper(words: Sequence[str]) -> bool | None:
    """Return whether Latin words are in capitals, None where they are neither that nor begin with one alone."""
    letters = "".join(letter for word in words for letter in word if letter.isalpha())
    if len(letters) < 2:
        return None
    if letters.isupper():
        return True
    return False if words[-1][:1].isupper() and words[-1][1:].islower() else None


def _order(units: Sequence[_Unit]) -> tuple[bool, Told]:
    """Return whether the family's name comes first, and what tells it."""
    first, last = units[0], units[-1]
    if units[1].is_ancestor:
        return False, Told.KNOWN if first.is_given else Told.LIKELY
    if first.part is not last.part:
        family_first = first.part is Part.FAMILY or last.part is Part.GIVEN
        # Beside a family's name one that nobody knows may be another family's.
        given = units[1:] if family_first else units[:1]
        strange = not all(unit.is_given for unit in given) and Part.FAMILY in (first.part, last.part)
        return family_first, Told.LIKELY if strange or not any(unit.is_given for unit in units) else Told.KNOWN
    one, other = first.part or first.shape, last.part or last.shape
    if one is not other:
        return one is Part.FAMILY or other is Part.GIVEN, Told.LIKELY
    if first.is_given != last.is_given:
        # A name that may be either beside one that nobody knows: given names are better known.
        return last.is_given, Told.LIKELY
    return False, Told.GUESSED


def _units(words: Sequence[str]) -> list[_Unit]:
    units: list[_Unit] = []
    at = 0
    while at < len(words):
        folded = fold(words[at])
        end = at + 1
        ancestor = folded in _ANCESTOR and at > 0
        if folded in _JOINING or folded in _ANCESTOR:
            end = min(len(words), end + 1)
            if end < len(words) and fold(words[end - 1]) in _JOINING:
                end += 1
        while end < len(words) and fold(words[end]) in _ENDING:
            end += 1
        text = " ".join(words[at:end])
        part, whole = part_of(text), fold(text)
        given = is_given(whole) or whole.startswith(_SERVANT) or folded in GIVEN_NAMES
        units.append(_Unit(at, end, given, ancestor, part, shaped_as(text)))
        at = end
    return units


def _span(units: Sequence[_Unit]) -> tuple[int, int]:
    return units[0].start, units[-1].end


def is_given(folded: str) -> bool:
    """Whether the folded text as a whole is known as a given name."""
    return folded in _given()


def is_family(folded: str) -> bool:
    """Whether the folded text as a whole is known as a family's name."""
    return folded in _families()


@cache
def _given() -> frozenset[str]:
    return GIVEN_NAMES | _spellings(MEN) | _spellings(WOMEN)


@cache
def _families() -> frozenset[str]:
    return _spellings(FAMILIES)


def _spellings(names: str) -> frozenset[str]:
    return frozenset(fold(each.replace("_", "")) for entry in names.split(";") for each in entry.split())
