"""Arabic names that are read with a blank inside a word, or none between two: `يا سمين` for ياسمين, `كوثرنور`.

Letters that do not join to the next leave white inside a word, which engines take for a blank, and little between two;
all reads may. Spelling by letters sees no blanks, so such a name is never sure, joined or not.
"""

from dataclasses import replace

from ocr import lexicon
from ocr.calibration import confidence
from ocr.combine import Found
from ocr.evidence import Grade
from ocr.folding import is_arabic
from ocr.likely import is_of_names

# Letters of a word that is none by itself, unless names or their particles hold it; of one of two that run together.
_SCRAP, _WHOLE = 2, 3


def without_false_blanks(name: Found) -> Found:
    """Return a name with words joined that are known as one and not apart; unsure where words look torn or joined."""
    if not is_arabic(name.value):
        return name
    words = name.value.split()
    at = 0
    while at + 1 < len(words):
        one = words[at] + words[at + 1]
        if _is_word(one) and not (_is_word(words[at]) and _is_word(words[at + 1])):
            words[at : at + 2] = [one]
        at += 1
    value = " ".join(words)
    torn = any(len(word) <= _SCRAP and not _is_word(word) for word in words)
    if value == name.value and not torn and not any(map(_are_two, words)):
        return name
    return replace(name, value=value, grade=min(name.grade, Grade.SPELLS_MOST, key=confidence))


def _are_two(word: str) -> bool:
    """Whether a word that nobody knows is two that are known."""
    parts = ((word[:at], word[at:]) for at in range(_WHOLE, len(word) - _WHOLE + 1))
    return not _is_word(word) and any(map(lexicon.arabic_words().issuperset, parts))


def _is_word(word: str) -> bool:
    return word in lexicon.arabic_words() or is_of_names(word)
