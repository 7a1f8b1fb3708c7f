"""Erasure of a dossier from the database, and the holds that forbid it; of a complaint: `erasing_complaints`.

It begins by taking the declaration away, so that from then on nobody sees the dossier, and ends with the destruction
of its key, when its runs and files are gone (`deploy.erasing`). What stays are ids, codes, moments and digests: the
chain of its story still verifies. A receipt says what went, signed by the installation.
"""

import json
import uuid
from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    and_,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from dossier.coverage.state import CoverState
from dossier.erasing import Receipt, Remains, Removed, SignedReceipt
from dossier.errors import DossierHeldError, NotHeldError, StillOpenError, UnknownDossierError
from dossier.record import Actor, EventType
from dossier.retention import ErasureReason, HoldReason, Retention
from dossier.status import CLOSED, Place, Queue, Status
from storage import data_keys, events, steps, traces
from storage.account_tables import EXPORT_LINK, MANDATE, SESSION
from storage.database import Database
from storage.erasing_complaints import SqlComplaintErasures, end_what_is_on_its_way, signed_by
from storage.erasure_tables import ERASURE, LEGAL_HOLD
from storage.keys import Keyring
from storage.tables import (
    COMPLAINT,
    COUNTER_TASK,
    COVER_QUESTION,
    COVERAGE,
    DOCUMENT,
    DOSSIER,
    METADATA,
)

_SEALED = "_sealed"


