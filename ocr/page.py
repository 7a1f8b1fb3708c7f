"""One page read: its turn, its parts (the whole page, or the cards that lie on it), and what each part says.

Blank pages are kept as pages without parts, so that the numbers of the others stay right.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import cv2
import numpy as np

from dossier.reading import PageSize
from ocr import kind as kinds
from ocr import quality
from ocr.engine import Colour, Engine, Rect, Word
from ocr.forms.mrz import FoundZone, find_zones, rank
from ocr.lines import Row, merge
from ocr.pages import is_blank, turning
from ocr.pale_again import pale_again
from ocr.plain_again import plain_again
from ocr.prepare import Sight, Working, cards_on, prepare, sight
from ocr.regions import apart
from ocr.second_pass import both_scripts
from ocr.trimmed import trimmed
from ocr.upright import Upright, upright, upright_card
from ocr.zone_words import with_lines

# A picture of fewer pixels one way holds no line of text.
_SLIVER = 40


@dataclass(frozen=True, slots=True)
class Part:
    """A page, or a region of one, that holds one document or a side of one.

    `page` counts from 1; `region` is a rectangle of the page image, None for the whole page. Rows and zone are in
    pixels of the working image.
    """

    page: int
    size: PageSize
    region: Rect | None
    working: Working
    rows: list[Row]
    zone: FoundZone | None
    guess: kinds.KindGuess

    def on_page(self, rect: Rect) -> Rect:
        """Return the rectangle of the page image, within its bounds, for one of the working image."""
        return _inside(self.working.on_page(rect), self.size)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: size and turn, its parts, and what its pixels look like (None where it is blank)."""

    size: PageSize
    parts: tuple[Part, ...]
    look: quality.Look | None


def read_page(engine: Engine, pixels: Colour, number: int, size: tuple[int, int] | None = None) -> Page:
    """Read a page.

    Args:
        engine: reads it.
        pixels: shape (height, width, 3), RGB, as decoded.
        number: counts from 1.
        size: width and height of the page image in whose pixels places are told; None: those of `pixels`.
    """
    height, width = pixels.shape[:2]
    page = _read(engine, pixels, number)
    return page if size in (None, (width, height)) else _resized(page, size[0] / width, size)


def _resized(page: Page, factor: float, size: tuple[int, int]) -> Page:
    """Return a page as it is told in the pixels of a page image of that size, `factor` times its own."""
    width, height = size if page.size.turn in (0, 180) else (size[1], size[0])
    told = PageSize(width, height, page.size.turn)
    parts = [
        replace(
            part,
            size=told,
            region=part.region and _inside(_scaled(part.region, factor), told),
            working=replace(
                part.working,
                to_page=np.diag([factor, factor, 1.0]) @ part.working.to_page,
                letter_height=part.working.letter_height and part.working.letter_height * factor,
            ),
        )
        for part in page.parts
    ]
    return Page(told, tuple(parts), page.look)


def _scaled(rect: Rect, factor: float) -> Rect:
    return Rect(*(round(edge * factor) for edge in (rect.left, rect.top, rect.right, rect.bottom)))


def _read(engine: Engine, pixels: Colour, number: int) -> Page:
    if min(pixels.shape[:2]) < _SLIVER:
        return Page(_size(pixels, 0), (), quality.look(sight(pixels)))
    cards = cards_on(pixels)
    if cards:
        return _cards(engine, pixels, number, cards)
    first = sight(pixels)
    if is_blank(first):
        return Page(_size(pixels, 0), (), None)
    looked = quality.look(first)
    if quality.is_night(looked):
        return Page(_size(pixels, 0), (), looked)
    # A zone is found as the page lies, and tells which way up that is.
    zones = find_zones(engine, first.grey, _today())
    stands = upright(engine, pixels, first, zones)
    size = _size(pixels, stands.turn)
    height, width = first.grey.shape
    onto = np.linalg.inv(stands.working.to_page) @ turning(stands.turn, width, height)
    zones = [zone.carried(onto) for zone in zones]
    if first.outlined and not any(zone.read.valid for zone in zones):
        # Seen at an angle it may read better where the sheet was set straight.
        zones = sorted([*zones, *find_zones(engine, stands.working.even, _today())], key=rank, reverse=True)
    rows = _rows(engine, stands.working, stands.french, zones)
    groups = apart(rows)
    if len(groups) == 1:
        return Page(size, (_part(engine, number, size, None, stands.working, rows, zones),), looked)
    parts = []
    for region, mine in groups:
        placed = _inside(stands.working.on_page(region), size)
        inside = [zone for zone in zones if _holds(region, zone.rect)]
        parts.append(_part(engine, number, size, placed, stands.working, mine, inside, region))
    return Page(size, tuple(parts), looked)


