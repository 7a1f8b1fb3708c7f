"""One step of a dossier's life: row and event move together, in the caller's transaction and under its lock."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, not_, select, tuple_, update

from dossier.record import Actor, EventType, Role
from dossier.status import Flag, Place, Queue, Status
from dossier.story import STORY, Move, judge
from storage import events
from storage.tables import CORRECTION_ROUND, DOSSIER, EVENT, REVIEW_TASK

DossierRow = Row[tuple[object, ...]]

MACHINE = Actor("machine", Role.MACHINE)
ALL_TAKEN_OVER = "pieces_reused"


# What is said of a dossier only while it is open.
_PASSING = frozenset(
    {
        Flag.REGISTRY_UNAVAILABLE,
        Flag.AWAITING_REGISTRATION,
        Flag.CORRECTIONS_OVERDUE,
        Flag.SLA_AT_RISK,
        Flag.SECOND_BUNDLE,
        Flag.DECISION_REVOCABLE,
    }
)


def place_of(row: DossierRow) -> Place:
    """Return where a dossier stands."""
    return Place(Status(row.status), Queue(row.queue))


def allowed(connection: Connection, number: str, move: Move, role: Role) -> DossierRow:
    """Lock and return the row of a dossier that may make this move now. Raises what `dossier.story.judge` raises."""
    row = events.lock(connection, number)
    judge(move, place_of(row), role)
    return row


def take(
    connection: Connection,
    row: DossierRow,
    place: Place,
    *,
    flagged: Iterable[Flag] = (),
    unflagged: Iterable[Flag] = (),
    **values: object,
) -> None:
    """Move a dossier to a place and put its flags; other columns may change with it."""
    over = _PASSING if place.queue is Queue.DONE else frozenset()
    flags = sorted((set(row.flags) - set(unflagged) - over) | set(flagged))
    connection.execute(
        update(DOSSIER)
        .where(DOSSIER.c.number == row.number)
        .values(status=place.status, queue=place.queue, flags=flags, **values)
    )


def tell(
    connection: Connection,
    number: str,
    key: str,
    type_: EventType,
    actor: Actor,
    at: datetime,
    place: Place,
    detail: Mapping[str, str] | None = None,
) -> None:
    """Append the event of a move, with the queue it led to: the clock ledger is folded from these."""
    events.append(connection, number, key, type_, actor, at, detail={**(detail or {}), "queue": place.queue.value})


def end_what_is_open(connection: Connection, number: str, now: datetime) -> None:
    """Let nobody be asked any more: the open corrections end unanswered, the open questions unsettled."""
    asked, task = CORRECTION_ROUND.c, REVIEW_TASK.c
    connection.execute(
        update(CORRECTION_ROUND)
        .where(and_(asked.dossier == number, asked.answered_at.is_(None), asked.closed_at.is_(None)))
        .values(closed_at=now)
    )
    connection.execute(
        update(REVIEW_TASK).where(task.dossier == number, task.settled_at.is_(None)).values(settled_at=now, void=True)
    )


def to_extend(connection: Connection, seen: ColumnElement[bool], key: str) -> tuple[str, ...]:
    """Return the dossiers, of those that are seen, whose applicants are asked for something and have no event `key`."""
    asked, places = CORRECTION_ROUND.c, STORY[Move.EXTEND].places
    extended = exists().where(EVENT.c.dossier == asked.dossier, EVENT.c.key == key)
    query = (
        select(asked.dossier)
        .join(DOSSIER, DOSSIER.c.number == asked.dossier)
        .where(asked.answered_at.is_(None), asked.closed_at.is_(None), seen, not_(extended))
        .where(tuple_(DOSSIER.c.status, DOSSIER.c.queue).in_([(each.status, each.queue) for each in places]))
        .order_by(asked.dossier)
    )
    return tuple(connection.execute(query).scalars())


def to_take_over_from(connection: Connection, number: str) -> str | None:
    """Return the dossier that this one follows, while good pieces of it are still to be taken over."""
    told = select(EVENT.c.detail).where(EVENT.c.dossier == number, EVENT.c.key == "reapplied")
    detail = connection.execute(told).scalar_one_or_none()
    if detail is None or events.has_happened(connection, number, ALL_TAKEN_OVER):
        return None
    return str(detail["after"])
