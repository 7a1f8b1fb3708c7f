"""In whose turn papers are inspected when more wait than can be: on the real server, with one pair of hands."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from temporalio import activity
from temporalio.api.enums.v1 import TaskQueueType
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeTaskQueueRequest
from temporalio.client import Client, WorkflowHandle
from temporalio.worker import Worker

from activities.intake import DocumentRequest
from activities.options import turn_of
from activities.recording import RecordingActivities
from deploy.temporal import connect
from dossier.findings import Outcome
from dossier.household import Channel
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from tests.acts import a_couple, a_document, an_act
from tests.conftest import Servers
from workflows.dossier import DossierWorkflow
from workflows.messages import DossierStart
from workflows.names import DOSSIERS, INTAKE, RECORDS, dossier_workflow_id


class Hands:
    """One inspector, who notes in which order papers come."""

    def __init__(self) -> None:
        self.came: list[str] = []

    async def have_done(self, papers: int) -> bool:
        """Say whether so many were inspected."""
        return len(self.came) == papers

    @activity.defn(name="inspect_document")
    async def inspect_document(self, request: DocumentRequest) -> bool:
        """Look at one paper: it is of no use."""
        self.came.append(request.number)
        return False


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Wait for what the server will have done soon."""
    for _ in range(400):
        if await holds():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("not so after 20 s")


async def is_asked_for(run: WorkflowHandle[DossierWorkflow, Outcome | None]) -> bool:
    """Say whether the run asked for its paper to be inspected."""
    return "inspect_document" in str(await run.fetch_history())


async def is_waiting(client: Client, namespace: str, papers: int) -> bool:
    """Say whether so many papers lie in the queue: what a run asked for arrives there a moment later."""
    asked = DescribeTaskQueueRequest(
        namespace=namespace,
        task_queue=TaskQueue(name=INTAKE),
        task_queue_type=TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
        report_stats=True,
    )
    return (await client.workflow_service.describe_task_queue(asked)).stats.approximate_backlog_count >= papers


def in_turn(servers: Servers, database: Database, keys: Keyring, waiting: Sequence[tuple[str, Channel]]) -> str:
    """Let a dossier of each office and channel wait for the inspector; return who came, by their places."""
    dossiers, hands = SqlDossiers(database, keys), Hands()
    named = servers.environment
    numbers, offices = [], uuid.uuid4().hex[:4]  # of this test alone
    for office, channel in waiting:
        number = dossiers.open(replace(a_couple(), office=f"{office}-{offices}", channel=channel), an_act())
        dossiers.add_document(number, a_document(), an_act())
        numbers.append(number)

    async def story() -> None:
        address, namespace = named["WATHIQ_TEMPORAL_ADDRESS"], named["WATHIQ_TEMPORAL_NAMESPACE"]
        client = await connect(address, namespace, keys, identity="tests")
        recording = RecordingActivities(SqlCases(database, keys), timedelta(hours=1))
        records = Worker(client, task_queue=RECORDS, activities=[recording.begin])
        async with records, Worker(client, task_queue=DOSSIERS, workflows=[DossierWorkflow]):
            for number in numbers:
                id_ = dossier_workflow_id(number)
                handle = await client.start_workflow(
                    DossierWorkflow.run, DossierStart(number), id=id_, task_queue=DOSSIERS
                )
                await until(partial(is_asked_for, handle))
            await until(partial(is_waiting, client, namespace, len(numbers)))
            inspector = Worker(
                client, task_queue=INTAKE, activities=[hands.inspect_document], max_concurrent_activities=1
            )
            async with inspector:
                await until(partial(hands.have_done, len(numbers)))
            for number in numbers:
                await client.get_workflow_handle(dossier_workflow_id(number)).terminate()

    asyncio.run(asyncio.wait_for(story(), 60))
    return " ".join(str(numbers.index(each)) for each in hands.came)


@pytest.mark.engines
def test_whoever_waits_at_home_goes_before_the_pile_of_a_counter(
    servers: Servers, database: Database, keys: Keyring
) -> None:
    pile = [("rabat", Channel.COUNTER)] * 4
    came = in_turn(servers, database, keys, [*pile, ("rabat", Channel.ONLINE)])
    assert came.split()[0] == "4"


@pytest.mark.engines
def test_the_pile_of_one_office_does_not_keep_the_others_waiting(
    servers: Servers, database: Database, keys: Keyring
) -> None:
    came = in_turn(servers, database, keys, [*[("rabat", Channel.COUNTER)] * 6, ("oujda", Channel.COUNTER)])
    assert came.split().index("6") <= 2


def test_an_office_of_any_length_is_a_key() -> None:
    key = turn_of("مكتب " * 40, at_counter=True).fairness_key
    assert key is not None
    assert 50 < len(key.encode()) <= 64
