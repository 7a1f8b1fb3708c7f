"""A population for registers: the same by its seed, nobody twice, and of every kind that registers know."""

from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import islice

import pytest

from dossier.identifiers import cin, idcs
from gateways.sandbox.population import HouseholdRegistries
from samples.population import population
from samples.scenarios import INDEX_THRESHOLD

TODAY = date(2026, 11, 22)
PEOPLE = 3000


@pytest.fixture(scope="module")
def known() -> list[dict[str, object]]:
    return list(population(5, PEOPLE, TODAY))


def test_a_seed_gives_the_same_people_again_and_another_one_others(known: list[dict[str, object]]) -> None:
    assert list(islice(population(5, PEOPLE, TODAY), 20)) == known[:20]
    assert list(islice(population(6, PEOPLE, TODAY), 20)) != known[:20]


def test_there_are_as_many_people_as_were_asked_for_and_nobody_twice(known: list[dict[str, object]]) -> None:
    numbers = Counter(number for each in known for number in each["rnp"])  # type: ignore[attr-defined]
    cards = Counter(card for each in known for card in each["ramed"])  # type: ignore[attr-defined]
    assert PEOPLE <= sum(numbers.values()) < PEOPLE + 10
    assert set(numbers.values()) == set(cards.values()) == {1}
    assert all(map(idcs.is_valid, numbers))
    assert all(map(cin.is_valid, cards))


def test_every_household_is_one_that_the_sandbox_takes(known: list[dict[str, object]]) -> None:
    for each in known:
        taken = HouseholdRegistries.model_validate(each)
        if taken.rsu is not None:
            relations = Counter(member.relation for member in taken.rsu.members)
            assert relations["head"] == 1
            assert relations["spouse"] <= 1
            assert {member.idcs for member in taken.rsu.members} == set(taken.rnp or {})


def test_registers_know_households_of_every_kind(known: list[dict[str, object]]) -> None:
    all_taken = [HouseholdRegistries.model_validate(each) for each in known]
    registered = [each.rsu for each in all_taken if each.rsu is not None]
    above = sum((household.index or Decimal(0)) > INDEX_THRESHOLD for household in registered)
    covers = [record for each in all_taken for record in (each.cover or {}).values() if not isinstance(record, bool)]
    cards = [record for each in all_taken for record in (each.ramed or {}).values() if not isinstance(record, bool)]
    assert 0.2 < above / len(registered) < 0.5
    assert len(registered) < len(all_taken)
    assert any(member.relation == "ascendant" for household in registered for member in household.members)
    assert {(record.covered, record.rights) for record in covers if record} == {
        (False, None),
        (True, "open"),
        (True, "closed"),
    }
    assert {record and record.transferred for record in cards} == {None, True, False}
