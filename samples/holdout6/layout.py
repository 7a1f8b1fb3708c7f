"""What a layout of this group is, and what many of them say."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from samples.entries import Entry, both, moment, name, plain, written
from samples.holdout6.people import Facts
from samples.names import Name
from samples.people import Person
from samples.surface import Field, Surface


@dataclass(frozen=True, slots=True)
class Layout:
    """One look of one kind of paper; `sheet` says that it is paper, which is folded and stamped."""

    name: str
    kind: str
    draw: Callable[[Facts, random.Random], tuple[Surface, ...]]
    sheet: bool = True


@dataclass(frozen=True, slots=True)
class Spouse:
    """One of a couple as acts and booklets name them."""

    person: Person
    family: Entry
    given: Entry
    number: Entry
    birth: Entry


def spouse(person: Person, part: str, *, in_words: bool = False) -> Spouse:
    """Return the values of the husband's or the wife's part."""
    dated = written if in_words else moment
    return Spouse(
        person,
        name(f"{part}_family_name", person.family),
        name(f"{part}_given_names", person.given),
        plain(f"{part}_document_number", person.cin or ""),
        dated(f"{part}_birth_date", person.birth_date),
    )


@dataclass(frozen=True, slots=True)
class Birth:
    """The values of a birth act."""

    person: Person
    number: Entry
    year: Entry
    family: Entry
    given: Entry
    born: Entry
    place: Entry
    father: Entry
    mother: Entry
    office: Entry
    issued: Entry

    @property
    def sex(self) -> Field:
        """The sex, whose words differ from paper to paper."""
        return Field("sex", self.person.sex.value)


def birth(found: Facts) -> Birth:
    """Return the values of the child's birth act."""
    child = found.child
    return Birth(
        child,
        plain("act_number", child.act_number),
        plain("act_year", str(child.birth_date.year)),
        name("family_name", child.family),
        name("given_names", child.given),
        moment("birth_date", child.birth_date),
        both("birth_place", child.birth_place.name),
        both("father_name", child.father_on_acts),
        both("mother_name", child.mother_on_acts),
        both("registry_office", child.birth_place.name),
        moment("issue_date", found.issued),
    )


def issued(day: date) -> Entry:
    """Return the day on which a paper was made out."""
    return moment("issue_date", day)


def of_full_name(field: str, person: Person) -> Entry:
    """Return given names and family name as one value."""
    return both(field, person.full_name)


def family_first(field: str, person: Person) -> Entry:
    """Return the family name and the given names as one value, as lists and bills have them."""
    turned = Name(f"{person.family.latin} {person.given.latin}", f"{person.family.arabic} {person.given.arabic}")
    return both(field, turned)
