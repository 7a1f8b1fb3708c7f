"""Which event tells the household what, when a short message may leave, and when it has nothing true left to say.

Source: DOMAIN.md §§2, 4 and 6. A message says what its reader has to know or do, and names the dossier by its number
only. What `accepted` means for people is the carrier's number: our own yes is told to nobody (DOMAIN.md §2).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dossier.clock import HERE
from dossier.household import Language
from dossier.policy import Policy
from dossier.record import EventType
from dossier.status import Status


class MessageKind(StrEnum):
    """What a household is told by a short message. The values are stored for ever: never rename one."""

    DRAFT_REMINDER = "draft_reminder"
    DEPOSITED = "deposited"
    CORRECTIONS_REQUESTED = "corrections_requested"
    CORRECTIONS_REMINDER = "corrections_reminder"
    CORRECTIONS_EXTENDED = "corrections_extended"
    CORRECTIONS_OVERDUE = "corrections_overdue"
    REGISTERED = "registered"
    REJECTED = "rejected"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    CARD_SENT = "card_sent"
    CARD_RETURNED = "card_returned"
    CARD_AT_AGENCY = "card_at_agency"
    COVER_AGE_LIMIT_NEAR = "cover_age_limit_near"
    COVER_SCHOOLING_ENDS_SOON = "cover_schooling_ends_soon"
    COVER_CARD_EXPIRES_SOON = "cover_card_expires_soon"
    COVER_MEMBER_ENDED = "cover_member_ended"
    COVER_SUSPENDED = "cover_suspended"
    COVER_CLOSED = "cover_closed"
    COMPLAINT_RECEIVED = "complaint_received"
    COMPLAINT_ASKED = "complaint_asked"
    COMPLAINT_ANSWERED = "complaint_answered"


# The one place that says who is told what: `storage.events.append` asks it at every event.
TOLD: Mapping[EventType, MessageKind] = {
    EventType.DRAFT_REMINDED: MessageKind.DRAFT_REMINDER,
    EventType.DOSSIER_SUBMITTED: MessageKind.DEPOSITED,
    EventType.CORRECTIONS_REQUESTED: MessageKind.CORRECTIONS_REQUESTED,
    EventType.CORRECTIONS_REMINDED: MessageKind.CORRECTIONS_REMINDER,
    EventType.DEADLINE_EXTENDED: MessageKind.CORRECTIONS_EXTENDED,
    EventType.CORRECTIONS_OVERDUE: MessageKind.CORRECTIONS_OVERDUE,
    EventType.COVER_REGISTERED: MessageKind.REGISTERED,
    EventType.DOSSIER_REJECTED: MessageKind.REJECTED,
    EventType.DOSSIER_CLOSED: MessageKind.CLOSED,
    EventType.DOSSIER_WITHDRAWN: MessageKind.WITHDRAWN,
    EventType.CARD_SENT: MessageKind.CARD_SENT,
    EventType.CARD_RETURNED: MessageKind.CARD_RETURNED,
    EventType.CARD_AT_AGENCY: MessageKind.CARD_AT_AGENCY,
    EventType.COVER_AGE_LIMIT_NEAR: MessageKind.COVER_AGE_LIMIT_NEAR,
    EventType.COVER_SCHOOLING_ENDS_SOON: MessageKind.COVER_SCHOOLING_ENDS_SOON,
    EventType.COVER_CARD_EXPIRES_SOON: MessageKind.COVER_CARD_EXPIRES_SOON,
    EventType.COVER_MEMBER_ENDED: MessageKind.COVER_MEMBER_ENDED,
    EventType.COVER_SUSPENDED: MessageKind.COVER_SUSPENDED,
    EventType.COVER_CLOSED: MessageKind.COVER_CLOSED,
    EventType.COMPLAINT_RECEIVED: MessageKind.COMPLAINT_RECEIVED,
    EventType.COMPLAINT_ASKED: MessageKind.COMPLAINT_ASKED,
    EventType.COMPLAINT_ANSWERED: MessageKind.COMPLAINT_ANSWERED,
}

# From here on the household is insured: its cards are ordered.
CARDS_ORDERED_AT = EventType.COVER_REGISTERED

# Somebody has just acted and waits for these, at whatever hour.
AWAITED = frozenset({MessageKind.DEPOSITED, MessageKind.COMPLAINT_RECEIVED})

# These ask for an answer, so they say nothing true once it has come.
_ASKING = frozenset(
    {
        MessageKind.CORRECTIONS_REQUESTED,
        MessageKind.CORRECTIONS_REMINDER,
        MessageKind.CORRECTIONS_EXTENDED,
        MessageKind.CORRECTIONS_OVERDUE,
    }
)


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """What one message says, and to whom, as of the moment it is sent.

    `asked` counts the items of the open corrections, `due` is their last day in Morocco; both are None where none
    are open. `is_wanted`: whether the household takes messages at all. `of_complaint`: `number` is that of a complaint
    without a dossier.
    """

    kind: MessageKind
    language: Language
    phone: str
    number: str
    status: Status
    asked: int | None = None
    due: date | None = None
    registration_number: str | None = None
    is_wanted: bool = True
    of_complaint: bool = False

    @property
    def is_true(self) -> bool:
        """Whether it still says something: what was asked may have been answered while it waited."""
        if self.kind is MessageKind.DRAFT_REMINDER:
            return self.status is Status.DRAFT
        return self.kind not in _ASKING or self.asked is not None


def may_leave(kind: MessageKind, now: datetime, policy: Policy) -> datetime:
    """Return when a message that is due now may leave: at once, or when the night of Casablanca is over."""
    return now if kind in AWAITED else after_night(now, policy)


def after_night(now: datetime, policy: Policy) -> datetime:
    """Return now by day, and by night the next morning's first moment at which people may be disturbed."""
    local = now.astimezone(HERE)
    begins, ends = time(policy.quiet_from_hour), time(policy.quiet_until_hour)
    if ends <= local.time() < begins:
        return now
    day = local.date() if local.time() < ends else local.date() + timedelta(days=1)
    # By the wall: the clocks may change in the night between.
    return datetime.combine(day, ends, HERE).astimezone(now.tzinfo)


def local_day(moment: datetime) -> date:
    """Return the day of a moment in Morocco."""
    return moment.astimezone(HERE).date()
