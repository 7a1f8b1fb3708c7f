"""What happened to a complaint that has no dossier: events of its own, codes only."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from dossier.record import Actor, EventType
from storage import chains
from storage.tables import COMPLAINT, COMPLAINT_EVENT


def append(
    connection: Connection, number: str, type_: EventType, actor: Actor, at: datetime, detail: Mapping[str, str]
) -> None:
    """Append an event. The caller holds the complaint's row lock, and knows that it did not happen before."""
    own = COMPLAINT.c
    seq, chain = connection.execute(select(own.seq, own.chain).where(own.number == number)).one()
    # One from before there were chains has lines that nobody counted.
    lines = select(func.coalesce(func.max(COMPLAINT_EVENT.c.seq), 0)).where(COMPLAINT_EVENT.c.complaint == number)
    seq = max(seq, connection.execute(lines).scalar_one()) + 1
    chain = chains.link(chain, number, seq, at, type_, actor.id, actor.role, dict(detail))
    connection.execute(
        insert(COMPLAINT_EVENT).values(
            complaint=number,
            seq=seq,
            at=at,
            type=type_,
            actor=actor.id,
            role=actor.role,
            detail=dict(detail),
            hash=chain,
        )
    )
    connection.execute(update(COMPLAINT).where(own.number == number).values(seq=seq, chain=chain))
