"""What a dossier costs on Temporal: events, payloads and actions of its history, CPU of its worker, time of an update.

    nice -n 5 python -m benchmarks.workflow --dossiers 40 --updates 300 --json out.json

It starts a Temporal server and a PostgreSQL of its own and runs the house's workflows, activities, rules and relay over
generated households. Papers are read as printed and the other institutions answer at once, so what is measured is the
workflow. The workflow worker is a process of its own, for its CPU. `wathiq up` need not run.
"""

import argparse
import asyncio
import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import psutil
from google.protobuf.message import Message
from temporalio.api.common.v1 import Payload
from temporalio.api.enums.v1 import EventType
from temporalio.client import Client
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from activities.asking import AskingActivities
from activities.assessing import AssessingActivities
from activities.covering import CoveringActivities
from activities.intake import IntakeActivities
from activities.reading import ReadingActivities
from activities.recording import RecordingActivities
from activities.registering import RegisteringActivities
from benchmarks.institutions import Institutions
from deploy.keyring import keyring_of
from deploy.relay import OutboxRelay
from deploy.stack import control, ports
from deploy.stack.database import DATABASE
from deploy.stack.home import home_at
from deploy.stack.ours import environment
from deploy.stack.part import REPOSITORY, Part, Site
from deploy.stack.temporal import TEMPORAL
from deploy.temporal import connect
from dossier.record import Act, Actor, DossierView, Role
from dossier.status import Queue, Status
from samples.judged import household_of
from samples.write import case_of
from storage.cases import SqlCases
from storage.coverages import SqlCoverages
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.effects import SqlEffects
from storage.keys import Keyring
from storage.migrate import upgrade
from storage.outbox import SqlOutbox
from workflows.coverage import CoverageWorkflow
from workflows.dossier import DossierWorkflow
from workflows.messages import Nudge
from workflows.names import COVERAGE, DOSSIERS, INTAKE, READING, RECORDS, REGISTRIES, dossier_workflow_id

