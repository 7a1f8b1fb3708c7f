"""The processes of an installation: `python -m deploy.processes NAME`.

`migrate` ends when the database is up to date; the others run until they are told to stop. What only one process
needs is imported in it.
"""

import asyncio
import os
import resource
import signal
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from deploy import logs
from deploy.settings import Settings, secret
from deploy.wiring import House
from dossier.errors import DatabaseUnavailableError, KeyEncryptionLostError

if TYPE_CHECKING:
    from fastapi import FastAPI
    from temporalio.client import Client
    from temporalio.worker import Worker

    Parts = tuple[list[Worker], list[Awaitable[None]]]

_TOUCH_EVERY_S = 1.5
# Nets are loaded when the other processes of the stack had time to start.
_SETTLED_S = 2.0
# The first makes what is missing itself; the second is other people's.
_WITHOUT_KEYS = ("migrate", "sandbox")
# EX_CONFIG of sysexits.h: something of this installation has to be put right.
_REFUSED = 78
# Work in hand is finished or given back within this; the supervisor kills after 4 s.
_GRACE_S = 2


def main() -> int:
    """Run the process named on the command line."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    process = PROCESSES.get(name)
    if process is None:
        sys.stderr.write(f"usage: python -m deploy.processes {{{' | '.join(PROCESSES)}}}\n")
        return 2
    settings = Settings()
    # No process leaves its memory on a disk: it holds keys, and what they opened.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logs.configure(name, settings.log_level)
    house = House(settings)
    try:
        if name not in _WITHOUT_KEYS:
            _hold_keys(house)
        process(house)
    except KeyEncryptionLostError as error:
        from deploy.keyring import told

        sys.stderr.write(f"{told(error)}\n")
        return _REFUSED
    return 0


def _hold_keys(house: House) -> None:
    """Refuse to run beside data that our keys do not open. Raises KeyEncryptionLostError."""
    from deploy.keyring import hold

    # Who starts while the database is away waits for it, as ever.
    with suppress(DatabaseUnavailableError):
        hold(house.database, house.settings.key_encryption_file)


def migrate(house: House) -> None:
    """Bring the database up to date, with the accounts that it begins with. Raises KeyEncryptionLostError."""
    from deploy.first_accounts import ensure
    from deploy.keyring import hold
    from storage.migrate import upgrade

    hold(house.database, house.settings.key_encryption_file, may_begin=True)
    upgrade(house.database)
    ensure(house)


def api(house: House) -> None:
    """Serve the HTTP API and the pages."""
    from api.app import create_app

    _serve(create_app(house.services), house.settings.api_port)


def sandbox(house: House) -> None:
    """Play the systems of other institutions."""
    from gateways.sandbox.app import create_sandbox
    from gateways.sandbox.notices import Receiver

    settings = house.settings
    receiver = None
    if settings.notice_url is not None and settings.notice_secret_file is not None:
        newest, *_ = secret(settings.notice_secret_file).splitlines()
        receiver = Receiver(settings.notice_url, newest.encode())
    app = create_sandbox(settings.home / "sandbox", secret(settings.sandbox_token_file), receiver)
    _serve(app, settings.sandbox_port)


def worker_dossiers(house: House) -> None:
    """Run the workflows, the short activities, the relay that feeds them, and the sender of what leaves."""
    from temporalio.worker import UnsandboxedWorkflowRunner, Worker

    from activities.anchoring import AnchoringActivities
    from activities.asking import AskingActivities
    from activities.assessing import AssessingActivities
    from activities.complaining import ComplainingActivities
    from activities.covering import CoveringActivities, SweepingActivities
    from activities.recording import RecordingActivities
    from activities.registering import RegisteringActivities
    from activities.reusing import ReusingActivities
    from activities.tidying import RetentionActivities, TidyingActivities
    from deploy.relay import OutboxRelay
    from deploy.versions import COVERS, STORIES
    from deploy.watching import watch
    from workflows.anchoring import AnchorWorkflow
    from workflows.complaint import ComplaintWorkflow
    from workflows.coverage import CoverageWorkflow, IndexSweepWorkflow
    from workflows.dossier import DossierWorkflow
    from workflows.names import COVERAGE, DOSSIERS, RECORDS, REGISTRIES
    from workflows.tidying import OrphanSweepWorkflow, RetentionWorkflow

    def start(client: "Client") -> "Parts":
        recording = RecordingActivities(house.cases, house.settings.registry_asked_again)
        assessing = AssessingActivities(house.cases, house.settings.undo)
        asking = AskingActivities(house.cases, house.registries)
        registering = RegisteringActivities(house.cases, house.covers, house.effects)
        covering = CoveringActivities(house.coverages, house.registries, house.settings.registry_asked_again)
        complaining = ComplainingActivities(house.complaint_cases, house.dossiers)
        story = Worker(
            client,
            task_queue=DOSSIERS,
            workflows=[DossierWorkflow],
            deployment_config=STORIES.of(house.settings.worker_build_id),
            # 2.5 times less CPU on replay; the sandbox stays on in tests and in the replay of histories.
            workflow_runner=UnsandboxedWorkflowRunner(),
        )
        covers = Worker(
            client,
            task_queue=COVERAGE,
            workflows=[
                CoverageWorkflow,
                ComplaintWorkflow,
                IndexSweepWorkflow,
                OrphanSweepWorkflow,
                RetentionWorkflow,
                AnchorWorkflow,
            ],
            deployment_config=COVERS.of(house.settings.worker_build_id),
            workflow_runner=UnsandboxedWorkflowRunner(),
        )
        records = Worker(
            client,
            task_queue=RECORDS,
            activities=[
                recording.begin,
                recording.note_dues,
                ReusingActivities(house.cases, house.files).reuse_pieces,
                recording.close_draft,
                recording.note_overdue,
                assessing.assess_dossier,
                asking.ask_registry,  # as runs do that stay with a release before 0.3
                asking.note_outage,
                registering.register_cover,
                covering.begin_cover,
                covering.note_cover_due,
                covering.look_again,
                complaining.begin_complaint,
                complaining.note_complaint_due,
                complaining.open_afresh,
                complaining.deposit_afresh,
                SweepingActivities(house.coverages, house.registries).sweep_page,
                TidyingActivities(house.orphans).remove_orphans,
                RetentionActivities(house.eraser(client)).erase_due,
                AnchoringActivities(house.anchors).take_anchor,
            ],
            max_concurrent_activities=16,
        )
        # The server counts over all workers of the queue: other institutions see so many questions a second at most.
        registries = Worker(
            client,
            task_queue=REGISTRIES,
            activities=[asking.ask_registry],
            max_concurrent_activities=16,
            max_task_queue_activities_per_second=house.settings.registry_questions_per_s,
        )
        relay = OutboxRelay(client, house.outbox, house.settings.outbox_poll_s)
        return [story, covers, records, registries], [
            relay.run(),
            watch(house.outbox),
            house.sender.run(),
            house.code_sender.run(),
            _scheduled(client),
        ]

    asyncio.run(_work(house, "worker-dossiers", start))


def worker_intake(house: House) -> None:
    """Inspect uploads while their senders wait."""
    from temporalio.worker import Worker

    from activities.intake import IntakeActivities
    from workflows.names import INTAKE

    slots = house.settings.reading_slots

    def start(client: "Client") -> "Parts":
        intake = IntakeActivities(house.cases, house.files, house.readers, house.scanner)
        return [
            Worker(
                client,
                task_queue=INTAKE,
                activities=[intake.inspect_document],
                max_concurrent_activities=slots,
            )
        ], [_warmed(house)]

    asyncio.run(_work(house, "worker-intake", start))


def worker_reading(house: House) -> None:
    """Read documents, one a slot."""
    from temporalio.worker import Worker

    from activities.reading import ReadingActivities
    from workflows.names import READING

    slots = house.settings.reading_slots

    def start(client: "Client") -> "Parts":
        reading = ReadingActivities(house.cases, house.files, house.readers)
        return [
            Worker(
                client,
                task_queue=READING,
                activities=[reading.read_document],
                max_concurrent_activities=slots,
            )
        ], [_warmed(house)]

    asyncio.run(_work(house, "worker-reading", start))


PROCESSES: dict[str, Callable[[House], None]] = {
    "migrate": migrate,
    "sandbox": sandbox,
    "api": api,
    "worker-dossiers": worker_dossiers,
    "worker-intake": worker_intake,
    "worker-reading": worker_reading,
}


async def _work(house: House, name: str, start: "Callable[[Client], Parts]") -> None:
    """Run workers until the process is told to stop."""
    from deploy.temporal import connect

    settings = house.settings
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=24))
    client = await connect(settings.temporal_address, settings.temporal_namespace, house.keys, identity=name)
    workers, tasks = start(client)
    stop = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stop.set)
    running = [asyncio.ensure_future(worker.run()) for worker in workers] + [
        asyncio.ensure_future(task) for task in tasks
    ]
    if settings.ready_file is not None:
        running.append(asyncio.ensure_future(_stay_ready(settings.ready_file)))
    stopping = asyncio.ensure_future(stop.wait())
    done, _ = await asyncio.wait({stopping, *running}, return_when=asyncio.FIRST_COMPLETED)
    for task in done - {stopping}:
        task.result()  # a part that ended by itself ended by an error: let the process die of it
    await asyncio.wait({asyncio.ensure_future(worker.shutdown()) for worker in workers}, timeout=_GRACE_S)
    os._exit(0)  # threads in foreign code would hold the process; what they did is committed or will be done again


async def _scheduled(client: "Client") -> None:
    """Make what happens by the calendar."""
    from deploy.schedules import ensure

    await ensure(client)
    await asyncio.Event().wait()


async def _warmed(house: House) -> None:
    """Load what the first file would wait for, once everybody has started; work that comes sooner is not held up."""
    await asyncio.sleep(_SETTLED_S)
    await asyncio.to_thread(house.readers.warm)
    await asyncio.Event().wait()


async def _stay_ready(path: Path) -> None:
    """Keep a file with our process id fresh for as long as the event loop turns."""
    while True:
        await asyncio.to_thread(path.write_text, str(os.getpid()), encoding="utf-8")
        await asyncio.sleep(_TOUCH_EVERY_S)


def _serve(app: "FastAPI", port: int) -> None:
    import uvicorn

    uvicorn.run(
        app,
        host="127.0.0.1",
        port=port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=_GRACE_S,
        server_header=False,
    )


if __name__ == "__main__":
    sys.exit(main())
