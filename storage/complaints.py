"""What the machine notes of complaints: the adapter of `dossier.complaints.ports.ComplaintCases`.

Whoever touches a complaint locks its dossier first, where it has one, as everybody does, then its own row. What time
brings is worked out again from what is stored, so a note that comes twice, late or for nothing changes nothing.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update

from dossier.complaints.dues import Due, DueKind, answer_due, come, next_due
from dossier.complaints.ports import ComplaintStage, ComplaintView
from dossier.complaints.state import Complaint, ComplaintKind, ComplaintState, Content, Contested, Ground
from dossier.errors import UnknownComplaintError
from dossier.messages import local_day
from dossier.policy import Policy, in_force
from dossier.record import Actor, Event, EventType, Role
from dossier.status import Flag, Queue
from storage import complaint_events, events, sealing, steps, telling
from storage.database import Database
from storage.keys import Keyring
from storage.outbox import COMPLAINT_WORD
from storage.tables import COMPLAINT, COMPLAINT_EVENT, DOSSIER, OUTBOX

_TOLD = {
    DueKind.UNANSWERED: EventType.COMPLAINT_UNANSWERED,
    DueKind.AT_RISK: EventType.COMPLAINT_AT_RISK,
    DueKind.BREACH: EventType.COMPLAINT_BREACHED,
    DueKind.LEGAL_LIMIT: EventType.COMPLAINT_LIMIT_PASSED,
}


class SqlComplaintCases:
    """Complaints in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def take_up(self, number: str) -> ComplaintStage:
        """Return where the run stands. Raises UnknownComplaintError."""
        with self._database.transaction() as connection:
            return self._held(connection, number).stage()

    def note_due(self, number: str) -> ComplaintStage:
        """Let everything come that is due by now."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            while (due := next_due(held.complaint, held.policy)) is not None and due.at <= held.now:
                held.come(due)
            held.keep()
            return held.stage()

    def contested_dossier(self, number: str) -> str | None:
        """Return the dossier that a won appeal has looked at afresh; None: nothing is to be done."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            return held.complaint.dossier if held.stage().reopens else None

    def note_reopened(self, number: str, successor: str) -> None:
        """Note the dossier in which the household is looked at afresh."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            if held.stage().reopens:
                held.complaint = replace(held.complaint, successor=successor)
                held.keep()

    def note_carried_out(self, number: str) -> None:
        """Note that the fresh dossier is deposited: nothing is left to do."""
        with self._database.transaction() as connection:
            held = self._held(connection, number)
            if held.stage().reopens:
                held.complaint = replace(held.complaint, queue=Queue.DONE)
                detail = {"successor": held.complaint.successor or ""}
                held.tell("carried_out", EventType.COMPLAINT_CARRIED_OUT, steps.MACHINE, detail)
                held.keep()

    def _held(self, connection: Connection, number: str) -> "Held":
        return Held.of(connection, self._keys, number, self._database.now())


@dataclass
class Held:
    """One complaint, locked, while something happens to it; `keep` writes it back."""

    connection: Connection
    keys: Keyring
    now: datetime
    complaint: Complaint
    content: Content

    @classmethod
    def of(cls, connection: Connection, keys: Keyring, number: str, now: datetime) -> "Held":
        """Lock and return a complaint. Raises UnknownComplaintError."""
        dossier = cls.seen(connection, keys, number, now).complaint.dossier
        if dossier is not None:
            events.lock(connection, dossier)
        connection.execute(select(COMPLAINT.c.number).where(COMPLAINT.c.number == number).with_for_update())
        return cls.seen(connection, keys, number, now)

    @classmethod
    def seen(cls, connection: Connection, keys: Keyring, number: str, now: datetime) -> "Held":
        """Return a complaint to look at. Raises UnknownComplaintError."""
        row = connection.execute(select(COMPLAINT).where(COMPLAINT.c.number == number)).one_or_none()
        if row is None or row.content_sealed is None:  # none, or erased with its dossier
            raise UnknownComplaintError("no such complaint")
        return cls(connection, keys, now, _complaint(row), sealing.COMPLAINT.open(keys, number, row.content_sealed))

    @property
    def policy(self) -> Policy:
        """The policy of the day on which it was taken."""
        return in_force(local_day(self.complaint.opened_at))

    def stage(self) -> ComplaintStage:
        """Where the run stands."""
        due = next_due(self.complaint, self.policy)
        return ComplaintStage(
            closed=self.complaint.queue is Queue.DONE,
            # At least a second, lest a clock that lags turn the run in circles.
            due_in=None if due is None else max(due.at - self.now, timedelta(seconds=1)),
            reopens=self.complaint.queue is Queue.MACHINE,
        )

    def begin(self, opened_by: str) -> None:
        """Write down a complaint that is new, and send word to its run."""
        own = {"number": self.complaint.number, "opened_by": opened_by}
        self.connection.execute(insert(COMPLAINT).values(own | self._columns()))
        self._flag()

    def keep(self, settled_by: str | None = None) -> None:
        """Write the complaint back."""
        values = self._columns() | ({} if settled_by is None else {"settled_by": settled_by})
        self.connection.execute(update(COMPLAINT).where(COMPLAINT.c.number == self.complaint.number).values(values))
        self._flag()

    def come(self, due: Due) -> None:
        """Let a due come: it marks, or hands over to a person."""
        self.complaint = come(self.complaint, due)
        self.tell(due.key, _TOLD[due.kind], steps.MACHINE)

    def send_word(self, act: str | None = None) -> None:
        """Put word of what was committed on its way to the run."""
        line = {"complaint": self.complaint.number, "act": act or str(uuid.uuid4()), "kind": COMPLAINT_WORD}
        self.connection.execute(insert(OUTBOX).values(line))

    def tell(self, key: str, type_: EventType, actor: Actor, detail: Mapping[str, str] | None = None) -> None:
        """Append an event, codes only: to the dossier's, where there is one, else to its own."""
        number, dossier = self.complaint.number, self.complaint.dossier
        told = {"complaint": number, "kind": self.complaint.kind.value, **(detail or {})}
        if dossier is not None:
            events.append(self.connection, dossier, f"{number}:{key}", type_, actor, self.now, detail=told)
            return
        complaint_events.append(self.connection, number, type_, actor, self.now, told)
        telling.tell_complainant(self.connection, number, key, type_, self.now)

    def view(self) -> ComplaintView:
        """The complaint as people see it."""
        return ComplaintView(self.complaint, self.content, answer_due(self.complaint, self.policy), self._story())

    def _story(self) -> tuple[Event, ...]:
        number = self.complaint.number
        if self.complaint.dossier is not None:
            told = events.after(self.connection, self.complaint.dossier, 0)
            return tuple(each for each in told if each.detail.get("complaint") == number)
        query = select(COMPLAINT_EVENT).where(COMPLAINT_EVENT.c.complaint == number).order_by(COMPLAINT_EVENT.c.seq)
        return tuple(
            Event(row.seq, row.at, EventType(row.type), Actor(row.actor, Role(row.role)), None, row.detail)
            for row in self.connection.execute(query)
        )

    def _columns(self) -> dict[str, object]:
        one = self.complaint
        return {
            "dossier": one.dossier,
            "kind": one.kind,
            "state": one.state,
            "queue": one.queue,
            "contested": one.contested,
            "late": one.late,
            "content_sealed": sealing.COMPLAINT.seal(self.keys, one.number, self.content),
            "opened_at": one.opened_at,
            "asked_at": one.asked_at,
            "paused": one.paused,
            "happened": sorted(one.happened),
            "ground": one.ground,
            "settled_at": one.settled_at,
            "successor": one.successor,
        }

    def _flag(self) -> None:
        """Say of the dossier that an appeal is open, for as long as it is; the dossier stays as it was decided."""
        if not self.complaint.is_appeal:
            return
        flags = func.array_remove(DOSSIER.c.flags, Flag.APPEAL_OPEN)
        if self.complaint.is_open:
            flags = func.array_append(flags, Flag.APPEAL_OPEN)
        self.connection.execute(update(DOSSIER).where(DOSSIER.c.number == self.complaint.dossier).values(flags=flags))


def _complaint(row: steps.DossierRow) -> Complaint:
    return Complaint(
        number=row.number,
        dossier=row.dossier,
        kind=ComplaintKind(row.kind),
        opened_at=row.opened_at,
        state=ComplaintState(row.state),
        queue=Queue(row.queue),
        contested=None if row.contested is None else Contested(row.contested),
        late=row.late,
        asked_at=row.asked_at,
        paused=row.paused,
        happened=frozenset(row.happened),
        ground=None if row.ground is None else Ground(row.ground),
        settled_at=row.settled_at,
        successor=row.successor,
    )
