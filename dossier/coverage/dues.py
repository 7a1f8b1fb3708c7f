"""What time alone brings to a cover: birthdays, papers that end, delays that run out. A timer waits for the next.

Source: DOMAIN.md §11 and §3 (ages). A due tells the household, or puts a question to a person; the only thing it does
by itself is what somebody signed before. A birth date known in part counts at its last possible day.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from dossier.coverage.state import Cover, CoveredMember, CoverState, Ending, Standing
from dossier.dates import PartialDate, latest
from dossier.household import Member, Relation
from dossier.policy import Policy


class DueKind(StrEnum):
    """What comes. The values are stored for ever: never rename one."""

    ADULT = "adult"
    AGE_LIMIT_NEAR = "age_limit_near"
    AGE_LIMIT = "age_limit"
    SCHOOLING_ENDS_SOON = "schooling_ends_soon"
    SCHOOLING_ENDED = "schooling_ended"
    CARD_EXPIRES_SOON = "card_expires_soon"
    GRACE_ENDED = "grace_ended"
    LANDING_ENDED = "landing_ended"
    ENDING = "ending"


ASKED_OF_A_PERSON = {
    DueKind.AGE_LIMIT: "household.child_over_age",
    DueKind.SCHOOLING_ENDED: "household.school_proof_missing",
    DueKind.GRACE_ENDED: "cover.head_died",
    DueKind.LANDING_ENDED: "registry.index_above_threshold",
}
"""The reason for which a person is asked to end or suspend cover on that day (DOMAIN.md §10: a person signs)."""


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """Something that comes on a day, of a member or of the whole cover."""

    on: date
    kind: DueKind
    member: str | None = None

    @property
    def key(self) -> str:
        """What makes it come once. Holds the member's id: it is kept sealed."""
        return f"{self.kind}|{self.member or ''}|{self.on.isoformat()}"


def next_due(cover: Cover, policy: Policy) -> Due | None:
    """Return what comes next, which may be overdue, or None where nothing ever will."""
    return min(
        (due for due in dues(cover, policy) if due.key not in cover.happened),
        key=lambda due: (due.on, due.kind, due.member or ""),
        default=None,
    )


def dues(cover: Cover, policy: Policy) -> Iterator[Due]:
    """Return everything that time brings to this cover as it stands, past and to come."""
    if cover.state is CoverState.CLOSED:
        return
    for member, held in cover.covered():
        yield from _of_member(member, held, cover.opened_on, policy)
    terms = policy.cover
    if cover.head_died_on is not None:
        yield Due(cover.head_died_on + timedelta(days=terms.grace_days), DueKind.GRACE_ENDED)
    if cover.index is not None and cover.index.above_since is not None:
        yield Due(cover.index.above_since + timedelta(days=terms.landing_days), DueKind.LANDING_ENDED)
    for ending in cover.endings:
        yield Due(ending.effective_on, DueKind.ENDING, ending.member)


def come(cover: Cover, due: Due, policy: Policy) -> Cover:
    """Return the cover once the due has come. What a person has to be asked then is in `ASKED_OF_A_PERSON`."""
    cover = replace(cover, happened=cover.happened | {due.key})
    if due.kind is DueKind.ENDING:
        return _end(cover, due)
    if due.kind in ASKED_OF_A_PERSON and due.kind is not DueKind.AGE_LIMIT:
        return _reviewed(cover)
    if due.kind is DueKind.AGE_LIMIT and not _goes_on(cover, due, policy):
        return _reviewed(cover)
    return cover


def asks_a_person(cover: Cover, due: Due, policy: Policy) -> str | None:
    """Return the reason of the question that this due puts to a person, or None where it only tells."""
    if due.kind is DueKind.AGE_LIMIT and _goes_on(cover, due, policy):
        return None
    return ASKED_OF_A_PERSON.get(due.kind)


def birthday(birth: PartialDate, years: int) -> date:
    """Return the day somebody is that old at the latest; born on 29 February, it is 1 March in a common year."""
    born = latest(birth)
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def _of_member(member: Member, held: CoveredMember, opened_on: date, policy: Policy) -> Iterator[Due]:
    notice = timedelta(days=policy.cover.notice_days)
    if held.card_expires is not None:
        yield Due(held.card_expires - notice, DueKind.CARD_EXPIRES_SOON, member.id)
    if member.relation is not Relation.CHILD or held.standing is not Standing.COVERED:
        return
    adult = birthday(member.birth_date, policy.cover.adult_age_years)
    if adult >= opened_on:
        yield Due(adult, DueKind.ADULT, member.id)
    if member.disabled:
        return
    for limit in _limits(member, policy):
        if limit >= opened_on:
            yield Due(limit - notice, DueKind.AGE_LIMIT_NEAR, member.id)
            yield Due(limit, DueKind.AGE_LIMIT, member.id)
    if held.schooling_until is not None and held.schooling_until < _limits(member, policy)[1]:
        ended = max(held.schooling_until + timedelta(days=1), _limits(member, policy)[0])
        yield Due(ended - notice, DueKind.SCHOOLING_ENDS_SOON, member.id)
        yield Due(ended, DueKind.SCHOOLING_ENDED, member.id)


def _limits(member: Member, policy: Policy) -> tuple[date, date]:
    """Return the first days on which a child is too old: without a condition, and as a student."""
    past = 1 if policy.max_age_birthday_included else 0
    return (
        birthday(member.birth_date, policy.child_max_age_years + past),
        birthday(member.birth_date, policy.student_max_age_years + past),
    )


def _goes_on(cover: Cover, due: Due, policy: Policy) -> bool:
    """Say whether a child past the first limit stays covered as a student with a certificate that is still good."""
    member, held = cover.household.member(due.member or ""), cover.member(due.member or "")
    if member is None or held is None or due.on >= _limits(member, policy)[1]:
        return False
    return member.studying and held.schooling_until is not None and held.schooling_until >= due.on


def _reviewed(cover: Cover) -> Cover:
    return cover if cover.state is CoverState.SUSPENDED else replace(cover, state=CoverState.UNDER_REVIEW)


def _end(cover: Cover, due: Due) -> Cover:
    """Let what was signed take effect."""
    effective = [each for each in cover.endings if (each.effective_on, each.member) == (due.on, due.member)]
    cover = replace(cover, endings=tuple(each for each in cover.endings if each not in effective))
    for ending in effective:
        cover = _ended(cover, ending)
    return cover


def _ended(cover: Cover, ending: Ending) -> Cover:
    if ending.member is None:
        closed = ending.standing is Standing.ENDED
        cover = replace(cover, state=CoverState.CLOSED if closed else CoverState.SUSPENDED)
        touched = [held for _, held in cover.covered()]
    else:
        touched = [held for held in (cover.member(ending.member),) if held is not None]
    for held in touched:
        if held.standing is not Standing.ENDED:
            cover = cover.with_member(
                replace(held, standing=ending.standing, reason=ending.reason, since=ending.effective_on)
            )
    return cover
