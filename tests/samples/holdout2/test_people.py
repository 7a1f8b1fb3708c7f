"""The group's people are of age for what they did, and their names and places are not the other groups'."""

from datetime import date, timedelta

from samples import names as known
from samples import places as known_places
from samples.chance import stream
from samples.holdout import names as first
from samples.holdout import places as first_places
from samples.holdout2 import names, people, places
from samples.names import Name

TODAY = date(2026, 11, 22)


def test_people_are_old_enough_for_what_they_did() -> None:
    for seed in range(300):
        found = people.facts(stream(seed, 0, "people"), TODAY)
        assert found.wedding - max(found.wife.birth, found.husband.birth) > timedelta(days=18 * 365)
        assert max(found.child.birth, found.pupil.birth, found.wedding) <= TODAY
        assert found.child.birth < found.issued <= TODAY


def test_names_are_many_and_mostly_new() -> None:
    for mine, least, *others in (
        (names.MEN, 60, known.MEN, first.MEN),
        (names.WOMEN, 60, known.WOMEN, first.WOMEN),
        (names.FAMILIES, 110, known.FAMILIES, first.FAMILIES),
    ):
        assert len({name.latin for name in mine}) == len(mine) >= least
        assert share_of_known(mine, [name for group in others for name in group]) < 0.1


def test_communes_are_mostly_new() -> None:
    others = {each.name.latin for each in (*known_places.COMMUNES, *first_places.COMMUNES)}
    assert sum(each.name.latin not in others for each in places.COMMUNES) > 0.9 * len(places.COMMUNES)


def share_of_known(mine: tuple[Name, ...], others: list[Name]) -> float:
    latin = {name.latin for name in others}
    return sum(name.latin in latin for name in mine) / len(mine)
