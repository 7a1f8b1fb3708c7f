"""What names are likely: given names, family names and places of Morocco in both scripts, as a prior for reads.

A prior only orders what was read: it never makes a reader say what the pixels do not (see ocr.likely). Which
spellings are the same person's is `dossier.names`' business.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from dossier.gazetteer import COMMUNES, QUARTERS, TOWNS
from dossier.names.lexicon.families import FAMILIES
from dossier.names.lexicon.men import MEN
from dossier.names.lexicon.women import WOMEN
from ocr.folding import fold

_PARTS = re.compile(r"[\s\-]+")
# A name of several parts with several spellings each has many; the first are the usual ones.
_MOST = 12
# Words of small communes are nobody's: known, they would only make names doubtful that are a letter away from them.
_OF_NAMES = (MEN, WOMEN, FAMILIES, TOWNS, QUARTERS)


def _rows(*lists: str) -> Iterator[list[str]]:
    return (entry.split() for entry in ";".join(lists).split(";"))


@lru_cache(maxsize=1)
def _pairs() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in _rows(*_OF_NAMES, COMMUNES):
        arabic, *spellings = (part.replace("_", " ") for part in row)
        for spelling in spellings:
            if arabic not in found[fold(spelling)]:
                found[fold(spelling)].append(arabic)
    return {spelling: tuple(arabic) for spelling, arabic in found.items()}


@lru_cache(maxsize=1)
def arabic_words() -> frozenset[str]:
    """Return every Arabic word of the lexicon but those of small communes."""
    return frozenset(word for row in _rows(*_OF_NAMES) if len(row) > 1 for word in row[0].split("_"))


@lru_cache(maxsize=1)
def _arabic_names() -> frozenset[str]:
    return frozenset(name for names in _pairs().values() for name in names)


def is_arabic_name(text: str) -> bool:
    """Say whether the text is one known name after another: `الدين` is a known word, and no name without `نور`."""
    words = text.split()
    heads = range(1, len(words) + 1)
    return not words or any(
        " ".join(words[:at]) in _arabic_names() and is_arabic_name(" ".join(words[at:])) for at in heads
    )


@lru_cache(maxsize=1)
def latin_words() -> frozenset[str]:
    """Return every word of the lexicon in Latin letters but those of small communes."""
    return frozenset(word for row in _rows(*_OF_NAMES) for spelling in row[1:] for word in spelling.split("_"))


@lru_cache(maxsize=1024)
def arabic_of(latin: str) -> tuple[str, ...]:
    """Return how a name in Latin letters may be written in Arabic, where every part of it is known; else nothing."""
    whole = _pairs().get(fold(latin))
    if whole:
        return whole
    words = _PARTS.split(latin)
    found: list[str] = []
    for at in range(1, len(words)):
        for head in _pairs().get(fold(" ".join(words[:at])), ()):
            found += [f"{head} {tail}" for tail in arabic_of(" ".join(words[at:]))]
    return tuple(dict.fromkeys(found))[:_MOST]


@lru_cache(maxsize=32)
def arabic_words_of_length(length: int) -> tuple[str, ...]:
    """Return the Arabic words of so many letters."""
    return tuple(sorted(word for word in arabic_words() if len(word) == length))
