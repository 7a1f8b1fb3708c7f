"""What happens to a sheet on its way to us: a scanner, a photocopier, somebody's telephone, or a mishap.

A level turns a sheet to a Shot, the picture with the homography that carries points of the sheet into it, so
that true places can follow. It draws all chance from the generator it is given. Readable levels are in
DEGRADATIONS; `unreadable` draws one of RUINS, each with the code that it has to be sent back with.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from samples.degradations.cameras import MOST_PIXELS, hard, phone
from samples.degradations.ruins import RUINS
from samples.degradations.scanners import copy, flatbed, scan150
from samples.degradations.shot import Pixels, Shot
from samples.surface import Edges

Degradation = Callable[[Pixels, random.Random], Shot]

UNREADABLE = "unreadable"
CAMERA_LEVELS = frozenset({"phone", "hard", "rotated", "exif"})


def rotated(sheet: Pixels, rng: random.Random) -> Shot:
    """Turn the pixels by 90, 180 or 270 degrees: a scan fed sideways, or a photo whose telephone lost its bearings."""
    shot = rng.choice((flatbed, phone))(sheet, rng)
    return replace(shot, turn=rng.choice((90, 180, 270)))


def exif(sheet: Pixels, rng: random.Random) -> Shot:
    """Photograph with a telephone that stores the pixels turned and says so in the file."""
    return replace(phone(sheet, rng), turn=rng.choice((90, 180, 270)), by_exif=True)


DEGRADATIONS: Mapping[str, Degradation] = {
    "flatbed": flatbed,
    "scan150": scan150,
    "copy": copy,
    "phone": phone,
    "hard": hard,
    "rotated": rotated,
    "exif": exif,
}
LEVELS = (*DEGRADATIONS, UNREADABLE)
_ALSO_CALLED = {"clean": "flatbed"}


def level_named(name: str) -> str | None:
    """Return the level of that name, None where there is none; `clean` is flatbed's other name."""
    level = _ALSO_CALLED.get(name, name)
    return level if level in LEVELS or level in RUINS else None


def taken(level: str, sheet: Pixels, rng: random.Random, fields: Sequence[Edges]) -> Shot:
    """Take the sheet at a level of LEVELS, or ruin it in one way of RUINS; `fields` are the places of its values."""
    if level == UNREADABLE:
        level = rng.choice(tuple(RUINS))
    if level in RUINS:
        return RUINS[level](sheet, rng, fields)
    return DEGRADATIONS[level](sheet, rng)


__all__ = [
    "CAMERA_LEVELS", "DEGRADATIONS", "LEVELS", "MOST_PIXELS", "RUINS", "UNREADABLE",
    "Degradation", "Pixels", "Shot", "level_named", "taken",
]  # fmt: skip
