"""Servers, workers, API, database and object store killed in turn while households are handed in, read and registered.

    nice -n 5 python -m benchmarks.kills --dossiers 200 --kills 42

The whole stack of `wathiq up`, with its own reader and the sandbox, in a folder of its own: `wathiq up` need not run.
Households are of one person with two papers, flatbed scans that are really uploaded, stored and inspected. The papers
of the first `--read` of them are really read; of the others the reader says what is printed, after as long
(`benchmarks.printed`). A kill waits for a
moment at which the part has something open (`benchmarks.flights`), at most `--patience` seconds; carrier, card issuer
and gateway take their time, so that there are such moments. At the end the sandbox's ledger is the judge
(`benchmarks.ledgers`). A reviewer clears what the reader was unsure about.
"""

import argparse
import asyncio
import json
import os
import secrets
import sys
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from typing import TypeVar

import httpx2
from temporalio.client import Client
from temporalio.service import RPCError

from benchmarks.flights import Flight, flight, unfinished
from benchmarks.ledgers import Judgement, judge
from benchmarks.printed import TABLE, digest, write
from benchmarks.stacks import stack
from deploy.api_client import ApiClient, Upload
from deploy.household_folder import read_folder
from deploy.keyring import keyring_of
from deploy.seeding import reading_of
from deploy.stack import PartState
from deploy.stack.ours import environment
from deploy.stack.part import Site
from deploy.stack.state import load
from deploy.submitting import Destination, tell_registries
from deploy.temporal import connect
from dossier.errors import RefusedActError, UnavailableError
from dossier.findings import Verdict
from dossier.reading import Reading
from dossier.record import Act, Actor, Role
from dossier.status import Queue
from samples.scenarios import Case
from samples.write import case_of, make
from storage.database import Database
from storage.dossiers import SqlDossiers

PARTS = ("temporal", "worker-dossiers", "api", "database", "worker-intake", "objects", "worker-reading")
# Who waits for a registration, a message or a card under way: they die where something could happen twice.
_OF_OUTSIDE = ("temporal", "worker-dossiers", "database")
_PEOPLE = (Actor("reviewer-1", Role.REVIEWER), Actor("supervisor-1", Role.SUPERVISOR))
_PAPERS = 2
_TODAY = datetime.now(UTC).date()
_CLIENTS = 4
_PATIENCE_S = 600.0
_LOOK_S = 0.2
_REST = (Queue.DONE, Queue.APPLICANT)
# Long enough to be killed in, far below the time after which an answer is given up.
_SLOW = {"registration": {"slow_seconds": 0.5}, "cards": {"slow_seconds": 0.3}, "sms": {"slow_seconds": 0.3}}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kill:
    """One death: of whom, what was in flight, how much of it was theirs, and the seconds until they were back."""

    part: str
    at_s: float
    flight: Flight
    hits: int
    back_s: float

    def __str__(self) -> str:
        """Return it for a log."""
        return f"{self.at_s:6.0f} s {self.part}: {self.hits} open ({self.flight}); back after {self.back_s:.1f} s"


@dataclass(slots=True)
class Report:
    """Everything that came of a run."""

    dossiers: int
    seed: int
    kills: list[Kill] = field(default_factory=list)
    seconds: float = 0.0
    judgement: Judgement | None = None

    @property
    def hits(self) -> int:
        """How many kills hit something open."""
        return sum(each.hits > 0 for each in self.kills)

    @property
    def outside(self) -> int:
        """How many came while something was under way that other institutions see."""
        return sum(each.flight.outside > 0 for each in self.kills)


