"""The one known place that a misread one can be: a letter away from what was read, and nothing else is.

For reads that disagree only: of hamlets nobody has a list, and some differ from a town by a letter.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from dossier.letters import fold
from dossier.places import ARABIC_SPELLED, LATIN_SPELLED, is_place
from ocr.folding import is_arabic
from ocr.likely import distance

# Names of fewer letters are a letter away from one another.
_LEAST, _NEAR = 4, 1
# What looks alike but for dots and small signs is one letter here: all that is left of it differs by a whole one.
_ALIKE = ("بتثنيئىپ", "جحخچ", "عغ", "فقڤ", "دذ", "رزژ", "سش", "صض", "طظ", "هة", "كگڭ", "اأإآٱ", "وؤ")
_BODIES = str.maketrans({letter: letters[0] for letters in _ALIKE for letter in letters} | {"ء": "", " ": ""})


def nearest_town(place: str) -> str:
    """Return the one known place that is a letter away from a read that is none, else the read as it is."""
    plain = " ".join(place.upper().replace("-", " ").split())
    arabic = is_arabic(place)
    if len(plain) < _LEAST or is_place(place) or plain in (ARABIC_SPELLED if arabic else LATIN_SPELLED):
        return place
    near = list(_arabic_near(plain) if arabic else _latin_near(plain))
    if len({fold(town) for town in near}) != 1:
        return place
    return near[0] if arabic or place.isupper() else near[0].title()


def _latin_near(plain: str) -> Iterator[str]:
    return (town for town in LATIN_SPELLED if _is_near(plain, town))


def _arabic_near(plain: str) -> Iterator[str]:
    body = plain.translate(_BODIES)
    towns = (town for other in _bodies() if _is_near(body, other) for town in _bodies()[other])
    return (town for town in towns if abs(len(plain) - len(town)) <= 1 and distance(plain, town) <= _NEAR)


def _is_near(one: str, other: str) -> bool:
    return Levenshtein.distance(one, other, score_cutoff=_NEAR) <= _NEAR


@lru_cache(maxsize=1)
def _bodies() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for town in ARABIC_SPELLED:
        found[town.translate(_BODIES)].append(town)
    return dict(found)
