"""What papers carry besides text: guilloche backgrounds, portraits, stamps, signatures, state emblems.

All are drawn, none is taken from a real paper; they look alike from afar and that is enough to disturb a reader.
"""

import math
import random

from samples.fonts import AMIRI_BOLD, DEJAVU_BOLD
from samples.surface import Colour, Pen, Surface, pixels

STAMP_BLUE: Colour = (58, 74, 150)


def guilloche(surface: Surface, rng: random.Random, colours: tuple[Colour, ...]) -> None:
    """Cover the surface with fine waves in pale colours."""
    width, height = surface.image.size
    for colour in colours:
        phase, wave, swing = rng.uniform(0, 6.28), rng.uniform(90, 210), rng.uniform(12, 30)
        for base in range(-40, height + 40, 17):
            points = [
                (x, base + swing * math.sin(x / wave + phase + base / 130) + 6 * math.sin(x / (wave / 5) + base))
                for x in range(0, width + 12, 12)
            ]
            surface.draw.line(points, fill=colour, width=1)


def portrait(surface: Surface, rng: random.Random, x: float, y: float, width: float, height: float) -> None:
    """Draw a faceless head and shoulders, watermarked."""
    tone = rng.randint(120, 165)
    surface.box(x, y, width, height, outline=(200, 200, 204), fill=(226, 230, 234))
    left, top, across, down = pixels(x), pixels(y), pixels(width), pixels(height)
    body, skin = (tone - 50, tone - 42, tone - 30), (tone + 40, tone + 22, tone)
    shoulders = (left + across * 0.1, top + down * 0.66, left + across * 0.9, top + down * 1.3)
    surface.draw.pieslice(shoulders, 180, 360, fill=body)
    surface.draw.ellipse((left + across * 0.29, top + down * 0.14, left + across * 0.71, top + down * 0.64), fill=body)
    surface.draw.ellipse((left + across * 0.32, top + down * 0.2, left + across * 0.68, top + down * 0.68), fill=skin)
    # Nothing may hang out of the frame below.
    surface.watermark(x + width / 2, y + height * 0.9, Pen(DEJAVU_BOLD, width * 0.3, (250, 250, 250)))


def emblem(surface: Surface, x: float, y: float, radius: float, colour: Colour = (176, 128, 60)) -> None:
    """Draw a five-pointed star in a ring, centred at x, y."""
    centre_x, centre_y, reach = pixels(x), pixels(y), pixels(radius)
    ring = (centre_x - reach, centre_y - reach, centre_x + reach, centre_y + reach)
    surface.draw.ellipse(ring, outline=colour, width=2)
    arm, turns = reach * 0.8, [point * 4 * math.pi / 5 for point in range(6)]
    points = [(centre_x + arm * math.sin(turn), centre_y - arm * math.cos(turn)) for turn in turns]
    surface.draw.line(points, fill=colour, width=3)


def stamp(surface: Surface, x: float, y: float, radius: float, arabic: str) -> None:
    """Draw a round stamp of an office, centred at x, y."""
    for share in (1.0, 0.93, 0.62):
        reach = pixels(radius * share)
        ring = (pixels(x) - reach, pixels(y) - reach, pixels(x) + reach, pixels(y) + reach)
        surface.draw.ellipse(ring, outline=STAMP_BLUE, width=3)
    surface.arabic(x, y + 1, arabic, Pen(AMIRI_BOLD, 8, STAMP_BLUE), side="middle", fit=radius * 1.15)
    emblem(surface, x, y - radius * 0.78, radius * 0.12, STAMP_BLUE)
    emblem(surface, x, y + radius * 0.78, radius * 0.12, STAMP_BLUE)


def signature(surface: Surface, rng: random.Random, x: float, y: float, width: float) -> None:
    """Draw a scribble that starts at x, y."""
    height, phase = width * 0.16, rng.uniform(0, 6.28)
    points = [
        (
            pixels(x + width * step / 60 + math.sin(step / 2.3 + phase) * width * 0.05),
            pixels(y + height * math.sin(step / 3.1 + phase) * math.cos(step / 7.7)),
        )
        for step in range(61)
    ]
    surface.draw.line(points, fill=(40, 48, 110), width=4, joint="curve")
