"""What papers carry besides text: guilloche backgrounds, portraits, stamps, signatures, state emblems.

All are drawn, none is taken from a real paper; they look alike from afar and that is enough to disturb a reader.
"""

import math
import random

from PIL import Image, ImageDraw

from samples.fonts import AMIRI_BOLD, DEJAVU_BOLD, SANS_BOLD, sized
from samples.surface import DPI, Colour, Pen, Surface, pixels

STAMP_BLUE: Colour = (58, 74, 150)
_INKS: tuple[Colour, ...] = (STAMP_BLUE, (92, 60, 150), (150, 48, 60), (36, 92, 120))


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


def seal(surface: Surface, rng: random.Random, x: float, y: float, radius: float, arabic: str,
         latin: str = "ROYAUME DU MAROC", *, pale: bool = False) -> None:  # fmt: skip
    """Press a round stamp centred at x, y, tilted and in translucent ink, so that text below stays readable."""
    reach = pixels(radius)
    size = 2 * reach + 8
    ink = Image.new("L", (size, size), 0)
    draw, middle = ImageDraw.Draw(ink), size / 2
    for share, width in ((1.0, 5), (0.93, 2), (0.6, 3)):
        edge = reach * share
        draw.ellipse((middle - edge, middle - edge, middle + edge, middle + edge), outline=255, width=width)
    _around_the_ring(ink, latin, reach)
    font = sized(AMIRI_BOLD, round(reach * 0.3, 2))
    length = font.getlength(arabic, direction="rtl", language="ar")
    font = sized(AMIRI_BOLD, round(reach * 0.3 * min(1.0, reach * 1.1 / length), 2))
    draw.text((middle, middle), arabic, 255, font, anchor="mm", direction="rtl", language="ar")
    _press(surface, rng, ink, x, y, rng.uniform(-28, 28), pale=pale)


def date_stamp(surface: Surface, rng: random.Random, x: float, y: float, lines: tuple[str, ...], *,
               pale: bool = False) -> None:  # fmt: skip
    """Press a framed stamp of Latin lines centred at x, y, as offices date what comes in."""
    font = sized(SANS_BOLD, round(8.5 * DPI / 72, 2))
    width = pixels(6) + round(max(font.getlength(line) for line in lines))
    ink = Image.new("L", (width, pixels(4.4) * len(lines) + pixels(3)), 0)
    draw = ImageDraw.Draw(ink)
    draw.rectangle((2, 2, ink.width - 3, ink.height - 3), outline=255, width=4)
    for at, line in enumerate(lines):
        draw.text((ink.width / 2, pixels(3.6) + pixels(4.4) * at), line, 255, font, anchor="mm")
    _press(surface, rng, ink, x, y, rng.uniform(-9, 9), pale=pale)


def paraph(surface: Surface, rng: random.Random, x: float, y: float, width: float) -> None:
    """Write a signature centred at x, y, which may cross text without hiding it."""
    wide = pixels(width)
    high = round(wide * rng.uniform(0.4, 0.6))
    ink = Image.new("L", (wide, high), 0)
    turns, phase, drift = rng.uniform(2, 6), rng.uniform(0, 6.28), rng.uniform(0.2, 1.3)
    loops, lean, second = rng.uniform(3, 8), rng.uniform(0.02, 0.14), rng.uniform(0, 0.5)
    points = []
    for step in range(121):
        along = step / 120
        angle = along * turns * 6.28 + phase
        swing = (math.sin(angle) + second * math.sin(2.3 * angle)) / (1 + second) * (1 - along) ** drift
        points.append((
            wide * (0.08 + 0.84 * along + lean * math.sin(along * turns * loops + phase)),
            high * (0.5 + 0.42 * swing + 0.05 * math.sin(along * 60)),
        ))  # fmt: skip
    ImageDraw.Draw(ink).line(points, fill=255, width=5, joint="curve")
    _press(surface, rng, ink, x, y, rng.uniform(-12, 12), rng.choice(((40, 48, 110), (50, 50, 60), (36, 60, 140))))


def across(surface: Surface, rng: random.Random) -> None:
    """Stamp or sign across one of the values of a sheet."""
    left, top, right, bottom = rng.choice(rng.choice(list(surface.marks.values())).lines)
    per_millimetre = DPI / 25.4
    wide, high = surface.size
    # A stamp stays on the sheet.
    x = min(max(rng.uniform(left, right) / per_millimetre, 24), wide - 24)
    y = min(max((top + bottom) / 2 / per_millimetre + rng.uniform(-6, 6), 24), high - 24)
    draw = rng.random()
    if draw < 0.5:
        seal(surface, rng, x, y, rng.uniform(13, 18), "المملكة المغربية", pale=True)
    elif draw < 0.75:
        day = f"{rng.randint(1, 28):02d} NOV. {rng.randint(2019, 2026)}"
        date_stamp(surface, rng, x, y, ("ARRIVEE LE", day), pale=True)
    else:
        paraph(surface, rng, x, y, rng.uniform(26, 40))


def folds(surface: Surface, rng: random.Random) -> None:
    """Fold the sheet in two or three and open it again: a lighter and a darker line at each crease."""
    width, height = surface.size
    for share in rng.choice(((0.5,), (1 / 3, 2 / 3))):
        y = height * share + rng.uniform(-3, 3)
        tilt = rng.uniform(-0.8, 0.8)
        surface.rule(0, y, width, y + tilt, (250, 250, 248), 0.35)
        surface.rule(0, y + 0.3, width, y + 0.3 + tilt, (222, 222, 218), 0.25)
    if rng.random() < 0.4:
        x = width / 2 + rng.uniform(-3, 3)
        surface.rule(x, 0, x + rng.uniform(-0.8, 0.8), height, (226, 226, 222), 0.25)


def barcode(surface: Surface, rng: random.Random, x: float, y: float, width: float, height: float) -> None:
    """Draw bars that no reader can decode."""
    at = x
    while at < x + width:
        bar = rng.choice((0.25, 0.25, 0.5, 0.75))
        surface.rule(at, y, at, y + height, (14, 14, 14), bar)
        at += bar + rng.choice((0.3, 0.3, 0.6))


def _around_the_ring(ink: Image.Image, text: str, reach: int) -> None:
    font, middle = sized(SANS_BOLD, round(reach * 0.2, 2)), ink.width / 2
    step = 250 / max(1, len(text) - 1)
    for at, letter in enumerate(text):
        angle = -125 + step * at
        tile = Image.new("L", (reach // 2, reach // 2), 0)
        ImageDraw.Draw(tile).text((tile.width / 2, tile.height / 2), letter, 255, font, anchor="mm")
        tile = tile.rotate(-angle, Image.Resampling.BICUBIC)
        x = middle + 0.77 * reach * math.sin(math.radians(angle)) - tile.width / 2
        y = middle - 0.77 * reach * math.cos(math.radians(angle)) - tile.height / 2
        ink.paste(255, (round(x), round(y)), tile)


def _press(surface: Surface, rng: random.Random, ink: Image.Image, x: float, y: float, turn: float,
           colour: Colour | None = None, *, pale: bool = False) -> None:  # fmt: skip
    colour = colour or rng.choice(_INKS)
    strength = rng.uniform(0.25, 0.45) if pale else rng.uniform(0.4, 0.75)
    mask = ink.rotate(turn, Image.Resampling.BICUBIC, expand=True).point(lambda shade: round(shade * strength))
    patch = Image.new("RGB", mask.size, (255, 255, 255))
    patch.paste(colour, (0, 0), mask)
    surface.multiply(patch, x, y)
