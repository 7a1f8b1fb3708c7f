"""How usual the letters of a name are, one after another: what was misread is often no word of any language.

A chain of letters, each told by the two before it, counted in the names and places that lists know. A name that no list
holds is spelled like those that lists do; `لعلو` with a lost alef is not.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from ocr import lexicon
from ocr.folding import fold

# A letter that was never seen behind two others counts as if it had been a little, of so many letters.
_UNSEEN, _LETTERS = 0.1, 4.0
_BEGIN, _END = "^^", "$"
_PARTS = re.compile(r"[\s\-'’]+")
# What nothing is, as unusual as a name can be.
_NOTHING = (-5.0, -5.0)

_Chain = dict[str, Counter[str]]


def usual(text: str, *, arabic: bool) -> tuple[float, float]:
    """Return how usual the letters of a text are on average and where they are least so, natural logarithms."""
    words = text.split() if arabic else [fold(word) for word in _PARTS.split(text)]
    chain = _chain(arabic=arabic)
    steps = [step for word in words if word for step in _steps(word, chain)]
    return (sum(steps) / len(steps), min(steps)) if steps else _NOTHING


def _steps(word: str, chain: _Chain) -> Iterable[float]:
    text = f"{_BEGIN}{word}{_END}"
    for at in range(len(_BEGIN), len(text)):
        following = chain.get(text[at - 2 : at], Counter())
        yield math.log((following[text[at]] + _UNSEEN) / (following.total() + _LETTERS))


@lru_cache(maxsize=2)
def _chain(*, arabic: bool) -> _Chain:
    words = lexicon.arabic_words() if arabic else {fold(word) for word in lexicon.latin_words()}
    chain: _Chain = defaultdict(Counter)
    for word in words:
        text = f"{_BEGIN}{word}{_END}"
        for at in range(len(_BEGIN), len(text)):
            chain[text[at - 2 : at]][text[at]] += 1
    return dict(chain)
