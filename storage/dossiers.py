"""What people do to dossiers, in PostgreSQL: the adapter of `dossier.ports.Dossiers`.

Each act locks its dossier's row, so two acts on one dossier follow each other; it is judged on what the row says
then, and a refusal rolls everything back.
"""

import base64
import binascii
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from dossier.documents import KINDS
from dossier.errors import (
    BeingRegisteredError,
    InvalidCursorError,
    PhoneNotProvedError,
    StillOpenError,
    TooManyDocumentsError,
    UnknownDocumentError,
    UnknownDossierError,
    UnknownKindError,
    UnknownMemberError,
)
from dossier.household import Channel, Household
from dossier.identifiers import dossier_number
from dossier.record import Act, Document, DocumentState, DossierView, Event, EventType, ReviewTask, Role, RunPage
from dossier.status import CLOSED, Flag, Queue, Status
from dossier.story import SUBMITTED, WITH_CARRIER, WITHDRAWN, WORKED_ON, Move
from storage import acts, events, registrations, sealing, steps, traces, views
from storage.database import Database
from storage.keys import Keyring
from storage.reached import province_index
from storage.reviewing import SqlReviewing
from storage.supervising import SqlSupervising
from storage.tables import CORRECTION_ROUND, DOCUMENT, DOCUMENT_TRACE, DOSSIER


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one dossier may hold."""

    documents_max: int = 60


class SqlDossiers(SqlReviewing, SqlSupervising):
    """Dossiers in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring, limits: Limits | None = None) -> None:
        SqlReviewing.__init__(self, database, keys)
        self._limits = limits or Limits()

    def open(self, household: Household, act: Act, *, after: str | None = None) -> str:
        """Open a dossier and return its number; after an earlier one, whose good pieces are then taken over.

        Raises:
            UnknownDossierError, StillOpenError: of the earlier one.
            OutsideTerritoryError: whoever opens it works for other offices and provinces.
        """
        self._judge_place(household.office, household.address.province)
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
                    province=province_index(self._keys, household.address.province),
                    opened_by=self._opener(connection, after, act),
                    household_sealed=sealing.HOUSEHOLD.seal(self._keys, number, household),
                    opened_at=now,
                    changed_at=now,
                    chain=events.FIRST_LINK,
                )
            )
            traces.note_household(connection, self._keys, number, household)
            events.append(connection, number, act.id, EventType.DOSSIER_OPENED, act.actor, now)
            if after is not None:
                self._follow(connection, number, after, act)
            acts.send(connection, number, act, "open")
        return number

    def add_document(self, number: str, document: Document, act: Act, *, instead_of: str | None = None) -> str:
        """Add a stored document, instead of an earlier one where that is named, and return its id.

        Raises:
            UnknownDossierError, DossierClosedError, NotTheApplicantsTurnError, TooManyDocumentsError,
            UnknownMemberError, UnknownKindError, UnknownDocumentError.
        """
        with self._on(number) as connection:
            if (before := acts.claim(connection, act, f"add_document:{number}", document.id)) is not None:
                return before
            row = steps.allowed(connection, number, Move.ADD_DOCUMENT, act.actor.role)
            if instead_of is not None:
                self._take_out(connection, number, instead_of, act)
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

    def remove_document(self, number: str, document: str, act: Act) -> None:
        """Take a piece out: it no longer counts, and its file stays for the retention.

        Raises:
            UnknownDossierError, DossierClosedError, NotTheApplicantsTurnError, UnknownDocumentError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"remove_document:{document}", document) is not None:
                return
            steps.allowed(connection, number, Move.REMOVE_DOCUMENT, act.actor.role)
            self._take_out(connection, number, document, act)
            acts.send(connection, number, act, "look")

    def submit(self, number: str, act: Act) -> None:
        """Deposit the dossier. Raises UnknownDossierError, DossierClosedError, AlreadySubmittedError."""
        with self._on(number) as connection:
            if acts.claim(connection, act, f"submit:{number}", number) is not None:
                return
            row, now = steps.allowed(connection, number, Move.SUBMIT, act.actor.role), self._database.now()
            steps.take(connection, row, SUBMITTED, submitted_at=now)
            steps.tell(connection, number, act.id, EventType.DOSSIER_SUBMITTED, act.actor, now, SUBMITTED)
            acts.send(connection, number, act, "submit")

    def answer(self, number: str, household: Household | None, act: Act) -> None:
        """Say that the open corrections are answered.

        Raises:
            UnknownDossierError, DossierClosedError, NothingAskedError, PhoneNotProvedError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"answer:{number}", number) is not None:
                return
            row, now = steps.allowed(connection, number, Move.ANSWER, act.actor.role), self._database.now()
            if household is not None:
                self._declare_again(connection, row, household)
            connection.execute(
                update(CORRECTION_ROUND)
                .where(CORRECTION_ROUND.c.dossier == number, CORRECTION_ROUND.c.answered_at.is_(None))
                .values(answered_at=now)
            )
            steps.take(connection, row, WORKED_ON, unflagged=[Flag.CORRECTIONS_OVERDUE])
            steps.tell(connection, number, act.id, EventType.CORRECTIONS_ANSWERED, act.actor, now, WORKED_ON)
            acts.send(connection, number, act, "answer")

    def withdraw(self, number: str, act: Act) -> None:
        """End the dossier as its applicant wishes, at any moment before it is registered.

        Raises:
            UnknownDossierError, DossierClosedError, BeingRegisteredError.
        """
        with self._on(number) as connection:
            if acts.claim(connection, act, f"withdraw:{number}", number) is not None:
                return
            row, now = steps.allowed(connection, number, Move.WITHDRAW, act.actor.role), self._database.now()
            with_carrier = steps.place_of(row) == WITH_CARRIER
            if with_carrier and events.has_happened(connection, number, registrations.begun(row.attempt)):
                raise BeingRegisteredError("the carrier was asked")
            steps.end_what_is_open(connection, number, now)
            steps.take(connection, row, WITHDRAWN, effective_at=None)
            steps.tell(connection, number, act.id, EventType.DOSSIER_WITHDRAWN, act.actor, now, WITHDRAWN)
            acts.send(connection, number, act, "look")

    def view(self, number: str) -> DossierView:
        """Return one dossier. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            row = connection.execute(select(DOSSIER).where(DOSSIER.c.number == number, self._seen)).one_or_none()
            if row is None:
                raise UnknownDossierError("no such dossier")
            return views.view(connection, self._keys, row)

    def document(self, number: str, document: str) -> Document:
        """Return one document of one dossier. Raises UnknownDocumentError."""
        with self._on(number) as connection:
            return views.document(connection, self._keys, number, document)

    def events(self, number: str, after: int = 0) -> tuple[Event, ...]:
        """Return the events after a sequence number, oldest first. Raises UnknownDossierError."""
        with self._on(number) as connection:
            found = events.after(connection, number, after)
            known = found or connection.execute(select(DOSSIER.c.seq).where(DOSSIER.c.number == number)).one_or_none()
            if known is None:
                raise UnknownDossierError("no such dossier")
            return found

    def task(self, task: str) -> ReviewTask:
        """Return one review task. Raises UnknownTaskError."""
        with self._on_task(task) as connection:
            return views.task(connection, self._keys, task)

    def open_tasks(self, limit: int, number: str | None = None) -> tuple[ReviewTask, ...]:
        """Return the review tasks that nobody settled, of one dossier or of all, oldest first."""
        with self._database.transaction() as connection:
            return views.open_tasks(connection, self._keys, limit, number, self._seen)

    def runs(self, cursor: str | None, limit: int) -> RunPage:
        """Return one page of all dossiers, last changed first. Raises InvalidCursorError."""
        before = None if cursor is None else _open_cursor(cursor)
        with self._database.transaction() as connection:
            lines = views.run_lines(connection, before, limit + 1, self._seen)
        shown = lines[:limit]
        return RunPage(shown, _cursor(shown[-1].changed_at, shown[-1].number) if len(lines) > limit else None)

    def log_document_read(self, number: str, document: str, act: Act) -> None:
        """Record that somebody opened a document. Raises UnknownDossierError."""
        with self._on(number) as connection:
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

    def _opener(self, connection: Connection, after: str | None, act: Act) -> str:
        """Return to whom a dossier belongs that nobody else may see: one that the machine opens, to the earlier's."""
        if after is None or act.actor.role is not Role.MACHINE:
            return act.actor.id
        opened_by = select(DOSSIER.c.opened_by).where(DOSSIER.c.number == after)
        return connection.execute(opened_by).scalar_one_or_none() or act.actor.id

    def _follow(self, connection: Connection, number: str, after: str, act: Act) -> None:
        if events.lock(connection, after).status not in CLOSED:
            raise StillOpenError("it has not ended")
        again, now = EventType.DOSSIER_REAPPLIED, self._database.now()
        events.append(connection, after, f"reapplied:{number}", again, act.actor, now, detail={"by": number})
        events.append(connection, number, "reapplied", again, act.actor, now, detail={"after": after})

    def _take_out(self, connection: Connection, number: str, document: str, act: Act) -> None:
        now, piece = self._database.now(), DOCUMENT.c
        counts = (piece.dossier == number, piece.id == document, piece.state != DocumentState.REMOVED)
        removed = update(DOCUMENT).where(*counts).values(state=DocumentState.REMOVED, removed_at=now)
        if connection.execute(removed).rowcount != 1:
            raise UnknownDocumentError("no such document, or taken out before")
        connection.execute(delete(DOCUMENT_TRACE).where(DOCUMENT_TRACE.c.document == document))
        key, type_ = f"removed:{document}", EventType.DOCUMENT_REMOVED
        events.append(connection, number, key, type_, act.actor, now, document=document)

    def _judge(self, connection: Connection, row: "Row[tuple[object, ...]]", document: Document) -> None:
        """Refuse a document that names a stranger or an unknown kind, or is one too many."""
        household = sealing.HOUSEHOLD.open(self._keys, row.number, row.household_sealed)
        if document.member is not None and household.member(document.member) is None:
            raise UnknownMemberError("the declaration does not name this member")
        if document.kind is not None and document.kind not in KINDS:
            raise UnknownKindError("no such kind of document")
        count = select(func.count()).where(DOCUMENT.c.dossier == row.number, DOCUMENT.c.state != DocumentState.REMOVED)
        if connection.execute(count).scalar_one() >= self._limits.documents_max:
            raise TooManyDocumentsError("as many documents as a dossier may hold")

    def _declare_again(self, connection: Connection, row: "Row[tuple[object, ...]]", household: Household) -> None:
        number = row.number
        # Codes go to this telephone: whoever holds a session, or the number after them, does not take it over by it.
        if household.phone != sealing.HOUSEHOLD.open(self._keys, number, row.household_sealed).phone:
            raise PhoneNotProvedError("changed by an answer")
        sealed = sealing.HOUSEHOLD.seal(self._keys, number, household)
        province = province_index(self._keys, household.address.province)
        changed = update(DOSSIER).where(DOSSIER.c.number == number)
        connection.execute(changed.values(household_sealed=sealed, province=province))
        traces.note_household(connection, self._keys, number, household)


def _cursor(moment: datetime, number: str) -> str:
    return base64.urlsafe_b64encode(f"{moment.isoformat()}|{number}".encode()).decode()


def _open_cursor(cursor: str) -> tuple[datetime, str]:
    try:
        moment, _, number = base64.urlsafe_b64decode(cursor).decode().partition("|")
        return datetime.fromisoformat(moment), dossier_number.validate(number)
    except (ValueError, binascii.Error) as error:
        raise InvalidCursorError("not a cursor that we gave") from error
