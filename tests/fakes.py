"""Fakes that behave: the ports of `dossier.ports` in memory, with the same refusals and the same idempotency.

What the machine does in the real house, a test does by the methods named after it (`inspected`, `read`, `assessed`).
"""

import secrets
import threading
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from dossier.accounts.people import Reach
from dossier.decision import signatures_to_settle
from dossier.documents import KINDS
from dossier.errors import (
    ActRepeatedError,
    AlreadySettledError,
    AlreadySubmittedError,
    DossierClosedError,
    FileDamagedError,
    InvalidCursorError,
    NothingAskedError,
    NotTheApplicantsTurnError,
    PhoneNotProvedError,
    StoreUnavailableError,
    TooManyDocumentsError,
    UnknownDocumentError,
    UnknownDossierError,
    UnknownKindError,
    UnknownMemberError,
    UnknownTaskError,
    UnreadableFileError,
)
from dossier.findings import Assessment, Finding, Outcome, Verdict
from dossier.household import Household
from dossier.identifiers import dossier_number
from dossier.inspection import Inspection
from dossier.policy import POLICIES
from dossier.reading import Box, Legibility, PageSize, Quality, Reading
from dossier.record import (
    Act,
    Actor,
    CorrectionRound,
    Document,
    DocumentState,
    DossierView,
    Event,
    EventType,
    ReviewTask,
    Role,
    RunLine,
    RunPage,
    StoredFile,
)
from dossier.status import CLOSED, PLACES, Flag, Queue, Status

MACHINE = Actor("machine", Role.MACHINE)
FirstLook = Callable[[Document], Inspection | None]


def good_inspection(document: Document) -> Inspection:
    """Find nothing wrong with any file."""
    return Inspection(Quality(Legibility.GOOD), document.file.media_type, (PageSize(1600, 1000),))


def never_inspected(document: Document) -> None:
    """Leave every file unseen, as when the machine is behind."""


@dataclass
class _Kept:
    view: DossierView
    events: list[Event] = field(default_factory=list)


