"""The daily anchor of all chains."""

import asyncio
from dataclasses import dataclass

from temporalio import activity

from activities.refusals import in_codes
from dossier.anchors import Anchor, Anchors


@dataclass(frozen=True, slots=True)
class AnchorTaken:
    """Which anchor was taken and how many chains it covers; number 0: none, nothing went on since the last."""

    number: int
    leaves: int


class AnchoringActivities:
    """Anchors."""

    def __init__(self, anchors: Anchors) -> None:
        self._anchors = anchors

    @activity.defn
    async def take_anchor(self) -> AnchorTaken:
        """Take the next anchor and hand it out. A retry goes on with what was begun."""
        with in_codes():
            signed = await asyncio.to_thread(self._anchors.take)
        if signed is None:
            return AnchorTaken(0, 0)
        anchor = Anchor.of(signed.content)
        return AnchorTaken(anchor.number, anchor.leaves)
