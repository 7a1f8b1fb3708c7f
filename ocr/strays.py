"""Words that the page's pass made no line of: short ones alone in a column, headings in large letters, grey captions.

What is inked as words are, is as high as they are, and lies under no word that was read, gets a read of its own by the
Arabic net, and by the French net where that sees nothing. Marks that are no words (stamps, signatures, patterns) give
reads that nobody is sure of, and are dropped.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np

from ocr.crops import cut_scaled
from ocr.engine import Engine, Grey, Rect, Word
from ocr.folding import is_arabic, tidy
from ocr.lexicon.familiar import is_familiar
from ocr.nets import Net
from ocr.reach import band

# Looked for in a picture this many times smaller; darker than this on evenly lit paper is ink, grey captions too,
# whose thin strokes a smaller picture makes paler still.
_SMALLER, _INK = 2, 200
# In heights of the page's words: how far apart the letters of one word's ink are, and how high and wide it is.
_NEAR, _HIGH, _WIDE = 0.5, (0.5, 2.8), (0.9, 24.0)
_RULE, _SPECK = 0.2, 0.12
# Share of its rectangle that a word's ink fills.
_FILLED = (0.08, 0.6)
# A pale page has some forty such places; more than a pattern's number are no words. Read so many at a time, and no
# further where none of them was a word.
_MOST, _PATTERN, _AT_ONCE, _FEWEST_WORDS = 48, 192, 12, 5
# What was read with less is as good as unread, and what is known to be a word.
_READ, _SURE, _LETTERS = 0.3, 0.8, 3
# Numbers of cards, days and other figures have too few letters to be words: their shape tells, every one sure.
_SHAPED, _SURE_SHAPE = re.compile(r"[A-Z]{1,2}\d{5,7}[A-Z]?|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{2,}"), 0.85
# What of a place's height its line keeps at least. At the lower height a short word without tall letters, which is no
# wider than this many heights and stands so near a figure, is not too large.
_BODY, _SHORT, _FAR, _EDGES = 0.6, 3.5, 12.0, " .,:;/-"
_HEIGHT, _LOW, _PAD, _SIDE = 44, 32, 0.16, 0.3


def strays(engine: Engine, picture: Grey, french: Sequence[Word], arabic: Sequence[Word]) -> list[Word]:
    """Return Arabic and French words, on lines of their own, that stand where none of those given does."""
    words = [word for word in (*french, *arabic) if word.confidence >= _READ]
    if len(words) < _FEWEST_WORDS:
        return []
    places = [line_of(picture, place) for place in unread(picture, words)]
    line = max(word.line for word in (*french, *arabic)) + 1
    figures = [word.rect for word in words if word.text.strip(_EDGES).isdecimal()]
    found: list[Word] = []
    for first in range(0, len(places), _AT_ONCE):
        some = list(_told(engine, picture, places[first : first + _AT_ONCE], line + 2 * first, figures))
        if not some:
            break
        found += some
    return found


def line_of(picture: Grey, place: Rect) -> Rect:
    """Return the line of a place's letters; the dots of a word of low letters may weigh as much as its body."""
    line = band(picture, place)
    return line if line.height > _BODY * place.height else place


def _announces(place: Rect, figures: Sequence[Rect]) -> bool:
    """Whether a place is a short word's that may announce the figure at its left, as `سنة` does."""
    far = _FAR * place.height
    return place.width < _SHORT * place.height and any(
        figure.top < place.middle < figure.bottom and 0 <= place.left - figure.right < far for figure in figures
    )


def _told(engine: Engine, picture: Grey, places: Sequence[Rect], line: int, figures: Sequence[Rect]) -> Iterator[Word]:
    """Yield the words of some places, as the Arabic net reads them, and the French net what that sees nothing in."""
    arabic = _read(engine, engine.nets.ara[-1], picture, places, line)
    lost = [at for at, told in enumerate(arabic) if not told and _announces(places[at], figures)]
    lower = _read(engine, engine.nets.ara[-1], picture, [places[at] for at in lost], line, _LOW)
    for at, told in zip(lost, lower, strict=True):
        arabic[at] = [replace(word, line=line + at) for word in told]
    left = [place for place, told in zip(places, arabic, strict=True) if not told]
    for told in (*arabic, *_read(engine, engine.nets.fra[-1], picture, left, line + len(places))):
        yield from told


def unread(picture: Grey, words: Sequence[Word]) -> list[Rect]:
    """Return where ink stands like a word's and no word was read, the nearest to what was read first."""
    heights = sorted(word.rect.height for word in words)
    height = max(12, heights[len(heights) // 2]) / _SMALLER
    size = (max(1, picture.shape[1] // _SMALLER), max(1, picture.shape[0] // _SMALLER))
    ink: Grey = (cv2.resize(picture, size, interpolation=cv2.INTER_AREA) < _INK).astype(np.uint8)
    for word in words:
        box = [edge // _SMALLER for edge in (word.rect.left, word.rect.top, word.rect.right, word.rect.bottom)]
        ink[max(0, box[1] - 2) : box[3] + 3, max(0, box[0] - 2) : box[2] + 3] = 0
    ink = _letters(ink, height)
    joined = cv2.dilate(ink, np.ones((max(1, round(0.2 * height)) | 1, round(_NEAR * height) | 1), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    places = []
    for left, top, width, high, _ in stats[1:]:
        if not (_HIGH[0] * height < high < _HIGH[1] * height and _WIDE[0] * height < width < _WIDE[1] * height):
            continue
        filled = ink[top : top + high, left : left + width].mean()
        if width > 0.8 * high and _FILLED[0] < filled < _FILLED[1]:
            places.append(Rect(*(int(edge) * _SMALLER for edge in (left, top, left + width, top + high))))
    places.sort(key=lambda place: min(abs(place.middle - word.rect.middle) for word in words))
    return places[:_MOST] if len(places) <= _PATTERN else []


def _letters(ink: Grey, height: float) -> Grey:
    """Return the ink without rules, frames, pictures and specks."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    widths, highs, areas = stats[:, 2], stats[:, 3], stats[:, 4]
    kept = (highs < _HIGH[1] * height) & (areas > _SPECK * _SPECK * height * height)
    kept &= (highs > _RULE * height) | (widths < 2 * height)
    kept[0] = False
    letters: Grey = kept[:count][labels].astype(np.uint8)
    return letters


def _read(
    engine: Engine, net: Net, picture: Grey, places: Sequence[Rect], line: int, height: int = _HEIGHT
) -> list[list[Word]]:
    crops = [cut_scaled(picture, place, height, _PAD, _SIDE) for place in places]
    reads = engine.lines([crop.picture for crop in crops], net) if crops else []
    arabic = net in engine.nets.ara
    return [
        [replace(word, rect=crop.back(word.rect), line=line + at) for word in read.words]
        if is_sure(read.words, arabic=arabic)
        else []
        for at, (crop, read) in enumerate(zip(crops, reads, strict=True))
    ]


def is_sure(words: Sequence[Word], *, arabic: bool) -> bool:
    """Whether what a net of one script read in a place is words of that script, or figures, and no mark."""
    mine = [word for word in words if is_arabic(word.text) is arabic and sum(map(str.isalpha, word.text)) >= _LETTERS]
    if any(is_familiar(tidy(word.text)) for word in mine):
        return True
    if not arabic and words and _SHAPED.fullmatch("".join(word.text for word in words)):
        return min(word.confidence for word in words) >= _SURE_SHAPE
    letters = sum(len(word.text) for word in words)
    mean = sum(word.confidence * len(word.text) for word in words) / max(1, letters)
    return bool(mine) and mean >= _SURE
