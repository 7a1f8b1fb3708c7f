"""The fifth holdout group of papers: other wordings, shapes, faces, names and places than the groups before it.

Written apart from `ocr/` and from what the other groups print; nobody who works on the reader looks at it.
"""

import random
from datetime import date

from samples.holdout4.layout import Layout
from samples.holdout5 import people
from samples.holdout5.layouts import (
    bill,
    birth,
    birth_copies,
    booklet,
    disability,
    foreign,
    identity,
    marriage,
    other,
    passport,
    permit,
    residence,
    school,
)
from samples.sheets import Drawn

__all__ = ["KINDS", "LAYOUTS", "Drawn", "Layout", "draw_in", "draw_one"]

LAYOUTS: tuple[Layout, ...] = (
    *identity.LAYOUTS,
    *passport.LAYOUTS,
    *permit.LAYOUTS,
    *birth.LAYOUTS,
    *birth_copies.LAYOUTS,
    *marriage.LAYOUTS,
    *booklet.LAYOUTS,
    *residence.LAYOUTS,
    *bill.LAYOUTS,
    *school.LAYOUTS,
    *disability.LAYOUTS,
    *other.LAYOUTS,
    *foreign.LAYOUTS,
)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(layout.kind for layout in LAYOUTS))


def draw_one(rng: random.Random, today: date, kind: str | None = None) -> Drawn:
    """Return a paper in a layout drawn by chance, of people drawn by chance.

    Args:
        rng: the only source of chance.
        today: the day on which the paper is handed in; nothing on it was issued later.
        kind: one of KINDS, or None for any, each as likely.

    Raises:
        LookupError: no layout prints that kind.
    """
    wanted = kind or rng.choice(KINDS)
    fitting = [layout for layout in LAYOUTS if layout.kind == wanted]
    if not fitting:
        raise LookupError(wanted)
    return draw_in(rng.choice(fitting), rng, today)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout; sheets come worn, each layout knowing what paper it is."""
    return Drawn(layout.kind, layout.name, layout.draw(people.facts(rng, today), rng))
