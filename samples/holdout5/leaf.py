"""One side of a paper of this group: the fourth group's leaf with other faces, and a line of caption and value."""

import random

from PIL import Image

from samples.entries import Entry
from samples.faces import Faces
from samples.holdout4 import leaf
from samples.holdout4.leaf import A4, A4_FLAT, A5, A5_FLAT, CARD, GREY
from samples.holdout5 import fonts
from samples.layouts.press import dotted
from samples.surface import INK, Colour, Pen, Surface

__all__ = ["A4", "A4_FLAT", "A5", "A5_FLAT", "CARD", "GREY", "Leaf", "copied"]

_PALE: Colour = (226, 220, 232)


class Leaf(leaf.Leaf):
    """A surface with the faces of its office, its clerk's hand and pen, and its own chance."""

    def __init__(
        self, size: tuple[float, float], faces: Faces, rng: random.Random, colour: Colour = (255, 255, 255)
    ) -> None:
        super().__init__(size, faces, rng, colour)
        self.naming, self.clerk = fonts.title(rng), fonts.hand(rng)

    def after(self, x: float, y: float, label: str, it: Entry, points: float = 10, *, fit: float = 90,
              bold: bool = False, dots: bool = False) -> float:  # fmt: skip
        """Print a Latin caption and its value right after it, and return where the value ends."""
        start = x + self.fr(x, y, label, points) + 1.8
        if dots:
            dotted(self, start, x + fit, y + 0.8)
        return start + self.la(start, y, it, points, fit=x + fit - start, bold=bold)

    def after_ar(self, x: float, y: float, label: str, it: Entry, points: float = 11, *, fit: float = 90,
                 bold: bool = False, dots: bool = False) -> float:  # fmt: skip
        """Print an Arabic caption that ends at x and its value left of it, and return where the value ends."""
        start = x - self.ar(x, y, label, points) - 1.8
        if dots:
            dotted(self, x - fit, start, y + 0.8)
        return start - self.le(start, y, it, points, fit=start - x + fit, bold=bold)

    def letterhead(self, x: float, y: float, lines: tuple[str, ...], *, arabic: bool = False, points: float = 10,
                   step: float = 5, fit: float = 84, ink: Colour = INK) -> None:  # fmt: skip
        """Print an office's lines centred at x, the first two bold."""
        put = self.ar if arabic else self.fr
        for at, line in enumerate(lines):
            put(x, y + at * step, line, points, side="middle", fit=fit, bold=at < 2, ink=ink)

    def specimen(self, *places: tuple[float, float], points: float = 10) -> None:
        """Say at these places that the paper proves nothing."""
        for x, y in places:
            self.watermark(x, y, Pen(fonts.VAZIRMATN_LATIN.bold, points, _PALE), "SPECIMEN")


def copied(page: Surface, rng: random.Random) -> None:
    """Turn a finished page into what a copier makes of it: greys, with more contrast."""
    least, most = rng.randint(8, 30), rng.randint(232, 248)
    grey = page.image.convert("L").point(lambda shade: max(0, min(255, (shade - least) * 255 // (most - least))))
    page.image.paste(Image.merge("RGB", (grey, grey, grey)))
