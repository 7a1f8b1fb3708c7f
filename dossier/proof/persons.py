"""Whose is this document? What its fields say of one declared person.

Source: DOMAIN.md §§6-7. A person is known by strong fields: the CIN, the birth date, family name and given names
together. One of them is enough to say "theirs"; it takes several that surely differ to say "somebody else's".
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import prod

from dossier.findings import Verdict
from dossier.household import Member
from dossier.names import Script, script
from dossier.policy import Policy
from dossier.proof.testimony import (
    Alike,
    Seen,
    Testimony,
    Weight,
    codes_alike,
    dates_alike,
    names_alike,
    numbers_alike,
    weigh,
)
from dossier.proof.zone import with_zone

CARD_KINDS = ("identity_card", "residence_permit")
IDENTITY_KINDS = (*CARD_KINDS, "passport")
PERSON_KINDS = (*IDENTITY_KINDS, "birth_certificate", "school_certificate", "disability_certificate")

_WHOLE_NAMES = {"school_certificate": "student_name", "disability_certificate": "holder_name"}
_UNSURE = (Weight.NEAR, Weight.FAINT, Weight.DOUBTFUL)
_DIFFERING = (Weight.CONTRADICTS, Weight.DOUBTFUL, Weight.FAINT)


class Fit(StrEnum):
    """Whose a document is, as seen from one person."""

    THEIRS = "theirs"
    UNCLEAR = "unclear"
    ANOTHERS = "anothers"


@dataclass(frozen=True, slots=True)
class Holder:
    """How well a document fits one person, with the joint confidence where it is surely another's."""

    fit: Fit
    proved: bool
    confidence: float | None = None
    strange: bool = False  # nothing agrees and several fields differ, none of them surely
    namesake: bool = False  # theirs by the names alone: born on another day, with a number that is not theirs


@dataclass(frozen=True, slots=True)
class PersonFields:
    """The names under which one kind of document carries who somebody is; None where it does not."""

    number: str | None
    family_name: str | None
    given_names: str | None
    birth_date: str | None
    sex: str | None = None
    whole_name: str | None = None


def fields_of(kind: str) -> PersonFields:
    """Return where this kind says who its holder is (DOMAIN.md §8)."""
    if kind in _WHOLE_NAMES:
        return PersonFields(None, None, None, "birth_date", whole_name=_WHOLE_NAMES[kind])
    number = {"birth_certificate": None, "passport": "national_id"}.get(kind, "document_number")
    return PersonFields(number, "family_name", "given_names", "birth_date", "sex")


@dataclass(frozen=True, slots=True)
class Testimonies:
    """Everything that one document says of one person."""

    number: Testimony
    birth_date: Testimony
    sex: Testimony
    family: tuple[Testimony, ...]
    given: tuple[Testimony, ...]

    def __iter__(self) -> Iterator[Testimony]:
        """All of them, in the order in which they are reported."""
        yield self.number
        yield from self.family
        yield from self.given
        yield self.birth_date
        yield self.sex

    def names_agree(self) -> bool:
        """Whether family name and given names are both those declared."""
        return _agrees(self.family) and _agrees(self.given)

    def holder(self, policy: Policy) -> Holder:
        """Return whose the document is, as far as these fields tell."""
        number, birth = self.number.weight, self.birth_date.weight
        a_name_agrees = _agrees(self.family) or _agrees(self.given)
        proved = (
            number is Weight.AGREES
            or (birth is Weight.AGREES and a_name_agrees)
            or (self.names_agree() and birth is not Weight.CONTRADICTS and Weight.NEAR in (birth, number))
        )
        if proved or birth is Weight.AGREES or self.names_agree():
            namesake = not proved and birth is Weight.CONTRADICTS and self.number.seen is not None
            return Holder(Fit.THEIRS, proved, namesake=namesake)
        if Weight.NEAR in (number, birth):
            return Holder(Fit.UNCLEAR, proved=False)
        confidences = [self._difference((self.number,)), self._difference((self.birth_date,))]
        if not (_agrees(self.given) and self._difference(self.family) is None):
            confidences.append(self._difference((*self.given, *self.family)))
        counted = [value for value in confidences if value is not None and value >= policy.joint_floor_confidence]
        joint = 1 - prod(1 - value for value in counted)
        if len(counted) >= policy.joint_fields and joint >= policy.joint_confidence:
            return Holder(Fit.ANOTHERS, proved=False, confidence=round(joint, 4))
        differing = sum(value is not None for value in confidences)
        return Holder(Fit.UNCLEAR, False, strange=differing >= policy.joint_fields and not self.supports())

    def supports(self) -> bool:
        """Whether any strong field is, or may well be, the declared one."""
        strong = (self.number, self.birth_date, *self.given, *self.family)
        return any(one.weight in (Weight.AGREES, Weight.NEAR) for one in strong)

    def differs_somewhere(self) -> bool:
        """Whether any strong field differs, however faintly it was read."""
        return any(one.weight in _DIFFERING for one in (self.number, self.birth_date, *self.given, *self.family))

    @staticmethod
    def _difference(fields: tuple[Testimony, ...]) -> float | None:
        found = [one.seen.reading.confidence for one in fields if one.weight in _DIFFERING and one.seen]
        return max(found, default=None)


def said_of(
    member: Member, kind: str, fields: Mapping[str, Seen], policy: Policy, settlements: Mapping[str, Verdict]
) -> Testimonies:
    """Return what a document of this kind says of the member."""
    return said_under(member, kind, fields_of(kind), with_zone(member, kind, fields, policy), policy, settlements)


