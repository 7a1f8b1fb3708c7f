"""A name in both scripts: does the Arabic that was read spell what the Latin says?

Used to choose between reads of the Arabic and to confirm it, never to make letters up: the Latin and the
Arabic of one name stand in two places and are read by two nets, so their consonants agree only when both are
right. Vowels, weak letters (ا و ي), hamza, ع and the feminine ending say nothing. Dots do, which is what
engines lose: ب ت ن ي ج ح خ differ in Latin. What cannot be told apart (ت ث, د ذ) stays with the votes.
Comparison of names between documents is `dossier`'s and knows much more.
"""

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

_DIGRAPHS = (
    ("TCH", "C"), ("CH", "C"), ("SH", "C"), ("KH", "X"), ("GH", "8"), ("DH", "D"), ("TH", "T"), ("PH", "F"),
    ("DJ", "J"), ("G", "K"), ("Q", "K"),
)  # fmt: skip
_LATIN = str.maketrans({"P": "B", "V": "F"})
_LATIN_SILENT = re.compile(r"[^BCDFHJKLMNRSTXZ8]")
_ARABIC = {
    "ب": "B", "ت": "T", "ث": "T", "ج": "J", "ح": "H", "خ": "X", "د": "D", "ذ": "D", "ر": "R", "ز": "Z", "س": "S",
    "ش": "C", "ص": "S", "ض": "D", "ط": "T", "ظ": "D", "غ": "8", "ف": "F", "ق": "K", "ك": "K", "گ": "K", "ڭ": "K",
    "ڤ": "F", "پ": "B", "ل": "L", "م": "M", "ن": "N", "ه": "H",
}  # fmt: skip
_ARTICLES = frozenset({"EL", "AL", "L", "ES", "ER", "EN", "ET", "ED", "EZ", "ECH"})
_OPEN_ENDINGS = "اىيةهوعءئأآ"
_HEARD_ENDINGS, _ENDINGS_OF_IT = "ةى", "AEHTYI"
_OPEN_BEGINNINGS = "اأإآٱعوي"
# What a word that ends (or begins) in a vowel and one that does so in a consonant still have in common.
_OTHER_EDGE = 0.7
_FRONT, _BACK = re.compile(r"[IY]+"), re.compile(r"O?U|O|W")
_HARD_C, _SOFT_C = re.compile(r"C(?![HEIY])"), re.compile(r"C(?=[EIY])")


def likeness(latin: str, arabic: str) -> float:
    """Return how well the consonants of the two agree, 0.0 to 1.0 (all of them)."""
    scores = [
        float(Levenshtein.normalized_similarity(one, other))
        # Both with the article and without: one script may print it where the other leaves it out.
        for one, other in zip(_of_latin(latin), _of_arabic(arabic), strict=True)
        if one and other
    ]
    score = max(scores, default=0.0)
    spelled, read = latin.strip().upper(), arabic.strip()
    if spelled[-1:] in ("A", "I", "Y") and read[-1:] not in _OPEN_ENDINGS:
        score *= _OTHER_EDGE
    # A vowel that begins a name is written in Arabic; the other way round (DRISS, ادريس) it need not be.
    if spelled[:1] in ("A", "E", "I", "O", "U") and read[:1] not in _OPEN_BEGINNINGS:
        score *= _OTHER_EDGE
    # The feminine ending is heard: CHAFIK is not شفيقة.
    if read[-1:] in _HEARD_ENDINGS and spelled[-1:] not in _ENDINGS_OF_IT:
        score *= _OTHER_EDGE
    return score


def weak_letters_agree(latin: str, arabic: str) -> bool:
    """Whether every I and OU of the Latin has its ي and و: then none of those was lost.

    Short vowels are not written in Arabic, so most right names fail this; it only says which are certain.
    """
    spelled = latin.upper()
    semi = _FRONT.findall(spelled), _BACK.findall(spelled)
    read = [sum(character in letters for character in arabic) for letters in ("يئ", "وؤ")]
    return [len(found) for found in semi] == read


def best(latin: str, reads: Sequence[str]) -> str:
    """Return the read that spells the Latin best; of equals the one read most often, then first.

    A read with one vote wins over five others only where its consonants agree better.
    """
    alike = {read: round(likeness(latin, read), 2) for read in reads}
    return max(dict.fromkeys(reads), key=lambda read: (alike[read], reads.count(read)))


def with_final_ya(latin: str, arabic: str) -> str:
    """Settle ي or ى at the end of words, which differ by two dots, by the vowel that the Latin ends with."""
    words, spelled = arabic.split(), latin.upper().split()
    if not words or not spelled or words[-1][-1] not in "يى":
        return arabic
    if spelled[-1][-1] in "IY":
        words[-1] = words[-1][:-1] + "ي"
    elif spelled[-1][-1] == "A":
        words[-1] = words[-1][:-1] + "ى"
    return " ".join(words)


def _of_latin(text: str) -> tuple[str, str]:
    plain = unicodedata.normalize("NFKD", text.upper())
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    words = re.split(r"[\s\-'’]+", plain)
    whole = [_consonants(word) for word in words]
    bare = [found for word, found in zip(words, whole, strict=True) if word not in _ARTICLES]
    return _single("".join(whole)), _single("".join(bare))


def _consonants(word: str) -> str:
    soft = _SOFT_C.sub("S", _HARD_C.sub("K", word))
    for digraph, single in _DIGRAPHS:
        soft = soft.replace(digraph, single)
    # The last h of ABDELLAH, FATIMAH is as often written as left out.
    return _LATIN_SILENT.sub("", soft.translate(_LATIN)).removesuffix("H")


def _of_arabic(text: str) -> tuple[str, str]:
    words = text.split()
    bare = [word.removeprefix("ال") for word in words]
    whole, without = (
        ["".join(_ARABIC.get(character, "") for character in word).removesuffix("H") for word in spelled]
        for spelled in (words, bare)
    )
    return _single("".join(whole)), _single("".join(without))


def _single(consonants: str) -> str:
    return re.sub(r"(.)\1+", r"\1", consonants)
