"""What people send by mistake: views, walls, faces, empty paper, and the screen of a messenger."""

import random
from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageDraw

from samples.degradations import light
from samples.degradations.shot import Pixels, noisy, rgb
from samples.fonts import NASKH, SANS, SANS_BOLD, sized

_CAMERA = ((1600, 1200), (1200, 1600), (2048, 1536), (3000, 2250))
_SCREENS = ((1080, 2340), (720, 1600), (1080, 1920))
_FRENCH_LINES = (
    "Bonjour",
    "Voici ma carte",
    "Merci beaucoup",
    "C'est pour le dossier",
    "D'accord",
    "Tu peux renvoyer ?",
)
_ARABIC_LINES = ("السلام عليكم", "هذه هي البطاقة", "شكرا جزيلا", "من فضلك أرسلها", "واخا")


def landscape(rng: random.Random) -> Pixels:
    """Return hills under a sky."""
    width, height = rng.choice(_CAMERA)
    horizon = rng.uniform(0.35, 0.6)
    down = np.linspace(0, 1, height)[:, None, None]
    sky = np.array([110, 160, 220]) + down * np.array([110, 70, 20])
    picture = np.repeat(np.clip(sky, 0, 255), width, axis=1)
    across = np.linspace(0, 2 * np.pi, width)
    for layer in range(4):
        ridge = horizon + 0.12 * layer + 0.05 * np.sin(across * rng.uniform(0.6, 2.5) + rng.uniform(0, 6))
        ridge += 0.012 * np.sin(across * rng.uniform(8, 21))
        below = np.linspace(0, 1, height)[:, None] > ridge[None, :]
        green = np.array([rng.randint(50, 130), rng.randint(90, 140), rng.randint(40, 90)]) * (1 - 0.12 * layer)
        picture[below] = green
    chance = np.random.default_rng(rng.getrandbits(32))
    leaves = cv2.resize(chance.normal(0, 14, (height // 5, width // 5)), (width, height))
    return noisy(rgb(np.clip(picture + leaves[..., None], 0, 255)), rng, 4)


def wall(rng: random.Random) -> Pixels:
    """Return a texture: a wall, cloth or a floor."""
    width, height = rng.choice(_CAMERA)
    picture = light.desk(rng, width, height).astype(np.float32)
    if rng.random() < 0.5:
        tile = rng.randint(90, 340)
        picture[::tile] *= 0.6
        picture[:, ::tile] *= 0.6
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), 3), dtype=np.float32)
    lit = np.clip(picture * light.uneven(rng, width, height), 0, 255)
    return noisy(rgb(lit), rng, 5)


def face(rng: random.Random) -> Pixels:
    """Return something like a picture of oneself: a head and shoulders before a wall."""
    width, height = 1200, 1600
    image = Image.fromarray(light.desk(rng, width, height))
    draw = ImageDraw.Draw(image)
    skin = rng.choice(((224, 182, 150), (190, 140, 104), (140, 96, 70), (236, 200, 172)))
    x, y, size = width * rng.uniform(0.42, 0.58), height * rng.uniform(0.36, 0.45), width * rng.uniform(0.2, 0.27)
    shirt = tuple(rng.randint(20, 220) for _ in range(3))
    draw.ellipse((x - size * 2.1, y + size * 1.35, x + size * 2.1, y + size * 5), fill=shirt)
    draw.rectangle((x - size * 0.45, y + size * 0.8, x + size * 0.45, y + size * 1.7), fill=skin)
    draw.ellipse((x - size * 1.08, y - size * 1.55, x + size * 1.08, y + size * 0.9), fill=(36, 26, 20))
    draw.ellipse((x - size * 0.9, y - size * 1.2, x + size * 0.9, y + size * 1.25), fill=skin)
    for side in (-1, 1):
        eye = x + side * size * 0.36
        draw.ellipse((eye - size * 0.14, y - size * 0.2, eye + size * 0.14, y - size * 0.06), fill=(245, 244, 240))
        draw.ellipse((eye - size * 0.06, y - size * 0.19, eye + size * 0.06, y - size * 0.07), fill=(40, 28, 20))
    draw.line((x, y, x - size * 0.08, y + size * 0.34, x + size * 0.06, y + size * 0.36), fill=(110, 76, 60), width=7)
    draw.arc((x - size * 0.34, y + size * 0.4, x + size * 0.34, y + size * 0.76), 15, 165, fill=(150, 60, 60), width=11)
    soft = cv2.GaussianBlur(np.asarray(image), (0, 0), 4).astype(np.float32)
    return noisy(rgb(np.clip(soft * light.uneven(rng, width, height), 0, 255)), rng, 4)


