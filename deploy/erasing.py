"""Erasure of a dossier in its one order: out of sight, runs, files in all versions, key and columns, receipt.

A complaint that has no dossier goes the same way, without files. Each step may be repeated. What was begun and not
finished, because a part was away or the process died, is finished by whoever asks again, or by the nightly run.
"""

import asyncio
from collections.abc import Callable

from deploy.runs import TemporalRuns, ids_of
from dossier.erasing import Remains, Removed, SignedReceipt
from dossier.identifiers import complaint_number
from dossier.record import Actor
from dossier.retention import ErasureReason, in_force
from storage.database import Database
from storage.erasing import SqlErasures
from storage.objects import S3Files


class Eraser:
    """Erases for good: the adapter of `dossier.erasing.Erasing`."""

    def __init__(
        self, database: Database, erasures: SqlErasures, files: Callable[[], S3Files], runs: TemporalRuns
    ) -> None:
        """Take the store as a call: whoever erases once a night starts without it."""
        self._database = database
        self._erasures = erasures
        self._files = files
        self._runs = runs

    def due(self, limit: int) -> tuple[str, ...]:
        """Return what has outlived its time, and what somebody began to erase and did not finish."""
        schedule = in_force(self._database.now().date())
        found = self._erasures.due(schedule, limit)
        return found + self._erasures.complaints.due(schedule, limit - len(found))

    async def erase(
        self, number: str, reason: ErasureReason, actor: Actor, *, even_open: bool = False
    ) -> SignedReceipt:
        """Erase one dossier or complaint, or finish what was begun; again, the same receipt.

        Raises:
            UnknownDossierError, UnknownComplaintError, ComplaintOfDossierError, DossierHeldError, StillOpenError,
            UnavailableError, RunsRemainError.
        """
        of_complaint = complaint_number.is_one(number)
        erasures = self._erasures.complaints if of_complaint else self._erasures
        if (before := await asyncio.to_thread(erasures.receipt, number)) is not None:
            return before
        schedule = in_force(self._database.now().date())
        remains = await asyncio.to_thread(erasures.begin, number, reason, actor, schedule, even_open=even_open)
        runs = await self._runs.remove(ids_of(remains))
        versions = await asyncio.to_thread(self._remove, remains) if remains.files else 0
        removed = Removed(runs, len(remains.files), versions)
        return await asyncio.to_thread(erasures.finish, number, removed)

    def _remove(self, remains: Remains) -> int:
        files = self._files()
        return sum(files.remove_all(each) for each in remains.files)
