"""What people do to dossiers, in PostgreSQL: the adapter of `dossier.ports.Dossiers`.

Each act locks its dossier's row, so two acts on one dossier follow each other; it is judged on what the row says
then, and a refusal rolls everything back.
"""

import base64
import binascii
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, func, insert, select, update

from dossier.documents import KINDS
from dossier.errors import (
    AlreadySettledError,
    AlreadySubmittedError,
    DossierClosedError,
    InvalidCursorError,
    NothingAskedError,
    NotTheApplicantsTurnError,
    SignatureNeededError,
    TooManyDocumentsError,
    UnknownDossierError,
    UnknownKindError,
    UnknownMemberError,
    UnknownTaskError,
)
from dossier.findings import Verdict
from dossier.household import Channel, Household
from dossier.identifiers import dossier_number
from dossier.record import Act, Document, DossierView, Event, EventType, ReviewTask, Role, RunPage
from dossier.status import CLOSED, Flag, Queue, Status
from storage import acts, events, sealing, traces, views
from storage.database import Database
from storage.keys import InstallationKeys
from storage.tables import CORRECTION_ROUND, DOCUMENT, DOSSIER, LOOKUP, REVIEW_TASK


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one dossier may hold."""

    documents_max: int = 60


class SqlDossiers:
    """Dossiers in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: InstallationKeys, limits: Limits | None = None) -> None:
        self._database = database
        self._keys = keys
        self._limits = limits or Limits()

    def open(self, household: Household, act: Act) -> str:
        """Open a dossier and return its number."""
        number = dossier_number.make(secrets.token_bytes(dossier_number.RANDOM_BYTES))
        with self._database.transaction() as connection:
            if (before := acts.claim(connection, act, "open", number)) is not None:
                return before
            now = self._database.now()
            connection.execute(
                insert(DOSSIER).values(
                    number=number,
                    status=Status.DRAFT,
                    queue=Queue.APPLICANT,
                    flags=[Flag.COUNTER_CHANNEL] if household.channel is Channel.COUNTER else [],
                    office=household.office,
                    household_sealed=sealing.HOUSEHOLD.seal(self._keys, number, household),
                    opened_at=now,
                    changed_at=now,
                    chain=events.FIRST_LINK,
                )
            )
            traces.note_household(connection, self._keys, number, household)
            events.append(connection, number, act.id, EventType.DOSSIER_OPENED, act.actor, self._database.now())
            acts.send(connection, number, act, "open")
        return number

    def add_document(self, number: str, document: Document, act: Act) -> str:
        """Add a stored document and return its id.

        Raises:
            UnknownDossierError, DossierClosedError, NotTheApplicantsTurnError, TooManyDocumentsError,
            UnknownMemberError, UnknownKindError.
        """
        with self._database.transaction() as connection:
            if (before := acts.claim(connection, act, f"add_document:{number}", document.id)) is not None:
                return before
            row = _open_row(connection, number)
            if row.status not in (Status.DRAFT, Status.CORRECTIONS_REQUESTED):
                raise NotTheApplicantsTurnError("documents are taken in a draft or while corrections are asked")
            self._judge(connection, row, document)
            file, label = document.file, sealing.Label(document.name, document.member)
            connection.execute(
                insert(DOCUMENT).values(
                    id=document.id,
                    dossier=number,
                    label_sealed=sealing.DOCUMENT_LABEL.seal(self._keys, number, label),
                    kind=document.kind,
                    state=document.state,
                    object_key=file.object_key,
                    size_bytes=file.size_bytes,
                    sha256=file.sha256,
                    media_type=file.media_type,
                    content_index=file.content_index,
                    received_at=document.received_at,
                )
            )
            events.append(
                connection,
                number,
                act.id,
                EventType.DOCUMENT_RECEIVED,
                act.actor,
                self._database.now(),
                document=document.id,
            )
            acts.send(connection, number, act, "add_document", document.id)
        return document.id

    def submit(self, number: str, act: Act) -> None:
        """Deposit the dossier. Raises UnknownDossierError, DossierClosedError, AlreadySubmittedError."""
        with self._database.transaction() as connection:
            if acts.claim(connection, act, f"submit:{number}", number) is not None:
                return
            if _open_row(connection, number).status != Status.DRAFT:
                raise AlreadySubmittedError("deposited before")
            _move(connection, number, Status.SUBMITTED, submitted_at=self._database.now())
            events.append(connection, number, act.id, EventType.DOSSIER_SUBMITTED, act.actor, self._database.now())
            acts.send(connection, number, act, "submit")

    def answer(self, number: str, household: Household | None, act: Act) -> None:
        """Say that the open corrections are answered.

        Raises:
            UnknownDossierError, DossierClosedError, NothingAskedError.
        """
        with self._database.transaction() as connection:
            if acts.claim(connection, act, f"answer:{number}", number) is not None:
                return
            if _open_row(connection, number).status != Status.CORRECTIONS_REQUESTED:
                raise NothingAskedError("no corrections are open")
            if household is not None:
                self._declare_again(connection, number, household)
            connection.execute(
                update(CORRECTION_ROUND)
                .where(CORRECTION_ROUND.c.dossier == number, CORRECTION_ROUND.c.answered_at.is_(None))
                .values(answered_at=self._database.now())
            )
            _move(connection, number, Status.IN_PROGRESS, without=Flag.CORRECTIONS_OVERDUE)
            events.append(connection, number, act.id, EventType.CORRECTIONS_ANSWERED, act.actor, self._database.now())
            acts.send(connection, number, act, "answer")

    def settle(self, task: str, verdict: Verdict, act: Act) -> None:
        """Settle one review task; with the last one the dossier goes back to the machine.

        Raises:
            UnknownTaskError, DossierClosedError, AlreadySettledError, SignatureNeededError.
        """
        with self._database.transaction() as connection:
            if acts.claim(connection, act, f"settle:{task}", task) is not None:
                return
            asked = connection.execute(
                select(REVIEW_TASK.c.dossier, REVIEW_TASK.c.signature).where(REVIEW_TASK.c.id == task)
            ).one_or_none()
            if asked is None:
                raise UnknownTaskError("no such task")
            if asked.signature and verdict is Verdict.FAIL and act.actor.role is not Role.REVIEWER:
                raise SignatureNeededError("a refusal is signed by a reviewer")
            number = asked.dossier
            row = _open_row(connection, number)
            settled = connection.execute(
                update(REVIEW_TASK)
                .where(REVIEW_TASK.c.id == task, REVIEW_TASK.c.settled_at.is_(None))
                .values(settled_at=self._database.now(), settled_by=act.actor.id, verdict=verdict)
            )
            if settled.rowcount != 1:
                raise AlreadySettledError("settled before")
            detail = {"task": task, "verdict": verdict.value}
            events.append(
                connection, number, act.id, EventType.REVIEW_SETTLED, act.actor, self._database.now(), detail=detail
            )
            if _open_questions(connection, number) == 0:
                _move(connection, number, Status(row.status))
                acts.send(connection, number, act, "settle", task)

    def view(self, number: str) -> DossierView:
        """Return one dossier. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            row = connection.execute(select(DOSSIER).where(DOSSIER.c.number == number)).one_or_none()
            if row is None:
                raise UnknownDossierError("no such dossier")
            return views.view(connection, self._keys, row)

    def document(self, number: str, document: str) -> Document:
        """Return one document of one dossier. Raises UnknownDocumentError."""
        with self._database.transaction() as connection:
            return views.document(connection, self._keys, number, document)

    def events(self, number: str, after: int = 0) -> tuple[Event, ...]:
        """Return the events after a sequence number, oldest first. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            found = events.after(connection, number, after)
            known = found or connection.execute(select(DOSSIER.c.seq).where(DOSSIER.c.number == number)).one_or_none()
            if known is None:
                raise UnknownDossierError("no such dossier")
            return found

    def task(self, task: str) -> ReviewTask:
        """Return one review task. Raises UnknownTaskError."""
        with self._database.transaction() as connection:
            return views.task(connection, self._keys, task)

    def open_tasks(self, limit: int, number: str | None = None) -> tuple[ReviewTask, ...]:
        """Return the review tasks that nobody settled, of one dossier or of all, oldest first."""
        with self._database.transaction() as connection:
            return views.open_tasks(connection, self._keys, limit, number)

    def runs(self, cursor: str | None, limit: int) -> RunPage:
        """Return one page of all dossiers, last changed first. Raises InvalidCursorError."""
        before = None if cursor is None else _open_cursor(cursor)
        with self._database.transaction() as connection:
            lines = views.run_lines(connection, before, limit + 1)
        shown = lines[:limit]
        return RunPage(shown, _cursor(shown[-1].changed_at, shown[-1].number) if len(lines) > limit else None)

    def phone_matches(self, number: str, phone: str) -> bool:
        """Say whether a dossier of that number has that telephone; one look-up either way."""
        value = self._keys.blind("phone", phone.encode())
        query = select(LOOKUP.c.dossier).where(
            LOOKUP.c.dossier == number, LOOKUP.c.kind == "phone", LOOKUP.c.value == value
        )
        with self._database.transaction() as connection:
            return connection.execute(query).one_or_none() is not None

    def log_document_read(self, number: str, document: str, act: Act) -> None:
        """Record that somebody opened a document. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            events.lock(connection, number)
            events.append(
                connection,
                number,
                act.id,
                EventType.DOCUMENT_OPENED,
                act.actor,
                self._database.now(),
                document=document,
            )

    def _judge(self, connection: Connection, row: "Row[tuple[object, ...]]", document: Document) -> None:
        """Refuse a document that names a stranger or an unknown kind, or is one too many."""
        household = sealing.HOUSEHOLD.open(self._keys, row.number, row.household_sealed)
        if document.member is not None and household.member(document.member) is None:
            raise UnknownMemberError("the declaration does not name this member")
        if document.kind is not None and document.kind not in KINDS:
            raise UnknownKindError("no such kind of document")
        count = select(func.count()).select_from(DOCUMENT).where(DOCUMENT.c.dossier == row.number)
        if connection.execute(count).scalar_one() >= self._limits.documents_max:
            raise TooManyDocumentsError("as many documents as a dossier may hold")

    def _declare_again(self, connection: Connection, number: str, household: Household) -> None:
        sealed = sealing.HOUSEHOLD.seal(self._keys, number, household)
        connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(household_sealed=sealed))
        traces.note_household(connection, self._keys, number, household)


def _open_row(connection: Connection, number: str) -> "Row[tuple[object, ...]]":
    """Lock and return the row of a dossier that is not closed. Raises UnknownDossierError, DossierClosedError."""
    row = events.lock(connection, number)
    if row.status in CLOSED:
        raise DossierClosedError("decided, withdrawn or closed")
    return row


def _move(
    connection: Connection,
    number: str,
    status: Status,
    *,
    without: Flag | None = None,
    submitted_at: datetime | None = None,
) -> None:
    """Hand the dossier to the machine."""
    values: dict[str, object] = {"status": status, "queue": Queue.MACHINE}
    if without is not None:
        values["flags"] = func.array_remove(DOSSIER.c.flags, without)
    if submitted_at is not None:
        values["submitted_at"] = submitted_at
    connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(**values))


def _open_questions(connection: Connection, number: str) -> int:
    query = (
        select(func.count())
        .select_from(REVIEW_TASK)
        .where(REVIEW_TASK.c.dossier == number, REVIEW_TASK.c.settled_at.is_(None))
    )
    return connection.execute(query).scalar_one()


def _cursor(moment: datetime, number: str) -> str:
    return base64.urlsafe_b64encode(f"{moment.isoformat()}|{number}".encode()).decode()


def _open_cursor(cursor: str) -> tuple[datetime, str]:
    try:
        moment, _, number = base64.urlsafe_b64decode(cursor).decode().partition("|")
        return datetime.fromisoformat(moment), dossier_number.validate(number)
    except (ValueError, binascii.Error) as error:
        raise InvalidCursorError("not a cursor that we gave") from error
