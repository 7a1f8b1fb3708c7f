"""What nobody misses is cleared away."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass

from temporalio import activity

from activities.refusals import in_codes
from dossier.erasing import Erasing
from dossier.errors import DossierHeldError, StillOpenError
from dossier.ports import OrphanPage, Orphans
from dossier.record import Actor, Role
from dossier.retention import ErasureReason

_CALENDAR = Actor("retention", Role.MACHINE)


@dataclass(frozen=True, slots=True)
class OrphanRequest:
    """Which files to look at: those after a key, so many."""

    after: str
    limit: int = 1000


@dataclass(frozen=True, slots=True)
class RetentionRequest:
    """How many dossiers to erase at most."""

    limit: int = 20


@dataclass(frozen=True, slots=True)
class RetentionPage:
    """How many dossiers were erased, of those that were due; fewer where somebody just put a hold on one."""

    due: int
    erased: int


class RetentionActivities:
    """The end of the time for which dossiers are kept."""

    def __init__(self, erasing: Erasing) -> None:
        self._erasing = erasing

    @activity.defn
    async def erase_due(self, request: RetentionRequest) -> RetentionPage:
        """Erase some of the dossiers whose time is over. A retry finishes what was begun and goes on."""
        with in_codes():
            due = await asyncio.to_thread(self._erasing.due, request.limit)
            erased = 0
            # Side by side: each waits half a minute for the workflow server.
            for each in asyncio.as_completed([self._erase(number) for number in due]):
                erased += await each
                activity.heartbeat(erased)
            return RetentionPage(len(due), erased)

    async def _erase(self, number: str) -> bool:
        with suppress(DossierHeldError, StillOpenError):  # since it was looked up
            await self._erasing.erase(number, ErasureReason.RETENTION_OVER, _CALENDAR)
            return True
        return False


class TidyingActivities:
    """Clearing away."""

    def __init__(self, orphans: Orphans) -> None:
        self._orphans = orphans

    @activity.defn
    async def remove_orphans(self, request: OrphanRequest) -> OrphanPage:
        """Remove the files of one page that no document names. A retry removes what is left."""
        with in_codes():
            return await asyncio.to_thread(self._orphans.remove, request.after, request.limit)
