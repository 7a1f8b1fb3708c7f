"""What a file is of which no title and no structure was told: a small net weighs all its words.

A title under a stamp, or worded as nobody declared, leaves a paper unknown whose every caption was read. The net knows
words, parts of words and pairs of words of papers that we draw ourselves (training/kinds.py), ours and others', with
titles and without. It is asked only where nothing else named any part of a file, names only what it is sure of, and
what it names has to hold values of such a paper. A title of a paper that nobody asks for denies what words say, unless
the kind was one of two that came too close to each other. And what the words of a page say is hardly possible is taken
back: half a title on a card's corner, or a few captions, made it another paper.
"""

import math
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dossier.documents import KINDS
from ocr.finder.search import candidates
from ocr.folding import fold
from ocr.kind import UNKNOWN, KindGuess, is_of_others
from ocr.leftover.words import grams, shape
from ocr.lines import Row
from ocr.page import Part

WEIGHTS = Path(__file__).with_name("weights") / "kinds.npz"
NAMES = tuple(KINDS)
NUMBERS = 16384
"""How many numbers texts have: a text is its checksum among so many."""
LEAST = 0.7
"""How likely a kind has to be."""
# How likely one of two that came too close has to be; how many of its fields a paper holds; and how sure it is then.
_OF_RIVALS, _FIELDS, _SURE = 0.5, 3, 0.6
# A kind less likely than this is taken back; of 920 parts rightly named none is (decision 0037).
_HARDLY = 0.05
_HEAD = 0.25

Floats = NDArray[Any]


def with_likely_kinds(parts: Sequence[Part]) -> list[Part]:
    """Return the parts of a file, those named that words alone tell where nothing else named any."""
    parts = [part if part.zone else _doubted(part) for part in parts]
    if any(part.guess.name != UNKNOWN or part.zone for part in parts):
        return parts
    return [_named(part) for part in parts]


def _doubted(part: Part) -> Part:
    """Return a part, of no kind where its words hardly allow the one that it was named."""
    name = part.guess.name
    share = float(likely_kinds(part.rows)[NAMES.index(name)]) if part.rows and name != UNKNOWN else 1.0
    if share >= _HARDLY:
        return part
    why = (f"its words {share:.2f} against {name}", *part.guess.why)
    return replace(part, guess=KindGuess(UNKNOWN, round(1 - part.guess.confidence, 2), why))


def _named(part: Part) -> Part:
    likely = likely_kinds(part.rows)
    at = int(np.argmax(likely))
    name, share, rivals = NAMES[at], float(likely[at]), part.guess.rivals
    # Of two kinds that titles and labels left, words need to say less.
    least = _OF_RIVALS if name in rivals else LEAST
    if name == UNKNOWN or share < least or (is_of_others(part.rows) and name not in rivals):
        return part
    held = {found.field for found in candidates(part.rows, KINDS[name]) if found.value}
    if len(held) < _FIELDS:
        return part
    return replace(part, guess=KindGuess(name, _SURE, (f"its words {share:.2f}", *part.guess.why)))


def likely_kinds(rows: Sequence[Row]) -> Floats:
    """Return how likely a page is each kind of NAMES, 0.0 to 1.0; nothing read is of every kind alike."""
    numbers = told(rows)
    if not len(numbers):
        return np.full(len(NAMES), 1 / len(NAMES))
    first, shift, second, last = _net()
    hidden = np.maximum(first[numbers].sum(axis=0) / math.sqrt(len(numbers)) + shift, 0)
    scores = hidden @ second + last
    likely = np.exp(scores - scores.max())
    shares: Floats = likely / likely.sum()
    return shares


def told(rows: Sequence[Row]) -> NDArray[np.int32]:
    """Return the numbers of all texts that are told of a page, each once."""
    return np.array(sorted({zlib.crc32(text.encode()) % NUMBERS for text in _texts(rows)}), np.int32)


def _texts(rows: Sequence[Row]) -> Iterator[str]:
    rects = [token.rect for row in rows for token in row.tokens]
    if not rects:
        return
    top, bottom = min(rect.top for rect in rects), max(rect.bottom for rect in rects)
    width = max(rect.right for rect in rects) - min(rect.left for rect in rects)
    yield f"wide {round(2 * math.log2(max(0.2, width / max(1, bottom - top))))}"
    yield f"words {round(math.log2(len(rects)))}"
    for row in rows:
        head = row.rect.top < top + _HEAD * (bottom - top)
        words = [fold(token.text) for token in row.tokens]
        for token, word in zip(row.tokens, words, strict=True):
            yield f"is {shape(token.text)}"
            if word and not any(map(str.isdigit, word)):
                yield from (f"word {word}", *(f"gram {gram}" for gram in grams(word)))
                yield from (f"head {word}",) if head else ()
        for (one, word), (other, following) in zip(
            zip(row.tokens, words, strict=True), zip(row.tokens[1:], words[1:], strict=True), strict=False
        ):
            if word and following and one.arabic == other.arabic:
                yield f"two {following} {word}" if one.arabic else f"two {word} {following}"


@lru_cache(maxsize=1)
def _net() -> tuple[Floats, ...]:
    with np.load(WEIGHTS) as kept:
        first = kept["first"].astype(np.float32) * kept["worth"]
        return first, *(kept[name].astype(np.float32) for name in ("shift", "second", "last"))