def said_under(
    member: Member,
    kind: str,
    where: PersonFields,
    fields: Mapping[str, Seen],
    policy: Policy,
    settlements: Mapping[str, Verdict],
    code: str | None = None,
) -> Testimonies:
    """As `said_of`, for fields under other names; `code` then stands for every kind of difference."""

    def said(reason: str, name: str | None, declared: str | None, weight: Weight) -> Testimony:
        seen = fields.get(name) if name else None
        return settled(Testimony(code or reason, name or "", declared, seen, weight), member.id, kind, settlements)

    def weighed(name: str | None, declared: str | None, alike: str) -> Weight:
        seen = fields.get(name) if name else None
        compares = {"date": dates_alike, "number": numbers_alike, "code": codes_alike}[alike]
        return weigh(declared, seen, compares, policy, one_slip=alike != "code")

    family, given = _names(member, where, fields, policy)
    return Testimonies(
        number=said("mismatch.document_number", where.number, member.cin, weighed(where.number, member.cin, "number")),
        birth_date=said(
            "mismatch.birth_date",
            where.birth_date,
            member.birth_date,
            weighed(where.birth_date, member.birth_date, "date"),
        ),
        sex=said("mismatch.sex", where.sex, member.sex, weighed(where.sex, member.sex, "code")),
        family=tuple(said(*one) for one in family),
        given=tuple(said(*one) for one in given),
    )


def settled(testimony: Testimony, member: str | None, kind: str, settlements: Mapping[str, Verdict]) -> Testimony:
    """Return the testimony as a person settled it, or unchanged."""
    if testimony.weight is Weight.SILENT or not settlements:
        return testimony
    chosen = settlements.get(testimony.finding(Verdict.UNCERTAIN, member=member, kind=kind).key)
    if chosen is Verdict.PASS:
        return testimony.weighing(Weight.AGREES)
    return testimony.weighing(Weight.CONTRADICTS) if chosen is Verdict.FAIL else testimony


_Said = tuple[str, str, str | None, Weight]


def _names(
    member: Member, where: PersonFields, fields: Mapping[str, Seen], policy: Policy
) -> tuple[list[_Said], list[_Said]]:
    alike = names_alike(policy)
    if where.whole_name:
        declared = whole_name(member, fields.get(where.whole_name))
        weight = weigh(declared, fields.get(where.whole_name), alike, policy)
        said = ("mismatch.name", where.whole_name, declared, weight)
        return [said], [said]
    family: list[_Said] = []
    given: list[_Said] = []
    # Where only the Latin name was declared, what is read in Arabic is compared with that.
    scripts = (
        ("mismatch.name", "", member.family_name, member.given_names),
        (
            "mismatch.name_arabic",
            "_ar",
            member.family_name_ar or member.family_name,
            member.given_names_ar or member.given_names,
        ),
    )
    for code, suffix, family_name, given_names in scripts:
        family_field, given_field = f"{where.family_name}{suffix}", f"{where.given_names}{suffix}"
        weights = [
            weigh(family_name, fields.get(family_field), alike, policy),
            weigh(given_names, fields.get(given_field), alike, policy),
        ]
        # A reader may part the name elsewhere: the whole decides then.
        whole, read = f"{given_names} {family_name}", _joined(fields.get(given_field), fields.get(family_field))
        # A family name read in the place of the given names, or the reverse, is a slip of the reader's.
        if weights[0] in _DIFFERING and given_names and _is(given_names, fields.get(family_field), alike):
            weights[0] = Weight.NEAR
        if weights[1] in _DIFFERING and family_name and _is(family_name, fields.get(given_field), alike):
            weights[1] = Weight.NEAR
        whole_agrees = bool(family_name and given_names and read) and alike(whole, read or "") is Weight.AGREES
        if whole_agrees:
            weights = [Weight.AGREES if weight is not Weight.SILENT else weight for weight in weights]
        family.append((code, family_field, family_name, weights[0]))
        given.append((code, given_field, given_names, weights[1]))
    return _one_cause(family), _one_cause(given)


def _one_cause(scripts: list[_Said]) -> list[_Said]:
    """Let one script speak for both: agreement closes a doubt in the other, and a fault is named once."""
    (code, name, declared, latin), (code_ar, name_ar, declared_ar, arabic) = scripts
    if Weight.AGREES in (latin, arabic):
        latin = Weight.CLOSED if latin in _UNSURE else latin
        arabic = Weight.CLOSED if arabic in _UNSURE else arabic
    elif latin is Weight.CONTRADICTS and arabic in _DIFFERING:
        arabic = Weight.FAINT
    elif arabic is Weight.CONTRADICTS and latin is Weight.DOUBTFUL:
        latin = Weight.FAINT
    return [(code, name, declared, latin), (code_ar, name_ar, declared_ar, arabic)]


def whole_name(member: Member, seen: Seen | None) -> str | None:
    """Return the member's whole name in the script of what was read, else in Latin letters."""
    in_arabic = seen is not None and script(seen.reading.value) is Script.ARABIC
    if in_arabic and member.given_names_ar and member.family_name_ar:
        return f"{member.given_names_ar} {member.family_name_ar}"
    return f"{member.given_names} {member.family_name}"


def _is(name: str, seen: Seen | None, alike: Alike) -> bool:
    return seen is not None and alike(name, seen.reading.value) is Weight.AGREES


def _joined(given: Seen | None, family: Seen | None) -> str | None:
    words = [seen.reading.value for seen in (given, family) if seen is not None]
    return " ".join(words) if words else None


def _agrees(fields: tuple[Testimony, ...]) -> bool:
    return any(one.weight is Weight.AGREES for one in fields)
