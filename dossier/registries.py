"""What the registries of other institutions answered about a household.

Source: DOMAIN.md §4. A registry that could not be reached has not answered: it is listed in
`unreachable` and never counts as "unknown there".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dossier.dates import PartialDate
from dossier.household import Household, Relation, Sex
from dossier.identifiers import cin


class Registry(StrEnum):
    """The systems that are asked."""

    RNP = "rnp"
    RSU = "rsu"
    COVER = "cover"
    RAMED = "ramed"


ALWAYS_ASKED = (Registry.RNP, Registry.RSU, Registry.COVER)
"""Systems that have something to say of every household. RAMED is asked only where somebody has a card number, and was
not asked at all before it was added: nothing waits for it until it was asked and kept silent."""


@dataclass(frozen=True, slots=True)
class RnpRecord:
    """One person in the population register."""

    family_name: str
    given_names: str
    birth_date: PartialDate
    sex: Sex
    alive: bool = True
    family_name_ar: str | None = None
    given_names_ar: str | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class RsuMember:
    """One member of a household of the social register, which is wider than the dependants."""

    idcs: str
    relation: str


@dataclass(frozen=True, slots=True)
class RsuRecord:
    """A household of the social register with its socio-economic index."""

    members: tuple[RsuMember, ...]
    index: Decimal
    as_of: date

    def relation_of(self, idcs: str) -> Relation | str | None:
        """Return what the register says this person is to the household, or None."""
        return next((member.relation for member in self.members if member.idcs == idcs), None)


@dataclass(frozen=True, slots=True)
class CoverRecord:
    """One person's compulsory cover under any scheme, with whom the scheme holds for that person, where it says so."""

    covered: bool
    scheme: str | None = None
    role: str | None = None
    rights: str | None = None
    since: date | None = None
    as_of: date | None = None
    family_name: str | None = None
    given_names: str | None = None
    birth_date: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class RamedRecord:
    """What RAMED, the scheme before this one, knows of a card number: was its holder covered, and moved over since."""

    covered: bool
    transferred: bool
    number: str | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class RegistryAnswers:
    """Everything answered so far. A key with None means: unknown there; a key that is absent: not asked."""

    rnp: Mapping[str, RnpRecord | None] = field(default_factory=dict)
    rsu: RsuRecord | None = None
    cover: Mapping[str, CoverRecord | None] = field(default_factory=dict)
    answered: tuple[Registry, ...] = ()
    unreachable: tuple[Registry, ...] = ()
    ramed: Mapping[str, RamedRecord | None] = field(default_factory=dict)


def is_stale(as_of: date | None, today: date, days: int) -> bool:
    """Say whether an answer is of more than so many days ago; one without a date is taken for today's."""
    return as_of is not None and (today - as_of).days > days


def stale_answers(answers: RegistryAnswers, today: date, days: int) -> Mapping[Registry, date]:
    """Return the registries of whose answers one is stale, with the oldest date: they are asked again."""
    dated: dict[Registry, list[date | None]] = {
        Registry.RNP: [record.as_of for record in answers.rnp.values() if record],
        Registry.RSU: [answers.rsu.as_of] if answers.rsu else [],
        Registry.COVER: [record.as_of for record in answers.cover.values() if record],
        Registry.RAMED: [record.as_of for record in answers.ramed.values() if record],
    }
    oldest = {registry: min(filter(None, known), default=None) for registry, known in dated.items()}
    return {registry: day for registry, day in oldest.items() if day is not None and is_stale(day, today, days)}


def adults_cards(household: Household) -> Mapping[str, str]:
    """Return the card numbers under which RAMED may know head and spouses, by member id; a child went with them."""
    adults = (household.head, *household.spouses)
    return {each.id: cin.validate(each.cin) for each in adults if each.cin and cin.is_valid(each.cin)}
