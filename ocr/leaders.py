"""Dotted leaders: rows of equal specks that a form prints for what is written on them, taken out before it is read.

A net's finder of lines takes them for print: rows of values that stand on leaders are joined to the row below, or
dropped whole. Only specks on a leader's own grid are taken out; the dots of Arabic letters stand where their letters
do, and are larger or darker.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Grey

# By how much a speck is darker than what is around it, within so many pixels; its side, and its least area. All in
# pixels of the working image, whose small letters are some 22 high.
_DARKER, _AROUND, _SPECK, _AREA = 16, 15, 10, 3
# How near and how far the next speck of a leader is, and how far off its row.
_NEAR, _FAR, _OFF = 4.0, 30.0, 1.8
# So many with equal steps are a leader. How unlike are its steps, in steps and at least so many pixels; how far off
# its grid a speck of it stands, in steps; how unlike are sizes.
_FEWEST, _EVEN, _JITTER, _GRID, _SIZE = 7, 0.2, 1.2, 0.2, 0.45
# How much darker than the usual one of a leader its speck may be.
_DARKEST, _SHADE = 1.5, 10.0
# How far a leader goes on beyond the specks that show it, in steps: letters stand among the others.
_BEYOND = 14
# A page with more specks is a photograph's noise, or a pattern.
_MOST = 12000
_EDGE, _LETTER_EDGE = np.ones((5, 5), np.uint8), np.ones((3, 3), np.uint8)

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Specks:
    """Specks from left to right: where their middles are, their sides in pixels, how dark they are."""

    x: Numbers
    y: Numbers
    side: Numbers
    depth: Numbers


def without_leaders(plain: Grey, even: Grey) -> tuple[Grey, Grey]:
    """Return both pictures of a page without its dotted leaders.

    Args:
        plain: the page.
        even: the same, evenly lit. Where it has no leader both are returned as they are.
    """
    around = np.ones((_AROUND, _AROUND), np.uint8)
    paper: Grey = cv2.morphologyEx(even, cv2.MORPH_CLOSE, around)
    depth: Grey = cv2.subtract(paper, even)
    _, labels, stats, middles = cv2.connectedComponentsWithStats((depth > _DARKER).astype(np.uint8), connectivity=8)
    area, sides = stats[:, cv2.CC_STAT_AREA], stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(axis=1)
    small = np.flatnonzero((sides <= _SPECK) & (area >= _AREA))
    if not _FEWEST <= len(small) <= _MOST:
        return plain, even
    small = small[np.argsort(middles[small, 0])]
    x, y = middles[small].T
    darkness = depth[np.rint(y).astype(int), np.rint(x).astype(int)].astype(np.float64)
    taken = _on_leaders(_Specks(x, y, np.sqrt(area[small].astype(np.float64)), darkness))
    if not taken.any():
        return plain, even
    leader = np.zeros(len(stats), np.uint8)
    leader[small[taken]] = 1
    # A speck's grey edge goes with it, a letter's beside it stays.
    mine: Grey = cv2.dilate(leader[labels], _EDGE)
    letters: Grey = cv2.dilate(((labels > 0) & (leader[labels] == 0)).astype(np.uint8), _LETTER_EDGE)
    place = (mine > 0) & (letters == 0)
    return _filled(plain, cv2.morphologyEx(plain, cv2.MORPH_CLOSE, around), place), _filled(even, paper, place)


def _filled(picture: Grey, paper: Grey, place: NDArray[np.bool_]) -> Grey:
    return np.where(place, paper, picture)


def _on_leaders(specks: _Specks) -> NDArray[np.bool_]:
    """Return which of the specks stand on a leader."""
    taken = np.zeros(len(specks.x), bool)
    for chain in _chains(_following(specks)):
        for run in _even_runs(specks, chain):
            taken |= _on_its_grid(specks, run)
    return taken


def _following(specks: _Specks) -> list[int]:
    """Return for each speck the nearest one like it at its right, -1 where there is none."""
    by_height = np.argsort(specks.y)
    heights = specks.y[by_height]
    first, last = np.searchsorted(heights, specks.y - _OFF), np.searchsorted(heights, specks.y + _OFF)
    found = []
    for at in range(len(specks.x)):
        level = by_height[first[at] : last[at]]
        step, side = specks.x[level] - specks.x[at], specks.side[level]
        alike = np.abs(side - specks.side[at]) <= _SIZE * np.maximum(side, specks.side[at])
        near = level[(step >= _NEAR) & (step < _FAR) & alike]
        found.append(int(near[np.argmin(specks.x[near])]) if near.size else -1)
    return found


def _chains(following: list[int]) -> Iterator[list[int]]:
    """Yield specks that follow each other, each of them once."""
    seen = [False] * len(following)
    for start in range(len(following)):
        chain, at = [], start
        while at >= 0 and not seen[at]:
            seen[at] = True
            chain.append(at)
            at = following[at]
        if len(chain) >= _FEWEST:
            yield chain


def _even_runs(specks: _Specks, chain: list[int]) -> Iterator[list[int]]:
    """Yield the parts of a chain whose steps are equal."""
    run = chain[:1]
    for at in chain[1:]:
        step = specks.x[at] - specks.x[run[-1]]
        usual = (specks.x[run[-1]] - specks.x[run[0]]) / (len(run) - 1) if len(run) > 1 else step
        if abs(step - usual) > max(_JITTER, _EVEN * usual):
            if len(run) >= _FEWEST:
                yield run
            run = run[-1:]
        run.append(at)
    if len(run) >= _FEWEST:
        yield run


def _on_its_grid(specks: _Specks, run: list[int]) -> NDArray[np.bool_]:
    """Return which specks stand on the grid of a leader and are like its own."""
    xs, ys = specks.x[run], specks.y[run]
    step, start = np.polyfit(np.arange(len(run)), xs, 1)
    slope, level = np.polyfit(xs - xs[0], ys, 1)
    places = (specks.x - start) / step
    near = (places >= -_BEYOND) & (places <= len(run) - 1 + _BEYOND) & (np.abs(places - np.rint(places)) <= _GRID)
    on_row = np.abs(specks.y - level - slope * (specks.x - xs[0])) <= _OFF
    side, depth = np.median(specks.side[run]), np.median(specks.depth[run])
    alike = (np.abs(specks.side - side) <= _SIZE * side) & (specks.depth <= _DARKEST * depth + _SHADE)
    found: NDArray[np.bool_] = near & on_row & alike
    return found
