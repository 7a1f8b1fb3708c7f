"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout6.people import Facts, Stranger, is_man
from samples.holdout7.people import Parents
from samples.holdout9.names import FAMILIES, MEN, WOMEN
from samples.holdout9.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Home

__all__ = ["Facts", "Stranger", "facts", "is_man", "stranger"]

Span = tuple[date, date]


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))
    husband = _person(rng, numbers, Sex.MALE, _aged(today, 44, 72), _ancestors(rng))
    wife = _person(rng, numbers, Sex.FEMALE, _aged(today, 43, 61), _ancestors(rng))
    holder = _person(rng, numbers, _either(rng), _aged(today, 18, 80), _ancestors(rng))
    of = (husband.given, husband.father, wife.given, wife.father)
    young = today - timedelta(days=140)
    child = _person(rng, numbers, _either(rng), (years_after(today, -23), young), of, husband.family)
    pupil = _person(rng, numbers, _either(rng), _aged(today, 17, 25), of, husband.family)
    of_age = years_after(max(husband.birth_date, wife.birth_date), 19)
    return Facts(
        husband,
        wife,
        child,
        pupil,
        holder,
        home=Home(_line(rng), rng.choice(COMMUNES)),
        wedding=day_between(rng, of_age, today - timedelta(days=320)),
        act=str(rng.randint(5, 1310)),
        issued=today - timedelta(days=rng.randint(1, 86)),
        school=rng.choice(SCHOOLS),
        school_year=today.year - int(today.month < 9),
        today=today,
    )


# State, nationality in both scripts (feminine, as "nationalité" is), a town; family names, men's and women's names.
_ABROAD = {
    "MRT": (
        Name("MAURITANIENNE", "موريتانية"),
        "NOUADHIBOU",
        "OULD SIDI;MINT AHMEDOU;DIAGANA",
        "CHEIKH;BRAHIM VALL",
        "MARIEM;AICHETOU",
    ),
    "GIN": (Name("GUINEENNE", "غينية"), "LABE", "BALDE;DIALLO;BARRY", "ALPHA OUMAR;THIERNO", "MARIAMA CIRE;HAWA"),
    "BFA": (
        Name("BURKINABE", "بوركينابية"),
        "BOBO DIOULASSO",
        "OUEDRAOGO;SAWADOGO",
        "ISSOUF;RASMANE",
        "ASSETOU;SALIMATA",
    ),
    "COM": (Name("COMORIENNE", "قمرية"), "MORONI", "SAID ALI;MOHAMED SOILIHI", "NASSUR;FAHARDINE", "ECHATI;ZALIHATA"),
    "BEL": (Name("BELGE", "بلجيكية"), "LIEGE", "DUBOIS;LAMBRECHTS;MERTENS", "LUC;BENOIT", "ANNE SOPHIE;NATHALIE"),
    "D": (Name("ALLEMANDE", "ألمانية"), "KASSEL", "SCHREIBER;VOGT;KRAUSE", "JENS;THOMAS", "KATRIN;SABINE"),
    "YEM": (Name("YEMENITE", "يمنية"), "TAIZ", "AL QADHI;SALEH", "WALEED;NABEEL", "ARWA;BUSHRA"),
    "IND": (Name("INDIENNE", "هندية"), "SURAT", "PATEL;DESAI;SHARMA", "RAKESH;SANJAY", "POOJA;ANITA"),
}


def stranger(rng: random.Random, today: date, *among: str) -> Stranger:
    """Return somebody of another state, or of one of those named."""
    state = rng.choice(among or tuple(_ABROAD))
    nationality, town, families, men, women = _ABROAD[state]
    sex = _either(rng)
    given = rng.choice((men if sex is Sex.MALE else women).split(";"))
    birth = day_between(rng, *_aged(today, 19, 66))
    return Stranger(rng.choice(families.split(";")), given, sex, birth, town, state, nationality)


def _either(rng: random.Random) -> Sex:
    return rng.choice((Sex.MALE, Sex.FEMALE))


def _aged(today: date, youngest: int, oldest: int) -> Span:
    return years_after(today, -oldest), years_after(today, -youngest)


def _ancestors(rng: random.Random) -> Parents:
    return rng.choice(MEN), rng.choice(MEN), rng.choice(WOMEN), rng.choice(MEN)


def _person(
    rng: random.Random, numbers: Numbers, sex: Sex, born: Span, of: Parents, family: Name | None = None
) -> Person:
    given = [each for each in (MEN if sex is Sex.MALE else WOMEN) if each not in of]
    return Person(
        family or rng.choice(FAMILIES),
        rng.choice(given),
        sex,
        day_between(rng, *born),
        rng.choice(COMMUNES),
        numbers.idcs(),
        numbers.cin(),
        *of,
        act_number=str(rng.randint(2, 1760)),
    )


def _line(rng: random.Random) -> Name:
    number, block, way, quarter = rng.randint(1, 260), rng.randint(1, 46), rng.choice(WAYS), rng.choice(QUARTERS)
    at, at_ar = quarter.latin, quarter.arabic
    return rng.choice(
        (
            rng.choice(DOUARS),
            Name(f"{at} N° {number}", f"{at_ar} الرقم {number}"),
            Name(f"{number} {way.latin}", f"{number} {way.arabic}"),
            Name(f"N° {number}, {way.latin} {at}", f"رقم {number}، {way.arabic} {at_ar}"),
            Name(f"{at} RUE {block} NR {number}", f"{at_ar} زنقة {block} رقم {number}"),
            Name(
                f"{at} IMM {block} ETG {block % 4 + 1} APT {number % 16 + 1}",
                f"{at_ar} عمارة {block} الطابق {block % 4 + 1} شقة {number % 16 + 1}",
            ),
            Name(f"BLOC {'ABCDEG'[block % 6]} N {number} {at}", f"بلوك {'أبجدهو'[block % 6]} رقم {number} {at_ar}"),
        )
    )
