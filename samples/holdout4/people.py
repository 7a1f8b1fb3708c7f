"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout3.people import Facts, is_man
from samples.holdout4.names import FAMILIES, MEN, WOMEN
from samples.holdout4.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Home

__all__ = ["Facts", "facts", "is_man"]

_MAJORITY_YEARS = 18


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))
    husband = _grown(rng, numbers, Sex.MALE, day_between(rng, years_after(today, -72), years_after(today, -44)))
    wife = _grown(rng, numbers, Sex.FEMALE, day_between(rng, years_after(today, -60), years_after(today, -43)))
    holder = _grown(
        rng, numbers, rng.choice((Sex.MALE, Sex.FEMALE)),
        day_between(rng, years_after(today, -78), years_after(today, -20)),
    )  # fmt: skip
    earliest = years_after(max(husband.birth_date, wife.birth_date), _MAJORITY_YEARS + 1)
    child = _born(rng, numbers, husband, wife, day_between(rng, years_after(today, -23), today - timedelta(days=100)))
    pupil = _born(rng, numbers, husband, wife, day_between(rng, years_after(today, -25), years_after(today, -18)))
    return Facts(
        husband=husband, wife=wife, child=child, pupil=pupil, holder=holder,
        home=Home(_line(rng), rng.choice(COMMUNES)),
        wedding=day_between(rng, earliest, max(earliest, today - timedelta(days=200))),
        issued=today - timedelta(days=rng.randint(1, 80)), school=rng.choice(SCHOOLS),
        school_year=today.year if today.month >= 9 else today.year - 1, today=today,
    )  # fmt: skip


def _given(rng: random.Random, sex: Sex, *taken: Name) -> Name:
    return rng.choice([name for name in (MEN if sex is Sex.MALE else WOMEN) if name not in taken])


def _grown(rng: random.Random, numbers: Numbers, sex: Sex, birth: date) -> Person:
    father, mother = _given(rng, Sex.MALE), _given(rng, Sex.FEMALE)
    elders = (_given(rng, Sex.MALE, father), _given(rng, Sex.MALE, father))
    return _person(rng, numbers, sex, birth, rng.choice(FAMILIES), (father, elders[0], mother, elders[1]))


def _born(rng: random.Random, numbers: Numbers, father: Person, mother: Person, birth: date) -> Person:
    sex = rng.choice((Sex.MALE, Sex.FEMALE))
    return _person(
        rng, numbers, sex, birth, father.family, (father.given, father.father, mother.given, mother.father)
    )  # fmt: skip


def _person(rng: random.Random, numbers: Numbers, sex: Sex, birth: date, family: Name,
            parents: tuple[Name, Name, Name, Name]) -> Person:  # fmt: skip
    father, grandfather, mother, maternal_grandfather = parents
    return Person(
        family=family, given=_given(rng, sex, father, mother), sex=sex, birth_date=birth,
        birth_place=rng.choice(COMMUNES), idcs=numbers.idcs(), cin=numbers.cin(), father=father,
        grandfather=grandfather, mother=mother, maternal_grandfather=maternal_grandfather,
        act_number=str(rng.randint(2, 1650)),
    )  # fmt: skip


def _line(rng: random.Random) -> Name:
    number, way, quarter, hamlet = rng.randint(2, 210), rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    match rng.randrange(4):
        case 0:
            return Name(hamlet.latin, hamlet.arabic)
        case 1:
            block = rng.choice("ABCDE")
            return Name(f"{quarter.latin} BLOC {block} N° {number}", f"{quarter.arabic} بلوك {block} رقم {number}")
        case 2:
            return Name(f"{number} {way.latin} {quarter.latin}", f"{number} {way.arabic} {quarter.arabic}")
        case _:
            return Name(f"{quarter.latin} IMM {number} ETG {number % 4 + 1}",
                        f"{quarter.arabic} عمارة {number} طابق {number % 4 + 1}")  # fmt: skip
