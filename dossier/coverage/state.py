"""What is kept of one cover: its household as it is covered today, member by member, and what was told when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dossier.household import Household, Member


class CoverState(StrEnum):
    """Where a cover stands (DOMAIN.md §2)."""

    OPEN = "open"
    UNDER_REVIEW = "under_review"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class Standing(StrEnum):
    """What a cover means for one member."""

    COVERED = "covered"
    SUSPENDED = "suspended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CoveredMember:
    """One member; `reason` is the code that suspended or ended the cover, `since` its first day without it.

    `schooling_until` is the last day that a school certificate is good for, `card_expires` that of the identity card.
    """

    id: str
    standing: Standing = Standing.COVERED
    reason: str | None = None
    since: date | None = None
    schooling_until: date | None = None
    card_expires: date | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """What a person has signed, and when it takes effect: the whole cover, or one member's, ends or is suspended."""

    reason: str
    effective_on: date
    standing: Standing
    member: str | None = None


@dataclass(frozen=True, slots=True)
class IndexReading:
    """The household's index as the social register last said it; `above_since` is the day it first was too high."""

    index: Decimal
    as_of: date
    above_since: date | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """One household's cover. `happened` are the keys of the dues that came; none comes twice."""

    household: Household
    members: tuple[CoveredMember, ...]
    opened_on: date
    state: CoverState = CoverState.OPEN
    head_died_on: date | None = None
    index: IndexReading | None = None
    endings: tuple[Ending, ...] = ()
    happened: frozenset[str] = frozenset()

    def covered(self) -> Iterator[tuple[Member, CoveredMember]]:
        """The members who are covered or whose cover is suspended, with what the household declares of them."""
        for each in self.members:
            member = self.household.member(each.id)
            if member is not None and each.standing is not Standing.ENDED:
                yield member, each

    def member(self, member_id: str) -> CoveredMember | None:
        """Return the cover of a member, or None for a stranger."""
        return next((each for each in self.members if each.id == member_id), None)

    def with_member(self, changed: CoveredMember) -> "Cover":
        """Return the cover with one member's replaced, or added at the end."""
        if self.member(changed.id) is None:
            return replace(self, members=(*self.members, changed))
        return replace(self, members=tuple(changed if each.id == changed.id else each for each in self.members))
