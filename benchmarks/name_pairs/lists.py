"""The hand lists: names with their sounds, their Arabic, and the spellings met; and names that only look alike.

A spelling belongs to one name only (a test holds that), so that two names' spellings are never one by accident.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.name_pairs.pair import Label, Part, Scripts

_FOLDER = Path(__file__).parent
_MEN, _WOMEN, _SERVANTS, _FAMILIES = "given_m.txt", "given_f.txt", "abd.txt", "families.txt"
_OTHERS = "alike_names.txt"
_ALIKE = ("alike_men.txt", "alike_women.txt", "alike_twins.txt", "alike_families.txt")
_MARKS = {"LL": Scripts.LATIN, "AA": Scripts.ARABIC, "LA": Scripts.MIXED}


@dataclass(frozen=True, slots=True)
class Name:
    """One name: how it sounds (`sounds` tells the signs; empty if not noted), in Arabic, as met in Latin letters."""

    sounds: str
    arabic: str
    spellings: tuple[str, ...]
    part: Part
    woman: bool | None = None

    @property
    def latin(self) -> str:
        """Return the spelling met most."""
        return self.spellings[0]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two names that look alike, with the label for each pair of scripts."""

    left: Name
    right: Name
    labels: dict[Scripts, Label]


def plain(name: str) -> str:
    """Return the letters alone: without case, accents, hyphens, spaces."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name).casefold() if sign.isalnum())


@cache
def men() -> tuple[Name, ...]:
    """Return the given names of men, those with Abd included."""
    servants = (
        Name(f"abd+{sounds}", f"عبد ال{arabic}", met, Part.GIVEN, woman=False)
        for sounds, arabic, met in _rows(_SERVANTS)
    )
    return (*(Name(*row, Part.GIVEN, woman=False) for row in _rows(_MEN)), *servants)


@cache
def women() -> tuple[Name, ...]:
    """Return the given names of women."""
    return tuple(Name(*row, Part.GIVEN, woman=True) for row in _rows(_WOMEN))


@cache
def families() -> tuple[Name, ...]:
    """Return the family names."""
    return tuple(Name(*row, Part.FAMILY) for row in _rows(_FAMILIES))


@cache
def given() -> tuple[Name, ...]:
    """Return all given names."""
    return (*men(), *women())


@cache
def others() -> tuple[Name, ...]:
    """Return names that are there for their looks only."""
    return tuple(
        Name("", arabic, met, Part.FAMILY if sort == "family" else Part.GIVEN, {"m": False, "f": True}.get(sort))
        for sort, arabic, met in _rows(_OTHERS)
    )


@cache
def owners() -> dict[str, Name]:
    """Return whose each spelling is, by its plain form."""
    return {plain(met): name for name in (*families(), *given(), *others()) for met in name.spellings}


@cache
def alike() -> tuple[Alike, ...]:
    """Return the pairs that look alike: different, but for the scripts in which nobody could say."""
    return tuple(_alike(line) for file in _ALIKE for line in _lines(file))


def _alike(line: str) -> Alike:
    left, right, *doubts = (each.strip() for each in line.split("|"))
    doubtful = {_MARKS[mark] for mark in " ".join(doubts).split()}
    one, other = _named(left), _named(right)
    labels = {scripts: Label.UNCERTAIN if scripts in doubtful else Label.DIFFERENT for scripts in Scripts}
    return Alike(one, other, labels)


def _named(spelling: str) -> Name:
    return owners()[plain(spelling)]


def _rows(file: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for line in _lines(file):
        sounds, arabic, met = line.split("|")
        yield sounds, arabic, tuple(met.split(","))


def _lines(file: str) -> list[str]:
    text = (_FOLDER / file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
