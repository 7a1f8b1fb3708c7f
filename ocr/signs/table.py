"""The signs of a value, each a number: what its reads, its place, its spelling and the rest of its paper say."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from numpy import array, float32
from numpy.typing import NDArray

from dossier.documents.kind import Kind, Value
from dossier.places import is_place
from ocr import lexicon, scripts
from ocr.combine import Found
from ocr.evidence import Grade
from ocr.folding import fold, is_arabic
from ocr.grading import Verified
from ocr.signs.letters import usual

SURE = 0.9
"""The confidence from which on a value is sure (DESIGN.md §5)."""
# What the net of places says of a field that it does not know, or of a value whose words it cannot find.
_UNKNOWN_PLACE = 0.5
_LONGEST, _WIDEST = 30, 5.0
_ARABIC = "_ar"


# More of these never make a value less sure, and more of those never surer, whatever the papers of the lesson were.
MORE = (
    "exact", "alike", "page's read", "page's letters", "page's confidence", "words known", "name known", "place known",
    "spells its twin", "letters usual", "least usual", "words in place", "least in place", "nothing out of place",
    "paper sure", "shaped", "two calendars", "graded",
)  # fmt: skip
LESS = (
    "unread", "readings", "next reading", "doubted", "mended", "touches", "alternatives", "values told",
    "not read here",
)  # fmt: skip
_OTHERS = (
    "reads", "place", "label", "height", "stretched", "rows", "candidates", "letters", "words", "arabic", "has a twin",
)  # fmt: skip
SIGNS = (
    *MORE, *LESS, *_OTHERS, *(f"is {value.name}" for value in Value), *(f"by {grade.name}" for grade in Grade),
)  # fmt: skip
"""The names of all signs, in the order of the numbers."""

Floats = NDArray[Any]


def signs_of(
    name: str, fields: Mapping[str, Found], reads: Sequence[Verified], likely: Sequence[float], kind: Kind
) -> Floats:
    """Return the signs of one value of a document, in the order of SIGNS.

    Args:
        name: the field.
        fields: all values of the document.
        reads: everything that was read for the field.
        likely: how likely each word of the value is this field's, by the net of places.
        kind: the kind of document.
    """
    found = fields[name]
    told = {
        **_spelling(found.value),
        **_twin(name, fields),
        **_reads(found, reads),
        "words in place": sum(likely) / len(likely) if likely else _UNKNOWN_PLACE,
        "least in place": min(likely, default=_UNKNOWN_PLACE),
        # Of what is hardly ever wrong the last thousandth counts.
        "nothing out of place": -math.log10(1.0001 - min(likely, default=_UNKNOWN_PLACE)),
        "paper sure": sum(each.confidence >= SURE for each in fields.values()) / len(fields),
        "graded": found.confidence,
        f"by {found.grade.name}": 1.0,
        "alternatives": len(found.alternatives),
        "candidates": len(reads),
        "values told": len({fold(read.value) for read in reads}),
    }
    if name in kind.fields:
        told[f"is {kind.fields[name].value.name}"] = 1.0
    return array([told.get(sign, 0.0) for sign in SIGNS], float32)


def _spelling(value: str) -> dict[str, float]:
    arabic = is_arabic(value)
    known = lexicon.arabic_words() if arabic else _latin_words()
    words = [word if arabic else fold(word) for word in value.split()]
    mean, least = usual(value, arabic=arabic)
    return {
        "arabic": arabic,
        "letters": min(_LONGEST, len(value)),
        "words": len(words),
        "words known": sum(word in known for word in words) / max(1, len(words)),
        "name known": arabic and lexicon.is_arabic_name(value),
        "place known": is_place(value),
        "letters usual": mean,
        "least usual": least,
    }


def _twin(name: str, fields: Mapping[str, Found]) -> dict[str, float]:
    """Return what the same name in the other script says."""
    twin = fields.get(name.removesuffix(_ARABIC) if name.endswith(_ARABIC) else f"{name}{_ARABIC}")
    if twin is None or twin is fields[name]:
        return {}
    latin, arabic = sorted((fields[name].value, twin.value), key=is_arabic)
    both = is_arabic(arabic) and not is_arabic(latin)
    return {"has a twin": 1.0, "spells its twin": scripts.likeness(latin, arabic) if both else 0.0}


def _reads(found: Found, reads: Sequence[Verified]) -> dict[str, float]:
    """Return what the reads of the place say where the value was read."""
    value = fold(found.value)
    read = next((each for each in reads if fold(each.value) == value), next(iter(reads), None))
    if read is None:
        return {"not read here": 1.0}
    told, count = read.candidate, max(1, read.asked)
    folded = Counter(map(fold, read.reads))
    others = [often for text, often in folded.items() if text != value]
    rect = told.rect
    return {
        "reads": read.asked,
        "exact": read.reads.count(found.value) / count,
        "alike": folded[value] / count,
        "unread": (read.asked - len(read.reads)) / count,
        "readings": len(folded),
        "next reading": max(others, default=0) / count,
        "page's read": told.value == found.value,
        "page's letters": fold(told.value) == value,
        "page's confidence": told.confidence,
        "place": told.place_confidence,
        "label": told.label_weight,
        "doubted": told.doubted,
        "mended": read.mended,
        "touches": read.touches,
        "shaped": told.shaped,
        "two calendars": bool(told.days),
        "rows": len(told.rects),
        "height": rect.height,
        "stretched": min(_WIDEST, rect.width / max(1, rect.height) / max(1, len(found.value))),
    }


@lru_cache(maxsize=1)
def _latin_words() -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon.latin_words())
