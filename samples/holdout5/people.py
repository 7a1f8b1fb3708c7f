"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout3.people import Facts, is_man
from samples.holdout5.names import FAMILIES, MEN, WOMEN
from samples.holdout5.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Home

__all__ = ["Facts", "facts", "is_man"]

_MAJORITY_YEARS = 18
Parents = tuple[Name, Name, Name, Name]
"""Father, his father, mother, her father."""


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))

    def grown(sex: Sex, oldest: int, youngest: int) -> Person:
        birth = day_between(rng, years_after(today, -oldest), years_after(today, -youngest))
        parents = (_given(rng, Sex.MALE), _given(rng, Sex.MALE), _given(rng, Sex.FEMALE), _given(rng, Sex.MALE))
        return _person(rng, numbers, sex, birth, rng.choice(FAMILIES), parents)

    husband, wife = grown(Sex.MALE, 70, 43), grown(Sex.FEMALE, 62, 42)
    holder = grown(rng.choice((Sex.MALE, Sex.FEMALE)), 76, 19)

    def born(first: date, last: date) -> Person:
        parents = (husband.given, husband.father, wife.given, wife.father)
        sex = rng.choice((Sex.MALE, Sex.FEMALE))
        return _person(rng, numbers, sex, day_between(rng, first, last), husband.family, parents)

    earliest = years_after(max(husband.birth_date, wife.birth_date), _MAJORITY_YEARS + 1)
    return Facts(
        husband=husband, wife=wife, holder=holder,
        child=born(years_after(today, -22), today - timedelta(days=120)),
        pupil=born(years_after(today, -25), years_after(today, -18)),
        home=Home(_line(rng), rng.choice(COMMUNES)),
        wedding=day_between(rng, earliest, max(earliest, today - timedelta(days=240))),
        issued=today - timedelta(days=rng.randint(1, 78)), school=rng.choice(SCHOOLS),
        school_year=today.year if today.month >= 9 else today.year - 1, today=today,
    )  # fmt: skip


def _given(rng: random.Random, sex: Sex, *taken: Name) -> Name:
    return rng.choice([name for name in (MEN if sex is Sex.MALE else WOMEN) if name not in taken])


def _person(rng: random.Random, numbers: Numbers, sex: Sex, birth: date, family: Name, of: Parents) -> Person:
    return Person(
        family=family, given=_given(rng, sex, of[0], of[2]), sex=sex, birth_date=birth,
        birth_place=rng.choice(COMMUNES), idcs=numbers.idcs(), cin=numbers.cin(), father=of[0], grandfather=of[1],
        mother=of[2], maternal_grandfather=of[3], act_number=str(rng.randint(4, 1480)),
    )  # fmt: skip


def _line(rng: random.Random) -> Name:
    number, way, quarter, hamlet = rng.randint(2, 190), rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    match rng.randrange(4):
        case 0:
            return hamlet
        case 1:
            return Name(f"{quarter.latin} N° {number}", f"{quarter.arabic} رقم {number}")
        case 2:
            return Name(f"{way.latin} N° {number} {quarter.latin}", f"{way.arabic} رقم {number} {quarter.arabic}")
        case _:
            door = number % 12 + 1
            return Name(f"{quarter.latin} IMM {number} APPT {door}", f"{quarter.arabic} عمارة {number} شقة {door}")
