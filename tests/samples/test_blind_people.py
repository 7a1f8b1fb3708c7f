"""The blind groups' people are of age for what they did, and their names and places are not the other groups'."""

from datetime import date, timedelta
from types import ModuleType

import pytest

from samples import holdout6, holdout7, holdout8, holdout9, holdout10, holdout11, holdout12
from samples import names as known
from samples import places as known_places
from samples.chance import stream
from samples.holdout6 import names as sixth
from samples.holdout6 import places as sixth_places
from samples.holdout7 import names as seventh
from samples.holdout7 import places as seventh_places
from samples.holdout8 import names as eighth
from samples.holdout8 import places as eighth_places
from samples.holdout9 import names as ninth
from samples.holdout9 import places as ninth_places
from samples.holdout10 import names as tenth
from samples.holdout10 import places as tenth_places
from samples.holdout11 import names as eleventh
from samples.holdout11 import places as eleventh_places
from samples.holdout12 import names as twelfth
from samples.holdout12 import places as twelfth_places
from samples.names import Name

TODAY = date(2026, 11, 22)
# The sixth takes the double names that registers are full of, the seventh other spellings of the commonest names, and a
# few as everybody has them, and the quarters of cities that register births. The eighth takes spellings and double
# names that few have, other quarters, and communes around cities.
# The ninth takes names of the regions that the others left out, and the small towns that none of them has.
# The tenth takes the spellings of the last decades, double names, and small towns again that nobody else has.
# The eleventh takes what is left of families of the cities, and communes that none of them has.
# The twelfth takes names of the south and the east, and rural communes.
NAMES = {
    "holdout6": (sixth, (known,)),
    "holdout7": (seventh, (known, sixth)),
    "holdout8": (eighth, (known, sixth, seventh)),
    "holdout9": (ninth, (known, sixth, seventh, eighth)),
    "holdout10": (tenth, (known, sixth, seventh, eighth, ninth)),
    "holdout11": (eleventh, (known, sixth, seventh, eighth, ninth, tenth)),
    "holdout12": (twelfth, (known, sixth, seventh, eighth, ninth, tenth, eleventh)),
}
PLACES = {
    "holdout6": (sixth_places, (known_places,)),
    "holdout7": (seventh_places, (known_places, sixth_places)),
    "holdout8": (eighth_places, (known_places, sixth_places, seventh_places)),
    "holdout9": (ninth_places, (known_places, sixth_places, seventh_places, eighth_places)),
    "holdout10": (tenth_places, (known_places, sixth_places, seventh_places, eighth_places, ninth_places)),
    "holdout11": (
        eleventh_places,
        (known_places, sixth_places, seventh_places, eighth_places, ninth_places, tenth_places),
    ),
    "holdout12": (
        twelfth_places,
        (known_places, sixth_places, seventh_places, eighth_places, ninth_places, tenth_places, eleventh_places),
    ),
}
LEAST = {"MEN": 55, "WOMEN": 55, "FAMILIES": 85}


@pytest.mark.parametrize(
    "group", [holdout6, holdout7, holdout8, holdout9, holdout10, holdout11, holdout12], ids=[*NAMES]
)
def test_people_are_old_enough_for_what_they_did(group: ModuleType) -> None:
    for seed in range(300):
        found = group.people.facts(stream(seed, 0, "people"), TODAY)
        assert found.wedding - max(found.wife.birth_date, found.husband.birth_date) > timedelta(days=18 * 365)
        assert max(found.child.birth_date, found.pupil.birth_date, found.wedding) <= TODAY
        assert found.child.birth_date < found.issued <= TODAY


@pytest.mark.parametrize("group", NAMES)
def test_names_are_many_and_mostly_new(group: str) -> None:
    own, others = NAMES[group]
    for kind, least in LEAST.items():
        mine = getattr(own, kind)
        assert len({name.latin for name in mine}) == len(mine) >= least
        assert share_of_known(mine, [name for other in others for name in getattr(other, kind)]) < 0.1


@pytest.mark.parametrize("group", PLACES)
def test_communes_are_mostly_new(group: str) -> None:
    own, others = PLACES[group]
    known_ones = {each.name.latin for places in others for each in places.COMMUNES}
    assert sum(each.name.latin not in known_ones for each in own.COMMUNES) > 0.9 * len(own.COMMUNES)


def share_of_known(mine: tuple[Name, ...], others: list[Name]) -> float:
    latin = {name.latin for name in others}
    return sum(name.latin in latin for name in mine) / len(mine)
