"""The tenth holdout group of papers: as town halls of 1998, 2012 and 2024 print them, as engineers abroad draw them.

Written apart from `ocr/` and from what the other groups print; nobody who works on the reader looks at it.
"""

import random
from datetime import date

from samples.holdout6 import press
from samples.holdout6.layout import Layout
from samples.holdout7.desk import copied
from samples.holdout10 import people
from samples.holdout10.layouts import (
    acts,
    bill,
    birth,
    birth_copies,
    booklet,
    card,
    disability,
    foreign,
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

_FILES = (
    card, passport, permit, birth, birth_copies, acts, marriage, booklet, residence, bill, school, disability, other,
    foreign,
)  # fmt: skip
LAYOUTS: tuple[Layout, ...] = tuple(layout for each in _FILES for layout in each.LAYOUTS)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(layout.kind for layout in LAYOUTS))
# What happens to a sheet on its way; one may meet several.
_WEAR = (("folded", 0.2), ("crossed", 0.1), ("copied", 0.12))


def draw_one(rng: random.Random, today: date, kind: str | None = None) -> Drawn:
    """Return a paper of that kind or of any, in any of its layouts, that nobody issued after that day.

    Raises:
        LookupError: no layout prints the kind.
    """
    kind = kind or rng.choice(KINDS)
    return draw_in(rng.choice([layout for layout in LAYOUTS if layout.kind == kind]), rng, today)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout; some sheets were folded, crossed by a stamp or a pen, or copied."""
    pages = layout.draw(people.facts(rng, today), rng)
    met = {name for name, share in _WEAR if rng.random() < share}
    for page in pages if layout.sheet else ():
        if "folded" in met:
            folds(page, rng)
        if "crossed" in met and page.marks:
            press.crossed(page, rng)
        if "copied" in met:
            copied(page, rng)
    return Drawn(layout.kind, layout.name, pages)
