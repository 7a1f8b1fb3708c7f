"""One side of a paper of this group: the third group's leaf with other faces, and captions above or below values."""

import random
from collections.abc import Sequence

from samples.entries import Entry
from samples.faces import Faces
from samples.holdout3 import leaf
from samples.holdout3.leaf import A4, A4_FLAT, A5, A5_FLAT, CARD, GREY
from samples.holdout4 import fonts
from samples.surface import INK, Colour, Pen, Side

__all__ = ["A4", "A4_FLAT", "A5", "A5_FLAT", "CARD", "GREY", "Leaf"]

_PALE: Colour = (214, 226, 236)


class Leaf(leaf.Leaf):
    """A surface with the faces of its office, its clerk's hand and pen, and its own chance."""

    def __init__(
        self, size: tuple[float, float], faces: Faces, rng: random.Random, colour: Colour = (255, 255, 255)
    ) -> None:
        super().__init__(size, faces, rng, colour)
        self.naming, self.clerk = fonts.title(rng), fonts.hand(rng)

    def _clerks(self, word: str, points: float) -> Pen:
        if any("\u0600" <= letter <= "\u06ff" for letter in word):
            return self.clerk.arabic_pen(points, self.biro)
        return Pen(self.clerk.latin.regular, points * self.clerk.latin.scale, self.biro)

    def la(self, x: float, y: float, it: Entry, points: float = 10, *, fit: float | None = None, side: Side = "left",
           bold: bool = True, ink: Colour = INK) -> float:  # fmt: skip
        """Print a value in Latin letters and return its width."""
        return self.fr(x, y, it.latin, points, bold=bold, fit=fit, side=side, ink=ink, field=it.field)

    def le(self, x: float, y: float, it: Entry, points: float = 11, *, fit: float | None = None, side: Side = "right",
           bold: bool = True, ink: Colour = INK) -> float:  # fmt: skip
        """Print a value in Arabic and return its width; it is the truth where no Latin stands beside it."""
        field = it.field_ar if it.latin else it.field_ar or it.field
        return self.ar(x, y, it.arabic, points, bold=bold, fit=fit, side=side, ink=ink, field=field)

    def pair_of(self, x: float, right: float, y: float, it: Entry, points: float = 10, *, bold: bool = True) -> None:
        """Print a value in both scripts at both ends of a line, or once in the middle where they say the same."""
        if it.latin == it.arabic:
            self.la((x + right) / 2, y, it, points, fit=right - x, side="middle", bold=bold)
            return
        used = self.la(x, y, it, points, fit=(right - x) * 0.56, bold=bold)
        self.le(right, y, it, points * 1.1, fit=right - x - used - 4, bold=bold)

    def centred(self, x: float, y: float, french: Sequence[str], arabic: Sequence[str] = (), *, points: float = 9.5,
                step: float = 5, fit: float = 84, bold: bool = False) -> float:  # fmt: skip
        """Print lines below each other centred at x, Arabic first, and return the next baseline."""
        for line in arabic:
            self.ar(x, y, line, points * 1.1, side="middle", fit=fit, bold=bold)
            y += step
        for line in french:
            self.fr(x, y, line, points, side="middle", fit=fit, bold=bold)
            y += step
        return y

    def specimen(self, *places: tuple[float, float], points: float = 10) -> None:
        """Say at these places that the paper proves nothing."""
        for x, y in places:
            self.watermark(x, y, Pen(fonts.CONDENSED_SANS.bold, points, _PALE), "SPECIMEN")
