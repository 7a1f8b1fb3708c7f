"""What cards and forms are printed on: tiles, rays, fading colours, stripes, a hatched edge, bands of colour.

All are drawn in tones pale enough to print on.
"""

import math
import random
from collections.abc import Callable

from PIL import Image

from samples.surface import Colour, Surface, pixels

_PALE: tuple[Colour, ...] = (
    (240, 222, 220), (220, 236, 226), (222, 230, 242), (242, 234, 214), (232, 226, 240), (228, 232, 234),
)  # fmt: skip
DEEP: tuple[Colour, ...] = (
    (150, 30, 40), (20, 96, 62), (34, 58, 118), (70, 70, 78), (122, 84, 30), (12, 90, 110), (96, 40, 90),
)  # fmt: skip
"""Colours of bands that carry white print."""
WHITE: Colour = (255, 255, 255)
Ground = Callable[[Surface, random.Random], None]


def any_ground(sheet: Surface, rng: random.Random) -> None:
    """Draw one of the grounds, or none."""
    rng.choice((tiles, rays, fading, stripes, hatched, _plain, _plain))(sheet, rng)


def tiles(sheet: Surface, rng: random.Random) -> None:
    """Cover the sheet with eight-pointed stars in outline."""
    (width, height), colour = sheet.image.size, rng.choice(_PALE)
    pitch = rng.randint(44, 90)
    for x in range(0, width + pitch, pitch):
        for y in range(0, height + pitch, pitch):
            for turn in (0.0, math.pi / 4):
                corners = [
                    (x + pitch * 0.46 * math.cos(turn + quarter), y + pitch * 0.46 * math.sin(turn + quarter))
                    for quarter in (math.pi / 4 + math.pi / 2 * at for at in range(5))
                ]
                sheet.draw.line(corners, fill=colour, width=2)


def rays(sheet: Surface, rng: random.Random) -> None:
    """Draw fine rays from a point."""
    (width, height), colour = sheet.image.size, rng.choice(_PALE)
    x, y = width * rng.uniform(0.1, 0.9), height * rng.uniform(0.1, 0.9)
    count = rng.randint(60, 140)
    for at in range(count):
        angle = 2 * math.pi * at / count
        sheet.draw.line((x, y, x + 3 * width * math.cos(angle), y + 3 * width * math.sin(angle)), fill=colour, width=1)


def fading(sheet: Surface, rng: random.Random) -> None:
    """Let one pale colour pass into another, across or down."""
    first, last = rng.sample((*_PALE, WHITE), 2)
    fade = Image.linear_gradient("L").resize(sheet.image.size)
    if rng.random() < 0.5:
        fade = Image.linear_gradient("L").rotate(90).resize(sheet.image.size)
    size = sheet.image.size
    sheet.image.paste(Image.composite(Image.new("RGB", size, first), Image.new("RGB", size, last), fade))


def stripes(sheet: Surface, rng: random.Random) -> None:
    """Draw slanting lines."""
    (width, height), colour = sheet.image.size, rng.choice(_PALE)
    lean, pitch = rng.uniform(-1.2, 1.2), rng.randint(9, 26)
    reach = int(abs(lean) * height) + pitch
    for x in range(-reach, width + reach, pitch):
        sheet.draw.line((x, 0, x + lean * height, height), fill=colour, width=2)


def hatched(sheet: Surface, rng: random.Random) -> None:
    """Frame the sheet with a band of small arches, as cheques and diplomas have."""
    width, height = sheet.image.size
    colour, pitch = rng.choice(_PALE), rng.randint(18, 34)
    for x in range(0, width, pitch):
        for y in (-pitch // 2, height - pitch // 2):
            sheet.draw.ellipse((x, y, x + pitch, y + pitch), outline=colour, width=2)
    for y in range(0, height, pitch):
        for x in (-pitch // 2, width - pitch // 2):
            sheet.draw.ellipse((x, y, x + pitch, y + pitch), outline=colour, width=2)


def band(sheet: Surface, x: float, y: float, width: float, height: float, colour: Colour) -> None:
    """Fill a rectangle, in millimetres."""
    sheet.draw.rectangle((pixels(x), pixels(y), pixels(x + width), pixels(y + height)), fill=colour)


def _plain(sheet: Surface, rng: random.Random) -> None:
    """Leave the sheet as it is."""
