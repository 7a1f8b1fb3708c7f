"""Figures among Arabic words: read with an Arabic word before them, and taken from the French net.

Tesseract's Arabic nets return only the last figure of a number that stands first in a line: `17 مارس` comes back as
`7 مارس` at every height and in every mode, so that votes confirm the fault (none of 42 lines in seven faces right).
With any word before it the number is whole: 35 of 42, the rest is one face's. So a small picture of a word is set
beside the crop, on its right, and its text is dropped. What the French net surely reads as a number is taken from it:
it knows the figures of more faces.
"""

import base64
import re
import zlib
from collections.abc import Sequence

import cv2
import numpy as np

from ocr.engine import Grey, LineRead, Word
from ocr.folding import has_letters, is_arabic

# من, 32 rows of 47 pixels, one bit each.
_WORD = (
    "c-kF~F%H5o3`JjvL>EL>21KvHP!*2SBXneIBrcYt^aznyI#e;=_3$Ly^7msx6;@{yds2agq@i(v&U}>~aAFwHXcnKLd|-~b66%#z38O+{v2W3d"
    "StgmaiPT<uq2JOEhRj)~o`K%p;O%Y5N}|)3mHXkcIXl_Jx@Z}#xt-O6*?o7H`U9*pEl2"
)
_SHAPE = (32, 47)
# In heights of the crop: the word's own height, and how far from the crop's ink it stands.
_HIGH, _APART = 0.62, 0.4
# The French net's confidence in a number: from where on it is one where the Arabic net sees figures too, and where it
# sees letters.
_NUMBER, _LIKELY_NUMBER, _SURE_NUMBER = 0.6, 0.8, 0.88
_NUMBER_SHAPE = re.compile(r"\(?\d[\d/.\-]*\)?[,،.:]?")
# A card's number begins, or ends, with letters that the Arabic net has none for.
_CARD_NUMBER = re.compile(r"[A-Z]{1,3}\d{4,9}[A-Z]?")
_SURE_ARABIC = 0.85
_SAME_INK = 0.5
_NUMBERS = re.compile(r"\d+")


def led(crop: Grey) -> Grey:
    """Return the crop of a line with an Arabic word before it, on its right; see `unled`."""
    height, width = crop.shape
    word = _word(round(height * _HIGH))
    apart, foot = round(height * _APART), round(height * (1 - _HIGH) / 2)
    paper, ink = int(np.percentile(crop, 90)), int(np.percentile(crop, 2))
    whole: Grey = np.full((height, width + apart + word.shape[1]), paper, np.uint8)
    whole[:, :width] = crop
    tint = paper - (word.astype(np.float32) / 255) * (paper - ink)
    whole[height - foot - word.shape[0] : height - foot, width + apart :] = tint.astype(np.uint8)
    return whole


def unled(read: LineRead, edge: int) -> tuple[Word, ...]:
    """Return the words of a crop that was read with a word before it, without that word.

    Args:
        read: what was read, from the right.
        edge: where the crop ends and the added word's paper begins.
    """
    return tuple(word for word in read.words if (word.rect.left + word.rect.right) / 2 < edge)


def spliced(arabic: Sequence[Word], french: Sequence[Word]) -> str:
    """Return the Arabic words of a line, from the right, with the numbers that the French net read there."""
    return " ".join(word.text for word in mixed(arabic, french))


def mixed(arabic: Sequence[Word], french: Sequence[Word]) -> list[Word]:
    """Return the words of a line, from the right, numbers by the French net and all else by the Arabic."""
    numbers = [word for word in french if is_number(word)]
    told: list[Word] = []
    used: set[int] = set()
    for word in arabic:
        # One word of the one net may be two of the other.
        here = [each for each in numbers if _is_same(word, each) and _outdoes(each, word)]
        told += [each for each in here if id(each) not in used] if here else [word]
        used |= {id(each) for each in here}
    told += [
        each
        for each in numbers
        if id(each) not in used and each.confidence >= _SURE_NUMBER and not any(_is_same(word, each) for word in arabic)
    ]
    return sorted(told, key=lambda word: -word.rect.right)


def is_number(word: Word) -> bool:
    """Whether the French net read a number: of a date, an act, a house, a card."""
    return word.confidence >= _NUMBER and bool(
        _NUMBER_SHAPE.fullmatch(word.text) or _CARD_NUMBER.fullmatch(word.text.strip(".,:"))
    )


def cut_short(read: str, page: str) -> bool:
    """Say whether a read lost the beginning of a number that the page's read has whole, and nothing else differs."""
    mine, whole = _NUMBERS.findall(read), _NUMBERS.findall(page)
    if len(mine) != len(whole) or mine == whole:
        return False
    # `07` of a date is `7` in its text.
    return all(one == other or other.endswith(one.lstrip("0") or "0") for one, other in zip(mine, whole, strict=True))


def has_figures(text: str) -> bool:
    """Whether there is a figure in the text."""
    return bool(_NUMBERS.search(text))


def _outdoes(number: Word, word: Word) -> bool:
    if not has_letters(word.text):
        return True
    if has_letters(number.text):
        return not (is_arabic(word.text) and not has_figures(word.text) and word.confidence >= _SURE_ARABIC)
    if has_figures(word.text):
        return number.confidence >= min(_LIKELY_NUMBER, word.confidence)
    # For a letter or two of Arabic the French net sees a figure too.
    least = _SURE_ARABIC if len(number.text) > 1 else _NUMBER
    return number.confidence >= _SURE_NUMBER and (word.confidence < least or not is_arabic(word.text))


def _is_same(one: Word, other: Word) -> bool:
    shared = min(one.rect.right, other.rect.right) - max(one.rect.left, other.rect.left)
    return shared > _SAME_INK * min(one.rect.width, other.rect.width)


def _word(height: int) -> Grey:
    bits = np.unpackbits(np.frombuffer(zlib.decompress(base64.b85decode(_WORD)), np.uint8))
    picture: Grey = (bits[: _SHAPE[0] * _SHAPE[1]].reshape(_SHAPE) * 255).astype(np.uint8)
    size = (max(8, round(_SHAPE[1] * height / _SHAPE[0])), max(8, height))
    scaled: Grey = cv2.resize(cv2.GaussianBlur(picture, (0, 0), 0.5), size, interpolation=cv2.INTER_LINEAR)
    return scaled
