"""Find, by image alone, the lines of print that may be a machine-readable zone: long, parallel, of one pitch.

A gate as much as a finder: most pages hold no zone, and reading is dear. What is asked of a place, cheapest
first: print that hangs together in bars of a zone's proportions, two or three such bars under each other of one
length, and ink that repeats at one pitch along all of them (OCR-B is monospaced, prose is not). Any quarter turn
and up to about 20 degrees of skew; each line keeps its own direction, so perspective needs nothing more.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Grey

Point = NDArray[Any]
"""Shape (2,): x and y in pixels of the picture."""

# Longer sides, in pixels, at which bars are looked for: letters of 5 to 12 pixels at one of them.
_SIDES = (1280, 720, 400, 240)
_ENLARGED = 2.0
# Kernels at those sizes: strokes are thinner than the first, gaps between characters narrower than the second.
_STROKE, _GAP = 9, 15
_TALL = 23
_FAINTEST = 14.0
# Heights of a bar in pixels there; its length in heights; its greatest skew as rise over run.
_HEIGHTS = (4.0, 21.0)
_SHAPE = (9.0, 62.0)
_SKEW = 0.42
# From one line to the next, as a share of their length: 1.5 to 3.6 pitches of 30 to 44 characters.
_SPACING = (0.03, 0.125)
_SAME_LENGTH, _SAME_ENDS, _SAME_RISE = 0.72, 0.2, 0.11
_STRIP = (704, 12)
_PITCHES = (27.0, 48.0)
_REGULAR, _REGULAR_ALONE = 0.26, 0.2
# Three lines that hold together are a whole zone more likely than two of them.
_WHOLE = 0.2
# What 30 to 44 characters are measured as where the line is seen at an angle.
_CELLS = (25.0, 51.0)
_MOST_PAIRS, _MOST_BANDS = 90, 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of print: from the middle of its left end to the middle of its right end, and its height."""

    start: Point
    end: Point
    height: float

    @property
    def length(self) -> float:
        """From end to end in pixels."""
        return float(np.linalg.norm(self.end - self.start))

    @property
    def along(self) -> Point:
        """The unit vector in the direction of print, or against it where it stands upside down."""
        way: Point = (self.end - self.start) / max(1e-6, self.length)
        return way

    @property
    def down(self) -> Point:
        """The unit vector from the line to the next one below."""
        along = self.along
        return np.array([-along[1], along[0]])

    def reversed(self) -> "Bar":
        """The same line for print that stands the other way up."""
        return Bar(self.end, self.start, self.height)


@dataclass(frozen=True, slots=True)
class Band:
    """Two or three bars under each other, how regular their pitch is, 0.0 to 1.0, and the pitch in pixels."""

    bars: tuple[Bar, ...]
    regularity: float
    pitch: float

    @property
    def cells(self) -> float:
        """How many characters stand on a line."""
        return self.bars[0].length / self.pitch

    def upside_down(self) -> "Band":
        """The same band for print that stands the other way up."""
        return Band(tuple(bar.reversed() for bar in reversed(self.bars)), self.regularity, self.pitch)


def bands(grey: Grey) -> list[Band]:
    """Return the likeliest places of a zone, best first; none for most pages.

    Args:
        grey: shape (height, width), 0 black to 255 white, in any of the four turns.
    """
    found: list[Band] = []
    dull: list[Bar] = []
    for bars in _bars(grey):
        found += _grouped(grey, bars, dull)
    found.sort(key=lambda band: -(band.regularity + _WHOLE * len(band.bars)))
    kept: list[Band] = []
    for band in found:
        if len(kept) < _MOST_BANDS and not any(_same(band, other) for other in kept):
            kept.append(band)
    return kept


