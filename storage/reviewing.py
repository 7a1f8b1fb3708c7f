"""What people do with questions: take them, give them back, sign them, and take a decision back before it leaves.

Four eyes are kept twice: judged here under the dossier's lock, and by the database (migration 0003).
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, Update, func, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.errors import (
    AlreadySettledError,
    AlreadySignedError,
    NothingToTakeBackError,
    OwnProposalError,
    SignatureNeededError,
    StaffActError,
    TaskClaimedError,
    UnknownTaskError,
)
from dossier.findings import Outcome, Verdict
from dossier.policy import in_force
from dossier.record import Act, EventType, Role
from dossier.status import Flag
from dossier.story import REVIEWED, SUPERVISED, WORKED_ON, Move
from storage import acts, asking, events, sealing, steps
from storage.reached import Reached
from storage.tables import DOSSIER, REVIEW_TASK, SIGNATURE

_SIGN = (Role.REVIEWER, Role.SUPERVISOR)


class SqlReviewing(Reached):
    """Review tasks in PostgreSQL; a public method is one transaction."""

    def settle(self, task: str, verdict: Verdict, act: Act) -> None:
        """Sign an answer to a task; with the last signature needed it is settled.

        Raises:
            UnknownTaskError, DossierClosedError, AlreadySettledError, SignatureNeededError, AlreadySignedError,
            OwnProposalError, TaskClaimedError.
        """
        with self._on_task(task) as connection:
            if acts.claim(connection, act, f"settle:{task}", task) is not None:
                return
            number = _dossier_of(connection, task)
            row = steps.allowed(connection, number, Move.SIGN, act.actor.role)
            now = self._database.now()
            asked = _open_task(connection, task, act, now)
            refuses = bool(asked.signature) and verdict is Verdict.FAIL
            if verdict is Verdict.FAIL and (refuses or asked.to_confirm > 1) and act.actor.role not in _SIGN:
                raise SignatureNeededError("signed by a reviewer")
            if refuses and asked.proposed_by == act.actor.id:
                raise OwnProposalError("proposed by the same person")
            signed = connection.execute(
                insert_or_not(SIGNATURE)
                .values(task=task, person=act.actor.id, verdict=verdict, at=now)
                .on_conflict_do_nothing()
                .returning(SIGNATURE.c.task)
            )
            if signed.one_or_none() is None:
                raise AlreadySignedError("signed before")
            needed = asked.to_confirm if verdict is Verdict.FAIL else asked.to_clear
            detail = {"task": task, "verdict": verdict.value}
            if _signatures(connection, task, verdict) < needed:
                connection.execute(_held_by(None, None).where(REVIEW_TASK.c.id == task))
                events.append(connection, number, act.id, EventType.REVIEW_SIGNED, act.actor, now, detail=detail)
                return
            connection.execute(
                update(REVIEW_TASK)
                .where(REVIEW_TASK.c.id == task)
                .values(settled_at=now, settled_by=act.actor.id, verdict=verdict)
            )
            if _open_questions(connection, number):
                events.append(connection, number, act.id, EventType.REVIEW_SETTLED, act.actor, now, detail=detail)
                return
            steps.take(connection, row, WORKED_ON)
            steps.tell(connection, number, act.id, EventType.REVIEW_SETTLED, act.actor, now, WORKED_ON, detail)
            acts.send(connection, number, act, "settle", task)

    def claim(self, task: str, act: Act) -> None:
        """Take a task for a while. Raises UnknownTaskError, AlreadySettledError, TaskClaimedError, StaffActError."""
        lease = timedelta(minutes=in_force(self._database.now().date()).claim_minutes)
        self._hold(task, Move.CLAIM, act, act.actor.id, lease)

    def release(self, task: str, act: Act) -> None:
        """Give a task back. Raises UnknownTaskError, AlreadySettledError, TaskClaimedError, StaffActError."""
        self._hold(task, Move.RELEASE, act, None, None)

    def reassign(self, task: str, person: str, act: Act) -> None:
        """Give a task to somebody. Raises UnknownTaskError, AlreadySettledError, StaffActError."""
        lease = timedelta(days=in_force(self._database.now().date()).review_days)
        self._hold(task, Move.REASSIGN, act, person, lease)

    def free_tasks_of(self, person: str, act: Act) -> int:
        """Give back every task of somebody who is away, and return how many there were. Raises StaffActError."""
        if act.actor.role is not Role.SUPERVISOR:
            raise StaffActError("an act of a supervisor")
        task = REVIEW_TASK.c
        with self._database.transaction() as connection:
            held = connection.execute(
                select(task.id, task.dossier)
                .join(DOSSIER, DOSSIER.c.number == task.dossier)
                .where(task.claimed_by == person, task.settled_at.is_(None), self._seen)
                .order_by(task.dossier, task.id)
            ).all()
            if (before := acts.claim(connection, act, f"free_tasks_of:{person}", str(len(held)))) is not None:
                return int(before)
            for each in held:
                events.lock(connection, each.dossier)
                connection.execute(_held_by(None, None).where(task.id == each.id, task.claimed_by == person))
                key, detail = f"{act.id}:{each.id}", {"task": each.id}
                type_, now = EventType.TASK_RELEASED, self._database.now()
                events.append(connection, each.dossier, key, type_, act.actor, now, detail=detail)
            return len(held)

    def take_back(self, number: str, act: Act) -> None:
        """Take back a decision before it leaves: what was settled for it is asked again, of whomever.

        Raises:
            UnknownDossierError, DossierClosedError, StaffActError, NothingToTakeBackError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"take_back:{number}", number) is not None:
                return
            row, now = steps.allowed(connection, number, Move.TAKE_BACK, act.actor.role), self._database.now()
            if row.effective_at is None or row.effective_at <= now:
                raise NothingToTakeBackError("it has left, or there is none")
            refuses = self._ask_again(connection, number, row.attempt)
            place = SUPERVISED if refuses else REVIEWED
            steps.take(
                connection,
                row,
                place,
                unflagged=[Flag.DECISION_REVOCABLE, Flag.AWAITING_REGISTRATION],
                outcome=Outcome.PROPOSED_REFUSAL if refuses else Outcome.IN_REVIEW,
                decided_at=None,
                effective_at=None,
            )
            taken_back = EventType.DECISION_TAKEN_BACK
            steps.tell(connection, number, act.id, taken_back, act.actor, now, place, {"outcome": row.outcome})
            acts.send(connection, number, act, "look")

    def _ask_again(self, connection: Connection, number: str, attempt: int) -> bool:
        """Open the questions of the last settlement anew; say whether one of them refuses the household."""
        task = REVIEW_TASK.c
        valid = (task.dossier == number, task.verdict.is_not(None), task.void.is_(False))
        last = connection.execute(select(func.max(task.attempt)).where(*valid)).scalar_one()
        settled = connection.execute(select(REVIEW_TASK).where(*valid, task.attempt == last)).all()
        connection.execute(update(REVIEW_TASK).where(task.id.in_([each.id for each in settled])).values(void=True))
        for each in settled:
            question = sealing.QUESTION.open(self._keys, number, each.question_sealed)
            now = self._database.now()
            asking.open_task(connection, self._keys, number, question, now, attempt, refuses=each.signature)
        return any(each.signature for each in settled)

    def _hold(self, task: str, move: Move, act: Act, person: str | None, lease: timedelta | None) -> None:
        with self._on_task(task) as connection:
            if acts.claim(connection, act, f"{move}:{task}", task) is not None:
                return
            number = _dossier_of(connection, task)
            steps.allowed(connection, number, move, act.actor.role)
            now = self._database.now()
            # A supervisor gives a task to somebody whoever has it.
            _open_task(connection, task, act, now, even_if_held=move is Move.REASSIGN)
            until = None if lease is None else now + lease
            connection.execute(_held_by(person, until).where(REVIEW_TASK.c.id == task))
            detail = {"task": task} | ({"to": person} if move is Move.REASSIGN and person else {})
            events.append(connection, number, act.id, _HELD[move], act.actor, now, detail=detail)


