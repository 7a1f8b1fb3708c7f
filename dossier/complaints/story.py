"""Which act is allowed where in the life of a complaint, by whom, and where it leads: one table.

An appeal is answered by somebody who had no hand in the decision (four eyes): storage asks who had, and the database
keeps it too. To win one leads to a fresh look, not to a yes, so one signature does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from dossier.complaints.dues import resumed
from dossier.complaints.state import Complaint, ComplaintState, Contested, Ground
from dossier.errors import (
    ComplaintClosedError,
    ComplaintGroundError,
    NothingToCarryOutError,
    NothingToReplyError,
    RefusedActError,
    SignatureNeededError,
    StaffActError,
)
from dossier.findings import MemberOutcome, MemberState
from dossier.record import Role
from dossier.status import Queue, Status

Place = tuple[ComplaintState, Queue]
REVIEWED: Place = (ComplaintState.OPEN, Queue.REVIEW)
SUPERVISED: Place = (ComplaintState.OPEN, Queue.SUPERVISION)
ASKED: Place = (ComplaintState.OPEN, Queue.APPLICANT)
REOPENING: Place = (ComplaintState.UPHELD, Queue.MACHINE)
TO_CARRY_OUT: Place = (ComplaintState.UPHELD, Queue.SUPERVISION)
UPHELD: Place = (ComplaintState.UPHELD, Queue.DONE)
REJECTED: Place = (ComplaintState.REJECTED, Queue.DONE)
WITHDRAWN: Place = (ComplaintState.WITHDRAWN, Queue.DONE)

PLACES = frozenset({REVIEWED, SUPERVISED, ASKED, REOPENING, TO_CARRY_OUT, UPHELD, REJECTED, WITHDRAWN})
"""A complaint is in one of these places and in no other: that is why it is in exactly one queue."""


class Move(StrEnum):
    """What people do to a complaint."""

    ASK = "ask"
    REPLY = "reply"
    SETTLE = "settle"
    WITHDRAW = "withdraw"
    CARRY_OUT = "carry_out"


@dataclass(frozen=True, slots=True)
class Step:
    """One row: from where, to where, by whom (empty: anybody who may reach it at all)."""

    places: frozenset[Place]
    to: frozenset[Place]
    by: frozenset[Role] = frozenset()
    refusal: type[RefusedActError] = ComplaintClosedError


_SIGNERS = frozenset({Role.REVIEWER, Role.SUPERVISOR})
_DESK = _SIGNERS | {Role.CLIENT}
_WITH_STAFF = frozenset({REVIEWED, SUPERVISED})

STORY: Mapping[Move, Step] = MappingProxyType(
    {
        Move.ASK: Step(_WITH_STAFF, frozenset({ASKED}), _DESK),
        Move.REPLY: Step(frozenset({ASKED}), _WITH_STAFF, refusal=NothingToReplyError),
        Move.SETTLE: Step(_WITH_STAFF | {ASKED}, frozenset({UPHELD, REJECTED, REOPENING, TO_CARRY_OUT}), _DESK),
        Move.WITHDRAW: Step(_WITH_STAFF | {ASKED}, frozenset({WITHDRAWN})),
        Move.CARRY_OUT: Step(frozenset({TO_CARRY_OUT}), frozenset({UPHELD}), _DESK, NothingToCarryOutError),
    }
)


def place_of(complaint: Complaint) -> Place:
    """Return where a complaint stands."""
    return complaint.state, complaint.queue


def judge(move: Move, complaint: Complaint, role: Role) -> None:
    """Refuse a move that the table does not allow there.

    Raises:
        StaffActError: it is another role's.
        RefusedActError: the row's own refusal: it is not the time for it.
    """
    step = STORY[move]
    if step.by and role not in step.by:
        raise StaffActError("an act of another role")
    if place_of(complaint) not in step.places:
        raise step.refusal(f"no {move.value} of what is {complaint.state.value}")


def judge_answer(complaint: Complaint, ground: Ground | None, role: Role) -> None:
    """Refuse an answer that this person does not give, or for a reason that is none here; no ground: it is upheld.

    Raises:
        SignatureNeededError: an appeal is rejected by the signature of a person.
        ComplaintGroundError: the reason does not fit.
    """
    if ground is None:
        return
    if complaint.is_appeal and role not in _SIGNERS:
        raise SignatureNeededError("an appeal is rejected by a person")
    if ground not in grounds(complaint):
        raise ComplaintGroundError("not a reason here")


def grounds(complaint: Complaint) -> frozenset[Ground]:
    """Return the reasons for which it can be rejected."""
    if not complaint.is_appeal:
        return frozenset(Ground) - {Ground.DECISION_CORRECT, Ground.OUT_OF_TIME}
    fitting = frozenset({Ground.DECISION_CORRECT, Ground.NO_PROOF, Ground.OTHER_INSTITUTION, Ground.ANSWERED_BEFORE})
    return fitting | {Ground.OUT_OF_TIME} if complaint.late else fitting


def asked(complaint: Complaint, now: datetime) -> Complaint:
    """Return the complaint once its complainant is asked something."""
    return replace(complaint, queue=Queue.APPLICANT, asked_at=now)


def settled(complaint: Complaint, ground: Ground | None, now: datetime) -> Complaint:
    """Return the complaint with its answer: rejected on a ground, or upheld."""
    answered = replace(resumed(complaint, now), settled_at=now, ground=ground)
    if ground is not None:
        return replace(answered, state=ComplaintState.REJECTED, queue=Queue.DONE)
    queue = Queue.DONE if complaint.contested is None else _AFTER_A_WON_APPEAL[complaint.contested]
    return replace(answered, state=ComplaintState.UPHELD, queue=queue)


def withdrawn(complaint: Complaint, now: datetime) -> Complaint:
    """Return the complaint as its complainant ends it."""
    return replace(resumed(complaint, now), state=ComplaintState.WITHDRAWN, queue=Queue.DONE, settled_at=now)


def contested(status: Status, members: tuple[MemberOutcome, ...]) -> Contested | None:
    """Return what an appeal of a household would be against; None: nothing was decided against it."""
    if status is Status.REJECTED:
        return Contested.REFUSAL
    if status is Status.ACCEPTED and any(each.outcome is MemberState.EXCLUDED for each in members):
        return Contested.EXCLUSION
    return None


# A refused household is looked at afresh, which the machine begins. Whom a cover is to take in, a person sees to: the
# household is registered already, and the carrier would refuse it a second time.
_AFTER_A_WON_APPEAL = {Contested.REFUSAL: Queue.MACHINE, Contested.EXCLUSION: Queue.SUPERVISION}
