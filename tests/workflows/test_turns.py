"""In whose turn papers are inspected when more wait than can be: on the real server, with one pair of hands."""

import asyncio
import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from temporalio import activity
from temporalio.worker import Worker

from activities.intake import DocumentRequest
from activities.options import turn_of
from activities.recording import RecordingActivities
from deploy.temporal import connect
from dossier.household import Channel
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import InstallationKeys
from tests.acts import a_couple, a_document, an_act
from tests.conftest import Servers
from workflows.dossier import DossierWorkflow
from workflows.messages import DossierStart
from workflows.names import DOSSIERS, INTAKE, RECORDS, dossier_workflow_id


class Hands:
    """One inspector, who notes in which order papers come."""

    def __init__(self) -> None:
        self.came: list[str] = []

    async def done(self, papers: int) -> None:
        """Wait until so many were inspected."""
        for _ in range(400):
            if len(self.came) == papers:
                return
            await asyncio.sleep(0.05)

    @activity.defn(name="inspect_document")
    async def inspect_document(self, request: DocumentRequest) -> bool:
        """Look at one paper: it is of no use."""
        self.came.append(request.number)
        return False


def in_turn(
    servers: Servers, database: Database, keys: InstallationKeys, waiting: Sequence[tuple[str, Channel]]
) -> str:
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
                for _ in range(400):
                    if "inspect_document" in str(await handle.fetch_history()):
                        break
                    await asyncio.sleep(0.05)
            inspector = Worker(
                client, task_queue=INTAKE, activities=[hands.inspect_document], max_concurrent_activities=1
            )
            async with inspector:
                await hands.done(len(numbers))
            for number in numbers:
                await client.get_workflow_handle(dossier_workflow_id(number)).terminate()

    asyncio.run(asyncio.wait_for(story(), 60))
    return " ".join(str(numbers.index(each)) for each in hands.came)


@pytest.mark.engines
def test_whoever_waits_at_home_goes_before_the_pile_of_a_counter(
    servers: Servers, database: Database, keys: InstallationKeys
) -> None:
    pile = [("rabat", Channel.COUNTER)] * 4
    came = in_turn(servers, database, keys, [*pile, ("rabat", Channel.ONLINE)])
    assert came.split()[0] == "4"


@pytest.mark.engines
def test_the_pile_of_one_office_does_not_keep_the_others_waiting(
    servers: Servers, database: Database, keys: InstallationKeys
) -> None:
    came = in_turn(servers, database, keys, [*[("rabat", Channel.COUNTER)] * 6, ("oujda", Channel.COUNTER)])
    assert came.split().index("6") <= 2


def test_an_office_of_any_length_is_a_key() -> None:
    key = turn_of("مكتب " * 40, at_counter=True).fairness_key
    assert key is not None
    assert 50 < len(key.encode()) <= 64
