"""Whether a page can be read: from its pixels alone at upload, and from what was read afterwards.

The variance of the Laplacian does not separate readable from unreadable pages (research/ocr.md §6), so this
measures what reading depends on: letters of enough pixels, strokes with edges, ink apart from paper. Thresholds
are provisional until real photographs calibrate them; doubt is `poor`, never `unreadable`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from dossier.reading import Legibility, Quality
from ocr.engine import Grey
from ocr.lines import Row
from ocr.prepare import Sight

# Letters in pixels: below the first nothing is legible, below the second it is a struggle.
_UNREADABLE_LETTER, _SMALL_LETTER = 7.0, 10.0
_DARK = 60.0
_BLURRED = 0.16
_LEAST_PIXELS = 300 * 200
_SURE, _UNSURE = 0.8, 0.55


@dataclass(frozen=True, slots=True)
class Look:
    """Measures of one page: letter height in pixels (None: too few letters), sharpness, lightness of its paper."""

    letters: float | None
    sharpness: float
    lightness: float
    pixels: int


def look(seen: Sight, factor: float = 1.0) -> Look:
    """Measure a page that was sighted in a picture `factor` times its size."""
    height, width = seen.grey.shape
    lightness = float(np.percentile(seen.small[::4, ::4], 80))
    letters = seen.letters / factor if seen.letters else None
    return Look(letters, _sharpness(seen.flat, seen.marks), lightness, round(height * width / factor**2))


def first_verdict(looks: Sequence[Look]) -> Quality:
    """Judge a file by its pages' measures: its worst legible page decides, blank pages do not."""
    problems: list[str] = []
    verdict = Legibility.GOOD
    printed = [seen for seen in looks if seen.letters is not None]
    if not printed:
        dark = any(seen.lightness < _DARK for seen in looks)
        return Quality(Legibility.UNREADABLE, ("quality.too_dark" if dark else "quality.unreadable",))
    for seen in printed:
        letters = seen.letters or 0.0
        if letters < _SMALL_LETTER or seen.pixels < _LEAST_PIXELS:
            problems.append("quality.too_small")
            verdict = max(
                verdict, Legibility.UNREADABLE if letters < _UNREADABLE_LETTER else Legibility.POOR, key=_rank
            )
        if seen.sharpness < _BLURRED:
            problems.append("quality.blurred")
            verdict = max(verdict, Legibility.POOR, key=_rank)
        if seen.lightness < _DARK:
            problems.append("quality.too_dark")
            verdict = max(verdict, Legibility.POOR, key=_rank)
    return Quality(verdict, tuple(dict.fromkeys(problems)))


def final_verdict(first: Quality, rows: Sequence[Row]) -> Quality:
    """Judge again once the page was read: what reads well is good whatever its pixels looked like."""
    words = [token for row in rows for token in row.tokens if len(token.text) >= 3]
    if not words:
        return Quality(Legibility.UNREADABLE, first.problems or ("quality.unreadable",))
    sure = sum(token.confidence >= 0.75 for token in words) / len(words)
    if sure >= _SURE and len(words) >= 6:
        return Quality(Legibility.GOOD)
    if sure >= _UNSURE:
        return Quality(Legibility.POOR if first.problems else Legibility.GOOD, first.problems)
    if sure < 0.2:
        return Quality(Legibility.UNREADABLE, first.problems or ("quality.unreadable",))
    return Quality(Legibility.POOR, first.problems or ("quality.blurred",))


def _rank(verdict: Legibility) -> int:
    return (Legibility.GOOD, Legibility.POOR, Legibility.UNREADABLE).index(verdict)


def _sharpness(flat: Grey, marks: Grey) -> float:
    """Steepest step across the edges of strokes, in contrast of ink to paper a pixel: 0.0 smeared to 1.0 crisp."""
    edges = cv2.morphologyEx(marks, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    if not edges.any():
        return 0.0
    contrast = _median(flat, cv2.bitwise_not(marks)) - _median(flat, marks)
    if contrast < 10:
        return 0.0
    across, down = (cv2.Sobel(flat, cv2.CV_16S, *way, ksize=3)[edges].astype(np.float32) for way in ((1, 0), (0, 1)))
    return float(min(1.0, np.percentile(np.hypot(across, down), 75) / 8 / contrast))


def _median(grey: Grey, where: Grey) -> float:
    counts = np.cumsum(cv2.calcHist([grey], [0], where, [256], [0, 256]))
    return float(np.searchsorted(counts, counts[-1] / 2))
