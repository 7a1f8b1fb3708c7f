"""Households hang together: ages, marriages, relations, and the declaration that they make."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from dossier.dates import partial_date
from dossier.household import Address, Channel, Household, Language, Marriage, Member, Relation, Sex
from samples import declaration
from samples.chance import stream
from samples.households import Family, draw
from samples.numbers import Numbers
from samples.people import years_between

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def families() -> list[Family]:
    return [draw(stream(1, seed, "test"), Numbers(1, seed), TODAY) for seed in range(600)]


def test_husband_and_wife_were_of_age_at_the_marriage(families: list[Family]) -> None:
    for family in families:
        if family.marriage is not None:
            assert all(years_between(person.birth_date, family.marriage) >= 18 for person in family.couple)
            assert {person.sex for person in family.couple} == {Sex.MALE, Sex.FEMALE}


def test_children_were_born_after_the_marriage_and_months_apart(families: list[Family]) -> None:
    for family in families:
        births = [child.person.birth_date for child in family.children]
        assert births == sorted(births)
        assert all(later - earlier > timedelta(days=280) for earlier, later in pairwise(births))
        if family.marriage is not None:
            assert all(birth > family.marriage + timedelta(days=280) for birth in births)


def test_no_age_lies_where_the_reading_of_21_or_26_would_decide(families: list[Family]) -> None:
    for child in (child for family in families for child in family.children):
        age = child.person.age_on(TODAY)
        assert age <= 20 or (22 <= age <= 25 and (child.studying or child.disabled))


def test_children_bear_the_name_of_their_father(families: list[Family]) -> None:
    for family in families:
        if family.spouse is not None:
            husband, wife = family.couple
            for child in family.children:
                assert child.person.family == husband.family
                assert (child.person.father, child.person.mother) == (husband.given, wife.given)
                assert child.parents == ("m1", "m2")


def test_every_shape_of_household_is_drawn(families: list[Family]) -> None:
    assert {len(family.children) for family in families} == {0, 1, 2, 3, 4}
    assert {family.head.person.sex for family in families if family.spouse} == {Sex.MALE, Sex.FEMALE}
    alone = [family for family in families if family.spouse is None]
    assert any(family.children for family in alone)
    assert any(not family.children for family in alone)
    grown = [child for family in families for child in family.children if child.person.age_on(TODAY) > 21]
    assert any(child.disabled for child in grown)
    assert any(child.studying for child in grown)


def test_only_those_old_enough_have_a_card(families: list[Family]) -> None:
    for member in (member for family in families for member in family.members):
        assert (member.person.cin is not None) == (member.person.age_on(TODAY) >= 16)


def test_a_declaration_is_one_that_the_rules_take(families: list[Family]) -> None:
    for family in families[:100]:
        said = declaration.household(family, [])
        members = tuple(
            Member(**{**each, "relation": Relation(each["relation"]), "sex": Sex(each["sex"]),
                      "parents": tuple(each.get("parents", ()))})
            for each in said["members"]
        )  # fmt: skip
        household = Household(
            language=Language(said["language"]), channel=Channel(said["channel"]), office=said["office"],
            phone=said["phone"], address=Address(**said["address"]), members=members,
            marriages=tuple(Marriage(each["spouse"], partial_date(each["date"])) for each in said["marriages"]),
        )  # fmt: skip
        assert len(household.spouses) == len(household.marriages)


def test_registries_agree_with_the_declaration(families: list[Family]) -> None:
    for family in families[:100]:
        said = declaration.household(family, [])
        known = declaration.registries(family, declaration.index_of(stream(1, 0, "test")), stream(1, 0, "test"), TODAY)
        assert list(known["rnp"]) == [member["idcs"] for member in said["members"]]
        for member in said["members"]:
            entry = known["rnp"][member["idcs"]]
            assert all(entry[name] == member[name] for name in entry if name != "alive")
            assert {"idcs": member["idcs"], "relation": member["relation"]} in known["rsu"]["members"]
        assert family.head.person.idcs in known["cover"]
