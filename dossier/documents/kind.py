"""What a kind of document is declared by: its titles and, for each field, labels in both scripts and a value type.

A declaration says what is printed, never where: the finder in `ocr` looks for labels and takes what stands
beside, below or between them. Labels are matched without case, accents, vowel signs and hamza seats, so one
spelling stands for all of those.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Value(StrEnum):
    """What a field holds, and so how its text is read and checked."""

    NAME = "name"
    FULL_NAME = "full_name"
    PLACE = "place"
    ADDRESS = "address"
    TEXT = "text"
    DATE = "date"
    YEAR = "year"
    SCHOOL_YEAR = "school_year"
    CIN = "cin"
    DOCUMENT_NUMBER = "document_number"
    ACT_NUMBER = "act_number"
    SEX = "sex"
    NATIONALITY = "nationality"
    MRZ = "mrz"


class Script(StrEnum):
    """The script a value is printed in; EITHER prefers Latin where a document shows both."""

    LATIN = "latin"
    ARABIC = "arabic"
    EITHER = "either"


class Zone(StrEnum):
    """The machine-readable zones of ICAO 9303."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"


@dataclass(frozen=True, slots=True)
class Label:
    """How a field is announced on paper.

    `section` names the part of the document in which the label counts (the husband's, the wife's).
    `unlabelled` is set where the value may stand without any label, above the first anchored field, in the
    order of declaration: names on identity cards do. `below` names the field under whose value it may stand
    without a label: an address block is a name and, under it, where that person lives. `begins` are first words by
    which a value is known that stands without any label: the name of a school. `loose` are those of its wordings that
    announce it only where no other does: the number of a file, where the act's own is not printed.
    """

    value: Value
    fr: tuple[str, ...] = ()
    ar: tuple[str, ...] = ()
    script: Script = Script.LATIN
    section: str | None = None
    unlabelled: bool = False
    below: str | None = None
    begins: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document under its own heading.

    `prose` are words that begin it in running text, `facts` first words of facts in its person's gender (`née`).
    """

    fr: tuple[str, ...]
    ar: tuple[str, ...]
    prose: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Formula:
    """Wording of running text that values follow (`fields`) or precede (`earlier`).

    Fields are the kind's, in sections without the section's prefix. `full_name` is set where a whole name follows
    that the two fields (given names, family name) share. `section` is the part of the document that begins here.
    """

    fields: tuple[str, ...]
    fr: tuple[str, ...] = ()
    ar: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    full_name: bool = False
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Wording that tells a kind where no title does; `weight` is how likely the kind is by it alone, below 1.0."""

    weight: float
    fr: tuple[str, ...] = ()
    ar: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document.

    `titles_fr` and `titles_ar` name it, strongest first; `nouns` are words that name it in their order, with others
    between them (`شهادة تثبت الإعاقة`), `hints` titles that other papers have as lines, which count in company only.
    `stops_*` are labels of what is printed but not read: a value ends where one begins. `formulas` are wording of
    running text beside the labels. `telling` are groups of fields, and of sections by their headings, whose labels
    together tell the kind where it prints no title (some kinds only `told_with_marks`); `marks` is other wording that
    tells it then, and `denied` wording that it never prints; `denied_in_forms` stands in the texts of its acts.
    `context` are words of which one has to stand on the page. `zones` are the machine-readable zones it may carry.
    """

    name: str
    titles_fr: tuple[str, ...] = ()
    titles_ar: tuple[str, ...] = ()
    nouns: tuple[tuple[str, ...], ...] = ()
    hints: tuple[str, ...] = ()
    fields: Mapping[str, Label] = field(default_factory=dict)
    sections: Mapping[str, Section] = field(default_factory=dict)
    stops_fr: tuple[str, ...] = ()
    stops_ar: tuple[str, ...] = ()
    formulas: tuple[Formula, ...] = ()
    telling: tuple[tuple[str, ...], ...] = ()
    told_with_marks: bool = False
    marks: tuple[Mark, ...] = ()
    denied: tuple[str, ...] = ()
    denied_in_forms: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    zones: tuple[Zone, ...] = ()
    is_card: bool = False
