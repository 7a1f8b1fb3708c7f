"""Taking over the good pieces of an earlier dossier: opened and sealed anew, for no two share a key."""

import asyncio

from temporalio import activity

from activities.refusals import in_codes
from dossier.errors import FileDamagedError
from dossier.ports import Cases, Files


class ReusingActivities:
    """Pieces of an earlier dossier."""

    def __init__(self, cases: Cases, files: Files) -> None:
        self._cases = cases
        self._files = files

    @activity.defn
    async def reuse_pieces(self, number: str) -> None:
        """Copy every good piece that is not there yet. A retry goes on where it was cut short."""
        with in_codes():
            await asyncio.to_thread(self._reuse, number)

    def _reuse(self, number: str) -> None:
        earlier, pieces = self._cases.pieces_to_reuse(number)
        for piece in pieces:
            try:
                data = self._files.get(piece.file, earlier)
            except FileDamagedError:
                continue  # what is lost there is asked for here, like any missing piece
            self._cases.note_reused(number, piece, self._files.put(data, piece.file.media_type, number))
        self._cases.note_all_reused(number)
