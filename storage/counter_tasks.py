"""What a person at the counter has to do where no message arrives: the adapter of `dossier.dispatching.CounterTasks`.

At most one of a kind is open for a dossier. It holds up nothing: the dossier goes its way meanwhile.
"""

import uuid
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.deliveries import CounterTask, CounterTaskKind
from dossier.errors import AlreadySettledError, UnknownTaskError
from dossier.record import Act, EventType
from dossier.status import Flag
from storage import acts, events
from storage.reached import Reached
from storage.tables import COUNTER_TASK, DISPATCH, DOSSIER


class SqlCounterTasks(Reached):
    """Counter tasks in PostgreSQL; a public method is one transaction."""

    def open_tasks(self, limit: int, number: str | None = None) -> tuple[CounterTask, ...]:
        """Return the tasks that nobody settled, of one dossier or of all, oldest first."""
        query = (
            select(COUNTER_TASK, DISPATCH.c.kind.label("about"), DOSSIER.c.office)
            .join(DISPATCH, DISPATCH.c.id == COUNTER_TASK.c.dispatch)
            .join(DOSSIER, DOSSIER.c.number == COUNTER_TASK.c.dossier)
            .where(COUNTER_TASK.c.settled_at.is_(None), self._seen)
            .order_by(COUNTER_TASK.c.opened_at, COUNTER_TASK.c.id)
            .limit(limit)
        )
        if number is not None:
            query = query.where(COUNTER_TASK.c.dossier == number)
        with self._database.transaction() as connection:
            return tuple(
                CounterTask(row.id, row.dossier, CounterTaskKind(row.kind), row.about, row.office, row.opened_at)
                for row in connection.execute(query)
            )

    def settle(self, task: str, act: Act) -> None:
        """Say that somebody saw to it. Raises UnknownTaskError, AlreadySettledError."""
        with self._database.transaction() as connection:
            if acts.claim(connection, act, f"settle_counter:{task}", task) is not None:
                return
            query = (
                select(COUNTER_TASK.c.dossier)
                .join(DOSSIER, DOSSIER.c.number == COUNTER_TASK.c.dossier)
                .where(COUNTER_TASK.c.id == task, self._seen)
            )
            number = connection.execute(query).scalar_one_or_none()
            if number is None:
                raise UnknownTaskError("no such task")
            events.lock(connection, number)
            now = self._database.now()
            kind = end(connection, number, act.actor.id, now, COUNTER_TASK.c.id == task)
            if kind is None:
                raise AlreadySettledError("settled before")
            detail = {"kind": kind.value}
            events.append(connection, number, act.id, EventType.COUNTER_TASK_SETTLED, act.actor, now, detail=detail)


def begin(connection: Connection, number: str, kind: CounterTaskKind, dispatch: int, now: datetime) -> None:
    """Open a task where none of its kind is open. The caller holds the dossier's row lock."""
    connection.execute(
        insert_or_not(COUNTER_TASK)
        .values(id=str(uuid.uuid4()), dossier=number, kind=kind, dispatch=dispatch, opened_at=now)
        .on_conflict_do_nothing(
            index_elements=[COUNTER_TASK.c.dossier, COUNTER_TASK.c.kind],
            index_where=COUNTER_TASK.c.settled_at.is_(None),
        )
    )
    if kind is CounterTaskKind.PHONE_UNREACHABLE:
        flags = func.array_append(func.array_remove(DOSSIER.c.flags, Flag.PHONE_UNREACHABLE), Flag.PHONE_UNREACHABLE)
        connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(flags=flags))


def end(
    connection: Connection, number: str, by: str, now: datetime, which: ColumnElement[bool]
) -> CounterTaskKind | None:
    """Close the open task of a dossier that fits, and return its kind; None where there is none."""
    closed = (
        update(COUNTER_TASK)
        .where(COUNTER_TASK.c.dossier == number, COUNTER_TASK.c.settled_at.is_(None), which)
        .values(settled_at=now, settled_by=by)
        .returning(COUNTER_TASK.c.kind)
    )
    kind = connection.execute(closed).scalar_one_or_none()
    if kind == CounterTaskKind.PHONE_UNREACHABLE:
        flags = func.array_remove(DOSSIER.c.flags, Flag.PHONE_UNREACHABLE)
        connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(flags=flags))
    return None if kind is None else CounterTaskKind(kind)
