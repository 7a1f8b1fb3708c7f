"""Comparers of names, by the name that the benchmark calls them: Wathiq's, and the three that people reach for first.

A rival gives a score only. It gets names without case, accents, vowel signs and tatweel, and across two scripts the
Arabic one in Latin letters by a plain table (no vowels to guess), which is what is to be had without a library for it.
"""

import unicodedata
from collections.abc import Callable

import jellyfish
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from dossier.names import compare

Score = Callable[[str, str], float]
"""How alike two names are, 0.0 to 1.0."""
Verdict = Callable[[str, str], str]
"""Same, different or uncertain."""

_TATWEEL = "\u0640"
_UNSEEN = {"Mn", "Cf"}
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئٱگڭݣکیپڤ"
_WRITTEN = "a b t th j h kh d d r z s ch s d t d a gh f k k l m n h ou i a a a i a ou i a g g g k i p v"
_TABLE = {"ء": "", **dict(zip(_LETTERS, _WRITTEN.split(), strict=True))}


def wathiq(left: str, right: str) -> str:
    """Ask the comparer that judges dossiers."""
    return compare(left, right).verdict.value


def ratio(left: str, right: str) -> float:
    """Ask rapidfuzz for the share of letters in common."""
    return fuzz.ratio(*_comparable(left, right)) / 100


def jaro_winkler(left: str, right: str) -> float:
    """Ask rapidfuzz for Jaro and Winkler's measure, made for names."""
    return JaroWinkler.similarity(*_comparable(left, right))


def metaphone(left: str, right: str) -> float:
    """Compare how English would sound them, word by word."""
    one, other = (" ".join(jellyfish.metaphone(word) for word in _latin(name).split()) for name in (left, right))
    return fuzz.ratio(one, other) / 100


JUDGES: dict[str, Verdict] = {"wathiq": wathiq}
SCORES: dict[str, Score] = {"ratio": ratio, "jaro-winkler": jaro_winkler, "metaphone": metaphone}


def _comparable(left: str, right: str) -> tuple[str, str]:
    if _is_arabic(left) is _is_arabic(right):
        return _bare(left), _bare(right)
    return _latin(left), _latin(right)


def _bare(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name).casefold()
    kept = (sign for sign in apart if unicodedata.category(sign) not in _UNSEEN and sign != _TATWEEL)
    return " ".join("".join(sign if sign.isalnum() else " " for sign in kept).split())


def _latin(name: str) -> str:
    composed = unicodedata.normalize("NFKC", name)
    return _bare("".join(_TABLE.get(sign, sign) for sign in composed))


def _is_arabic(name: str) -> bool:
    return any("ARABIC" in unicodedata.name(sign, "") for sign in name if sign.isalpha())
