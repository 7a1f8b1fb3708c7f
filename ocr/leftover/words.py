"""What a word is by itself: its shape, and what it is known as."""

import re
from functools import lru_cache

from dossier.calendars.months import read_month
from dossier.names.order import is_family, is_given
from dossier.places import is_place
from ocr.folding import fold, is_arabic

EDGES = " \t.,;:-–_'\"|=*/\\()[]{}<>«»،؛~`…•"
MARK, DAY = "mark", "day"
_DAY = re.compile(r"\D{0,2}\d{1,2}[./-]\d{1,2}[./-](\d{4})\D{0,2}|\D?(\d{4})[./-]\d{1,2}[./-]\d{1,2}")
_FIGURES = (
    ("year", re.compile(r"(?:19|20)\d\d")),
    ("hijri", re.compile(r"1[234]\d\d")),
    ("civil", re.compile(r"[A-Z]{1,2}\d{4,7}")),
    ("document", re.compile(r"[A-Z]{1,3}\d{4,9}[A-Z]?")),
    ("parted", re.compile(r"\d{1,6}[/-]\d{2,4}")),
)
_CHILD_OF = frozenset({"ben", "bent", "bint", "ibn", "بن", "بنت", "ابن", "el", "al", "ait"})
# Letters that Arabic writes onto a town: in, and, to, the.
_ONTO = ("ب", "ال", "و", "ل", "بال")
_GRAM = 4


def year_of(word: str) -> int | None:
    """Return the year of a whole day in figures."""
    found = _DAY.fullmatch(word.strip(EDGES))
    return int(found[1] or found[2]) if found else None


@lru_cache(maxsize=1 << 14)
def shape(word: str) -> str:
    """Return what kind of thing a word looks like: a day, a number of so many figures, capitals."""
    bare = word.strip(EDGES)
    if not bare:
        return MARK
    if _DAY.fullmatch(bare):
        return DAY
    for name, pattern in _FIGURES:
        if pattern.fullmatch(bare):
            return name
    figures = any(map(str.isdigit, bare))
    if bare.isdecimal():
        return f"{min(len(bare), 7)} figures"
    if figures:
        return "mixed" if any(map(str.isalpha, bare)) else "figures"
    if is_arabic(bare):
        return "letter" if len(bare) == 1 else "arabic"
    if len(bare) == 1:
        return "capital" if bare.isupper() else "letter"
    return "capitals" if bare.isupper() else "name" if bare[0].isupper() else "small"


@lru_cache(maxsize=1 << 14)
def known(folded: str) -> tuple[str, ...]:
    """Return what a folded word is known as: part of a name, a town, a month."""
    found = [
        name
        for name, holds in (("given", is_given(folded)), ("family", is_family(folded)), ("town", is_place(folded)))
        if holds
    ]
    found += [f"town behind {head}" for head in _ONTO if folded.startswith(head) and is_place(folded[len(head) :])]
    found += ["child of"] if folded in _CHILD_OF else []
    return (*found, "month") if read_month([folded], 0) is not None else tuple(found)


@lru_cache(maxsize=1 << 14)
def traits(word: str) -> tuple[str, ...]:
    """Return all that a word says of itself without being read: its shape, what it is known as, its colon."""
    return (shape(word), *known(fold(word)), *(("colon",) if word.rstrip().endswith(":") else ()))


@lru_cache(maxsize=1 << 14)
def grams(folded: str) -> tuple[str, ...]:
    """Return the runs of four letters of a folded word, its ends marked: misread captions share most of them."""
    framed = f"^{folded}$"
    return tuple(framed[at : at + _GRAM] for at in range(max(1, len(framed) - _GRAM + 1)))
