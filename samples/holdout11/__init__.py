"""The eleventh holdout group of papers: rows, columns, prose and captions that no group before it sets so.

Written apart from `ocr/` and from what the other groups print; nobody who works on the reader looks at it.
"""

import random
from datetime import date

from samples.holdout6 import press
from samples.holdout6.layout import Layout
from samples.holdout7.desk import copied
from samples.holdout11 import people
from samples.holdout11.layouts import (
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

_OF_KINDS = (
    card, passport, permit, birth, birth_copies, marriage, booklet, residence, bill, school, disability, other,
)  # fmt: skip
LAYOUTS: tuple[Layout, ...] = tuple(layout for module in _OF_KINDS for layout in module.LAYOUTS)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(layout.kind for layout in LAYOUTS))


def draw_one(rng: random.Random, today: date, kind: str | None = None) -> Drawn:
    """Return a paper of that kind or of any, in any of its layouts, that nobody issued after that day.

    Raises:
        LookupError: no layout prints the kind.
    """
    wanted = kind or rng.choice(KINDS)
    return draw_in(rng.choice([layout for layout in LAYOUTS if layout.kind == wanted]), rng, today)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout; a fifth of the sheets were folded, fewer crossed by a seal or copied."""
    pages = layout.draw(people.facts(rng, today), rng)
    if layout.sheet:
        folded, crossed, greyed = rng.random() < 0.2, rng.random() < 0.1, rng.random() < 0.14
        for page in pages:
            if folded:
                folds(page, rng)
            if crossed and page.marks:
                press.crossed(page, rng)
            if greyed:
                copied(page, rng)
    return Drawn(layout.kind, layout.name, pages)