class InMemoryDossiers:
    """Dossiers in a dictionary, behind one lock; `first_look` plays the inspection."""

    def __init__(self, first_look: FirstLook = good_inspection, documents_max: int = 60) -> None:
        self._lock = threading.RLock()
        self._kept: dict[str, _Kept] = {}
        self._tasks: dict[str, ReviewTask] = {}
        self._done: dict[bytes, tuple[bytes, str]] = {}
        self._first_look = first_look
        self._documents_max = documents_max
        self._only: str | None = None

    def within(self, reach: Reach) -> "InMemoryDossiers":
        # What somebody reaches is judged by the real stores (tests/storage, tests/api/test_matrix.py); here only
        # an applicant's own.
        if reach.number is None:
            return self
        narrowed = copy(self)
        narrowed._only = reach.number
        return narrowed

    def open(self, household: Household, act: Act, *, after: str | None = None) -> str:
        with self._lock:
            if (before := self._repeated(act)) is not None:
                return before
            number = dossier_number.make(secrets.token_bytes(dossier_number.RANDOM_BYTES))
            self._kept[number] = _Kept(
                DossierView(
                    number=number,
                    status=Status.DRAFT,
                    queue=Queue.APPLICANT,
                    flags=(),
                    household=household,
                    documents=(),
                    opened_at=datetime.now(UTC),
                    submitted_at=None,
                    version=0,
                )
            )
            self._append(number, EventType.DOSSIER_OPENED, act.actor)
            return self._note(act, number)

    def add_document(self, number: str, document: Document, act: Act) -> str:
        with self._lock:
            if (before := self._repeated(act)) is not None:
                return before
            view = self._open_view(number)
            if view.status not in (Status.DRAFT, Status.CORRECTIONS_REQUESTED):
                raise NotTheApplicantsTurnError("not now")
            if document.member is not None and view.household.member(document.member) is None:
                raise UnknownMemberError("a stranger")
            if document.kind is not None and document.kind not in KINDS:
                raise UnknownKindError("no such kind")
            if len(view.documents) >= self._documents_max:
                raise TooManyDocumentsError("full")
            self._change(number, documents=(*view.documents, document))
            self._append(number, EventType.DOCUMENT_RECEIVED, act.actor, document.id)
            self._note(act, document.id)
            found = self._first_look(document)
            if found is not None:
                self.inspected(number, document.id, found)
            return document.id

    def remove_document(self, number: str, document: str, act: Act) -> None:
        with self._lock:
            if self._repeated(act) is not None:
                return
            view = self._open_view(number)
            if view.status not in (Status.DRAFT, Status.CORRECTIONS_REQUESTED):
                raise NotTheApplicantsTurnError("not now")
            self.document(number, document)
            self._change(number, documents=tuple(kept for kept in view.documents if kept.id != document))
            self._append(number, EventType.DOCUMENT_REMOVED, act.actor, document)
            self._note(act, document)

    def withdraw(self, number: str, act: Act) -> None:
        with self._lock:
            if self._repeated(act) is not None:
                return
            self._open_view(number)
            self._change(number, status=Status.WITHDRAWN, queue=Queue.DONE)
            self._append(number, EventType.DOSSIER_WITHDRAWN, act.actor)
            self._note(act, number)

    def submit(self, number: str, act: Act) -> None:
        with self._lock:
            if self._repeated(act) is not None:
                return
            if self._open_view(number).status is not Status.DRAFT:
                raise AlreadySubmittedError("before")
            self._change(number, status=Status.SUBMITTED, queue=Queue.MACHINE, submitted_at=datetime.now(UTC))
            self._append(number, EventType.DOSSIER_SUBMITTED, act.actor)
            self._note(act, number)

    def answer(self, number: str, household: Household | None, act: Act) -> None:
        with self._lock:
            if self._repeated(act) is not None:
                return
            view = self._open_view(number)
            if view.status is not Status.CORRECTIONS_REQUESTED or view.corrections is None:
                raise NothingAskedError("nothing is asked")
            household, asked = household or view.household, replace(view.corrections, answered_at=datetime.now(UTC))
            if household.phone != view.household.phone:
                raise PhoneNotProvedError("changed by an answer")
            place = {"status": Status.IN_PROGRESS, "queue": Queue.MACHINE}
            self._change(number, **place, household=household, corrections=asked)
            self._append(number, EventType.CORRECTIONS_ANSWERED, act.actor)
            self._note(act, number)

    def settle(self, task: str, verdict: Verdict, act: Act) -> None:
        with self._lock:
            if self._repeated(act) is not None:
                return
            found = self.task(task)
            if found.settled_at is not None:
                raise AlreadySettledError("before")
            signed = (*found.signed_by, act.actor.id)
            done = verdict is Verdict.PASS or len(signed) >= found.to_confirm
            self._tasks[task] = replace(found, signed_by=signed, settled_at=datetime.now(UTC) if done else None)
            if done:
                self._change(found.number, queue=Queue.MACHINE)
            told = EventType.REVIEW_SETTLED if done else EventType.REVIEW_SIGNED
            self._append(found.number, told, act.actor, detail={"task": task, "verdict": verdict.value})
            self._note(act, task)

    def view(self, number: str) -> DossierView:
        with self._lock:
            return self._kept_of(number).view

    def document(self, number: str, document: str) -> Document:
        with self._lock:
            found = next((kept for kept in self.view(number).documents if kept.id == document), None)
            if found is None:
                raise UnknownDocumentError("no such document")
            return found

    def events(self, number: str, after: int = 0) -> tuple[Event, ...]:
        with self._lock:
            return tuple(event for event in self._kept_of(number).events if event.seq > after)

    def task(self, task: str) -> ReviewTask:
        with self._lock:
            if task not in self._tasks:
                raise UnknownTaskError("no such task")
            return self._tasks[task]

    def open_tasks(self, limit: int, number: str | None = None) -> tuple[ReviewTask, ...]:
        with self._lock:
            tasks = [task for task in self._tasks.values() if task.settled_at is None]
            return tuple(task for task in tasks if number in (None, task.number))[:limit]

    def runs(self, cursor: str | None, limit: int) -> RunPage:
        with self._lock:
            numbers = sorted(self._kept)
            if cursor is not None and cursor not in numbers:
                raise InvalidCursorError("not ours")
            rest = [number for number in numbers if cursor is None or number > cursor]
            shown = rest[:limit]
            return RunPage(tuple(map(self._line, shown)), shown[-1] if len(rest) > limit else None)

    def phone_matches(self, number: str, phone: str) -> bool:
        with self._lock:
            kept = self._kept.get(number)
            return kept is not None and kept.view.household.phone == phone

    def log_document_read(self, number: str, document: str, act: Act) -> None:
        with self._lock:
            self._append(number, EventType.DOCUMENT_OPENED, act.actor, document)

    # What the machine does.

    def inspected(self, number: str, document: str, inspection: Inspection) -> None:
        """Note what a first look found."""
        problems = (inspection.error,) if inspection.error else inspection.quality.problems
        refused = not inspection.is_usable
        state = DocumentState.REFUSED if refused else DocumentState.INSPECTED
        self._change_document(number, document, state=state, inspection=inspection, problems=tuple(problems))
        event = EventType.DOCUMENT_REFUSED if refused else EventType.DOCUMENT_INSPECTED
        self._append(number, event, MACHINE, document)

    def read(self, number: str, document: str, reading: Reading) -> None:
        """Note what was read."""
        self._change_document(number, document, state=DocumentState.READ, reading=reading)
        self._append(number, EventType.DOCUMENT_READ, MACHINE, document)

    def assessed(self, number: str, assessment: Assessment) -> tuple[str, ...]:
        """Note an assessment with what it opens; return the ids of its review tasks."""
        place = PLACES[assessment.outcome]
        asks = assessment.outcome is Outcome.CORRECTIONS_REQUESTED
        now = datetime.now(UTC)
        asked = CorrectionRound(1, assessment.corrections, now, now + timedelta(days=30)) if asks else None
        self._change(
            number,
            status=place.status,
            queue=place.queue,
            assessment=assessment,
            corrections=asked or self.view(number).corrections,
        )
        self._append(number, EventType.DOSSIER_ASSESSED, MACHINE, detail={"outcome": assessment.outcome.value})
        if asks:
            self._append(number, EventType.CORRECTIONS_REQUESTED, MACHINE)
        return tuple(self.ask(number, doubt) for doubt in assessment.doubts)

    def ask(self, number: str, question: Finding, signature: bool = False) -> str:
        """Open a review task and return its id."""
        task = secrets.token_hex(8)
        signatures = signatures_to_settle(question, Verdict.FAIL, POLICIES[-1], refuses=signature)
        self._tasks[task] = ReviewTask(task, number, question, signature, datetime.now(UTC), to_confirm=signatures)
        self._append(number, EventType.REVIEW_OPENED, MACHINE, detail={"code": question.code})
        return task

    def flagged(self, number: str, *flags: Flag) -> None:
        """Say something of the dossier besides its status."""
        self._change(number, flags=tuple(flags))

    def closed(self, number: str, status: Status, registration_number: str | None = None) -> None:
        """Decide the dossier."""
        self._change(number, status=status, queue=Queue.DONE, registration_number=registration_number)
        accepted = status is Status.ACCEPTED
        self._append(number, EventType.COVER_REGISTERED if accepted else EventType.DOSSIER_CLOSED, MACHINE)

    def numbers(self) -> tuple[str, ...]:
        """Return the number of every dossier."""
        return tuple(self._kept)

    def _kept_of(self, number: str) -> _Kept:
        if number not in self._kept or self._only not in (None, number):
            raise UnknownDossierError("no such dossier")
        return self._kept[number]

    def _open_view(self, number: str) -> DossierView:
        view = self._kept_of(number).view
        if view.status in CLOSED:
            raise DossierClosedError("closed")
        return view

    def _repeated(self, act: Act) -> str | None:
        if act.key_digest not in self._done:
            return None
        body, answer = self._done[act.key_digest]
        if body != act.body_digest:
            raise ActRepeatedError("another body")
        return answer

    def _note(self, act: Act, answer: str) -> str:
        self._done[act.key_digest] = (act.body_digest, answer)
        return answer

    def _change(self, number: str, **values: object) -> None:
        kept = self._kept_of(number)
        kept.view = replace(kept.view, version=kept.view.version + 1, **values)  # type: ignore[arg-type]

    def _change_document(self, number: str, document: str, **values: object) -> None:
        with self._lock:
            documents = tuple(
                replace(kept, **values) if kept.id == document else kept  # type: ignore[arg-type]
                for kept in self.view(number).documents
            )
            self._change(number, documents=documents)

    def _append(
        self,
        number: str,
        kind: EventType,
        actor: Actor,
        document: str | None = None,
        detail: Mapping[str, str] | None = None,
    ) -> None:
        events = self._kept_of(number).events
        events.append(Event(len(events) + 1, datetime.now(UTC), kind, actor, document, detail or {}))

    def _line(self, number: str) -> RunLine:
        kept = self._kept[number]
        view = kept.view
        return RunLine(
            number, view.status, view.queue, view.flags, view.household.office, view.opened_at, kept.events[-1].at, 0
        )


