"""People: two names in two scripts, a birth, parents, and the numbers that registers know them by."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.household import Sex
from samples.names import FAMILIES, MEN, WOMEN, Name
from samples.numbers import Numbers
from samples.places import COMMUNES, DISTRICTS, HAMLETS, STREETS, Commune, Home

AGE_OF_CARD_YEARS = 16
"""From this age everybody has to hold an identity card (research/documents.md §1.1)."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who exists only here. Parents are known as acts name them: given name and grandfather's."""

    family: Name
    given: Name
    sex: Sex
    birth_date: date
    birth_place: Commune
    idcs: str
    cin: str | None
    father: Name
    grandfather: Name
    mother: Name
    maternal_grandfather: Name
    act_number: str

    @property
    def full_name(self) -> Name:
        """Given names, then the family name."""
        return Name(f"{self.given.latin} {self.family.latin}", f"{self.given.arabic} {self.family.arabic}")

    @property
    def father_on_acts(self) -> Name:
        """The father as acts print him: X ben Y."""
        return Name(f"{self.father.latin} BEN {self.grandfather.latin}", _son(self.father, self.grandfather))

    @property
    def mother_on_acts(self) -> Name:
        """The mother as acts print her: X bent Y."""
        named = f"{self.mother.latin} BENT {self.maternal_grandfather.latin}"
        return Name(named, f"{self.mother.arabic} بنت {self.maternal_grandfather.arabic}")

    @property
    def civil_registration_number(self) -> str:
        """Number of the birth act and its year, as the identity card's back prints it."""
        return f"{self.act_number}/{self.birth_date.year}"

    def age_on(self, day: date) -> int:
        """Return the age in whole years."""
        return years_between(self.birth_date, day)


def _son(name: Name, father: Name) -> str:
    return f"{name.arabic} بن {father.arabic}"


def years_between(earlier: date, later: date) -> int:
    """Return the whole years from one day to another."""
    return later.year - earlier.year - ((later.month, later.day) < (earlier.month, earlier.day))


def years_after(day: date, years: int) -> date:
    """Return the same day of another year; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def day_between(rng: random.Random, first: date, last: date) -> date:
    """Return a day from first to last, both included; `first` where the two have crossed."""
    return first + timedelta(days=rng.randint(0, max(0, (last - first).days)))


def day_of_age(rng: random.Random, age: int, today: date) -> date:
    """Return a birthday of somebody who is that many years old today."""
    newest = years_after(today, -age)
    return day_between(rng, years_after(newest, -1) + timedelta(days=2), newest - timedelta(days=1))


def home(rng: random.Random) -> Home:
    """Return an address in town or, one time in five, in a hamlet."""
    number = rng.randint(1, 240)
    if rng.random() < 0.2:
        hamlet = rng.choice(HAMLETS)
        line = Name(f"{hamlet.latin} N {number}", f"{hamlet.arabic} رقم {number}")
    elif rng.random() < 0.4:
        district, street = rng.choice(DISTRICTS), rng.randint(1, 60)
        latin = f"{district.latin} RUE {street} N {number}"
        line = Name(latin, f"{district.arabic} زنقة {street} رقم {number}")
    else:
        street_name, district = rng.choice(STREETS), rng.choice(DISTRICTS)
        latin = f"{number} {street_name.latin} {district.latin}"
        line = Name(latin, f"{number} {street_name.arabic} {district.arabic}")
    return Home(line, rng.choice(COMMUNES))


@dataclass(frozen=True, slots=True)
class Folk:
    """Brings people into being, for one household, as of one day."""

    rng: random.Random
    numbers: Numbers
    today: date

    def adult(self, sex: Sex, birth: date) -> Person:
        """Return somebody of parents whom the household does not hold."""
        rng = self.rng
        father, mother = rng.choice(MEN), rng.choice(WOMEN)
        return self._person(
            sex, birth, rng.choice(FAMILIES), rng.choice(COMMUNES), father=father, grandfather=rng.choice(MEN),
            mother=mother, maternal_grandfather=rng.choice(MEN), taken=(father, mother),
        )  # fmt: skip

    def child(self, birth: date, father: Person, mother: Person, place: Commune, siblings: list[Name]) -> Person:
        """Return a child of two people, named unlike its siblings."""
        sex = self.rng.choice((Sex.MALE, Sex.FEMALE))
        return self._person(
            sex, birth, father.family, place,
            father=father.given, grandfather=father.father,
            mother=mother.given, maternal_grandfather=mother.father, taken=(father.given, mother.given, *siblings),
        )  # fmt: skip

    def _person(
        self, sex: Sex, birth: date, family: Name, place: Commune, *,
        father: Name, grandfather: Name, mother: Name, maternal_grandfather: Name, taken: tuple[Name, ...],
    ) -> Person:  # fmt: skip
        names = [name for name in (MEN if sex is Sex.MALE else WOMEN) if name not in taken]
        holds_card = years_between(birth, self.today) >= AGE_OF_CARD_YEARS
        return Person(
            family=family, given=self.rng.choice(names), sex=sex, birth_date=birth, birth_place=place,
            idcs=self.numbers.idcs(), cin=self.numbers.cin() if holds_card else None,
            father=father, grandfather=grandfather, mother=mother, maternal_grandfather=maternal_grandfather,
            act_number=str(self.rng.randint(2, 1999)),
        )  # fmt: skip
