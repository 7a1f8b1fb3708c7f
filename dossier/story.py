"""Which act is allowed where in a dossier's life, by whom, and where it leads: one table.

Storage judges every act and every note of the machine by it, under the dossier's row lock, so of two acts at once the
second is judged on what the first left. `docs/workflow.md` is checked against it, and so is the reference model of the
tests. Source: DOMAIN.md §§2, 5, 6 and 12.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from dossier.errors import (
    AlreadySettledError,
    AlreadySubmittedError,
    DossierClosedError,
    NoSecondBundleError,
    NothingAskedError,
    NothingToTakeBackError,
    NotOverdueError,
    NotTheApplicantsTurnError,
    RefusedActError,
    StaffActError,
)
from dossier.record import Role
from dossier.status import CLOSED, Place, Queue, Status

DRAFT = Place(Status.DRAFT, Queue.APPLICANT)
SUBMITTED = Place(Status.SUBMITTED, Queue.MACHINE)
WORKED_ON = Place(Status.IN_PROGRESS, Queue.MACHINE)
ASKED = Place(Status.CORRECTIONS_REQUESTED, Queue.APPLICANT)
OVERDUE = Place(Status.CORRECTIONS_REQUESTED, Queue.SUPERVISION)
REVIEWED = Place(Status.IN_PROGRESS, Queue.REVIEW)
SUPERVISED = Place(Status.IN_PROGRESS, Queue.SUPERVISION)
WITH_CARRIER = Place(Status.IN_PROGRESS, Queue.CARRIER)
ACCEPTED = Place(Status.ACCEPTED, Queue.DONE)
REJECTED = Place(Status.REJECTED, Queue.DONE)
WITHDRAWN = Place(Status.WITHDRAWN, Queue.DONE)
CLOSED_INCOMPLETE = Place(Status.CLOSED_INCOMPLETE, Queue.DONE)

OPEN_PLACES = frozenset({DRAFT, SUBMITTED, WORKED_ON, ASKED, OVERDUE, REVIEWED, SUPERVISED, WITH_CARRIER})
END_PLACES = frozenset({ACCEPTED, REJECTED, WITHDRAWN, CLOSED_INCOMPLETE})
"""A dossier is in one of these places and in no other: that is why it is in exactly one queue."""


class Move(StrEnum):
    """What people do to a dossier, then what the machine notes of it."""

    ADD_DOCUMENT = "add_document"
    REMOVE_DOCUMENT = "remove_document"
    SUBMIT = "submit"
    ANSWER = "answer"
    WITHDRAW = "withdraw"
    CLAIM = "claim"
    RELEASE = "release"
    REASSIGN = "reassign"
    SIGN = "sign"
    SETTLE = "settle"
    EXTEND = "extend"
    CLOSE = "close"
    ALLOW_SECOND_BUNDLE = "allow_second_bundle"
    QUESTION_SECOND_BUNDLE = "question_second_bundle"
    TAKE_BACK = "take_back"
    START = "start"
    ASSESS = "assess"
    BEGIN_REGISTRATION = "begin_registration"
    REGISTER = "register"
    REFUSE_COVER = "refuse_cover"
    EXPIRE_DRAFT = "expire_draft"
    NOTE_OVERDUE = "note_overdue"
    NOTE_BREACH = "note_breach"
    TAKE_EFFECT = "take_effect"


@dataclass(frozen=True, slots=True)
class Step:
    """One row: from where, to where (nowhere: it stays), by whom (empty: anybody who may reach it at all)."""

    places: frozenset[Place]
    to: frozenset[Place] = frozenset()
    by: frozenset[Role] = frozenset()
    refusal: type[RefusedActError] = RefusedActError


_STAFF = frozenset({Role.REVIEWER, Role.SUPERVISOR})
_DESK = _STAFF | {Role.CLIENT}  # a client with staff scope settles doubts, and signs no refusal
_SUPERVISOR = frozenset({Role.SUPERVISOR})
_MACHINE = frozenset({Role.MACHINE})


def _at(*places: Place) -> frozenset[Place]:
    return frozenset(places)


STORY: Mapping[Move, Step] = MappingProxyType(
    {
        Move.ADD_DOCUMENT: Step(_at(DRAFT, ASKED, OVERDUE), refusal=NotTheApplicantsTurnError),
        Move.REMOVE_DOCUMENT: Step(_at(DRAFT, ASKED, OVERDUE), refusal=NotTheApplicantsTurnError),
        Move.SUBMIT: Step(_at(DRAFT), _at(SUBMITTED), refusal=AlreadySubmittedError),
        Move.ANSWER: Step(_at(ASKED, OVERDUE), _at(WORKED_ON), refusal=NothingAskedError),
        Move.WITHDRAW: Step(OPEN_PLACES, _at(WITHDRAWN)),
        Move.CLAIM: Step(_at(REVIEWED, SUPERVISED), by=_STAFF, refusal=AlreadySettledError),
        Move.RELEASE: Step(_at(REVIEWED, SUPERVISED), by=_STAFF, refusal=AlreadySettledError),
        Move.REASSIGN: Step(_at(REVIEWED, SUPERVISED), by=_SUPERVISOR, refusal=AlreadySettledError),
        Move.SIGN: Step(_at(REVIEWED, SUPERVISED), by=_DESK, refusal=AlreadySettledError),
        Move.SETTLE: Step(_at(REVIEWED, SUPERVISED), _at(WORKED_ON), by=_DESK, refusal=AlreadySettledError),
        Move.EXTEND: Step(_at(ASKED, OVERDUE), _at(ASKED), by=_STAFF | {Role.OPERATOR}, refusal=NothingAskedError),
        Move.CLOSE: Step(_at(OVERDUE), _at(CLOSED_INCOMPLETE), by=_STAFF, refusal=NotOverdueError),
        Move.ALLOW_SECOND_BUNDLE: Step(_at(SUPERVISED), _at(ASKED), by=_SUPERVISOR, refusal=NoSecondBundleError),
        Move.QUESTION_SECOND_BUNDLE: Step(_at(SUPERVISED), _at(REVIEWED), by=_SUPERVISOR, refusal=NoSecondBundleError),
        Move.TAKE_BACK: Step(
            _at(SUPERVISED, WITH_CARRIER), _at(REVIEWED, SUPERVISED), by=_STAFF, refusal=NothingToTakeBackError
        ),
        Move.START: Step(_at(SUBMITTED), _at(WORKED_ON), by=_MACHINE),
        # From the carrier: a routed dossier is looked at again and again until the other institution has acted.
        Move.ASSESS: Step(
            _at(WORKED_ON, WITH_CARRIER),
            _at(WORKED_ON, ASKED, REVIEWED, SUPERVISED, WITH_CARRIER, REJECTED),
            by=_MACHINE,
        ),
        Move.BEGIN_REGISTRATION: Step(_at(WITH_CARRIER), by=_MACHINE),
        Move.REGISTER: Step(_at(WITH_CARRIER), _at(ACCEPTED), by=_MACHINE),
        Move.REFUSE_COVER: Step(_at(WITH_CARRIER), _at(REVIEWED), by=_MACHINE),
        Move.EXPIRE_DRAFT: Step(_at(DRAFT), _at(CLOSED_INCOMPLETE), by=_MACHINE),
        Move.NOTE_OVERDUE: Step(_at(ASKED), _at(OVERDUE), by=_MACHINE),
        Move.NOTE_BREACH: Step(_at(WORKED_ON, REVIEWED, SUPERVISED, WITH_CARRIER), _at(SUPERVISED), by=_MACHINE),
        Move.TAKE_EFFECT: Step(_at(SUPERVISED, WITH_CARRIER), _at(REJECTED), by=_MACHINE),
    }
)


def judge(move: Move, place: Place, role: Role) -> None:
    """Refuse a move that the table does not allow there.

    Raises:
        DossierClosedError: the dossier has ended.
        StaffActError: it is another role's.
        RefusedActError: the row's own refusal: it is not the time for it.
    """
    step = STORY[move]
    if place.status in CLOSED:
        raise DossierClosedError("decided, withdrawn or closed")
    if step.by and role not in step.by:
        raise StaffActError("an act of another role")
    if place not in step.places:
        raise step.refusal(f"no {move.value} from {place.status.value} in {place.queue.value}")
