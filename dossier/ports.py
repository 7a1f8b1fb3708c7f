"""What the story needs from the outside: one Protocol per concern, named for what it holds.

Implemented in `storage`, `ocr` and `gateways`, joined in `deploy`. Every method of a store is one transaction;
all are synchronous and safe to call from several threads.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from dossier.accounts.people import Reach
from dossier.case import Case
from dossier.deliveries import CardOrder, Delivery, ShortMessage, Taken
from dossier.findings import Assessment, Outcome, Verdict
from dossier.household import Household
from dossier.inspection import Inspection
from dossier.reading import Box, Reading
from dossier.record import Act, Document, DossierView, Event, ReviewTask, RunPage, StoredFile
from dossier.registries import CoverRecord, RamedRecord, Registry, RnpRecord, RsuRecord
from dossier.status import Queue, Status


class Dossiers(Protocol):
    """What people do to dossiers, and what they see of them.

    Each act commits its row, its event and its outbox line together, and is done once: called again with
    the same key it returns what it returned, with the same key and another body it raises ActRepeatedError.
    """

    def within(self, reach: Reach) -> "Dossiers":
        """Return the same as somebody has it: what they do not reach does not exist."""
        ...

    def open(self, household: Household, act: Act, *, after: str | None = None) -> str:
        """Open a dossier and return its number; after an ended one, whose good pieces it takes over.

        Raises UnknownDossierError, StillOpenError: of the earlier one.
        """
        ...

    def add_document(self, number: str, document: Document, act: Act) -> str:
        """Add a stored document and return its id. Raises UnknownMemberError, DossierClosedError."""
        ...

    def submit(self, number: str, act: Act) -> None:
        """Deposit the dossier: the clock starts. Raises AlreadySubmittedError."""
        ...

    def remove_document(self, number: str, document: str, act: Act) -> None:
        """Take a piece out: it no longer counts. Raises UnknownDocumentError, NotTheApplicantsTurnError."""
        ...

    def withdraw(self, number: str, act: Act) -> None:
        """End the dossier as its applicant wishes. Raises DossierClosedError, BeingRegisteredError."""
        ...

    def answer(self, number: str, household: Household | None, act: Act) -> None:
        """Say that the open corrections are answered, with a changed declaration or none.

        Raises:
            NothingAskedError, PhoneNotProvedError.
        """
        ...

    def settle(self, task: str, verdict: Verdict, act: Act) -> None:
        """Settle one review task. Raises UnknownTaskError, AlreadySettledError, SignatureNeededError."""
        ...

    def view(self, number: str) -> DossierView:
        """Return one dossier. Raises UnknownDossierError."""
        ...

    def document(self, number: str, document: str) -> Document:
        """Return one document of one dossier. Raises UnknownDocumentError."""
        ...

    def events(self, number: str, after: int = 0) -> tuple[Event, ...]:
        """Return the events after a sequence number, oldest first. Raises UnknownDossierError."""
        ...

    def task(self, task: str) -> ReviewTask:
        """Return one review task. Raises UnknownTaskError."""
        ...

    def open_tasks(self, limit: int, number: str | None = None) -> tuple[ReviewTask, ...]:
        """Return the review tasks that nobody settled, of one dossier or of all, oldest first."""
        ...

    def runs(self, cursor: str | None, limit: int) -> RunPage:
        """Return one page of all dossiers, last changed first. Raises InvalidCursorError."""
        ...

    def log_document_read(self, number: str, document: str, act: Act) -> None:
        """Record that somebody opened a document."""
        ...


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a run stands when it starts, or starts again: read from the database, nothing else is trusted.

    `unread` are documents that still have to be inspected or read; `attempt` counts the assessments so far;
    `answer_due` is set while corrections are open. `due_in` is how long it takes, from the moment this was read, until
    time alone does something (`dossier.dues`). `is_revocable` while a decision can still be taken back;
    `reuses` while good pieces of an earlier dossier are to be taken over. `office` and `at_counter` say for whom the
    dossier's papers are read, and in whose turn.
    """

    submitted: bool
    status: Status
    queue: Queue
    outcome: Outcome | None
    attempt: int
    unread: tuple[str, ...] = ()
    answer_due: datetime | None = None
    due_in: timedelta | None = None
    is_revocable: bool = False
    reuses: bool = False
    office: str = ""
    at_counter: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """What the policy of the day gives: days to answer a bundle, time to take back what people settled."""

    answer_days: int
    undo: timedelta = timedelta(0)


