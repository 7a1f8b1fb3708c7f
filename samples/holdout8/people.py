"""Whom and what the papers of this group speak about. Nobody here exists."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.household import Sex
from samples.holdout6.people import Facts, Stranger, is_man
from samples.holdout7.people import Parents
from samples.holdout8.names import FAMILIES, MEN, WOMEN
from samples.holdout8.places import COMMUNES, DOUARS, QUARTERS, SCHOOLS, WAYS
from samples.names import Name
from samples.numbers import Numbers
from samples.people import Person, day_between, years_after
from samples.places import Home

__all__ = ["Facts", "Stranger", "facts", "is_man", "stranger"]

_SEXES = (Sex.MALE, Sex.FEMALE)


@dataclass(frozen=True, slots=True)
class _People:
    """Brings people into being, as of one day."""

    rng: random.Random
    today: date
    numbers: Numbers

    def given(self, sex: Sex, *taken: Name) -> Name:
        return self.rng.choice([name for name in (MEN if sex is Sex.MALE else WOMEN) if name not in taken])

    def adult(self, sex: Sex, youngest: int, oldest: int) -> Person:
        birth = day_between(self.rng, years_after(self.today, -oldest), years_after(self.today, -youngest))
        of = (self.given(Sex.MALE), self.given(Sex.MALE), self.given(Sex.FEMALE), self.given(Sex.MALE))
        return self._born(sex, birth, self.rng.choice(FAMILIES), of)

    def child(self, husband: Person, wife: Person, span: tuple[date, date]) -> Person:
        of = (husband.given, husband.father, wife.given, wife.father)
        return self._born(self.rng.choice(_SEXES), day_between(self.rng, *span), husband.family, of)

    def _born(self, sex: Sex, birth: date, family: Name, of: Parents) -> Person:
        rng = self.rng
        return Person(
            family, self.given(sex, of[0], of[2]), sex, birth, rng.choice(COMMUNES), self.numbers.idcs(),
            self.numbers.cin(), *of, str(rng.randint(1, 1950)),
        )  # fmt: skip


def facts(rng: random.Random, today: date) -> Facts:
    """Return people, a home and days that fit together."""
    of = _People(rng, today, Numbers(rng.randrange(10**6), rng.randrange(10**4)))
    husband, wife = of.adult(Sex.MALE, 45, 73), of.adult(Sex.FEMALE, 43, 62)
    grown = years_after(max(husband.birth_date, wife.birth_date), 19)
    child = of.child(husband, wife, (years_after(today, -23), today - timedelta(days=130)))
    pupil = of.child(husband, wife, (years_after(today, -25), years_after(today, -17)))
    holder = of.adult(rng.choice(_SEXES), 18, 79)
    wedding = day_between(rng, grown, max(grown, today - timedelta(days=300)))
    issued = today - timedelta(days=rng.randint(1, 88))
    started = today.year - (today.month < 9)
    return Facts(husband, wife, child, pupil, holder, Home(_line(rng), rng.choice(COMMUNES)), wedding,
                 str(rng.randint(7, 1105)), issued, rng.choice(SCHOOLS), started, today)  # fmt: skip


# State, nationality in both scripts (feminine, as "nationalité" is), a town, then family and given names.
_STATES: tuple[tuple[str, Name, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("SEN", Name("SENEGALAISE", "سنغالية"), "ZIGUINCHOR", ("BADJI", "DIATTA", "SECK", "LO"), ("ALIOUNE", "PAPE MALICK"),
     ("BINETA", "ROKHAYA")),
    ("GAB", Name("GABONAISE", "غابونية"), "LIBREVILLE", ("OBAME", "NDONG", "MOUSSAVOU"), ("FABRICE", "ARMEL"),
     ("PRISCA", "LARISSA")),
    ("NGA", Name("NIGERIANE", "نيجيرية"), "IBADAN", ("OKAFOR", "ADEYEMI", "BELLO"), ("EMEKA", "SUNDAY"),
     ("BLESSING", "NGOZI")),
    ("FRA", Name("FRANCAISE", "فرنسية"), "NANTES", ("PERRIN", "LAMBERT", "ROBIN"), ("GUILLAUME", "OLIVIER"),
     ("HELENE", "MARIE LAURE")),
    ("DZA", Name("ALGERIENNE", "جزائرية"), "MAGHNIA", ("BOUDIAF", "MEBARKI", "HADJ ALI"), ("SOFIANE", "LAKHDAR"),
     ("KAHINA", "LYNDA")),
    ("ITA", Name("ITALIENNE", "إيطالية"), "BOLOGNA", ("RICCI", "GALLO", "DE LUCA"), ("MARCO", "STEFANO"),
     ("CHIARA", "FRANCESCA")),
    ("CHN", Name("CHINOISE", "صينية"), "GUANGZHOU", ("LIU", "CHEN", "ZHAO"), ("WEI", "JIANGUO"), ("LI NA", "XIAOYAN")),
)  # fmt: skip


def stranger(rng: random.Random, today: date, *among: str) -> Stranger:
    """Return somebody of another state, or of one of those named."""
    fitting = [each for each in _STATES if not among or each[0] in among]
    state, nationality, town, families, men, women = rng.choice(fitting)
    sex = rng.choice(_SEXES)
    given = rng.choice(men if sex is Sex.MALE else women)
    birth = day_between(rng, years_after(today, -68), years_after(today, -19))
    return Stranger(rng.choice(families), given, sex, birth, town, state, nationality)


def _line(rng: random.Random) -> Name:
    number, street, way, quarter = rng.randint(1, 280), rng.randint(1, 50), rng.choice(WAYS), rng.choice(QUARTERS)
    forms = (
        rng.choice(DOUARS),
        Name(f"{quarter.latin} RUE {street} N° {number}", f"{quarter.arabic} زنقة {street} رقم {number}"),
        Name(f"{number}, {way.latin}", f"{number}، {way.arabic}"),
        Name(f"{number} {way.latin} {quarter.latin}", f"{number} {way.arabic} {quarter.arabic}"),
        Name(f"{quarter.latin} GH {street} IMM {number % 30 + 1} APPT {number % 12 + 1}",
             f"{quarter.arabic} المجموعة {street} العمارة {number % 30 + 1} الشقة {number % 12 + 1}"),
        Name(f"NR {number} {quarter.latin}", f"الرقم {number} {quarter.arabic}"),
    )  # fmt: skip
    return rng.choice(forms)
