"""The life of a complaint: where it stands, what time brings, and the fresh look that a won appeal leads to."""

import asyncio
import hashlib
import uuid

from temporalio import activity

from activities.refusals import in_codes
from dossier.complaints.ports import ComplaintCases, ComplaintStage
from dossier.ports import Dossiers
from dossier.record import Act, Actor, Role

_MACHINE = Actor("machine", Role.MACHINE)


class ComplainingActivities:
    """Complaints and appeals."""

    def __init__(self, complaints: ComplaintCases, dossiers: Dossiers) -> None:
        self._complaints = complaints
        self._dossiers = dossiers

    @activity.defn
    async def begin_complaint(self, number: str) -> ComplaintStage:
        """Return where the complaint stands in the database. A retry reads again."""
        with in_codes():
            return await asyncio.to_thread(self._complaints.take_up, number)

    @activity.defn
    async def note_complaint_due(self, number: str) -> ComplaintStage:
        """Let come what is due. A retry works out again what is."""
        with in_codes():
            return await asyncio.to_thread(self._complaints.note_due, number)

    @activity.defn
    async def open_afresh(self, number: str) -> str | None:
        """Open a dossier with the same declaration after the one that was contested. A retry returns the same one."""
        with in_codes():
            return await asyncio.to_thread(self._open, number)

    @activity.defn
    async def deposit_afresh(self, number: str) -> None:
        """Deposit the fresh dossier once its pieces are there. A retry finds it deposited."""
        with in_codes():
            await asyncio.to_thread(self._deposit, number)

    def _open(self, number: str) -> str | None:
        contested = self._complaints.contested_dossier(number)
        if contested is None:
            return None
        household = self._dossiers.view(contested).household
        successor = self._dossiers.open(household, _act(number, "open"), after=contested)
        self._complaints.note_reopened(number, successor)
        return successor

    def _deposit(self, number: str) -> None:
        successor = self._open(number)
        if successor is not None:
            self._dossiers.submit(successor, _act(number, "submit"))
            self._complaints.note_carried_out(number)


def _act(number: str, what: str) -> Act:
    """Return the same act every time, so that it happens once."""
    name = f"complaint:{number}:{what}"
    digest = hashlib.sha256(name.encode()).digest()
    return Act(str(uuid.uuid5(uuid.NAMESPACE_URL, name)), _MACHINE, digest, digest)
