"""What is kept of a dossier and shown to people: views, events, acts. Values only; storage fills them.

Views hold decrypted personal values: they are for screens and answers, never for logs or workflow payloads.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from dossier.findings import Assessment, Correction, Finding
from dossier.household import Household
from dossier.inspection import Inspection
from dossier.reading import Reading
from dossier.status import Queue, Status


class Role(StrEnum):
    """In what capacity somebody acts."""

    APPLICANT = "applicant"
    CLIENT = "client"
    COUNTER = "counter"
    HELPER = "helper"
    REVIEWER = "reviewer"
    SUPERVISOR = "supervisor"
    OPERATOR = "operator"
    AUDITOR = "auditor"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: an opaque id, never a name or a number of a person."""

    id: str
    role: Role


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody asks for, once.

    `id` is random and becomes the workflow update's id; `key_digest` is the keyed hash of the client's
    Idempotency-Key, `body_digest` that of what came with it: the same key with another body is refused.
    """

    id: str
    actor: Actor
    key_digest: bytes
    body_digest: bytes


class DocumentState(StrEnum):
    """How far a document has come."""

    RECEIVED = "received"
    INSPECTED = "inspected"
    READ = "read"
    REFUSED = "refused"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the object store, sealed.

    `size_bytes` is the plain file's; `sha256` (hexadecimal) is taken over the sealed bytes, so that it can be
    checked without a key; `content_index` is a keyed hash of the plain bytes, equal for equal files.
    """

    object_key: str
    size_bytes: int
    sha256: str
    media_type: str
    content_index: bytes = b""


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a dossier, with what was found on it so far."""

    id: str
    name: str
    kind: str | None
    member: str | None
    state: DocumentState
    file: StoredFile
    received_at: datetime
    inspection: Inspection | None = None
    reading: Reading | None = None
    problems: tuple[str, ...] = ()


class EventType(StrEnum):
    """What can happen to a dossier. The values are stored for ever: never rename one."""

    DOSSIER_OPENED = "dossier_opened"
    DOCUMENT_RECEIVED = "document_received"
    DOCUMENT_INSPECTED = "document_inspected"
    DOCUMENT_REFUSED = "document_refused"
    DOCUMENT_READ = "document_read"
    DOCUMENT_OPENED = "document_opened"
    DOSSIER_SUBMITTED = "dossier_submitted"
    PROCESSING_STARTED = "processing_started"
    REGISTRY_ANSWERED = "registry_answered"
    REGISTRY_UNREACHABLE = "registry_unreachable"
    DOSSIER_ASSESSED = "dossier_assessed"
    CORRECTIONS_REQUESTED = "corrections_requested"
    CORRECTIONS_ANSWERED = "corrections_answered"
    CORRECTIONS_OVERDUE = "corrections_overdue"
    REVIEW_OPENED = "review_opened"
    REVIEW_SETTLED = "review_settled"
    DOSSIER_ACCEPTED = "dossier_accepted"
    DOSSIER_REJECTED = "dossier_rejected"
    COVER_REGISTERED = "cover_registered"
    COVER_REFUSED = "cover_refused"
    DOSSIER_CLOSED = "dossier_closed"
    ACT_REFUSED = "act_refused"
    DRAFT_REMINDED = "draft_reminded"
    DOCUMENT_REMOVED = "document_removed"
    CORRECTIONS_REMINDED = "corrections_reminded"
    DEADLINE_EXTENDED = "deadline_extended"
    SECOND_BUNDLE_PROPOSED = "second_bundle_proposed"
    SECOND_BUNDLE_ALLOWED = "second_bundle_allowed"
    REVIEW_SIGNED = "review_signed"
    TASK_CLAIMED = "task_claimed"
    TASK_RELEASED = "task_released"
    TASK_REASSIGNED = "task_reassigned"
    DECISION_SIGNED = "decision_signed"
    DECISION_TAKEN_BACK = "decision_taken_back"
    REGISTRATION_BEGUN = "registration_begun"
    DOSSIER_WITHDRAWN = "dossier_withdrawn"
    DOSSIER_AT_RISK = "dossier_at_risk"
    DOSSIER_BREACHED = "dossier_breached"
    LEGAL_LIMIT_PASSED = "legal_limit_passed"
    DOSSIER_REAPPLIED = "dossier_reapplied"
    PIECES_REUSED = "pieces_reused"
    MESSAGE_SENT = "message_sent"
    MESSAGE_DELIVERED = "message_delivered"
    PHONE_UNREACHABLE = "phone_unreachable"
    COUNTER_TASK_SETTLED = "counter_task_settled"
    CARD_ORDERED = "card_ordered"
    CARD_REFUSED = "card_refused"
    CARD_PRINTED = "card_printed"
    CARD_SENT = "card_sent"
    CARD_DELIVERED = "card_delivered"
    CARD_RETURNED = "card_returned"
    CARD_AT_AGENCY = "card_at_agency"
    CARD_COLLECTED = "card_collected"
    COVER_MEMBER_ADULT = "cover_member_adult"
    COVER_AGE_LIMIT_NEAR = "cover_age_limit_near"
    COVER_SCHOOLING_ENDS_SOON = "cover_schooling_ends_soon"
    COVER_CARD_EXPIRES_SOON = "cover_card_expires_soon"
    COVER_QUESTION_OPENED = "cover_question_opened"
    COVER_QUESTION_SIGNED = "cover_question_signed"
    COVER_QUESTION_SETTLED = "cover_question_settled"
    COVER_ENDING_SIGNED = "cover_ending_signed"
    COVER_MEMBER_ENDED = "cover_member_ended"
    COVER_SUSPENDED = "cover_suspended"
    COVER_CLOSED = "cover_closed"
    COVER_INDEX_ABOVE = "cover_index_above"
    COVER_INDEX_NEAR = "cover_index_near"
    COVER_INDEX_BELOW = "cover_index_below"
    HOUSEHOLD_CHANGE_DECLARED = "household_change_declared"
    HOUSEHOLD_CHANGE_SEEN = "household_change_seen"
    HOUSEHOLD_CHANGE_APPLIED = "household_change_applied"
    COMPLAINT_RECEIVED = "complaint_received"
    COMPLAINT_ASKED = "complaint_asked"
    COMPLAINT_REPLIED = "complaint_replied"
    COMPLAINT_UNANSWERED = "complaint_unanswered"
    COMPLAINT_AT_RISK = "complaint_at_risk"
    COMPLAINT_BREACHED = "complaint_breached"
    COMPLAINT_LIMIT_PASSED = "complaint_limit_passed"
    COMPLAINT_ANSWERED = "complaint_answered"
    COMPLAINT_CARRIED_OUT = "complaint_carried_out"
    COMPLAINT_WITHDRAWN = "complaint_withdrawn"
    DOSSIER_ERASED = "dossier_erased"
    COMPLAINT_ERASED = "complaint_erased"
    HOLD_PLACED = "hold_placed"
    HOLD_LIFTED = "hold_lifted"
    PHONE_CHANGED = "phone_changed"
    CONFLICT_DECLARED = "conflict_declared"
    MANDATE_GIVEN = "mandate_given"
    MANDATE_ENDED = "mandate_ended"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a dossier's story: ids, codes and counts only, so that it may be streamed and listed."""

    seq: int
    at: datetime
    type: EventType
    actor: Actor
    document: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CorrectionRound:
    """One round of the one bundle: what is asked, until when."""

    round: int
    items: tuple[Correction, ...]
    requested_at: datetime
    due_at: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DossierView:
    """One dossier as its applicant, a client with staff scope or a reviewer sees it."""

    number: str
    status: Status
    queue: Queue
    flags: tuple[str, ...]
    household: Household
    documents: tuple[Document, ...]
    opened_at: datetime
    submitted_at: datetime | None
    version: int
    assessment: Assessment | None = None
    corrections: CorrectionRound | None = None
    registration_number: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewTask:
    """One question that a person must settle; `question` is the finding in doubt.

    `signature` is true where saying that the fault is real refuses the household. `signed_by` are those who signed an
    answer that needs another signature; `held_by` is whoever took the task, until `held_until`. `to_confirm` is how
    many people have to say that the fault is real.
    """

    id: str
    number: str
    question: Finding
    signature: bool
    opened_at: datetime
    settled_at: datetime | None = None
    due_at: datetime | None = None
    held_by: str | None = None
    held_until: datetime | None = None
    signed_by: tuple[str, ...] = ()
    to_confirm: int = 1


@dataclass(frozen=True, slots=True)
class RunLine:
    """One dossier in the operator's list: nothing personal in it."""

    number: str
    status: Status
    queue: Queue
    flags: tuple[str, ...]
    office: str
    opened_at: datetime
    changed_at: datetime
    waiting_acts: int


@dataclass(frozen=True, slots=True)
class RunPage:
    """One page of the operator's list; `next_cursor` is opaque and None on the last page."""

    lines: tuple[RunLine, ...]
    next_cursor: str | None
