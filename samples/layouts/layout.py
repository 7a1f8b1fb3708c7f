"""What a layout is: a name, the kind of paper it prints, and the function that prints it."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from samples import ornaments
from samples.fonts import DEJAVU_BOLD
from samples.papers import Paper
from samples.surface import Colour, Pen, Surface

P = TypeVar("P", bound=Paper)
Sheets = tuple[Surface, ...]

A4 = (210.0, 297.0)
A5 = (148.0, 210.0)
ID1 = (85.6, 54.0)
"""Width and height of a card, ISO/IEC 7810, in millimetres."""
SPECIMEN_RED: Colour = (238, 176, 172)


@dataclass(frozen=True, slots=True)
class Layout(Generic[P]):
    """One face of one kind of paper; `draw` returns its pages. Households hand in everyday layouts unless asked.

    `whole` is false where the paper shows too little to prove what its kind has to: a card's back alone.
    """

    name: str
    kind: str
    draw: Callable[[P, random.Random], tuple[Surface, ...]]
    everyday: bool = False
    whole: bool = True


def overprinted(draw: Callable[[P, random.Random], Sheets]) -> Callable[[P, random.Random], Sheets]:
    """Return a `draw` that, one time in three, stamps or signs across a value, pale enough to read it."""

    def stamped(paper: P, rng: random.Random) -> Sheets:
        sheets = draw(paper, rng)
        if rng.random() < 1 / 3:
            ornaments.across(rng.choice(sheets), rng)
        return sheets

    return stamped


def page(size: tuple[float, float], colour: Colour = (255, 255, 255)) -> Surface:
    """Return an empty page with SPECIMEN along its upper and lower edges."""
    surface = Surface(*size, colour)
    width, height = size
    for y in (8.5, height - 5.0):
        surface.watermark(width / 2, y, Pen(DEJAVU_BOLD, 12, SPECIMEN_RED), "SPECIMEN   ·   SANS VALEUR   ·   SPECIMEN")
    return surface


def flatbed_page(*cards: Surface) -> Surface:
    """Return the A5 page of a flatbed on which cards lie below each other."""
    surface = page(A5, (250, 250, 249))
    width, height = A5
    room = (height - 20 - sum(card.size[1] for card in cards)) / (len(cards) + 1)
    y = 10 + room
    for card in cards:
        surface.place(card, (width - card.size[0]) / 2, y)
        y += card.size[1] + room
    return surface
