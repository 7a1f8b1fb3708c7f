"""The two JSON documents beside the files: what the household declares, and what the registries know.

Their form is DESIGN.md §5's. Names and dates are the same in both: scenarios spoil papers, not registers.
"""

import random
from datetime import date
from decimal import Decimal
from typing import Any

from dossier.household import Relation
from samples.households import Family, Member, a_day_within

_COVERED_FROM_YEARS = 18


def household(family: Family, documents: list[dict[str, str]]) -> dict[str, Any]:
    """Return household.json."""
    marriages = []
    if family.spouse is not None and family.marriage is not None:
        marriages.append({"spouse": family.spouse.id, "date": family.marriage.isoformat()})
    return {
        "language": family.language.value,
        "channel": family.channel.value,
        "office": family.office,
        "phone": family.phone,
        "address": {
            "line": family.home.line.latin,
            "commune": family.home.commune.name.latin,
            "province": family.home.commune.province.latin,
        },
        "members": [_member(member) for member in family.members],
        "marriages": marriages,
        "documents": documents,
    }


def _member(member: Member) -> dict[str, Any]:
    person = member.person
    said = {
        "id": member.id,
        "relation": member.relation.value,
        "idcs": person.idcs,
        "cin": person.cin,
        "family_name": person.family.latin,
        "given_names": person.given.latin,
        "family_name_ar": person.family.arabic,
        "given_names_ar": person.given.arabic,
        "birth_date": person.birth_date.isoformat(),
        "birth_place": person.birth_place.name.latin,
        "sex": person.sex.value,
        "studying": member.studying,
        "disabled": member.disabled,
    }
    return said | ({"parents": list(member.parents)} if member.relation is Relation.CHILD else {})


def index_of(rng: random.Random) -> Decimal:
    """Return an index well below the threshold, with as many decimals as the social register gives."""
    places = rng.choice((2, 4, 7))
    return Decimal(rng.randint(62 * 10 ** (places - 1), 90 * 10 ** (places - 1))).scaleb(-places)


def registries(family: Family, index: Decimal, rng: random.Random, today: date) -> dict[str, Any]:
    """Return registries.json: everybody known and alive, nobody covered elsewhere."""
    asked = a_day_within(rng, today, most_days=40).isoformat()
    adults = [each for each in family.members if each.person.age_on(today) >= _COVERED_FROM_YEARS]
    uncovered = {"covered": False, "scheme": None, "role": None, "rights": None, "since": None, "as_of": asked}
    return {
        "rnp": {
            member.person.idcs: {
                "family_name": member.person.family.latin,
                "given_names": member.person.given.latin,
                "family_name_ar": member.person.family.arabic,
                "given_names_ar": member.person.given.arabic,
                "birth_date": member.person.birth_date.isoformat(),
                "sex": member.person.sex.value,
                "alive": True,
            }
            for member in family.members
        },
        "rsu": {
            "members": [{"idcs": each.person.idcs, "relation": each.relation.value} for each in family.members],
            "index": str(index),
            "as_of": asked,
        },
        "cover": {member.person.idcs: uncovered for member in adults},
        "ramed": {member.person.cin: None for member in adults if member.person.cin is not None},
    }
