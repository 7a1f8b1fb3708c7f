"""The one known town that a misread place can be: a letter away from what was read, and nothing else is.

For reads that disagree only: of hamlets nobody has a list, and some differ from a town by a letter.
"""

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.letters import fold
from dossier.places import PLACES_SPELLED, is_place
from ocr.folding import is_arabic
from ocr.lexicon.places import PLACES
from ocr.likely import distance

# Names of fewer letters are a letter away from one another.
_LEAST, _NEAR = 4, 1.0


def nearest_town(place: str) -> str:
    """Return the one known place that is a letter away from a read that is none, else the read as it is."""
    plain = " ".join(place.upper().replace("-", " ").split())
    if len(plain) < _LEAST or is_place(place) or plain in _latin():
        return place
    arabic = is_arabic(place)
    near = [town for town in (_arabic() if arabic else _latin()) if _apart(plain, town, arabic=arabic) <= _NEAR]
    if len({fold(town) for town in near}) != 1:
        return place
    return near[0] if arabic or place.isupper() else near[0].title()


def _apart(one: str, other: str, *, arabic: bool) -> float:
    if abs(len(one) - len(other)) > 1:
        return float("inf")
    return distance(one, other) if arabic else Levenshtein.distance(one, other)


@lru_cache(maxsize=1)
def _arabic() -> tuple[str, ...]:
    return tuple(entry.split()[0].replace("_", " ") for entry in PLACES.split(";"))


@lru_cache(maxsize=1)
def _latin() -> tuple[str, ...]:
    more = {part.replace("_", " ") for entry in PLACES.split(";") for part in entry.split()[1:]}
    return tuple(sorted(more | PLACES_SPELLED))
