"""The second holdout group of papers: other layouts, faces, names, places and states than the two other groups.

Like the first it was written apart from `ocr/` and from development's layouts, and nobody who works on the reader looks
at it. The first has been scored more than once by now; this one says whether what was learned from that holds.
"""

import random
from collections.abc import Iterator
from datetime import date

from samples.holdout.layout import Drawn, Layout
from samples.holdout.sheet import worn
from samples.holdout2 import people
from samples.holdout2.layouts import (
    bill,
    birth,
    birth_acts,
    booklet,
    disability,
    foreign,
    identity,
    marriage,
    marriage_prose,
    other,
    passport,
    permit,
    residence,
    school,
)

_PAPER_MM = 145
"""From this height a picture is of a sheet of paper; cards and data pages do not crease."""
_OTHER_SHARE = 0.4
"""Of the papers of no known kind: those without any zone."""

__all__ = ["KINDS", "LAYOUTS", "Drawn", "Layout", "draw_in", "draw_one", "holdout_papers"]

LAYOUTS: tuple[Layout, ...] = (
    *identity.LAYOUTS,
    *passport.LAYOUTS,
    *birth.LAYOUTS,
    *birth_acts.LAYOUTS,
    *marriage.LAYOUTS,
    *marriage_prose.LAYOUTS,
    *residence.LAYOUTS,
    *bill.LAYOUTS,
    *permit.LAYOUTS,
    *booklet.LAYOUTS,
    *school.LAYOUTS,
    *disability.LAYOUTS,
    *other.LAYOUTS,
    *foreign.LAYOUTS,
)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(layout.kind for layout in LAYOUTS))
"""Every kind that is drawn; `unknown` is both the kind of other states' specimens and that of unrelated papers."""


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
    if wanted == "unknown":
        fitting = list(other.LAYOUTS if rng.random() < _OTHER_SHARE else foreign.LAYOUTS)
    if not fitting:
        raise LookupError(wanted)
    return draw_in(rng.choice(fitting), rng, today)


def holdout_papers(rng: random.Random, today: date) -> Iterator[Drawn]:
    """Give one paper in every layout."""
    return (draw_in(layout, rng, today) for layout in LAYOUTS)


def draw_in(layout: Layout, rng: random.Random, today: date) -> Drawn:
    """Return a paper in that layout, of people drawn by chance, as desks and pockets left it."""
    pages = layout.draw(people.facts(rng, today), rng)
    for page in pages:
        if page.size[1] >= _PAPER_MM and getattr(page, "creases", True):
            worn(page, rng)
    return Drawn(pages, layout.kind, layout.name)
