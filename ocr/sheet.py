"""Where a sheet or a card ends and the desk begins: four corners, or nothing at all where that is not certain.

A false outline is catastrophic (research/ocr.md §4), a missed one costs little. So an outline has to be a convex
four-sided shape whose sides show a step of colour from inside to outside, its surroundings must not be a scanner's
lid or paper, and no writing may be left outside.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engine import Colour, Grey
from ocr.light import flatten, ink, letters_of

Corners = NDArray[Any]
"""Four points (x, y), clockwise from the top left one."""

# Outlines are looked for in a picture of at most this many pixels on its longer side.
OUTLINE_SIDE = 640
_SHEET_SHARE = (0.18, 0.96)
_CARD_SHARE = (0.025, 0.48)
# ISO/IEC 7810 ID-1 is 1.586 wide to 1 high; perspective and rounded corners bend that a little.
_CARD_ASPECT = (1.36, 1.85)
# The largest cosine at a corner, and where the sides are a card's, seen at a slant.
_SLANT, _AT_A_SLANT = 0.5, 0.6
# A step of colour (in L, a or b of 255), over so much of a side, between points so many pixels inside and outside.
_STEP, _ALONG, _OFFSETS = 14, 0.75, (7, 11, 16)
_BRIGHT = 225
# Colours this near are one paper's: across one side of an outline, and anywhere on a sheet under uneven light.
_SAME, _SAME_PAPER = 8, 12
# What a letter is here, as a share of its size in full; how many letters on the sheet's own paper, and what share of
# all, say that the sheet goes on.
_SMALL_LETTERS, _FEWEST_OUTSIDE, _SHARE_OUTSIDE = 0.5, 12, 0.05
_CANDIDATES = 12
# How far off an outline what lies on it may be, as a share of its longer side.
_ON_EDGE = 0.03
# How much larger a sheet is than the part of it that a fold leaves.
_FOLDED = 1.15
# What edges enclose is wider than this; a line of wood that touches it is not, once dilated.
_WHISKER = 21


def sheet_outline(small: Colour) -> Corners | None:
    """Return the corners of the one sheet that the picture shows, None where it fills the picture or is uncertain."""
    lab, contours = _contours(small)
    sheet: Corners | None = None
    for corners in _quads(contours, small, _SHEET_SHARE):
        if sheet is not None and not _is_folded_off(sheet, corners):
            continue
        if _stands_out(lab, corners) and not _on_white(lab, corners) and not _goes_on(small, corners):
            sheet = corners
    return sheet


def _is_folded_off(part: Corners, whole: Corners) -> bool:
    """Say whether an outline is a larger one's but for one side: half of a folded sheet lies in another light."""
    # An edge has an outline on either side of it.
    if cv2.contourArea(whole.astype(np.float32)) < _FOLDED * cv2.contourArea(part.astype(np.float32)):
        return False
    near = _ON_EDGE * max(size_of(whole))
    outline = whole.astype(np.float32)[:, None]
    off = [cv2.pointPolygonTest(outline, (float(x), float(y)), True) for x, y in part]
    # Two corners are the whole's own, and the two that the fold makes lie on its sides.
    own = sum(min(np.linalg.norm(whole - corner, axis=1)) < near for corner in part)
    return own >= 2 and all(abs(apart) < near for apart in off)


def card_outline(small: Colour) -> Corners | None:
    """Return the corners of the one card that the picture shows, None where there is none or it is uncertain.

    Cards are smaller than sheets, and so are boxes on a page: to be asked only where no letters of a page were seen.
    """
    lab, contours = _contours(small)
    for corners in _quads(contours, small, _CARD_SHARE):
        told = _card_shaped(corners) and _stands_out(lab, corners)
        if told and not _on_white(lab, corners) and not _goes_on(small, corners):
            return corners
    return None


def card_outlines(small: Colour) -> list[Corners]:
    """Return the corners of the cards that lie apart on the picture, from top to bottom; fewer than two are none."""
    lab, contours = _contours(small)
    found: list[Corners] = []
    for corners in _quads(contours, small, _CARD_SHARE):
        if not (_card_shaped(corners) and _stands_out(lab, corners)):
            continue
        if all(_apart(corners, other) for other in found):
            found.append(corners)
    if len(found) < 2:
        return []
    return sorted(found, key=lambda corners: (round(float(corners[:, 1].mean()) / 60), float(corners[:, 0].mean())))


def size_of(corners: Corners) -> tuple[int, int]:
    """Return width and height of the upright rectangle that the corners are to become, in pixels."""
    across = max(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[3]))
    down = max(np.linalg.norm(corners[3] - corners[0]), np.linalg.norm(corners[2] - corners[1]))
    return max(1, round(float(across))), max(1, round(float(down)))


