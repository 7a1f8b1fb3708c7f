"""What keys of their own cost dossiers, what a rotation does to open ones, and what an erasure leaves.

    python -m benchmarks.keeping codec
    python -m benchmarks.keeping rotation --count 100
    python -m benchmarks.keeping erasure --count 100

On real servers of its own. A rotation counts the workflow tasks that failed while every open dossier is nudged; an
erasure looks for canaries in every file of the database, the object store and the workflow server, and tries to open
what a backup would hold.
"""

import argparse
import asyncio
import itertools
import json
import secrets
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from temporalio.api.common.v1 import Payload
from temporalio.api.enums.v1 import EventType
from temporalio.client import Client
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from benchmarks.workflow import Bench, payloads, servers
from deploy.codec import SealingCodec
from deploy.erasing import Eraser
from deploy.relay import OutboxRelay
from deploy.runs import TemporalRuns
from deploy.stack.database import DATABASE
from deploy.stack.home import home_at
from deploy.stack.objects import OBJECTS
from deploy.stack.part import Part, Site
from deploy.stack.ports import known
from deploy.stack.temporal import TEMPORAL
from deploy.temporal import connect
from dossier.errors import KeyDestroyedError
from dossier.record import Act, Actor, Document, DocumentState, Role
from dossier.retention import ErasureReason
from storage import events
from storage.data_keys import SqlDataKeys, SqlRewrapping
from storage.database import Database
from storage.erasing import SqlErasures, sealed_columns
from storage.kek import KekFile
from storage.keys import InstallationKeys, Keyring, Purpose, is_signed
from storage.migrate import upgrade
from storage.objects import S3Files
from storage.outbox import SqlOutbox
from storage.tables import DOSSIER
from workflows.dossier import DossierWorkflow
from workflows.names import DOSSIERS, dossier_workflow_id

if TYPE_CHECKING:
    from asyncio import Future

PARTS: tuple[Part, ...] = (TEMPORAL, OBJECTS, DATABASE)

_OPERATOR = Actor("benchmark", Role.OPERATOR)
_SIDE_BY_SIDE = 20
_PAYLOADS = 2000
# Keys are fetched anew all the time: a rotation would show at once where one was missed.
_FRESH_S = 0.5


class Keeping:
    """An installation with its keys, on servers of its own."""

    def __init__(self, told: Mapping[str, str], fresh_s: float) -> None:
        self.told = told
        self.kek_file = KekFile(Path(told["WATHIQ_KEY_ENCRYPTION_FILE"]))
        self.own = Database(told["WATHIQ_DATABASE_URL"], pool_size=4)
        self.secret = InstallationKeys.from_file(Path(told["WATHIQ_INSTALLATION_KEY_FILE"]))
        self.keys = self.fresh(fresh_s)

    def fresh(self, fresh_s: float = 30.0) -> Keyring:
        """Return the keys as a process sees them that was just started."""
        return Keyring(self.secret, SqlDataKeys(self.own, self.kek_file, fresh_s=fresh_s))

    @asynccontextmanager
    async def open_house(self) -> AsyncIterator[tuple[Client, Bench]]:
        """Run workers and the relay."""
        told = self.told
        client = await connect(
            told["WATHIQ_TEMPORAL_ADDRESS"], told["WATHIQ_TEMPORAL_NAMESPACE"], self.keys, "benchmark"
        )
        bench = Bench(told, client, self.keys, secrets.randbelow(10**6))
        upgrade(bench.database)
        runner = UnsandboxedWorkflowRunner()
        workers = [
            *bench.workers(),
            Worker(client, task_queue=DOSSIERS, workflows=[DossierWorkflow], workflow_runner=runner),
        ]
        running: list[Future[None]] = [asyncio.ensure_future(each.run()) for each in workers]
        relay = asyncio.ensure_future(OutboxRelay(client, SqlOutbox(bench.database), 0.1).run())
        yield client, bench
        relay.cancel()
        await asyncio.gather(*(each.shutdown() for each in workers))
        await asyncio.gather(*running)
        bench.database.close()

    async def payloads(self, client: Client, number: str) -> list[Payload]:
        """Return every payload of a run, sealed."""
        found = client.get_workflow_handle(dossier_workflow_id(number)).fetch_history_events()
        return [each async for event in found for each in payloads(event)]


