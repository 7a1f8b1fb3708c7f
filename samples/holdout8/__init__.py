"""The eighth holdout group of papers: as offices print them and as others draw them, with names and faces of its own.

Written apart from `ocr/` and from what the other groups print; nobody who works on the reader looks at it.
"""

import random
from datetime import date

from samples import ornaments
from samples.holdout6 import press
from samples.holdout6.layout import Layout
from samples.holdout8 import people
from samples.holdout8.layouts import (
    adouls,
    bill,
    birth,
    birth_copies,
    booklet,
    disability,
    foreign,
    identity,
    identity_old,
    marriage,
    other,
    passport,
    permit,
    residence,
    school,
)
from samples.sheets import Drawn

__all__ = ["KINDS", "LAYOUTS", "Drawn", "Layout", "draw_in", "draw_one"]

_FILES = (identity, identity_old, passport, permit, birth, birth_copies, adouls, marriage, booklet, residence, bill,
          school, disability, other, foreign)  # fmt: skip
LAYOUTS: tuple[Layout, ...] = tuple(layout for file in _FILES for layout in file.LAYOUTS)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(layout.kind for layout in LAYOUTS))
_FOLDED_SHARE = 0.2
_CROSSED_SHARE = 0.12


def draw_one(rng: random.Random, today: date, kind: str | None = None) -> Drawn:
    """Return a paper of that kind or of any, in any of its layouts, that nobody issued after that day.

    Raises:
        LookupError: no layout prints the kind.
    """
    wanted = rng.choice(KINDS) if kind is None else kind
    if wanted not in KINDS:
        raise LookupError(wanted)
    return draw_in(rng.choice([layout for layout in LAYOUTS if layout.kind == wanted]), rng, today)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout; some sheets were folded, on some a stamp or a signature crosses a value."""
    pages = layout.draw(people.facts(rng, today), rng)
    chances = rng.random(), rng.random()
    if layout.sheet and chances[0] < _FOLDED_SHARE:
        for page in pages:
            ornaments.folds(page, rng)
    if layout.sheet and chances[1] < _CROSSED_SHARE:
        for page in (each for each in pages if each.marks):
            press.crossed(page, rng)
    return Drawn(layout.kind, layout.name, pages)
