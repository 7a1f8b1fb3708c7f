"""Two names by chance that nobody would take for one; names that look alike stand in their own list."""

from functools import cache
from random import Random

from rapidfuzz import fuzz

from benchmarks.name_pairs.lists import Name, families, given, men, plain, women
from benchmarks.name_pairs.pair import Part

# Percent of letters in common: from it on two names are close, and somebody must have judged them (alike_*.txt).
_CLOSE = 60.0


def strangers(part: Part, random: Random) -> tuple[Name, Name] | None:
    """Return two names of one part."""
    one, other = random.sample(given() if part is Part.GIVEN else families(), 2)
    return (one, other) if apart(one, other) else None


def siblings(random: Random) -> tuple[Name, Name] | None:
    """Return two given names of one sex."""
    one, other = random.sample(random.choice((men(), women())), 2)
    return (one, other) if apart(one, other) else None


@cache
def apart(one: Name, other: Name) -> bool:
    """Whether no spellings of the two are close, in either script."""
    if _close(_core(one.arabic), _core(other.arabic)):
        return False
    return not any(_close(_stem(left), _stem(right)) for left in one.spellings for right in other.spellings)


def _close(left: str, right: str) -> bool:
    return left in right or right in left or fuzz.ratio(left, right) >= _CLOSE


def _core(arabic: str) -> str:
    """Return the name without what many names share."""
    for shared in ("عبد ال", "آيت ", "ال", "بن", "بو"):
        arabic = arabic.removeprefix(shared)
    return plain(arabic)


def _stem(latin: str) -> str:
    letters = plain(latin)
    for shared in ("abdel", "abde", "abdu", "ait", "el", "al", "ben", "bou"):
        if letters.startswith(shared) and len(letters) > len(shared) + 2:
            return letters.removeprefix(shared)
    return letters
