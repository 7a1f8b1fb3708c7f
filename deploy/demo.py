"""`wathiq demo`: three generated households through a running stack, watched while they go and reported after.

A clean one, one with a defect that is asked for and answered, one with a doubt that a reviewer settles. The
stack is left running.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date
from functools import partial
from pathlib import Path
from threading import Thread

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from deploy.api_client import DossierSeen
from deploy.demo_play import Part, Result, play
from deploy.report import Links, result_report, rounds_report, verdict_line, where_to_look
from deploy.submitting import Destination, outcome_of
from dossier.record import DocumentState
from samples import write

DEFECTS = ("wrong-birth-date", "expired-passport", "missing-document", "other-marriage")
PLAY_TIMEOUT_S = 600.0
EXIT_AS_EXPECTED, EXIT_NOT_AS_EXPECTED = 0, 1
_WORKED = (DocumentState.READ, DocumentState.REFUSED)
_REFRESH_HZ = 4

Run = Callable[[int], list[Result]]


class Row:
    """Where one household is at the moment. Written by the thread that plays it, read by the one that draws."""

    def __init__(self, name: str, scenario: str, wanted: int, say: Callable[[str], None]) -> None:
        self.name, self.scenario, self.wanted = name, scenario, wanted
        self.stage, self.status, self.outcome, self.number = "waiting", "", "", ""
        self.received = self.worked = 0
        self._say = say

    def at(self, stage: str) -> None:
        """Note the next stage."""
        self.stage = stage
        self._say(f"{self.name}: {stage} {self.number} {self.outcome}".rstrip())

    def watch(self, seen: DossierSeen) -> None:
        """Note a look at the dossier."""
        self.number, self.status, self.outcome = seen.number, seen.status, outcome_of(seen)
        self.received = len(seen.documents)
        self.worked = sum(document.state in _WORKED for document in seen.documents)
        self.wanted = max(self.wanted, self.received)

    def cells(self) -> tuple[RenderableType, ...]:
        """The row as it is drawn, two lines high."""
        papers = Table.grid(padding=(0, 1))
        for word, done in (("received", self.received), ("read", self.worked)):
            bar = ProgressBar(total=max(self.wanted, 1), completed=done, width=6)
            papers.add_row(word, f"{done}/{self.wanted}", bar)
        return (
            Group(Text(self.name, style="bold"), self.scenario),
            Group(Text(self.number, style="cyan"), self.stage),
            papers,
            Group(self.status, Text(self.outcome, style="bold")),
        )


class Board:
    """The table that is watched; it fits eighty columns."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._started = time.monotonic()

    def draw(self) -> RenderableType:
        """The table at this moment."""
        table = Table(box=None, pad_edge=False, header_style="dim")
        for heading in (f"{time.monotonic() - self._started:.0f} s", "number, now", "papers", "status, outcome"):
            table.add_column(heading, no_wrap=True)
        for row in self._rows:
            table.add_row(*row.cells())
        return table


def run_demo(
    destination: Destination,
    seed: int,
    work: Path,
    console: Console,
    *,
    today: date,
    level: str = "flatbed",
    timeout_s: float = PLAY_TIMEOUT_S,
) -> list[Result]:
    """Write three households of a seed below `work` and play them side by side.

    Args:
        destination: a stack that is up, with its sandbox.
        seed: any number from 0; it also chooses the defect.
        work: receives `seed-N/NAME/household-0001`.
        console: where to draw.
        today: the day of the deposit.
        level: how the papers were scanned, see `samples`.
        timeout_s: for each time that a dossier is waited for.
    """
    with console.status(f"seed {seed}: drawing the papers of three households"):
        parts = _written(seed, work, level, today)
    say = (lambda _line: None) if console.is_terminal else (lambda line: console.print(line, markup=False))
    rows = [Row(part.name, scenario, len(_papers(part.folder)), say) for part, scenario in parts]
    with Live(get_renderable=Board(rows).draw, console=console, refresh_per_second=_REFRESH_HZ):
        playing = [
            _aside(partial(play, part, destination, today, timeout_s, row.at, row.watch))
            for (part, _), row in zip(parts, rows, strict=True)
        ]
        results = [each.result() for each in playing]
    console.print()
    return results


def demo(console: Console, links: Links, run: Run, seed: int) -> int:
    """Play one seed, report everything that was read and decided, and say where to look further.

    Args:
        console: where to print.
        links: where the screens and the access codes are.
        run: plays one seed; `run_demo` with everything else filled in.
        seed: which one.
    """
    results = run(seed)
    for result in results:
        console.print(result_report(result))
    console.print(where_to_look(links))
    console.print(verdict_line(results))
    return _exit_status(results)


def demo_rounds(console: Console, run: Run, seeds: Sequence[int]) -> int:
    """Play several seeds one after the other and print one line for each household."""
    rounds = [(seed, run(seed)) for seed in seeds]
    results = [result for _, played in rounds for result in played]
    console.print(rounds_report(rounds))
    console.print(verdict_line(results))
    return _exit_status(results)


def private(folder: Path) -> Path:
    """Return a folder that its owner alone may look into, made where it is missing: papers lie there as they are."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def _written(seed: int, work: Path, level: str, today: date) -> list[tuple[Part, str]]:
    scenarios = {"clean": "clean", "defective": DEFECTS[seed % len(DEFECTS)], "doubtful": "doubtful"}
    parts = []
    for place, (name, scenario) in enumerate(scenarios.items()):
        # The same seed would give the same family three times over, with the same numbers.
        drawn = seed * len(scenarios) + place
        folder = write.make(private(work) / f"seed-{seed}" / name, 1, drawn, scenario, level, today)[0]
        parts.append((Part(name, folder), scenario))
    return parts


def _aside(work: Callable[[], Result]) -> Future[Result]:
    """Start work beside us in a thread that does not outlive an interrupt."""
    promised: Future[Result] = Future()

    def run() -> None:
        try:
            promised.set_result(work())
        except BaseException as error:
            promised.set_exception(error)

    Thread(target=run, daemon=True).start()
    return promised


def _papers(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".json"]


def _exit_status(results: Sequence[Result]) -> int:
    return EXIT_AS_EXPECTED if all(result.as_expected for result in results) else EXIT_NOT_AS_EXPECTED
