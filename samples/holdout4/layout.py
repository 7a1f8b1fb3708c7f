"""What a layout of this group is, and what many of them say."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from samples.entries import Entry, both, moment, plain
from samples.holdout3.layout import (
    alone,
    born,
    choose,
    dated,
    full,
    in_arabic_alone,
    spouse,
    titled,
    valued,
)
from samples.holdout4.people import Facts
from samples.people import Person
from samples.surface import Surface

__all__ = [
    "Layout",
    "alone",
    "born",
    "choose",
    "dashed",
    "dated",
    "full",
    "holder",
    "home",
    "in_arabic_alone",
    "made_on",
    "marriage",
    "spouse",
    "titled",
    "valued",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """One face of one kind of paper; `draw` returns its pages."""

    name: str
    kind: str
    draw: Callable[[Facts, random.Random], tuple[Surface, ...]]


def holder(who: Person, field: str = "holder_name", *, family_first: bool = False) -> Entry:
    """Return the whole name of somebody, in the order in which the paper prints it."""
    latin, arabic = who.full_name.latin, who.full_name.arabic
    if family_first:
        latin = f"{who.family.latin} {who.given.latin}"
        arabic = f"{who.family.arabic} {who.given.arabic}"
    return both(field, type(who.full_name)(latin, arabic))


def home(facts: Facts) -> Entry:
    """Return the address in one line."""
    return both("address", facts.home.printed)


def made_on(facts: Facts, latin: str | None = None, arabic: str | None = None) -> Entry:
    """Return the day on which the paper was made."""
    return moment("issue_date", facts.issued, latin, arabic)


def marriage(facts: Facts, rng: random.Random, latin: str | None = None, arabic: str | None = None) -> dict[str, Entry]:
    """Return what a marriage act says apart from the two."""
    return {
        "act": plain("act_number", str(rng.randint(6, 870))),
        "day": moment("marriage_date", facts.wedding, latin, arabic),
        "court": both("court", facts.home.commune.name),
    }


def dashed(day: date) -> str:
    """Return DD-MM-YYYY."""
    return f"{day:%d-%m-%Y}"
