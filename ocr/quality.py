"""Whether a page can be read: from its pixels alone at upload, and from what was read afterwards.

The variance of the Laplacian does not separate readable from unreadable pages (research/ocr.md §6), so this
measures what reading depends on: letters of enough pixels, strokes with edges, ink apart from paper. To refuse a
readable photograph is worse than to let a poor one through to the final verdict, so the first look says
`unreadable` only where nothing could be read: hardly any letters, or letters of a few pixels.
Thresholds: development samples of seeds 7101 to 7106, 78 readable files and 45 unreadable ones (44 sent back, no
readable one). Edges: of 481 readable scans none has a letter at its edge; sheets that are told from their desk are not
asked. Of 180 pages cut off (seeds 71101, 71102) 167 have.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dossier.documents import KINDS
from dossier.reading import DocumentReading, Legibility, Quality
from ocr.engine import Grey
from ocr.kind import UNKNOWN
from ocr.light import Boxes, reduced
from ocr.lines import Row
from ocr.prepare import Sight

TOO_SMALL, TOO_DARK, BLURRED = "quality.too_small", "quality.too_dark", "quality.blurred"
GLARE, CROPPED, SCREENSHOT = "quality.glare", "quality.cropped", "quality.screenshot"
UNREADABLE, NOT_A_DOCUMENT = "quality.unreadable", "type.not_a_document"

# Letters in pixels: below the first nothing is legible, below the second it is a struggle.
_UNREADABLE_LETTER, _SMALL_LETTER = 6.5, 9.0
_LEAST_SIDE, _LEAST_PIXELS, _SLIVER = 300, 400 * 250, 40
# A picture without letters whose shorter side has fewer pixels may well show a document, too small to see.
_NO_SIDE = 400
# Lightness of the paper, 0 to 255, below which a page is dark, and below which it is night.
_DARK, _NIGHT = 60.0, 25.0
_BLURRED, _SMEARED = 0.24, 0.13
# Share of the paper that shines so that nothing is left to see there.
_SHINE, _SHINE_SIDE = 0.12, 200
# Lightness of a scan's paper. Of 197 readable photographs none shines, whatever its paper's (seeds 72201, 72202, 72205,
# 72206); of 107 scans six would.
_WHITE = 236
# Paper that the light bleaches keeps its print, what mirrors a lamp drowns it: ink within the patch, away from its
# edge, as a share of the ink around it. Readable photographs with such patches (seeds 46011, 46012, 5301) 0.41 to 1.8,
# none where the patch is a blank part of the paper; drowned ones (seeds 7105, 7722) 0.03 at most.
_BLEACHED, _CORE, _INKED = 0.2, 0.4, 20
# Letters that the picture's edge cuts through, as a share of all, and how many at least. A line that goes on may be cut
# in the white between two letters: its last one is less than so many of its heights away from the edge.
_CUT_SHARE, _CUT_LEAST, _CUT_REACH = 0.01, 2, 0.5
# Screens of telephones are taller than any paper, and painted: most of them is of one even colour.
_SCREEN_ASPECT, _SCREEN_WIDEST, _PAINTED = (1.7, 2.4), 1600, 0.6
# Words of so many letters, and the engine's confidence from which one is sure.
_WORD, _SURE_WORD = 3, 0.75
# Shares of sure words that are good, doubtful, and next to nothing; so few sure words are no document, and so many
# are one.
_SURE, _UNSURE, _HARDLY, _FEW_WORDS, _PLENTY = 0.8, 0.55, 0.25, 8, 30
# Confidence of a field that was read, and shares of a kind's fields: lost where only so many were, sound from here on.
_HELD, _LOST, _MOST = 0.5, 0.22, 0.6
# What shines or is cut off takes whole fields with it: the rest may read well and still not do.
_LOST_OF_CARD, _LOST_OF_PAPER, _WHOLE = 0.4, 0.65, 0.9
_ARABIC = "_ar"
_SPOUSES = ("marriage_date", "husband_family_name", "husband_given_names", "wife_family_name", "wife_given_names")
# What a paper is handed in for. Where all of it was read nothing is missing, whatever its picture looks like: no layout
# prints every field of its kind (Arabic ones have no Latin names, acts of adouls no days of birth).
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "birth_certificate": ("family_name", "given_names", "birth_date", "father_name", "mother_name"),
    "marriage_certificate": _SPOUSES,
    "family_booklet": _SPOUSES,
    "residence_certificate": ("holder_name", "address", "issue_date"),
    "utility_bill": ("holder_name", "address", "issue_date"),
    "school_certificate": ("student_name", "school_year", "issue_date"),
    "disability_certificate": ("holder_name", "issue_date"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """Measures of one page.

    Letter height in pixels (None: too few letters), sharpness (0.0 smeared to 1.0 crisp), lightness of its paper (0
    to 255), width and height in pixels; shares, 0.0 to 1.0, of paper that shines, of letters that the picture's edge
    cuts, and of the picture that is of one even colour.
    """

    letters: float | None
    sharpness: float
    lightness: float
    size: tuple[int, int]
    shine: float
    cut: float
    painted: float


def look(seen: Sight, factor: float = 1.0) -> Look:
    """Measure a page that was sighted in a picture `factor` times its size."""
    height, width = seen.grey.shape
    return Look(
        seen.letters / factor if seen.letters else None,
        _sharpness(seen.flat, seen.marks),
        float(np.percentile(seen.small[::4, ::4], 80)),
        (round(width / factor), round(height / factor)),
        _shine(seen.small, seen.marks, on_desk=seen.outlined),
        0.0 if seen.outlined else _cut(seen.boxes, seen.marks.shape),
        _painted(seen.small),
    )


def is_night(seen: Look) -> bool:
    """Say whether a page was taken in such darkness that reading it would only cost time."""
    return seen.lightness < _NIGHT


def first_verdict(looks: Sequence[Look]) -> Quality:
    """Judge a file by its pages' measures: its worst legible page decides, blank pages do not."""
    problems: list[str] = []
    verdict = Legibility.GOOD
    printed = [seen for seen in looks if seen.letters is not None]
    if not printed:
        return Quality(Legibility.UNREADABLE, (_nothing(looks),))
    for seen in printed:
        for problem, judged in _faults(seen):
            problems.append(problem)
            verdict = max(verdict, judged, key=_rank)
    return Quality(verdict, tuple(dict.fromkeys(problems)))


