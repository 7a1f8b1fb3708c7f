"""What reading costs: CPU of this process and its children, memory, throughput of one and two processes.

Throughput and memory are taken in processes of their own that do nothing else, warmed before the clock starts.
"""

import multiprocessing
import os
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.queues import Queue
from pathlib import Path
from threading import BrokenBarrierError
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier

_START_SECONDS = 120.0
_EVERY_PAGES = 25


def alone() -> None:
    """Give processes that are started from now on one thread for each library, as workers have (deploy.stack.ours)."""
    os.environ["OMP_THREAD_LIMIT"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"


def cpu_seconds() -> float:
    """Return the CPU seconds of this process, of its living children and of those it has waited for."""
    total = 0.0
    for process in (psutil.Process(), *psutil.Process().children(recursive=True)):
        try:
            spent = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += spent.user + spent.system + spent.children_user + spent.children_system
    return total


def peak_mb() -> float:
    """Return the most memory that this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def resident_mb() -> float:
    """Return the memory that this process holds now, in megabytes."""
    return float(psutil.Process().memory_info().rss) / 2**20


@dataclass(frozen=True, slots=True)
class Throughput:
    """Pages a second of so many processes side by side, each one's peak memory, and the load before it began."""

    processes: int
    pages: int
    wall_s: float
    cpu_s: float
    peak_mb: float
    load_before: float

    @property
    def pages_a_second(self) -> float:
        """All processes together."""
        return self.pages / self.wall_s


def throughput(paths: Sequence[Path], engine: str, processes: int) -> Throughput:
    """Read the files with that many processes, each its share of them."""
    alone()
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(processes + 1), context.Queue()
    shares = [list(paths[at::processes]) for at in range(processes)]
    workers = [context.Process(target=_work, args=(share, engine, barrier, answers)) for share in shares]
    load = os.getloadavg()[0]
    for worker in workers:
        worker.start()
    try:
        barrier.wait(_START_SECONDS)
    except BrokenBarrierError:
        raise TimeoutError("a process that was to read did not come up") from None
    started = time.monotonic()
    told = [answers.get() for _ in workers]
    wall = max(each["ended"] for each in told) - started
    for worker in workers:
        worker.join()
    pages, cpu = sum(each["pages"] for each in told), sum(each["cpu"] for each in told)
    return Throughput(processes, pages, wall, cpu, max(each["peak_mb"] for each in told), load)


def growth(paths: Sequence[Path], engine: str, pages: int) -> list[tuple[int, float]]:
    """Read that many pages over and over in one process; return (pages read, megabytes held) as they went."""
    context = multiprocessing.get_context("spawn")
    answers: Queue[list[tuple[int, float]]] = context.Queue()
    worker = context.Process(target=_grow, args=(list(paths), engine, pages, answers))
    worker.start()
    held = answers.get()
    worker.join()
    return held


def _work(paths: list[Path], engine: str, barrier: "Barrier", answers: "Queue[dict[str, Any]]") -> None:
    from benchmarks.readers import opened

    with opened(engine, None) as reader:
        reader.read(paths[0].read_bytes())
        barrier.wait(_START_SECONDS)
        before, pages = cpu_seconds(), 0
        for path in paths:
            pages += max(1, reader.read(path.read_bytes()).pages)
        ended = time.monotonic()
        answers.put({"pages": pages, "cpu": cpu_seconds() - before, "peak_mb": peak_mb(), "ended": ended})


def _grow(paths: list[Path], engine: str, pages: int, answers: "Queue[list[tuple[int, float]]]") -> None:
    from benchmarks.readers import opened

    held: list[tuple[int, float]] = []
    done = 0
    with opened(engine, None) as reader:
        while done < pages:
            for path in paths:
                done += max(1, reader.read(path.read_bytes()).pages)
                if done >= (len(held) + 1) * _EVERY_PAGES:
                    held.append((done, round(resident_mb(), 1)))
                if done >= pages:
                    break
    answers.put(held)
