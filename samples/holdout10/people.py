"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout6.people import Facts, Stranger, is_man
from samples.holdout10.names import FAMILIES, MEN, WOMEN
from samples.holdout10.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Commune, Home

__all__ = ["Facts", "Stranger", "facts", "is_man", "stranger"]

_BOTH = (Sex.MALE, Sex.FEMALE)
# State: nationality in both scripts, a town, family names, men's and women's names.
_STATES = {
    "NER": (Name("NIGERIENNE", "نيجرية"), "ZINDER", "ISSOUFOU;MAIGA;HAMANI", "ABDOUL AZIZ;SEYNI", "RAMATOU;HADIZA"),
    "GAB": (Name("GABONAISE", "غابونية"), "OYEM", "NDONG;OBIANG;MOUSSAVOU", "ARSENE;GUY ROGER", "PRISCA;EDWIGE"),
    "ITA": (Name("ITALIENNE", "إيطالية"), "BERGAMO", "FERRARI;GALLI;CONTI", "LUCA;MATTEO", "ELISA;FRANCESCA"),
    "EGY": (Name("EGYPTIENNE", "مصرية"), "ASSIOUT", "EL SAYED;MANSOUR;FARAG", "HOSSAM;TAREK", "NERMINE;HEBA"),
    "CHN": (Name("CHINOISE", "صينية"), "WUHAN", "ZHANG;LIU;CHEN", "WEI;JIAN", "LI NA;XIAOYAN"),
    "TCD": (Name("TCHADIENNE", "تشادية"), "ABECHE", "MAHAMAT;DJIMET", "OUMAR;BICHARA", "ACHTA;ZARA"),
    "TGO": (Name("TOGOLAISE", "توغولية"), "KPALIME", "AGBEKO;LAWSON;KPODO", "KOSSI;EDEM", "AFI;DELALI"),
}  # fmt: skip


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))

    def somebody(sex: Sex, ages: tuple[int, int], of: Person | None = None, mother: Person | None = None) -> Person:
        youngest = today - timedelta(days=150) if ages[0] == 0 else years_after(today, -ages[0])
        parents = (of.given, of.father, mother.given, mother.father) if of and mother else _parents(rng)
        names = [each for each in (MEN if sex is Sex.MALE else WOMEN) if each not in parents]
        return Person(
            of.family if of else rng.choice(FAMILIES), rng.choice(names), sex,
            day_between(rng, years_after(today, -ages[1]), youngest), rng.choice(COMMUNES),
            numbers.idcs(), numbers.cin(), *parents, act_number=str(rng.randint(4, 1480)),
        )  # fmt: skip

    husband, wife = somebody(Sex.MALE, (43, 70)), somebody(Sex.FEMALE, (42, 62))
    grown = years_after(max(husband.birth_date, wife.birth_date), 19)
    return Facts(
        husband=husband, wife=wife,
        child=somebody(rng.choice(_BOTH), (0, 22), husband, wife),
        pupil=somebody(rng.choice(_BOTH), (17, 24), husband, wife),
        holder=somebody(rng.choice(_BOTH), (19, 79)),
        home=Home(_street(rng), rng.choice(COMMUNES)),
        wedding=day_between(rng, grown, today - timedelta(days=300)),
        act=str(rng.randint(7, 1190)), issued=today - timedelta(days=rng.randint(1, 88)),
        school=rng.choice(SCHOOLS), school_year=today.year if today.month > 8 else today.year - 1, today=today,
    )  # fmt: skip


def stranger(rng: random.Random, today: date) -> Stranger:
    """Return somebody of another state."""
    state, (nationality, town, families, men, women) = rng.choice(list(_STATES.items()))
    sex = rng.choice(_BOTH)
    birth = day_between(rng, years_after(today, -63), years_after(today, -20))
    given = rng.choice((men if sex is Sex.MALE else women).split(";"))
    return Stranger(rng.choice(families.split(";")), given, sex, birth, town, state, nationality)


def elsewhere(rng: random.Random, *not_in: Commune) -> Commune:
    """Return a commune that is none of those."""
    return rng.choice([each for each in COMMUNES if each not in not_in])


def _parents(rng: random.Random) -> tuple[Name, Name, Name, Name]:
    father, grandfather, other = rng.sample(MEN, 3)
    return father, grandfather, rng.choice(WOMEN), other


def _street(rng: random.Random) -> Name:
    door, row = rng.randint(1, 240), rng.randint(1, 40)
    way, quarter, hamlet = rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    return rng.choice((
        Name(f"{hamlet.latin} N° {door}", f"{hamlet.arabic} رقم {door}"),
        hamlet,
        Name(f"{door}, {way.latin}", f"{door}، {way.arabic}"),
        Name(f"{quarter.latin} N° {door}", f"{quarter.arabic} رقم {door}"),
        Name(f"{door} RUE {row} {quarter.latin}", f"{door} زنقة {row} {quarter.arabic}"),
        Name(f"{way.latin} N° {door} {quarter.latin}", f"{way.arabic} رقم {door} {quarter.arabic}"),
        Name(f"{quarter.latin} IMM {row} N° {door}", f"{quarter.arabic} عمارة {row} رقم {door}"),
    ))  # fmt: skip