def _nothing(looks: Sequence[Look]) -> str:
    """Name the reason why there are no letters on any page."""
    if any(_is_screen(seen) for seen in looks):
        return SCREENSHOT
    if any(seen.lightness < _DARK for seen in looks):
        return TOO_DARK
    if any(min(seen.size) < _NO_SIDE for seen in looks):
        return TOO_SMALL
    return NOT_A_DOCUMENT if looks else UNREADABLE


def _faults(seen: Look) -> list[tuple[str, Legibility]]:
    poor, unreadable = Legibility.POOR, Legibility.UNREADABLE
    letters = seen.letters or 0.0
    width, height = seen.size
    faults = []
    if letters < _SMALL_LETTER or min(seen.size) < _LEAST_SIDE or width * height < _LEAST_PIXELS:
        tiny = letters < _UNREADABLE_LETTER or width * height < _LEAST_PIXELS or min(seen.size) < _SLIVER
        faults.append((TOO_SMALL, unreadable if tiny else poor))
    dark = seen.lightness < _DARK
    if dark:
        faults.append((TOO_DARK, unreadable if seen.lightness < _NIGHT else poor))
    if seen.sharpness < _BLURRED:
        faults.append((BLURRED, unreadable if seen.sharpness < _SMEARED else poor))
    if seen.shine > _SHINE:
        faults.append((GLARE, poor))
    # The noise of a dark picture has letters everywhere, at its edge too.
    if seen.cut > _CUT_SHARE and not dark:
        faults.append((CROPPED, poor))
    if _is_screen(seen):
        faults.append((SCREENSHOT, poor))
    return faults


def _is_screen(seen: Look) -> bool:
    width, height = seen.size
    tall = _SCREEN_ASPECT[0] < height / max(1, width) < _SCREEN_ASPECT[1]
    return tall and width <= _SCREEN_WIDEST and seen.painted > _PAINTED


def final_verdict(first: Quality, rows: Sequence[Row], documents: Sequence[DocumentReading]) -> Quality:
    """Judge again once the file was read: what reads well is good whatever its pixels looked like."""
    words = [token for row in rows for token in row.tokens if len(token.text) >= _WORD]
    sure = sum(token.confidence >= _SURE_WORD for token in words)
    share = sure / max(1, len(words))
    best = max(documents, key=_held, default=None)
    held = _held(best) if best else 0.0
    # A paper that we have no name for may still read well: a card of another state has its zone, a letter its words.
    known = any(document.kind != UNKNOWN or document.fields for document in documents)
    plenty = sure >= _PLENTY and share >= _UNSURE
    missing = [problem for problem in first.problems if problem in (GLARE, CROPPED)]
    if any(_is_whole(document) for document in documents):
        missing = []
    # What is left beside glare reads well, and may still be nothing that says whose paper it is.
    spared = plenty and not missing
    if not known and not spared and (first.problems or sure < _FEW_WORDS or share < _HARDLY):
        return Quality(Legibility.UNREADABLE, _reasons(first, sure))
    lost = _LOST
    if missing and best:
        # One side of a card shows half of a card's fields, and its pattern runs over the edge of a close picture.
        lost = _LOST_OF_CARD if KINDS[best.kind].is_card else _LOST_OF_PAPER
    if best and best.kind != UNKNOWN and held < lost and (first.problems or share < _HARDLY):
        return Quality(Legibility.UNREADABLE, _reasons(first, sure))
    if SCREENSHOT in first.problems:
        return Quality(Legibility.POOR, (SCREENSHOT,))
    if missing and held < _WHOLE:
        return Quality(Legibility.POOR, tuple(missing))
    if share >= _SURE or held >= _MOST:
        return Quality(Legibility.GOOD)
    if share >= _UNSURE:
        return Quality(Legibility.POOR if first.problems else Legibility.GOOD, first.problems)
    return Quality(Legibility.POOR, first.problems or (BLURRED,))


