"""Words of Latin names as misread by their shapes: `KHADUA` is KHADIJA.

The commonest of all misreadings of Latin capitals is IJ read as U or H. A word that is unknown and becomes exactly
one known word by one such exchange is likely that word; likely only, so it is never sure by itself.
"""

from functools import lru_cache

from ocr import lexicon

# What was read, and what may have been printed.
_EXCHANGES = (
    ("U", "IJ"), ("H", "IJ"), ("HJ", "IJ"), ("IH", "IJ"), ("IHJ", "IJ"), ("LU", "IJ"), ("UA", "IJA"), ("T", "I"),
    ("L", "I"), ("I", "T"), ("1", "I"), ("Ù", "U"), ("I", "J"), ("J", "I"), ("O", "Q"),
)  # fmt: skip
_LEAST = 4
# The article as it is misread where its letters are an E and a small L: `EI Amrani`, `EI IDRISSI`.
_ARTICLE = "EI"


def likely_names(text: str) -> str:
    """Return a name with each of its words that is unknown, and one exchange away from one known word, exchanged."""
    *words, last = text.split() or [""]
    article = "EL" if text.isupper() and last != _ARTICLE else "El"
    return " ".join([*(article if word == _ARTICLE else _likely(word) for word in words), _likely(last)])


@lru_cache(maxsize=4096)
def _likely(word: str) -> str:
    known = lexicon.latin_words()
    if len(word) < _LEAST or word in known or not word.isupper():
        return word
    ways = {
        word[:at] + printed + word[at + len(read) :]
        for at in range(len(word))
        for read, printed in _EXCHANGES
        if word.startswith(read, at)
    }
    told = ways & known
    return told.pop() if len(told) == 1 else word
