"""What a layout of this group is, and what many of them say."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from samples.dates import slashed
from samples.entries import Entry, both, moment, name, plain, sex_in_words
from samples.holdout3.people import Facts, is_man
from samples.names import Name
from samples.people import Person
from samples.surface import Field, Surface


@dataclass(frozen=True, slots=True)
class Layout:
    """One face of one kind of paper; `draw` returns its pages."""

    name: str
    kind: str
    draw: Callable[[Facts, random.Random], tuple[Surface, ...]]


def born(who: Person, issued: date) -> dict[str, Entry]:
    """Return what a birth act says."""
    return {
        "given": name("given_names", who.given),
        "family": name("family_name", who.family),
        "day": moment("birth_date", who.birth_date),
        "place": both("birth_place", who.birth_place.name),
        "sex": sex_in_words(is_man(who)),
        "father": both("father_name", who.father_on_acts),
        "mother": both("mother_name", who.mother_on_acts),
        "office": both("registry_office", who.birth_place.name),
        "act": plain("act_number", who.act_number),
        "year": plain("act_year", str(who.birth_date.year)),
        "issued": moment("issue_date", issued),
    }


def in_arabic_alone(entries: dict[str, Entry]) -> dict[str, Entry]:
    """Return the same on a paper without Latin letters."""
    return {key: each.in_arabic_alone for key, each in entries.items()}


def spouse(who: Person, role: str) -> dict[str, Entry]:
    """Return what a marriage says of one of the two."""
    return {
        "given": name(f"{role}_given_names", who.given),
        "family": name(f"{role}_family_name", who.family),
        "card": plain(f"{role}_document_number", who.cin or ""),
        "day": moment(f"{role}_birth_date", who.birth_date),
        "place": Entry(who.birth_place.name.latin, who.birth_place.name.arabic),
        "parents": Entry(f"{who.father.latin} ET {who.mother.latin}", f"{who.father.arabic} و{who.mother.arabic}"),
    }


def alone(entries: dict[str, Entry]) -> dict[str, Entry]:
    """Return the entries with what a French paper prints."""
    return {key: each.in_latin_alone for key, each in entries.items()}


def titled(entry: Entry) -> Entry:
    """Return a value with small letters, as word processors' users type names."""
    said = entry.latin.title().replace(" Ben ", " ben ").replace(" Bent ", " bent ")
    field = entry.field
    if field is not None and field.value == entry.latin:
        field = replace(field, value=said)
    return Entry(said, entry.arabic, field, entry.field_ar)


def dated(field: str, day: date, shown: str | None = None) -> tuple[str, Field]:
    """Return a day as prose holds it, in figures unless given otherwise."""
    return shown or slashed(day), Field(field, day.isoformat())


def valued(field: str, value: str) -> tuple[str, Field]:
    """Return a value as prose holds it."""
    return value, Field(field, value)


def choose(who: Person, man: str, woman: str) -> str:
    """Return the word that agrees with the person."""
    return man if is_man(who) else woman


def full(who: Person) -> Name:
    """Return the given names, then the family name."""
    return who.full_name
