"""The holdout group of papers: layouts, fonts and names that the reader was not made with.

It was written apart from `ocr/` and from the other layouts, and nobody who works on the reader looks at it; so its
scores say how reading fares on papers never seen.
"""

import random
from collections.abc import Iterator
from datetime import date

from samples.holdout import folk
from samples.holdout.layout import Drawn, Layout
from samples.holdout.layouts import (
    bill,
    birth,
    birth_forms,
    birth_prose,
    booklet,
    disability,
    foreign,
    identity,
    marriage,
    passport,
    permit,
    residence,
    school,
)
from samples.holdout.sheet import worn

_PAPER_MM = 145
"""From this height a picture is of a sheet of paper; cards and data pages do not crease."""

__all__ = ["KINDS", "LAYOUTS", "Drawn", "Layout", "draw_in", "draw_one", "holdout_papers"]

LAYOUTS: tuple[Layout, ...] = (
    *identity.LAYOUTS,
    *passport.LAYOUTS,
    *birth.LAYOUTS,
    *birth_forms.LAYOUTS,
    *birth_prose.LAYOUTS,
    *marriage.LAYOUTS,
    *residence.LAYOUTS,
    *bill.LAYOUTS,
    *permit.LAYOUTS,
    *booklet.LAYOUTS,
    *school.LAYOUTS,
    *disability.LAYOUTS,
    *foreign.LAYOUTS,
)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(layout.kind for layout in LAYOUTS))
"""Every kind that is drawn; `unknown` is the kind of the foreign specimens, true in the field `mrz` alone."""


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


def holdout_papers(rng: random.Random, today: date) -> Iterator[Drawn]:
    """Give one paper in every layout."""
    return (draw_in(layout, rng, today) for layout in LAYOUTS)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout, of people drawn by chance, as desks and pockets left it."""
    pages = layout.draw(folk.facts(rng, today), rng)
    for page in pages:
        if page.size[1] >= _PAPER_MM:
            worn(page, rng)
    return Drawn(pages, layout.kind, layout.name)