async def codec(keeping: Keeping, _: int) -> dict[str, float]:
    """Return what sealing and opening a payload costs: under one installation key, under a dossier's, and cold."""
    plain, scope = secrets.token_bytes(500), "wathiq/dossier:benchmark"
    upgrade(keeping.own)

    def each_us(keys: InstallationKeys | Keyring) -> float:
        began = time.perf_counter()
        for _ in range(_PAYLOADS):
            keys.open(Purpose.PAYLOAD, scope, keys.seal(Purpose.PAYLOAD, scope, plain))
        return (time.perf_counter() - began) / _PAYLOADS * 1e6

    keeping.keys.seal(Purpose.PAYLOAD, scope, plain)
    turns = [(each_us(keeping.secret), each_us(keeping.fresh())) for _ in range(5)]
    one, own = (min(turn[at] for turn in turns) for at in range(2))
    cold = []
    for _ in range(100):
        keys = keeping.fresh()
        began = time.perf_counter()
        keys.seal(Purpose.PAYLOAD, scope, plain)
        cold.append((time.perf_counter() - began) * 1e3)
    return {
        "installation_key_us": round(one, 1),
        "dossier_key_us": round(own, 1),
        "ratio": round(own / one, 2),
        "cold_ms": round(sorted(cold)[50], 2),
    }


async def rotation(keeping: Keeping, count: int) -> dict[str, float]:
    """Wrap all keys anew while every open dossier is nudged, then drop the old key and go on."""
    async with keeping.open_house() as (client, bench):
        numbers = await _all(bench, count)
        before, rewrapping = keeping.kek_file.newest(), SqlRewrapping(keeping.own, keeping.kek_file)
        over, updates, failed = asyncio.Event(), 0, 0

        async def nudge() -> None:
            nonlocal updates, failed
            for number in itertools.cycle(numbers):
                if over.is_set():
                    return
                try:
                    await bench.update(number)
                except Exception:  # whatever it is, it is what is counted
                    failed += 1
                updates += 1

        nudging = [asyncio.ensure_future(nudge()) for _ in range(4)]
        await asyncio.sleep(2)
        keeping.kek_file.add()
        began = time.perf_counter()
        while await asyncio.to_thread(rewrapping.page, 10):
            pass
        rewrapped_s = time.perf_counter() - began
        left = rewrapping.left().get(before, 0)
        keeping.kek_file.drop(before)
        turn = asyncio.Semaphore(_SIDE_BY_SIDE)

        async def again(number: str) -> float:
            async with turn:
                return await bench.update(number)

        await asyncio.gather(*map(again, numbers))  # every key is fetched again, without the old one
        over.set()
        await asyncio.gather(*nudging)
        tasks = 0
        for number in numbers:
            history = client.get_workflow_handle(dossier_workflow_id(number)).fetch_history_events()
            tasks += [each.event_type async for each in history].count(EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED)
    return {
        "open_dossiers": count, "rewrapped_s": round(rewrapped_s, 2), "left_under_old_key": left,
        "updates": updates, "updates_after_the_drop": len(numbers),
        "failed_updates": failed, "failed_workflow_tasks": tasks,
    }  # fmt: skip


