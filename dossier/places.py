"""Provinces, prefectures, towns and communes of Morocco in both scripts: a prior on what a place name is.

Never a correction. The places are those of `dossier.gazetteer`, the one list of them.
"""

from collections import defaultdict

from dossier.gazetteer import COMMUNES, QUARTERS, TOWNS
from dossier.letters import fold


def rows(places: str) -> tuple[tuple[str, ...], ...]:
    """Return of each place of a list its Arabic and its Latin spellings, with their blanks."""
    return tuple(tuple(part.replace("_", " ") for part in row.split()) for row in places.split(";"))


_TOWNS = rows(TOWNS) + rows(COMMUNES)
_EVERY = _TOWNS + rows(QUARTERS)
PLACES = frozenset(fold(name) for row in _TOWNS for name in row)
ARABIC_SPELLED = tuple(dict.fromkeys(arabic for arabic, *_ in _EVERY))
"""Every place and quarter in Arabic."""
LATIN_SPELLED = tuple(dict.fromkeys(latin for _, *spellings in _EVERY for latin in spellings))
"""The same in Latin letters."""


def _in_arabic() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for arabic, *spellings in _TOWNS:
        for latin in spellings:
            found[fold(latin)].append(fold(arabic))
    return {latin: tuple(arabic) for latin, arabic in found.items()}


_IN_ARABIC = _in_arabic()


def is_place(name: str) -> bool:
    """Say whether the name is one of a town, a commune or a province, in either script."""
    return fold(name) in PLACES


def same_place(latin: str, arabic: str) -> bool:
    """Say whether the two are one place's names."""
    return fold(arabic) in _IN_ARABIC.get(fold(latin), ())


def place_key(name: str) -> str:
    """Return a place's name as two of them are compared: without case, accents and separators, in either script.

    >>> place_key("Béni-Mellal") == place_key("بني ملال")
    True
    """
    folded = fold(name)
    return _IN_ARABIC.get(folded, (folded,))[0]
