"""What an event sends out of the house, written down in the transaction of the event: nobody can forget to."""

import uuid
from datetime import datetime

from sqlalchemy import Connection, insert

from dossier.deliveries import DispatchState, Provider
from dossier.messages import CARDS_ORDERED_AT, TOLD, local_day, may_leave
from dossier.policy import in_force
from dossier.record import EventType
from storage.tables import DISPATCH

HOUSEHOLDS_CARDS = "cards"


def tell(connection: Connection, number: str, key: str, type_: EventType, at: datetime) -> None:
    """Put what the event sends out on its way; most events send nothing."""
    if (kind := TOLD.get(type_)) is not None:
        _put(connection, number, key, Provider.SMS, kind, at, may_leave(kind, at, in_force(local_day(at))))
    if type_ is CARDS_ORDERED_AT:
        _put(connection, number, key, Provider.CARDS, HOUSEHOLDS_CARDS, at, at)


def tell_complainant(connection: Connection, number: str, key: str, type_: EventType, at: datetime) -> None:
    """Put on its way what the event of a complaint says to somebody without a dossier."""
    if (kind := TOLD.get(type_)) is not None:
        leaves_at = may_leave(kind, at, in_force(local_day(at)))
        _put(connection, number, key, Provider.SMS, kind, at, leaves_at, of="complaint")


def _put(
    connection: Connection,
    number: str,
    key: str,
    provider: Provider,
    kind: str,
    at: datetime,
    leaves_at: datetime,
    *,
    of: str = "dossier",
) -> None:
    connection.execute(
        insert(DISPATCH).values(
            {
                of: number,
                "event_key": key,
                "provider": provider,
                "kind": kind,
                "effect": str(uuid.uuid4()),
                "state": DispatchState.WAITING,
                "available_at": leaves_at,
                "created_at": at,
            }
        )
    )
