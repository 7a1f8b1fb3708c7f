"""The blind groups' people are of age for what they did, and their names and places are not the other groups'."""

from datetime import date, timedelta
from types import ModuleType

import pytest

from samples import holdout2, holdout3, holdout4, holdout5, holdout6, holdout7, holdout8
from samples import names as known
from samples import places as known_places
from samples.chance import stream
from samples.holdout import names as first
from samples.holdout import places as first_places
from samples.holdout.folk import Somebody
from samples.holdout2 import names as second
from samples.holdout2 import places as second_places
from samples.holdout3 import names as third
from samples.holdout3 import places as third_places
from samples.holdout4 import names as fourth
from samples.holdout4 import places as fourth_places
from samples.holdout5 import names as fifth
from samples.holdout5 import places as fifth_places
from samples.holdout6 import names as sixth
from samples.holdout6 import places as sixth_places
from samples.holdout7 import names as seventh
from samples.holdout7 import places as seventh_places
from samples.holdout8 import names as eighth
from samples.holdout8 import places as eighth_places
from samples.names import Name
from samples.people import Person

TODAY = date(2026, 11, 22)
# The third takes rarer names and places than development's; some of them the two before it also found. So do the
# fourth, which takes none of the third's, and the fifth, which takes none of either's. The sixth takes the
# double names that registers are full of, and towns which the fifth lacks. The seventh takes other spellings of the
# commonest names, and a few as everybody has them, and the quarters of cities that register births. The
# eighth takes spellings and double names that few have, other quarters, and communes around cities.
NAMES = {
    "holdout2": (second, (known, first)),
    "holdout3": (third, (known,)),
    "holdout4": (fourth, (known, third)),
    "holdout5": (fifth, (known, third, fourth)),
    "holdout6": (sixth, (known, third, fifth)),
    "holdout7": (seventh, (known, fifth, sixth)),
    "holdout8": (eighth, (known, sixth, seventh)),
}
PLACES = {
    "holdout2": (second_places, (known_places, first_places)),
    "holdout3": (third_places, (known_places,)),
    "holdout4": (fourth_places, (known_places, third_places)),
    "holdout5": (fifth_places, (known_places, third_places, fourth_places)),
    "holdout6": (sixth_places, (known_places, fifth_places)),
    "holdout7": (seventh_places, (known_places, fifth_places, sixth_places)),
    "holdout8": (eighth_places, (known_places, sixth_places, seventh_places)),
}
LEAST = {"MEN": 55, "WOMEN": 55, "FAMILIES": 85}


@pytest.mark.parametrize("group", [holdout2, holdout3, holdout4, holdout5, holdout6, holdout7, holdout8], ids=[*NAMES])
def test_people_are_old_enough_for_what_they_did(group: ModuleType) -> None:
    for seed in range(300):
        found = group.people.facts(stream(seed, 0, "people"), TODAY)
        assert found.wedding - max(born(found.wife), born(found.husband)) > timedelta(days=18 * 365)
        assert max(born(found.child), born(found.pupil), found.wedding) <= TODAY
        assert born(found.child) < found.issued <= TODAY


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


def born(who: Somebody | Person) -> date:
    return who.birth_date if isinstance(who, Person) else who.birth


def share_of_known(mine: tuple[Name, ...], others: list[Name]) -> float:
    latin = {name.latin for name in others}
    return sum(name.latin in latin for name in mine) / len(mine)
