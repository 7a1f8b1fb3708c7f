"""What people do with complaints and appeals: the adapter of `dossier.complaints.ports.Complaints`."""

import secrets
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, and_, or_, select, true

from dossier.complaints.dues import noticed_at, resumed, window_ends
from dossier.complaints.ports import ComplaintView
from dossier.complaints.state import Complaint, ComplaintKind, Content, Ground
from dossier.complaints.story import Move, asked, contested, judge, judge_answer, settled, withdrawn
from dossier.errors import AppealOpenError, NothingToContestError, OwnDecisionError, UnknownComplaintError
from dossier.findings import Verdict
from dossier.identifiers import complaint_number
from dossier.messages import local_day
from dossier.policy import in_force
from dossier.record import Act, EventType
from dossier.status import Queue, Status
from storage import acts, events, sealing
from storage.complaints import Held
from storage.reached import Reached
from storage.tables import ASSESSMENT, COMPLAINT, DOSSIER, REVIEW_TASK, SIGNATURE


class SqlComplaints(Reached):
    """Acts on complaints in PostgreSQL; a public method is one transaction."""

    def complain(self, kind: ComplaintKind, content: Content, dossier: str | None, act: Act) -> str:
        """Take a complaint and return its number. Raises UnknownDossierError, NothingToContestError."""
        if kind is ComplaintKind.APPEAL:
            raise NothingToContestError("an appeal is made against the decision of a dossier")
        number = _new_number()
        with self._database.transaction() as connection:
            if (before := acts.claim(connection, act, "complain", number)) is not None:
                return before
            if dossier is not None:
                self._look_for(connection, dossier)
                events.lock(connection, dossier)
            self._begin(connection, Complaint(number, dossier, kind, self._database.now()), content, act)
        return number

    def appeal(self, dossier: str, words: str, act: Act) -> str:
        """Take an appeal and return its number; one that comes late is taken too, and a person decides.

        Raises:
            UnknownDossierError, NothingToContestError, AppealOpenError.
        """
        number = _new_number()
        with self._on(dossier) as connection:
            if (before := acts.claim(connection, act, f"appeal:{dossier}", number)) is not None:
                return before
            row, now = events.lock(connection, dossier), self._database.now()
            last = select(ASSESSMENT.c.content_sealed).where(
                ASSESSMENT.c.dossier == dossier, ASSESSMENT.c.attempt == row.attempt
            )
            sealed = connection.execute(last).scalar_one_or_none()
            members = () if sealed is None else sealing.ASSESSMENT.open(self._keys, dossier, sealed).members
            against = contested(Status(row.status), members)
            if against is None:
                raise NothingToContestError("nothing was decided against the household")
            is_open = select(COMPLAINT.c.number).where(
                COMPLAINT.c.dossier == dossier, COMPLAINT.c.kind == ComplaintKind.APPEAL, COMPLAINT.c.state == "open"
            )
            if connection.execute(is_open).first() is not None:
                raise AppealOpenError("one is open")
            notice = noticed_at(events.after(connection, dossier, 0))
            late = notice is not None and now >= window_ends(notice, in_force(local_day(notice)))
            appeal = Complaint(number, dossier, ComplaintKind.APPEAL, now, contested=against, late=late)
            household = sealing.HOUSEHOLD.open(self._keys, dossier, row.household_sealed)
            self._begin(connection, appeal, Content(household.language, household.phone, words), act)
        return number

    def ask(self, number: str, words: str, act: Act) -> None:
        """Ask the complainant. Raises UnknownComplaintError, ComplaintClosedError, StaffActError."""
        with self._database.transaction() as connection:
            if (held := self._allowed(connection, number, Move.ASK, act)) is not None:
                held.complaint = asked(held.complaint, held.now)
                held.content = replace(held.content, question=words, reply=None)
                self._done(held, EventType.COMPLAINT_ASKED, act)

    def reply(self, number: str, words: str, act: Act) -> None:
        """Reply to what was asked. Raises UnknownComplaintError, NothingToReplyError."""
        with self._database.transaction() as connection:
            if (held := self._allowed(connection, number, Move.REPLY, act)) is not None:
                held.complaint = resumed(held.complaint, held.now)
                held.content = replace(held.content, reply=words)
                self._done(held, EventType.COMPLAINT_REPLIED, act)

    def settle(self, number: str, ground: Ground | None, words: str | None, act: Act) -> None:
        """Answer it: upheld, or rejected on a ground; an appeal by somebody who had no hand in the decision.

        Raises:
            UnknownComplaintError, ComplaintClosedError, StaffActError, SignatureNeededError, OwnDecisionError,
            ComplaintGroundError.
        """
        with self._database.transaction() as connection:
            if (held := self._allowed(connection, number, Move.SETTLE, act)) is not None:
                judge_answer(held.complaint, ground, act.actor.role)
                if held.complaint.is_appeal and _had_a_hand(connection, held.complaint, act.actor.id):
                    raise OwnDecisionError("signed the decision")
                held.complaint = settled(held.complaint, ground, held.now)
                held.content = replace(held.content, answer=words)
                detail = {"state": held.complaint.state.value} | ({} if ground is None else {"ground": ground.value})
                self._done(held, EventType.COMPLAINT_ANSWERED, act, detail, settled_by=act.actor.id)

    def withdraw(self, number: str, act: Act) -> None:
        """End it as its complainant wishes. Raises UnknownComplaintError, ComplaintClosedError."""
        with self._database.transaction() as connection:
            if (held := self._allowed(connection, number, Move.WITHDRAW, act)) is not None:
                held.complaint = withdrawn(held.complaint, held.now)
                self._done(held, EventType.COMPLAINT_WITHDRAWN, act)

    def carry_out(self, number: str, act: Act) -> None:
        """Say that what was upheld is done. Raises UnknownComplaintError, NothingToCarryOutError, StaffActError."""
        with self._database.transaction() as connection:
            if (held := self._allowed(connection, number, Move.CARRY_OUT, act)) is not None:
                held.complaint = replace(held.complaint, queue=Queue.DONE)
                self._done(held, EventType.COMPLAINT_CARRIED_OUT, act)

    def view(self, number: str) -> ComplaintView:
        """Return one complaint. Raises UnknownComplaintError."""
        with self._database.transaction() as connection:
            self._look_for_complaint(connection, number)
            return self._shown(connection, number)

    def of_dossier(self, number: str) -> tuple[ComplaintView, ...]:
        """Return those about a dossier, oldest first. Raises UnknownDossierError."""
        query = select(COMPLAINT.c.number).where(COMPLAINT.c.dossier == number).order_by(COMPLAINT.c.opened_at)
        with self._on(number) as connection:
            return tuple(self._shown(connection, each) for each in connection.execute(query).scalars().all())

    def waiting(self, limit: int) -> tuple[ComplaintView, ...]:
        """Return those that wait for a member of staff, oldest first."""
        query = (
            select(COMPLAINT.c.number)
            .where(COMPLAINT.c.queue.in_([Queue.REVIEW, Queue.SUPERVISION]), self._complaint_seen)
            .order_by(COMPLAINT.c.opened_at, COMPLAINT.c.number)
            .limit(limit)
        )
        with self._database.transaction() as connection:
            return tuple(self._shown(connection, number) for number in connection.execute(query).scalars().all())

    @property
    def _complaint_seen(self) -> ColumnElement[bool]:
        """The condition on a complaint: its dossier is reached; without one, by who took it or is everywhere."""
        if self._reach is None:
            return true()
        dossiers = select(DOSSIER.c.number).where(self._seen)
        ways: list[ColumnElement[bool]] = [COMPLAINT.c.dossier.in_(dossiers)]
        if self._reach.territory.everywhere:
            ways.append(COMPLAINT.c.dossier.is_(None))
        if self._reach.opener is not None:
            ways.append(and_(COMPLAINT.c.dossier.is_(None), COMPLAINT.c.opened_by == self._reach.opener))
        return or_(*ways)

    def _look_for_complaint(self, connection: Connection, number: str) -> None:
        query = select(COMPLAINT.c.number).where(COMPLAINT.c.number == number, self._complaint_seen)
        if connection.execute(query).one_or_none() is None:
            raise UnknownComplaintError("no such complaint")

    def _shown(self, connection: Connection, number: str) -> ComplaintView:
        return Held.seen(connection, self._keys, number, self._database.now()).view()

    def _begin(self, connection: Connection, complaint: Complaint, content: Content, act: Act) -> None:
        held = Held(connection, self._keys, complaint.opened_at, complaint, content)
        held.begin(act.actor.id)
        held.tell(act.id, EventType.COMPLAINT_RECEIVED, act.actor, {"late": "1"} if complaint.late else None)
        held.send_word(act.id)

    def _allowed(self, connection: Connection, number: str, move: Move, act: Act) -> Held | None:
        """Lock and return a complaint that may make this move now; None: this very act made it before."""
        self._look_for_complaint(connection, number)
        if acts.claim(connection, act, f"{move}_complaint:{number}", number) is not None:
            return None
        held = Held.of(connection, self._keys, number, self._database.now())
        judge(move, held.complaint, act.actor.role)
        return held

    def _done(
        self,
        held: Held,
        type_: EventType,
        act: Act,
        detail: dict[str, str] | None = None,
        *,
        settled_by: str | None = None,
    ) -> None:
        held.keep(settled_by)
        held.tell(act.id, type_, act.actor, detail)
        held.send_word(act.id)


def _new_number() -> str:
    return complaint_number.make(secrets.token_bytes(complaint_number.RANDOM_BYTES))


def _had_a_hand(connection: Connection, complaint: Complaint, person: str) -> bool:
    """Say whether somebody signed against the household: the refusal, or a doubt that it rests on."""
    signed = (
        select(SIGNATURE.c.task)
        .join(REVIEW_TASK, REVIEW_TASK.c.id == SIGNATURE.c.task)
        .where(
            REVIEW_TASK.c.dossier == complaint.dossier,
            SIGNATURE.c.verdict == Verdict.FAIL,
            SIGNATURE.c.person == person,
        )
        .limit(1)
    )
    return connection.execute(signed).one_or_none() is not None
