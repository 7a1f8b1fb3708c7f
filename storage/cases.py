"""What the machine reads and notes of a dossier, in PostgreSQL: the adapter of `dossier.ports.Cases`.

Every note is an event with a key, so an activity that runs twice notes once.
"""

import uuid
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.case import Case, Trace
from dossier.decision import CARRIER
from dossier.findings import Assessment, Finding, Outcome, Verdict
from dossier.household import Household
from dossier.inspection import Inspection
from dossier.ports import Stage
from dossier.proof.traces import traces_of
from dossier.reading import Reading
from dossier.reasons import REASONS
from dossier.record import Actor, Document, DocumentState, EventType, Role
from dossier.registries import Registry
from dossier.status import PLACES, Flag, Queue, Status
from storage import case_rows, events, sealing, traces, views
from storage.database import Database
from storage.keys import InstallationKeys
from storage.tables import ASSESSMENT, CORRECTION_ROUND, DOCUMENT, DOSSIER, REGISTRY_ANSWER, REVIEW_TASK

_MACHINE = Actor("machine", Role.MACHINE)
_CARRIER_REFUSES = "registry.already_covered"
_OPENED_BY = {
    Outcome.ACCEPTED: EventType.DOSSIER_ACCEPTED,
    Outcome.REJECTED: EventType.DOSSIER_REJECTED,
    Outcome.CORRECTIONS_REQUESTED: EventType.CORRECTIONS_REQUESTED,
    Outcome.IN_REVIEW: EventType.REVIEW_OPENED,
    Outcome.PROPOSED_REFUSAL: EventType.REVIEW_OPENED,
}