async def erasure(keeping: Keeping, count: int) -> dict[str, float]:
    """Erase dossiers beside as many that stay, and count what can still be read."""
    site = Site(home_at(Path(keeping.told["WATHIQ_HOME"])), known(home_at(Path(keeping.told["WATHIQ_HOME"]))))
    access, secret = site.secret("s3-access-key"), site.secret("s3-secret-key")
    files = S3Files(keeping.told["WATHIQ_S3_ENDPOINT"], access, secret, keeping.told["WATHIQ_S3_BUCKET"], keeping.keys)
    files.prepare()
    async with keeping.open_house() as (client, bench):
        numbers = await _all(bench, 2 * count)
        canary = f"canary{secrets.token_hex(8)}".encode()
        stored = {}
        for number in numbers:
            stored[number] = files.put(canary * 40, "image/png", number)
            bench.outside.blank(stored[number].object_key)
            paper = Document(
                secrets.token_hex(16), canary.decode(), None, None, DocumentState.RECEIVED, stored[number],
                bench.database.now(),
            )  # fmt: skip
            bench.dossiers.add_document(number, paper, _act())
        views = {number: bench.dossiers.view(number).household for number in numbers}
        gone, kept = numbers[:count], numbers[count:]
        backup = {number: _sealed(bench.database, number) for number in gone}
        histories = {number: await keeping.payloads(client, number) for number in gone}
        objects = {number: b"".join(files._fetched(stored[number].object_key)) for number in gone}
        eraser = Eraser(bench.database, SqlErasures(bench.database, keeping.keys), lambda: files, TemporalRuns(client))
        turn, took = asyncio.Semaphore(_SIDE_BY_SIDE), []

        async def erase(number: str) -> bool:
            async with turn:
                began = time.perf_counter()
                receipt = await eraser.erase(number, ErasureReason.REQUESTED, _OPERATOR, even_open=True)
                took.append(time.perf_counter() - began)
            return is_signed(keeping.secret.public_key, receipt.content, receipt.signature)

        began = time.perf_counter()
        receipts = sum(await asyncio.gather(*map(erase, gone)))
        total_s = time.perf_counter() - began
        readable, keys = 0, keeping.fresh()
        for number in gone:
            readable += len(_sealed(bench.database, number)) + files.holds(stored[number].object_key)
            readable += sum(_opens(keys, number, value) for value in backup[number])
            readable += _opens_file(keys, f"dossier:{number}/{stored[number].object_key}", objects[number])
            for each in histories[number]:
                readable += await _decodes(SealingCodec(keys, client.namespace), each)
        with bench.database.transaction() as connection:
            broken = sum(len(list(events.broken_links(connection, number))) for number in numbers)
        unchanged = 0
        for number in kept:
            same = bench.dossiers.view(number).household == views[number]
            there = files.get(stored[number], number) == canary * 40
            unchanged += same and there and bool(await keeping.payloads(client, number))
        family = {member.family_name.encode() for view in views.values() for member in view.members}
        phones = {view.phone.encode() for view in views.values()}
        hits = _found(Path(keeping.told["WATHIQ_HOME"]), {canary, *phones, *(each for each in family if len(each) > 6)})
    return {
        "erased": count, "receipts_verified": receipts, "values_tried": sum(map(len, backup.values())) + len(objects)
        + sum(map(len, histories.values())), "readable": readable, "plaintext_hits": hits, "chains_broken": broken,
        "neighbours_unchanged": unchanged, "slowest_s": round(max(took), 1), "all_s": round(total_s, 1),
    }  # fmt: skip


async def _opened(bench: Bench, at: int) -> str:
    """Open a dossier and wait for its run."""
    number = await asyncio.to_thread(bench.draft, at)
    while True:
        try:
            await bench.update(number)
        except Exception:  # it has not begun
            await asyncio.sleep(0.2)
        else:
            return number


async def _all(bench: Bench, count: int) -> list[str]:
    turn = asyncio.Semaphore(_SIDE_BY_SIDE)

    async def one(at: int) -> str:
        async with turn:
            return await _opened(bench, at)

    return list(await asyncio.gather(*map(one, range(count))))


def _sealed(database: Database, number: str) -> list[bytes]:
    """Return every sealed value of a dossier."""
    found: list[bytes] = []
    with database.transaction() as connection:
        for table, columns in sealed_columns().items():
            key = table.c.number if table is DOSSIER else table.c.get("dossier")
            if key is not None:
                rows = connection.execute(select(*columns).where(key == number))
                found += [bytes(value) for row in rows for value in row if value is not None]
    return found


def _opens(keys: Keyring, number: str, value: bytes) -> bool:
    try:
        keys.open(Purpose.COLUMN, f"dossier:{number}/any", value)
    except KeyDestroyedError:
        return False
    return True


def _opens_file(keys: Keyring, scope: str, sealed: bytes) -> bool:
    try:
        list(keys.open_frames(Purpose.FILE, scope, [sealed]))
    except KeyDestroyedError:
        return False
    return True


async def _decodes(codec: SealingCodec, payload: Payload) -> bool:
    if b"dossier:" not in payload.metadata.get("scope", b""):
        return False  # nothing personal is sealed for the whole installation
    try:
        await codec.decode([payload])
    except KeyDestroyedError:
        return False
    return True


def _found(home: Path, canaries: set[bytes]) -> int:
    """Return in how many files of the servers a canary stands as it is."""
    files = (each for each in home.rglob("*") if each.is_file() and "secrets" not in each.parts)
    return sum(any(canary in content for canary in canaries) for content in map(_bytes, files))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _act() -> Act:
    return Act(secrets.token_hex(16), Actor("benchmark", Role.APPLICANT), secrets.token_bytes(16), b"")


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("codec", "rotation", "erasure"))
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--json", type=Path, help="file for everything measured")
    given = parser.parse_args()
    measures = {"codec": codec, "rotation": rotation, "erasure": erasure}
    with servers("benchmarks.keeping:PARTS") as told:
        keeping = Keeping(told, _FRESH_S if given.what == "rotation" else 30.0)
        figures = asyncio.run(measures[given.what](keeping, given.count))
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    if given.json:
        given.json.write_text(json.dumps(figures), encoding="utf-8")


if __name__ == "__main__":
    main()
