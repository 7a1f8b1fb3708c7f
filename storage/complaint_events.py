"""What happened to a complaint that has no dossier: events of its own, codes only."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from dossier.record import Actor, EventType
from storage.tables import COMPLAINT_EVENT


def append(
    connection: Connection, number: str, type_: EventType, actor: Actor, at: datetime, detail: Mapping[str, str]
) -> None:
    """Append an event. The caller holds the complaint's row lock, and knows that it did not happen before."""
    column = COMPLAINT_EVENT.c
    last = select(func.coalesce(func.max(column.seq), 0)).where(column.complaint == number)
    connection.execute(
        insert(COMPLAINT_EVENT).values(
            complaint=number,
            seq=connection.execute(last).scalar_one() + 1,
            at=at,
            type=type_,
            actor=actor.id,
            role=actor.role,
            detail=dict(detail),
        )
    )