class Scene:
    """A whole stack, and everybody who acts on it."""

    def __init__(self, site: Site, client: Client, seed: int, patience_s: float) -> None:
        told = environment(site)
        keys = keyring_of(told)
        self.there = Destination(
            told["WATHIQ_API_URL"], site.secret("client-token"), told["WATHIQ_SANDBOX_URL"],
            site.secret("sandbox-token"),
        )  # fmt: skip
        self.database = Database(told["WATHIQ_DATABASE_URL"])
        self.dossiers = SqlDossiers(self.database, keys)
        self.handed_in: dict[str, int] = {}
        self.began = time.monotonic()
        self._site, self._client, self._patience_s = site, client, patience_s
        self._rng = Random(seed)  # noqa: S311 - when to kill is no secret
        self._requests, self._counting = 0, threading.Lock()

    def slow_down(self) -> None:
        """Let carrier, card issuer and gateway take their time."""
        headers = {"X-Control-Token": str(self.there.control_token)}
        httpx2.put(f"{self.there.sandbox_url}/control/faults", json=_SLOW, headers=headers).raise_for_status()

    def hand_in(self, folder: Path) -> None:
        """Hand a household in, as any client does."""
        household = read_folder(folder, datetime.now(UTC).date())
        assert household.declaration is not None  # noqa: S101 - a folder that applies declares
        tell_registries(self.there, household)
        with ApiClient(self.there.api_url, self.there.token, patience_s=_PATIENCE_S) as api:
            with self._writing():
                number = api.open_dossier(household.declaration).number
            for document in household.documents:
                with self._writing():
                    api.add_document(number, Upload(document.path, document.kind, document.member))
            with self._writing():
                api.submit(number)
        self.handed_in[number] = len(household.documents)

    def await_deposits(self, count: int) -> None:
        """Wait until so many households are handed in: kills are spread over all of them."""
        while len(self.handed_in) < count:
            time.sleep(_LOOK_S)

    async def kill(self, part: str) -> Kill:
        """Lie in wait for a moment at which the part has something open, then end it without a word."""
        deadline = time.monotonic() + self._patience_s
        while True:
            pid = self._pid_of(part)
            seen = await self._flight()
            wanted = seen.outside if part in _OF_OUTSIDE else seen.hit_by(part)
            if wanted or time.monotonic() > deadline:
                break
            await asyncio.sleep(self._rng.uniform(0.02, 0.2))
        died = time.monotonic()
        os.kill(pid, 9)
        await asyncio.to_thread(self._await, part, pid)
        return Kill(part, died - self.began, seen, seen.hit_by(part), time.monotonic() - died)

    async def _flight(self) -> Flight:
        """Look, again where what was killed before is not quite back."""
        while True:
            try:
                return await flight(self.database, self._client, self._requests)
            except (UnavailableError, RPCError):
                await asyncio.sleep(_LOOK_S)

    def clear_doubts(self) -> int:
        """Let people answer what is asked, and return how many dossiers are under way."""
        try:
            for task in self.dossiers.open_tasks(100):
                for person in _PEOPLE:
                    self._settle(task.id, person)
            return sum(self.dossiers.view(number).queue not in _REST for number in tuple(self.handed_in))
        except UnavailableError:
            return len(self.handed_in)

    def under_way(self) -> int:
        """Return how much is not at its end: dossiers, acts, effects, and what may be sent at this hour."""
        try:
            return self.clear_doubts() + unfinished(self.database)
        except UnavailableError:
            return 1

    def _settle(self, task: str, person: Actor) -> None:
        act = Act(secrets.token_hex(16), person, secrets.token_bytes(16), b"")
        try:
            self.dossiers.settle(task, Verdict.PASS, act)
        except RefusedActError:
            return  # one signature was enough

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._counting:
            self._requests += 1
        try:
            yield
        finally:
            with self._counting:
                self._requests -= 1

    def _pid_of(self, part: str) -> int:
        (found,) = (each for each in load(self._site.home).parts if each.name == part)
        if found.process is None:
            raise RuntimeError(f"{part} does not run")
        return found.process.pid

    def _await(self, part: str, before: int) -> None:
        while not self._is_back(part, before):
            time.sleep(_LOOK_S)

    def _is_back(self, part: str, before: int) -> bool:
        (found,) = (each for each in load(self._site.home).parts if each.name == part)
        return found.state is PartState.HEALTHY and found.process is not None and found.process.pid != before


