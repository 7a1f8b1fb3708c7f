"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.household import Sex
from samples import names as known
from samples.holdout3.names import FAMILIES, MEN, WOMEN
from samples.holdout3.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Commune, Home

_MAJORITY_YEARS = 18
_COMMON_SHARE = 0.25
"""Of the names: those that everybody knows, from development's list."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one draw of papers says, as of one day. `pupil` may be studying; `holder` is an adult of their own."""

    husband: Person
    wife: Person
    child: Person
    pupil: Person
    holder: Person
    home: Home
    wedding: date
    issued: date
    school: Name
    school_year: int
    today: date

    @property
    def years(self) -> str:
        """The school year as a truth has it."""
        return f"{self.school_year}/{self.school_year + 1}"


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))
    husband = _grown(rng, numbers, Sex.MALE, day_between(rng, years_after(today, -70), years_after(today, -45)))
    wife = _grown(rng, numbers, Sex.FEMALE, day_between(rng, years_after(today, -62), years_after(today, -44)))
    sex = rng.choice((Sex.MALE, Sex.FEMALE))
    holder = _grown(rng, numbers, sex, day_between(rng, years_after(today, -74), years_after(today, -19)))
    earliest = years_after(max(husband.birth_date, wife.birth_date), _MAJORITY_YEARS + 1)
    child = _born(rng, numbers, husband, wife, day_between(rng, years_after(today, -22), today - timedelta(days=90)))
    pupil = _born(rng, numbers, husband, wife, day_between(rng, years_after(today, -25), years_after(today, -17)))
    return Facts(
        husband=husband, wife=wife, child=child, pupil=pupil, holder=holder,
        home=Home(_line(rng), rng.choice(COMMUNES)),
        wedding=day_between(rng, earliest, max(earliest, today - timedelta(days=150))),
        issued=today - timedelta(days=rng.randint(2, 75)), school=rng.choice(SCHOOLS),
        school_year=today.year if today.month >= 9 else today.year - 1, today=today,
    )  # fmt: skip


def is_man(who: Person) -> bool:
    """Say whether the paper speaks of him."""
    return who.sex is Sex.MALE


def _one(rng: random.Random, rare: tuple[Name, ...], common: tuple[Name, ...], *taken: Name) -> Name:
    names = common if rng.random() < _COMMON_SHARE else rare
    return rng.choice([name for name in names if name not in taken])


def _given(rng: random.Random, sex: Sex, *taken: Name) -> Name:
    return _one(rng, MEN, known.MEN, *taken) if sex is Sex.MALE else _one(rng, WOMEN, known.WOMEN, *taken)


def _grown(rng: random.Random, numbers: Numbers, sex: Sex, birth: date) -> Person:
    father, mother = _given(rng, Sex.MALE), _given(rng, Sex.FEMALE)
    return _person(
        rng, numbers, sex, birth, _one(rng, FAMILIES, known.FAMILIES), father, _given(rng, Sex.MALE, father), mother,
        _given(rng, Sex.MALE, father), rng.choice(COMMUNES),
    )  # fmt: skip


def _born(rng: random.Random, numbers: Numbers, father: Person, mother: Person, birth: date) -> Person:
    sex = rng.choice((Sex.MALE, Sex.FEMALE))
    return _person(
        rng, numbers, sex, birth, father.family, father.given, father.father, mother.given, mother.father,
        rng.choice(COMMUNES),
    )  # fmt: skip


def _person(
    rng: random.Random, numbers: Numbers, sex: Sex, birth: date, family: Name, father: Name, grandfather: Name,
    mother: Name, maternal_grandfather: Name, place: Commune,
) -> Person:  # fmt: skip
    return Person(
        family=family, given=_given(rng, sex, father, mother), sex=sex, birth_date=birth, birth_place=place,
        idcs=numbers.idcs(), cin=numbers.cin(), father=father, grandfather=grandfather, mother=mother,
        maternal_grandfather=maternal_grandfather, act_number=str(rng.randint(3, 1899)),
    )  # fmt: skip


def _line(rng: random.Random) -> Name:
    number = rng.randint(2, 164)
    way, quarter, hamlet = rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    match rng.randrange(4):
        case 0:
            return Name(f"{hamlet.latin} N° {number}", f"{hamlet.arabic} رقم {number}")
        case 1:
            return Name(f"{quarter.latin} LOT {number} APPT {number % 9 + 1}",
                        f"{quarter.arabic} قطعة {number} شقة {number % 9 + 1}")  # fmt: skip
        case 2:
            return Name(f"{number}, {way.latin}, {quarter.latin}", f"{number} {way.arabic} {quarter.arabic}")
        case _:
            return Name(f"N° {number} {way.latin}", f"رقم {number} {way.arabic}")
