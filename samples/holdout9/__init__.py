"""The ninth holdout group of papers: what offices print and what others draw, with names, places and faces of its own.

Written apart from `ocr/` and from what the other groups print; nobody who works on the reader looks at it.
"""

import random
from datetime import date

from samples import ornaments
from samples.holdout6 import press
from samples.holdout6.layout import Layout
from samples.holdout9 import people
from samples.holdout9.layouts import (
    adouls,
    bill,
    birth,
    birth_copies,
    birth_modern,
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
    *birth_modern.LAYOUTS,
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
_BY_KIND: dict[str, list[Layout]] = {}
for _each in LAYOUTS:
    _BY_KIND.setdefault(_each.kind, []).append(_each)
KINDS: tuple[str, ...] = tuple(_BY_KIND)
_FOLDED_SHARE = 0.25
_CROSSED_SHARE = 0.1


def draw_one(rng: random.Random, today: date, kind: str | None = None) -> Drawn:
    """Return a paper of that kind or of any, in any of its layouts, that nobody issued after that day.

    Raises:
        LookupError: no layout prints the kind.
    """
    return draw_in(rng.choice(_BY_KIND[kind or rng.choice(KINDS)]), rng, today)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout; some sheets were folded, on some a stamp or a signature crosses a value."""
    pages = layout.draw(people.facts(rng, today), rng)
    folded, crossed = (rng.random() < share for share in (_FOLDED_SHARE, _CROSSED_SHARE))
    for page in pages if layout.sheet else ():
        if folded:
            ornaments.folds(page, rng)
        if crossed and page.marks:
            press.crossed(page, rng)
    return Drawn(layout.kind, layout.name, pages)
