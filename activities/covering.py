"""The life of a cover: what time brings, what the registers have seen, and the index of everybody every month."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from temporalio import activity

from activities.refusals import in_codes
from dossier.coverage.ports import Coverages, CoverStage, Indices
from dossier.ports import Registries
from dossier.registries import RegistryAnswers


@dataclass(frozen=True, slots=True)
class CoverBeginning:
    """All that the run of a cover knows when it begins, or begins again."""

    stage: CoverStage
    registry_asked_again: timedelta


@dataclass(frozen=True, slots=True)
class SweepPage:
    """Which covers to ask about: those after a number, so many at a time."""

    after: str = ""
    limit: int = 200


@dataclass(frozen=True, slots=True)
class Swept:
    """What a page of the sweep came to; `last` is None where no cover was left."""

    last: str | None
    asked: int = 0
    news: int = 0


class CoveringActivities:
    """Covers."""

    def __init__(self, coverages: Coverages, registries: Registries, registry_asked_again: timedelta) -> None:
        self._coverages = coverages
        self._registries = registries
        self._registry_asked_again = registry_asked_again

    @activity.defn
    async def begin_cover(self, number: str) -> CoverBeginning:
        """Return where the cover stands in the database. A retry reads again."""
        with in_codes():
            stage = await asyncio.to_thread(self._coverages.take_up, number)
            return CoverBeginning(stage, self._registry_asked_again)

    @activity.defn
    async def note_cover_due(self, number: str) -> CoverStage:
        """Let come what is due. A retry works out again what is."""
        with in_codes():
            return await asyncio.to_thread(self._coverages.note_due, number)

    @activity.defn
    async def look_again(self, number: str) -> CoverStage:
        """Ask the registers whether they have seen what was declared. A retry may ask again, which changes nothing."""
        with in_codes(may_give_up=True):
            return await asyncio.to_thread(self._look, number)

    def _look(self, number: str) -> CoverStage:
        household = self._coverages.household(number)
        everybody = tuple(sorted(member.idcs for member in household.members))
        answers = RegistryAnswers(rnp=self._registries.rnp(everybody), rsu=self._registries.rsu(household.head.idcs))
        return self._coverages.note_looked(number, answers)


class SweepingActivities:
    """The monthly sweep of all indices."""

    def __init__(self, coverages: Coverages, indices: Indices) -> None:
        self._coverages = coverages
        self._indices = indices

    @activity.defn
    async def sweep_page(self, page: SweepPage) -> Swept:
        """Ask about one page of covers and note each index. A retry asks again and notes what is newer."""
        with in_codes():
            return await asyncio.to_thread(self._sweep, page)

    def _sweep(self, page: SweepPage) -> Swept:
        heads = self._coverages.heads(page.after, page.limit)
        if not heads:
            return Swept(None)
        found = self._indices.indices(tuple(head.idcs for head in heads))
        news = 0
        for head in heads:
            if (read := found.get(head.idcs)) is not None:
                news += self._coverages.note_index(head.number, read.index, read.as_of)
        return Swept(heads[-1].number, len(heads), news)