def _cards(engine: Engine, pixels: Colour, number: int, cards: list[Sight]) -> Page:
    """Read cards that lie apart, each by itself: they may lie at any angle to each other."""
    read = [_card(engine, card) for card in cards]
    height, width = pixels.shape[:2]
    # The page is shown the way its first card stands.
    turn = _turn_of(read[0][0].working)
    size, onto = _size(pixels, turn), turning(turn, width, height)
    parts = []
    for each, zones in read:
        working = replace(each.working, to_page=onto @ each.working.to_page)
        rows = _rows(engine, working, each.french, zones)
        rows_and_columns = working.even.shape
        region = _inside(working.on_page(Rect(0, 0, rows_and_columns[1], rows_and_columns[0])), size)
        parts.append(_part(engine, number, size, region, working, rows, zones))
    looks = [quality.look(card) for card in cards]
    return Page(size, tuple(parts), min(looks, key=lambda seen: seen.letters or 0.0))


def _card(engine: Engine, card: Sight) -> tuple[Upright, list[FoundZone]]:
    """Return a card the right way up and its zones there, the surest first."""
    working = prepare(card)
    zones = find_zones(engine, working.even, _today())
    stands = upright_card(engine, card, working, zones)
    height, width = working.even.shape
    return stands, [zone.carried(turning(stands.turn, width, height)) for zone in zones]


def _rows(engine: Engine, working: Working, french: list[Word], zones: list[FoundZone]) -> list[Row]:
    words = with_lines(trimmed(working.even, french), zones)
    # Cards print grey captions on tinted paper.
    if kinds.may_be_card(merge(words, []), zones[0].read if zones else None):
        words = with_lines(trimmed(working.even, plain_again(engine, working, french)), zones)
    return merge(*both_scripts(engine, working.even, words))


def _part(
    engine: Engine,
    number: int,
    size: PageSize,
    region: Rect | None,
    working: Working,
    rows: list[Row],
    zones: list[FoundZone],
    within: Rect | None = None,
) -> Part:
    """Return a part of a page; `within` is where its rows stand in the working image, None: anywhere."""
    zone = zones[0] if zones else None
    whole = Rect(0, 0, working.even.shape[1], working.even.shape[0])
    rows, guess = pale_again(engine, working, rows, zone.read if zone else None, within or whole)
    return Part(number, size, region, working, rows, zone, guess)


def _holds(region: Rect, rect: Rect) -> bool:
    across, down = (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2
    return region.left <= across <= region.right and region.top <= down <= region.bottom


def _turn_of(working: Working) -> int:
    """Return the clockwise quarter turn that makes the page's pixels stand as the working image does."""
    columns, rows = working.even.shape[1], working.even.shape[0]
    ends = np.array([[[columns * 0.25, rows / 2], [columns * 0.75, rows / 2]]], np.float64)
    (from_x, from_y), (to_x, to_y) = cv2.perspectiveTransform(ends, working.to_page)[0]
    angle = np.degrees(np.arctan2(to_y - from_y, to_x - from_x))
    return int(-round(float(angle) / 90) * 90) % 360


def _size(pixels: Colour, turn: int) -> PageSize:
    height, width = pixels.shape[:2]
    return PageSize(width, height, turn) if turn in (0, 180) else PageSize(height, width, turn)


def _inside(rect: Rect, size: PageSize) -> Rect:
    left, top = max(0, min(rect.left, size.width - 1)), max(0, min(rect.top, size.height - 1))
    return Rect(left, top, max(left + 1, min(size.width, rect.right)), max(top + 1, min(size.height, rect.bottom)))


def _today() -> date:
    # The century of a two-digit year is all that the day is needed for.
    return datetime.now(UTC).date()
