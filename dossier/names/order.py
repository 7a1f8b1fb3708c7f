"""Which part of a whole name is given and which is the family's, where a paper prints them together.

Morocco's papers put either first. Particles belong to what follows them (`EL ALAMI`, `عبد الله`, `AIT HAMOU`), an
ancestor (`بن أحمد`) is part of neither unless nothing else can be the family name. Known given names decide; without
one the given name comes first and the answer is not sure.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.letters import fold
from dossier.names.given import GIVEN_NAMES

_JOINING = frozenset(
    fold(word)
    for word in (
        "el", "al", "ait", "aït", "abd", "ould", "oulad", "bou", "ben", "bent", "abou", "l", "la", "abdel", "sidi",
        "moulay", "lalla", "عبد", "ايت", "أيت", "آيت", "ولد", "أولاد", "بو", "أبو", "ابو", "سيدي", "مولاي", "للا",
        "لالة", "آل", "بني",
    )
)  # fmt: skip
_ANCESTOR = frozenset(fold(word) for word in ["بن", "ابن", "بنت", "ben", "bent", "bint", "ibn"])
_ENDING = frozenset(fold(word) for word in ["الدين", "eddine", "الله"])


@dataclass(frozen=True, slots=True)
class NameParts:
    """Word numbers from and up to (exclusive) of the given and the family name; `sure` where known names decided."""

    given: tuple[int, int]
    family: tuple[int, int]
    sure: bool


@dataclass(frozen=True, slots=True)
class _Unit:
    start: int
    end: int
    is_given: bool
    is_ancestor: bool


def split_name(words: Sequence[str], *, family_first: bool | None = None) -> NameParts | None:
    """Return the two parts of a whole name, None where it has only one.

    Args:
        words: the name's words in reading order, either script.
        family_first: the order, where a label tells it.
    """
    units = _units(words)
    ancestors = [at for at, unit in enumerate(units) if unit.is_ancestor]
    if ancestors and ancestors[0] >= 2:
        # `محمد العلمي بن أحمد أمين`: the whole name stands before its ancestors.
        units = units[: ancestors[0]]
    if len(units) > 2:
        # `محمد بن أحمد العلمي`: the ancestor stands between.
        plain = [unit for unit in units if not unit.is_ancestor]
        units = plain if len(plain) > 1 else units
    if len(units) < 2:
        return None
    known = [unit.is_given for unit in units]
    if family_first is None:
        # The family name comes first only where the words themselves say so.
        family_first = not known[0] and all(known[1:]) and not units[1].is_ancestor
        sure = known[0] != known[-1]
    else:
        sure = True
    if family_first:
        count = len(units)
        at = next((n for n in range(1, count) if all(known[n:])), 1)
        sure = sure and (count == 2 or all(known[at:]))
        return NameParts(_span(units[at:]), _span(units[:at]), sure)
    at = 1
    while at < len(units) - 1 and known[at]:
        at += 1
    sure = sure and (len(units) == 2 or (all(known[:at]) and at == len(units) - 1))
    return NameParts(_span(units[:at]), _span(units[at:]), sure)


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
        whole = fold("".join(words[at:end]))
        given = whole in GIVEN_NAMES or whole.startswith(("عبدال", "abdel")) or folded in GIVEN_NAMES
        units.append(_Unit(at, end, given, ancestor))
        at = end
    return units


def _span(units: Sequence[_Unit]) -> tuple[int, int]:
    return units[0].start, units[-1].end
