"""Rows to domain values: what is seen of a dossier. Each function reads in the caller's transaction."""

from sqlalchemy import ColumnElement, Connection, Row, func, select, text

from dossier.errors import UnknownDocumentError, UnknownDossierError, UnknownTaskError
from dossier.record import CorrectionRound, Document, DocumentState, DossierView, ReviewTask, RunLine, StoredFile
from dossier.status import Queue, Status
from storage import sealing
from storage.keys import Keyring
from storage.tables import ASSESSMENT, CORRECTION_ROUND, DOCUMENT, DOSSIER, OUTBOX, REVIEW_TASK, SIGNATURE

_SIGNED_BY = (
    select(func.coalesce(func.array_agg(SIGNATURE.c.person), text("'{}'")))
    .where(SIGNATURE.c.task == REVIEW_TASK.c.id)
    .correlate(REVIEW_TASK)
    .scalar_subquery()
    .label("signed_by")
)


def view(connection: Connection, keys: Keyring, row: "Row[tuple[object, ...]]") -> DossierView:
    """Return everything that is shown of a dossier. Raises UnknownDossierError: it was erased."""
    number = row.number
    if row.household_sealed is None:
        raise UnknownDossierError("no such dossier")
    last = connection.execute(
        select(ASSESSMENT.c.content_sealed)
        .where(ASSESSMENT.c.dossier == number)
        .order_by(ASSESSMENT.c.attempt.desc())
        .limit(1)
    ).scalar_one_or_none()
    registration = row.registration_sealed
    return DossierView(
        number=number,
        status=Status(row.status),
        queue=Queue(row.queue),
        flags=tuple(row.flags),
        household=sealing.HOUSEHOLD.open(keys, number, row.household_sealed),
        documents=documents(connection, keys, number),
        opened_at=row.opened_at,
        submitted_at=row.submitted_at,
        version=row.seq,
        assessment=None if last is None else sealing.ASSESSMENT.open(keys, number, last),
        corrections=open_round(connection, keys, number),
        registration_number=None if registration is None else sealing.REGISTRATION.open(keys, number, registration),
    )


def open_round(connection: Connection, keys: Keyring, number: str) -> CorrectionRound | None:
    """Return the corrections that wait for an answer, if any."""
    row = connection.execute(
        select(CORRECTION_ROUND).where(
            CORRECTION_ROUND.c.dossier == number,
            CORRECTION_ROUND.c.answered_at.is_(None),
            CORRECTION_ROUND.c.closed_at.is_(None),
        )
    ).one_or_none()
    if row is None:
        return None
    items = sealing.CORRECTIONS.open(keys, number, row.items_sealed)
    return CorrectionRound(row.round, items, row.requested_at, row.due_at)


def documents(connection: Connection, keys: Keyring, number: str) -> tuple[Document, ...]:
    """Return the documents that count, in the order of their arrival: not the removed ones."""
    counts = DOCUMENT.c.state != DocumentState.REMOVED
    query = select(DOCUMENT).where(DOCUMENT.c.dossier == number, counts).order_by(DOCUMENT.c.position)
    return tuple(_document(keys, row) for row in connection.execute(query))


def document(connection: Connection, keys: Keyring, number: str, id_: str) -> Document:
    """Return one document of one dossier. Raises UnknownDocumentError."""
    query = select(DOCUMENT).where(DOCUMENT.c.dossier == number, DOCUMENT.c.id == id_)
    row = connection.execute(query).one_or_none()
    if row is None or row.label_sealed is None:
        raise UnknownDocumentError("no such document")
    return _document(keys, row)


def task(connection: Connection, keys: Keyring, id_: str) -> ReviewTask:
    """Return one review task. Raises UnknownTaskError."""
    row = connection.execute(select(REVIEW_TASK, _SIGNED_BY).where(REVIEW_TASK.c.id == id_)).one_or_none()
    if row is None or row.question_sealed is None:
        raise UnknownTaskError("no such task")
    return _task(keys, row)


def open_tasks(
    connection: Connection, keys: Keyring, limit: int, number: str | None, seen: ColumnElement[bool]
) -> tuple[ReviewTask, ...]:
    """Return the tasks that nobody settled, of one dossier or of all, oldest first."""
    query = (
        select(REVIEW_TASK, _SIGNED_BY)
        .join(DOSSIER, DOSSIER.c.number == REVIEW_TASK.c.dossier)
        .where(REVIEW_TASK.c.settled_at.is_(None), seen)
        .order_by(REVIEW_TASK.c.opened_at, REVIEW_TASK.c.id)
        .limit(limit)
    )
    if number is not None:
        query = query.where(REVIEW_TASK.c.dossier == number)
    rows = connection.execute(query).all()
    keys.warm(f"dossier:{row.dossier}" for row in rows)
    return tuple(_task(keys, row) for row in rows)


def run_lines(
    connection: Connection,
    before: tuple[object, str] | None,
    limit: int,
    seen: ColumnElement[bool],
    *,
    oldest_first: bool = False,
) -> tuple[RunLine, ...]:
    """Return dossiers, of those that are seen, last changed before a place in the list, latest first."""
    waiting = (
        select(func.count())
        .where(OUTBOX.c.dossier == DOSSIER.c.number, OUTBOX.c.done_at.is_(None))
        .correlate(DOSSIER)
        .scalar_subquery()
        .label("waiting")
    )
    place = DOSSIER.c.changed_at, DOSSIER.c.number
    order = place if oldest_first else tuple(each.desc() for each in place)
    query = select(DOSSIER, waiting).where(seen).order_by(*order).limit(limit)
    if before is not None:
        moment, number = before
        query = query.where(func.row(DOSSIER.c.changed_at, DOSSIER.c.number) < func.row(moment, number))
    return tuple(
        RunLine(
            number=row.number,
            status=Status(row.status),
            queue=Queue(row.queue),
            flags=tuple(row.flags),
            office=row.office,
            opened_at=row.opened_at,
            changed_at=row.changed_at,
            waiting_acts=row.waiting,
        )
        for row in connection.execute(query)
    )


def _document(keys: Keyring, row: "Row[tuple[object, ...]]") -> Document:
    number, inspected, read = row.dossier, row.inspection_sealed, row.reading_sealed
    label = sealing.DOCUMENT_LABEL.open(keys, number, row.label_sealed)
    return Document(
        id=row.id,
        name=label.name,
        kind=row.kind,
        member=label.member,
        state=DocumentState(row.state),
        file=StoredFile(row.object_key, row.size_bytes, row.sha256, row.media_type, row.content_index),
        received_at=row.received_at,
        inspection=None if inspected is None else sealing.INSPECTION.open(keys, number, inspected),
        reading=None if read is None else sealing.READING.open(keys, number, read),
        problems=tuple(row.problems),
    )


def _task(keys: Keyring, row: "Row[tuple[object, ...]]") -> ReviewTask:
    question = sealing.QUESTION.open(keys, row.dossier, row.question_sealed)
    return ReviewTask(
        id=row.id,
        number=row.dossier,
        question=question,
        signature=row.signature,
        opened_at=row.opened_at,
        settled_at=row.settled_at,
        due_at=row.due_at,
        held_by=row.claimed_by,
        held_until=row.claimed_until,
        signed_by=tuple(row.signed_by),
        to_confirm=row.to_confirm,
    )
