"""What is in flight in a whole stack at one moment, and whose death would hit it.

An open side effect is something begun outside a process that is not yet noted for good: a request that writes and has
no answer, an act of the outbox on its way into its run, a message or card order that a sender has claimed, a
registration that is intended and not done, an activity that a worker has begun.
"""

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import func, select
from temporalio.api.enums.v1 import PendingActivityState
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from dossier.deliveries import DispatchState
from dossier.status import Queue
from storage.database import Database
from storage.tables import DISPATCH, DOSSIER, EFFECT, OUTBOX
from workflows.names import dossier_workflow_id

_STARTED = PendingActivityState.PENDING_ACTIVITY_STATE_STARTED
_READING, _INSPECTING = "read_document", "inspect_document"
_AT_MOST = 200
_LEASE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Flight:
    """Everything that is open at one moment, counted; activities by their names."""

    requests: int = 0
    acts: int = 0
    orders: int = 0
    registrations: int = 0
    activities: Mapping[str, int] = field(default_factory=dict)

    @property
    def outside(self) -> int:
        """How many of them other institutions see: these must not happen twice."""
        return self.orders + self.registrations

    def hit_by(self, part: str) -> int:
        """Return how many of them the death of a part hits."""
        reading, inspecting = self.activities.get(_READING, 0), self.activities.get(_INSPECTING, 0)
        activities = sum(self.activities.values())
        short = activities - reading - inspecting + self.registrations
        match part:
            case "api":
                return self.requests
            case "worker-dossiers":
                return self.acts + self.orders + short
            case "worker-intake":
                return inspecting
            case "worker-reading":
                return reading
            case "objects":
                return self.requests + inspecting + reading
            case "temporal":
                return self.acts + activities
        return self.requests + self.acts + self.orders + self.registrations + activities

    def __str__(self) -> str:
        """Return it for a log."""
        named = ", ".join(f"{name} {count}" for name, count in sorted(self.activities.items())) or "none"
        return (
            f"requests {self.requests}, acts on their way {self.acts}, messages and cards {self.orders}, "
            f"registrations {self.registrations}; activities: {named}"
        )


async def flight(database: Database, client: Client, requests: int) -> Flight:
    """Look. What cannot be asked, because it is away itself, is not counted."""
    numbers, acts, orders, registrations = await asyncio.to_thread(_stored, database)
    found = await asyncio.gather(*(_activities(client, number) for number in numbers))
    return Flight(requests, acts, orders, registrations, dict(sum(found, Counter[str]())))


def unfinished(database: Database) -> int:
    """Return how many acts, registrations and dispatches are not at their end; a message that waits for day is."""
    now = database.now()
    counts = (
        select(func.count()).where(OUTBOX.c.done_at.is_(None)),
        select(func.count()).where(EFFECT.c.done_at.is_(None)),
        select(func.count()).where(DISPATCH.c.state == DispatchState.WAITING, DISPATCH.c.available_at < now + _LEASE),
    )
    with database.transaction() as connection:
        return sum(connection.execute(count).scalar_one() for count in counts)


def _stored(database: Database) -> tuple[list[str], int, int, int]:
    on_their_way = select(func.count()).where(
        OUTBOX.c.done_at.is_(None), OUTBOX.c.attempts > 0, OUTBOX.c.available_at > func.clock_timestamp()
    )
    now = database.now()
    claimed = select(func.count()).where(
        DISPATCH.c.state == DispatchState.WAITING,
        DISPATCH.c.attempts > 0,
        DISPATCH.c.available_at.between(now, now + _LEASE),  # what waits for the morning is not under way
    )
    intended = select(func.count()).where(EFFECT.c.done_at.is_(None))
    moving = (
        select(DOSSIER.c.number)
        .where(DOSSIER.c.queue.in_([Queue.MACHINE, Queue.CARRIER, Queue.APPLICANT]))
        .order_by(DOSSIER.c.number)
        .limit(_AT_MOST)
    )
    with database.transaction() as connection:
        numbers: Iterable[str] = connection.execute(moving).scalars()
        return (
            list(numbers),
            connection.execute(on_their_way).scalar_one(),
            connection.execute(claimed).scalar_one(),
            connection.execute(intended).scalar_one(),
        )


async def _activities(client: Client, number: str) -> Counter[str]:
    try:
        told = await client.get_workflow_handle(dossier_workflow_id(number)).describe()
    except RPCError as error:
        if error.status is RPCStatusCode.NOT_FOUND:
            return Counter()
        raise
    begun = [each for each in told.raw_description.pending_activities if each.state == _STARTED]
    return Counter(each.activity_type.name for each in begun)