def _bars(grey: Grey) -> Iterator[list[Bar]]:
    """Yield the bars of each size and axis, in pixels of the picture."""
    longest = max(grey.shape)
    smaller, halves, done = grey, 0, 0.0
    for side in _SIDES:
        scale = min(side / longest, _ENLARGED)
        if scale == done:
            continue
        done = scale
        # Halving is the one way of averaging that is cheap: 2 ms for an A4 page where any other factor takes 16.
        while smaller.shape[0] >= 16 and scale * 2 ** (halves + 1) <= 1:
            smaller = cv2.resize(
                smaller[: smaller.shape[0] // 2 * 2, : smaller.shape[1] // 2 * 2], None, fx=0.5, fy=0.5,
                interpolation=cv2.INTER_AREA,
            )  # fmt: skip
            halves += 1
        sized = cv2.resize(smaller, _size(grey, scale), interpolation=cv2.INTER_LINEAR)
        strokes = cv2.morphologyEx(sized, cv2.MORPH_BLACKHAT, np.ones((_STROKE, _STROKE), np.uint8))
        for upright in (True, False):
            seen = strokes if upright else cv2.rotate(strokes, cv2.ROTATE_90_COUNTERCLOCKWISE)
            yield [_placed(bar, upright, sized.shape[1], scale) for bar in _bars_across(seen)]


def _size(grey: Grey, scale: float) -> tuple[int, int]:
    return max(8, round(grey.shape[1] * scale)), max(8, round(grey.shape[0] * scale))


def _placed(bar: Bar, upright: bool, width: int, scale: float) -> Bar:
    def back(point: Point) -> Point:
        there: Point = point if upright else np.array([width - 1 - point[1], point[0]])
        return (there + 0.5) / scale - 0.5

    return Bar(back(bar.start), back(bar.end), bar.height / scale)


def _bars_across(strokes: Grey) -> Iterator[Bar]:
    edges = cv2.convertScaleAbs(cv2.Sobel(strokes, cv2.CV_16S, 1, 0, ksize=3), alpha=0.5)
    edges = cv2.morphologyEx(edges, cv2.MORPH_CLOSE, np.ones((1, _GAP), np.uint8))
    level, _ = cv2.threshold(edges, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    marks: Grey = (edges > max(_FAINTEST, 0.7 * level)).astype(np.uint8)
    # The edges of cards and photographs tie lines together: what is taller than a line is taken out first.
    marks = cv2.subtract(marks, cv2.morphologyEx(marks, cv2.MORPH_OPEN, np.ones((_TALL, 1), np.uint8)))
    marks = cv2.morphologyEx(marks, cv2.MORPH_OPEN, np.ones((3, 7), np.uint8))
    contours, _ = cv2.findContours(marks, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        if cv2.boundingRect(contour)[2] < _SHAPE[0] * _HEIGHTS[0]:
            continue
        # The angle of minAreaRect means different things in different versions; its longest edge does not.
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = cv2.boxPoints(cv2.minAreaRect(contour)).tolist()
        length, height = math.hypot(bx - ax, by - ay), math.hypot(cx - bx, cy - by)
        if length < height:
            length, height = height, length
            ax, ay, bx, by, cx, cy, dx, dy = bx, by, cx, cy, dx, dy, ax, ay
        run, rise = (bx + cx - ax - dx) / 2, (by + cy - ay - dy) / 2
        if not _fits(height, _HEIGHTS) or not _fits(length / height, _SHAPE) or abs(rise) > _SKEW * abs(run):
            continue
        ends = np.array([[(ax + dx) / 2, (ay + dy) / 2], [(bx + cx) / 2, (by + cy) / 2]])
        yield Bar(ends[0], ends[1], height) if run > 0 else Bar(ends[1], ends[0], height)


def _fits(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]


def _grouped(grey: Grey, bars: Sequence[Bar], dull: list[Bar]) -> Iterator[Band]:
    """Yield the pairs and threes of bars that stand under each other and share one pitch.

    `dull` collects bars without a pitch of their own: lines of prose are many, and found at several sizes.
    """
    regular: dict[int, bool] = {}

    def is_regular(at: int) -> bool:
        if at not in regular:
            known = any(_alike(bars[at], other) for other in dull)
            regular[at] = not known and measured(grey, (bars[at],)).regularity >= _REGULAR_ALONE
            if not regular[at] and not known:
                dull.append(bars[at])
        return regular[at]

    below = _below(bars)
    for at, nexts in below.items():
        for to in nexts:
            if not is_regular(at) or not is_regular(to):
                continue
            thirds = [third for third in below.get(to, ()) if _evenly(bars[at], bars[to], bars[third])]
            groups = [(bars[at], bars[to], bars[third]) for third in thirds] + [(bars[at], bars[to])]
            for group in groups:
                band = measured(grey, group)
                if band.regularity >= _REGULAR and _fits(band.cells, _CELLS):
                    yield band
                    break


def _alike(bar: Bar, other: Bar) -> bool:
    near = abs(bar.start[1] - other.start[1]) + abs(bar.end[1] - other.end[1]) < other.height
    return bool(near and abs(bar.start[0] - other.start[0]) + abs(bar.end[0] - other.end[0]) < 2 * other.height)


def _below(bars: Sequence[Bar]) -> dict[int, list[int]]:
    """Return, for each bar by its place, the bars that may be the next line of a zone below it."""
    if len(bars) < 2:
        return {}
    starts, ends = np.array([bar.start for bar in bars]), np.array([bar.end for bar in bars])
    lengths = np.linalg.norm(ends - starts, axis=1)
    along = (ends - starts) / lengths[:, None]
    down = np.stack([-along[:, 1], along[:, 0]], axis=1)
    longer = np.maximum(lengths[:, None], lengths[None])
    between = (starts + ends)[None] - (starts + ends)[:, None]
    spacing = np.einsum("ijk,ik->ij", between, down) / 2 / longer
    offsets = [np.abs(np.einsum("ijk,ik->ij", side[None] - side[:, None], along)) / longer for side in (starts, ends)]
    fits = (
        (spacing > _SPACING[0])
        & (spacing < _SPACING[1])
        & (np.minimum(lengths[:, None], lengths[None]) > _SAME_LENGTH * longer)
        & (np.maximum(*offsets) < _SAME_ENDS)
        & (np.abs(down @ along.T) < _SAME_RISE)
    )
    below: dict[int, list[int]] = {}
    for at, to in np.argwhere(fits)[:_MOST_PAIRS].tolist():
        below.setdefault(at, []).append(to)
    return below


def _evenly(first: Bar, second: Bar, third: Bar) -> bool:
    one = float((second.start + second.end - first.start - first.end) @ second.down)
    other = float((third.start + third.end - second.start - second.end) @ second.down)
    return 0.72 < one / max(1e-6, other) < 1.39


def _of_one_length(group: Sequence[Bar]) -> tuple[Bar, ...]:
    """Give all bars of a zone the extent that most of them have: its lines all begin and end together."""
    along = np.mean([bar.along for bar in group], axis=0)
    starts, ends = [float(bar.start @ along) for bar in group], [float(bar.end @ along) for bar in group]
    pitch = max(bar.length for bar in group) / 44
    left = min(start for start in starts if start > np.median(starts) - 2.5 * pitch)
    right = max(end for end in ends if end < np.median(ends) + 2.5 * pitch)
    return tuple(
        Bar(bar.start + bar.along * (left - start), bar.end + bar.along * (right - end), bar.height)
        for bar, start, end in zip(group, starts, ends, strict=True)
    )


def with_third(grey: Grey, band: Band) -> Band:
    """Return a band of two lines with the third that a card has, above or below, where print is likelier."""
    first, second = band.bars
    step = (second.start + second.end - first.start - first.end) / 2
    above = Bar(first.start - step, first.end - step, first.height)
    below = Bar(second.start + step, second.end + step, second.height)
    threes = [measured(grey, (above, first, second)), measured(grey, (first, second, below))]
    return max(threes, key=lambda three: three.regularity)


def strip(grey: Grey, bar: Bar, size: tuple[int, int], reach: float = 0.5, sideways: float = 0.0) -> Grey:
    """Cut a bar out, level, as a picture of `size` (width, height).

    `reach` is how far it goes above and below the bar's middle line, in heights of the bar; `sideways` how far
    beyond its ends, in pixels of the picture.
    """
    width, height = size
    along, down = bar.along, bar.down
    origin = bar.start - along * sideways - down * reach * bar.height
    right = bar.end + along * sideways - down * reach * bar.height
    foot = origin + down * 2 * reach * bar.height
    source = np.array([origin, right, foot], np.float32)
    turn = cv2.getAffineTransform(source, np.array([[0, 0], [width, 0], [0, height]], np.float32))
    way = cv2.INTER_CUBIC if height > 2.2 * reach * bar.height else cv2.INTER_LINEAR
    cut: Grey = cv2.warpAffine(grey, turn, size, flags=way, borderMode=cv2.BORDER_REPLICATE)
    return cut


def measured(grey: Grey, group: Sequence[Bar]) -> Band:
    """Return bars as a band: how much the ink of all of them repeats, and at what pitch (autocorrelation)."""
    width = _STRIP[0]
    half = width // 2
    total, exact = np.zeros(half), np.zeros(half)
    bars = _of_one_length(group)
    for bar in bars:
        columns = strip(grey, bar, _STRIP).astype(np.float64).mean(axis=0)
        columns -= cv2.blur(columns[None], (width // 12, 1))[0]
        # A line seen at an angle has a pitch that widens along it: each half, and each line, may differ a little.
        for piece in (columns[:half], columns[half:]):
            repeats = _repeats(piece)
            exact += repeats
            total += cv2.dilate(repeats[None], np.ones((1, 3), np.uint8))[0]
    lags = total / (2 * len(bars))
    low, high = width / _PITCHES[1], width / _PITCHES[0]
    window = lags[int(low) : int(high) + 2]
    peak = int(np.argmax(window)) + int(low)
    # A pitch repeats again at twice itself; a chance likeness does not.
    twice = lags[max(0, 2 * peak - 3) : 2 * peak + 4]
    pitch = float(peak)
    for times in (1, 2, 3, 4):
        # Each further repeat tells the pitch more finely.
        near = round(times * pitch) - 2
        pitch = (near + int(np.argmax(exact[near : near + 5]))) / times
    # Between two repeats lie the characters, not the gaps: prose has no such valley.
    valley = float(lags[round(1.5 * peak) - 1 : round(1.5 * peak) + 2].min(initial=1.0))
    regularity = float(min(lags[peak], twice.max(initial=0.0) + 0.1)) - max(0.0, valley)
    return Band(bars, regularity, pitch * bars[0].length / width)


def _repeats(columns: NDArray[Any]) -> NDArray[Any]:
    spectrum = np.fft.rfft(columns, 2 * len(columns))
    repeats = np.fft.irfft(np.abs(spectrum) ** 2)[: len(columns)]
    return repeats / max(1e-6, float(repeats[0]))


def _same(band: Band, other: Band) -> bool:
    middle = np.mean([(bar.start + bar.end) / 2 for bar in band.bars], axis=0)
    bars = other.bars
    between = np.mean([(bar.start + bar.end) / 2 for bar in bars], axis=0)
    apart = middle - between
    return bool(
        abs(float(apart @ bars[0].down)) < 2.5 * bars[0].height
        and abs(float(apart @ bars[0].along)) < 0.3 * bars[0].length
    )
