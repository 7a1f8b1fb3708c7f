"""Boxes of words brought back to their ink: now and then the engine makes one three times as tall as its word.

Such a box joins rows that lie apart and hides the value below its label. Only boxes that are much taller than the
page's words are looked at; those of headings and stamps keep the height of their ink.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ocr.engine import Grey, Rect, Word

# Darker than this on evenly lit paper is ink, grey captions too.
_INK = 190
# A box is looked at where it is so many times as tall as the page's words are; fewer words tell no height.
_INFLATED, _FEWEST = 1.6, 8
# In heights of the letters' bodies: dots and accents stand no further away than this, and are no higher.
_NEAR, _LOW = 0.3, 0.5
# Share of a row that ink has to fill to be more than the edge of something else.
_ROW = 0.01


def trimmed(picture: Grey, words: Sequence[Word]) -> list[Word]:
    """Return the words, those in boxes much taller than their ink in boxes as tall as it.

    Args:
        picture: the page that the words were read on, evenly lit.
        words: with places in its pixels.
    """
    if len(words) < _FEWEST:
        return list(words)
    usual = float(np.median([word.rect.height for word in words]))
    return [
        replace(word, rect=_inked(picture, word.rect, usual)) if word.rect.height > _INFLATED * usual else word
        for word in words
    ]


def _inked(picture: Grey, rect: Rect, usual: float) -> Rect:
    piece = picture[max(0, rect.top) : rect.bottom, max(0, rect.left) : rect.right]
    if piece.size == 0:
        return rect
    profile = (piece < _INK).mean(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], (profile > _ROW).astype(np.int8), [0]])))
    runs = [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    # A rule is heavier than letters, and as thin as none of them.
    bodies = [run for run in runs if run[1] - run[0] >= 0.4 * usual]
    if not bodies:
        return rect
    first, last = max(bodies, key=lambda run: float(profile[run[0] : run[1]].sum()))
    body = last - first
    for start, end in runs:
        if end - start <= _LOW * body and (0 <= first - end <= _NEAR * body or 0 <= start - last <= _NEAR * body):
            first, last = min(first, start), max(last, end)
    return replace(rect, top=max(0, rect.top) + first, bottom=max(0, rect.top) + last)
