"""What time alone does to a dossier: at any moment at most one next due, computed from what is stored.

Source: DOMAIN.md §§5 and 6. Nothing is ever decided by a due, except that a draft nobody deposits is closed: the rest
reminds, marks, and hands over to a person. The run holds one timer, for the next due; whoever notes it works out again
what is due, so a timer that comes late, twice or for nothing changes nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from dossier.clock import DAY, Ledger, deadline
from dossier.policy import Policy
from dossier.status import Queue, Status


class DueKind(StrEnum):
    """What happens when it is due."""

    DRAFT_REMINDER = "draft_reminder"
    DRAFT_EXPIRY = "draft_expiry"
    CORRECTIONS_REMINDER = "corrections_reminder"
    CORRECTIONS_OVERDUE = "corrections_overdue"
    AT_RISK = "at_risk"
    BREACH = "breach"
    LEGAL_LIMIT = "legal_limit"
    DECISION_EFFECTIVE = "decision_effective"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that falls due; `key` is its event's, `mark` the day or the how-manieth it is."""

    kind: DueKind
    at: datetime
    key: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The open corrections: which round, extended how often, since when the present time to answer runs."""

    round: int
    extensions: int
    since: datetime
    due_at: datetime

    @property
    def label(self) -> str:
        """Name the round with its extensions, for keys of events."""
        return f"{self.round}.{self.extensions}" if self.extensions else str(self.round)


@dataclass(frozen=True, slots=True)
class Standing:
    """What is stored of a dossier that time can do something to; `noted` are the keys of its events."""

    status: Status
    queue: Queue
    attempt: int
    opened_at: datetime
    ledger: Ledger
    noted: frozenset[str]
    submitted_at: datetime | None = None
    effective_at: datetime | None = None
    asked: Asked | None = None


def next_due(standing: Standing, policy: Policy, now: datetime) -> Due | None:
    """Return what falls due first and was not noted yet; it may be past."""
    waiting = (due for due in _dues(standing, policy, now) if due.key not in standing.noted)
    return min(waiting, key=lambda due: due.at, default=None)


def _dues(standing: Standing, policy: Policy, now: datetime) -> Iterator[Due]:
    if standing.queue is Queue.DONE:
        return
    if standing.status is Status.DRAFT:
        yield from _of_draft(standing.opened_at, policy, now)
        return
    if standing.effective_at is not None:
        yield Due(DueKind.DECISION_EFFECTIVE, standing.effective_at, f"effective:{standing.attempt}")
    if standing.asked is not None and standing.queue is Queue.APPLICANT:
        yield from _of_corrections(standing.asked, now)
    if standing.submitted_at is not None:
        yield from _of_clock(standing.ledger, standing.submitted_at, policy)


def _of_draft(opened_at: datetime, policy: Policy, now: datetime) -> Iterator[Due]:
    end = deadline(opened_at, policy.draft_days)
    moments = [opened_at + each * DAY for each in policy.draft_reminder_days]
    for number, at in _still_of_use(moments, end, now):
        mark = str(policy.draft_reminder_days[number])
        yield Due(DueKind.DRAFT_REMINDER, at, f"draft_reminded:{mark}", mark)
    yield Due(DueKind.DRAFT_EXPIRY, end, "closed")


def _of_corrections(asked: Asked, now: datetime) -> Iterator[Due]:
    span = asked.due_at - asked.since
    moments = [asked.since + span / 3, asked.since + span * 2 / 3, asked.due_at - DAY]
    for number, at in _still_of_use(moments, asked.due_at, now):
        mark = str(number + 1)
        if at > asked.since:
            yield Due(DueKind.CORRECTIONS_REMINDER, at, f"reminded:{asked.label}:{mark}", mark)
    yield Due(DueKind.CORRECTIONS_OVERDUE, asked.due_at, f"overdue:{asked.label}", str(asked.round))


def _of_clock(ledger: Ledger, submitted_at: datetime, policy: Policy) -> Iterator[Due]:
    for day in policy.decision_at_risk_days:
        if (at := ledger.comes_to(day * DAY)) is not None:
            yield Due(DueKind.AT_RISK, at, f"at_risk:{day}", str(day))
    if (at := ledger.comes_to(policy.decision_days * DAY)) is not None and not ledger.is_paused:
        yield Due(DueKind.BREACH, at, "breached", str(policy.decision_days))
    limit = policy.decision_legal_limit_days
    yield Due(DueKind.LEGAL_LIMIT, submitted_at + limit * DAY, "legal_limit", str(limit))


def _still_of_use(moments: Sequence[datetime], end: datetime, now: datetime) -> Iterator[tuple[int, datetime]]:
    """Leave out reminders that a later one or the end has overtaken: after an outage nobody is sent three at once."""
    for number, at in enumerate(moments):
        overtaken_at = min([end, *moments[number + 1 :]])
        if at < end and overtaken_at > now:
            yield number, at


def left_until(due: Due | None, now: datetime) -> timedelta | None:
    """Return how long a run has to wait for it: at least a second, lest a clock that lags turn it in circles."""
    return None if due is None else max(due.at - now, timedelta(seconds=1))
