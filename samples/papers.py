"""What each kind of paper says, before a layout gives it a face.

One class a kind of DOMAIN.md §8. A scenario that prints a wrong fact changes it here and nowhere else, so
that everything on the sheet (Hijri date, machine-readable zone) agrees with it.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from samples.names import Name
from samples.people import Person
from samples.places import Commune, Home


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """The national card of 2020, both sides. `card_number` numbers the card, the CIN its holder."""

    kind: ClassVar[str] = "identity_card"
    holder: Person
    cin: str
    card_number: str
    access_number: str
    expiry_date: date
    home: Home


@dataclass(frozen=True, slots=True)
class Passport:
    """The data page of a passport."""

    kind: ClassVar[str] = "passport"
    holder: Person
    cin: str
    number: str
    issue_date: date
    expiry_date: date


@dataclass(frozen=True, slots=True)
class ResidencePermit:
    """The card of a foreign resident, both sides."""

    kind: ClassVar[str] = "residence_permit"
    holder: Person
    number: str
    nationality: Name
    nationality_code: str
    card_number: str
    issue_date: date
    expiry_date: date
    home: Home


@dataclass(frozen=True, slots=True)
class BirthCertificate:
    """An extract of the birth act."""

    kind: ClassVar[str] = "birth_certificate"
    holder: Person
    issue_date: date


@dataclass(frozen=True, slots=True)
class MarriageCertificate:
    """The facts of a marriage act."""

    kind: ClassVar[str] = "marriage_certificate"
    husband: Person
    wife: Person
    marriage_date: date
    act_number: str
    court: Commune
    issue_date: date


@dataclass(frozen=True, slots=True)
class FamilyBooklet:
    """The pages of the spouses in a family booklet."""

    kind: ClassVar[str] = "family_booklet"
    husband: Person
    wife: Person
    marriage_date: date
    act_number: str
    office: Commune


@dataclass(frozen=True, slots=True)
class ResidenceCertificate:
    """A certificate of residence of the local authority."""

    kind: ClassVar[str] = "residence_certificate"
    holder: Person
    cin: str
    home: Home
    number: str
    issue_date: date


@dataclass(frozen=True, slots=True)
class UtilityBill:
    """A bill for water and electricity. Amounts are in hundredths of a dirham."""

    kind: ClassVar[str] = "utility_bill"
    holder: Name
    home: Home
    issue_date: date
    client_number: str
    water: int
    electricity: int


@dataclass(frozen=True, slots=True)
class SchoolCertificate:
    """A certificate of schooling; `school_year` is its first calendar year."""

    kind: ClassVar[str] = "school_certificate"
    student: Person
    establishment: Name
    town: Commune
    school_year: int
    level: Name
    issue_date: date


@dataclass(frozen=True, slots=True)
class DisabilityCertificate:
    """A certificate of disability."""

    kind: ClassVar[str] = "disability_certificate"
    holder: Person
    town: Commune
    number: str
    issue_date: date
    expiry_date: date


@dataclass(frozen=True, slots=True)
class Unrelated:
    """A paper of no kind that is asked for; `other` is its holder's spouse."""

    kind: ClassVar[str] = "unknown"
    holder: Person
    other: Person
    home: Home
    number: str
    day: date


Paper = (
    IdentityCard
    | Passport
    | ResidencePermit
    | BirthCertificate
    | MarriageCertificate
    | FamilyBooklet
    | ResidenceCertificate
    | UtilityBill
    | SchoolCertificate
    | DisabilityCertificate
    | Unrelated
)
"""Any paper a household may hand in."""
