"""The twelfth holdout group of papers: counted rows, boxes, sheets held across, cards on tables, papers of consulates.

Written apart from `ocr/` and from what the other groups print; nobody who works on the reader looks at it.
"""

import random
from datetime import date

from samples.holdout6 import press
from samples.holdout6.layout import Layout
from samples.holdout7.desk import copied
from samples.holdout12 import people
from samples.holdout12.layouts import (
    bill,
    birth,
    birth_copies,
    booklet,
    card,
    disability,
    marriage,
    other,
    passport,
    permit,
    residence,
    school,
)
from samples.ornaments import folds
from samples.sheets import Drawn

__all__ = ["KINDS", "LAYOUTS", "Drawn", "Layout", "draw_in", "draw_one"]

LAYOUTS: tuple[Layout, ...] = (
    *card.LAYOUTS, *passport.LAYOUTS, *permit.LAYOUTS, *birth.LAYOUTS, *birth_copies.LAYOUTS, *marriage.LAYOUTS,
    *booklet.LAYOUTS, *residence.LAYOUTS, *bill.LAYOUTS,
    *school.LAYOUTS, *disability.LAYOUTS, *other.LAYOUTS,
)  # fmt: skip
KINDS: tuple[str, ...] = tuple(dict.fromkeys(layout.kind for layout in LAYOUTS))


def draw_one(rng: random.Random, today: date, kind: str | None = None) -> Drawn:
    """Return a paper of that kind or of any, in any of its layouts, that nobody issued after that day.

    Raises:
        LookupError: no layout prints the kind.
    """
    asked = kind or rng.choice(KINDS)
    return draw_in(rng.choice([each for each in LAYOUTS if each.kind == asked]), rng, today)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout; of sheets, one in four was folded, copied or crossed by a seal."""
    pages = layout.draw(people.facts(rng, today), rng)
    worn = rng.random() if layout.sheet else 1.0
    for page in pages:
        if worn < 0.12:
            folds(page, rng)
        elif worn < 0.22:
            copied(page, rng)
        elif worn < 0.28 and page.marks:
            press.crossed(page, rng)
    return Drawn(layout.kind, layout.name, pages)
