"""Whole households: head of either sex, mostly a spouse, up to four children, an address, a telephone.

Ages hang together: both were 18 at the marriage, births follow it, and no birthday lies where the dated
reading of "21 ans au plus" would decide. A head married more than once is not drawn yet.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.household import Channel, Language, Relation, Sex
from samples.names import Name
from samples.numbers import Numbers, phone
from samples.people import Folk, Person, day_between, day_of_age, home, years_after
from samples.places import Commune, Home

OLDEST_PLAIN_CHILD_YEARS = 20
"""Children older than this are drawn only as students of 22 to 25 or as disabled."""

MOST_CHILDREN = 4

_OFFICES = ("rabat-agdal", "casablanca-anfa", "fes-medina", "marrakech-menara", "oujda-centre", "agadir-ville")


@dataclass(frozen=True, slots=True)
class Member:
    """A person in the part played here."""

    id: str
    relation: Relation
    person: Person
    studying: bool = False
    disabled: bool = False
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """A household as it really is; what it declares and what its papers print may differ from it."""

    members: tuple[Member, ...]
    marriage: date | None
    home: Home
    phone: str
    language: Language
    channel: Channel
    office: str

    @property
    def head(self) -> Member:
        """The member who applies."""
        return next(member for member in self.members if member.relation is Relation.HEAD)

    @property
    def spouse(self) -> Member | None:
        """The member married to the head, if any."""
        return next((member for member in self.members if member.relation is Relation.SPOUSE), None)

    @property
    def adults(self) -> tuple[Member, ...]:
        """Head and spouse."""
        return tuple(member for member in self.members if member.relation is not Relation.CHILD)

    @property
    def children(self) -> tuple[Member, ...]:
        """The children, eldest first."""
        return tuple(member for member in self.members if member.relation is Relation.CHILD)

    @property
    def couple(self) -> tuple[Person, Person]:
        """Husband, then wife. Raises LookupError when the head is not married."""
        if self.spouse is None:
            raise LookupError("nobody is married here")
        husband, wife = self.head.person, self.spouse.person
        return (husband, wife) if husband.sex is Sex.MALE else (wife, husband)


def draw(rng: random.Random, numbers: Numbers, today: date, *, married: bool = False) -> Family:
    """Return a household; `married` asks for one with a spouse."""
    folk = Folk(rng, numbers, today)
    abode = home(rng)
    # Drawn in any case, so that a scenario's wish changes as little as possible of what follows.
    share = rng.random()
    if married or share < 0.8:
        marriage, people, offspring = _couple(folk, abode.commune)
        head_is_woman = rng.random() < 0.15
        head, spouse = reversed(people) if head_is_woman else people
        adults: tuple[Member, ...] = (
            Member("m1", Relation.HEAD, head),
            Member("m2", Relation.SPOUSE, spouse),
        )
    elif share < 0.93:
        # A widow or a divorced parent: the other parent of the children lives here no more.
        _, (father, mother), offspring = _couple(folk, abode.commune)
        adults = (Member("m1", Relation.HEAD, father if rng.random() < 0.15 else mother),)
        marriage = None
    else:
        sex = rng.choice((Sex.MALE, Sex.FEMALE))
        adults = (Member("m1", Relation.HEAD, folk.adult(sex, day_of_age(rng, rng.randint(22, 63), today))),)
        marriage, offspring = None, []
    first, parents = len(adults) + 1, tuple(adult.id for adult in adults)
    children = tuple(_member(rng, f"m{first + at}", child, parents, today) for at, child in enumerate(offspring))
    return Family(
        members=(*adults, *children), marriage=marriage, home=abode, phone=phone(rng),
        language=rng.choice((Language.FRENCH, Language.ARABIC)),
        channel=Channel.ONLINE if rng.random() < 0.7 else Channel.COUNTER, office=rng.choice(_OFFICES),
    )  # fmt: skip


def married_pair(folk: Folk) -> tuple[date, Person, Person]:
    """Return the day of a marriage, the husband and the wife, both at least 18 on that day."""
    rng, today = folk.rng, folk.today
    age = rng.choice((*range(20, 56), *range(26, 46)))
    birth = day_of_age(rng, age, today)
    at_marriage = rng.randint(18, min(31, age - 1))
    marriage = years_after(birth, at_marriage) + timedelta(days=rng.randint(5, 300))
    marriage = min(marriage, today - timedelta(days=60))
    youngest = years_after(marriage, -18) - timedelta(days=30)
    husband_birth = birth - timedelta(days=rng.randint(-900, 12 * 365))
    husband = folk.adult(Sex.MALE, min(husband_birth, youngest))
    return marriage, husband, folk.adult(Sex.FEMALE, birth)


def _couple(folk: Folk, town: Commune) -> tuple[date, tuple[Person, Person], list[Person]]:
    marriage, husband, wife = married_pair(folk)
    rng, today = folk.rng, folk.today
    latest = min(today - timedelta(days=40), years_after(wife.birth_date, 44))
    birth = marriage + timedelta(days=rng.randint(290, 1200))
    births: list[date] = []
    while birth <= latest and len(births) < 6:
        births.append(birth)
        birth += timedelta(days=rng.randint(480, 1900))
    wanted = rng.choice((0, 1, 1, 2, 2, 2, 3, 3, 4))
    oldest = years_after(today, -OLDEST_PLAIN_CHILD_YEARS - 1) + timedelta(days=2)
    kept = [day for day in births if day >= oldest][-wanted:] if wanted else []
    # The others have a household of their own by now, but one may still study or be cared for at home.
    over_age = [day for day in births if _may_stay(day, today)]
    if over_age and len(kept) < MOST_CHILDREN and rng.random() < 0.6:
        kept.insert(0, over_age[-1])
    names: list[Name] = []
    children = []
    for day in kept:
        children.append(folk.child(day, husband, wife, town, names))
        names.append(children[-1].given)
    return marriage, (husband, wife), children


def _may_stay(birth: date, today: date) -> bool:
    # 22 to 25 whole years and not near either birthday: a student, or somebody disabled.
    return years_after(today, -26) + timedelta(days=30) <= birth <= years_after(today, -22) - timedelta(days=30)


def _member(rng: random.Random, member_id: str, child: Person, parents: tuple[str, ...], today: date) -> Member:
    age = child.age_on(today)
    over_age = age > OLDEST_PLAIN_CHILD_YEARS
    disabled = over_age and rng.random() < 0.3
    studying = (over_age and not disabled) or (6 <= age <= 17) or (not over_age and age > 17 and rng.random() < 0.5)
    return Member(member_id, Relation.CHILD, child, studying=studying, disabled=disabled, parents=parents)


def a_day_within(rng: random.Random, today: date, *, most_days: int, least_days: int = 3) -> date:
    """Return a day of the recent past, such as the day on which a certificate was issued."""
    return day_between(rng, today - timedelta(days=most_days), today - timedelta(days=least_days))
