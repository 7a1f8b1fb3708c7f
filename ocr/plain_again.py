"""Cards read once more with their pale ink darkened, and the surer of both reads kept, place by place.

Beside black values Tesseract's threshold takes grey captions on tinted paper for paper, the more so the more evenly
they are lit: of a card drawn at random the French net read 174 letters surely, 252 before its light was evened, and
290 of that with pale ink darkened. Other cards, and those in shade, read better evenly lit: neither does alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ocr.crops import around
from ocr.engine import Engine, Grey, Rect, Word
from ocr.first_pass import french_words
from ocr.prepare import Working

# What is less sure says nothing for a read.
_DOUBTFUL = 0.5
# By how many sure letters a read has to be ahead of the one that stands.
_AHEAD = 0.5
# What a place that nobody read before has to show, and in how many letters and figures.
_FRESH, _LETTERS = 0.6, 1
# What is read again around the words, in heights of a word; fewer words show no card.
_AROUND, _FEWEST = 4, 4
# Ink and paper, as shares of the paper's light: between them lie pale ink, and the lines of a tinted ground.
_INK, _PAPER = 0.55, 0.95
# Boxes share a place where they share so much of the lower one's height and of the narrower one's width.
_LEVEL, _ACROSS = 0.5, 0.3


@dataclass(slots=True)
class _Place:
    """Words of both reads that lie over each other."""

    around: Rect
    stand: list[Word] = field(default_factory=list)
    again: list[Word] = field(default_factory=list)


def plain_again(engine: Engine, working: Working, words: Sequence[Word]) -> list[Word]:
    """Return the words of the French pass, those that the card shows more surely otherwise in their place.

    Args:
        engine: reads the card.
        working: the card.
        words: the French pass over its evenly lit picture.
    """
    if len(words) < _FEWEST:
        return list(words)
    heights = sorted(word.rect.height for word in words)
    reach = _AROUND * heights[len(heights) // 2]
    every = around([word.rect for word in words])
    left, top = max(0, every.left - reach), max(0, every.top - reach)
    shown = _darkened(working.plain[top : every.bottom + reach, left : every.right + reach])
    part = replace(working, even=shown)
    again = [replace(word, rect=_moved(word.rect, left, top)) for word in french_words(engine, part)]
    return _surer(words, again)


def _darkened(picture: Grey) -> Grey:
    paper = max(1.0, float(np.median(picture)))
    levels = (np.arange(256) / paper - _INK) / (_PAPER - _INK)
    curve = (np.clip(levels, 0.0, 1.0) * 255).astype(np.uint8)
    return np.ascontiguousarray(curve[picture])


def _surer(words: Sequence[Word], again: Sequence[Word]) -> list[Word]:
    """Return the surer read of each place; what was read again and stood nowhere keeps a line of its own."""
    fresh = max(word.line for word in words) + 1
    again = [replace(word, line=word.line + fresh) for word in again]
    kept: list[Word] = []
    for place in _places(words, again):
        if not place.stand:
            kept += [word for word in place.again if _is_sure(word)]
        elif _gain(place.again) > _gain(place.stand) + _AHEAD:
            kept += [replace(word, line=place.stand[0].line) for word in place.again]
        else:
            kept += place.stand
    return kept


def _places(words: Sequence[Word], again: Sequence[Word]) -> list[_Place]:
    """Return the places of a page: words that lie over each other, and what lies over these."""
    places: list[_Place] = []
    for each, stands in [(word, True) for word in words] + [(word, False) for word in again]:
        one = _Place(each.rect, [each] if stands else [], [] if stands else [each])
        # Words of one read stand beside each other, however near. Hardly any place is near: that is asked first.
        over = [
            place
            for place in places
            if place.around.top < each.rect.bottom
            and each.rect.top < place.around.bottom
            and any(_lie_over(each.rect, word.rect) for word in (place.again if stands else place.stand))
        ]
        for place in over:
            one.around = one.around.union(place.around)
            one.stand = place.stand + one.stand
            one.again = place.again + one.again
        if over:
            places = [place for place in places if not any(place is each for each in over)]
        places.append(one)
    return places


def _lie_over(one: Rect, other: Rect) -> bool:
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    wide = min(one.right, other.right) - max(one.left, other.left)
    return high > _LEVEL * min(one.height, other.height) and wide > _ACROSS * min(one.width, other.width)


def _gain(words: Sequence[Word]) -> float:
    """Return how many letters and figures were read, as far as they are surer than not."""
    return sum(max(0.0, word.confidence - _DOUBTFUL) * 2 * _told(word) for word in words)


def _is_sure(word: Word) -> bool:
    return word.confidence >= _FRESH and _told(word) >= _LETTERS


def _told(word: Word) -> int:
    return sum(character.isalnum() for character in word.text)


def _moved(rect: Rect, left: int, top: int) -> Rect:
    return Rect(rect.left + left, rect.top + top, rect.right + left, rect.bottom + top)
