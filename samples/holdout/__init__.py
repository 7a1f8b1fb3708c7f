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

__all__ = ["KINDS", "LAYOUTS", "Drawn", "Layout", "draw_one", "holdout_papers"]

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
    return _drawn(rng.choice(fitting), rng, today)


def holdout_papers(rng: random.Random, today: date) -> Iterator[Drawn]:
    """Give one paper in every layout."""
    return (_drawn(layout, rng, today) for layout in LAYOUTS)


def _drawn(layout: Layout, rng: random.Random, today: date) -> Drawn:
    return Drawn(layout.draw(folk.facts(rng, today), rng), layout.kind, layout.name)