def _contours(small: Colour) -> tuple[Colour, Sequence[NDArray[Any]]]:
    lab = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), (0, 0), 2.0)
    edges: Grey = np.zeros(small.shape[:2], np.uint8)
    for channel in cv2.split(lab):
        edges = np.maximum(edges, cv2.Canny(channel, 20, 60))
    edges = cv2.dilate(edges, np.ones((5, 5), np.uint8))
    contours, _ = cv2.findContours(edges, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    largest = sorted(contours, key=cv2.contourArea, reverse=True)[:_CANDIDATES]
    # Where nothing else is an outline: they lie a little further out than the edge.
    return lab, [*largest, *_without_whiskers(edges)]


def _without_whiskers(edges: Grey) -> Sequence[NDArray[Any]]:
    """Return the outlines of what edges enclose, without the lines of a desk's grain that run up to them."""
    outer, _ = cv2.findContours(edges, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    whole: Grey = np.zeros_like(edges)
    cv2.drawContours(whole, outer, -1, 255, cv2.FILLED)
    bodies = cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((_WHISKER, _WHISKER), np.uint8))
    found, _ = cv2.findContours(bodies, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return found


def _quads(contours: Sequence[NDArray[Any]], small: Colour, share: tuple[float, float]) -> list[Corners]:
    area = small.shape[0] * small.shape[1]
    quads = []
    for contour in contours:
        hull = cv2.convexHull(contour)
        if not share[0] * area < cv2.contourArea(hull) < share[1] * area:
            continue
        quad = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True)
        if len(quad) != 4:
            continue
        corners = _in_order(quad.reshape(4, 2).astype(np.float64))
        if _square_enough(corners) or (_card_shaped(corners) and _square_enough(corners, _AT_A_SLANT)):
            quads.append(corners)
    return quads


def _in_order(corners: Corners) -> Corners:
    """Order corners clockwise from the top left one."""
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    clockwise = corners[np.argsort(angles)]
    first = int(np.argmin(clockwise.sum(axis=1)))
    return np.roll(clockwise, -first, axis=0)


def _square_enough(corners: Corners, most: float = _SLANT) -> bool:
    for at in range(4):
        one, other = corners[at - 1] - corners[at], corners[(at + 1) % 4] - corners[at]
        cosine = abs(float(one @ other)) / (np.linalg.norm(one) * np.linalg.norm(other) + 1e-9)
        if cosine > most:
            return False
    return True


def _card_shaped(corners: Corners) -> bool:
    width, height = size_of(corners)
    aspect = max(width, height) / min(width, height)
    return _CARD_ASPECT[0] < aspect < _CARD_ASPECT[1]


def _apart(one: Corners, other: Corners) -> bool:
    """Say whether two outlines do not share ground: one card gives an outline for each side of its edge."""
    shared, _ = cv2.intersectConvexConvex(one.astype(np.float32), other.astype(np.float32))
    areas = [float(cv2.contourArea(corners.astype(np.float32))) for corners in (one, other)]
    return bool(shared < 0.05 * min(areas))


def _stands_out(lab: Colour, corners: Corners) -> bool:
    """Say whether at least three sides show a real step of colour from inside to outside, and none has none.

    On either side several points are asked and the middle one counts: a printed frame is a dark line with the same
    paper on both sides of it.
    """
    height, width = lab.shape[:2]
    centre = corners.mean(axis=0)
    shares = np.linspace(0.08, 0.92, 22)
    strong = 0
    for at in range(4):
        start, end = corners[at], corners[(at + 1) % 4]
        outwards = (start + end) / 2 - centre
        outwards = outwards / (np.linalg.norm(outwards) + 1e-9)
        along = start + (end - start) * shares[:, None]
        inner = np.stack([along - outwards * off for off in _OFFSETS]).astype(int)
        outer = np.stack([along + outwards * off for off in _OFFSETS]).astype(int)
        seen = (outer >= 0).all(axis=2) & (outer[..., 0] < width) & (outer[..., 1] < height)
        seen = seen.sum(axis=0) >= 2
        if seen.mean() <= _ALONG:
            continue
        inner, outer = (np.clip(points, 0, [width - 1, height - 1]) for points in (inner, outer))
        inside, outside = (np.median(lab[points[..., 1], points[..., 0]], axis=0) for points in (inner, outer))
        apart = np.abs(inside - outside).max(axis=1)
        if (apart[seen] < _SAME).mean() > _ALONG:
            # The same paper on both sides: a crease, or a rule of the form.
            return False
        strong += bool(((apart > _STEP) & seen).mean() > _ALONG)
    return strong >= 3


def _goes_on(small: Colour, corners: Corners) -> bool:
    """Say whether the sheet goes on beyond its outline: there is paper of its colour there with letters on it."""
    letters = letters_of(ink(flatten(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))), _SMALL_LETTERS)
    if not len(letters):
        return False
    sheet = np.zeros(small.shape[:2], np.uint8)
    cv2.fillConvexPoly(sheet, corners.astype(np.int32), 255)
    edge = np.ones((15, 15), np.uint8)
    # The brightest nearby: what strokes of ink are written on.
    paper = cv2.cvtColor(cv2.dilate(small, np.ones((9, 9), np.uint8)), cv2.COLOR_RGB2LAB)
    within = paper[::4, ::4][cv2.erode(sheet, edge)[::4, ::4] > 0]
    if not within.size:
        return False
    own = np.median(within, axis=0)
    like = cv2.inRange(paper, own - _SAME_PAPER, own + _SAME_PAPER)
    like[cv2.dilate(sheet, edge) > 0] = 0
    middles = letters[:, :2] + letters[:, 2:4] // 2
    outside = int((like[middles[:, 1], middles[:, 0]] > 0).sum())
    return outside > max(_FEWEST_OUTSIDE, _SHARE_OUTSIDE * len(letters))


def _on_white(lab: Colour, corners: Corners) -> bool:
    """Say whether what surrounds the sheet is itself bright: a scanner's lid, or paper with other cards."""
    outside = np.full(lab.shape[:2], 255, np.uint8)
    cv2.fillConvexPoly(outside, corners.astype(np.int32), 0)
    lightness = lab[..., 0][cv2.erode(outside, np.ones((9, 9), np.uint8)) > 0]
    return lightness.size == 0 or bool(np.median(lightness) > _BRIGHT)
