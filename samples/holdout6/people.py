"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout6.names import FAMILIES, MEN, WOMEN
from samples.holdout6.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Commune, Home

_MAJORITY_YEARS = 18
Parents = tuple[Name, Name, Name, Name]
"""Father, his father, mother, her father."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one draw of papers says, as of one day; `child` and `pupil` are the couple's, `holder` is an adult."""

    husband: Person
    wife: Person
    child: Person
    pupil: Person
    holder: Person
    home: Home
    wedding: date
    act: str
    issued: date
    school: Name
    school_year: int
    today: date

    @property
    def years(self) -> str:
        """The school year as a truth has it."""
        return f"{self.school_year}/{self.school_year + 1}"

    @property
    def town(self) -> Commune:
        """Where the couple wed and where papers are made out."""
        return self.home.commune


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody of another state."""

    family: str
    given: str
    sex: Sex
    birth: date
    town: str
    state: str
    nationality: Name


# State, nationality in both scripts (feminine, as "nationalité" is), a town, then family and given names.
_STATES: tuple[tuple[str, Name, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("SEN", Name("SENEGALAISE", "سنغالية"), "THIES", ("DIOUF", "SARR", "NDOYE", "FALL"), ("OUSMANE", "CHEIKH TIDIANE"),
     ("AWA", "NDEYE FATOU")),
    ("CIV", Name("IVOIRIENNE", "إيفوارية"), "BOUAKE", ("KOUASSI", "KONAN", "BAMBA", "YAO"), ("SERGE", "DRAMANE"),
     ("AMINATA", "AKISSI")),
    ("GIN", Name("GUINEENNE", "غينية"), "KANKAN", ("CONDE", "CAMARA", "SYLLA"), ("IBRAHIMA", "MAMADOU ALPHA"),
     ("KADIATOU", "FANTA")),
    ("CMR", Name("CAMEROUNAISE", "كاميرونية"), "DOUALA", ("MBARGA", "NGONO", "ETOUNDI"), ("JEAN PAUL", "SAMUEL"),
     ("CHANTAL", "SOLANGE")),
    ("FRA", Name("FRANCAISE", "فرنسية"), "GRENOBLE", ("MOREL", "GARNIER", "CHEVALIER"), ("PHILIPPE", "JULIEN"),
     ("ISABELLE", "CLAIRE")),
    ("SYR", Name("SYRIENNE", "سورية"), "HOMS", ("HADDAD", "KHOURY", "AL JUNDI"), ("GEORGES", "BASSEL"),
     ("RIMA", "LAYAL")),
    ("MLI", Name("MALIENNE", "مالية"), "KAYES", ("TRAORE", "COULIBALY", "KEITA"), ("MODIBO", "SEYDOU"),
     ("OUMOU", "DJENEBA")),
)  # fmt: skip


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))

    def grown(sex: Sex, oldest: int, youngest: int) -> Person:
        birth = day_between(rng, years_after(today, -oldest), years_after(today, -youngest))
        parents = (_given(rng, Sex.MALE), _given(rng, Sex.MALE), _given(rng, Sex.FEMALE), _given(rng, Sex.MALE))
        return _person(rng, numbers, sex, birth, rng.choice(FAMILIES), parents)

    husband, wife = grown(Sex.MALE, 68, 44), grown(Sex.FEMALE, 60, 42)
    holder = grown(rng.choice((Sex.MALE, Sex.FEMALE)), 78, 19)

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
        act=str(rng.randint(11, 986)), issued=today - timedelta(days=rng.randint(1, 80)), school=rng.choice(SCHOOLS),
        school_year=today.year if today.month >= 9 else today.year - 1, today=today,
    )  # fmt: skip


def stranger(rng: random.Random, today: date, *among: str) -> Stranger:
    """Return somebody of another state, or of one of those named."""
    state, nationality, town, families, men, women = rng.choice(
        [each for each in _STATES if not among or each[0] in among]
    )
    sex = rng.choice((Sex.MALE, Sex.FEMALE))
    birth = day_between(rng, years_after(today, -64), years_after(today, -21))
    given = rng.choice(men if sex is Sex.MALE else women)
    return Stranger(rng.choice(families), given, sex, birth, town, state, nationality)


def is_man(person: Person | Stranger) -> bool:
    """Whether words about the person take the masculine form."""
    return person.sex is Sex.MALE


def _given(rng: random.Random, sex: Sex, *taken: Name) -> Name:
    return rng.choice([name for name in (MEN if sex is Sex.MALE else WOMEN) if name not in taken])


def _person(rng: random.Random, numbers: Numbers, sex: Sex, birth: date, family: Name, of: Parents) -> Person:
    return Person(
        family=family, given=_given(rng, sex, of[0], of[2]), sex=sex, birth_date=birth,
        birth_place=rng.choice(COMMUNES), idcs=numbers.idcs(), cin=numbers.cin(), father=of[0], grandfather=of[1],
        mother=of[2], maternal_grandfather=of[3], act_number=str(rng.randint(3, 1620)),
    )  # fmt: skip


def _line(rng: random.Random) -> Name:
    number, way, quarter, hamlet = rng.randint(2, 180), rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    match rng.randrange(5):
        case 0:
            return hamlet
        case 1:
            return Name(f"{quarter.latin} N° {number}", f"{quarter.arabic} رقم {number}")
        case 2:
            return Name(f"N° {number} {way.latin} {quarter.latin}", f"رقم {number} {way.arabic} {quarter.arabic}")
        case 3:
            street = number % 28 + 1
            return Name(f"{quarter.latin} RUE {street} N° {number}", f"{quarter.arabic} زنقة {street} رقم {number}")
        case _:
            door = number % 14 + 1
            return Name(f"{way.latin} IMM {number} APPT {door}", f"{way.arabic} عمارة {number} شقة {door}")
