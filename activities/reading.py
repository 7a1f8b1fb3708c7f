"""Reading documents: the slow, CPU-bound part, on its own task queue."""

from temporalio import activity

from activities.heartbeat import in_thread
from activities.intake import DocumentRequest
from activities.refusals import in_codes
from dossier.errors import FileDamagedError
from dossier.ports import Cases, Files, Readers
from dossier.reading import Legibility, Quality, Reading
from dossier.record import DocumentState

# A file that killed its reader this often is left to a person, so that it never blocks the others.
_POISON_ATTEMPTS = 4


class ReadingActivities:
    """Reading what was inspected."""

    def __init__(self, cases: Cases, files: Files, readers: Readers) -> None:
        self._cases = cases
        self._files = files
        self._readers = readers

    @activity.defn
    async def read_document(self, request: DocumentRequest) -> None:
        """Read one document and note what is on it. A retry reads again and notes once."""
        with in_codes():
            await in_thread(self._read, request)

    def _read(self, request: DocumentRequest) -> None:
        document = self._cases.document(request.number, request.document)
        if document.state is not DocumentState.INSPECTED:
            return
        try:
            data = self._files.get(document.file, request.number)
        except FileDamagedError as error:
            reading = _nothing(error.code)
        else:
            # Counted once everything is at hand: a store that is away is no fault of the file.
            poison = self._cases.begin_reading(request.number, request.document) > _POISON_ATTEMPTS
            reading = _nothing("file.decoder_failed") if poison else self._readers.read(data, activity.is_cancelled)
        self._cases.note_reading(request.number, request.document, reading)


def _nothing(code: str) -> Reading:
    return Reading("unknown", 0.0, Quality(Legibility.UNREADABLE), error=code)
