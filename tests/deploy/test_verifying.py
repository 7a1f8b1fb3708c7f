"""One open run per open dossier, asked of the real Temporal server."""

import asyncio
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from deploy.temporal import connect
from deploy.verifying import RunsVerifying
from dossier.verifying import FaultCode
from storage.keys import Keyring
from storage.verifying_runs import SqlOpen
from tests.conftest import Servers
from tests.storage import tampering
from tests.storage.tampering import House
from workflows.messages import DossierStart
from workflows.names import dossier_workflow_id

pytestmark = pytest.mark.engines


@pytest.fixture
def house(servers: Servers, keys: Keyring) -> Iterator[House]:
    with tampering.a_house(servers, keys) as house:
        yield house


def test_a_run_that_is_missing_and_one_of_a_closed_dossier_show(servers: Servers, keys: Keyring, house: House) -> None:
    def named(where: str) -> list[str]:
        return list(house.stage.execute(text(f"select number from dossier where {where} order by number")).scalars())  # noqa: S608

    closed, (held, told) = named("queue = 'done'")[0], named("queue <> 'done'")
    waiting = house.desk.deposited()
    done = text("update outbox set done_at = now() where dossier <> :n or dossier is null")
    house.stage.execute(done, {"n": waiting})

    async def story() -> set[tuple[FaultCode, str]]:
        told_ = servers.environment
        address, namespace = told_["WATHIQ_TEMPORAL_ADDRESS"], told_["WATHIQ_TEMPORAL_NAMESPACE"]
        client = await connect(address, namespace, keys, identity="tests")
        for number in (closed, held):
            await client.start_workflow(
                "DossierWorkflow", DossierStart(number), id=dossier_workflow_id(number), task_queue="nobody"
            )
        await asyncio.sleep(2)  # the server's lists follow
        runs = RunsVerifying(client, SqlOpen(house.database), patience_s=0.1)
        found = {(fault.code, fault.subject) async for fault in runs.faults(lambda more: None)}
        for number in (closed, held):
            await client.get_workflow_handle(dossier_workflow_id(number)).terminate("tests")
        return found

    found = asyncio.run(story())
    dossiers = set(named("true"))
    assert {each for each in found if each[1] in dossiers} == {
        (FaultCode.RUN_MISSING, told),
        (FaultCode.RUN_MISSING, named("status = 'accepted'")[0]),  # of its cover, which lives on
        (FaultCode.RUN_SURPLUS, closed),
    }
