"""What time is to do to a dossier next, read from its row, its open corrections and its events."""

from datetime import datetime

from sqlalchemy import Connection, select

from dossier.clock import Ledger, fold
from dossier.dues import Asked, Due, Standing, next_due
from dossier.policy import in_force
from dossier.status import Queue, Status
from storage import events
from storage.steps import DossierRow
from storage.tables import CORRECTION_ROUND


def due(connection: Connection, row: DossierRow, now: datetime) -> Due | None:
    """Return what falls due next, under the policy of the day on which the dossier was deposited, or opened."""
    if row.queue == Queue.DONE:
        return None
    begun: datetime = row.submitted_at or row.opened_at
    return next_due(_standing(connection, row, now), in_force(begun.date()), now)


def ledger(connection: Connection, number: str, now: datetime) -> Ledger:
    """Return the clock ledger of a dossier."""
    return fold(events.after(connection, number, 0), now)


def _standing(connection: Connection, row: DossierRow, now: datetime) -> Standing:
    keys, told = events.keyed(connection, row.number)
    return Standing(
        status=Status(row.status),
        queue=Queue(row.queue),
        attempt=row.attempt,
        opened_at=row.opened_at,
        ledger=fold(told, now),
        noted=keys,
        submitted_at=row.submitted_at,
        effective_at=row.effective_at,
        asked=_asked(connection, row.number),
    )


def _asked(connection: Connection, number: str) -> Asked | None:
    asked = CORRECTION_ROUND.c
    row = connection.execute(
        select(CORRECTION_ROUND).where(asked.dossier == number, asked.answered_at.is_(None), asked.closed_at.is_(None))
    ).one_or_none()
    if row is None:
        return None
    return Asked(row.round, row.extensions, row.extended_at or row.requested_at, row.due_at)


def asked_since(connection: Connection, number: str) -> datetime | None:
    """Return since when the present time to answer the open corrections runs; None where none are open."""
    asked = _asked(connection, number)
    return None if asked is None else asked.since