def empty_paper(rng: random.Random) -> Pixels:
    """Return a sheet with nothing on it, scanned or on a desk."""
    if rng.random() < 0.5:
        return noisy(np.full((1754, 1240, 3), rng.randint(236, 253), dtype=np.uint8), rng, 2)
    picture = light.desk(rng, 1500, 2000)
    picture[120:1880, 110:1390] = rng.randint(225, 250)
    return noisy(rgb(np.clip(picture * light.uneven(rng, 1500, 2000), 0, 255)), rng, 3)


def conversation(rng: random.Random, shape: float) -> tuple[Pixels, tuple[int, int, int, int]]:
    """Return the screen of a messenger and the room for a photo in it: left, top, width, height.

    Args:
        rng: chance.
        shape: width of the photo divided by its height.
    """
    width, height = rng.choice(_SCREENS)
    unit = width / 36
    image = Image.new("RGB", (width, height), rng.choice(((236, 229, 221), (11, 20, 26), (255, 255, 255))))
    draw = ImageDraw.Draw(image)
    bar = rng.choice(((7, 94, 84), (31, 44, 52), (0, 120, 255)))
    draw.rectangle((0, 0, width, unit * 5), fill=bar)
    small, large = sized(SANS, round(unit * 0.95, 1)), sized(SANS_BOLD, round(unit * 1.35, 1))
    draw.text((unit * 1.2, unit * 0.5), f"{rng.randint(7, 23)}:{rng.randint(10, 59)}", "white", small)
    draw.text((width - unit * 6, unit * 0.5), f"4G  {rng.randint(11, 98)}%", "white", small)
    draw.ellipse((unit * 2.6, unit * 2, unit * 5.2, unit * 4.6), fill=(200, 200, 205))
    draw.text((unit * 6.2, unit * 2.5), rng.choice(("Annexe", "Famille", "Maman", "Bureau AMO")), "white", large)
    y = _bubbles(draw, rng, unit, unit * 6.5, rng.randint(1, 4))
    room_wide = min(width * rng.uniform(0.55, 0.75), (height - y - unit * 14) * 0.8 * shape)
    wide, high = int(room_wide), int(room_wide / shape)
    left, top = int(rng.choice((unit * 1.2, width - room_wide - unit * 1.2))), int(y)
    draw.rounded_rectangle((left - unit * 0.4, top - unit * 0.4, left + wide + unit * 0.4, top + high + unit * 0.4),
                           unit * 0.6, (220, 248, 198))  # fmt: skip
    y = _bubbles(draw, rng, unit, top + high + unit * 1.4, rng.randint(1, 3))
    draw.rounded_rectangle((unit, height - unit * 5, width - unit * 5, height - unit * 2), unit * 1.5, (250, 250, 250))
    draw.ellipse((width - unit * 4.3, height - unit * 5, width - unit * 1.3, height - unit * 2), fill=bar)
    return rgb(np.array(image)), (left, top, wide, high)


def _bubbles(draw: ImageDraw.ImageDraw, rng: random.Random, unit: float, y: float, many: int) -> float:
    right = unit * 36
    for _ in range(many):
        arabic = rng.random() < 0.5
        line = rng.choice(_ARABIC_LINES if arabic else _FRENCH_LINES)
        font = sized(NASKH if arabic else SANS, round(unit * 1.25, 1))
        length = font.getlength(line)
        mine = rng.random() < 0.5
        left = right - length - unit * 3.2 if mine else unit * 1.2
        draw.rounded_rectangle((left, y, left + length + unit * 2, y + unit * 2.6), unit * 0.7,
                               (220, 248, 198) if mine else (255, 255, 255))  # fmt: skip
        draw.text((left + unit, y + unit * 0.5), line, (30, 30, 30), font)
        y += unit * 3.2
    return y


SCENES: tuple[Callable[[random.Random], Pixels], ...] = (landscape, wall, face, empty_paper)
