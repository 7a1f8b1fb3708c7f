"""Cut a line out of a working image at the text height that nets read best."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from ocr.engine import Grey, Rect


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
    """A piece of a picture, scaled, and the way back: its left and top there, and pixels there for each of its own."""

    picture: Grey
    left: int
    top: int
    step: float

    def back(self, rect: Rect) -> Rect:
        """Return the rectangle of the whole picture for one of the piece."""
        return Rect(
            self.left + round(rect.left * self.step), self.top + round(rect.top * self.step),
            self.left + round(rect.right * self.step), self.top + round(rect.bottom * self.step),
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


def around(rects: Sequence[Rect]) -> Rect:
    """Return the rectangle around several."""
    whole = rects[0]
    for rect in rects[1:]:
        whole = whole.union(rect)
    return whole
