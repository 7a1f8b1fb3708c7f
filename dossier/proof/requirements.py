"""Which documents a household has to show, and when a member's age ends a right.

Source: DOMAIN.md §§3 and 8; the kinds and ages are the policy's.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dossier.dates import age_on
from dossier.household import Household, Member
from dossier.policy import Policy


class Proof(StrEnum):
    """What has to be proved."""

    IDENTITY = "identity"
    BIRTH = "birth"
    MARRIAGE = "marriage"
    ADDRESS = "address"
    SCHOOLING = "schooling"
    DISABILITY = "disability"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that has to be proved, of whom, and by which kinds of document; the first kind is asked for."""

    proof: Proof
    member: str
    kinds: tuple[str, ...]

    @property
    def asked_kind(self) -> str:
        """The kind of document to name when none is there."""
        return self.kinds[0]


class AgeBand(StrEnum):
    """Where a child stands between the ages of the policy."""

    ANY_CONDITION = "any_condition"  # covered without a condition
    PERHAPS_OVER = "perhaps_over"  # a birth date known in part does not tell
    STUDENT = "student"  # covered while in school or training
    PERHAPS_OVER_STUDENT = "perhaps_over_student"
    OVER = "over"


def required(
    household: Household, today: date, policy: Policy, handed_in: Collection[tuple[str | None, str | None]] = ()
) -> Iterator[Requirement]:
    """Return everything that the household has to prove on that day, in the order in which it is asked for.

    `handed_in` are the kinds of the papers that came, each with whose it is: a child for whom a certificate was sent is
    said to study, or to be disabled, by that.
    """
    head = household.head
    for adult in (head, *household.spouses):
        yield Requirement(Proof.IDENTITY, adult.id, policy.identity_kinds)
    for spouse in household.spouses:
        yield Requirement(Proof.MARRIAGE, spouse.id, policy.marriage_kinds)
    for child in household.children:
        yield Requirement(Proof.BIRTH, child.id, policy.birth_kinds)
        yield from _condition(child, today, policy, {kind for kind, whose in handed_in if whose == child.id})
    yield Requirement(Proof.ADDRESS, head.id, policy.address_kinds)


def _condition(child: Member, today: date, policy: Policy, handed_in: set[str | None]) -> Iterator[Requirement]:
    """Return by what a child over age is covered still: the one condition that has its paper, where there are two."""
    band = age_band(child, today, policy)
    certificate = not handed_in.isdisjoint(policy.schooling_kinds)
    attestation = not handed_in.isdisjoint(policy.disability_kinds)
    studies = (child.studying or certificate) and band is not AgeBand.OVER
    disabled = child.disabled or attestation
    if band is AgeBand.ANY_CONDITION or not (studies or disabled):
        return
    if not studies or (disabled and attestation and not (certificate and child.studying)):
        yield Requirement(Proof.DISABILITY, child.id, policy.disability_kinds)
    else:
        yield Requirement(Proof.SCHOOLING, child.id, policy.schooling_kinds)


def age_band(child: Member, today: date, policy: Policy) -> AgeBand:
    """Say where the child's age stands on that day; where the birth date is partial, whether it can be told."""
    least, greatest = age_on(child.birth_date, today)
    past = 1 if policy.max_age_birthday_included else 0
    child_limit, student_limit = policy.child_max_age_years + past, policy.student_max_age_years + past
    if greatest < child_limit:
        return AgeBand.ANY_CONDITION
    if least < child_limit:
        return AgeBand.PERHAPS_OVER
    if greatest < student_limit:
        return AgeBand.STUDENT
    return AgeBand.PERHAPS_OVER_STUDENT if least < student_limit else AgeBand.OVER
