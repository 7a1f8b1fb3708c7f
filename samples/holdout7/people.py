"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout6.people import Facts, Stranger, is_man
from samples.holdout7.names import FAMILIES, MEN, WOMEN
from samples.holdout7.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Home

__all__ = ["Facts", "Stranger", "facts", "is_man", "stranger"]

_MAJORITY_YEARS = 18
Parents = tuple[Name, Name, Name, Name]
"""Father, his father, mother, her father."""

# State, nationality in both scripts (feminine, as "nationalité" is), a town, then family and given names.
_STATES: tuple[tuple[str, Name, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("SEN", Name("SENEGALAISE", "سنغالية"), "DAKAR", ("NDIAYE", "DIOP", "GUEYE", "MBAYE"), ("MAMADOU", "ABDOULAYE"),
     ("MARIAMA", "ADJA KHADY")),
    ("CIV", Name("IVOIRIENNE", "إيفوارية"), "ABIDJAN", ("KOFFI", "OUATTARA", "KONE"), ("YAYA", "JEAN MARC"),
     ("AFFOUE", "ROKIATOU")),
    ("COD", Name("CONGOLAISE", "كونغولية"), "KINSHASA", ("KABONGO", "MUKENDI", "ILUNGA"), ("PATRICK", "TRESOR"),
     ("GRACE", "NAOMIE")),
    ("FRA", Name("FRANCAISE", "فرنسية"), "LYON", ("LEFEBVRE", "ROUSSEL", "FONTAINE"), ("NICOLAS", "BERNARD"),
     ("SYLVIE", "ANNE MARIE")),
    ("ESP", Name("ESPAGNOLE", "إسبانية"), "ALMERIA", ("GARCIA LOPEZ", "RUIZ MORENO"), ("JOSE ANTONIO", "PABLO"),
     ("MARIA ELENA", "CARMEN")),
    ("TUN", Name("TUNISIENNE", "تونسية"), "SFAX", ("TRABELSI", "GHARBI", "JAZIRI"), ("ANIS", "MONDHER"),
     ("OLFA", "RYM")),
    ("PHL", Name("PHILIPPINE", "فلبينية"), "CEBU", ("SANTOS", "REYES", "DELA CRUZ"), ("RAMON", "JOEL"),
     ("MARICEL", "ROSALIE")),
)  # fmt: skip


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))

    def grown(sex: Sex, oldest: int, youngest: int) -> Person:
        birth = day_between(rng, years_after(today, -oldest), years_after(today, -youngest))
        parents = (_given(rng, Sex.MALE), _given(rng, Sex.MALE), _given(rng, Sex.FEMALE), _given(rng, Sex.MALE))
        return _person(rng, numbers, sex, birth, rng.choice(FAMILIES), parents)

    husband, wife = grown(Sex.MALE, 71, 43), grown(Sex.FEMALE, 64, 42)
    holder = grown(rng.choice((Sex.MALE, Sex.FEMALE)), 76, 18)

    def born(first: date, last: date) -> Person:
        parents = (husband.given, husband.father, wife.given, wife.father)
        sex = rng.choice((Sex.MALE, Sex.FEMALE))
        return _person(rng, numbers, sex, day_between(rng, first, last), husband.family, parents)

    earliest = years_after(max(husband.birth_date, wife.birth_date), _MAJORITY_YEARS + 1)
    return Facts(
        husband=husband, wife=wife, holder=holder,
        child=born(years_after(today, -24), today - timedelta(days=100)),
        pupil=born(years_after(today, -25), years_after(today, -17)),
        home=Home(_line(rng), rng.choice(COMMUNES)),
        wedding=day_between(rng, earliest, max(earliest, today - timedelta(days=200))),
        act=str(rng.randint(4, 1240)), issued=today - timedelta(days=rng.randint(1, 85)), school=rng.choice(SCHOOLS),
        school_year=today.year if today.month >= 9 else today.year - 1, today=today,
    )  # fmt: skip


def stranger(rng: random.Random, today: date, *among: str) -> Stranger:
    """Return somebody of another state, or of one of those named."""
    state, nationality, town, families, men, women = rng.choice(
        [each for each in _STATES if not among or each[0] in among]
    )
    sex = rng.choice((Sex.MALE, Sex.FEMALE))
    birth = day_between(rng, years_after(today, -66), years_after(today, -20))
    given = rng.choice(men if sex is Sex.MALE else women)
    return Stranger(rng.choice(families), given, sex, birth, town, state, nationality)


def _given(rng: random.Random, sex: Sex, *taken: Name) -> Name:
    return rng.choice([name for name in (MEN if sex is Sex.MALE else WOMEN) if name not in taken])


def _person(rng: random.Random, numbers: Numbers, sex: Sex, birth: date, family: Name, of: Parents) -> Person:
    return Person(
        family=family, given=_given(rng, sex, of[0], of[2]), sex=sex, birth_date=birth,
        birth_place=rng.choice(COMMUNES), idcs=numbers.idcs(), cin=numbers.cin(), father=of[0], grandfather=of[1],
        mother=of[2], maternal_grandfather=of[3], act_number=str(rng.randint(2, 2180)),
    )  # fmt: skip


def _line(rng: random.Random) -> Name:
    number, way, quarter, hamlet = rng.randint(1, 310), rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    street, block = rng.randint(1, 42), rng.choice("ABCDEF")
    match rng.randrange(6):
        case 0:
            return hamlet
        case 1:
            return Name(f"{quarter.latin} RUE {street} NR {number}", f"{quarter.arabic} الزنقة {street} الرقم {number}")
        case 2:
            return Name(f"{number} {way.latin}", f"{number} {way.arabic}")
        case 3:
            return Name(f"{quarter.latin} BLOC {block} N {number}", f"{quarter.arabic} بلوك {block} رقم {number}")
        case 4:
            floor = street % 5 + 1
            return Name(f"{quarter.latin} IMM {street} ETG {floor} APT {number % 20 + 1}",
                        f"{quarter.arabic} عمارة {street} الطابق {floor} الشقة {number % 20 + 1}")  # fmt: skip
        case _:
            return Name(f"N {number} {way.latin} {quarter.latin}", f"رقم {number} {way.arabic} {quarter.arabic}")