class Cases(Protocol):
    """What the machine reads and notes. Noting the same thing again changes nothing."""

    def take_up(self, number: str) -> Stage:
        """Return where the run stands; a deposited dossier is in progress from now on. Raises UnknownDossierError."""
        ...

    def case(self, number: str) -> Case:
        """Return everything the checks may look at. Raises UnknownDossierError."""
        ...

    def covered(self, number: str) -> Household:
        """Return the household reduced to the members whom the last assessment covers. Raises UnknownDossierError."""
        ...

    def begin_reading(self, number: str, document: str) -> int:
        """Count one more attempt at reading a document and return how many there were, this one included."""
        ...

    def document(self, number: str, document: str) -> Document:
        """Return one document of one dossier. Raises UnknownDocumentError."""
        ...

    def note_inspection(self, number: str, document: str, inspection: Inspection) -> None:
        """Record what inspecting found; a file that cannot be used is refused."""
        ...

    def note_reading(self, number: str, document: str, reading: Reading) -> None:
        """Record what was read."""
        ...

    def note_registry(
        self,
        number: str,
        registry: Registry,
        answer: Mapping[str, RnpRecord | None]
        | Mapping[str, CoverRecord | None]
        | Mapping[str, RamedRecord | None]
        | RsuRecord
        | None,
    ) -> None:
        """Record the answer of a registry."""
        ...

    def note_unreachable(self, number: str, registry: Registry) -> None:
        """Record that a registry did not answer."""
        ...

    def rounds(self, number: str) -> int:
        """Return how many rounds of corrections left so far."""
        ...

    def note_assessment(self, number: str, assessment: Assessment, attempt: int, terms: Terms) -> Stage:
        """Record an assessment and open what it asks for: a bundle, review tasks, a decision."""
        ...

    def pieces_to_reuse(self, number: str) -> tuple[str, tuple[Document, ...]]:
        """Return the earlier dossier and those of its good pieces that this one does not have yet."""
        ...

    def note_reused(self, number: str, piece: Document, file: StoredFile) -> None:
        """Record a copied piece with what was read on it."""
        ...

    def note_all_reused(self, number: str) -> None:
        """Record that nothing is left to take over."""
        ...

    def note_dues(self, number: str) -> Stage:
        """Note everything that has fallen due by now, each once, and return where the dossier stands."""
        ...

    def note_overdue(self, number: str) -> None:
        """Hand unanswered corrections over to a person: for runs that began before there were dues."""
        ...

    def note_closed(self, number: str) -> None:
        """Close a draft: for runs that began before there were dues."""
        ...

    def begin_registration(self, number: str, attempt: int) -> bool:
        """Say whether this household is to be registered now; from then on its dossier cannot be withdrawn."""
        ...

    def note_registered(self, number: str, registration_number: str) -> None:
        """Record the registration number of the CNSS: the dossier is accepted."""
        ...

    def note_cover_refused(self, number: str, code: str) -> None:
        """Record that the CNSS refused to register: a person will look at it."""
        ...


class Files(Protocol):
    """The object store: sealed bytes under random keys."""

    def put(self, data: bytes, media_type: str, number: str) -> StoredFile:
        """Seal and store a file of a dossier, and say where the store holds it. Raises StoreUnavailableError."""
        ...

    def get(self, file: StoredFile, number: str) -> bytes:
        """Return the opened bytes, checked against their digest. Raises FileDamagedError, StoreUnavailableError."""
        ...


@dataclass(frozen=True, slots=True)
class OrphanPage:
    """One page of the store: the last key looked at (None: there was none left), how many, how many were removed."""

    last: str | None
    looked_at: int
    removed: int


class Orphans(Protocol):
    """Files that no document names."""

    def remove(self, after: str, limit: int) -> OrphanPage:
        """Remove those among the next files by key; never one that is being uploaded. Raises UnavailableError."""
        ...


