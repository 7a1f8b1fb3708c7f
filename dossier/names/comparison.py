"""The comparison itself: parts are paired, the best first, and the worst pair decides."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.names import across, latin
from dossier.names.parts import Likeness, NameLimits, Part, is_pilgrim, is_title, likeness, parts


class NameVerdict(StrEnum):
    """What a comparison of two names says."""

    SAME = "same"
    DIFFERENT = "different"
    UNCERTAIN = "uncertain"


class Script(StrEnum):
    """The letters in which a name is written."""

    LATIN = "latin"
    ARABIC = "arabic"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NameComparison:
    """A verdict, how alike the names are (0.0 to 1.0), and why: stable codes, most telling first."""

    verdict: NameVerdict
    score: float
    reasons: tuple[str, ...] = ()


LIMITS = NameLimits()
# Digits that a reader takes for letters; a name holds none.
_MISREAD = str.maketrans({"0": "O", "1": "I", "5": "S", "8": "B"})


@lru_cache(maxsize=8192)
def script(name: str) -> Script:
    """Say in which letters the name is written."""
    plain = unicodedata.normalize("NFKC", name)
    if any("\u0600" <= letter <= "\u06ff" for letter in plain):
        return Script.ARABIC
    return Script.LATIN if latin.raw_words(name) else Script.NONE


@lru_cache(maxsize=8192)
def compare(one: str, other: str, limits: NameLimits | None = None) -> NameComparison:
    """Say whether two names are the same person's, are not, or may be."""
    limits = limits or LIMITS
    (mine, slip), (theirs, slip_other) = _split(one), _split(other)
    if not mine or not theirs:
        return NameComparison(NameVerdict.UNCERTAIN, 0.0, ("empty",))
    # In one order, so that no tie is settled otherwise the other way round.
    first, second = sorted((mine, theirs), key=_key)
    found = _by_parts(first, second, limits)
    if found.verdict is NameVerdict.SAME and (slip or slip_other) and one != other:
        return NameComparison(NameVerdict.UNCERTAIN, found.score, ("digit", *found.reasons))
    if found.verdict is NameVerdict.SAME and one == other:
        return NameComparison(NameVerdict.SAME, 1.0)
    return found


def _key(split: Sequence[Part]) -> tuple[str, ...]:
    return tuple(part.text for part in split)


@lru_cache(maxsize=8192)
def _split(name: str) -> tuple[tuple[Part, ...], bool]:
    """Return the parts, and whether digits stand in the name."""
    slip = any(letter.isdigit() for letter in name)
    if slip:
        words = (word for word in name.split() if any(letter.isalpha() for letter in word))
        name = " ".join(words).translate(_MISREAD)
    return parts(name, is_arabic=script(name) is Script.ARABIC), slip


def _by_parts(mine: Sequence[Part], theirs: Sequence[Part], limits: NameLimits) -> NameComparison:
    pairs, left_over = _paired(mine, theirs, limits)
    alike = _alike(mine, theirs)
    found = {how for _, _, (how, _) in pairs}
    # One may part words where the other joins them.
    if len(mine) != len(theirs) and _joined(mine) & _joined(theirs) and Likeness.KNOWN_TO_DIFFER not in found:
        return NameComparison(NameVerdict.SAME, alike, ("spaces",))
    if Likeness.KNOWN_TO_DIFFER in found:
        return NameComparison(NameVerdict.DIFFERENT, alike, ("known_to_differ",))
    if Likeness.DIFFERENT in found:
        if alike * 100 >= limits.whole_similarity_percent:
            return NameComparison(NameVerdict.UNCERTAIN, alike, ("alike",))
        return NameComparison(NameVerdict.DIFFERENT, alike, ("other_name",))
    reasons = tuple(dict.fromkeys(why for _, _, (_, why) in pairs if why))
    if any(not is_title(part) and not is_pilgrim(part) for part in left_over):
        return NameComparison(NameVerdict.UNCERTAIN, alike, ("part_missing", *reasons))
    if Likeness.NEAR in found:
        unsure = tuple(dict.fromkeys(why for _, _, (how, why) in pairs if how is Likeness.NEAR))
        return NameComparison(NameVerdict.UNCERTAIN, alike, unsure)
    if any(is_title(part) for part in left_over):
        return NameComparison(NameVerdict.UNCERTAIN, alike, ("title", *reasons))
    moved = [at for at, _, _ in pairs] != sorted(at for at, _, _ in pairs)
    reasons = (*(("pilgrim",) if left_over else ()), *(("order",) if moved else ()), *reasons)
    return NameComparison(NameVerdict.SAME, max(alike, _SAME_SCORE), reasons)


# A known name spelt otherwise is as good as alike; only what is written alike is 1.0.
_SAME_SCORE = 0.95
_Pair = tuple[int, int, tuple[Likeness, str]]


def _paired(mine: Sequence[Part], theirs: Sequence[Part], limits: NameLimits) -> tuple[list[_Pair], list[Part]]:
    """Pair the parts of the shorter name with the best of the longer, in the order of the second."""
    # A title is nobody's other name: better left over than paired with one.
    options = sorted(
        (how, abs(at - to), at, to)
        for at, part in enumerate(mine)
        for to, other in enumerate(theirs)
        for how in (likeness(part, other, limits),)
        if how[0] is Likeness.SAME or not (_is_titled(part) or _is_titled(other))
    )
    pairs: list[_Pair] = []
    free_mine, free_theirs = set(range(len(mine))), set(range(len(theirs)))
    for how, _, at, to in options:
        if at in free_mine and to in free_theirs:
            free_mine.remove(at)
            free_theirs.remove(to)
            pairs.append((at, to, how))
    pairs.sort(key=lambda pair: pair[1])
    return pairs, [mine[at] for at in sorted(free_mine)] + [theirs[to] for to in sorted(free_theirs)]


def _is_titled(part: Part) -> bool:
    return is_title(part) or is_pilgrim(part)


def _joined(split: Sequence[Part]) -> frozenset[str]:
    whole = "".join(part.text for part in split)
    return frozenset({whole}) if split[0].is_arabic else latin.sounds(whole)


def _alike(mine: Sequence[Part], theirs: Sequence[Part]) -> float:
    """Return how alike the whole names are; across scripts their consonants."""
    if mine[0].is_arabic is theirs[0].is_arabic:
        return max(Levenshtein.normalized_similarity(one, other) for one, other in _written(mine, theirs))
    both = sorted("".join(_consonants(part) for part in split) for split in (mine, theirs))
    return Levenshtein.normalized_similarity(*both)


def _written(mine: Sequence[Part], theirs: Sequence[Part]) -> tuple[tuple[str, str], ...]:
    wholes = tuple("".join(part.text for part in split) for split in (mine, theirs))
    if mine[0].is_arabic:
        return ((wholes[0], wholes[1]),)
    return ((latin.sound(wholes[0]), latin.sound(wholes[1])),)


def _consonants(part: Part) -> str:
    return across.skeleton(part.text) if part.is_arabic else across.latin_skeleton(latin.sound(part.text))
