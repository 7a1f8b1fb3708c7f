"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout6.people import Facts, Stranger, is_man
from samples.holdout7.people import Parents
from samples.holdout11.names import FAMILIES, MEN, WOMEN
from samples.holdout11.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Home

__all__ = ["Facts", "Stranger", "facts", "is_man", "stranger"]

# State: nationality in both scripts, a town, family names, men's and women's names.
_STATES = {
    "BEN": (Name("BENINOISE", "بنينية"), "PARAKOU", "HOUNKPATIN;DOSSOU", "CODJO;ROMARIC", "SENAMI;BLANDINE"),
    "COD": (Name("CONGOLAISE", "كونغولية"), "KISANGANI", "ILUNGA;KABONGO;MUKENDI", "PATIENT;CEDRIC", "ESPERANCE;RUTH"),
    "DZA": (Name("ALGERIENNE", "جزائرية"), "TLEMCEN", "BOUDIAF;MEZIANI;HADJ AISSA", "SOFIANE;LYES", "LINDA;NASSIBA"),
    "ESP": (Name("ESPAGNOLE", "إسبانية"), "MALAGA", "ROMERO;MORENO;CASTILLO", "JAVIER;ANTONIO", "MARTA;LUCIA"),
    "PHL": (Name("PHILIPPINE", "فلبينية"), "CEBU", "SANTOS;DELA CRUZ;BAUTISTA", "JOSE MARIE;ROMEO", "MARITES;JOCELYN"),
    "TUN": (Name("TUNISIENNE", "تونسية"), "SFAX", "TRABELSI;JAZIRI;CHEBBI", "HEDI;SKANDER", "OLFA;MAROUA"),
}


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    numbers = Numbers(rng.randrange(10**6), rng.randrange(10**4))

    def one(sex: Sex, of: Parents, youngest: date, oldest_years: int, family: Name | None = None) -> Person:
        given = rng.choice([each for each in (MEN if sex is Sex.MALE else WOMEN) if each not in of])
        born = day_between(rng, years_after(today, -oldest_years), youngest)
        return Person(
            family or rng.choice(FAMILIES), given, sex, born, rng.choice(COMMUNES), numbers.idcs(), numbers.cin(), *of,
            act_number=str(rng.randint(5, 1530)),
        )  # fmt: skip

    husband = one(Sex.MALE, _ancestors(rng), years_after(today, -44), 71)
    wife = one(Sex.FEMALE, _ancestors(rng), years_after(today, -43), 63)
    of = (husband.given, husband.father, wife.given, wife.father)
    wed_from = years_after(max(husband.birth_date, wife.birth_date), 20)
    return Facts(
        husband=husband, wife=wife,
        child=one(_either(rng), of, today - timedelta(days=160), 21, husband.family),
        pupil=one(_either(rng), of, years_after(today, -17), 24, husband.family),
        holder=one(_either(rng), _ancestors(rng), years_after(today, -20), 77),
        home=Home(_street(rng), rng.choice(COMMUNES)),
        wedding=day_between(rng, wed_from, today - timedelta(days=290)),
        act=str(rng.randint(9, 1240)), issued=today - timedelta(days=rng.randint(2, 85)),
        school=rng.choice(SCHOOLS), school_year=today.year - (today.month < 9), today=today,
    )  # fmt: skip


def stranger(rng: random.Random, today: date) -> Stranger:
    """Return somebody of another state."""
    state, (nationality, town, families, men, women) = rng.choice(sorted(_STATES.items()))
    sex, born = _either(rng), day_between(rng, years_after(today, -61), years_after(today, -22))
    given = rng.choice((men if sex is Sex.MALE else women).split(";"))
    return Stranger(rng.choice(families.split(";")), given, sex, born, town, state, nationality)


def _either(rng: random.Random) -> Sex:
    return rng.choice((Sex.MALE, Sex.FEMALE))


def _ancestors(rng: random.Random) -> Parents:
    father, grandfather, other = rng.sample(MEN, 3)
    return father, grandfather, rng.choice(WOMEN), other


def _street(rng: random.Random) -> Name:
    door, row = rng.randint(1, 210), rng.randint(1, 38)
    way, quarter, hamlet = rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    return rng.choice((
        hamlet,
        Name(f"N° {door} {quarter.latin}", f"رقم {door} {quarter.arabic}"),
        Name(f"{door} {way.latin}", f"{door} {way.arabic}"),
        Name(f"{way.latin} {quarter.latin} N° {door}", f"{way.arabic} {quarter.arabic} رقم {door}"),
        Name(f"{quarter.latin} RUE {row} N° {door}", f"{quarter.arabic} زنقة {row} رقم {door}"),
        Name(f"{quarter.latin} IMM {row} APPT {door % 18 + 1}", f"{quarter.arabic} عمارة {row} شقة {door % 18 + 1}"),
        Name(f"BLOC {row} N° {door} {quarter.latin}", f"بلوك {row} رقم {door} {quarter.arabic}"),
    ))  # fmt: skip