class Readers(Protocol):
    """Reading documents."""

    def inspect(self, data: bytes) -> Inspection:
        """Judge whether a file can be used."""
        ...

    def read(self, data: bytes, is_abandoned: Callable[[], bool] | None = None) -> Reading:
        """Read a file; never raises for what is in it.

        `is_abandoned` is asked often whether nobody waits for it any more; then the reading ends with some error.
        """
        ...

    def crop(self, data: bytes, page: int, box: Box, turn: int) -> bytes:
        """Return a JPEG of a part of a page, re-encoded; `turn` is the page's. Raises UnreadableFileError."""
        ...

    def page_image(self, data: bytes, page: int, max_side: int, turn: int) -> bytes:
        """Return a JPEG of a page, re-encoded; `turn` is the page's. Raises UnreadableFileError."""
        ...


class Scanner(Protocol):
    """Looking for viruses, where an installation has a scanner."""

    def is_infected(self, data: bytes) -> bool:
        """Say whether something harmful is known in a file. Raises ScannerUnavailableError: then it waits."""
        ...


class Registries(Protocol):
    """The registries of other institutions. Every method raises RegistryUnreachableError."""

    def rnp(self, idcs: tuple[str, ...]) -> Mapping[str, RnpRecord | None]:
        """Ask the population register about each number."""
        ...

    def rsu(self, head_idcs: str) -> RsuRecord | None:
        """Ask the social register for the household of its head; None: unknown there."""
        ...

    def cover(self, idcs: tuple[str, ...]) -> Mapping[str, CoverRecord | None]:
        """Ask for each person's compulsory cover."""
        ...

    def ramed(self, cins: tuple[str, ...]) -> Mapping[str, RamedRecord | None]:
        """Ask for what RAMED knows of each card number."""
        ...


@dataclass(frozen=True, slots=True)
class Registration:
    """What the carrier answered: a registration number, or the code of its refusal."""

    registration_number: str | None
    refusal: str | None = None


class Covers(Protocol):
    """Registration of accepted households with the carrier (CNSS)."""

    def register(self, effect: str, household: Household) -> Registration:
        """Register once per `effect`, however often it is called. Raises RegistryUnreachableError."""
        ...


class Cards(Protocol):
    """The card issuer. Both methods raise RegistryUnreachableError."""

    def order(self, effect: str, order: CardOrder) -> Taken:
        """Order a household's cards once per `effect`, however often it is called."""
        ...

    def state(self, effect: str) -> Delivery | None:
        """Return what became of an order; None: unknown there, so it has to be ordered again under the same key."""
        ...


class Messages(Protocol):
    """The gateway of short messages. Both methods raise RegistryUnreachableError."""

    def send(self, effect: str, message: ShortMessage) -> Taken:
        """Send a message once per `effect`, however often it is called."""
        ...

    def state(self, effect: str) -> Delivery | None:
        """Return what became of a message; None: unknown there, so it has to be sent again under the same key."""
        ...


class Effects(Protocol):
    """The ledger of what left the house: an effect is intended once and marked done once."""

    def intend(self, number: str, kind: str) -> str:
        """Return the provider key of the effect, the same at every call."""
        ...

    def done(self, number: str, kind: str) -> None:
        """Mark the effect as done."""
        ...


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """One act on its way into the run of its dossier; `office` and `at_counter` say in whose turn a run begins."""

    id: int
    number: str
    act: str
    kind: str
    subject: str | None
    attempts: int
    office: str = ""
    at_counter: bool = False


class Outbox(Protocol):
    """Acts that are committed and not yet in their run."""

    def claim(self, limit: int, lease: timedelta) -> tuple[OutboxLine, ...]:
        """Take the oldest waiting line of each of some dossiers, longest due first, for as long as the lease."""
        ...

    def delivered(self, line: OutboxLine) -> None:
        """The run has the act."""
        ...

    def refused(self, line: OutboxLine, code: str) -> None:
        """The run refused the act: recorded as an event, not tried again."""
        ...

    def postponed(self, line: OutboxLine, delay: timedelta) -> None:
        """The run could not be reached: try again later."""
        ...

    def late(self, after: timedelta) -> int:
        """Return how many lines have waited for longer than that, untouched or tried in vain."""
        ...
