"""Whom and what the papers of this group speak about, by names and places of its own. Nobody here exists."""

import random
from datetime import date, timedelta

from samples.holdout.folk import MAN, WOMAN, Facts, Somebody, day, years_on
from samples.holdout2.names import FAMILIES, MEN, WOMEN
from samples.holdout2.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.places import Home

_OFFICES = ("BK", "JE", "QA", "WB", "D", "F", "G", "UC", "ZT", "CD", "PB", "EE", "HH", "SH", "LA", "MC", "T", "IC")
_MAJORITY_YEARS = 18


def facts(rng: random.Random, today: date) -> Facts:
    """Return what one draw of papers says, as of that day."""
    husband = _grown(rng, MAN, day(rng, years_on(today, -71), years_on(today, -24)))
    wife = _grown(rng, WOMAN, day(rng, years_on(today, -62), years_on(today, -22)))
    earliest = years_on(max(husband.birth, wife.birth), _MAJORITY_YEARS + 1)
    wedding = day(rng, earliest, max(earliest, today - timedelta(days=200)))
    child = _born(rng, husband, wife, day(rng, years_on(today, -20), today - timedelta(days=60)))
    pupil = _born(rng, husband, wife, day(rng, years_on(today, -26), years_on(today, -11)))
    return Facts(
        husband=husband,
        wife=wife,
        child=child,
        pupil=pupil,
        holder=rng.choice((husband, wife)),
        home=Home(_line(rng), rng.choice(COMMUNES)),
        wedding=wedding,
        issued=max(today - timedelta(days=rng.randint(1, 80)), child.birth + timedelta(days=2)),
        school=rng.choice(SCHOOLS),
        school_year=today.year if today.month >= 9 else today.year - 1,
        today=today,
    )


def son_or_daughter(who: Somebody, father: str, mother: str) -> tuple[Name, Name]:
    """Return the parents as the act names them, with the words that join a name to its father's."""
    link = {"BEN": "بن", "BENT": "بنت", "OULD": "ولد"}
    one, other = who.father, who.grandfather
    two, far = who.mother, who.maternal_grandfather
    return (
        Name(f"{one.latin} {father} {other.latin}", f"{one.arabic} {link[father]} {other.arabic}"),
        Name(f"{two.latin} {mother} {far.latin}", f"{two.arabic} {link[mother]} {far.arabic}"),
    )


def card_number(rng: random.Random) -> str:
    """Return the number of a plastic card or booklet's first part: two letters and six digits."""
    return "".join(rng.choices("ACDEFHJKLNPRTUVWXYZ", k=2)) + f"{rng.randint(100_000, 999_999)}"


def _grown(rng: random.Random, sex: str, birth: date) -> Somebody:
    father, grandfather, other = rng.sample(MEN, 3)
    return Somebody(
        family=rng.choice(FAMILIES),
        given=rng.choice([name for name in (MEN if sex == MAN else WOMEN) if name != father]),
        sex=sex,
        birth=birth,
        town=rng.choice(COMMUNES),
        cin=_cin(rng),
        father=father,
        grandfather=grandfather,
        mother=rng.choice(WOMEN),
        maternal_grandfather=other,
        act=str(rng.randint(1, 1999)),
    )


def _born(rng: random.Random, father: Somebody, mother: Somebody, birth: date) -> Somebody:
    sex = rng.choice((MAN, WOMAN))
    taken = (father.given, mother.given)
    return Somebody(
        family=father.family,
        given=rng.choice([name for name in (MEN if sex == MAN else WOMEN) if name not in taken]),
        sex=sex,
        birth=birth,
        town=rng.choice(COMMUNES),
        cin=_cin(rng),
        father=father.given,
        grandfather=father.father,
        mother=mother.given,
        maternal_grandfather=mother.father,
        act=str(rng.randint(1, 1999)),
    )


def _cin(rng: random.Random) -> str:
    return f"{rng.choice(_OFFICES)}{rng.randint(20_000, 899_999)}"


def _line(rng: random.Random) -> Name:
    number = rng.randint(1, 198)
    way, quarter, douar = rng.choice(WAYS), rng.choice(QUARTERS), rng.choice(DOUARS)
    match rng.randrange(5):
        case 0:
            return douar
        case 1:
            return Name(
                f"{quarter.latin} BLOC {number % 20 + 1} N° {number}",
                f"{quarter.arabic} بلوك {number % 20 + 1} رقم {number}",
            )
        case 2:
            floor = rng.randint(1, 5)
            return Name(
                f"{quarter.latin} IMM {number} ETG {floor} APP {floor * 3}",
                f"{quarter.arabic} عمارة {number} طابق {floor} شقة {floor * 3}",
            )
        case 3:
            return Name(f"N° {number} {way.latin} {quarter.latin}", f"رقم {number} {way.arabic} {quarter.arabic}")
        case _:
            return Name(f"{number} {way.latin}", f"{number} {way.arabic}")
