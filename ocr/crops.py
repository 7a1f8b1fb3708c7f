"""Cut a line out of a working image at the text height that nets read best."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import cv2
import numpy as np

from ocr.engine import Grey, Rect

# The stroke of a guided crop: how far it stands above the crop, how far beside it, what it leaves free below.
_GUIDE_ABOVE, _GUIDE_GAP, _GUIDE_FOOT = 0.2, 0.45, 0.12
# Share of the way from ink to paper from which on a grey is paper.
_DARK = 0.6
_STROKES = frozenset("اأإل")


class Look(StrEnum):
    """A small change to a crop before it is read: reads of one crop err alike, of changed ones they do not."""

    PLAIN = "plain"
    SHARP = "sharp"
    NARROW = "narrow"
    BOLD = "bold"
    DARK = "dark"
    GUIDED = "guided"


def changed(crop: Grey, look: Look) -> Grey:
    """Return the crop sharpened, narrowed by an eighth, with strokes a pixel wider, without faint marks, or guided."""
    height, width = crop.shape
    result: Grey = crop
    if look is Look.SHARP:
        result = cv2.addWeighted(crop, 1.8, cv2.GaussianBlur(crop, (0, 0), 1.5), -0.8, 0)
    elif look is Look.NARROW:
        result = cv2.resize(crop, (max(8, round(width * 0.88)), height), interpolation=cv2.INTER_AREA)
    elif look is Look.DARK:
        # A stamp or a pattern over the name is fainter than the name's ink.
        ink, paper = np.percentile(crop, 2), np.percentile(crop, 90)
        span = max(8.0, _DARK * float(paper - ink))
        result = np.clip((crop.astype(np.float32) - ink) * (255 / span), 0, 255).astype(np.uint8)
    elif look is Look.GUIDED:
        result = guided(crop)
    elif look is Look.BOLD:
        result = cv2.erode(crop, np.ones((2, 2), np.uint8))
    return result


def guided(crop: Grey) -> Grey:
    """Return the crop with a stroke as tall as a tall letter before its first, on the right.

    Tesseract scales a line by its ink: a name without tall letters fills the net's height and is misread. With the
    stroke 71 of 82 such names are right instead of 59; names with tall letters lose by it. `unguided` takes the
    stroke out of the text.
    """
    height, width = crop.shape
    above, bar, gap = round(height * _GUIDE_ABOVE), max(2, height // 12), round(height * _GUIDE_GAP)
    paper, ink = int(np.median(crop[:, :3])), int(np.percentile(crop, 2))
    whole: Grey = np.full((height + above, width + gap + bar), paper, np.uint8)
    whole[above:, :width] = crop
    whole[2 : whole.shape[0] - round(height * _GUIDE_FOOT), width + gap - bar : width + gap] = ink
    return cv2.GaussianBlur(whole, (0, 0), 0.4)


def unguided(text: str) -> str:
    """Return what was read of a guided crop without the stroke, which is read as an alif or a mark."""
    words = text.split()
    while words and (words[0] in _STROKES or not any(letter.isalpha() for letter in words[0])):
        words = words[1:]
    return " ".join(words)


def framed(crop: Grey) -> Grey:
    """Return the crop with a margin of its own paper, which nets want around a word."""
    wide: Grey = cv2.copyMakeBorder(crop, 4, 4, 12, 12, cv2.BORDER_REPLICATE)
    return wide


def cut(picture: Grey, rect: Rect, height: int, pad: float) -> Grey:
    """Return the rectangle, padded by `pad` of its height, scaled to `height` pixels."""
    margin = max(2, round(rect.height * pad))
    rows, columns = picture.shape
    top, bottom = max(0, rect.top - margin), min(rows, rect.bottom + margin)
    left, right = max(0, rect.left - margin), min(columns, rect.right + margin)
    piece = picture[top:bottom, left:right]
    if piece.size == 0:
        return np.full((height, height), 255, np.uint8)
    scale = height / piece.shape[0]
    width = max(8, round(piece.shape[1] * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    scaled: Grey = cv2.resize(piece, (width, height), interpolation=way)
    return scaled


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of a picture, scaled, and the way back: its left and top there, and pixels there for each of its own.

    `above` are rows that were added at its top.
    """

    picture: Grey
    left: int
    top: int
    step: float
    above: int = 0

    def back(self, rect: Rect) -> Rect:
        """Return the rectangle of the whole picture for one of the piece."""
        return Rect(
            self.left + round(rect.left * self.step), self.top + round((rect.top - self.above) * self.step),
            self.left + round(rect.right * self.step), self.top + round((rect.bottom - self.above) * self.step),
        )  # fmt: skip


def cut_scaled(picture: Grey, rect: Rect, height: int, pad: float, side: float) -> Crop:
    """Return the rectangle, padded by shares of its height above and below and at its sides, `height` pixels high."""
    rows, columns = picture.shape
    above, beside = max(2, round(rect.height * pad)), max(2, round(rect.height * side))
    top, bottom = max(0, rect.top - above), min(rows, rect.bottom + above)
    left, right = max(0, rect.left - beside), min(columns, rect.right + beside)
    piece = picture[top:bottom, left:right]
    if piece.size == 0:
        return Crop(np.full((height, height), 255, np.uint8), left, top, 1.0)
    scale = height / piece.shape[0]
    width = max(8, round(piece.shape[1] * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return Crop(cv2.resize(piece, (width, height), interpolation=way), left, top, 1 / scale)


def guided_crop(crop: Crop) -> Crop:
    """Return the crop with its guide; see `guided`."""
    picture = guided(crop.picture)
    return replace(crop, picture=picture, above=picture.shape[0] - crop.picture.shape[0])


def around(rects: Sequence[Rect]) -> Rect:
    """Return the rectangle around several."""
    whole = rects[0]
    for rect in rects[1:]:
        whole = whole.union(rect)
    return whole
