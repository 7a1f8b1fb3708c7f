"""One name in Arabic and in Latin letters: what it costs to read the one as the other.

Source: research/documents.md §9.2 (which letters a French-speaking registrar writes for which). Arabic writes no short
vowels, so that those of the Latin spelling are nearly free; a long vowel and a consonant have to be seen.
"""

from functools import lru_cache
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from dossier.names import latin

# What a letter may be in Latin signs (those of `latin.sound`) and at what cost: 0 usual, 1 not at all.
_LETTERS: dict[str, dict[str, float]] = {
    "ا": {"A": 0.0}, "ب": {"B": 0.0, "P": 0.2}, "ت": {"T": 0.0}, "ث": {"T": 0.0, "S": 0.4},
    "ج": {"J": 0.0, "G": 0.2, "Z": 0.6}, "ح": {"H": 0.0}, "خ": {"X": 0.0, "K": 0.4, "H": 0.5}, "د": {"D": 0.0},
    "ذ": {"D": 0.0, "Z": 0.3}, "ر": {"R": 0.0}, "ز": {"Z": 0.0, "S": 0.4}, "س": {"S": 0.0, "Z": 0.5},
    "ش": {"$": 0.0, "S": 0.6}, "ص": {"S": 0.0}, "ض": {"D": 0.0, "T": 0.6}, "ط": {"T": 0.0},
    "ظ": {"D": 0.0, "Z": 0.2, "T": 0.5}, "ع": {"A": 0.0}, "غ": {"%": 0.0, "G": 0.2, "R": 0.3},
    "ف": {"F": 0.0, "V": 0.2},
    "ق": {"K": 0.0, "G": 0.1}, "ك": {"K": 0.0, "G": 0.1}, "ل": {"L": 0.0}, "م": {"M": 0.0}, "ن": {"N": 0.0},
    "ه": {"H": 0.0}, "و": {"U": 0.0, "V": 0.3}, "ي": {"I": 0.0},
}  # fmt: skip
_UNHEARD = {"ع": 0.0, "ا": 0.35, "ه": 0.5, "ي": 0.6, "و": 0.7, "ح": 0.9}
SHORT_VOWEL_COST = 0.05
"""What a short vowel that Arabic does not write costs, where it is not the usual one."""
_SHORT_VOWEL = {"A": 0.0, "I": SHORT_VOWEL_COST, "U": SHORT_VOWEL_COST}
_WORTH_READING = 2
_LAST_VOWEL = 0.6
_WEAK_LATIN = {"H": 0.6}
_FINAL = {"ه": {"A": 0.0, "T": 0.3}, "ي": {"I": 0.0, "A": 0.1}, "ا": {"A": 0.0}}
_FINAL_UNHEARD = {"ه": 0.6, "ا": 0.3, "ي": 0.6, "ع": 0.0}
_INITIAL = {"ا": {"A": 0.0, "I": 0.0, "U": 0.0}, "ع": {"A": 0.0, "I": 0.0, "U": 0.0}}
_INITIAL_UNHEARD = {"ا": 0.15, "ع": 0.0}

_SKELETON = str.maketrans(
    dict(zip("بتثجحخدذرزسشصضطظغفقكلمن", "BTTJHXDDRZS$SDTD%FKKLMN", strict=True)) | dict.fromkeys("اعهوي", "")
)
_LATIN_SKELETON = str.maketrans({"A": "", "I": "", "U": "", "G": "K", "P": "B", "V": "F"})


def skeleton(part: str) -> str:
    """Return the consonants of an Arabic part as Latin signs."""
    return part.translate(_SKELETON)


def latin_skeleton(heard: str) -> str:
    """Return the consonants of what is heard."""
    return heard.translate(_LATIN_SKELETON)


@lru_cache(maxsize=16384)
def cost(arabic: str, spelt: str) -> float:
    """Return what it costs to read the Arabic part as the Latin one: 0 as usual, 1 for each sign that is not there."""
    letters = "".join(
        letter for at, letter in enumerate(arabic) if not at or letter not in "وي" or letter != arabic[at - 1]
    )
    heard = latin.sounds(spelt)
    if spelt.endswith("H") and arabic.endswith("ح"):
        heard = heard | {one + "H" for one in heard}
    # Where consonants are missing it costs as much; the reading letter by letter is slower by far.
    apart = {one: Levenshtein.distance(skeleton(letters), latin_skeleton(one)) for one in heard}
    return min(_cost(letters, one) if apart[one] <= _WORTH_READING else float(apart[one]) for one in heard)


def _cost(letters: str, heard: str) -> float:
    last = len(letters) - 1
    # before[j]: the least cost of having read so many signs.
    extra = [_extra(heard, at, sign) for at, sign in enumerate(heard)]
    before = list(accumulate(extra, initial=0.0))
    for i, letter in enumerate(letters):
        as_sign, unheard = _LETTERS.get(letter, {}), _UNHEARD.get(letter, 1.0)
        if i == last and i:
            as_sign, unheard = _FINAL.get(letter, as_sign), _FINAL_UNHEARD.get(letter, unheard)
        elif not i:
            as_sign, unheard = _INITIAL.get(letter, as_sign), _INITIAL_UNHEARD.get(letter, unheard)
        row = [before[0] + unheard]
        for j, sign in enumerate(heard):
            row.append(min(before[j] + as_sign.get(sign, 1.0), before[j + 1] + unheard, row[j] + extra[j]))
        before = row
    return before[-1]


def _extra(heard: str, at: int, sign: str) -> float:
    """What a sign costs for which Arabic has no letter."""
    vowel = _SHORT_VOWEL.get(sign)
    if vowel is None:
        return _WEAK_LATIN.get(sign, 1.0)
    if at + 1 == len(heard):
        # A vowel at the end is written in Arabic.
        return _LAST_VOWEL
    return vowel