def _held(document: DocumentReading) -> float:
    """Return the share of its kind's fields that were read with some confidence."""
    wanted = KINDS[document.kind].fields
    return sum(found.confidence >= _HELD for found in document.fields.values()) / max(1, len(wanted))


def _is_whole(document: DocumentReading) -> bool:
    """Say whether all that such a paper is handed in for was read, in either script."""
    needed = _NEEDED.get(document.kind, ())
    held = {name.removesuffix(_ARABIC) for name, found in document.fields.items() if found.confidence >= _HELD}
    return bool(needed) and held.issuperset(needed)


def _reasons(first: Quality, sure: int) -> tuple[str, ...]:
    if first.problems:
        return first.problems
    return (BLURRED,) if sure >= _FEW_WORDS else (NOT_A_DOCUMENT,)


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
    if not counts[-1]:
        return 255.0
    return float(np.searchsorted(counts, counts[-1] / 2))


def _shine(small: Grey, marks: Grey, *, on_desk: bool) -> float:
    """Return the share of the picture that is one blown-out patch on paper that is otherwise less than white.

    White paper of a scan is blown out everywhere: there is nothing beside it that is darker and not ink. A sheet that
    was told from its desk is photographed, and its paper may be nearly white beside what a lamp drowned.
    """
    tiny, _ = reduced(small, _SHINE_SIDE)
    inked, _ = reduced(marks, _SHINE_SIDE)
    blown = cv2.morphologyEx((tiny >= 251).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    paper = tiny[(blown == 0) & (inked < _INKED)]
    scanned = not on_desk and paper.size > 0 and np.median(paper) > _WHITE
    if not blown.any() or paper.size < 0.1 * tiny.size or scanned:
        return 0.0
    _, patches, stats, _ = cv2.connectedComponentsWithStats(blown)
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    if _is_printed_on((patches == largest).astype(np.uint8), inked >= _INKED):
        return 0.0
    return float(stats[largest, cv2.CC_STAT_AREA]) / tiny.size


def _is_printed_on(patch: Grey, ink: NDArray[np.bool_]) -> bool:
    """Say whether print goes on where a patch of paper is white: then it is bright, and nothing is drowned."""
    edges, _ = cv2.findContours(patch, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    hull: Grey = np.zeros([side + 2 for side in patch.shape], np.uint8)
    cv2.fillConvexPoly(hull, cv2.convexHull(np.vstack(edges)) + 1, 1)
    # Around what is drowned light fades, and print comes back on paper that is white still.
    depth = cv2.distanceTransform(hull, cv2.DIST_L2, 3)[1:-1, 1:-1]
    core, around = depth > _CORE * depth.max(), hull[1:-1, 1:-1] == 0
    return bool(around.any() and ink[core].mean() > _BLEACHED * ink[around].mean())


def _cut(letters: Boxes, shape: tuple[int, ...]) -> float:
    """Return the share of letters that the picture's edge cuts, or the line they stand on; 0.0 where they are few."""
    if not len(letters):
        return 0.0
    rows, columns = shape
    left, top = letters[:, cv2.CC_STAT_LEFT], letters[:, cv2.CC_STAT_TOP]
    right, bottom = left + letters[:, cv2.CC_STAT_WIDTH], top + letters[:, cv2.CC_STAT_HEIGHT]
    reach = max(1.0, _CUT_REACH * float(np.median(letters[:, cv2.CC_STAT_HEIGHT])))
    across = (left <= reach) | (right >= columns - reach)
    touching = int((across | (top <= 1) | (bottom >= rows - 1)).sum())
    return touching / len(letters) if touching >= _CUT_LEAST else 0.0


def _painted(small: Grey) -> float:
    """Return the share of blocks of 8 by 8 pixels, one row of blocks in four, in which nothing varies."""
    bands, columns = small.shape[0] // 8, small.shape[1] // 8 * 8
    if not bands or not columns:
        return 0.0
    blocks = small[: bands * 8, :columns].reshape(bands, 8, columns // 8, 8)[::4]
    return float((np.ptp(blocks, axis=(1, 3)) <= 1).mean())
