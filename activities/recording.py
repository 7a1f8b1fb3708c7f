"""Short notes in the database that the story makes on its way."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from temporalio import activity

from activities.refusals import in_codes
from dossier.policy import in_force
from dossier.ports import Cases, Stage


@dataclass(frozen=True, slots=True)
class BeginRequest:
    """Which dossier, at what moment of the run's own clock."""

    number: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Waits:
    """How long the run waits where nobody acts; they reach it as a recorded result."""

    draft_expires: timedelta
    registry_asked_again: timedelta


@dataclass(frozen=True, slots=True)
class Beginning:
    """All that a run knows when it begins, or begins again."""

    stage: Stage
    waits: Waits


class RecordingActivities:
    """Where the dossier stands, and what time alone did to it."""

    def __init__(self, cases: Cases, registry_asked_again: timedelta) -> None:
        self._cases = cases
        self._registry_asked_again = registry_asked_again

    @activity.defn
    async def begin(self, request: BeginRequest) -> Beginning:
        """Take the dossier up and return where it stands in the database. A retry reads again."""
        with in_codes():
            stage = await asyncio.to_thread(self._cases.take_up, request.number)
            draft_expires = timedelta(days=in_force(request.now.date()).draft_days)
            return Beginning(stage, Waits(draft_expires, self._registry_asked_again))

    @activity.defn
    async def note_dues(self, number: str) -> Stage:
        """Note what has fallen due by now and return where the dossier stands. A retry notes once."""
        with in_codes():
            return await asyncio.to_thread(self._cases.note_dues, number)

    @activity.defn
    async def close_draft(self, number: str) -> None:
        """Close a draft that was never deposited, unless it was meanwhile. A retry notes once."""
        with in_codes():
            await asyncio.to_thread(self._cases.note_closed, number)

    @activity.defn
    async def note_overdue(self, number: str) -> None:
        """Note that the open corrections were not answered in time. A retry notes once."""
        with in_codes():
            await asyncio.to_thread(self._cases.note_overdue, number)
