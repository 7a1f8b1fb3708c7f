"""Blanks and marks inside Latin names and places: engines lose and invent blanks, and no other read of the crop tells.

Reads that differ in blanks only say the same letters; of those the one is right whose words are known. A place that
every read writes without the blank that it is known with (`SIDIKACEM`) is likely that place, and never sure. An
apostrophe or a hyphen is ink: engines lose it (`MHAMID` for `M'HAMID`), and no list tells whether it is printed.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from dossier.documents.kind import Value
from dossier.letters import fold
from dossier.places import LATIN_SPELLED
from ocr import lexicon

# A family is written in one with this head.
_HEADED = "BEL "
_HYPHENS = "-‐‑–"
_ALL_MARKS = _HYPHENS + "'’‘ʼ`´"


def spelled_best(reads: Sequence[str], value: Value) -> str:
    """Return the spelling of reads of the same letters that is known as a whole or holds more known words."""
    often = Counter(marked(reads))
    # `BEL HOUARI`: less than half of the reads do not part it.
    few = {read for read in often if read.upper().startswith(_HEADED) and 2 * often[read] < len(reads)}
    often = Counter({read: count for read, count in often.items() if read not in few}) or often
    return max(often, key=lambda read: (_known(read, value), often[read]))


def marked(reads: Sequence[str]) -> list[str]:
    """Return, of reads of the same letters, those with the marks that are printed: half of the reads show each."""
    marks = Counter(marks_of(read) for read in reads)
    shown = [each for each in marks if 2 * marks[each] >= len(reads)]
    printed = max(shown, key=len) if shown else marks.most_common(1)[0][0]
    return [read for read in reads if marks_of(read) == printed]


def marks_of(read: str) -> tuple[tuple[int, str], ...]:
    """Return the apostrophes and hyphens between letters, each by how many letters stand before it."""
    found, letters = [], 0
    for character in read.strip(_ALL_MARKS):
        if character in _ALL_MARKS:
            found.append((letters, "-" if character in _HYPHENS else "'"))
        letters += character.isalnum()
    return tuple(found)


def as_known(place: str) -> str:
    """Return a place as it is known, where only its blanks are not so."""
    spellings = _spellings().get(fold(place), ())
    plain = _plain(place)
    if not spellings or plain in spellings:
        return place
    told = {spelling for spelling in spellings if spelling.replace(" ", "") == plain.replace(" ", "")}
    if len(told) != 1:
        return place
    known = told.pop()
    return known if place.isupper() else known.title()


def _known(read: str, value: Value) -> float:
    """Return how much of a read is known: of a place all or nothing, of a name the share of its letters."""
    plain = _plain(read)
    if value is Value.PLACE and fold(read) in _spellings():
        return float(plain in _spellings()[fold(read)])
    words = plain.split()
    letters = sum(map(len, words))
    return sum(len(word) for word in words if word in lexicon.latin_words()) / letters if letters else 0.0


def _plain(text: str) -> str:
    return " ".join(text.upper().replace("-", " ").split())


@lru_cache(maxsize=1)
def _spellings() -> dict[str, frozenset[str]]:
    """Return how each known place may be spelled in Latin letters, by its letters alone."""
    found: dict[str, set[str]] = {}
    for spelling in LATIN_SPELLED:
        found.setdefault(fold(spelling), set()).add(_plain(spelling))
    return {folded: frozenset(spellings) for folded, spellings in found.items()}
