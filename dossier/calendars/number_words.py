"""Numbers written out, as acts write days and years: `mil neuf cent quatre-vingt-cinq`, `ألف وتسعمائة وخمسة وثمانين`.

French and Arabic, nominative and genitive, both genders, ordinals of days, `و` joined or apart, Arabic also in the
classical order (units, tens, hundreds, thousand). A word that is one slip of the reader away from exactly one
number word stands for it. text2num knows no Arabic and no misread letter, and num2words writes the nominative only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.letters import fold

_FRENCH = {
    "un": 1, "une": 1, "premier": 1, "premiere": 1, "1er": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1000, "mil": 1000,
}  # fmt: skip
_ARABIC_WRITTEN = {
    1: "واحد واحدة أحد إحدى حادي أول أولى فاتح", 2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنين إثنان ثاني",
    3: "ثلاث ثلاثة ثالث", 4: "أربع أربعة رابع", 5: "خمس خمسة خامس", 6: "ست ستة سادس", 7: "سبع سبعة سابع",
    8: "ثمان ثماني ثمانية تمانية ثامن", 9: "تسع تسعة تاسع", 10: "عشر عشرة عاشر", 20: "عشرون عشرين",
    30: "ثلاثون ثلاثين", 40: "أربعون أربعين", 50: "خمسون خمسين", 60: "ستون ستين", 70: "سبعون سبعين",
    80: "ثمانون ثمانين تمانين", 90: "تسعون تسعين", 100: "مائة مئة ماية",
    200: "مائتا مئتا مائتان مائتين مئتان مئتين ميتين",
    300: "ثلاثمائة ثلاثمئة", 400: "أربعمائة أربعمئة", 500: "خمسمائة خمسمئة", 600: "ستمائة ستمئة",
    700: "سبعمائة سبعمئة", 800: "ثمانمائة ثمانمئة ثمانيمائة", 900: "تسعمائة تسعمئة", 1000: "ألف آلاف ألاف",
    2000: "ألفا ألفان ألفين",
}  # fmt: skip
_ARABIC = {fold(word): value for value, words in _ARABIC_WRITTEN.items() for word in words.split()}
_KNOWN = _FRENCH | _ARABIC
_AND = frozenset({"et", "و"})
# What engines make of an `و` apart.
_LIKE_AND = "9"
# Letters that differ by their dots only.
_DOTS = str.maketrans({
    letter: shape
    for shape, letters in {
        "ب": "تثني", "ح": "جخ", "د": "ذ", "ر": "ز", "س": "ش", "ص": "ض", "ط": "ظ", "ع": "غ", "ف": "ق",
    }.items()
    for letter in letters
})  # fmt: skip
_LEAST_DOTTED = 3
# A word of so many letters may differ in one of them; longer ones in two.
_ONE_SLIP, _TWO_SLIPS = 4, 8
_THOUSAND = 1000


def _by_shape() -> dict[str, int]:
    """Return what Arabic number words mean without their dots, where that is one number."""
    shapes: dict[str, set[int]] = {}
    for word, value in _ARABIC.items():
        shapes.setdefault(word.translate(_DOTS), set()).add(value)
    return {shape: next(iter(values)) for shape, values in shapes.items() if len(values) == 1}


_DOTTED = _by_shape()


@dataclass(frozen=True, slots=True)
class _Part:
    value: int
    joined: bool


def read_number(words: Sequence[str], start: int) -> tuple[int, int] | None:
    """Return the number written from word `start` on, and the first word after it; None where no number begins."""
    parts: list[tuple[_Part, int]] = []
    at, joined = start, False
    while at < len(words):
        folded = fold(words[at])
        if parts and (
            folded in _AND or (folded == _LIKE_AND and at + 1 < len(words) and fold(words[at + 1]) in _ARABIC)
        ):
            joined, at = True, at + 1
            continue
        part = _part(folded)
        if part is None:
            break
        parts.append((_Part(part.value, part.joined or joined), at + 1))
        joined, at = False, at + 1
    best = None
    for count in range(1, len(parts) + 1):
        value = _sum([part for part, _ in parts[:count]])
        if value is None:
            break
        best = value, parts[count - 1][1]
    return best


@lru_cache(maxsize=4096)
def _part(folded: str) -> _Part | None:
    for word, joined in ((folded, False), (folded.removeprefix("و"), True)):
        if joined and word == folded:
            continue
        value = _KNOWN.get(word) or _KNOWN.get(word.removeprefix("ال")) or _KNOWN.get(word.removeprefix("لل"))
        if value:
            return _Part(value, joined)
    for word, joined in ((folded, False), (folded.removeprefix("و"), True)):
        value = None
        if joined == (word != folded):
            value = _near(word) or (_near(word.removeprefix("ال")) if word.startswith("ال") else None)
        if value:
            return _Part(value, joined)
    return None


def _near(word: str) -> int | None:
    """Return the only number word within a slip or two of the reader."""
    if len(word) <= _ONE_SLIP:
        return _DOTTED.get(word.translate(_DOTS)) if len(word) >= _LEAST_DOTTED else None
    allowed = 2 if len(word) >= _TWO_SLIPS else 1
    distances: dict[int, int] = {}
    for known, value in _KNOWN.items():
        if abs(len(known) - len(word)) <= allowed and len(known) >= _ONE_SLIP:
            distance = Levenshtein.distance(word, known, score_cutoff=allowed + 1)
            distances[value] = min(distance, distances.get(value, distance))
    ranked = sorted((distance, value) for value, distance in distances.items())
    if not ranked or ranked[0][0] > allowed:
        return None
    return ranked[0][1] if len(ranked) == 1 or ranked[1][0] > ranked[0][0] else None


def _sum(parts: Sequence[_Part]) -> int | None:
    """Return what the parts add up to, None where they do not make one number."""
    total, current = 0, 0
    for part in parts:
        value = part.value
        if value >= _THOUSAND:
            if total:
                return None
            # Joined by `and` after hundreds it is the classical order: nine hundred and a thousand.
            classical = part.joined and current
            total = current + value if classical else max(current, 1) * value
            current = 0
        elif value == 100 and 0 < current < 10 and not part.joined:
            current *= 100
        elif value >= 100:
            if current >= 100 or (current and not part.joined):
                return None
            current += value
        elif not _may_follow(value, current):
            return None
        else:
            # Four times twenty: the French eighty.
            current += 76 if value == 20 and current % 100 == 4 and not part.joined else value
    return total + current


def _may_follow(value: int, current: int) -> bool:
    below = current % 100
    if below == 0 or (value == 20 and below == 4):
        return True
    if value < 10:
        return below in range(20, 100, 10) or below == 10
    if value < 20:
        return below < 10 or below in (60, 80)
    # Arabic says the units first.
    return below < 10