_HELD = {
    Move.CLAIM: EventType.TASK_CLAIMED,
    Move.RELEASE: EventType.TASK_RELEASED,
    Move.REASSIGN: EventType.TASK_REASSIGNED,
}


def _dossier_of(connection: Connection, task: str) -> str:
    number = connection.execute(select(REVIEW_TASK.c.dossier).where(REVIEW_TASK.c.id == task)).scalar_one_or_none()
    if number is None:
        raise UnknownTaskError("no such task")
    return str(number)


def _open_task(
    connection: Connection, task: str, act: Act, now: datetime, *, even_if_held: bool = False
) -> "Row[tuple[object, ...]]":
    """Return a task that this person may work on. The caller holds the dossier's lock."""
    row = connection.execute(select(REVIEW_TASK).where(REVIEW_TASK.c.id == task)).one()
    if row.settled_at is not None:
        raise AlreadySettledError("settled before")
    held = row.claimed_by is not None and row.claimed_until > now
    if held and row.claimed_by != act.actor.id and not even_if_held:
        raise TaskClaimedError("somebody else has it")
    return row


def _held_by(person: str | None, until: datetime | None) -> Update:
    return update(REVIEW_TASK).values(claimed_by=person, claimed_until=until)


def _signatures(connection: Connection, task: str, verdict: Verdict) -> int:
    signed = SIGNATURE.c
    query = select(func.count()).select_from(SIGNATURE).where(signed.task == task, signed.verdict == verdict)
    return int(connection.execute(query).scalar_one())


def _open_questions(connection: Connection, number: str) -> int:
    task = REVIEW_TASK.c
    query = select(func.count()).select_from(REVIEW_TASK).where(task.dossier == number, task.settled_at.is_(None))
    return int(connection.execute(query).scalar_one())
