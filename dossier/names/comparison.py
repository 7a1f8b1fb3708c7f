"""The comparison itself: part against part, first by known spellings, then by sound, last by single letters."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.names import arabic, latin
from dossier.names.variants import ARABIC_LOOK_ALIKES, LATIN_LOOK_ALIKES, TITLES


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
class NameLimits:
    """Where two spellings stop being the same name. [policy], to be measured on a benchmark of real pairs."""

    one_letter_min_length: int = 5
    """Signs that a part must have for one differing letter to be a slip and not another name."""
    one_letter_min_length_arabic: int = 4
    """The same in Arabic, which writes no short vowels."""
    two_letters_min_length: int = 9
    """Signs that a part must have for two differing letters to be a slip."""
    whole_similarity_percent: int = 80
    """Likeness of the whole names from which on they are not called different, if no part is known to be."""


@dataclass(frozen=True, slots=True)
class NameComparison:
    """A verdict, how alike the names are (0.0 to 1.0), and why: stable codes, most telling first."""

    verdict: NameVerdict
    score: float
    reasons: tuple[str, ...] = ()


_SAME, _NEAR, _DIFFERENT, _LOOK_ALIKE = "same", "near", "different", "look_alike"
# Printed capitals that a reader confuses on a worn or blurred page [policy, from general knowledge of OCR].
_CONFUSABLE = frozenset(
    frozenset(pair)
    for pair in [
        "IL",
        "IT",
        "IJ",
        "LT",
        "OQ",
        "OD",
        "OC",
        "CG",
        "EF",
        "MN",
        "HN",
        "HM",
        "UV",
        "VY",
        "BR",
        "BE",
        "PR",
        "PF",
        "KX",
        "BS",
        "DB",
        "GQ",
    ]
)
_LOOK_ALIKES = tuple(
    frozenset("".join(split(name)) for name in row)
    for split, rows in ((latin.parts, LATIN_LOOK_ALIKES), (arabic.parts, ARABIC_LOOK_ALIKES))
    for row in rows
)


def script(name: str) -> Script:
    """Say in which letters the name is written."""
    if any("\u0600" <= letter <= "\u06ff" for letter in name):
        return Script.ARABIC
    return Script.LATIN if latin.raw_words(name) else Script.NONE


@lru_cache(maxsize=8192)
def compare(one: str, other: str, limits: NameLimits | None = None) -> NameComparison:
    """Say whether two names are the same person's, are not, or may be."""
    limits = limits or NameLimits()
    scripts = script(one), script(other)
    if Script.NONE in scripts:
        return NameComparison(NameVerdict.UNCERTAIN, 0.0, ("empty",))
    if scripts[0] is not scripts[1]:
        return NameComparison(NameVerdict.UNCERTAIN, 0.0, ("other_script",))
    split = latin.parts if scripts[0] is Script.LATIN else arabic.parts
    mine, theirs = split(one), split(other)
    whole_mine, whole_theirs = ("".join(_sound(part) for part in parts) for parts in (mine, theirs))
    likeness = Levenshtein.normalized_similarity(whole_mine, whole_theirs)
    if mine == theirs:
        return NameComparison(NameVerdict.SAME, 1.0, () if one == other else ("spelling",))
    if whole_mine == whole_theirs:
        return NameComparison(NameVerdict.SAME, 1.0, ("spelling",))
    return _by_parts(mine, theirs, likeness, limits)


def _by_parts(mine: tuple[str, ...], theirs: tuple[str, ...], likeness: float, limits: NameLimits) -> NameComparison:
    pairs, left_over = _paired(mine, theirs, limits)
    found = {how for _, _, how in pairs}
    if _LOOK_ALIKE in found:
        return NameComparison(NameVerdict.DIFFERENT, likeness, ("known_to_differ",))
    if _DIFFERENT in found:
        if likeness * 100 >= limits.whole_similarity_percent:
            return NameComparison(NameVerdict.UNCERTAIN, likeness, ("alike",))
        return NameComparison(NameVerdict.DIFFERENT, likeness, ("other_name",))
    untitled = [part for part in left_over if part not in TITLES]
    if untitled:
        return NameComparison(NameVerdict.UNCERTAIN, likeness, ("part_missing",))
    if _NEAR in found:
        return NameComparison(NameVerdict.UNCERTAIN, likeness, ("one_letter",))
    moved = [part for part, _, _ in pairs] != [part for part in mine if part not in left_over]
    reasons = (("title",) if left_over else ()) + (("order",) if moved else ()) + ("spelling",)
    return NameComparison(NameVerdict.SAME, max(likeness, 1.0 if not left_over else likeness), reasons)


def _paired(
    mine: tuple[str, ...], theirs: tuple[str, ...], limits: NameLimits
) -> tuple[list[tuple[str, str, str]], list[str]]:
    """Pair the parts of the shorter name with the best of the longer; titles are paired last."""
    rank = {_SAME: 0, _NEAR: 1, _LOOK_ALIKE: 2, _DIFFERENT: 3}
    free_mine = sorted(range(len(mine)), key=lambda at: mine[at] in TITLES)
    free_theirs = list(range(len(theirs)))
    options = sorted(
        ((rank[how], abs(at - to), at, to, how) for at in free_mine for to in free_theirs
         for how in (_how_alike(mine[at], theirs[to], limits),)),
    )  # fmt: skip
    pairs: list[tuple[int, int, str]] = []
    for worth, _, at, to, how in options:
        # A title is nobody's other name: better left over than paired with one.
        if worth > 1 and (mine[at] in TITLES or theirs[to] in TITLES):
            continue
        if at in free_mine and to in free_theirs:
            free_mine.remove(at)
            free_theirs.remove(to)
            pairs.append((at, to, how))
    pairs.sort(key=lambda pair: pair[1])
    left_over = [mine[at] for at in free_mine] + [theirs[to] for to in free_theirs]
    return [(mine[at], theirs[to], how) for at, to, how in pairs], left_over


def _how_alike(one: str, other: str, limits: NameLimits) -> str:
    if one == other:
        return _SAME
    if any(one in row and other in row for row in _LOOK_ALIKES):
        return _LOOK_ALIKE
    heard, heard_other = _sound(one), _sound(other)
    if heard == heard_other:
        return _SAME
    is_arabic = script(one) is Script.ARABIC
    if is_arabic and arabic.shape(one) == arabic.shape(other):
        return _NEAR
    if heard.replace("%", "R") == heard_other.replace("%", "R"):
        return _NEAR
    if _one_confusable_letter(one, other):
        return _NEAR
    length = max(len(heard), len(heard_other))
    least = limits.one_letter_min_length_arabic if is_arabic else limits.one_letter_min_length
    letters = min(Levenshtein.distance(heard, heard_other), Levenshtein.distance(one, other))
    if (letters <= 1 and length >= least) or (letters <= 2 and length >= limits.two_letters_min_length):
        return _NEAR
    return _DIFFERENT


def _one_confusable_letter(one: str, other: str) -> bool:
    """Say whether the parts differ by one letter that a reader easily takes for the other."""
    if len(one) != len(other):
        return False
    changed = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(changed) == 1 and changed[0] in _CONFUSABLE


def _sound(part: str) -> str:
    return latin.sound(part) if script(part) is Script.LATIN else part
