"""Captions in pale small print beside dark values, read once more where a page shows hardly any of its kind's labels.

A threshold over the page takes pale ink for paper, and the median filter that quietens it takes the dots of small
letters: at 150 dpi everything dark is read and nothing is found, since nothing says what it is. Cut out one by one from
the unfiltered picture, with their own ink pulled to black, such captions are read as surely as others.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

import cv2
import numpy as np

from dossier.documents import KINDS
from ocr.anchors import find, of_kind
from ocr.crops import cut_scaled
from ocr.engine import Engine, Grey, Rect, Word
from ocr.folding import fold, is_arabic, tidy
from ocr.forms.zone import ZoneRead
from ocr.kind import UNKNOWN, KindGuess, judge
from ocr.lexicon.familiar import is_familiar
from ocr.lines import Row, Token, merge
from ocr.nets import Net
from ocr.prepare import Working

# A page is looked at again where fewer of its kind's fields than this share have a label.
_LABELLED = 0.5
# One of no kind, where it holds a day or a number of a person or an act: backs of cards hold one or two.
_FACT = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,5}/\d{4}|[A-Z]{0,2}\d{4,8}")
# Looked for in a picture this many times smaller; darker than this on evenly lit paper is ink, however pale.
_SMALLER, _INK = 2, 228
# What is read is dark or pale: pale from this share of the way from the usual word's ink to paper.
_PALE = 0.4
# In heights of the page's words: how far apart the letters of one caption are, how high it is, and how wide.
_NEAR, _HIGH, _WIDE, _LEAST_HIGH = 0.7, (0.3, 1.5), (0.8, 24.0), 8
_RULE, _SPECK = 0.2, 0.1
# Share of its rectangle that a caption's ink fills.
_FILLED = (0.08, 0.7)
# More such places are a pattern. The widest are read first, few and then more at a time, and no further where none of
# them was a word: a guilloche's scraps are short.
_PATTERN, _MOST, _FIRST, _AT_ONCE = 120, 48, 4, 12
# Share of a place that words already read may cover.
_COVERED = 0.8
_HEIGHT, _PAD, _SIDE = 44, 0.25, 0.4
# Mean confidence of a read of so many letters that is believed as it is; of one of fewer letters, which has to be a
# label letter by letter, or a word that papers are known to hold; and of a longer word that they hold.
_SURE, _LETTERS, _SHORT_SURE, _KNOWN = 0.8, 5, 0.93, 0.5
# Shares of a crop's pixels that are its ink and, from there on, its paper.
_DARKEST, _LIGHTEST, _WHITE = 1, 75, 0.97


def pale_again(
    engine: Engine, working: Working, rows: Sequence[Row], zone: ZoneRead | None, region: Rect
) -> tuple[list[Row], KindGuess]:
    """Return the rows of a page and its kind, with its pale captions where it lacks labels.

    Args:
        engine: reads the captions.
        working: the page.
        rows: what was read.
        zone: its machine-readable zone.
        region: the part of the working image that the rows are of.
    """
    guess = judge(rows, zone)
    if not _lacks_labels(rows, guess):
        return list(rows), guess
    tokens = [token for row in rows for token in row.tokens]
    found = list(_told(engine, working.plain, _places(working.even, tokens, region), len(rows)))
    if not found:
        return list(rows), guess
    kept = [
        (Word(token.text, token.confidence, token.rect, number), token.arabic)
        for number, row in enumerate(rows)
        for token in row.tokens
        if not any(_lies_on(token.rect, word.rect) for word in found)
    ]
    kept += [(word, is_arabic(word.text)) for word in found]
    merged = merge([word for word, arabic in kept if not arabic], [word for word, arabic in kept if arabic])
    guess = judge(merged, zone)
    return _without_loose(merged, {word.rect for word in found}, guess), guess


def _without_loose(rows: Sequence[Row], pale: set[Rect], guess: KindGuess) -> list[Row]:
    """Return the rows without pale words that are of no caption: half of one would be taken for a value."""
    if guess.name == UNKNOWN:
        return list(rows)
    anchors = find(rows, of_kind(KINDS[guess.name]))
    owned = {(anchor.row, at) for anchor in anchors for at in range(anchor.first, anchor.last + 1)}
    told = [
        Row([token for at, token in enumerate(row.tokens) if (number, at) in owned or token.rect not in pale])
        for number, row in enumerate(rows)
    ]
    return [row for row in told if row.tokens]


def _lacks_labels(rows: Sequence[Row], guess: KindGuess) -> bool:
    """Whether a page that holds facts says of fewer than half what they are."""
    tokens = [token for row in rows for token in row.tokens]
    facts = any(_FACT.fullmatch(token.text) for token in tokens)
    if guess.name == UNKNOWN:
        return facts
    kind = KINDS[guess.name]
    if not facts and not any(is_familiar(token.text) for token in tokens):
        return False
    named = {name for anchor in find(rows, of_kind(kind)) for name in anchor.phrase.fields}
    return len(named) < _LABELLED * len(kind.fields)


def _places(picture: Grey, tokens: Sequence[Token], region: Rect) -> list[Rect]:
    """Return where pale ink stands like a caption's that was not read, or not all of it; the widest first."""
    if not tokens:
        return []
    heights = sorted(token.rect.height for token in tokens)
    height = max(12, heights[len(heights) // 2]) / _SMALLER
    size = (max(1, picture.shape[1] // _SMALLER), max(1, picture.shape[0] // _SMALLER))
    small: Grey = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    boxes = [_reduced(token.rect) for token in tokens]
    levels = [_level(small, box) for box in boxes]
    usual = float(np.median(levels))
    least = usual + _PALE * (255 - usual)
    ink: Grey = (small < _INK).astype(np.uint8)
    read: Grey = np.zeros_like(ink)
    for box, level in zip(boxes, levels, strict=True):
        if level < least:
            ink[max(0, box.top - 2) : box.bottom + 3, max(0, box.left - 2) : box.right + 3] = 0
        else:
            read[box.top : box.bottom, box.left : box.right] = 1
    ink = _letters(ink, height)
    joined = cv2.dilate(ink, np.ones((max(1, round(0.15 * height)) | 1, round(_NEAR * height) | 1), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    places = []
    for left, top, width, high, _ in stats[1:]:
        if not (_HIGH[0] * height < high < _HIGH[1] * height and _WIDE[0] * height < width < _WIDE[1] * height):
            continue
        place = Rect(int(left), int(top), int(left + width), int(top + high))
        within = (slice(top, top + high), slice(left, left + width))
        is_word = high * _SMALLER >= _LEAST_HIGH and width > 0.8 * high and _holds(region, place)
        unread = is_word and read[within].any(axis=0).mean() < _COVERED
        if unread and _FILLED[0] < ink[within].mean() < _FILLED[1] and _level(small, place) >= least:
            places.append(_grown(place))
    places.sort(key=lambda place: -place.width)
    return places[:_MOST] if len(places) <= _PATTERN else []


def _level(picture: Grey, box: Rect) -> float:
    piece = picture[max(0, box.top) : box.bottom, max(0, box.left) : box.right]
    return float(np.percentile(piece, 5)) if piece.size else 255.0


def _letters(ink: Grey, height: float) -> Grey:
    """Return the ink without rules, frames, pictures and specks."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    widths, highs, areas = stats[:, 2], stats[:, 3], stats[:, 4]
    kept = (highs < _HIGH[1] * height) & (areas > _SPECK * _SPECK * height * height)
    kept &= (highs > _RULE * height) | (widths < height)
    kept[0] = False
    letters: Grey = kept[:count][labels].astype(np.uint8)
    return letters


def _told(engine: Engine, picture: Grey, places: Sequence[Rect], line: int) -> Iterator[Word]:
    """Yield the words of some places, as the French net reads them, and the Arabic net what is no French."""
    for first in (0, *range(_FIRST, len(places), _AT_ONCE)):
        some = places[first : first + (_AT_ONCE if first else _FIRST)]
        french = _read(engine, engine.nets.fra[0], picture, some, line + first)
        left = [place for place, told in zip(some, french, strict=True) if not told]
        arabic = _read(engine, engine.nets.ara[-1], picture, left, line + len(places) + first)
        words = [word for told in (*french, *arabic) for word in told]
        if not words:
            return
        yield from words


def _read(engine: Engine, net: Net, picture: Grey, places: Sequence[Rect], line: int) -> list[list[Word]]:
    crops = [cut_scaled(picture, place, _HEIGHT, _PAD, _SIDE) for place in places]
    reads = engine.lines([_inked(crop.picture) for crop in crops], net) if crops else []
    arabic = net in engine.nets.ara
    return [
        [replace(word, rect=crop.back(word.rect), line=line + at) for word in _believed(read.words, arabic=arabic)]
        for at, (crop, read) in enumerate(zip(crops, reads, strict=True))
    ]


def _inked(crop: Grey) -> Grey:
    """Return the crop with its ink pulled to black and its paper to white."""
    ink, paper = np.percentile(crop, (_DARKEST, _LIGHTEST))
    span = max(8.0, _WHITE * float(paper) - float(ink))
    shown: Grey = np.clip((crop.astype(np.float32) - ink) * (255 / span), 0, 255).astype(np.uint8)
    return shown


def _believed(words: Sequence[Word], *, arabic: bool) -> list[Word]:
    """Return what a net of one script read of a caption surely: all of it, or the words that papers hold.

    Captions hold no figures: those that pale ink shows are a stamp's.
    """
    mine = [word for word in words if is_arabic(word.text) is arabic and not any(map(str.isdigit, word.text))]
    letters = sum(sum(map(str.isalpha, word.text)) for word in mine)
    mean = sum(word.confidence * len(word.text) for word in words) / max(1, sum(len(word.text) for word in words))
    if letters >= _LETTERS and mean >= _SURE:
        return mine
    if mean >= _SHORT_SURE and fold("".join(word.text for word in mine)) in _short_labels():
        return mine
    return [word for word in mine if word.confidence >= _least(word) and is_familiar(tidy(word.text))]


def _least(word: Word) -> float:
    """Return from where on a word that papers hold is believed alone: of few letters, scraps of patterns make one."""
    return _KNOWN if len(word.text) >= _LETTERS else _SHORT_SURE


@cache
def _short_labels() -> frozenset[str]:
    texts = [text for kind in KINDS.values() for label in kind.fields.values() for text in (*label.fr, *label.ar)]
    return frozenset(fold(text) for text in texts if len(fold(text)) < _LETTERS)


def _lies_on(one: Rect, other: Rect) -> bool:
    """Whether a word that was read before lies mostly where another was read now."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    return wide > 0.5 * one.width and high > 0.5 * min(one.height, other.height)


def _holds(region: Rect, place: Rect) -> bool:
    across, down = (place.left + place.right) * _SMALLER / 2, place.middle * _SMALLER
    return region.left <= across <= region.right and region.top <= down <= region.bottom


def _reduced(rect: Rect) -> Rect:
    return Rect(
        max(0, rect.left) // _SMALLER, max(0, rect.top) // _SMALLER, rect.right // _SMALLER, rect.bottom // _SMALLER
    )


def _grown(rect: Rect) -> Rect:
    return Rect(rect.left * _SMALLER, rect.top * _SMALLER, rect.right * _SMALLER, rect.bottom * _SMALLER)
