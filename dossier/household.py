"""A household as its head declares it: who lives in it, where, and which marriages bind it.

Source: DOMAIN.md §§1-3; the on-disk form is DESIGN.md §5. What a declaration may *not* say is refused by
`Household` itself; what it says wrongly about the world is found by the checks.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from dossier.dates import PartialDate, partial_date
from dossier.errors import InvalidHouseholdError


class Relation(StrEnum):
    """What a member is to the household."""

    HEAD = "head"
    SPOUSE = "spouse"
    CHILD = "child"


class Sex(StrEnum):
    """Sex as civil documents print it."""

    MALE = "M"
    FEMALE = "F"


class Language(StrEnum):
    """The language in which the applicant is written to."""

    FRENCH = "fr"
    ARABIC = "ar"


class Channel(StrEnum):
    """How the papers came in."""

    ONLINE = "online"
    COUNTER = "counter"


class EndOfMarriage(StrEnum):
    """How a marriage ended."""

    DIVORCE = "divorce"
    DEATH = "death"


@dataclass(frozen=True, slots=True)
class Address:
    """Where the household lives."""

    line: str
    commune: str
    province: str


@dataclass(frozen=True, slots=True)
class Member:
    """One person of the household; `id` is the declaration's own name for that person."""

    id: str
    relation: Relation
    idcs: str
    family_name: str
    given_names: str
    birth_date: PartialDate
    sex: Sex
    cin: str | None = None
    family_name_ar: str | None = None
    given_names_ar: str | None = None
    birth_place: str | None = None
    studying: bool = False
    disabled: bool = False
    parents: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a birth date that is none. Raises InvalidDateError."""
        partial_date(self.birth_date)


@dataclass(frozen=True, slots=True)
class MarriageEnd:
    """When and how a marriage ended."""

    date: PartialDate
    by: EndOfMarriage


@dataclass(frozen=True, slots=True)
class Marriage:
    """A marriage of the head with the member `spouse`."""

    spouse: str
    date: PartialDate
    ended: MarriageEnd | None = None

    def __post_init__(self) -> None:
        """Refuse a date that is none. Raises InvalidDateError."""
        partial_date(self.date)


@dataclass(frozen=True, slots=True)
class Lacking:
    """A document that the family says it does not have: of which kind, and whose it would be."""

    kind: str
    member: str


@dataclass(frozen=True, slots=True)
class Household:
    """The declaration of one household; `wants_messages`: whether it may be told by short message."""

    language: Language
    channel: Channel
    office: str
    phone: str
    address: Address
    members: tuple[Member, ...]
    marriages: tuple[Marriage, ...] = ()
    lacking: tuple[Lacking, ...] = ()
    wants_messages: bool = True

    def __post_init__(self) -> None:
        """Refuse a household that names nobody, two heads or strangers. Raises InvalidHouseholdError."""
        ids = [member.id for member in self.members]
        if len(set(ids)) != len(ids):
            raise InvalidHouseholdError("member_repeated")
        if [member.relation for member in self.members].count(Relation.HEAD) != 1:
            raise InvalidHouseholdError("one_head_needed")
        spouses = {member.id for member in self.members if member.relation is Relation.SPOUSE}
        # A marriage that ended may name somebody who lives here no more.
        if any(marriage.spouse not in spouses for marriage in self.marriages if marriage.ended is None):
            raise InvalidHouseholdError("marriage_with_nobody")
        if any(parent not in ids for member in self.members for parent in member.parents):
            raise InvalidHouseholdError("parent_unknown")

    @property
    def head(self) -> Member:
        """The member who applies."""
        return next(self._related(Relation.HEAD))

    @property
    def spouses(self) -> tuple[Member, ...]:
        """The members married to the head."""
        return tuple(self._related(Relation.SPOUSE))

    @property
    def children(self) -> tuple[Member, ...]:
        """The children of the household."""
        return tuple(self._related(Relation.CHILD))

    def only(self, ids: Collection[str]) -> "Household":
        """Return the household of these members, with what binds them. Raises InvalidHouseholdError: no head."""
        members = tuple(
            replace(member, parents=tuple(parent for parent in member.parents if parent in ids))
            for member in self.members
            if member.id in ids
        )
        marriages = tuple(marriage for marriage in self.marriages if marriage.ended or marriage.spouse in ids)
        return replace(self, members=members, marriages=marriages)

    def member(self, member_id: str) -> Member | None:
        """Return the member of that id, or None."""
        return next((member for member in self.members if member.id == member_id), None)

    def _related(self, relation: Relation) -> Iterator[Member]:
        return (member for member in self.members if member.relation is relation)
