"""Good pieces of an earlier dossier in the one that follows it: copied under the new dossier's key, never shared.

Only what was read, not turned down and not set aside is taken over, of people whom the new declaration still names.
"""

import uuid

from sqlalchemy import insert

from dossier.proof.traces import traces_of
from dossier.record import Document, DocumentState, EventType, StoredFile
from dossier.status import Status
from dossier.suspicions import suspect_papers
from storage import case_rows, events, sealing, steps, traces, views
from storage.database import Database
from storage.keys import Keyring
from storage.tables import DOCUMENT


class SqlReusing:
    """Pieces taken over, in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def pieces_to_reuse(self, number: str) -> tuple[str, tuple[Document, ...]]:
        """Return the earlier dossier and those of its pieces that the new one does not have yet."""
        with self._database.transaction() as connection:
            earlier = steps.to_take_over_from(connection, number)
            if earlier is None:
                return number, ()
            row = case_rows.row_of(connection, number)
            household = sealing.HOUSEHOLD.open(self._keys, number, row.household_sealed)
            suspect = suspect_papers(case_rows.settlements(connection, self._keys, earlier))
            good = tuple(
                piece
                for piece in views.documents(connection, self._keys, earlier)
                if piece.state is DocumentState.READ
                and piece.id not in suspect
                and (piece.member is None or household.member(piece.member) is not None)
                and not events.has_happened(connection, number, f"reused:{piece.id}")
            )
            return earlier, good

    def note_reused(self, number: str, piece: Document, file: StoredFile) -> None:
        """Record a copied piece with what was read on it; again, or after the deposit, changes nothing."""
        with self._database.transaction() as connection:
            row, key = events.lock(connection, number), f"reused:{piece.id}"
            if row.status != Status.DRAFT or events.has_happened(connection, number, key):
                return
            copied, now = str(uuid.uuid4()), self._database.now()
            inspected, read = piece.inspection, piece.reading
            label = sealing.Label(piece.name, piece.member)
            connection.execute(
                insert(DOCUMENT).values(
                    id=copied,
                    dossier=number,
                    label_sealed=sealing.DOCUMENT_LABEL.seal(self._keys, number, label),
                    kind=piece.kind,
                    state=DocumentState.READ,
                    problems=list(piece.problems),
                    object_key=file.object_key,
                    size_bytes=file.size_bytes,
                    sha256=file.sha256,
                    media_type=file.media_type,
                    content_index=piece.file.content_index,
                    inspection_sealed=inspected and sealing.INSPECTION.seal(self._keys, number, inspected),
                    reading_sealed=read and sealing.READING.seal(self._keys, number, read),
                    received_at=now,
                )
            )
            if read is not None:
                traces.note_document(connection, self._keys, number, copied, traces_of(read))
            type_, detail = EventType.DOCUMENT_RECEIVED, {"reused": "1"}
            events.append(connection, number, key, type_, steps.MACHINE, now, document=copied, detail=detail)

    def note_all_reused(self, number: str) -> None:
        """Record that nothing is left to take over."""
        with self._database.transaction() as connection:
            events.lock(connection, number)
            key, now = steps.ALL_TAKEN_OVER, self._database.now()
            if not events.has_happened(connection, number, key):
                events.append(connection, number, key, EventType.PIECES_REUSED, steps.MACHINE, now)