class SqlCases:
    """Cases in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: InstallationKeys) -> None:
        self._database = database
        self._keys = keys

    def take_up(self, number: str) -> Stage:
        """Return where the run stands; a deposited dossier is in progress from now on. Raises UnknownDossierError."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            if row.status == Status.SUBMITTED:
                connection.execute(update(DOSSIER).where(DOSSIER.c.number == number).values(status=Status.IN_PROGRESS))
                events.append(
                    connection, number, "started", EventType.PROCESSING_STARTED, _MACHINE, self._database.now()
                )
            return case_rows.stage(connection, self._keys, case_rows.row_of(connection, number))

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
            if _noted(connection, number, key := f"inspected:{document}"):
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
                connection, number, key, type_, _MACHINE, self._database.now(), document=document, detail=detail
            )

    def note_reading(self, number: str, document: str, reading: Reading) -> None:
        """Record what was read."""
        with self._database.transaction() as connection:
            if _noted(connection, number, key := f"read:{document}"):
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
                _MACHINE,
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
                _MACHINE,
                self._database.now(),
                detail={"registry": registry.value},
            )
            _reflect_outages(connection, number)

    def note_unreachable(self, number: str, registry: Registry) -> None:
        """Record that a registry did not answer; an outage is one event, however often it is noticed."""
        now = self._database.now()
        with self._database.transaction() as connection:
            events.lock(connection, number)
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
                _MACHINE,
                self._database.now(),
                detail={"registry": registry.value},
            )
            _reflect_outages(connection, number)

    def note_assessment(
        self, number: str, assessment: Assessment, attempt: int, now: datetime, answer_within: timedelta
    ) -> Stage:
        """Record an assessment and open what it asks for: a bundle, review tasks, a decision.

        An attempt is recorded once, and only while the machine has the dossier or has routed it: else nothing is
        changed and this says where the dossier stands.
        """
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            due = row.queue == Queue.MACHINE or row.outcome == Outcome.ROUTED
            key = f"assessed:{attempt}"
            if due and not events.has_happened(connection, number, key):
                outcome = assessment.outcome
                self._keep(connection, number, assessment, attempt, now)
                detail = {"attempt": str(attempt), "outcome": outcome.value, "policy": assessment.policy}
                events.append(
                    connection, number, key, EventType.DOSSIER_ASSESSED, _MACHINE, self._database.now(), detail=detail
                )
                if outcome is Outcome.CORRECTIONS_REQUESTED:
                    self._ask(connection, number, assessment, now, now + answer_within)
                if outcome in (Outcome.IN_REVIEW, Outcome.PROPOSED_REFUSAL):
                    self._question(connection, number, assessment, now)
                if (type_ := _OPENED_BY.get(outcome)) is not None:
                    events.append(connection, number, f"{type_}:{attempt}", type_, _MACHINE, self._database.now())
            return case_rows.stage(connection, self._keys, case_rows.row_of(connection, number))

    def note_overdue(self, number: str) -> None:
        """Record that nobody answered the open corrections in time: a person will look at it."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            asked = views.open_round(connection, self._keys, number)
            if asked is None or events.has_happened(connection, number, key := f"overdue:{asked.round}"):
                return
            connection.execute(
                update(DOSSIER)
                .where(DOSSIER.c.number == number)
                .values(queue=Queue.SUPERVISION, flags=_with(row, Flag.CORRECTIONS_OVERDUE))
            )
            events.append(connection, number, key, EventType.CORRECTIONS_OVERDUE, _MACHINE, self._database.now())

    def note_closed(self, number: str) -> None:
        """Close a draft that was never submitted; one that was submitted since stays open."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            if row.status != Status.DRAFT:
                return
            _close(connection, number, Status.CLOSED_INCOMPLETE, self._database.now())
            events.append(connection, number, "closed", EventType.DOSSIER_CLOSED, _MACHINE, self._database.now())

    def note_registered(self, number: str, registration_number: str) -> None:
        """Record the registration number of the CNSS: the dossier is accepted."""
        with self._database.transaction() as connection:
            if _noted(connection, number, "registered"):
                return
            sealed = sealing.REGISTRATION.seal(self._keys, number, registration_number)
            connection.execute(
                update(DOSSIER)
                .where(DOSSIER.c.number == number)
                .values(
                    registration_sealed=sealed, flags=func.array_remove(DOSSIER.c.flags, Flag.AWAITING_REGISTRATION)
                )
            )
            _close(connection, number, Status.ACCEPTED, self._database.now())
            events.append(connection, number, "registered", EventType.COVER_REGISTERED, _MACHINE, self._database.now())

    def note_cover_refused(self, number: str, code: str) -> None:
        """Record that the CNSS refused to register: a person will look at it."""
        with self._database.transaction() as connection:
            row = events.lock(connection, number)
            key = f"cover_refused:{row.attempt}"
            if events.has_happened(connection, number, key):
                return
            head = sealing.HOUSEHOLD.open(self._keys, number, row.household_sealed).head
            # A refusal in words that we do not know is still the carrier's: the nearest reason stands for it.
            known = code if code in REASONS else _CARRIER_REFUSES
            question = Finding(code=known, verdict=Verdict.UNCERTAIN, member=head.id, source=CARRIER)
            self._open_task(connection, number, question, signature=False, now=self._database.now())
            connection.execute(
                update(DOSSIER)
                .where(DOSSIER.c.number == number)
                .values(
                    queue=Queue.REVIEW,
                    outcome=Outcome.IN_REVIEW,
                    flags=func.array_remove(DOSSIER.c.flags, Flag.AWAITING_REGISTRATION),
                )
            )
            events.append(
                connection, number, key, EventType.COVER_REFUSED, _MACHINE, self._database.now(), detail={"code": known}
            )

    def _keep(self, connection: Connection, number: str, assessment: Assessment, attempt: int, now: datetime) -> None:
        outcome, place = assessment.outcome, PLACES[assessment.outcome]
        connection.execute(
            insert(ASSESSMENT).values(
                dossier=number,
                attempt=attempt,
                policy=assessment.policy,
                outcome=outcome,
                content_sealed=sealing.ASSESSMENT.seal(self._keys, number, assessment),
                at=now,
            )
        )
        row = case_rows.row_of(connection, number)
        flags = _with(row, Flag.AWAITING_REGISTRATION) if outcome is Outcome.ACCEPTED else row.flags
        decided = now if outcome in (Outcome.ACCEPTED, Outcome.REJECTED) else None
        connection.execute(
            update(DOSSIER)
            .where(DOSSIER.c.number == number)
            .values(
                status=place.status,
                queue=place.queue,
                outcome=outcome,
                attempt=attempt,
                flags=flags,
                decided_at=decided,
            )
        )

    def _ask(
        self, connection: Connection, number: str, assessment: Assessment, now: datetime, due_at: datetime
    ) -> None:
        rounds = select(func.count()).select_from(CORRECTION_ROUND).where(CORRECTION_ROUND.c.dossier == number)
        connection.execute(
            insert(CORRECTION_ROUND).values(
                dossier=number,
                round=connection.execute(rounds).scalar_one() + 1,
                items_sealed=sealing.CORRECTIONS.seal(self._keys, number, assessment.corrections),
                requested_at=now,
                due_at=due_at,
            )
        )

    def _question(self, connection: Connection, number: str, assessment: Assessment, now: datetime) -> None:
        signature = assessment.outcome is Outcome.PROPOSED_REFUSAL
        for doubt in assessment.doubts:
            self._open_task(connection, number, doubt, signature=signature, now=now)

    def _open_task(
        self, connection: Connection, number: str, question: Finding, *, signature: bool, now: datetime
    ) -> None:
        connection.execute(
            insert(REVIEW_TASK).values(
                id=str(uuid.uuid4()),
                dossier=number,
                question_sealed=sealing.QUESTION.seal(self._keys, number, question),
                signature=signature,
                opened_at=now,
            )
        )


def _noted(connection: Connection, number: str, key: str) -> bool:
    """Lock the dossier and say whether the event of that key is there."""
    events.lock(connection, number)
    return events.has_happened(connection, number, key)


def _problems(error: str | None, problems: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(((error,) if error else ()) + problems))


def _with(row: "Row[tuple[object, ...]]", flag: Flag) -> list[str]:
    return sorted({*row.flags, flag})


def _close(connection: Connection, number: str, status: Status, now: datetime) -> None:
    connection.execute(
        update(DOSSIER)
        .where(DOSSIER.c.number == number)
        .values(status=status, queue=Queue.DONE, decided_at=func.coalesce(DOSSIER.c.decided_at, now))
    )


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
