"""What the machine reads and notes of a dossier, in PostgreSQL: the adapter of `dossier.ports.Cases`.

Every note is an event with a key, so an activity that runs twice notes once.
"""

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.case import Case, Trace
from dossier.household import Household
from dossier.inspection import Inspection
from dossier.ports import Stage
from dossier.proof.traces import traces_of
from dossier.reading import Reading
from dossier.record import Document, DocumentState, EventType
from dossier.registries import Registry
from dossier.status import Flag, Queue, Status
from dossier.story import WORKED_ON
from storage import case_rows, events, outages, sealing, steps, traces, views
from storage.assessments import SqlAssessments
from storage.clockwork import SqlClockwork
from storage.database import Database
from storage.keys import Keyring
from storage.registrations import SqlRegistrations
from storage.reusing import SqlReusing
from storage.tables import DOCUMENT, DOSSIER, REGISTRY_ANSWER


class SqlCases(SqlAssessments, SqlRegistrations, SqlReusing, SqlClockwork):
    """Cases in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        SqlClockwork.__init__(self, database, keys)

    def take_up(self, number: str) -> Stage:
        """Return where the run stands; a deposited dossier is in progress from now on. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            if row.status == Status.SUBMITTED:
                steps.take(connection, row, WORKED_ON)
                started, now = EventType.PROCESSING_STARTED, self._database.now()
                steps.tell(connection, number, "started", started, steps.MACHINE, now, WORKED_ON)
            now = self._database.now()
            return case_rows.stage(connection, self._keys, case_rows.row_of(connection, number), now)

    def case(self, number: str) -> Case:
        """Return everything the checks may look at. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            return case_rows.case(connection, self._keys, case_rows.row_of(connection, number))

    def covered(self, number: str) -> Household:
        """Return the household reduced to the members whom the last assessment covers. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            return case_rows.covered(connection, self._keys, case_rows.row_of(connection, number))

    def begin_reading(self, number: str, document: str) -> int:
        """Count one more attempt at reading a document and return how many there were, this one included."""
        with self._database.transaction() as connection:
            counted = (
                update(DOCUMENT)
                .where(DOCUMENT.c.dossier == number, DOCUMENT.c.id == document)
                .values(readings_begun=DOCUMENT.c.readings_begun + 1)
                .returning(DOCUMENT.c.readings_begun)
            )
            return int(connection.execute(counted).scalar_one())

    def document(self, number: str, document: str) -> Document:
        """Return one document of one dossier. Raises UnknownDocumentError."""
        with self._database.transaction() as connection:
            return views.document(connection, self._keys, number, document)

    def note_inspection(self, number: str, document: str, inspection: Inspection) -> None:
        """Record what inspecting found; a file that cannot be used is refused."""
        with self._database.transaction() as connection:
            if _noted(connection, number, document, key := f"inspected:{document}"):
                return
            problems = _problems(inspection.error, inspection.quality.problems)
            sealed = sealing.INSPECTION.seal(self._keys, number, inspection)
            state = DocumentState.INSPECTED if inspection.is_usable else DocumentState.REFUSED
            connection.execute(
                update(DOCUMENT)
                .where(DOCUMENT.c.id == document)
                .values(state=state, problems=problems, inspection_sealed=sealed)
            )
            pictures = ((Trace.PICTURE, each) for each in inspection.pictures)
            traces.note_document(connection, self._keys, number, document, pictures)
            type_ = EventType.DOCUMENT_INSPECTED if inspection.is_usable else EventType.DOCUMENT_REFUSED
            detail = {"problems": " ".join(problems)}
            events.append(
                connection, number, key, type_, steps.MACHINE, self._database.now(), document=document, detail=detail
            )

    def note_reading(self, number: str, document: str, reading: Reading) -> None:
        """Record what was read."""
        with self._database.transaction() as connection:
            if _noted(connection, number, document, key := f"read:{document}"):
                return
            problems = _problems(reading.error, reading.quality.problems)
            sealed = sealing.READING.seal(self._keys, number, reading)
            connection.execute(
                update(DOCUMENT)
                .where(DOCUMENT.c.id == document)
                .values(state=DocumentState.READ, problems=problems, reading_sealed=sealed)
            )
            traces.note_document(connection, self._keys, number, document, traces_of(reading))
            detail = {"kind": reading.kind, "fields": str(len(reading.fields)), "problems": " ".join(problems)}
            events.append(
                connection,
                number,
                key,
                EventType.DOCUMENT_READ,
                steps.MACHINE,
                self._database.now(),
                document=document,
                detail=detail,
            )

    def note_registry(self, number: str, registry: Registry, answer: case_rows.RegistryAnswer) -> None:
        """Record the answer of a registry; a later answer replaces an earlier one."""
        now = self._database.now()
        values = {"content_sealed": case_rows.sealed_answer(self._keys, number, registry, answer), "answered_at": now}
        with self._database.transaction() as connection:
            events.lock(connection, number)
            connection.execute(
                insert_or_not(REGISTRY_ANSWER)
                .values(dossier=number, registry=registry, **values)
                .on_conflict_do_update(
                    constraint=REGISTRY_ANSWER.primary_key, set_=values | {"unreachable_since": None}
                )
            )
            key = f"answered:{registry}:{now.isoformat()}"
            events.append(
                connection,
                number,
                key,
                EventType.REGISTRY_ANSWERED,
                steps.MACHINE,
                self._database.now(),
                detail={"registry": registry.value},
            )
            outages.end(connection, registry, now)
            _reflect_outages(connection, number)

    def note_unreachable(self, number: str, registry: Registry) -> None:
        """Record that a registry did not answer; an outage is one event, however often it is noticed."""
        now = self._database.now()
        with self._database.transaction() as connection:
            events.lock(connection, number)
            outages.begin(connection, registry, now)
            since = select(REGISTRY_ANSWER.c.unreachable_since).where(
                REGISTRY_ANSWER.c.dossier == number, REGISTRY_ANSWER.c.registry == registry
            )
            if connection.execute(since).scalar() is not None:
                return
            connection.execute(
                insert_or_not(REGISTRY_ANSWER)
                .values(dossier=number, registry=registry, unreachable_since=now)
                .on_conflict_do_update(constraint=REGISTRY_ANSWER.primary_key, set_={"unreachable_since": now})
            )
            key = f"unreachable:{registry}:{now.isoformat()}"
            events.append(
                connection,
                number,
                key,
                EventType.REGISTRY_UNREACHABLE,
                steps.MACHINE,
                self._database.now(),
                detail={"registry": registry.value},
            )
            _reflect_outages(connection, number)


def _noted(connection: Connection, number: str, document: str, key: str) -> bool:
    """Lock the dossier and say whether there is nothing to note: it was noted, or the piece was taken out since."""
    row = events.lock(connection, number)
    state = connection.execute(select(DOCUMENT.c.state).where(DOCUMENT.c.id == document)).scalar_one()
    gone = state == DocumentState.REMOVED or row.queue == Queue.DONE
    return gone or events.has_happened(connection, number, key)


def _problems(error: str | None, problems: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(((error,) if error else ()) + problems))


def _reflect_outages(connection: Connection, number: str) -> None:
    """Show on the dossier whether any registry is out."""
    row = case_rows.row_of(connection, number)
    out = select(func.count()).where(
        REGISTRY_ANSWER.c.dossier == number, REGISTRY_ANSWER.c.unreachable_since.is_not(None)
    )
    flags = set(row.flags) - {Flag.REGISTRY_UNAVAILABLE}
    if connection.execute(out).scalar_one():
        flags.add(Flag.REGISTRY_UNAVAILABLE)
    connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(flags=sorted(flags)))
