"""Arabic letters: the parts of a name without vowel signs, with the letters that registrars exchange made one.

Source: research/documents.md §9.2 (normalisation) and §9.5 (what a reader confuses: dots, final forms; PDF text in
presentation forms and with direction marks).
"""

import re
import unicodedata
from functools import lru_cache

_ONE_LETTER = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ئ": "ي",
        "ؤ": "و", "ۇ": "و", "ة": "ه", "ۃ": "ه", "ھ": "ه", "ہ": "ه", "ە": "ه", "ۀ": "ه", "ک": "ك", "ڪ": "ك", "ڭ": "ك",
        "گ": "ك", "ݣ": "ك", "ڨ": "ق", "ڧ": "ق", "چ": "ج", "ژ": "ج", "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "پ": "ب", "ء": "",
        "ـ": "",
    }
)  # fmt: skip

# Letters that differ by their dots only: a blurred one is read as the other.
_SHAPE = str.maketrans(
    {
        "ب": "٠", "ت": "٠", "ث": "٠", "ن": "٠", "ي": "٠", "ج": "ح", "خ": "ح", "ذ": "د", "ز": "ر", "ش": "س", "ض": "ص",
        "ظ": "ط", "غ": "ع", "ق": "ف",
    }
)  # fmt: skip
_UNSEEN = frozenset({"Mn", "Cf", "Lm"})
_JOINING = {
    "بن": "بن", "ابن": "بن", "بل": "بن", "بنت": "بنت", "ابنه": "بنت", "ايت": "ايت", "ولد": "ولد", "اولاد": "اولاد",
    "ابو": "بو", "بو": "بو", "ابي": "بو", "او": "او", "ال": "",
}  # fmt: skip
_CHILD_OF = frozenset({"بن", "بنت"})


def raw_words(name: str) -> tuple[str, ...]:
    """Return the words without vowel signs, in one form of each exchangeable letter."""
    plain = unicodedata.normalize("NFKC", name)
    plain = "".join(letter for letter in plain if unicodedata.category(letter) not in _UNSEEN)
    return tuple(re.findall(r"[ء-ي]+", plain.translate(_ONE_LETTER)))


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[tuple[str, bool], ...]:
    """Return the parts of a name: particles joined on, articles off; and whether an article stood there."""
    words = raw_words(name)
    joined: list[tuple[str, bool]] = []
    at = 0
    while at < len(words):
        part, article, at = _part(words, at)
        if joined and part == "دين" and article:
            joined[-1] = (joined[-1][0] + part, joined[-1][1])
        else:
            # `فاطمة الزهرة` is `فاطمة الزهراء`; alone they are two names.
            of_fatima = part == "زهره" and bool(joined) and joined[-1][0] == "فاطمه"
            joined.append(("زهرا" if of_fatima else part, article))
    return tuple(joined)


def is_child_of(word: str) -> bool:
    """Say whether the word begins the name of an ancestor."""
    return _JOINING.get(word) in _CHILD_OF and word != "بل"


def shape(part: str) -> str:
    """Return the letters without their dots."""
    return part.translate(_SHAPE)


def _part(words: tuple[str, ...], at: int) -> tuple[str, bool, int]:
    """Return the part that begins at a word, whether with an article, and where the next begins."""
    word, last = words[at], at + 1 == len(words)
    if not last and word in _JOINING:
        part, article, after = _part(words, at + 1)
        return _JOINING[word] + part, article or word == "ال", after
    if not last and word == "عبد":
        part, _, after = _part(words, at + 1)
        return "عبد" + _without_article(part), False, after
    if not last and word in ("بنعبد", "بوعبد"):
        part, _, after = _part(("عبد", *words[at + 1 :]), 0)
        return word[:2] + part, False, at + after
    if word.startswith("عبد"):
        return "عبد" + _without_article(word[3:]), False, at + 1
    for joining, stands_for in (("بن", "بن"), ("ابن", "بن"), ("ابو", "بو")):
        tail = word[len(joining) :]
        if word.startswith(joining) and tail.startswith(("ال", "عبد")) and len(tail) > 4:
            part, _, _ = _part((tail,), 0)
            return stands_for + part, False, at + 1
    bare = _without_article(word)
    faith = bare[:-5] + "دين" if bare.endswith("الدين") and len(bare) > 6 else bare
    return faith, bare != word, at + 1


def _without_article(word: str) -> str:
    # Of `الله` and `الياس` nothing may be taken; the lexicon knows the other names that begin so.
    return word[2:] if word.startswith("ال") and len(word) > 4 and word not in _NO_ARTICLE else word


_NO_ARTICLE = frozenset({"الياس", "الهام", "الياسين"})
