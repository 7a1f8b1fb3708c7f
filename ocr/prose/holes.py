"""Names beside a hole in their line, where a short word may have stood that no net read: `que [EL] FASSI RAJAE`.

Every read of such a name shows the same ink, and none of them what is missing.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from dossier.documents.kind import Kind, Value
from ocr.anchors import gap
from ocr.candidate import Candidate
from ocr.engine import Rect
from ocr.finder.sheet import Spot

_NAMES = frozenset({Value.NAME, Value.FULL_NAME})
# How wide a hole is that holds a short word, in heights of the line, and how much wider than the line's other gaps.
_HOLE, _WIDER = 1.4, 2.0
_FEWEST_GAPS = 3


def beside_holes(found: Sequence[Candidate], spots: Sequence[Spot], kind: Kind) -> list[Candidate]:
    """Return the values of a text, names that begin or end at a hole in it, or hold one, doubted."""
    return [
        replace(each, doubted=True) if kind.fields[each.field].value in _NAMES and _has_hole(each, spots) else each
        for each in found
    ]


def _has_hole(found: Candidate, spots: Sequence[Spot]) -> bool:
    rows = {row: [spot for spot in spots if spot.row == row] for row in {spot.row for spot in spots}}
    return bool(found.value) and any(_is_beside_hole(rect, line) for rect in found.rects for line in rows.values())


def _is_beside_hole(rect: Rect, line: Sequence[Spot]) -> bool:
    mine = sorted((spot.token for spot in line), key=lambda token: token.rect.left)
    inside = [at for at, token in enumerate(mine) if _lies_in(token.rect, rect)]
    gaps = [gap(one, other) for one, other in pairwise(mine)]
    if not inside or len(gaps) < _FEWEST_GAPS:
        return False
    height = median(token.rect.height for token in mine)
    hole = max(_HOLE * height, _WIDER * median(gaps))
    # Behind a caption's colon there may be white.
    gaps = [0 if one.text.endswith(":") or other.text.startswith(":") else each
            for each, (one, other) in zip(gaps, pairwise(mine), strict=True)]  # fmt: skip
    return any(gaps[at] > hole for at in range(max(0, inside[0] - 1), min(len(gaps), inside[-1] + 1)))


def _lies_in(word: Rect, rect: Rect) -> bool:
    return rect.left <= (word.left + word.right) / 2 <= rect.right and rect.top <= word.middle <= rect.bottom
