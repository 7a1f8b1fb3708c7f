"""Which way up a page stands, told by its words: the French pass first, then a band of lines read every way.

Measured on 24 pages, upright and upside down: of words of three letters and more the French net is sure of 45 to 85 %
upright and of at most 12 % upside down, the Arabic net of 28 % and more against at most 12 %. So a page whose French
pass is sure is upright, and the others (Arabic pages, turned pages, poor photographs) have one band of lines read in
every likely turn by both nets.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from ocr.engine import Colour, Engine, Grey, Layout, Word
from ocr.first_pass import french_words
from ocr.forms.mrz import FoundZone
from ocr.nets import Net
from ocr.pages import turned, turning, turns_to_try
from ocr.prepare import Sight, Working, prepare, sight

_SURE, _LETTERS = 0.8, 3
# A page has to have so many sure words, and they have to be such a part of its words.
_ENOUGH, _SHARE = 6, 0.25
# So many bands of so many pixels: two or three lines each at the height that letters are brought to.
_BANDS, _BAND = 5, 110
# What a turn's band must be ahead, in share of sure letters, for the page to be turned that way.
_LEAD = 0.04
# Bands read the wrong way show at most 9 % of sure letters, the right way 17 % and more: the other ways need no look.
_TOLD = 0.2
# Two bands, read by the smaller Arabic net, tell by themselves where they show so many: three times as fast.
_FIRST_BANDS, _TOLD_AT_ONCE = 2, 0.25


@dataclass(frozen=True, slots=True)
class Upright:
    """A page the right way up: the quarter turn that it took, what it looks like, and its French pass."""

    turn: int
    working: Working
    french: list[Word]


def upright(engine: Engine, page: Colour, first: Sight, zones: Sequence[FoundZone] = ()) -> Upright:
    """Turn a page the right way up, as a valid zone on it stands, the surest first; read it with the French net."""
    if zones and zones[0].read.valid:
        return _read(engine, page, zones[0].turn, first)
    turns = turns_to_try(first)
    likely = _read(engine, page, turns[0], first)
    if _is_sure(likely.french):
        return likely
    if _share(engine.words(_band(likely.working, _FIRST_BANDS), engine.nets.ara[-1], Layout.BLOCK)) >= _TOLD_AT_ONCE:
        return likely
    # What the French net makes of it is known from the whole page.
    shares = {turns[0]: max(_share(likely.french), _band_share(engine, likely.working, engine.nets.ara[:1]))}
    if shares[turns[0]] >= _TOLD:
        return likely
    views: dict[int, Working] = {}
    for turn in turns[1:]:
        views[turn] = prepare(sight(turned(page, turn)))
        shares[turn] = _band_share(engine, views[turn])
        # The other axis is a last resort, for pages that read no way along the first.
        if shares[turn] >= _TOLD:
            break
    if max(shares.values()) < _TOLD:
        # A table's rules make bands of no line: the whole page is read, along the likely axis.
        views[turns[0]] = likely.working
        for turn in turns[:2]:
            shares[turn] = max(shares[turn], _share(engine.words(views[turn].even, engine.nets.ara[-1])))
    best = max(shares, key=lambda turn: shares[turn])
    if best == turns[0] or shares[best] < shares[turns[0]] + _LEAD:
        return likely
    return Upright(best, views[best], french_words(engine, views[best]))


def upright_card(engine: Engine, card: Sight, working: Working, zones: Sequence[FoundZone] = ()) -> Upright:
    """Turn a card that was sighted by its corners the right way up; its turn is then that of its working image.

    Args:
        engine: reads it.
        card: as it lies.
        working: as it lies, made ready to read.
        zones: those found on the working image, the surest first; a valid one tells how the card stands.
    """
    # A card is a small picture: what it shows is turned, instead of cutting it out of the page once more.
    if zones and zones[0].read.valid:
        view = _working_turned(working, zones[0].turn)
        return Upright(zones[0].turn, view, french_words(engine, view))
    turns = turns_to_try(card)
    views = {turn: _working_turned(working, turn) for turn in turns[:2]}
    reads = {turn: french_words(engine, view) for turn, view in views.items() if turn == turns[0]}
    best = turns[0]
    if not _is_sure(reads[best]):
        views |= {turn: _working_turned(working, turn) for turn in turns[2:]}
        shares: dict[int, float] = {}
        for turn in turns:
            shares[turn] = _band_share(engine, views[turn])
            if shares[turn] >= _TOLD:
                break
        best = max(shares, key=lambda turn: shares[turn])
    french = reads[best] if best in reads else french_words(engine, views[best])
    return Upright(best, views[best], french)


def _working_turned(working: Working, turn: int) -> Working:
    if not turn:
        return working
    height, width = working.even.shape
    back = np.linalg.inv(turning(turn, width, height))
    plain, even = turned(working.plain, turn), turned(working.even, turn)
    return replace(working, plain=plain, even=even, to_page=working.to_page @ back)


def _read(engine: Engine, page: Colour, turn: int, first: Sight) -> Upright:
    working = prepare(sight(turned(page, turn)) if turn else first)
    return Upright(turn, working, french_words(engine, working))


def _is_sure(words: Sequence[Word]) -> bool:
    told = [word for word in words if _is_told(word)]
    sure = sum(word.confidence >= _SURE and _lies(word) for word in told)
    return sure >= _ENOUGH and sure >= _SHARE * len(told)


def _band_share(engine: Engine, working: Working, nets: Sequence[Net] | None = None) -> float:
    """Return the share of sure letters in a band of lines, by the net that is surer of it."""
    band, share = _band(working), 0.0
    for net in nets or (engine.nets.fra[0], engine.nets.ara[0]):
        share = max(share, _share(engine.words(band, net, Layout.BLOCK)))
        if share >= _TOLD:
            break
    return share


def _share(words: Sequence[Word]) -> float:
    told = [word for word in words if _is_told(word)]
    letters = sum(len(word.text) for word in told)
    sure = sum(len(word.text) for word in told if word.confidence >= _SURE and _lies(word))
    # Two lucky words do not turn a page.
    return sure / max(letters, 20)


def _band(working: Working, most: int = _BANDS) -> Grey:
    """Put together the bands where rows of ink and rows of paper alternate hardest: lines of text, not a picture.

    Of several places, since one may be a machine-readable zone or a column of figures, which say little.
    """
    rows = working.even.shape[0]
    if rows <= most * _BAND:
        return working.even
    profile = cv2.reduce(working.even, 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel()
    steps = np.concatenate([[0.0], np.cumsum(np.square(np.diff(profile)))])
    energy = steps[_BAND - 1 :] - steps[: rows - _BAND + 1]
    bands = []
    for _ in range(most):
        top = int(np.argmax(energy))
        bands.append(working.even[top : top + _BAND])
        energy[max(0, top - _BAND) : top + _BAND] = -1.0
    return np.vstack(bands)


def _is_told(word: Word) -> bool:
    return len(word.text) >= _LETTERS and any(character.isalpha() for character in word.text)


def _lies(word: Word) -> bool:
    """Whether a word runs across: Tesseract turns columns of text by itself and reads a page that lies on its side."""
    return word.rect.width > word.rect.height