async def play(
    site: Site, folders: Sequence[Path], kills: int, seed: int, patience_s: float, tell: Callable[[str], None]
) -> Report:
    """Hand all households in and kill one part after the other meanwhile; return when nothing is under way."""
    told, report = environment(site), Report(len(folders), seed)
    keys = keyring_of(told)
    client = await connect(told["WATHIQ_TEMPORAL_ADDRESS"], told["WATHIQ_TEMPORAL_NAMESPACE"], keys, "kills")
    scene = Scene(site, client, seed, patience_s)
    scene.slow_down()
    turn = threading.Semaphore(_share(len(folders), kills) * 2)
    parts = Random(seed).sample(PARTS, len(PARTS))  # noqa: S311 - whose turn it is to die is no secret

    def hand_in(folder: Path) -> None:
        turn.acquire()
        scene.hand_in(folder)

    with ThreadPoolExecutor(_CLIENTS) as pool:
        handing_in = [pool.submit(hand_in, folder) for folder in folders]
        for at in range(kills):
            await _while_people_work(scene, asyncio.to_thread(scene.await_deposits, at * len(folders) // kills))
            report.kills.append(await _while_people_work(scene, scene.kill(parts[at % len(parts)])))
            tell(str(report.kills[-1]))
            turn.release(_share(len(folders), kills))
        await _while_people_work(scene, asyncio.to_thread(lambda: [each.result() for each in handing_in]))
    await _at_rest(scene)
    report.seconds = time.monotonic() - scene.began
    report.judgement = judge(scene.there, scene.database, scene.dossiers, scene.handed_in)
    scene.database.close()
    return report


async def _while_people_work(scene: Scene, doing: Awaitable[T]) -> T:
    task = asyncio.ensure_future(doing)
    while not task.done():
        await asyncio.wait({task}, timeout=2)
        await asyncio.to_thread(scene.clear_doubts)
    return task.result()


async def _at_rest(scene: Scene) -> None:
    """Wait until nothing is under way, or for so long that what is left will be told as a fault."""
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        if not await asyncio.to_thread(scene.under_way):
            return
        await asyncio.sleep(1)


def _share(dossiers: int, kills: int) -> int:
    """Return how many households are let in for each kill, so that there is work in flight to the last."""
    return -(-dossiers // max(kills, 1))


def papers(folder: Path, count: int, seed: int, processes: int) -> dict[int, Path]:
    """Write so many households of one person with two papers, or take those that are there, each of its own seed."""
    small = (each for each in range(seed, seed + 1000 * count) if len(_case(each).papers) == _PAPERS)
    wanted = [(folder / str(one), one) for one in islice(small, count)]
    missing = [each for each in wanted if not each[0].exists()]
    with ProcessPoolExecutor(processes) as pool:
        list(pool.map(_write, missing))
    return {one: each / "household-0001" for each, one in wanted}


def printed(folders: Mapping[int, Path]) -> dict[str, Reading]:
    """Return what the files of households say, by their digests."""
    said: dict[str, Reading] = {}
    for seed, folder in folders.items():
        rng = Random(seed)  # noqa: S311 - samples, no secrets
        by_stem = {each.stem: each for each in _case(seed).papers}
        for file in folder.iterdir():
            if file.suffix != ".json":
                said[digest(file.read_bytes())] = reading_of(by_stem[file.stem], rng)
    return said


def _case(seed: int) -> Case:
    return case_of(seed, 0, "clean", _TODAY)


def _write(wanted: tuple[Path, int]) -> None:
    folder, seed = wanted
    make(folder, 1, seed, "clean", "flatbed", _TODAY)


def table(report: Report) -> str:
    """Return the figures as docs/figures.md has them."""
    rows = [
        "| killed | times | of them with something open | open side effects, median | back after s, median, worst |"
    ]
    rows.append("|---|---|---|---|---|")
    for part in PARTS:
        died = [each for each in report.kills if each.part == part]
        if died:
            back = [each.back_s for each in died]
            rows.append(
                f"| {part} | {len(died)} | {sum(each.hits > 0 for each in died)} | "
                f"{median(each.hits for each in died):.0f} | {median(back):.1f}, {max(back):.1f} |"
            )
    found = report.judgement
    if found is not None:
        rows.append(f"\nAt the end: {_counted(found.places)}. The ledger: {_counted(found.effects)}.")
        rows.append(f"Called again under the same key: {_counted(found.called_again)}. Faults: {len(found.faults)}.")
        rows += found.faults
    rows.append(
        f"{report.hits} of {len(report.kills)} kills hit something open, {report.outside} of them while a "
        f"registration, message or card order was under way; {report.dossiers} dossiers, "
        f"{report.seconds:.0f} s, seed {report.seed}.\n"
    )
    return "\n".join(rows)


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))


def main() -> int:
    """Kill, judge, tell; 1 where an effect happened twice or something did not finish."""
    given = _arguments()
    with tempfile.TemporaryDirectory(prefix="wathiq-households-") as drawn:
        folders = papers(given.folder or Path(drawn), given.dossiers, given.seed, given.processes)
        known = Path(drawn) / "readings.json"
        write(known, printed(dict(islice(folders.items(), given.read, None))))
        with stack(TABLE) as site:
            report = asyncio.run(play(site, list(folders.values()), given.kills, given.seed, given.patience, _say))
    _say(table(report))
    if given.json:
        given.json.write_text(json.dumps(asdict(report)), encoding="utf-8")
    return 1 if report.judgement is None or report.judgement.faults else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossiers", type=int, default=200)
    parser.add_argument("--kills", type=int, default=42)
    parser.add_argument("--read", type=int, default=10, help="households whose papers are really read")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    parser.add_argument("--patience", type=float, default=20.0, help="seconds to lie in wait for something open")
    parser.add_argument("--folder", type=Path, help="keeps the households for another run")
    parser.add_argument("--processes", type=int, default=2, help="that draw the households")
    parser.add_argument("--json", type=Path, help="file for everything measured")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
