"""What happens by the calendar, on the real Temporal server."""

import asyncio
from datetime import timedelta

import pytest
from temporalio.client import Client
from temporalio.worker import Worker

from activities.tidying import TidyingActivities
from deploy.schedules import SCHEDULES, ensure
from deploy.temporal import connect
from dossier.ports import OrphanPage
from storage.keys import Keyring
from tests.conftest import Servers
from workflows.names import COVERAGE, RECORDS
from workflows.tidying import OrphanSweepWorkflow

pytestmark = pytest.mark.engines


class Shelves:
    """A store of five files, of which every other one is an orphan."""

    def __init__(self) -> None:
        self.stored = ["a", "b", "c", "d", "e"]

    def remove(self, after: str, limit: int) -> OrphanPage:
        """Remove the orphans of a page of two."""
        page = [each for each in self.stored if each > after][: min(limit, 2)]
        orphans = [each for each in page if each in "ace"]
        self.stored = [each for each in self.stored if each not in orphans]
        return OrphanPage(page[-1] if page else None, len(page), len(orphans))


async def swept(client: Client, shelves: Shelves) -> None:
    """Let the schedule fire now and wait until its run is over."""
    handle = client.get_schedule_handle("orphan-sweep")
    records = Worker(client, task_queue=RECORDS, activities=[TidyingActivities(shelves).remove_orphans])
    async with records, Worker(client, task_queue=COVERAGE, workflows=[OrphanSweepWorkflow]):
        await handle.trigger()
        for _ in range(200):
            if len(shelves.stored) == 2:
                return
            await asyncio.sleep(0.1)
    raise AssertionError(f"still there: {shelves.stored}")


def test_the_nightly_look_at_files_goes_through_all_of_them(servers: Servers, keys: Keyring) -> None:
    async def story() -> None:
        told, shelves = servers.environment, Shelves()
        address, namespace = told["WATHIQ_TEMPORAL_ADDRESS"], told["WATHIQ_TEMPORAL_NAMESPACE"]
        client = await connect(address, namespace, keys, identity="tests")
        await ensure(client)
        await ensure(client)  # every start of a worker does it again
        for each in SCHEDULES:
            assert (await client.get_schedule_handle(each.id).describe()).id == each.id
        await swept(client, shelves)
        assert shelves.stored == ["b", "d"]

    asyncio.run(story())


def test_nobody_sweeps_twice_at_a_time() -> None:
    for each in SCHEDULES:
        schedule = each.schedule()
        assert schedule.policy.overlap.name == "SKIP"
        assert schedule.spec.time_zone_name == "Africa/Casablanca"
        assert schedule.policy.catchup_window == timedelta(days=3)
