"""The story on the real Temporal server and the real database; outside parties are scripted."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TypeVar

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from sqlalchemy import text
from temporalio.client import Client, WorkflowHandle
from temporalio.testing import TimeSkipper, TimeSkippingConfig
from temporalio.worker import Worker, WorkflowRunner
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner

from activities.asking import AskingActivities
from activities.complaining import ComplainingActivities
from activities.covering import CoveringActivities, SweepingActivities
from activities.intake import IntakeActivities
from activities.reading import ReadingActivities
from activities.recording import RecordingActivities
from activities.registering import RegisteringActivities
from activities.reusing import ReusingActivities
from deploy.relay import OutboxRelay
from deploy.temporal import connect
from dossier.clock import Ledger, fold
from dossier.dues import Due
from dossier.findings import Outcome
from dossier.record import DossierView, EventType
from storage import case_rows, standings
from storage.cases import SqlCases
from storage.complaint_acts import SqlComplaints
from storage.complaints import SqlComplaintCases
from storage.cover_acts import SqlCoverActs
from storage.coverages import SqlCoverages
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.effects import SqlEffects
from storage.keys import Keyring
from storage.outbox import SqlOutbox
from tests.clocks import Clock
from tests.conftest import Servers
from tests.eventually import eventually
from tests.workflows.scripted import (
    MemoryFiles,
    ScriptedAssessing,
    ScriptedCovers,
    ScriptedReaders,
    ScriptedRegistries,
)
from workflows.complaint import ComplaintWorkflow
from workflows.coverage import CoverageWorkflow, IndexSweepWorkflow
from workflows.dossier import DossierWorkflow
from workflows.messages import DossierStart
from workflows.names import COVERAGE, DOSSIERS, INTAKE, QUEUE, READING, RECORDS, REGISTRIES, dossier_workflow_id

T = TypeVar("T")
REGISTRY_ASKED_AGAIN = timedelta(minutes=15)
_LITTLE = timedelta(seconds=2)
_PATIENCE_S = (20, 20, 60)
COVERS = [CoverageWorkflow, ComplaintWorkflow, IndexSweepWorkflow]


class ClockStandsError(AssertionError):
    """The server does not move a run's clock."""


def _is_another(before: Due, now: Due | None) -> bool:
    return now is None or now.key != before.key


@dataclass
class Story:
    """Everything that a test of the story acts on."""

    portal: BlockingPortal
    skipper: TimeSkipper
    clock: Clock
    database: Database
    dossiers: SqlDossiers
    cases: SqlCases
    rules: ScriptedAssessing
    registries: ScriptedRegistries
    covers: ScriptedCovers
    readers: ScriptedReaders
    files: MemoryFiles
    cover_acts: SqlCoverActs
    complaints: SqlComplaints

    @property
    def client(self) -> Client:
        """The client whose runs have a clock that skips."""
        return self.skipper.client

    def handle(self, number: str) -> WorkflowHandle[DossierWorkflow, Outcome | None]:
        """Return the run of a dossier."""
        return self.client.get_workflow_handle_for(DossierWorkflow.run, dossier_workflow_id(number))

    def skip(self, number: str, duration: timedelta) -> None:
        """Move the clock of a run and the house's with it, from one due to the next, as it would pass by itself."""
        self.skip_together([number], duration)

    def skip_together(self, numbers: Sequence[str], duration: timedelta) -> None:
        """Move the clocks of several runs, and the house's by as much."""
        for number in numbers:
            eventually(partial(self.waiting, number), lambda waiting: waiting == 0)
        until = self.clock() + duration
        while (now := self.clock()) < until:
            dues = {number: due for number in numbers if (due := self.due(number)) is not None and due.at <= until}
            first = min((due.at for due in dues.values()), default=None)
            step = until - now if first is None else max(first - now, timedelta()) + _LITTLE
            self.clock.ahead += step
            for number in numbers:
                self.portal.call(self._fast_forward, number, step + _LITTLE)
            for number, due in dues.items():
                if due.at <= self.clock() and eventually(partial(self.due, number), partial(_is_another, due)) is None:
                    self.clock.ahead += max(until - self.clock(), timedelta())  # it has ended

    async def _fast_forward(self, number: str, step: timedelta) -> None:
        """The server (1.32) stops on its way once in some thousand jumps; asked again, it mostly goes on.

        Where it does not, it has given a workflow task out and never takes it back, though its ten seconds are over.
        """
        for patience_s in _PATIENCE_S:
            try:
                await asyncio.wait_for(self.skipper.fast_forward(self.handle(number), step), patience_s)
                return
            except TimeoutError:
                continue
        told = [event.event_type async for event in self.handle(number).fetch_history_events()]
        waits = (await self.handle(number).describe()).raw_description
        task, waits_for = waits.pending_workflow_task, waits.pending_activities
        raise ClockStandsError(
            f"the clock of {number} stands still: {told[-12:]}, task {task}, waiting for {waits_for}"
        )

    def due(self, number: str) -> Due | None:
        """Return what time does to a dossier next."""
        with self.database.transaction() as connection:
            return standings.due(connection, case_rows.row_of(connection, number), self.clock())

    def ledger(self, number: str) -> Ledger:
        """Return who held the dossier for how long."""
        return fold(self.dossiers.events(number), self.clock())

    def told(self, number: str) -> list[EventType]:
        """Return what happened, in order."""
        return [event.type for event in self.dossiers.events(number)]

    def waiting(self, number: str) -> int:
        """Return how many acts of a dossier are not in its run yet."""
        query = text("select count(*) from outbox where dossier = :number and done_at is null")
        with self.database.transaction() as connection:
            return int(connection.execute(query, {"number": number}).scalar_one())

    def result(self, number: str) -> Outcome | None:
        """Wait for the end of a run."""
        return self.portal.call(self.handle(number).result)

    def shown(self, number: str) -> str | None:
        """Return the queue that a run shows to Temporal: where it believes its dossier to be."""
        return self.portal.call(self.handle(number).describe).typed_search_attributes.get(QUEUE)

    def until(self, number: str, holds: Callable[[DossierView], bool]) -> DossierView:
        """Wait until the dossier looks so."""
        return eventually(lambda: self.dossiers.view(number), holds)

    def begin_again(self, number: str) -> None:
        """Start another run of a dossier from nothing but its number, as after the loss of the server's store."""

        async def start() -> None:
            await self.client.start_workflow(
                DossierWorkflow.run, DossierStart(number), id=dossier_workflow_id(number), task_queue=DOSSIERS
            )

        self.portal.call(start)