PARTS: tuple[Part, ...] = (TEMPORAL, DATABASE)
_APPLICANT = Actor("applicant", Role.APPLICANT)
_ASKED_AGAIN = timedelta(minutes=15)
_PAPERS = 5
_WITHIN_S = 120.0
# What Temporal Cloud counts as actions, of what a dossier's run does (docs.temporal.io/cloud/actions).
_ACTIONS = (
    "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED", "EVENT_TYPE_ACTIVITY_TASK_SCHEDULED", "EVENT_TYPE_TIMER_STARTED",
    "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED", "EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class History:
    """One dossier's history: events, all its bytes, its payloads' bytes, and what is billed."""

    events: int
    bytes: int
    payload_bytes: int
    largest_payload: int
    actions: int


@dataclass(slots=True)
class Figures:
    """Everything measured."""

    seed: int
    load: float
    clean: list[History] = field(default_factory=list)
    three_rounds: list[History] = field(default_factory=list)
    worker_cpu_s: float = 0.0
    events_in_all: int = 0
    updates_ms: list[float] = field(default_factory=list)


class Bench:
    """The stores, the other institutions, and one client."""

    def __init__(self, told: Mapping[str, str], client: Client, keys: Keyring, seed: int) -> None:
        self.database = Database(told["WATHIQ_DATABASE_URL"], pool_size=16)
        self.dossiers, self.cases = SqlDossiers(self.database, keys), SqlCases(self.database, keys)
        self.outside, self.client, self.seed = Institutions(), client, seed
        self._keys = keys
        self._today = datetime.now(UTC).date()

    def workers(self) -> Iterator[Worker]:
        """Yield all workers but that of the dossiers' runs."""
        recording = RecordingActivities(self.cases, _ASKED_AGAIN)
        asking = AskingActivities(self.cases, self.outside)
        assessing = AssessingActivities(self.cases, timedelta())
        registering = RegisteringActivities(self.cases, self.outside, SqlEffects(self.database))
        covering = CoveringActivities(SqlCoverages(self.database, self._keys), self.outside, _ASKED_AGAIN)
        intake = IntakeActivities(self.cases, self.outside, self.outside)
        reading = ReadingActivities(self.cases, self.outside, self.outside)
        yield Worker(
            self.client,
            task_queue=RECORDS,
            activities=[
                recording.begin, recording.note_dues, assessing.assess_dossier, asking.note_outage,
                registering.register_cover, covering.begin_cover,
            ],
        )  # fmt: skip
        yield Worker(self.client, task_queue=REGISTRIES, activities=[asking.ask_registry])
        yield Worker(self.client, task_queue=INTAKE, activities=[intake.inspect_document])
        yield Worker(self.client, task_queue=READING, activities=[reading.read_document])
        yield Worker(
            self.client,
            task_queue=COVERAGE,
            workflows=[CoverageWorkflow],
            workflow_runner=UnsandboxedWorkflowRunner(),
        )

    def clean(self, index: int) -> str:
        """Take a household with five sound papers to its end."""
        number, _, _ = self._deposited("clean", index)
        self._until(number, Status.ACCEPTED, Queue.DONE)
        return number

    def three_rounds(self, index: int) -> str:
        """Take a household that answers twice without the paper that is missing, then with it, to its end."""
        number, answer, rng = self._deposited("missing-document", index)
        for asked in range(3):
            view = self._until(number, Status.CORRECTIONS_REQUESTED, Queue.APPLICANT)
            for enclosure in answer if asked == 2 else ():
                self.dossiers.add_document(number, self.outside.paper(enclosure, rng), _act())
            self.dossiers.answer(number, None, _act())
            self._changed(number, view.version)
        self._until(number, Status.ACCEPTED, Queue.DONE)
        return number

    def draft(self, index: int) -> str:
        """Open a dossier and leave it."""
        case = case_of(self.seed, index, "clean", self._today)
        return self.dossiers.open(household_of(case.said), _act())

    async def history(self, number: str) -> History:
        """Return what a run left."""
        events = (await self.client.get_workflow_handle(dossier_workflow_id(number)).fetch_history()).events
        sizes = [len(payload.data) for event in events for payload in payloads(event)]
        actions = sum(EventType.Name(event.event_type) in _ACTIONS for event in events)
        return History(len(events), sum(event.ByteSize() for event in events), sum(sizes), max(sizes), actions)

    async def update(self, number: str) -> float:
        """Bring word into an open run as the relay does; return the milliseconds until it is there."""
        began = time.perf_counter()
        handle = self.client.get_workflow_handle(dossier_workflow_id(number))
        await handle.execute_update(DossierWorkflow.look, Nudge("bench"))
        return (time.perf_counter() - began) * 1000

    def _deposited(self, scenario: str, index: int) -> "tuple[str, tuple[Any, ...], Random]":
        while len((case := case_of(self.seed, index, scenario, self._today)).papers) != _PAPERS or (
            scenario != "clean" and not case.answer
        ):
            index += 1000
        self.outside.know(case, self.seed, index, self._today)
        rng = Random(f"{self.seed} {scenario} {index}")  # noqa: S311 - samples, no secrets
        number = self.dossiers.open(household_of(case.said), _act())
        for enclosure in case.papers:
            self.dossiers.add_document(number, self.outside.paper(enclosure, rng), _act())
        self.dossiers.submit(number, _act())
        return number, case.answer, rng

    def _until(self, number: str, status: Status, queue: Queue) -> DossierView:
        return self._seen(number, lambda view: (view.status, view.queue) == (status, queue))

    def _changed(self, number: str, version: int) -> DossierView:
        return self._seen(number, lambda view: view.version > version + 1)

    def _seen(self, number: str, holds: Callable[[DossierView], bool]) -> DossierView:
        until = time.monotonic() + _WITHIN_S
        while not holds(view := self.dossiers.view(number)):
            if time.monotonic() > until:
                raise TimeoutError(f"{view.status} {view.queue} {[one.code for one in view.assessment.doubts]}"
                                   if view.assessment else view.status)  # fmt: skip
            time.sleep(0.05)
        return view


def main() -> None:
    """Measure and tell."""
    given = _arguments()
    if given.worker:
        asyncio.run(_work())
        return
    sys.stdout.write(f"seed {given.seed}\n")
    sys.stdout.flush()
    with servers() as told:
        figures = asyncio.run(_measure(given, told))
    sys.stdout.write(table(figures))
    if given.json:
        given.json.write_text(json.dumps(asdict(figures)), encoding="utf-8")


def table(figures: Figures) -> str:
    """Return the figures as docs/figures.md has them."""
    rows = [
        "| dossier | events | history KB | payloads KB | largest payload KB | actions |",
        "|---|---|---|---|---|---|",
    ]
    for sort, found in (("clean, five papers", figures.clean), ("three rounds", figures.three_rounds)):
        events, actions = (statistics.median(getattr(each, name) for each in found) for name in ("events", "actions"))
        sizes = [statistics.median(getattr(each, size) for each in found) / 1024 for size in ("bytes", "payload_bytes")]
        largest = max(each.largest_payload for each in found) / 1024
        rows.append(f"| {sort} | {events:.0f} | {sizes[0]:.1f} | {sizes[1]:.1f} | {largest:.2f} | {actions:.0f} |")
    cpu = figures.worker_cpu_s * 1000
    rows.append(
        f"\nWorker: {cpu / (len(figures.clean) + len(figures.three_rounds)):.0f} ms CPU a dossier, "
        f"{cpu / figures.events_in_all:.2f} ms an event."
    )
    cuts = statistics.quantiles(figures.updates_ms, n=100)
    rows.append(
        f"Update at 10 a second: p50 {cuts[49]:.0f} ms, p95 {cuts[94]:.0f} ms, {len(figures.updates_ms)} of them."
    )
    rows.append(f"Seed {figures.seed}, load {figures.load:.1f}.\n")
    return "\n".join(rows)


def payloads(message: Message) -> Iterator[Payload]:
    """Yield every payload in a message, however deep."""
    if isinstance(message, Payload):
        yield message
        return
    for described, value in message.ListFields():
        if described.message_type is None:
            continue
        if described.message_type.GetOptions().map_entry:
            values = [each for each in value.values() if isinstance(each, Message)]
        else:
            values = [value] if isinstance(value, Message) else list(value)
        for each in values:
            yield from payloads(each)


async def _measure(given: argparse.Namespace, told: Mapping[str, str]) -> Figures:
    keys = keyring_of(told)
    client = await connect(told["WATHIQ_TEMPORAL_ADDRESS"], told["WATHIQ_TEMPORAL_NAMESPACE"], keys, "benchmark")
    bench, figures = Bench(told, client, keys, given.seed), Figures(given.seed, os.getloadavg()[0])
    upgrade(bench.database)
    workers = list(bench.workers())
    relay = OutboxRelay(client, SqlOutbox(bench.database), 0.1)
    running: list[asyncio.Future[None]] = [asyncio.ensure_future(each.run()) for each in workers]
    running.append(asyncio.ensure_future(relay.run()))
    argv = [sys.executable, "-m", "benchmarks.workflow", "--worker"]
    story = subprocess.Popen(argv, env={**os.environ, **told})  # noqa: ASYNC220 - this module
    try:
        await asyncio.to_thread(bench.clean, 10**6)  # everything is loaded
        before = _cpu_s(story.pid)
        for index in range(given.dossiers):
            tellers: list[tuple[list[History], Callable[[int], str]]] = [
                (figures.clean, bench.clean),
                (figures.three_rounds, bench.three_rounds),
            ]
            for found, tell in tellers:
                found.append(await bench.history(await asyncio.to_thread(tell, index)))
        figures.worker_cpu_s = _cpu_s(story.pid) - before
        figures.events_in_all = sum(each.events for each in (*figures.clean, *figures.three_rounds))
        drafts = [await asyncio.to_thread(bench.draft, 2 * 10**6 + each) for each in range(20)]
        await asyncio.sleep(5)
        sent: list[asyncio.Future[float]] = []
        for each in range(given.updates):
            sent.append(asyncio.ensure_future(bench.update(drafts[each % len(drafts)])))
            await asyncio.sleep(0.1)
        figures.updates_ms = list(await asyncio.gather(*sent))
    finally:
        story.terminate()
        running.pop().cancel()
        stopping: list[Awaitable[None]] = [each.shutdown() for each in workers]
        await asyncio.gather(*stopping)
        bench.database.close()
    return figures


async def _work() -> None:
    told = os.environ
    keys = keyring_of(told)
    client = await connect(told["WATHIQ_TEMPORAL_ADDRESS"], told["WATHIQ_TEMPORAL_NAMESPACE"], keys, "dossiers")
    await Worker(
        client, task_queue=DOSSIERS, workflows=[DossierWorkflow], workflow_runner=UnsandboxedWorkflowRunner()
    ).run()


@contextmanager
def servers(table: str = "benchmarks.workflow:PARTS") -> Iterator[Mapping[str, str]]:
    """Run the parts of a table and return where they are."""
    with tempfile.TemporaryDirectory(prefix="wathiq-workflow-") as folder:
        home = Path(folder)
        argv = [sys.executable, "-m", "deploy.stack", str(home), table]
        with subprocess.Popen(argv, cwd=REPOSITORY) as supervisor:
            try:
                control.wait_until_up(home, lambda status: None, supervisor)
                place = home_at(home)
                told = environment(Site(place, ports.known(place)))
                os.environ["PGPASSFILE"] = told["PGPASSFILE"]
                yield told
            finally:
                supervisor.terminate()


def _cpu_s(pid: int) -> float:
    spent = psutil.Process(pid).cpu_times()
    return float(spent.user + spent.system)


def _act() -> Act:
    return Act(secrets.token_hex(16), _APPLICANT, secrets.token_bytes(16), b"")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossiers", type=int, default=40, help="of each sort")
    parser.add_argument("--updates", type=int, default=300)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    parser.add_argument("--json", type=Path, help="file for everything measured")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
