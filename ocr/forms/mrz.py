"""Find and read the machine-readable zone of a card or passport.

The French pass has already found its lines: long, without spaces, full of fillers. Each is cut out again and
read with the net trained on OCR-B where it is installed, else with the French nets; of several reads, the one
whose check digits hold. Source: research/ocr.md §5.
"""

from collections.abc import Sequence
from datetime import date

import cv2
import numpy as np

from ocr.crops import around, cut
from ocr.engine import Engine, Grey, Rect
from ocr.folding import tidy
from ocr.forms.bands import bands
from ocr.forms.zone import SHAPES, ZoneRead, clean, parse
from ocr.lines import Row
from ocr.prepare import ink

__all__ = ["ZoneRead", "find_zone"]

_LEAST_CHARACTERS = 20
_LEAST_SHAPE = 8.0
_UNBROKEN = 12
_HEIGHTS = (48, 40, 56)
# From one line of a zone to the next, in heights of a line; the share of a row of pixels that ink covers in one.
_PITCH = 2.2
_INKED = 0.02


def find_zone(engine: Engine, picture: Grey, rows: Sequence[Row], today: date) -> tuple[ZoneRead, Rect] | None:
    """Return the zone of a page and where it is, None where there is none that parses."""
    if not bands(picture):
        return None
    for seed in _seeds(rows):
        lines = _lines_around(picture, seed)
        for count in {shape[0] for shape in SHAPES.values()}:
            for first in range(len(lines) - count + 1):
                group = lines[first : first + count]
                if not any(line.top <= seed.middle <= line.bottom for line in group):
                    continue
                best = _best(_reads(engine, picture, group, today), today)
                if best and best.protected:
                    return best, around(group)
    return None


def _best(reads: Sequence[Sequence[str]], today: date) -> ZoneRead | None:
    parsed = [zone for zone in (parse(lines, today) for lines in reads) if zone]
    return max(parsed, key=lambda zone: (zone.valid, len(zone.protected)), default=None)


def _seeds(rows: Sequence[Row]) -> list[Rect]:
    """Return rectangles of rows, one a zone, that look like a line of one: long, unbroken, with fillers."""
    seeds: list[Rect] = []
    for row in rows:
        tokens = [token for token in row.tokens if len(clean(tidy(token.text))) >= 3 and not token.arabic]
        if not tokens:
            continue
        rect = around([token.rect for token in tokens])
        text = clean("".join(token.text for token in tokens))
        unbroken = max(len(token.text) for token in tokens) >= _UNBROKEN
        likely = text.count("<") >= 3 or unbroken
        if len(text) < _LEAST_CHARACTERS or rect.width < _LEAST_SHAPE * rect.height or not likely:
            continue
        if not seeds or rect.top - seeds[-1].bottom > _PITCH * rect.height:
            seeds.append(rect)
    return seeds


def _lines_around(picture: Grey, seed: Rect) -> list[Rect]:
    """Return the lines as wide as the seed that follow each other around it, the seed's own among them.

    An engine drops a line of a zone easily; the projection of its ink does not.
    """
    rows, columns = picture.shape
    reach = round(_PITCH * 3 * seed.height)
    left, right = max(0, seed.left - seed.height), min(columns, seed.right + seed.height)
    top, bottom = max(0, seed.top - reach), min(rows, seed.bottom + reach)
    marks = ink(picture[top:bottom, left:right]) > 0
    inked = marks.mean(axis=1) > _INKED
    edges = np.flatnonzero(np.diff(np.concatenate([[False], inked, [False]]).astype(np.int8)))
    bands = [
        Rect(left, top + int(start), right, top + int(end))
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if 0.5 * seed.height < end - start < 1.7 * seed.height
    ]
    wide = []
    for band in bands:
        across = np.flatnonzero(marks[band.top - top : band.bottom - top].any(axis=0))
        if across[-1] - across[0] > 0.85 * seed.width:
            wide.append(Rect(left + int(across[0]), band.top, left + int(across[-1]) + 1, band.bottom))
    return wide


def _reads(engine: Engine, picture: Grey, lines: Sequence[Rect], today: date) -> list[list[str]]:
    nets = [engine.nets.mrz] if engine.nets.mrz else list(engine.nets.fra)
    reads: list[list[str]] = []
    for net in nets:
        for height in _HEIGHTS:
            crops = [_cut(picture, line, height) for line in lines]
            reads.append([read.text for read in engine.lines(crops, net)])
            best = _best(reads[-1:], today)
            # Valid at the first height: the others would say the same, at 30 ms a line.
            if best and best.valid:
                return reads
    return reads


def _cut(picture: Grey, line: Rect, height: int) -> Grey:
    framed: Grey = cv2.copyMakeBorder(cut(picture, line, height, 0.22), 6, 6, 12, 12, cv2.BORDER_CONSTANT, value=255)
    return framed
