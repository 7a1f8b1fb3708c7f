"""The seventh holdout group of papers: as they really are in Morocco, with names and places of its own.

Written apart from `ocr/` and from what the other groups print; nobody who works on the reader looks at it.
"""

import random
from datetime import date

from samples import ornaments
from samples.holdout6 import press
from samples.holdout6.layout import Layout
from samples.holdout7 import people
from samples.holdout7.layouts import (
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

LAYOUTS: tuple[Layout, ...] = (
    *identity.LAYOUTS,
    *identity_old.LAYOUTS,
    *passport.LAYOUTS,
    *permit.LAYOUTS,
    *birth.LAYOUTS,
    *birth_copies.LAYOUTS,
    *adouls.LAYOUTS,
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
_FOLDED_SHARE = 0.25
_CROSSED_SHARE = 0.1


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
    """Return a paper in that layout; some sheets were folded, on some a stamp or a signature crosses a value."""
    pages = layout.draw(people.facts(rng, today), rng)
    if layout.sheet:
        folded, crossed = rng.random() < _FOLDED_SHARE, rng.random() < _CROSSED_SHARE
        for page in pages:
            if folded:
                ornaments.folds(page, rng)
            if crossed and page.marks:
                press.crossed(page, rng)
    return Drawn(layout.kind, layout.name, pages)
