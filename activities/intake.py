"""Taking documents in: the first look that says whether a file can be used, while its sender still waits."""

from dataclasses import dataclass

from temporalio import activity

from activities.heartbeat import in_thread
from activities.refusals import in_codes
from dossier.errors import FileDamagedError
from dossier.inspection import INFECTED, Inspection
from dossier.ports import Cases, Files, Readers, Scanner
from dossier.reading import Legibility, Quality
from dossier.record import Document, DocumentState


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """Which document of which dossier."""

    number: str
    document: str


class IntakeActivities:
    """Inspecting files as they arrive."""

    def __init__(self, cases: Cases, files: Files, readers: Readers, scanner: Scanner | None = None) -> None:
        self._cases = cases
        self._files = files
        self._readers = readers
        self._scanner = scanner

    @activity.defn
    async def inspect_document(self, request: DocumentRequest) -> bool:
        """Say whether the file can be read, and note it. A retry inspects again and notes once."""
        with in_codes():
            return await in_thread(self._inspect, request)

    def _inspect(self, request: DocumentRequest) -> bool:
        document = self._cases.document(request.number, request.document)
        if document.state is not DocumentState.RECEIVED:
            return document.state is DocumentState.INSPECTED
        try:
            data = self._files.get(document.file, request.number)
            # Before any decoder sees it; where the scanner is away, the file waits and is never taken unseen.
            infected = self._scanner is not None and self._scanner.is_infected(data)
            inspection = _of_no_use(document, INFECTED) if infected else self._readers.inspect(data)
        except FileDamagedError as error:
            inspection = _of_no_use(document, error.code)
        self._cases.note_inspection(request.number, request.document, inspection)
        return inspection.is_usable


def _of_no_use(document: Document, code: str) -> Inspection:
    return Inspection(Quality(Legibility.UNREADABLE), document.file.media_type, error=code)
