"""Arabic captions before a figure, which the page's pass cut or lost: read again in one line with their figure.

Far from all other words of its line, `لسنة : 2026` is not seen whole: the French pass makes a box of a part of the
word, and so short a word alone fills the net's height and is misread. With its figure it is read well, and that the
figure comes out as the French net read it vouches for the read. Rows whose words were read surely cost nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocr.crops import cut_scaled
from ocr.engine import Engine, Grey, Rect, Word
from ocr.folding import has_letters, is_arabic, tidy
from ocr.lexicon.familiar import is_familiar

# A figure that captions announce, and how sure the French pass was of it.
_FIGURE, _LIKELY = re.compile(r"\d{2,6}|\d{1,2}[./-]\d{1,2}[./-]\d{4}"), 0.5
_MARKS = ".,:;"
# What was read with more needs no second look.
_SURE, _INK = 0.8, 150
# In heights of the figure: the white that ends a caption, how far it reaches and how wide it is at least; the white
# that parts it from a word that was read; the room above its line and, for tails, below.
_GAP, _FAR, _LEAST, _APART, _ROOM, _TAIL = 1.3, 9.0, 1.0, 0.15, 0.4, 0.95
# Words whose middles are less than this apart, in heights, stand on one line.
_LEVEL = 0.8
_MOST, _HEIGHTS, _PAD, _SIDE = 12, (44, 52), 0.05, 0.3
# How sure the net has to be of words that nobody knows, and of those beside one that papers hold.
_TOLD, _BESIDE = 0.85, 0.5


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure and where it stands with the ink before it."""

    figure: Word
    rect: Rect

    def covers(self, word: Word) -> bool:
        """Whether a word, other than the figure, stands in the ink before it and nobody was sure of it."""
        middle = (word.rect.left + word.rect.right) / 2
        within = self.figure.rect.right <= middle <= self.rect.right
        return word.confidence < _SURE and within and self.rect.top <= word.rect.middle <= self.rect.bottom


def before_figures(
    engine: Engine, picture: Grey, french: Sequence[Word], arabic: Sequence[Word]
) -> tuple[list[Word], list[Word]]:
    """Return the words of both passes, with captions read anew before figures whose neighbours nobody was sure of."""
    left, found = list(french), list(arabic)
    places = list(_places(picture, french, arabic))[:_MOST]
    # Both nets read such a line at any height, but now and then: the larger one sees what the smaller one missed.
    for net, height in zip((engine.nets.ara[-1], engine.nets.ara[0]), _HEIGHTS, strict=True):
        crops = [cut_scaled(picture, place.rect, height, _PAD, _SIDE) for place in places]
        reads = engine.lines([crop.picture for crop in crops], net) if crops else []
        missed = []
        for place, crop, read in zip(places, crops, reads, strict=True):
            words = [replace(word, rect=crop.back(word.rect), line=place.figure.line) for word in read.words]
            caption = caption_of(words, place.figure)
            if not caption:
                missed.append(place)
                continue
            left = [word for word in left if word is place.figure or not place.covers(word)]
            found = [word for word in found if not place.covers(word)] + caption
        places = missed
    return left, found


def _places(picture: Grey, french: Sequence[Word], arabic: Sequence[Word]) -> Iterator[_Place]:
    """Yield the figures right of which ink stands that nobody was sure of."""
    words = [*french, *arabic]
    for figure in french:
        if not _FIGURE.fullmatch(figure.text.strip(_MARKS)) or figure.confidence < _LIKELY:
            continue
        here, height = figure.rect, figure.rect.height
        wall = min(_wall(figure, words), here.right + round(_FAR * height), picture.shape[1])
        bottom = min(_floor(figure, words), here.bottom + round(_TAIL * height), picture.shape[0])
        end = _inked(picture[here.top : bottom, here.right : wall], round(_GAP * height))
        if end >= _LEAST * height and wall - here.right - end > _APART * height:
            top = max(0, here.top - round(_ROOM * height))
            yield _Place(figure, Rect(here.left, top, here.right + end + 2, bottom))


def _wall(figure: Word, words: Sequence[Word]) -> int:
    """Return where the next word right of a figure begins that was read surely; far off where there is none."""
    level = _LEVEL * figure.rect.height
    beside = [
        word.rect.left
        for word in words
        if word is not figure
        and word.confidence >= _SURE
        and word.rect.left >= figure.rect.right - 2
        and abs(word.rect.middle - figure.rect.middle) < level
        and any(map(str.isalnum, word.text))
    ]
    return min(beside, default=figure.rect.right * 2 + 10_000)


def _floor(figure: Word, words: Sequence[Word]) -> int:
    """Return where the next line below a figure and its caption begins; far off where there is none."""
    end = figure.rect.right + _FAR * figure.rect.height
    below = [
        word.rect.top
        for word in words
        if word.rect.top > figure.rect.bottom
        and word.confidence >= _LIKELY
        and word.rect.left < end
        and word.rect.right > figure.rect.left
    ]
    return min(below, default=figure.rect.bottom * 2 + 10_000)


def _inked(piece: Grey, gap: int) -> int:
    """Return how far ink goes on from the left end of a piece, over white that is no wider than a gap."""
    end = 0
    for at, ink in enumerate((piece < _INK).sum(axis=0)):
        if ink:
            end = at + 1
        elif at - end > gap:
            break
    return end


def caption_of(words: Sequence[Word], figure: Word) -> list[Word]:
    """Return the words of a read that stand before its figure; none where it or they were not read well."""
    letters = [word for word in words if has_letters(word.text)]
    told = "".join(word.text for word in words if word not in letters)
    if _digits(told) != _digits(figure.text) or not letters or not all(is_arabic(word.text) for word in letters):
        return []
    known = any(is_familiar(tidy(word.text)) for word in letters)
    if min(word.confidence for word in letters) < (_BESIDE if known else _TOLD):
        return []
    start = figure.rect.right - figure.rect.height // 4
    return [replace(word, text=tidy(word.text)) for word in words if not _digits(word.text) and word.rect.left >= start]


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
