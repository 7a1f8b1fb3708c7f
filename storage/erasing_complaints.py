"""Erasure of a complaint that has no dossier, from the database, with a receipt as a dossier's has.

What people wrote goes first, so that nobody sees it from then on; its key is destroyed once its run is gone
(`deploy.erasing`). Its events are codes only and stay, so their chain still verifies. What is about a dossier goes with
that (`storage.erasing`).
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, insert, or_, select, update

from dossier.complaints.state import ComplaintState
from dossier.deliveries import DispatchState
from dossier.erasing import Receipt, Remains, Removed, SignedReceipt
from dossier.errors import ComplaintOfDossierError, StillOpenError, UnknownComplaintError
from dossier.record import Actor, EventType
from dossier.retention import ErasureReason, Retention
from dossier.status import Queue
from storage import complaint_events, data_keys
from storage.database import Database
from storage.erasure_tables import COMPLAINT_ERASURE
from storage.keys import Keyring
from storage.tables import ACT, COMPLAINT, DISPATCH, OUTBOX


class SqlComplaintErasures:
    """Erasures of complaints in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def due(self, schedule: Retention, limit: int) -> tuple[str, ...]:
        """Return complaints whose erasure was begun and not finished, then those whose time is over, oldest first."""
        one, own = COMPLAINT.c, COMPLAINT_ERASURE.c
        begun = select(own.complaint).where(own.finished_at.is_(None)).order_by(own.begun_at)
        before = self._database.now() - timedelta(days=schedule.complaint_days)
        over = (
            select(one.number)
            .where(one.dossier.is_(None), one.queue == Queue.DONE, one.content_sealed.is_not(None))
            .where(one.settled_at < before)
            .order_by(one.settled_at)
        )
        with self._database.transaction() as connection:
            found = list(connection.execute(begun.limit(limit)).scalars())
            found += connection.execute(over.limit(limit - len(found))).scalars()
        return tuple(found)

    def begin(
        self, number: str, reason: ErasureReason, actor: Actor, schedule: Retention, *, even_open: bool = False
    ) -> Remains:
        """Take a complaint from everybody's sight and return what is left of it; again, the same.

        Raises:
            UnknownComplaintError.
            ComplaintOfDossierError: it goes with its dossier.
            StillOpenError: it was not answered, and nobody said that this does not matter.
        """
        with self._database.transaction() as connection:
            query = select(COMPLAINT).where(COMPLAINT.c.number == number).with_for_update()
            row = connection.execute(query).one_or_none()
            if row is None:
                raise UnknownComplaintError("no such complaint")
            if row.dossier is not None:
                raise ComplaintOfDossierError("goes with its dossier")
            if row.content_sealed is not None:
                if row.queue != Queue.DONE and not even_open:
                    raise StillOpenError("it was not answered")
                now = self._database.now()
                own = {"complaint": number, "reason": reason, "asked_by": actor.id, "schedule": schedule.version}
                connection.execute(insert(COMPLAINT_ERASURE).values(**own, begun_at=now))
                detail = {"complaint": number, "kind": str(row.kind), "reason": reason.value}
                complaint_events.append(connection, number, EventType.COMPLAINT_ERASED, actor, now, detail)
                state = ComplaintState.WITHDRAWN if row.state == ComplaintState.OPEN else row.state
                gone = {"content_sealed": None, "opened_by": None, "state": state, "queue": Queue.DONE}
                connection.execute(update(COMPLAINT).where(COMPLAINT.c.number == number).values(gone))
                end_what_is_on_its_way(connection, now, None, (number,))
        return Remains(None, (number,))

    def finish(self, number: str, removed: Removed) -> SignedReceipt:
        """Destroy the key and write the receipt; again, the receipt that was written.

        Raises:
            UnknownComplaintError: nobody began to erase it.
        """
        with self._database.transaction() as connection:
            query = select(COMPLAINT_ERASURE).where(COMPLAINT_ERASURE.c.complaint == number).with_for_update()
            begun = connection.execute(query).one_or_none()
            if begun is None:
                raise UnknownComplaintError("no erasure was begun")
            if begun.receipt is not None:
                return signed_by(self._keys, begun.receipt, begun.signature)
            scopes, now = (f"complaint:{number}",), self._database.now()
            end = select(COMPLAINT.c.seq, COMPLAINT.c.chain).where(COMPLAINT.c.number == number)
            seq, chain = connection.execute(end).one()
            receipt = Receipt(
                number=number,
                reason=ErasureReason(begun.reason),
                asked_by=begun.asked_by,
                begun_at=begun.begun_at,
                finished_at=now,
                schedule=begun.schedule,
                runs=dict(removed.runs),
                files=(),
                versions=removed.versions,
                keys=scopes,
                rows={"complaint": 1},
                events=seq,
                chain=chain.hex(),
            )
            content = receipt.content()
            signature = self._keys.installation.sign(content)
            finished = update(COMPLAINT_ERASURE).where(COMPLAINT_ERASURE.c.complaint == number)
            connection.execute(finished.values(finished_at=now, receipt=content, signature=signature))
            data_keys.destroy(connection, scopes, now)
        return signed_by(self._keys, content, signature)

    def receipt(self, number: str) -> SignedReceipt | None:
        """Return the receipt of an erased complaint."""
        with self._database.transaction() as connection:
            query = select(COMPLAINT_ERASURE).where(COMPLAINT_ERASURE.c.complaint == number)
            row = connection.execute(query).one_or_none()
        return None if row is None or row.receipt is None else signed_by(self._keys, row.receipt, row.signature)


def signed_by(keys: Keyring, content: bytes, signature: bytes) -> SignedReceipt:
    """Return a receipt as it is shown, with the key that checks it."""
    return SignedReceipt(content, signature, keys.installation.public_key)


def end_what_is_on_its_way(
    connection: Connection, now: datetime, dossier: str | None, complaints: Sequence[str]
) -> None:
    """Let nothing go on to a run or to a provider, and forget what was sent to us."""
    mine, theirs = _of(OUTBOX, dossier, complaints), _of(DISPATCH, dossier, complaints)
    # A digest of what people sent is of no use to anybody but who knows what they sent.
    connection.execute(update(ACT).where(ACT.c.id.in_(select(OUTBOX.c.act).where(mine))).values(body_digest=b""))
    connection.execute(update(OUTBOX).where(mine, OUTBOX.c.done_at.is_(None)).values(done_at=now))
    waiting = DISPATCH.c.state.in_([DispatchState.WAITING, DispatchState.GIVEN])
    connection.execute(update(DISPATCH).where(theirs, waiting).values(state=DispatchState.SUPERSEDED))


def _of(table: Table, dossier: str | None, complaints: Sequence[str]) -> ColumnElement[bool]:
    of_complaints = table.c.complaint.in_(complaints)
    # Compared with None, every complaint of everybody would be meant: they have no dossier either.
    return of_complaints if dossier is None else or_(table.c.dossier == dossier, of_complaints)
