"""How offices of this group set a sheet: values between two captions, cells with a caption inside, bands, closings."""

import random
from collections.abc import Sequence
from datetime import date

from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6.people import Stranger
from samples.holdout6.press import GREY, dots, put, zone
from samples.mrz_lines import td1
from samples.ornaments import paraph, seal
from samples.people import Person
from samples.surface import INK, Colour, Surface

WHITE: Colour = (255, 255, 255)
NAVY: Colour = (24, 48, 96)
WINE: Colour = (122, 28, 44)
TEAL: Colour = (0, 104, 112)
PEN_BLUE: Colour = (36, 58, 140)
"""A clerk's pen."""


def between(
    page: Surface,
    y: float,
    labels: tuple[str, str],
    entry: Entry,
    faces: Faces,
    points: float = 10.5,
    *,
    span: tuple[float, float] = (18, 192),
    reach: float = 46,
    bold: bool = True,
) -> None:
    """Print a French caption on the left edge, an Arabic one on the right and the value in the middle of the row."""
    page.text(span[0], y, labels[0], faces.pen(points), fit=reach)
    page.arabic(span[1], y, labels[1], faces.arabic_pen(points + 1), fit=reach)
    middle, room = sum(span) / 2, span[1] - span[0] - 2 * reach - 6
    if entry.latin and entry.arabic and entry.latin != entry.arabic:
        half = room / 2 - 3
        put(page, middle - 2, y, entry, faces.pen(points, bold=bold), side="right", fit=half)
        put(page, middle + 3, y, entry, faces.arabic_pen(points + 1, bold=bold), arabic=True, side="left", fit=half)
    elif entry.latin:
        put(page, middle, y, entry, faces.pen(points, bold=bold), side="middle", fit=room)
    else:
        put(page, middle, y, entry, faces.arabic_pen(points + 1, bold=bold), arabic=True, side="middle", fit=room)


def cell(
    page: Surface,
    x: float,
    y: float,
    size: tuple[float, float],
    labels: tuple[str, str],
    entry: Entry,
    faces: Faces,
    points: float = 10,
    *,
    small: float = 6.4,
    line: Colour = INK,
) -> None:
    """Rule a cell with its captions in its upper corners and the value below: Latin left, Arabic right."""
    wide, high = size
    page.box(x, y, wide, high, outline=line)
    page.text(x + 1.4, y + 3.2, labels[0], faces.pen(small, GREY), fit=wide / 2 - 1)
    page.arabic(x + wide - 1.4, y + 3.4, labels[1], faces.arabic_pen(small + 1, GREY), fit=wide / 2 - 3)
    base, twice = y + high - 2.2, entry.arabic and entry.latin and entry.arabic != entry.latin
    if entry.latin:
        put(page, x + 1.6, base, entry, faces.pen(points, bold=True), fit=wide / 2 - 2.6 if twice else wide - 3)
    if entry.arabic and (twice or not entry.latin):
        pen = faces.arabic_pen(points + 1, bold=True)
        put(page, x + wide - 1.6, base, entry, pen, arabic=True, fit=wide / 2 - 2.6 if twice else wide - 3)


def band(
    page: Surface,
    y: float,
    high: float,
    colour: Colour,
    texts: tuple[str, str],
    faces: Faces,
    points: float,
    *,
    span: tuple[float, float],
) -> None:
    """Print a dark band with white words: French at its left end, Arabic at its right."""
    page.box(span[0], y, span[1] - span[0], high, outline=colour, fill=colour)
    base, half = y + high * 0.68, (span[1] - span[0]) / 2 - 4
    page.text(span[0] + 2, base, texts[0], faces.pen(points, WHITE, bold=True), fit=half)
    page.arabic(span[1] - 2, base, texts[1], faces.arabic_pen(points + 1, WHITE, bold=True), fit=half)


def corner(
    page: Surface,
    x: float,
    y: float,
    texts: Sequence[str],
    faces: Faces,
    points: float = 10,
    *,
    step: float = 5.6,
    arabic: bool = False,
    fit: float = 80,
) -> float:
    """Print an office's lines flush with the margin they stand at, and return the baseline after them."""
    for text in texts:
        if arabic:
            page.arabic(x, y, text, faces.arabic_pen(points + 1.2), fit=fit)
        else:
            page.text(x, y, text, faces.pen(points), fit=fit)
        y += step
    return y


def line_of(
    page: Surface,
    y: float,
    label: str,
    entry: Entry,
    faces: Faces,
    hand: Faces,
    points: float = 11,
    *,
    span: tuple[float, float],
    arabic: bool = False,
    colour: Colour = PEN_BLUE,
) -> None:
    """Print a caption, dots to the margin, and upon the dots what somebody wrote with a pen or a machine."""
    if arabic:
        start = span[1] - page.arabic(span[1], y, label, faces.arabic_pen(points)) - 2
        dots(page, span[0], y + 0.9, start)
        # Figures are the same in both scripts, and so is the key or the hand that writes them.
        plain = not any("\u0600" <= letter <= "\u06ff" for letter in entry.arabic)
        pen = hand.pen(points, colour) if plain else hand.arabic_pen(points + 1.5, colour)
        put(page, start - 3, y - 0.2, entry, pen, arabic=True, fit=start - span[0] - 4)
    else:
        start = span[0] + page.text(span[0], y, label, faces.pen(points)) + 2
        dots(page, start, y + 0.9, span[1])
        put(page, start + 3, y - 0.2, entry, hand.pen(points + 0.5, colour), fit=span[1] - start - 4)


def signed(
    page: Surface,
    rng: random.Random,
    x: float,
    y: float,
    arabic: str,
    *,
    wide: float = 30,
    beside: float = -22,
    radius: float = 15,
) -> None:
    """Sign at x, y and press the office's seal beside."""
    paraph(page, rng, x, y, wide)
    seal(page, rng, x + beside, y + 2, radius, arabic)


def card_zone(card: Surface, y: float, step: float, who: Person | Stranger, expiry: date, *, code: str, number: str,
              optional: str = "", state: str = "MAR") -> None:  # fmt: skip
    """Print the zone of a card, of somebody from here or from abroad."""
    if isinstance(who, Person):
        nationality, birth, family, given = "MAR", who.birth_date, who.family.latin, who.given.latin
    else:
        nationality, birth, family, given = who.state, who.birth, who.family, who.given
    lines = td1(
        code=code, state=state, number=number, optional=optional, birth=birth, sex=who.sex.value, expiry=expiry,
        nationality=nationality, family_name=family, given_names=given,
    )  # fmt: skip
    zone(card, 4.6, y, lines, step)
