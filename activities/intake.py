"""Taking documents in: the first look that says whether a file can be used, while its sender still waits."""

from dataclasses import dataclass

from temporalio import activity

from activities.heartbeat import in_thread
from activities.refusals import in_codes
from dossier.errors import FileDamagedError
from dossier.inspection import Inspection
from dossier.ports import Cases, Files, Readers
from dossier.reading import Legibility, Quality
from dossier.record import DocumentState


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """Which document of which dossier."""

    number: str
    document: str


class IntakeActivities:
    """Inspecting files as they arrive."""

    def __init__(self, cases: Cases, files: Files, readers: Readers) -> None:
        self._cases = cases
        self._files = files
        self._readers = readers

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
            inspection = self._readers.inspect(data)
        except FileDamagedError as error:
            unreadable = Quality(Legibility.UNREADABLE)
            inspection = Inspection(unreadable, document.file.media_type, error=error.code)
        self._cases.note_inspection(request.number, request.document, inspection)
        return inspection.is_usable
