"""The append-only story of each dossier, chained by hashes.

`append` is called inside the transaction that changes the read model, under the dossier's row lock; an event's
`key` makes it happen once. Events hold ids and codes, nothing personal, so erasure leaves the chain whole.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from dossier.errors import UnknownDossierError
from dossier.record import Actor, Event, EventType, Role
from storage import chains, telling
from storage.tables import DOSSIER, EVENT

FIRST_LINK = chains.FIRST_LINK


def lock(connection: Connection, number: str) -> "Row[tuple[object, ...]]":
    """Lock and return the dossier's row. Raises UnknownDossierError."""
    row = connection.execute(select(DOSSIER).where(DOSSIER.c.number == number).with_for_update()).one_or_none()
    if row is None or row.household_sealed is None:  # none, or erased
        raise UnknownDossierError("no such dossier")
    return row


def has_happened(connection: Connection, number: str, key: str) -> bool:
    """Say whether the event of that key was appended before."""
    found = select(EVENT.c.seq).where(EVENT.c.dossier == number, EVENT.c.key == key)
    return connection.execute(found).one_or_none() is not None


def append(
    connection: Connection,
    number: str,
    key: str,
    type_: EventType,
    actor: Actor,
    at: datetime,
    *,
    document: str | None = None,
    detail: Mapping[str, str] | None = None,
) -> int:
    """Append an event and return its sequence number. The caller holds the row lock and has asked `has_happened`.

    `detail` holds codes and counts only: events are streamed and listed as they are.
    """
    seq, chain = connection.execute(select(DOSSIER.c.seq, DOSSIER.c.chain).where(DOSSIER.c.number == number)).one()
    event = Event(seq + 1, at, type_, actor, document, dict(detail or {}))
    chained = link(chain, number, event, key)
    connection.execute(
        insert(EVENT).values(
            dossier=number,
            seq=event.seq,
            key=key,
            at=event.at,
            type=event.type,
            actor=actor.id,
            role=actor.role,
            document=document,
            detail=dict(event.detail),
            hash=chained,
        )
    )
    connection.execute(
        update(DOSSIER).where(DOSSIER.c.number == number).values(seq=event.seq, chain=chained, changed_at=event.at)
    )
    telling.tell(connection, number, key, type_, at)
    return event.seq


def keyed(connection: Connection, number: str) -> tuple[frozenset[str], tuple[Event, ...]]:
    """Return the keys of all events, and the events, oldest first."""
    rows = connection.execute(select(EVENT).where(EVENT.c.dossier == number).order_by(EVENT.c.seq)).all()
    return frozenset(row.key for row in rows), tuple(_event(row) for row in rows)


def after(connection: Connection, number: str, seq: int) -> tuple[Event, ...]:
    """Return the events after a sequence number, oldest first."""
    query = select(EVENT).where(EVENT.c.dossier == number, EVENT.c.seq > seq).order_by(EVENT.c.seq)
    return tuple(_event(row) for row in connection.execute(query))


def broken_links(connection: Connection, number: str) -> Iterator[int]:
    """Return the sequence numbers at which the chain does not hold; none where the story is whole."""
    last, chain = connection.execute(select(DOSSIER.c.seq, DOSSIER.c.chain).where(DOSSIER.c.number == number)).one()
    rows = connection.execute(select(EVENT).where(EVENT.c.dossier == number).order_by(EVENT.c.seq)).all()
    return (each.seq for each in chains.broken_events(number, rows, last, chain))


def link(previous: bytes, number: str, event: Event, key: str) -> bytes:
    """Return the hash of an event chained to that of the one before."""
    told = (event.type, event.actor.id, event.actor.role, event.document, dict(event.detail))
    return chains.link(previous, number, event.seq, event.at, *told, key=key)


def _event(row: "Row[tuple[object, ...]]") -> Event:
    return Event(row.seq, row.at, EventType(row.type), Actor(row.actor, Role(row.role)), row.document, row.detail)
