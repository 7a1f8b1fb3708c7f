"""A population for the sandbox: households as registers know them, as many people as are asked for.

Most of them are what nobody applies for: covered as employees, above the threshold, never in RAMED. Households are
drawn one by one, so a million people take no more memory than one family; a seed gives the same ones again.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

from dossier.household import Sex
from samples import declaration, households
from samples.chance import stream
from samples.households import Family
from samples.numbers import Numbers
from samples.people import Folk, Person, day_of_age

_GRANDPARENT_SHARE, _UNREGISTERED_SHARE = 0.08, 0.06
_COVERED_SHARE, _CLOSED_SHARE = 0.25, 0.3
_RAMED_SHARE, _STUCK_SHARE = 0.3, 0.05
_INDEX_MEDIAN, _INDEX_SPREAD = 8.7, 1.6
_SCHEMES = ("AMO-SALARIES", "AMO-SALARIES", "AMO-SALARIES", "CNOPS", "AMO-TNS", "AMO-ACHAMIL")
_CLOSING = "AMO-TNS"


def population(seed: int, people: int, today: date) -> Iterator[dict[str, Any]]:
    """Yield what registers know of households (`registries.json`, DESIGN.md §5) until so many people are in them."""
    made = 0
    for index in count():
        known = household(seed, index, today)
        made += len(known["rnp"])
        yield known
        if made >= people:
            return


def household(seed: int, index: int, today: date) -> dict[str, Any]:
    """Return what registers know of one household of a population."""
    rng, numbers = stream(seed, index, "population"), Numbers(seed, index)
    family = households.draw(rng, numbers, today)
    known = declaration.registries(family, _index(rng), rng, today)
    if rng.random() < _GRANDPARENT_SHARE:
        folk = Folk(rng, numbers, today)
        _take_in(known, folk.adult(rng.choice((Sex.MALE, Sex.FEMALE)), day_of_age(rng, 71, today)))
    if rng.random() < _UNREGISTERED_SHARE:
        known["rsu"] = None
    _cover(known, family, rng, today)
    if rng.random() < _RAMED_SHARE:
        _remember(known, rng)
    return known


def _index(rng: random.Random) -> Decimal:
    return Decimal(round(max(rng.gauss(_INDEX_MEDIAN, _INDEX_SPREAD), 1.0) * 10**7)).scaleb(-7)


def _take_in(known: dict[str, Any], elder: Person) -> None:
    known["rnp"][elder.idcs] = {
        "family_name": elder.family.latin,
        "given_names": elder.given.latin,
        "family_name_ar": elder.family.arabic,
        "given_names_ar": elder.given.arabic,
        "birth_date": elder.birth_date.isoformat(),
        "sex": elder.sex.value,
        "alive": True,
    }
    known["rsu"]["members"].append({"idcs": elder.idcs, "relation": "ascendant"})


def _cover(known: dict[str, Any], family: Family, rng: random.Random, today: date) -> None:
    """Let a worker of some households be insured, and the others through that one."""
    if rng.random() >= _COVERED_SHARE:
        return
    worker = rng.choice(family.adults)
    scheme = rng.choice(_SCHEMES)
    rights = "closed" if scheme == _CLOSING and rng.random() < _CLOSED_SHARE else "open"
    since = (today - timedelta(days=rng.randint(60, 5000))).isoformat()
    for number, record in known["cover"].items():
        role = "insured" if number == worker.person.idcs else "dependant"
        known["cover"][number] = record | {
            "covered": True, "scheme": scheme, "role": role, "rights": rights, "since": since,
        }  # fmt: skip


def _remember(known: dict[str, Any], rng: random.Random) -> None:
    """Let RAMED have covered the adults; almost all were moved over."""
    transferred, number = rng.random() >= _STUCK_SHARE, f"{rng.randrange(10**9):09d}"
    known["ramed"] = {card: {"number": number, "covered": True, "transferred": transferred} for card in known["ramed"]}
