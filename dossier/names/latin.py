"""Latin letters: what a Moroccan name in French spelling is made of.

Source: research/documents.md §9.2. Titles and particles are recognised, spellings are folded to what is heard.
"""

import re
import unicodedata
from functools import lru_cache

from dossier.names.variants import LATIN_SPELLINGS

_ARTICLES = frozenset(
    {"EL", "AL", "L", "ES", "ER", "EN", "ET", "ED", "EZ", "ECH", "AS", "AR", "AN", "AT", "AD", "AZ", "ACH"}
)
_SON_OF = {
    "BEN": "BEN", "BN": "BEN", "IBN": "BEN", "BIN": "BEN", "BENT": "BENT", "BINT": "BENT", "BNT": "BENT",
    "OULD": "OULD", "OUALD": "OULD", "WLD": "OULD", "AIT": "AIT", "AYT": "AIT", "NAIT": "AIT",
    "ABOU": "BOU", "ABU": "BOU", "BOU": "BOU",
}  # fmt: skip
_CANONICAL = {spelling: row[0] for row in LATIN_SPELLINGS for spelling in row}

# Digits that a reader takes for letters; a name holds none.
_MISREAD = str.maketrans({"0": "O", "1": "I", "5": "S", "8": "B"})

# In this order: what a French-speaking registrar writes, and what it stands for.
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"TCH|SCH|SH|CH", "$"),
        (r"KH", "X"),
        (r"GH", "%"),
        (r"PH", "F"),
        (r"DH", "D"),
        (r"TH", "T"),
        (r"DJ", "J"),
        (r"GU(?=[EI])", "G"),
        (r"OU|OO|W|O", "U"),
        (r"EE|Y", "I"),
        (r"[AE]I", "I"),
        (r"Q|C(?![EI])", "K"),
        (r"C", "S"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[AEIU])H$", ""),
        (r"(?<=[^AEIU])E$", ""),
        (r"E", "A"),
        (r"(.)\1+", r"\1"),
    )
)


def raw_words(name: str) -> tuple[str, ...]:
    """Return the words in capitals without accents; an apostrophe joins, every other mark parts."""
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "OE"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).upper().translate(_MISREAD)
    plain = re.sub(r"(?<=[A-Z])['’`´ʼ](?=[A-Z])", "", plain)
    return tuple(re.findall(r"[A-Z]+", plain))


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[str, ...]:
    """Return the parts of a name with particles joined on, articles taken off and known spellings made one."""
    words = [word for word in raw_words(name) if word not in _ARTICLES] or list(raw_words(name))
    joined: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        follows = words[at + 1] if at + 1 < len(words) else None
        if follows is not None and word in _SON_OF:
            joined.append(_SON_OF[word] + _without_article(follows))
            at += 2
        elif follows is not None and re.fullmatch(r"ABD(E|U|OU)?L?", word):
            joined.append(_servant_of(word + "EL" + follows) if word == "ABD" else _servant_of(word + follows))
            at += 2
        else:
            joined.append(_known(word))
            at += 1
    return tuple(_CANONICAL.get(part, part) for part in joined)


def is_child_of(word: str) -> bool:
    """Say whether the word begins the name of an ancestor (`ben`, `bent`)."""
    return _SON_OF.get(word) in ("BEN", "BENT")


@lru_cache(maxsize=4096)
def sound(part: str) -> str:
    """Return what is heard: vowels and consonants that registrars write in several ways are one sign each."""
    for pattern, sign in _SOUNDS:
        part = pattern.sub(sign, part)
    return part


def _known(word: str) -> str:
    if word in _CANONICAL:
        return _CANONICAL[word]
    if word.startswith("ABD"):
        return _CANONICAL.get(word) or _servant_of(word)
    if faith := re.fullmatch(r"(.{3,}?)E?DD?INE?", word):
        return faith[1] + "DINE"  # Noureddine, Nour Eddine
    bare = _without_article(word)
    return _CANONICAL.get(bare, bare)


def _servant_of(word: str) -> str:
    """Abdelkader, Abd El Kader, Abdul-Qadir: `ABD` and what follows, without article and doubling."""
    if word in _CANONICAL:
        return _CANONICAL[word]
    rest = re.sub(r"(.)\1+", r"\1", re.sub(r"^[EUOA]+", "", word[3:]))
    rest = re.sub(r"^L(?=.{3})", "", rest)
    return "ABD" + rest if len(rest) > 2 else word


def _without_article(word: str) -> str:
    # What is left must be long enough to be a name: ELIAS and ALAMI have no article.
    for article in (r"E([STRNDZ])(?=\1.{3})", r"ECH(?=CH.{3})", r"EL(?=.{4})", r"AL(?=[^AEIOUY].{4})"):
        stripped = re.sub("^" + article, "", word)
        if stripped != word:
            return stripped
    return word
