"""What desks, binders and shops' copiers do to a paper before anybody takes its picture. No value is hidden by it."""

import random

from PIL import Image, ImageDraw

from samples.surface import DPI, Colour, Edges, Surface, pixels

_PALE_COFFEE: Colour = (226, 208, 180)


def worn(page: Surface, rng: random.Random) -> None:
    """Leave one or two traces on a sheet of paper."""
    for trace in rng.sample((_folded, _punched, _stapled, _edged, _streaked, _ringed), rng.choice((0, 1, 1, 2))):
        trace(page, rng)


def _folded(page: Surface, rng: random.Random) -> None:
    """Fold the sheet in two or three: a light and a dark line at each crease, never through a value."""
    width, height = page.size
    for share in rng.choice(((0.5,), (1 / 3, 2 / 3))):
        y = height * share + rng.uniform(-3, 3)
        while any(_crosses(y, top, bottom) for _, top, _, bottom in _values(page)):
            y += 1
        page.rule(0, y, width, y, (250, 250, 248), 0.35)
        page.rule(0, y + 0.3, width, y + 0.3, (222, 222, 218), 0.25)


def _values(page: Surface) -> list[Edges]:
    return [line for mark in page.marks.values() for line in mark.lines]


def _crosses(y: float, top: float, bottom: float) -> bool:
    """Say whether a crease at so many millimetres touches what lies between two edges in pixels."""
    return top / DPI * 25.4 - 1 < y < bottom / DPI * 25.4 + 1


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
    page.multiply(Image.new("RGB", (2, page.image.height), (206, 206, 208)), x, page.size[1] / 2)


def _ringed(page: Surface, rng: random.Random) -> None:
    """Leave the pale ring of a cup at the foot."""
    reach = pixels(36)
    patch = Image.new("RGB", (2 * reach, 2 * reach), (255, 255, 255))
    ImageDraw.Draw(patch).ellipse((6, 6, 2 * reach - 6, 2 * reach - 6), outline=_PALE_COFFEE, width=pixels(0.5))
    page.multiply(patch, rng.uniform(0.2, 0.8) * page.size[0], page.size[1] - 10)


def _disc(page: Surface, x: float, y: float, radius: float, colour: Colour) -> None:
    edges = (pixels(x - radius), pixels(y - radius), pixels(x + radius), pixels(y + radius))
    page.draw.ellipse(edges, fill=colour)