class InMemoryFiles:
    """Files in a dictionary; `down` makes the store unreachable."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}
        self.down = False

    def put(self, data: bytes, media_type: str, number: str) -> StoredFile:
        if self.down:
            raise StoreUnavailableError("down")
        key = secrets.token_hex(16)
        self.kept[number, key] = data
        return StoredFile(key, len(data), "0" * 64, media_type)

    def get(self, file: StoredFile, number: str) -> bytes:
        if self.down:
            raise StoreUnavailableError("down")
        if (number, file.object_key) not in self.kept:
            raise FileDamagedError("gone")
        return self.kept[number, file.object_key]


class SpecimenReaders:
    """Reads nothing, shows every page as the same grey picture; a file that holds `broken` cannot be shown."""

    def __init__(self, picture: bytes) -> None:
        self._picture = picture

    def inspect(self, data: bytes) -> Inspection:
        return Inspection(Quality(Legibility.GOOD), "image/jpeg", (PageSize(1600, 1000),))

    def read(self, data: bytes, is_abandoned: Callable[[], bool] | None = None) -> Reading:
        return Reading("unknown", 0.0, Quality(Legibility.GOOD), (PageSize(1600, 1000),))

    def crop(self, data: bytes, page: int, box: Box, turn: int) -> bytes:
        return self._shown(data)

    def page_image(self, data: bytes, page: int, max_side: int, turn: int) -> bytes:
        return self._shown(data)

    def _shown(self, data: bytes) -> bytes:
        if b"broken" in data:
            raise UnreadableFileError("nothing to show")
        return self._picture
