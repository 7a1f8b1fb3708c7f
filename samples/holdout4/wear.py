"""What desks, binders and shops' copiers do to a paper before anybody takes its picture. No value is hidden by it."""

import random

from PIL import Image, ImageDraw

from samples.ornaments import folds
from samples.surface import Colour, Surface, pixels

_PALE_COFFEE: Colour = (226, 208, 180)


def worn(page: Surface, rng: random.Random) -> None:
    """Leave one or two traces on a sheet of paper."""
    for trace in rng.sample((folds, _punched, _stapled, _edged, _streaked, _ringed), rng.choice((0, 1, 1, 2))):
        trace(page, rng)


def _punched(page: Surface, rng: random.Random) -> None:
    """Punch two holes near the left edge, where no layout prints."""
    for y in (page.size[1] / 2 - 40, page.size[1] / 2 + 40):
        _disc(page, 5.4 + rng.uniform(-0.4, 0.4), y, 2.6, (120, 118, 114))


def _stapled(page: Surface, rng: random.Random) -> None:
    x, y = rng.uniform(4, 9), rng.uniform(3, 6)
    page.rule(x, y, x + 9, y + rng.uniform(1, 4), (140, 140, 144), 0.6)


def _edged(page: Surface, rng: random.Random) -> None:
    """Blacken an edge, as a copier's open lid does."""
    width, height = page.size
    deep = rng.uniform(0.8, 2.2)
    if rng.random() < 0.5:
        page.box(0, 0, deep, height, outline=(40, 40, 42), fill=(40, 40, 42))
    else:
        page.box(0, height - deep, width, deep, outline=(48, 48, 50), fill=(48, 48, 50))


def _streaked(page: Surface, rng: random.Random) -> None:
    """Draw a fine grey line down the sheet, as dust on a copier's glass does."""
    x = rng.uniform(0.1, 0.9) * page.size[0]
    page.rule(x, 0, x + rng.uniform(-0.4, 0.4), page.size[1], (206, 206, 208), 0.15)


def _ringed(page: Surface, rng: random.Random) -> None:
    """Leave the pale ring of a cup at the foot."""
    reach = pixels(36)
    patch = Image.new("RGB", (2 * reach, 2 * reach), (255, 255, 255))
    ImageDraw.Draw(patch).ellipse((6, 6, 2 * reach - 6, 2 * reach - 6), outline=_PALE_COFFEE, width=pixels(0.5))
    page.multiply(patch, rng.uniform(0.2, 0.8) * page.size[0], page.size[1] - 10)


def _disc(page: Surface, x: float, y: float, radius: float, colour: Colour) -> None:
    edges = (pixels(x - radius), pixels(y - radius), pixels(x + radius), pixels(y + radius))
    page.draw.ellipse(edges, fill=colour)
