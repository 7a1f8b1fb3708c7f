"""Whom and what the papers of this group speak about. Nobody here exists.

Days and numbers fit together as the eleventh group's do; names and places are this group's own.
"""

import random
from dataclasses import replace
from datetime import date

from dossier.household import Sex
from samples.holdout6.people import Facts, Stranger, is_man
from samples.holdout7.people import Parents
from samples.holdout11 import people as eleventh
from samples.holdout12.names import FAMILIES, MEN, WOMEN
from samples.holdout12.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.people import Person
from samples.places import Home

__all__ = ["Facts", "Stranger", "facts", "is_man", "stranger"]

# State: nationality in both scripts, a town, family names, men's and women's names.
_STATES = {
    "TGO": (Name("TOGOLAISE", "توغولية"), "SOKODE", "AGBEKO;MENSAH", "KOFFI;YAO EMMANUEL", "AFI;AKOUVI"),
    "GAB": (Name("GABONAISE", "غابونية"), "OYEM", "NDONG;OBAME;ESSONO", "GUY ROGER;FIRMIN", "CLARISSE;PASCALINE"),
    "MRT": (Name("MAURITANIENNE", "موريتانية"), "ATAR", "OULD SIDI;OULD AHMEDOU", "ELY;CHEIKHNA", "ZEINABOU;MARIEME"),
    "ITA": (Name("ITALIENNE", "إيطالية"), "BERGAMO", "RICCI;GALLO;FONTANA", "MARCO;PAOLO", "CHIARA;FRANCESCA"),
    "EGY": (Name("EGYPTIENNE", "مصرية"), "MANSOURA", "ABDELAAL;SHAHIN", "TAMER;HOSSAM", "DOAA;NERMINE"),
    "CHN": (Name("CHINOISE", "صينية"), "WENZHOU", "CHEN;LIN;WANG", "WEI;JIANGUO", "XIAOLI;MEI"),
}


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    known = eleventh.facts(rng, today)
    husband, wife = _renamed(known.husband, rng), _renamed(known.wife, rng)
    of = (husband.given, husband.father, wife.given, wife.father)
    return replace(
        known, husband=husband, wife=wife, holder=_renamed(known.holder, rng),
        child=_renamed(known.child, rng, husband.family, of), pupil=_renamed(known.pupil, rng, husband.family, of),
        home=Home(_street(rng), rng.choice(COMMUNES)), school=rng.choice(SCHOOLS),
    )  # fmt: skip


def stranger(rng: random.Random, today: date) -> Stranger:
    """Return somebody of another state."""
    who = eleventh.stranger(rng, today)
    state, (nationality, town, families, men, women) = rng.choice(list(_STATES.items()))
    given = rng.choice((men if who.sex is Sex.MALE else women).split(";"))
    family = rng.choice(families.split(";"))
    return replace(who, family=family, given=given, town=town, state=state, nationality=nationality)


def _renamed(one: Person, rng: random.Random, family: Name | None = None, of: Parents | None = None) -> Person:
    father, grandfather, mother, other = of or (*rng.sample(MEN, 2), rng.choice(WOMEN), rng.choice(MEN))
    given = rng.choice([each for each in (MEN if is_man(one) else WOMEN) if each not in (father, mother)])
    return replace(
        one, family=family or rng.choice(FAMILIES), given=given, birth_place=rng.choice(COMMUNES),
        father=father, grandfather=grandfather, mother=mother, maternal_grandfather=other,
    )  # fmt: skip


def _street(rng: random.Random) -> Name:
    door, flat = rng.randint(2, 190), rng.randint(1, 24)
    ways = {
        "{d}, {w}": "{d}، {w}", "{q} GH {f} IMM {d}": "{q} مج {f} عمارة {d}", "{w} {q} N {d}": "{w} {q} رقم {d}",
        "{q} N° {d}": "{q} رقم {d}", "{h}": "{h}", "RUE {f} N° {d} {q}": "زنقة {f} رقم {d} {q}",
        "{h} N° {d}": "{h} رقم {d}", "IMM {d} APT {f} {w}": "عمارة {d} شقة {f} {w}",
    }  # fmt: skip
    latin, arabic = rng.choice(list(ways.items()))
    way, quarter, hamlet = rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    return Name(
        latin.format(d=door, f=flat, w=way.latin, q=quarter.latin, h=hamlet.latin),
        arabic.format(d=door, f=flat, w=way.arabic, q=quarter.arabic, h=hamlet.arabic),
    )
