"""A new release of the workers while dossiers and covers are open, and the way back, on the real Temporal server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from temporalio.client import Client, WorkflowHandle
from temporalio.worker import Worker

from activities.covering import CoveringActivities
from activities.recording import RecordingActivities
from deploy.temporal import connect
from deploy.versions import COVERS, STORIES, Deployment, UnknownVersionError, promote
from dossier.findings import Outcome
from storage.cases import SqlCases
from storage.coverages import SqlCoverages
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from tests.acts import a_couple, an_act
from tests.clocks import Clock
from tests.conftest import Servers
from tests.storage.desk import Desk
from tests.workflows.scripted import ScriptedRegistries
from workflows.coverage import CoverageWorkflow
from workflows.dossier import DossierWorkflow
from workflows.messages import CoverageStart, DossierStart, Nudge
from workflows.names import RECORDS, coverage_workflow_id, dossier_workflow_id

pytestmark = pytest.mark.engines
# Queues and deployments of their own: those of the house stay without versions for the other tests.
DOSSIERS, COVERAGE = "dossiers-released", "coverage-released"
OF_DOSSIERS = Deployment("dossiers-tested", STORIES.behaviour)
OF_COVERS = Deployment("coverage-tested", COVERS.behaviour)
BOTH = (OF_DOSSIERS, OF_COVERS)
AN_HOUR = timedelta(hours=1)
# Looks at a server that other tests keep busy; what takes so many of them is no delay any more.
_PATIENCE, _A_LOOK = 600, 30


class Releases:
    """Workers of two releases beside each other, and what runs there."""

    def __init__(self, client: Client, desk: Desk, keys: Keyring) -> None:
        self.client, self.desk = client, desk
        self._recording = RecordingActivities(desk.cases, AN_HOUR)
        self._covering = CoveringActivities(SqlCoverages(desk.database, keys), ScriptedRegistries(), AN_HOUR)

    @asynccontextmanager
    async def working(self, *build_ids: str) -> AsyncIterator[None]:
        """Let workers of these releases work."""
        recording, covering = self._recording, self._covering
        workers = [
            Worker(
                self.client,
                task_queue=RECORDS,
                activities=[recording.begin, recording.note_dues, covering.begin_cover, covering.note_cover_due],
            )
        ]
        for each in build_ids:
            workers += [
                Worker(
                    self.client,
                    task_queue=DOSSIERS,
                    workflows=[DossierWorkflow],
                    deployment_config=OF_DOSSIERS.of(each),
                ),
                Worker(
                    self.client, task_queue=COVERAGE, workflows=[CoverageWorkflow], deployment_config=OF_COVERS.of(each)
                ),
            ]
        running = [asyncio.create_task(worker.run()) for worker in workers]
        try:
            yield
        finally:
            await asyncio.gather(*(worker.shutdown() for worker in workers))
            await asyncio.gather(*running)

    async def promoted(self, build_id: str) -> None:
        """Make a release current, as soon as its workers are known."""
        for _ in range(_PATIENCE):
            try:
                return await promote(self.client, build_id, BOTH)
            except UnknownVersionError:
                await asyncio.sleep(0.2)
        raise AssertionError("no worker of that release was seen")

    async def draft(self) -> "Run":
        """Open a dossier and start its run."""
        number = self.desk.dossiers.open(a_couple(), an_act())
        id_ = dossier_workflow_id(number)
        await self.client.start_workflow(DossierWorkflow.run, DossierStart(number), id=id_, task_queue=DOSSIERS)
        return Run(self.client, id_)

    async def cover(self) -> "Run":
        """Register a household and start the run of its cover."""
        number = self.desk.deposited()
        self.desk.assessed(number, Outcome.ACCEPTED)
        self.desk.cases.begin_registration(number, 1)
        self.desk.cases.note_registered(number, "123456789")
        id_ = coverage_workflow_id(number)
        await self.client.start_workflow(CoverageWorkflow.run, CoverageStart(number), id=id_, task_queue=COVERAGE)
        return Run(self.client, id_)


class Run:
    """One run, and with which release it is."""

    def __init__(self, client: Client, id_: str) -> None:
        self._client, self._id = client, id_

    @property
    def handle(self) -> WorkflowHandle[object, object]:
        """The newest run of that id."""
        return self._client.get_workflow_handle(self._id)

    async def release(self) -> str:
        """Return the release that did its last task."""
        info = (await self.handle.describe()).raw_description.workflow_execution_info
        return info.versioning_info.deployment_version.build_id

    async def is_with(self, build_id: str) -> None:
        """Wait until it is with a release."""
        for _ in range(_PATIENCE):
            if await self.release() == build_id:
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f"still with {await self.release()}")

    async def run_id(self) -> str:
        """Return the id of its newest run."""
        return (await self.handle.describe()).run_id

    async def comes_to(self, build_id: str) -> None:
        """Wake it until it is with a release: a server tells its parts of a new one a little after it says so."""
        for _ in range(_PATIENCE // _A_LOOK):
            await self._wake()
            for _ in range(_A_LOOK):
                if await self.release() == build_id:
                    return
                await asyncio.sleep(0.1)
        raise AssertionError(f"still with {await self.release()}")

    async def _wake(self) -> None:
        """Send word, as the relay does after an act of a person."""
        await self.handle.execute_update("look" if self._id.startswith("dossier-") else "nudge", Nudge("act"))


Told = Callable[[Callable[[Releases], Awaitable[None]]], None]


@pytest.fixture
def told(servers: Servers, database: Database, keys: Keyring) -> Told:
    """Tell a story of releases."""
    desk = Desk(Clock(), database, SqlDossiers(database, keys), SqlCases(database, keys))

    async def tell(story: Callable[[Releases], Awaitable[None]]) -> None:
        named = servers.environment
        address, namespace = named["WATHIQ_TEMPORAL_ADDRESS"], named["WATHIQ_TEMPORAL_NAMESPACE"]
        await story(Releases(await connect(address, namespace, keys, identity="tests"), desk, keys))

    return lambda story: asyncio.run(tell(story))


def test_open_runs_follow_a_new_release_as_they_wake_and_come_back(told: Told) -> None:
    async def story(releases: Releases) -> None:
        async with releases.working("1", "2"):
            await releases.promoted("1")
            dossier, cover = await releases.draft(), await releases.cover()
            await dossier.is_with("1")
            await cover.is_with("1")
            first_run = await dossier.run_id()
            await releases.promoted("2")
            assert await dossier.release() == "1"  # nobody woke it
            fresh = await releases.draft()
            await fresh.is_with("2")
            await dossier.comes_to("2")
            assert await dossier.run_id() != first_run  # by beginning anew, not in the middle of its history
            await cover.comes_to("2")
            await releases.promoted("1")
            await dossier.comes_to("1")
            await cover.comes_to("1")

    told(story)


def test_a_release_that_nobody_runs_cannot_become_current(told: Told) -> None:
    async def story(releases: Releases) -> None:
        with pytest.raises(UnknownVersionError):
            await promote(releases.client, "never-built", BOTH)

    told(story)


def test_without_a_name_of_the_release_workers_have_no_version() -> None:
    assert STORIES.of(None) is None
    named = STORIES.of("0.2.0")
    assert named is not None
    assert named.version.to_canonical_string() == "dossiers.0.2.0"