class SqlErasures:
    """Erasures and holds in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys
        self.complaints = SqlComplaintErasures(database, keys)

    def due(self, schedule: Retention, limit: int) -> tuple[str, ...]:
        """Return dossiers whose erasure was begun and not finished, then those whose time is over, oldest first."""
        begun = select(ERASURE.c.dossier).where(ERASURE.c.finished_at.is_(None)).order_by(ERASURE.c.begun_at)
        over = select(DOSSIER.c.number).where(_is_over(schedule, self._database.now())).order_by(DOSSIER.c.changed_at)
        with self._database.transaction() as connection:
            found = list(connection.execute(begun.limit(limit)).scalars())
            found += connection.execute(over.limit(limit - len(found))).scalars()
        return tuple(found)

    def begin(
        self, number: str, reason: ErasureReason, actor: Actor, schedule: Retention, *, even_open: bool = False
    ) -> Remains:
        """Take a dossier from everybody's sight and return what is left of it; again, the same.

        Raises:
            UnknownDossierError, DossierHeldError.
            StillOpenError: its story or its cover has not ended, and nobody said that this does not matter.
        """
        with self._database.transaction() as connection:
            row = connection.execute(select(DOSSIER).where(DOSSIER.c.number == number).with_for_update()).one_or_none()
            if row is None:
                raise UnknownDossierError("no such dossier")
            if row.household_sealed is not None:
                self._refuse(connection, row.number, Status(row.status), even_open=even_open)
                now = self._database.now()
                self._note(connection, number, reason, actor, schedule, now)
                self._close(connection, row, reason, actor, now)
            files = select(DOCUMENT.c.object_key).where(DOCUMENT.c.dossier == number).order_by(DOCUMENT.c.position)
            return Remains(number, _complaints(connection, number), tuple(connection.execute(files).scalars()))

    def finish(self, number: str, removed: Removed) -> SignedReceipt:
        """Destroy the keys, empty what they sealed, and write the receipt; again, the receipt that was written.

        Raises:
            UnknownDossierError: nobody began to erase it.
        """
        with self._database.transaction() as connection:
            begun = connection.execute(
                select(ERASURE).where(ERASURE.c.dossier == number).with_for_update()
            ).one_or_none()
            if begun is None:
                raise UnknownDossierError("no erasure was begun")
            if begun.receipt is not None:
                return signed_by(self._keys, begun.receipt, begun.signature)
            complaints, now = _complaints(connection, number), self._database.now()
            scopes = (f"dossier:{number}", *(f"complaint:{each}" for each in complaints))
            rows = _emptied(connection, number, complaints)
            digests = select(DOCUMENT.c.sha256).where(DOCUMENT.c.dossier == number).order_by(DOCUMENT.c.position)
            seq, chain = connection.execute(
                select(DOSSIER.c.seq, DOSSIER.c.chain).where(DOSSIER.c.number == number)
            ).one()
            receipt = Receipt(
                number=number,
                reason=ErasureReason(begun.reason),
                asked_by=begun.asked_by,
                begun_at=begun.begun_at,
                finished_at=now,
                schedule=begun.schedule,
                runs=dict(removed.runs),
                files=tuple(connection.execute(digests).scalars()),
                versions=removed.versions,
                keys=scopes,
                rows=rows,
                events=seq,
                chain=chain.hex(),
            )
            content = receipt.content()
            signature = self._keys.installation.sign(content)
            connection.execute(
                update(ERASURE)
                .where(ERASURE.c.dossier == number)
                .values(finished_at=now, receipt=content, signature=signature)
            )
            data_keys.destroy(connection, scopes, now)
        return signed_by(self._keys, content, signature)

    def receipt(self, number: str) -> SignedReceipt | None:
        """Return the receipt of an erased dossier."""
        with self._database.transaction() as connection:
            row = connection.execute(select(ERASURE).where(ERASURE.c.dossier == number)).one_or_none()
        return None if row is None or row.receipt is None else signed_by(self._keys, row.receipt, row.signature)

    def hold(self, number: str, reason: HoldReason, actor: Actor) -> None:
        """Let nobody erase a dossier until the hold is lifted; one that is held stays so.

        Raises:
            UnknownDossierError: also where it was erased.
        """
        with self._database.transaction() as connection:
            events.lock(connection, number)
            if _is_held(connection, number):
                return
            id_, now = str(uuid.uuid4()), self._database.now()
            connection.execute(
                insert(LEGAL_HOLD).values(id=id_, dossier=number, reason=reason, placed_by=actor.id, placed_at=now)
            )
            detail = {"reason": reason.value}
            events.append(connection, number, f"held:{id_}", EventType.HOLD_PLACED, actor, now, detail=detail)

    def lift(self, number: str, actor: Actor) -> None:
        """End the hold on a dossier. Raises UnknownDossierError, NotHeldError."""
        with self._database.transaction() as connection:
            events.lock(connection, number)
            now = self._database.now()
            ended = (
                update(LEGAL_HOLD)
                .where(LEGAL_HOLD.c.dossier == number, LEGAL_HOLD.c.lifted_at.is_(None))
                .values(lifted_at=now, lifted_by=actor.id)
                .returning(LEGAL_HOLD.c.id)
            )
            id_ = connection.execute(ended).scalar_one_or_none()
            if id_ is None:
                raise NotHeldError("no hold on it")
            events.append(connection, number, f"lifted:{id_}", EventType.HOLD_LIFTED, actor, now)

    def _refuse(self, connection: Connection, number: str, status: Status, *, even_open: bool) -> None:
        if _is_held(connection, number):
            raise DossierHeldError("a legal hold")
        cover = select(COVERAGE.c.state).where(COVERAGE.c.dossier == number, COVERAGE.c.state != CoverState.CLOSED)
        complaint = select(COMPLAINT.c.number).where(COMPLAINT.c.dossier == number, COMPLAINT.c.queue != Queue.DONE)
        lives = any(connection.execute(select(each.exists())).scalar_one() for each in (cover, complaint))
        if (status not in CLOSED or lives) and not even_open:
            raise StillOpenError("it has not ended")

    def _note(
        self,
        connection: Connection,
        number: str,
        reason: ErasureReason,
        actor: Actor,
        schedule: Retention,
        now: datetime,
    ) -> None:
        connection.execute(
            insert(ERASURE).values(
                dossier=number, reason=reason, asked_by=actor.id, schedule=schedule.version, begun_at=now
            )
        )

    def _close(
        self, connection: Connection, row: steps.DossierRow, reason: ErasureReason, actor: Actor, now: datetime
    ) -> None:
        """End everything that is open, and take away by what it is found and what was declared."""
        number = row.number
        steps.end_what_is_open(connection, number, now)
        status = Status(row.status) if row.status in CLOSED else Status.WITHDRAWN
        place = Place(status, Queue.DONE)
        steps.take(connection, row, place, effective_at=None, household_sealed=None, registration_sealed=None)
        steps.tell(connection, number, "erased", EventType.DOSSIER_ERASED, actor, now, place, {"reason": reason.value})
        traces.forget(connection, number)
        connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(province=None, opened_by=None))
        for table in (SESSION, EXPORT_LINK):
            connection.execute(delete(table).where(table.c.dossier == number))
        mandates = update(MANDATE).where(MANDATE.c.dossier == number, MANDATE.c.ended_at.is_(None))
        connection.execute(mandates.values(ended_at=now))
        complaints = _complaints(connection, number)
        end_what_is_on_its_way(connection, now, number, complaints)
        for table, values in (
            (COUNTER_TASK, {"settled_at": now, "settled_by": actor.id}),
            (COVER_QUESTION, {"settled_at": now}),
        ):
            open_ = table.c.settled_at.is_(None)
            connection.execute(update(table).where(table.c.dossier == number, open_).values(**values))
        connection.execute(update(COVERAGE).where(COVERAGE.c.dossier == number).values(state=CoverState.CLOSED))
        connection.execute(update(COMPLAINT).where(COMPLAINT.c.number.in_(complaints)).values(queue=Queue.DONE))


def sealed_columns() -> dict[Table, tuple[Column[object], ...]]:
    """Return the sealed columns of every table that holds something of a dossier or of a complaint about one."""
    found = {
        table: tuple(each for each in table.columns if each.name.endswith(_SEALED))
        for table in METADATA.tables.values()
        if table is DOSSIER or "dossier" in table.c or "complaint" in table.c
    }
    return {table: columns for table, columns in found.items() if columns}


def number_of(content: bytes) -> str:
    """Return the number of the dossier that a receipt is about."""
    return str(json.loads(content)["number"])


def _emptied(connection: Connection, number: str, complaints: tuple[str, ...]) -> dict[str, int]:
    """Empty every sealed column, and return how many rows of each table had one."""
    counts: dict[str, int] = {}
    for table, columns in sealed_columns().items():
        mine = _rows_of(table, number, complaints)
        emptied = update(table).where(mine, or_(*(each.is_not(None) for each in columns)))
        counts[table.name] = connection.execute(emptied.values(dict.fromkeys(columns))).rowcount
    counts["dossier"] = 1  # emptied when the erasure began
    return counts


def _rows_of(table: Table, number: str, complaints: tuple[str, ...]) -> ColumnElement[bool]:
    if table is DOSSIER:
        return table.c.number == number
    if "dossier" in table.c:
        return table.c.dossier == number
    return table.c.complaint.in_(complaints)


def _complaints(connection: Connection, number: str) -> tuple[str, ...]:
    query = select(COMPLAINT.c.number).where(COMPLAINT.c.dossier == number).order_by(COMPLAINT.c.number)
    return tuple(connection.execute(query).scalars())


def _is_held(connection: Connection, number: str) -> bool:
    held = select(LEGAL_HOLD.c.id).where(LEGAL_HOLD.c.dossier == number, LEGAL_HOLD.c.lifted_at.is_(None))
    return connection.execute(held).one_or_none() is not None


def _is_over(schedule: Retention, now: datetime) -> ColumnElement[bool]:
    """Say whether the time of a dossier is over: nothing happened for so long, nothing lives on, nobody holds it."""
    submitted = DOSSIER.c.submitted_at.is_not(None)
    limits = []
    for status in CLOSED:
        for was_submitted in (True, False):
            kept = schedule.kept_for(status, was_submitted=was_submitted)
            if kept is not None:
                limits.append((and_(DOSSIER.c.status == status, submitted == was_submitted), now - kept))
    number = DOSSIER.c.number
    return and_(
        DOSSIER.c.queue == Queue.DONE,
        DOSSIER.c.status.in_(CLOSED),
        DOSSIER.c.household_sealed.is_not(None),
        DOSSIER.c.changed_at < case(*limits, else_=func.to_timestamp(0)),
        ~select(LEGAL_HOLD.c.id).where(LEGAL_HOLD.c.dossier == number, LEGAL_HOLD.c.lifted_at.is_(None)).exists(),
        ~select(COVERAGE.c.dossier).where(COVERAGE.c.dossier == number, COVERAGE.c.state != CoverState.CLOSED).exists(),
        ~select(COMPLAINT.c.number).where(COMPLAINT.c.dossier == number, COMPLAINT.c.queue != Queue.DONE).exists(),
    )
