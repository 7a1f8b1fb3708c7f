"""Erasure with proof, on the real servers: nothing of an erased dossier opens, its neighbours are what they were."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from temporalio.api.common.v1 import Payload
from temporalio.client import Client
from temporalio.converter import WorkflowSerializationContext
from temporalio.service import RPCError
from temporalio.worker import Worker

from activities.tidying import RetentionActivities
from benchmarks.workflow import payloads
from deploy.codec import SealingCodec
from deploy.erasing import Eraser
from deploy.runs import TemporalRuns
from deploy.temporal import connect
from dossier.erasing import Removed, SignedReceipt
from dossier.errors import (
    DossierHeldError,
    FileDamagedError,
    KeyDestroyedError,
    NotHeldError,
    RunsRemainError,
    StillOpenError,
    UnknownDocumentError,
    UnknownDossierError,
)
from dossier.findings import Outcome
from dossier.record import Actor, EventType, Role, StoredFile
from dossier.retention import SCHEDULES, ErasureReason, HoldReason
from storage import events
from storage.cases import SqlCases
from storage.data_keys import FRESH_S
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.erasing import SqlErasures, sealed_columns
from storage.key_tables import DATA_KEY
from storage.keys import Keyring, Purpose, is_signed
from storage.objects import S3Files
from storage.tables import DOCUMENT_TRACE, DOSSIER, LOOKUP
from tests.acts import a_couple, a_document, an_act
from tests.clocks import Clock
from tests.conftest import Servers
from tests.keyrings import a_keyring
from tests.storage.complaining import Recourse
from tests.storage.desk import DOUBT, Desk
from workflows.complaint import ComplaintWorkflow
from workflows.dossier import DossierWorkflow
from workflows.messages import ComplaintStart, DossierStart, RetentionStart
from workflows.names import COVERAGE, RECORDS, complaint_workflow_id, dossier_workflow_id
from workflows.tidying import RetentionWorkflow

pytestmark = pytest.mark.engines
OPERATOR = Actor("operator-1", Role.OPERATOR)
MANY = int(os.environ.get("ERASURES", "6"))
REQUESTED = ErasureReason.REQUESTED
PAPER = b"%PDF-1.7 the face of somebody"


@dataclass
class Archive:
    """Dossiers with runs and files, and whoever erases them."""

    servers: Servers
    desk: Desk
    files: S3Files
    keys: Keyring
    erasures: SqlErasures

    def filed(self) -> tuple[str, StoredFile]:
        """Return a dossier that was assessed, doubted and withdrawn, and its file."""
        number = self.desk.dossiers.open(a_couple(), an_act())
        file = self.files.put(PAPER, "application/pdf", number)
        self.desk.dossiers.add_document(number, replace(a_document(), file=file), an_act())
        self.desk.dossiers.submit(number, an_act())
        self.desk.cases.take_up(number)
        self.desk.assessed(number, Outcome.IN_REVIEW, DOUBT)
        self.desk.dossiers.withdraw(number, an_act())
        return number, file

    @asynccontextmanager
    async def erasing(self) -> AsyncIterator[tuple[Client, Eraser]]:
        told = self.servers.environment
        client = await connect(
            told["WATHIQ_TEMPORAL_ADDRESS"], told["WATHIQ_TEMPORAL_NAMESPACE"], self.keys, identity="tests"
        )
        yield client, Eraser(self.desk.database, self.erasures, lambda: self.files, TemporalRuns(client))

    def fresh(self) -> Keyring:
        """Return the keys as a process sees them that knows nothing yet."""
        return a_keyring(self.desk.database)

    def verified(self, receipt: SignedReceipt) -> bool:
        return is_signed(self.keys.installation.public_key, receipt.content, receipt.signature)

    def row(self, number: str) -> dict[str, object]:
        with self.desk.database.transaction() as connection:
            return dict(connection.execute(select(DOSSIER).where(DOSSIER.c.number == number)).mappings().one())

    def everything_sealed(self, number: str) -> list[tuple[str, bytes]]:
        """Return the sealed values of a dossier, each with the name of its column."""
        found: list[tuple[str, bytes]] = []
        with self.desk.database.transaction() as connection:
            for table, columns in sealed_columns().items():
                key = table.c.number if table is DOSSIER else table.c.get("dossier")
                if key is None:
                    continue
                for row in connection.execute(select(*columns).where(key == number)):
                    named = zip(columns, row, strict=True)
                    found += [(column.name, bytes(value)) for column, value in named if value is not None]
        return found


@pytest.fixture
def archive(servers: Servers, database: Database, files: S3Files, keys: Keyring) -> Iterator[Archive]:
    clock = Clock()
    own = Database(servers.environment["WATHIQ_DATABASE_URL"], clock=clock)
    desk = Desk(clock, own, SqlDossiers(own, keys), SqlCases(own, keys))
    yield Archive(servers, desk, files, keys, SqlErasures(own, keys))
    own.close()


async def history(client: Client, number: str) -> list[Payload]:
    """Return every payload of the run of a dossier, as the server keeps it."""
    events_ = client.get_workflow_handle(dossier_workflow_id(number)).fetch_history_events()
    return [each async for event in events_ for each in payloads(event)]


def test_nothing_of_an_erased_dossier_opens_and_its_neighbours_are_what_they_were(archive: Archive) -> None:
    erased, kept = [archive.filed() for _ in range(MANY)], [archive.filed() for _ in range(MANY)]
    neighbours = {number: archive.row(number) for number, _ in kept}
    stolen = {number: archive.everything_sealed(number) for number, _ in erased}
    objects = {number: b"".join(archive.files._fetched(file.object_key)) for number, file in erased}
    payloads_: dict[str, list[Payload]] = {}
    fresh, namespace = archive.fresh(), archive.servers.environment["WATHIQ_TEMPORAL_NAMESPACE"]

    async def decoded(number: str, found: list[Payload]) -> list[Payload]:
        context = WorkflowSerializationContext(namespace, dossier_workflow_id(number))
        return await SealingCodec(archive.fresh(), namespace).with_context(context).decode(found)

    async def story() -> list[SignedReceipt]:
        async with archive.erasing() as (client, eraser):
            for number, _ in (*erased, *kept):
                await client.start_workflow(
                    DossierWorkflow.run, DossierStart(number), id=dossier_workflow_id(number), task_queue="nobody"
                )
            for number, file in erased:
                payloads_[number] = await history(client, number)
                assert await decoded(number, payloads_[number])
                scope = f"dossier:{number}/{file.object_key}"
                assert b"".join(archive.keys.open_frames(Purpose.FILE, scope, [objects[number]])) == PAPER
            turn = asyncio.Semaphore(20)  # as many as the calendar takes at a time

            async def erase(number: str) -> SignedReceipt:
                async with turn:
                    while True:
                        with suppress(RunsRemainError):  # a crowded server takes its time: ask again
                            return await eraser.erase(number, REQUESTED, OPERATOR)

            receipts = await asyncio.gather(*(erase(number) for number, _ in erased))
            for number, _ in erased:
                with pytest.raises(RPCError):
                    await client.get_workflow_handle(dossier_workflow_id(number)).describe()
            for number, _ in kept:
                handle = client.get_workflow_handle(dossier_workflow_id(number))
                assert (await history(client, number))[0].data
                await handle.terminate("over")
            assert await eraser.erase(erased[0][0], REQUESTED, OPERATOR) == receipts[0]
        return list(receipts)

    receipts = asyncio.run(story())
    assert all(archive.verified(each) for each in receipts)
    assert not any(archive.verified(replace(each, content=each.content + b" ")) for each in receipts)
    dossiers = archive.desk.dossiers
    for number, file in erased:
        assert stolen[number]
        assert payloads_[number]
        for column, value in stolen[number]:  # from a backup, with all keys of today
            with pytest.raises(KeyDestroyedError):
                fresh.open(Purpose.COLUMN, f"dossier:{number}/{column}", value)
        with pytest.raises(KeyDestroyedError):
            list(fresh.open_frames(Purpose.FILE, f"dossier:{number}/{file.object_key}", [objects[number]]))
        with pytest.raises(KeyDestroyedError):
            asyncio.run(decoded(number, payloads_[number]))
        assert archive.everything_sealed(number) == []
        assert not archive.files.holds(file.object_key)
        with pytest.raises(FileDamagedError):
            archive.files.get(file, number)
        with pytest.raises(UnknownDossierError):
            dossiers.view(number)
        with pytest.raises(UnknownDossierError):
            dossiers.submit(number, an_act())
        with pytest.raises(UnknownDocumentError):
            dossiers.document(number, document_of(archive, number))
        assert archive.desk.told(number)[-1] is EventType.DOSSIER_ERASED
        with archive.desk.database.transaction() as connection:
            assert list(events.broken_links(connection, number)) == []
            for traces in (LOOKUP, DOCUMENT_TRACE):
                assert connection.execute(select(traces).where(traces.c.dossier == number)).all() == []
    for number, file in kept:
        assert archive.row(number) == neighbours[number]
        assert dossiers.view(number).household == a_couple()
        assert archive.files.get(file, number) == PAPER


def document_of(archive: Archive, number: str) -> str:
    with archive.desk.database.transaction() as connection:
        query = text("select id from document where dossier = :number")
        return str(connection.execute(query, {"number": number}).scalar_one())


def test_an_erasure_that_died_on_its_way_is_out_of_sight_and_finished_by_the_next(archive: Archive) -> None:
    number, file = archive.filed()
    archive.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULES[-1])
    with pytest.raises(UnknownDossierError):
        archive.desk.dossiers.view(number)
    assert number in archive.erasures.due(SCHEDULES[-1], 1000)
    assert archive.erasures.receipt(number) is None

    async def again() -> SignedReceipt:
        async with archive.erasing() as (_, eraser):
            return await eraser.erase(number, ErasureReason.COURT_ORDER, OPERATOR)

    receipt = asyncio.run(again())
    assert b'"reason":"requested"' in receipt.content
    assert number not in archive.erasures.due(SCHEDULES[-1], 1000)
    assert not archive.files.holds(file.object_key)


def test_runs_that_the_server_has_not_deleted_in_time_are_gone_when_it_is_asked_again(archive: Archive) -> None:
    number, file = archive.filed()

    async def story() -> SignedReceipt:
        async with archive.erasing() as (client, eraser):
            id_ = dossier_workflow_id(number)
            await client.start_workflow(DossierWorkflow.run, DossierStart(number), id=id_, task_queue="nobody")
            hasty = TemporalRuns(client, patience_s=0.05)
            with pytest.raises(RunsRemainError):
                await Eraser(archive.desk.database, archive.erasures, lambda: archive.files, hasty).erase(
                    number, REQUESTED, OPERATOR
                )
            assert archive.files.holds(file.object_key)
            assert archive.erasures.receipt(number) is None
            return await eraser.erase(number, REQUESTED, OPERATOR)

    assert archive.verified(asyncio.run(story()))


def test_a_complaint_without_a_dossier_goes_with_its_run(archive: Archive) -> None:
    number = Recourse(archive.desk, archive.keys).complained()

    async def story() -> SignedReceipt:
        async with archive.erasing() as (client, eraser):
            id_ = complaint_workflow_id(number)
            await client.start_workflow(ComplaintWorkflow.run, ComplaintStart(number), id=id_, task_queue="nobody")
            with pytest.raises(StillOpenError):
                await eraser.erase(number, REQUESTED, OPERATOR)
            receipt = await eraser.erase(number, REQUESTED, OPERATOR, even_open=True)
            assert await eraser.erase(number, ErasureReason.COURT_ORDER, OPERATOR) == receipt
            with pytest.raises(RPCError):
                await client.get_workflow_handle(id_).describe()
            return receipt

    receipt = asyncio.run(story())
    assert archive.verified(receipt)
    assert f'"runs":{{"complaint-{number}":1}}'.encode() in receipt.content


def test_what_is_held_is_not_erased_until_the_hold_is_lifted(archive: Archive) -> None:
    number, _ = archive.filed()
    archive.erasures.hold(number, HoldReason.LITIGATION, OPERATOR)
    archive.erasures.hold(number, HoldReason.AUDIT, OPERATOR)
    with pytest.raises(DossierHeldError):
        archive.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULES[-1], even_open=True)
    archive.desk.clock.ahead = timedelta(days=4000)
    assert number not in archive.erasures.due(SCHEDULES[-1], 1000)
    with pytest.raises(IntegrityError), archive.desk.database.transaction() as connection:
        connection.execute(
            text("insert into erasure values (:number, 'requested', 'somebody', '1', now())"), {"number": number}
        )
    archive.erasures.lift(number, OPERATOR)
    with pytest.raises(NotHeldError):
        archive.erasures.lift(number, OPERATOR)
    archive.desk.clock.ahead = timedelta(days=8000)
    assert number in archive.erasures.due(SCHEDULES[-1], 1000)
    assert archive.desk.told(number)[-2:] == [EventType.HOLD_PLACED, EventType.HOLD_LIFTED]
    archive.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULES[-1])
    with pytest.raises(UnknownDossierError):
        archive.erasures.hold(number, HoldReason.AUDIT, OPERATOR)


def test_a_dossier_that_has_not_ended_is_erased_only_where_somebody_says_so(archive: Archive) -> None:
    number = archive.desk.deposited()
    with pytest.raises(StillOpenError):
        archive.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULES[-1])
    archive.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULES[-1], even_open=True)
    assert archive.row(number)["queue"] == "done"
    assert archive.row(number)["status"] == "withdrawn"
    assert archive.desk.dossiers.open_tasks(1000, number) == ()


def test_a_receipt_is_not_written_over_and_a_key_never_comes_back(archive: Archive) -> None:
    number, _ = archive.filed()
    archive.erasures.begin(number, REQUESTED, OPERATOR, SCHEDULES[-1])
    first = archive.erasures.finish(number, Removed({}, 0, 0))
    assert archive.erasures.finish(number, Removed({"x": 1}, 9, 9)) == first
    with pytest.raises(IntegrityError), archive.desk.database.transaction() as connection:
        connection.execute(text("update erasure set receipt = 'x' where dossier = :number"), {"number": number})
    with archive.desk.database.transaction() as connection:
        stone = connection.execute(select(DATA_KEY).where(DATA_KEY.c.scope == f"dossier:{number}")).one()
    assert (stone.wrapped, stone.kek, stone.destroyed_at is None) == (None, None, False)
    with pytest.raises(UnknownDossierError):
        archive.erasures.finish("0000-0000-0", Removed({}, 0, 0))


def test_the_calendar_erases_what_is_due_and_nothing_else(archive: Archive) -> None:
    withdrawn, held = archive.filed()[0], archive.filed()[0]
    archive.erasures.hold(held, HoldReason.AUDIT, OPERATOR)
    waiting = archive.desk.deposited()
    archive.desk.clock.ahead = timedelta(days=SCHEDULES[-1].withdrawn_days - 1)
    assert withdrawn not in archive.erasures.due(SCHEDULES[-1], 1000)
    young = archive.filed()[0]
    archive.desk.clock.ahead = timedelta(days=SCHEDULES[-1].withdrawn_days + 1)

    async def night() -> None:
        async with archive.erasing() as (client, eraser):
            records = Worker(client, task_queue=RECORDS, activities=[RetentionActivities(eraser).erase_due])
            async with records, Worker(client, task_queue=COVERAGE, workflows=[RetentionWorkflow]):
                await client.execute_workflow(
                    RetentionWorkflow.run, RetentionStart(), id="retention-test", task_queue=COVERAGE
                )

    asyncio.run(night())
    receipt = archive.erasures.receipt(withdrawn)
    assert receipt is not None
    assert b'"reason":"retention_over"' in receipt.content
    for kept in (held, waiting, young):
        assert archive.erasures.receipt(kept) is None
        assert archive.desk.dossiers.view(kept).number == kept


def test_every_sealed_column_of_a_dossier_can_be_emptied() -> None:
    found = sealed_columns()
    assert {"dossier", "document", "assessment", "complaint", "coverage"} <= {table.name for table in found}
    assert [str(column) for columns in found.values() for column in columns if not column.nullable] == []


def test_keys_in_memory_are_forgotten_soon() -> None:
    assert FRESH_S <= 30
