"""Acts that are committed and not yet in their run: the adapter of `dossier.ports.Outbox`.

Lines of one dossier are delivered in order: only the oldest waiting line of a dossier can be claimed. A claim is a
lease; whoever dies with it loses it when it runs out. Several relays may run.
"""

from datetime import timedelta

from sqlalchemy import Connection, func, select, update

from dossier.ports import OutboxLine
from dossier.record import Actor, EventType, Role
from dossier.status import Flag, Queue
from storage import events
from storage.database import Database
from storage.tables import DOSSIER, OUTBOX

# The relay's pauses grow from a second to a minute; ten of them are five minutes.
_A_TRY = timedelta(seconds=30)
_RELAY = Actor("relay", Role.MACHINE)
COMPLAINT_WORD = "complaint"


class SqlOutbox:
    """The outbox in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, limit: int, lease: timedelta) -> tuple[OutboxLine, ...]:
        """Take the oldest waiting line of each of some dossiers, longest due first, for as long as the lease."""
        older = OUTBOX.alias("older")
        is_first = ~(
            select(older.c.id)
            .where(older.c.dossier == OUTBOX.c.dossier, older.c.done_at.is_(None), older.c.id < OUTBOX.c.id)
            .exists()
        )
        due = (
            select(OUTBOX.c.id)
            .where(OUTBOX.c.done_at.is_(None), OUTBOX.c.available_at <= func.clock_timestamp(), is_first)
            # Longest due first: lines that are put off again and again do not keep the others waiting.
            .order_by(OUTBOX.c.available_at, OUTBOX.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(
                update(OUTBOX)
                .where(OUTBOX.c.id.in_(due))
                .values(attempts=OUTBOX.c.attempts + 1, available_at=func.clock_timestamp() + lease)
                .returning(OUTBOX)
            ).all()
            turns = _turns(connection, {row.dossier for row in rows if row.dossier is not None})
        return tuple(
            OutboxLine(
                row.id,
                row.dossier or row.complaint,
                row.act,
                row.kind,
                row.subject,
                row.attempts,
                *turns.get(row.dossier, ("", False)),
            )
            for row in rows
        )

    def delivered(self, line: OutboxLine) -> None:
        """The run has the act."""
        with self._database.transaction() as connection:
            connection.execute(update(OUTBOX).where(OUTBOX.c.id == line.id).values(done_at=self._database.now()))

    def refused(self, line: OutboxLine, code: str) -> None:
        """The run refused the act: recorded as an event, not tried again.

        A run that has ended with its dossier refuses nothing: what was committed before its end it has seen.
        """
        if line.kind == COMPLAINT_WORD:  # no act, only word of one that was noted: nobody is told that it is of no use
            self.delivered(line)
            return
        with self._database.transaction() as connection:
            row = events.lock(connection, line.number)
            ended = connection.execute(
                update(OUTBOX)
                .where(OUTBOX.c.id == line.id, OUTBOX.c.done_at.is_(None))
                .values(done_at=self._database.now())
            )
            if ended.rowcount == 1 and row.queue != Queue.DONE:
                detail = {"kind": line.kind, "code": code}
                events.append(
                    connection,
                    line.number,
                    f"refused:{line.id}",
                    EventType.ACT_REFUSED,
                    _RELAY,
                    self._database.now(),
                    detail=detail,
                )

    def postponed(self, line: OutboxLine, delay: timedelta) -> None:
        """The run could not be reached: try again later."""
        with self._database.transaction() as connection:
            connection.execute(
                update(OUTBOX)
                .where(OUTBOX.c.id == line.id, OUTBOX.c.done_at.is_(None))
                .values(available_at=func.clock_timestamp() + delay)
            )

    def late(self, after: timedelta) -> int:
        """Return how many lines have waited for longer than that, untouched or tried in vain."""
        untouched = OUTBOX.c.available_at <= func.clock_timestamp() - after
        tries = max(1, after // _A_TRY)
        late = select(func.count()).where(OUTBOX.c.done_at.is_(None), untouched | (OUTBOX.c.attempts >= tries))
        with self._database.transaction() as connection:
            return connection.execute(late).scalar_one()


def _turns(connection: Connection, numbers: set[str]) -> dict[str, tuple[str, bool]]:
    """Return the office of each dossier, and whether it was handed in at a counter."""
    query = select(DOSSIER.c.number, DOSSIER.c.office, DOSSIER.c.flags).where(DOSSIER.c.number.in_(numbers))
    return {row.number: (row.office, Flag.COUNTER_CHANNEL in row.flags) for row in connection.execute(query)}