@pytest.fixture(scope="module")
def cached_runs() -> int:
    """How many runs the worker keeps in memory; none: it forgets each of them after every task."""
    return 1000


@pytest.fixture(scope="module")
def runner() -> WorkflowRunner:
    """What runs the story: the sandbox, which refuses what is not deterministic."""
    return SandboxedWorkflowRunner()


@pytest.fixture(scope="module")
def _told(
    servers: Servers, database: Database, keys: Keyring, cached_runs: int, runner: WorkflowRunner
) -> Iterator[Story]:
    """Workers and the relay, running in a thread of their own."""
    clock = Clock()
    database = Database(servers.environment["WATHIQ_DATABASE_URL"], clock=clock)
    cases = SqlCases(database, keys)
    rules, registries, covers, files = ScriptedAssessing(cases), ScriptedRegistries(), ScriptedCovers(), MemoryFiles()
    readers = ScriptedReaders()
    with start_blocking_portal() as portal:
        namespace = servers.environment["WATHIQ_TEMPORAL_NAMESPACE"]
        client = portal.call(connect, servers.environment["WATHIQ_TEMPORAL_ADDRESS"], namespace, keys, "tests")
        # Time passes as it does, except where a test moves it: the default would skip every idle wait.
        skipper = TimeSkipper(client, config=TimeSkippingConfig(enabled=False))
        recording = RecordingActivities(cases, REGISTRY_ASKED_AGAIN)
        asking = AskingActivities(cases, registries)
        coverages = SqlCoverages(database, keys)
        covering = CoveringActivities(coverages, registries, REGISTRY_ASKED_AGAIN)
        dossiers, complaints = SqlDossiers(database, keys), SqlComplaints(database, keys)
        complaining = ComplainingActivities(SqlComplaintCases(database, keys), dossiers)

        async def employ() -> list[Worker]:
            return [
                Worker(
                    client,
                    task_queue=DOSSIERS,
                    workflows=[DossierWorkflow],
                    workflow_runner=runner,
                    max_cached_workflows=cached_runs,
                ),
                Worker(client, task_queue=COVERAGE, workflows=COVERS),
                Worker(
                    client,
                    task_queue=RECORDS,
                    activities=[
                        recording.begin,
                        recording.note_dues,
                        ReusingActivities(cases, files).reuse_pieces,
                        recording.close_draft,
                        recording.note_overdue,
                        rules.assess_dossier,
                        asking.note_outage,
                        RegisteringActivities(cases, covers, SqlEffects(database)).register_cover,
                        covering.begin_cover,
                        covering.note_cover_due,
                        covering.look_again,
                        complaining.begin_complaint,
                        complaining.note_complaint_due,
                        complaining.open_afresh,
                        complaining.deposit_afresh,
                        SweepingActivities(coverages, registries).sweep_page,
                    ],
                ),
                Worker(client, task_queue=REGISTRIES, activities=[asking.ask_registry]),
                Worker(
                    client, task_queue=INTAKE, activities=[IntakeActivities(cases, files, readers).inspect_document]
                ),
                Worker(client, task_queue=READING, activities=[ReadingActivities(cases, files, readers).read_document]),
            ]

        workers = portal.call(employ)
        outbox = SqlOutbox(database)
        with database.transaction() as connection:
            # What tests of the stores left on its way would start hundreds of runs beside this story's.
            connection.execute(text("update outbox set done_at = now() where done_at is null"))
        relay = portal.start_task_soon(OutboxRelay(skipper.client, outbox, 0.05).run)
        running = [portal.start_task_soon(worker.run) for worker in workers]
        yield Story(
            portal,
            skipper,
            clock,
            database,
            dossiers,
            cases,
            rules,
            registries,
            covers,
            readers,
            files,
            SqlCoverActs(database, keys),
            complaints,
        )
        relay.cancel()
        stopping: list[Callable[[], Awaitable[None]]] = [worker.shutdown for worker in workers]
        for stop in stopping:
            portal.call(stop)
        for worker in running:
            worker.result(10)
    database.close()


@pytest.fixture
def story(_told: Story) -> Story:
    """The story with today's clock: what another test skipped, or noted as away, is none of this one's."""
    with _told.database.transaction() as connection:
        connection.execute(text("delete from outage"))
    _told.clock.ahead = timedelta()
    _told.rules.undo = timedelta()
    return _told
