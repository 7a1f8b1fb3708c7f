"""The states of a dossier that people see, and the queue that holds it.

Source: DOMAIN.md §2; a dossier is in exactly one queue at any time.
"""

from dataclasses import dataclass
from enum import StrEnum

from dossier.findings import Outcome


class Status(StrEnum):
    """Public status: all that an applicant sees."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_PROGRESS = "in_progress"
    CORRECTIONS_REQUESTED = "corrections_requested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED_INCOMPLETE = "closed_incomplete"


class Queue(StrEnum):
    """Who has the dossier now."""

    APPLICANT = "applicant"
    MACHINE = "machine"
    REVIEW = "review"
    SUPERVISION = "supervision"
    CARRIER = "carrier"
    DONE = "done"


class Flag(StrEnum):
    """What is said of a dossier besides its status."""

    REGISTRY_UNAVAILABLE = "registry_unavailable"
    AWAITING_REGISTRATION = "awaiting_registration"
    CORRECTIONS_OVERDUE = "corrections_overdue"
    COUNTER_CHANNEL = "counter_channel"
    SLA_AT_RISK = "sla_at_risk"
    SLA_BREACHED = "sla_breached"
    LEGAL_LIMIT_PASSED = "legal_limit_passed"
    SECOND_BUNDLE = "second_bundle"
    DECISION_REVOCABLE = "decision_revocable"
    PHONE_UNREACHABLE = "phone_unreachable"
    APPEAL_OPEN = "appeal_open"


CLOSED = frozenset({Status.ACCEPTED, Status.REJECTED, Status.WITHDRAWN, Status.CLOSED_INCOMPLETE})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a dossier stands."""

    status: Status
    queue: Queue


# DESIGN.md §5, the table under "Submitting one".
PLACES: dict[Outcome, Place] = {
    Outcome.ACCEPTED: Place(Status.IN_PROGRESS, Queue.CARRIER),
    Outcome.CORRECTIONS_REQUESTED: Place(Status.CORRECTIONS_REQUESTED, Queue.APPLICANT),
    Outcome.IN_REVIEW: Place(Status.IN_PROGRESS, Queue.REVIEW),
    Outcome.PROPOSED_REFUSAL: Place(Status.IN_PROGRESS, Queue.SUPERVISION),
    Outcome.REJECTED: Place(Status.REJECTED, Queue.DONE),
    Outcome.ROUTED: Place(Status.IN_PROGRESS, Queue.CARRIER),
    Outcome.PENDING: Place(Status.IN_PROGRESS, Queue.MACHINE),
}
