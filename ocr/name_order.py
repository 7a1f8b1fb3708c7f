"""Which of two unlabelled name lines is the given name: by lexicons and particles of both scripts, else by the design.

Cards print the two either way round (research/documents.md §1: the 2020 card the family's first, the 2008 card the
given name), so where no name is known and no zone is there to tell, the answer is a guess and says so.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache

from dossier.names.given import GIVEN_NAMES
from dossier.names.lexicon.families import FAMILIES
from dossier.names.lexicon.men import MEN
from dossier.names.lexicon.women import WOMEN
from ocr.folding import fold
from ocr.lines import Row

# How sure the order is: both lines known, one of them known, none. Many names serve as either, so that names alone
# never make it certain (`ocr.verify` gives 0.9 to values of certain places only): with them, the card's design does,
# where each line as a whole is known as the one and never as the other.
_BORNE_OUT, _BOTH, _ONE, _NONE = 0.9, 0.84, 0.82, 0.5
# Words that begin a family's name, and a given one; `EL` and `BEN` begin either, so the whole is looked up first.
_OF_FAMILIES = frozenset(fold(word) for word in (
    "AIT", "BEN", "BENT", "BNOU", "OULD", "OULAD", "OULED", "BOU", "EL", "AL", "ايت", "أيت", "آيت", "بن", "ابن", "ولد",
    "أولاد", "اولاد", "بو",
))  # fmt: skip
_OF_GIVEN = frozenset(fold(word) for word in (
    "ABD", "ABDE", "ABDEL", "MOULAY", "SIDI", "LALLA", "عبد", "مولاي", "سيدي", "للا", "لالة",
))  # fmt: skip
_SERVANT = ("abdel", "abder", "abdes", "عبدال")
# The 2008 card writes its dates with dots; the 2020 card with strokes.
_DOTTED, _STROKED = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b"), re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b")


class Part(Enum):
    """What part of a name a line is."""

    GIVEN = "given"
    FAMILY = "family"


def part_of(text: str) -> Part | None:
    """Return which part of a name the words are, None where nothing tells or they may be either."""
    words = text.split()
    if not words:
        return None
    whole, parts = fold(text), [fold(word) for word in words]
    given, family = whole in _given(), whole in _families()
    if given != family:
        return Part.GIVEN if given else Part.FAMILY
    if given:
        return None
    if parts[0] in _OF_GIVEN or whole.startswith(_SERVANT):
        return Part.GIVEN
    if len(parts) > 1 and parts[0] in _OF_FAMILIES:
        return Part.FAMILY
    if all(part in _given() and part not in _families() for part in parts):
        return Part.GIVEN
    return Part.FAMILY if any(part in _families() and part not in _given() for part in parts) else None


def given_first(first: Sequence[str], second: Sequence[str], rows: Sequence[Row]) -> tuple[bool, float]:
    """Return whether the first line is the given name, and how sure that is.

    Args:
        first: the upper line as it was read, in each script.
        second: the lower line.
        rows: the page, whose dates tell its design where no name is known.
    """
    upper, lower = _agreed(first), _agreed(second)
    if upper and lower and upper is not lower:
        wholes = _whole(first) is upper and _whole(second) is lower
        design = _design(rows)
        return upper is Part.GIVEN, _BORNE_OUT if wholes and design is upper else _BOTH
    if upper is None and lower is not None:
        return lower is Part.FAMILY, _ONE
    if lower is None and upper is not None:
        return upper is Part.GIVEN, _ONE
    return _design(rows) is Part.GIVEN, _NONE


def _agreed(texts: Sequence[str]) -> Part | None:
    """Return what the line is in every script that tells, None where they disagree."""
    told = {part for text in texts if (part := part_of(text))}
    return told.pop() if len(told) == 1 else None


def _whole(texts: Sequence[str]) -> Part | None:
    """Return what the line as a whole is known as, in each script that was read, None where it may be either."""
    told = set()
    for text in filter(None, map(fold, texts)):
        given, family = text in _given(), text in _families()
        told.add(Part.GIVEN if given and not family else Part.FAMILY if family and not given else None)
    return told.pop() if len(told) == 1 else None


def _design(rows: Sequence[Row]) -> Part | None:
    """Return which part of the name the card prints first, by its dates; None where they tell nothing."""
    texts = [token.text for row in rows for token in row.tokens]
    dotted = any(_DOTTED.search(text) for text in texts)
    if dotted == any(_STROKED.search(text) for text in texts):
        return None
    return Part.GIVEN if dotted else Part.FAMILY


@cache
def _given() -> frozenset[str]:
    return GIVEN_NAMES | _spellings(MEN) | _spellings(WOMEN)


@cache
def _families() -> frozenset[str]:
    return _spellings(FAMILIES)


def _spellings(names: str) -> frozenset[str]:
    return frozenset(fold(each.replace("_", "")) for entry in names.split(";") for each in entry.split())
