"""Words that papers are known to hold: labels and titles of every kind, months, names and places, in both scripts.

A net that is unsure of a word and reads one of these is right more often than it believes: nonsense is never one of
some thousands of words that belong here.
"""

import re
from functools import lru_cache

from dossier.calendars.months import read_month
from dossier.documents import KINDS
from ocr import lexicon
from ocr.folding import fold

_LETTERS = re.compile(r"[^\W\d_]+")
_SHORTEST = 3


def is_familiar(word: str) -> bool:
    """Whether the word, of three letters or more, is one of a label, a title, a month, a name or a place."""
    bare = fold(word)
    return len(bare) >= _SHORTEST and (bare in _words() or read_month([word], 0) is not None)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    kinds = KINDS.values()
    texts = [text for kind in kinds for text in (*kind.titles_fr, *kind.titles_ar, *kind.stops_fr, *kind.stops_ar)]
    texts += [text for kind in kinds for label in kind.fields.values() for text in (*label.fr, *label.ar)]
    texts += [text for kind in kinds for part in kind.sections.values() for text in (*part.fr, *part.ar)]
    texts += [text for kind in kinds for formula in kind.formulas for text in (*formula.fr, *formula.ar)]
    texts += [*lexicon.arabic_words(), *lexicon.latin_words()]
    return frozenset(fold(word) for text in texts for word in _LETTERS.findall(text) if len(word) >= _SHORTEST)
