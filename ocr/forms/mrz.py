"""Find and read the machine-readable zone of a card, a passport or a visa, of whatever state, however it lies.

Bands of regular print are found by image, each line of one is cut out level and clean and read with the net trained
on OCR-B where it is installed, else with the French nets. What no check digit protects is confirmed by the net of
single characters, or read until two reads agree. Source: research/ocr.md §5.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Engine, Grey, Rect
from ocr.forms.bands import Band, Bar, bands, measured, with_third
from ocr.forms.glyphs import opinion, told
from ocr.forms.strips import Line, Variant, level, lines_of, shown, upright_lead
from ocr.forms.zone import ZoneRead, assemble

__all__ = ["FoundZone", "ZoneRead", "find_zone", "find_zones"]

# How lines are shown to the net, one reading after the other.
_VARIANTS = (
    Variant(True, 0.53),
    Variant(True, 0.63, 0.8),
    Variant(False, 0.58),
    Variant(True, 0.5, 0.4),
)
_THREE_LINES, _TWO_SHORT, _TWO_LONG = 30, 36, 44
# A pitch that perspective stretches is measured a little wrong.
_THREE_AT_MOST, _TWO_AT_LEAST = 35.0, 32.0
# Doubts of the net of single characters: below the first it confirms a read, above the second it contradicts two.
_NO_DOUBT, _GREAT_DOUBT = -1.0, 1.5
# Of letters of less than so many pixels two reads err alike, and no check digit protects a name.
_SMALL = 16.0
# Below this lead of fillers over their mirror image both ways up are tried.
_SURELY_UPRIGHT = 3.0


@dataclass(frozen=True, slots=True)
class FoundZone:
    """A zone, its corners in pixels of the picture, and the clockwise turn of the picture that makes it upright.

    `corners` has shape (4, 2), clockwise from where the first line begins.
    """

    read: ZoneRead
    corners: NDArray[Any]
    turn: int

    @property
    def rect(self) -> Rect:
        """The rectangle around it."""
        left, top = np.floor(self.corners.min(axis=0)).astype(int)
        right, bottom = np.ceil(self.corners.max(axis=0)).astype(int)
        return Rect(max(0, int(left)), max(0, int(top)), int(right), int(bottom))

    def carried(self, matrix: NDArray[Any]) -> "FoundZone":
        """The same zone in the pixels of another picture, into which a homography carries these."""
        return replace(self, corners=cv2.perspectiveTransform(self.corners[None].astype(np.float64), matrix)[0])


def find_zones(engine: Engine, grey: Grey, today: date) -> list[FoundZone]:
    """Return the zones of a page, the surest first: several cards may lie on it, most pages have none.

    Args:
        engine: reads the lines.
        grey: shape (height, width), the page in any of the four turns.
        today: decides the century of two-digit years.
    """
    found = [zone for band in bands(grey) if (zone := _read_band(engine, grey, band, today))]
    return sorted(found, key=rank, reverse=True)


def find_zone(engine: Engine, grey: Grey, today: date) -> FoundZone | None:
    """Return the surest zone of a page; see find_zones."""
    return next(iter(find_zones(engine, grey, today)), None)


def rank(zone: FoundZone) -> tuple[bool, bool, int]:
    """Return what makes one zone surer than another."""
    return zone.read.valid, zone.read.sure, len(zone.read.protected)


def _read_band(engine: Engine, grey: Grey, band: Band, today: date) -> FoundZone | None:
    for lines in _as_zone(grey, band):
        length = _length(lines)
        bars = level(grey, lines, length)
        lead = upright_lead(grey, bars, length)
        ways = [bars, [bar.reversed() for bar in reversed(bars)]]
        for way in ways if lead > 0 else reversed(ways):
            read = _read(engine, grey, way, length, today)
            if read:
                if min(bar.height for bar in way) < _SMALL:
                    read = replace(read, agreed=False)
                return FoundZone(read, _corners(way), _turn(way[0]))
            if abs(lead) > _SURELY_UPRIGHT:
                break
    return None


def _as_zone(grey: Grey, band: Band) -> Iterator[Band]:
    """Yield the ways to see a band as a zone: three lines are a card's, two are of any other format."""
    if len(band.bars) == 3:
        if band.cells < _THREE_AT_MOST:
            yield band
        if band.cells > _TWO_AT_LEAST:
            # Print may happen to stand in line with a zone of two lines.
            pairs = [measured(grey, band.bars[:2]), measured(grey, band.bars[1:])]
            yield max(pairs, key=lambda pair: pair.regularity)
        return
    three = with_third(grey, band) if band.cells < _THREE_AT_MOST else None
    if three and three.regularity > 0.6 * band.regularity:
        yield three
    if band.cells > _TWO_AT_LEAST:
        yield band


def _length(band: Band) -> int:
    if len(band.bars) == 3:
        return _THREE_LINES
    return _TWO_SHORT if band.cells < (_TWO_SHORT + _TWO_LONG) / 2 else _TWO_LONG


def _read(engine: Engine, grey: Grey, bars: Sequence[Bar], length: int, today: date) -> ZoneRead | None:
    """Read the lines until every check digit holds and two reads agree on the names."""
    nets = [engine.nets.mrz] if engine.nets.mrz else list(engine.nets.fra)
    reads: list[list[str]] = [[] for _ in bars]
    zone: ZoneRead | None = None
    doubt = 0.0
    pictures = lines_of(grey, bars, length)
    for turn, variant in enumerate(_VARIANTS):
        crops = [shown(picture, variant) for picture in pictures]
        for net in nets:
            for line, read in zip(reads, engine.lines(crops, net), strict=True):
                line.append(read.text)
        zone = assemble(reads, today, mend=engine.nets.mrz is not None)
        # Twice nothing like a zone: it is none, or it stands the other way up.
        if zone is None and turn == 1:
            return None
        if zone and zone.valid and not zone.repaired:
            doubt = _doubt(pictures, zone)
            if doubt < _NO_DOUBT:
                return replace(zone, agreed=True)
            if zone.agreed:
                break
    return replace(zone, agreed=zone.agreed and doubt < _GREAT_DOUBT) if zone else None


def _doubt(pictures: Sequence[Line], zone: ZoneRead) -> float:
    """Return how much the net of single characters doubts the character of the zone that it doubts most.

    Characters that a check digit answers for are not asked about.
    """
    doubts, rivals = [], zone.layout.rivals("".join(zone.lines))
    for at, (picture, line) in enumerate(zip(pictures, zone.lines, strict=True)):
        mine = rivals[at * len(line) : (at + 1) * len(line)]
        doubts.append(float(opinion(told(picture.even), line, mine).max()))
    return max(doubts)


def _corners(bars: Sequence[Bar]) -> NDArray[Any]:
    first, last = bars[0], bars[-1]
    up, down = -first.down * first.height / 2, last.down * last.height / 2
    return np.array([first.start + up, first.end + up, last.end + down, last.start + down])


def _turn(bar: Bar) -> int:
    """Return the clockwise quarter turn that brings the line's direction to the right."""
    angle = float(np.degrees(np.arctan2(bar.along[1], bar.along[0])))
    return round(-angle / 90) * 90 % 360
