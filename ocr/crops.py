"""Cut a line out of a working image at the text height that nets read best."""

from collections.abc import Sequence

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


def around(rects: Sequence[Rect]) -> Rect:
    """Return the rectangle around several."""
    whole = rects[0]
    for rect in rects[1:]:
        whole = whole.union(rect)
    return whole
