"""Arabic letters: a name without vowel signs, with the letters that registrars exchange made one.

Source: research/documents.md §9.2 (normalisation) and §9.5 (what a reader confuses: dots, final forms).
"""

import re
import unicodedata
from functools import lru_cache

from dossier.names.variants import ARABIC_SPELLINGS

_ONE_LETTER = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ة": "ه", "ؤ": "و", "ک": "ك",
        "ڭ": "ك", "گ": "ك", "ڨ": "ق", "چ": "ج", "ڤ": "ف", "ء": "", "ـ": "",
    }
)  # fmt: skip

# Letters that differ by their dots only: a blurred one is read as the other.
_SHAPE = str.maketrans(
    {
        "ب": "٠", "ت": "٠", "ث": "٠", "ن": "٠", "ي": "٠", "ج": "ح", "خ": "ح", "ذ": "د", "ز": "ر", "ش": "س", "ض": "ص",
        "ظ": "ط", "غ": "ع", "ق": "ف",
    }
)  # fmt: skip

_CHILD_OF = frozenset({"بن", "ابن", "بنت", "ابنه"})
_JOINING = frozenset({"بن", "ابن", "بنت", "ايت", "ولد", "ابو", "بو", "ابي"})
_CANONICAL = {spelling: row[0] for row in ARABIC_SPELLINGS for spelling in row}


def raw_words(name: str) -> tuple[str, ...]:
    """Return the words without vowel signs, in one form of each exchangeable letter."""
    plain = unicodedata.normalize("NFKC", name)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(re.findall(r"[ء-ي]+", plain.translate(_ONE_LETTER)))


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[str, ...]:
    """Return the parts of a name with particles joined on, articles taken off and known spellings made one."""
    words = list(raw_words(name))
    joined: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        follows = words[at + 1] if at + 1 < len(words) else None
        if follows is not None and (word == "عبد" or word in _JOINING):
            joined.append(("بن" if word == "ابن" else word) + _without_article(follows))
            at += 2
        else:
            joined.append(_servant_of(word) if word.startswith("عبد") else _without_article(word))
            at += 1
    return tuple(_CANONICAL.get(part, part) for part in joined)


def is_child_of(word: str) -> bool:
    """Say whether the word begins the name of an ancestor."""
    return word in _CHILD_OF


def shape(part: str) -> str:
    """Return the letters without their dots."""
    return part.translate(_SHAPE)


def _servant_of(word: str) -> str:
    return "عبد" + _without_article(word[3:]) if len(word) > 5 else word


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word
