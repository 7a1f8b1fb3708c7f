"""What a layout of the holdout group is, and what drawing one gives."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from samples.holdout.folk import Facts
from samples.surface import Surface

A4 = (210.0, 297.0)
A5 = (148.0, 210.0)
A5_WIDE = (210.0, 148.0)
CARD = (85.6, 54.0)
"""ISO/IEC 7810 ID-1, in millimetres."""
BOOKLET = (125.0, 88.0)
"""ISO/IEC 7810 ID-3, in millimetres."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One face of one kind of paper; `draw` returns its pages."""

    name: str
    kind: str
    draw: Callable[[Facts, random.Random], tuple[Surface, ...]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper that was drawn: its pages with their true fields, its kind, and the layout's name."""

    pages: tuple[Surface, ...]
    kind: str
    layout: str
