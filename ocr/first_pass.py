"""The French pass over a whole page, on a picture no larger than it needs.

Finding lines costs by the pixel, and letters of 21 pixels are read as surely as letters of 29 (as many sure words on
eight pages, at 75 to 80 % of the time). What is read again in crops comes from the full picture.
"""

from dataclasses import replace
from math import ceil, floor

import cv2
import numpy as np

from ocr.engine import Engine, Rect, Word
from ocr.prepare import Working

# Height in pixels of a letter (median of all, capitals and small ones) in the picture that is read; and how much
# smaller it has to get to be worth the resampling.
_LETTERS, _WORTH, _SMALLEST = 21.0, 0.88, 0.6


def french_words(engine: Engine, working: Working) -> list[Word]:
    """Read the whole working image with the French net; places are in its pixels."""
    factor = _factor(working)
    if factor > _WORTH:
        return engine.words(working.even, engine.nets.fra[0])
    small = cv2.resize(working.even, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return [replace(word, rect=_grown(word.rect, factor)) for word in engine.words(small, engine.nets.fra[0])]


def _factor(working: Working) -> float:
    if not working.letter_height:
        return 1.0
    # Letters were measured on the page image; the working image may have been scaled.
    pixels = float(np.sqrt(abs(np.linalg.det(working.to_page[:2, :2]))))
    return max(_SMALLEST, min(1.0, _LETTERS * pixels / working.letter_height))


def _grown(rect: Rect, factor: float) -> Rect:
    return Rect(
        floor(rect.left / factor), floor(rect.top / factor), ceil(rect.right / factor), ceil(rect.bottom / factor)
    )
