"""What time alone brings to a complaint: it is at risk, late, past the law's limit, or a reply of people does not come.

Nothing is decided by a due: it marks, and hands over to a person. At any moment there is at most one next due; whoever
notes it works out again what is due, so a timer that comes late, twice or for nothing changes nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from dossier.clock import DAY, deadline
from dossier.complaints.state import Complaint, ComplaintKind
from dossier.policy import Policy
from dossier.record import Event, EventType
from dossier.status import Queue

BREACHED = "breached"


class DueKind(StrEnum):
    """What comes."""

    UNANSWERED = "unanswered"
    AT_RISK = "at_risk"
    BREACH = "breach"
    LEGAL_LIMIT = "legal_limit"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that comes at a moment; `key` makes it come once."""

    kind: DueKind
    at: datetime
    key: str


def next_due(complaint: Complaint, policy: Policy) -> Due | None:
    """Return what comes next, which may be overdue, or None where nothing will while nobody acts."""
    waiting = (due for due in dues(complaint, policy) if due.key not in complaint.happened)
    return min(waiting, key=lambda due: (due.at, due.kind), default=None)


def dues(complaint: Complaint, policy: Policy) -> Iterator[Due]:
    """Return everything that time brings to a complaint as it stands, past and to come."""
    if not complaint.is_open:
        return
    terms = policy.complaints
    yield Due(DueKind.LEGAL_LIMIT, complaint.opened_at + terms.legal_limit_days * DAY, "legal_limit")
    if complaint.asked_at is not None:
        at = deadline(complaint.asked_at, terms.reply_days)
        yield Due(DueKind.UNANSWERED, at, f"unanswered:{complaint.asked_at.isoformat()}")
        return
    end = answer_due(complaint, policy)
    for left in (each for each in terms.at_risk_left_days if each < _days(complaint, policy)):
        yield Due(DueKind.AT_RISK, end - left * DAY, f"at_risk:{left}")
    yield Due(DueKind.BREACH, end, BREACHED)


def answer_due(complaint: Complaint, policy: Policy) -> datetime:
    """Return until when it has to be answered, if the complainant is asked nothing more."""
    return complaint.opened_at + complaint.paused + _days(complaint, policy) * DAY


def _days(complaint: Complaint, policy: Policy) -> int:
    terms = policy.complaints
    if complaint.kind is ComplaintKind.RECTIFICATION:
        return terms.rectification_answer_days
    return terms.appeal_answer_days if complaint.is_appeal else terms.answer_days


def come(complaint: Complaint, due: Due) -> Complaint:
    """Return the complaint once the due has come."""
    complaint = replace(complaint, happened=complaint.happened | {due.key})
    if due.kind is DueKind.UNANSWERED:
        return resumed(complaint, due.at)
    if due.kind is DueKind.BREACH:
        return replace(complaint, queue=Queue.SUPERVISION)
    return complaint


def resumed(complaint: Complaint, now: datetime) -> Complaint:
    """Return the complaint back with those who answer it: the time that the complainant held it does not count."""
    held = timedelta() if complaint.asked_at is None else max(now - complaint.asked_at, timedelta())
    desk = Queue.SUPERVISION if BREACHED in complaint.happened else Queue.REVIEW
    return replace(complaint, queue=desk, asked_at=None, paused=complaint.paused + held)


def noticed_at(told: Iterable[Event]) -> datetime | None:
    """Return when a household had notice of its decision: as late as its message left; None: no decision was told."""
    notice: datetime | None = None
    for event in told:
        if event.type in _DECISIONS or (event.type is EventType.MESSAGE_SENT and event.detail.get("about") in _NOTICES):
            notice = event.at
    return notice


def window_ends(notice: datetime, policy: Policy) -> datetime:
    """Return the first moment at which an appeal is late: its last day counts whole."""
    return deadline(notice, policy.appeal_days)


_DECISIONS = (EventType.DOSSIER_REJECTED, EventType.COVER_REGISTERED)
_NOTICES = ("rejected", "registered")
