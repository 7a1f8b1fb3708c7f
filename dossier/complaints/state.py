"""What is kept of one complaint or appeal: what it is about, where it stands, and what its people wrote, apart."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from dossier.household import Language
from dossier.status import Queue


class ComplaintKind(StrEnum):
    """What it is about. The values are stored for ever: never rename one."""

    RAMED = "ramed"
    CARD_NOT_RECEIVED = "card_not_received"
    NUMBER_WRONG = "number_wrong"
    WRONG_COVER = "wrong_cover"
    DELAY = "delay"
    OTHER = "other"
    RECTIFICATION = "rectification"
    APPEAL = "appeal"


class ComplaintState(StrEnum):
    """How far it has come. The values are stored for ever: never rename one."""

    OPEN = "open"
    UPHELD = "upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Contested(StrEnum):
    """What an appeal is against: the refusal of a household, or the exclusion of some of its members."""

    REFUSAL = "refusal"
    EXCLUSION = "exclusion"


class Ground(StrEnum):
    """Why it was rejected; the complainant is told, in the words of the catalogues. Stored for ever."""

    DECISION_CORRECT = "decision_correct"
    OUT_OF_TIME = "out_of_time"
    NOT_FOUNDED = "not_founded"
    NO_PROOF = "no_proof"
    OTHER_INSTITUTION = "other_institution"
    ANSWERED_BEFORE = "answered_before"


@dataclass(frozen=True, slots=True)
class Content:
    """What people wrote, and how to reach the complainant. Personal: sealed, never in an event or a log."""

    language: Language
    phone: str
    words: str
    question: str | None = None
    reply: str | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint or appeal.

    `late`: the appeal came after its window; a person decides all the same. `asked_at`: since when the complainant is
    asked something, `paused`: how long they held it before. `happened` are the keys of the dues that came.
    `successor` is the dossier in which the household is looked at afresh once its appeal is won.
    """

    number: str
    dossier: str | None
    kind: ComplaintKind
    opened_at: datetime
    state: ComplaintState = ComplaintState.OPEN
    queue: Queue = Queue.REVIEW
    contested: Contested | None = None
    late: bool = False
    asked_at: datetime | None = None
    paused: timedelta = timedelta()
    happened: frozenset[str] = frozenset()
    ground: Ground | None = None
    settled_at: datetime | None = None
    successor: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for its answer."""
        return self.state is ComplaintState.OPEN

    @property
    def is_appeal(self) -> bool:
        """Whether it contests a decision."""
        return self.kind is ComplaintKind.APPEAL
