"""What printers and copiers do to a finished page: dots of needles, uneven carbon."""

import random

import numpy as np
from PIL import Image

from samples.surface import Surface


def needled(page: Surface, rng: random.Random, strength: float = 0.55) -> None:
    """Make a finished page look printed by needles: ink in dots, a ribbon that is not new."""
    height, width = page.image.height, page.image.width
    rows, columns = np.arange(height)[:, None], np.arange(width)[None, :]
    gaps = ((rows % 4 == 3) | (columns % 4 == 3)).astype(np.float32) * strength
    pixels_of = np.asarray(page.image, dtype=np.float32)
    grain = np.random.default_rng(rng.randrange(1 << 30)).normal(0, 7, (height, width)).astype(np.float32)
    light = pixels_of + (255 - pixels_of) * gaps[:, :, None] + grain[:, :, None]
    page.image.paste(Image.fromarray(np.clip(light, 0, 255).astype(np.uint8)))


def carbon(page: Surface, rng: random.Random) -> None:
    """Turn a finished page into a carbon or stencil copy: bluish or brownish, uneven."""
    grey = page.image.convert("L")
    veil = Image.new("L", (24, 32))
    veil.putdata([rng.randint(0, 46) for _ in range(24 * 32)])
    veil = veil.resize(grey.size, Image.Resampling.BICUBIC)
    ink = rng.choice(((52, 48, 96), (70, 54, 44), (40, 40, 44)))
    paper = rng.choice(((250, 246, 232), (246, 244, 240)))
    mask = Image.fromarray(
        np.clip((255 - np.asarray(grey, dtype=np.int16)) - np.asarray(veil, dtype=np.int16), 0, 255).astype(np.uint8)
    )
    sheet = Image.new("RGB", grey.size, paper)
    sheet.paste(ink, (0, 0), mask)
    page.image.paste(sheet)
