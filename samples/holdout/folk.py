"""Whom and what the papers of one draw speak about: a couple, their child, a pupil, a home, and days that agree.

Nobody here exists. It stands apart from development's people so that a change there never moves this group.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from samples.holdout.names import FAMILIES, MEN, WOMEN
from samples.holdout.places import COMMUNES, HAMLETS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.places import Commune, Home

MAN, WOMAN = "M", "F"
_LETTERS = "ABCDEFGHIJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as registers know one; `act` numbers the birth act of the year of birth."""

    family: Name
    given: Name
    sex: str
    birth: date
    town: Commune
    cin: str
    father: Name
    grandfather: Name
    mother: Name
    maternal_grandfather: Name
    act: str

    @property
    def is_man(self) -> bool:
        """Which of two wordings fits."""
        return self.sex == MAN

    @property
    def full(self) -> Name:
        """Given names, then the family name."""
        return Name(f"{self.given.latin} {self.family.latin}", f"{self.given.arabic} {self.family.arabic}")

    @property
    def surname_first(self) -> Name:
        """The family name, then given names."""
        return Name(f"{self.family.latin} {self.given.latin}", f"{self.family.arabic} {self.given.arabic}")

    @property
    def father_of(self) -> Name:
        """The father as acts name him."""
        other = self.grandfather
        return Name(f"{self.father.latin} BEN {other.latin}", f"{self.father.arabic} بن {other.arabic}")

    @property
    def mother_of(self) -> Name:
        """The mother as acts name her."""
        other = self.maternal_grandfather
        return Name(f"{self.mother.latin} BENT {other.latin}", f"{self.mother.arabic} بنت {other.arabic}")


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one paper may print."""

    husband: Somebody
    wife: Somebody
    child: Somebody
    pupil: Somebody
    holder: Somebody
    home: Home
    wedding: date
    issued: date
    school: Name
    school_year: int
    today: date

    @property
    def town(self) -> Commune:
        """Where the household lives."""
        return self.home.commune

    @property
    def address(self) -> Name:
        """The address in one line."""
        line, town = self.home.line, self.town.name
        return Name(f"{line.latin} {town.latin}", f"{line.arabic} {town.arabic}")


def partly(rng: random.Random, moment: date, printed: str) -> tuple[str, str]:
    """Return how a birthday is printed and its truth: as given or, one time in seven, the year alone."""
    return (str(moment.year),) * 2 if rng.random() < 0.15 else (printed, moment.isoformat())


def cin(rng: random.Random) -> str:
    """Return one or two letters and five to seven digits."""
    letters = "".join(rng.choices(_LETTERS, k=rng.choice((1, 2, 2))))
    return f"{letters}{rng.randint(10_000, 999_999)}"


def day(rng: random.Random, first: date, last: date) -> date:
    """Return a day from first to last; first where they have crossed."""
    return first + timedelta(days=rng.randint(0, max(0, (last - first).days)))


def years_on(start: date, years: int) -> date:
    """Return the same day of another year; 29 February becomes the 28th."""
    return start.replace(year=start.year + years, day=28 if (start.month, start.day) == (2, 29) else start.day)


def facts(rng: random.Random, today: date) -> Facts:
    """Return one household's facts as of that day."""
    husband = _somebody(rng, MAN, day(rng, years_on(today, -68), years_on(today, -27)))
    wife = _somebody(rng, WOMAN, day(rng, years_on(today, -60), years_on(today, -25)))
    of_age = years_on(max(husband.birth, wife.birth), 20)
    wedding = day(rng, of_age, max(of_age, today - timedelta(days=400)))
    child = _child(rng, husband, wife, day(rng, years_on(today, -17), today - timedelta(days=90)))
    pupil = _child(rng, husband, wife, day(rng, years_on(today, -25), years_on(today, -15)))
    line = _line(rng)
    return Facts(
        husband=husband,
        wife=wife,
        child=child,
        pupil=pupil,
        holder=rng.choice((husband, wife)),
        home=Home(line, rng.choice(COMMUNES)),
        wedding=wedding,
        issued=max(today - timedelta(days=rng.randint(2, 85)), child.birth + timedelta(days=3)),
        school=rng.choice(SCHOOLS),
        school_year=today.year if today.month >= 9 else today.year - 1,
        today=today,
    )


def _somebody(rng: random.Random, sex: str, birth: date) -> Somebody:
    return Somebody(
        family=rng.choice(FAMILIES),
        given=rng.choice(MEN if sex == MAN else WOMEN),
        sex=sex,
        birth=birth,
        town=rng.choice(COMMUNES),
        cin=cin(rng),
        father=rng.choice(MEN),
        grandfather=rng.choice(MEN),
        mother=rng.choice(WOMEN),
        maternal_grandfather=rng.choice(MEN),
        act=str(rng.randint(3, 2400)),
    )


def _child(rng: random.Random, father: Somebody, mother: Somebody, birth: date) -> Somebody:
    sex = rng.choice((MAN, WOMAN))
    return Somebody(
        family=father.family,
        given=rng.choice(MEN if sex == MAN else WOMEN),
        sex=sex,
        birth=birth,
        town=rng.choice(COMMUNES),
        cin=cin(rng),
        father=father.given,
        grandfather=father.father,
        mother=mother.given,
        maternal_grandfather=mother.father,
        act=str(rng.randint(3, 2400)),
    )


def _line(rng: random.Random) -> Name:
    number = rng.randint(1, 312)
    way, quarter = rng.choice(WAYS), rng.choice(QUARTERS)
    match rng.randrange(4):
        case 0:
            hamlet = rng.choice(HAMLETS)
            return Name(f"{hamlet.latin} N {number}", f"{hamlet.arabic} رقم {number}")
        case 1:
            return Name(f"{quarter.latin} N° {number}", f"{quarter.arabic} رقم {number}")
        case 2:
            flat = rng.randint(1, 18)
            latin = f"{number} {way.latin} IMM {flat} APPT {flat + 2} {quarter.latin}"
            return Name(latin, f"{number} {way.arabic} عمارة {flat} شقة {flat + 2} {quarter.arabic}")
        case _:
            return Name(f"{number}, {way.latin}, {quarter.latin}", f"{number} {way.arabic} {quarter.arabic}")
