"""What nobody misses is cleared away."""

import asyncio
from dataclasses import dataclass

from temporalio import activity

from activities.refusals import in_codes
from dossier.ports import OrphanPage, Orphans


@dataclass(frozen=True, slots=True)
class OrphanRequest:
    """Which files to look at: those after a key, so many."""

    after: str
    limit: int = 1000


class TidyingActivities:
    """Clearing away."""

    def __init__(self, orphans: Orphans) -> None:
        self._orphans = orphans

    @activity.defn
    async def remove_orphans(self, request: OrphanRequest) -> OrphanPage:
        """Remove the files of one page that no document names. A retry removes what is left."""
        with in_codes():
            return await asyncio.to_thread(self._orphans.remove, request.after, request.limit)
