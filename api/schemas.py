"""What clients send: a household as DESIGN.md §5 writes it, with a bound on every text and list.

Values are checked for shape only; what they say wrongly about the world is found by the checks.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from dossier.dates import PartialDate, partial_date
from dossier.findings import Verdict
from dossier.household import (
    Address,
    Channel,
    EndOfMarriage,
    Household,
    Lacking,
    Language,
    Marriage,
    MarriageEnd,
    Member,
    Relation,
    Sex,
)
from dossier.identifiers import phone

# No control characters and no marks that turn the direction of what follows them.
_PLAIN = r"^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$"


def _text(longest: int) -> StringConstraints:
    return StringConstraints(strip_whitespace=True, min_length=1, max_length=longest, pattern=_PLAIN)


Line = Annotated[str, _text(200)]
Name = Annotated[str, _text(100)]
Identifier = Annotated[str, _text(20)]
LocalId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,32}$")]
# Digits of either script, as people separate them; whether it is a telephone number is judged after.
PhoneText = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[+0-9\u0660-\u0669 ().-]{8,30}$")]
DateText = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")]


def whole(sent: object) -> object:
    """Return a number of JSON as it is meant: JSON knows one kind, and 5.0 is the integer 5 there."""
    return int(sent) if isinstance(sent, float) and sent.is_integer() else sent


class Sent(BaseModel):
    """Whatever is not named here is refused; nothing is converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class AddressIn(Sent):
    """Where the household lives."""

    line: Line
    commune: Name
    province: Name

    def value(self) -> Address:
        """Return the domain's value."""
        return Address(self.line, self.commune, self.province)


class MemberIn(Sent):
    """One person of the household."""

    id: LocalId
    relation: Literal["head", "spouse", "child"]
    idcs: Identifier
    cin: Identifier | None = None
    family_name: Name
    given_names: Name
    family_name_ar: Name | None = None
    given_names_ar: Name | None = None
    birth_date: DateText
    birth_place: Name | None = None
    sex: Literal["M", "F"]
    studying: bool = False
    disabled: bool = False
    parents: Annotated[list[LocalId], Field(max_length=4)] = []

    def value(self) -> Member:
        """Return the domain's value. Raises InvalidDateError."""
        return Member(
            id=self.id,
            relation=Relation(self.relation),
            idcs=self.idcs,
            cin=self.cin,
            family_name=self.family_name,
            given_names=self.given_names,
            family_name_ar=self.family_name_ar,
            given_names_ar=self.given_names_ar,
            birth_date=PartialDate(self.birth_date),
            birth_place=self.birth_place,
            sex=Sex(self.sex),
            studying=self.studying,
            disabled=self.disabled,
            parents=tuple(self.parents),
        )


class MarriageEndIn(Sent):
    """When and how a marriage ended."""

    date: DateText
    by: Literal["divorce", "death"]


class MarriageIn(Sent):
    """A marriage of the head."""

    spouse: LocalId
    date: DateText
    ended: MarriageEndIn | None = None

    def value(self) -> Marriage:
        """Return the domain's value. Raises InvalidDateError."""
        ended = MarriageEnd(partial_date(self.ended.date), EndOfMarriage(self.ended.by)) if self.ended else None
        return Marriage(self.spouse, PartialDate(self.date), ended)


class LackingIn(Sent):
    """A document that the family says it does not have."""

    kind: str = Field(max_length=40)
    member: LocalId

    def value(self) -> Lacking:
        """Return the domain's value."""
        return Lacking(self.kind, self.member)


class HouseholdIn(Sent):
    """The declaration of one household."""

    language: Literal["fr", "ar"]
    channel: Literal["online", "counter"]
    office: Name
    phone: PhoneText
    address: AddressIn
    members: Annotated[list[MemberIn], Field(min_length=1, max_length=30)]
    marriages: Annotated[list[MarriageIn], Field(max_length=10)] = []
    lacking: Annotated[list[LackingIn], Field(max_length=60)] = []
    wants_messages: bool = True

    def value(self) -> Household:
        """Return the domain's value. Raises InvalidHouseholdError, InvalidDateError, InvalidPhoneError."""
        return Household(
            language=Language(self.language),
            channel=Channel(self.channel),
            office=self.office,
            phone=phone.validate(self.phone),
            address=self.address.value(),
            members=tuple(member.value() for member in self.members),
            marriages=tuple(marriage.value() for marriage in self.marriages),
            lacking=tuple(each.value() for each in self.lacking),
            wants_messages=self.wants_messages,
        )


class AnswerIn(Sent):
    """That the open corrections are answered, with a changed declaration or none."""

    household: HouseholdIn | None = None

    def value(self) -> Household | None:
        """Return the changed declaration. Raises as HouseholdIn.value does."""
        return self.household.value() if self.household else None


class SettlementIn(Sent):
    """What a person says about a doubt: `pass`, it is the same thing; `fail`, the fault is real."""

    verdict: Literal["pass", "fail"]

    def value(self) -> Verdict:
        """Return the domain's value."""
        return Verdict(self.verdict)
