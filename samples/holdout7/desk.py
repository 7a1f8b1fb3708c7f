"""How offices of this group set a sheet: letterheads, captions with what follows them, copies of a copier."""

import random
from collections.abc import Sequence

from PIL import Image

from samples.entries import Entry
from samples.faces import Faces
from samples.holdout6.press import dots, put
from samples.surface import INK, Colour, Surface

A5_FLAT, A5 = (210.0, 148.5), (148.5, 210.0)
CARD = (85.6, 54.0)


def copied(page: Surface, rng: random.Random) -> None:
    """Turn a finished page into what a copier makes of it: greys, with more contrast."""
    least, most = rng.randint(6, 34), rng.randint(228, 246)
    grey = page.image.convert("L").point(lambda shade: max(0, min(255, (shade - least) * 255 // (most - least))))
    page.image.paste(Image.merge("RGB", (grey, grey, grey)))


def heads(page: Surface, faces: Faces, y: float, latin: Sequence[str], arabic: Sequence[str], *, points: float = 9.5,
          step: float = 5.6, at: tuple[float, float] = (46, 164), fit: float = 72, bold: int = 1) -> float:  # fmt: skip
    """Print an office's lines in French on the left and in Arabic on the right; return the baseline after them."""
    for level, line in enumerate(latin):
        page.text(at[0], y + level * step, line, faces.pen(points, bold=level < bold), side="middle", fit=fit)
    for level, line in enumerate(arabic):
        pen = faces.arabic_pen(points + 1.4, bold=level < bold)
        page.arabic(at[1], y + level * step, line, pen, side="middle", fit=fit)
    return y + step * max(len(latin), len(arabic))


def said(page: Surface, x: float, y: float, label: str, entry: Entry, faces: Faces, points: float = 10.5, *,
         to: float, bold: bool = False, dotted: bool = False, hand: Faces | None = None, gap: float = 1.8,
         colour: Colour = INK) -> float:  # fmt: skip
    """Print a French caption and what follows it, and return where that ends."""
    start = x + (page.text(x, y, label, faces.pen(points)) + gap if label else 0)
    if dotted:
        dots(page, start, y + 0.7, to)
    pen = (hand or faces).pen(points, colour, bold=bold)
    return start + put(page, start, y, entry, pen, fit=to - start)


def said_ar(page: Surface, x: float, y: float, label: str, entry: Entry, faces: Faces, points: float = 12, *,
            to: float, bold: bool = False, dotted: bool = False, hand: Faces | None = None, gap: float = 1.8,
            colour: Colour = INK) -> float:  # fmt: skip
    """Print an Arabic caption that ends at x and what follows it on its left, and return where that ends."""
    start = x - (page.arabic(x, y, label, faces.arabic_pen(points)) + gap if label else 0)
    if dotted:
        dots(page, to, y + 0.7, start)
    pen = (hand or faces).arabic_pen(points, colour, bold=bold)
    return start - put(page, start, y, entry, pen, arabic=True, fit=start - to)
