"""Dark bars with light print turned over: a title in white on a coloured band becomes black on white.

Evening out the light makes white of a band's empty ends and leaves it dark around its letters, and crops are never
read as white on black: the Arabic of such a band was lost, and with it what the paper is.
"""

import cv2
import numpy as np

from ocr.engine import Grey

# Bars are looked for in a picture this many times smaller; what is dark there, and what is too thin for a bar.
_SMALLER, _DARK, _THIN = 4, 130, 3
# How high a bar is at least and at most, in pixels, how many times longer than high, and how much of its rectangle it
# fills; a page's text is some 22 pixels high.
_HIGH, _LONG, _FILLED = (36, 420), 3.0, 0.85
# Of a bar's pixels those that are light, by how much they are lighter than the others, and how many pieces of print,
# of such shares of the bar's height, it holds: letters, and nothing that reaches its edge, as a code's stripes do.
_LIGHT, _CONTRAST, _LETTERS, _PRINT = (0.008, 0.45), 70, 3, (0.1, 0.8)


def with_bars_turned(picture: Grey) -> Grey:
    """Return the picture with its dark bars that hold light print turned over; the same picture where it has none."""
    height, width = picture.shape
    size = (max(1, width // _SMALLER), max(1, height // _SMALLER))
    dark: Grey = (cv2.resize(picture, size, interpolation=cv2.INTER_AREA) < _DARK).astype(np.uint8)
    dark = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((_THIN, _THIN), np.uint8))
    outlines, _ = cv2.findContours(dark, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    turned = picture
    for outline in outlines:
        left, top, wide, high = (int(edge) * _SMALLER for edge in cv2.boundingRect(outline))
        short, long = min(wide, high), max(wide, high)
        filled = cv2.contourArea(outline) * _SMALLER * _SMALLER / (wide * high)
        if not (_HIGH[0] <= short <= _HIGH[1] and long >= _LONG * short and filled >= _FILLED):
            continue
        bar = slice(top, top + high), slice(left, left + wide)
        if not _holds_print(picture[bar]):
            continue
        if turned is picture:
            turned = picture.copy()
        inside: Grey = np.zeros((high, wide), np.uint8)
        cv2.fillPoly(inside, [outline * _SMALLER - (left, top) + _SMALLER // 2], 1)
        turned[bar] = np.where(inside > 0, 255 - picture[bar], picture[bar])
    return turned


def _holds_print(bar: Grey) -> bool:
    """Whether light letters stand on the dark of a bar."""
    _, light = cv2.threshold(bar, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    share = float(light.mean())
    if not _LIGHT[0] <= share <= _LIGHT[1]:
        return False
    if float(bar[light > 0].mean()) - float(bar[light == 0].mean()) < _CONTRAST:
        return False
    _, _, stats, _ = cv2.connectedComponentsWithStats(light)
    short = min(bar.shape)
    lefts, tops, widths, highs = (stats[1:, at] for at in range(4))
    within = (lefts > 0) & (tops > 0) & (lefts + widths < bar.shape[1]) & (tops + highs < bar.shape[0])
    sized = (np.minimum(widths, highs) < _PRINT[1] * short) & (np.maximum(widths, highs) > _PRINT[0] * short)
    return int((within & sized).sum()) >= _LETTERS
