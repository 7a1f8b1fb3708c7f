"""Runs the tests tier by tier, each with its time, and counts them all: `python .ci/tiers.py [TIER...]`.

A tier without tests passes; no tests at all do not. A tier that takes longer than its time is said to; one that takes
twice as long is stopped and fails, since a busy machine is no fault and a test that hangs is one. Where a tier asks
twice, up to three tests that failed run once more, alone, and those that pass then are named: what a browser shows in
time depends on the machine, what is lost or wrong does not, and no other tier may. The first tier notes where the
tests of the others are (`house_order.py`); one that ran fewer than were noted for it fails. The browser leaves half of
two CPUs idle: beside it runs what depends on no clock. The last line printed is the count, kept in
build/tests-count.txt.
"""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO
from xml.etree import ElementTree

CI = Path(__file__).resolve().parent
ROOT = CI.parent
BUILD = ROOT / "build"
NOTED = BUILD / "tests-noted.txt"
NO_TESTS = 5
# After the time is over pytest gets this long to say where it was.
LAST_WORDS_S = 20
# A tier is stopped at so many times its time.
PATIENCE = 2
# Each tier names its slowest tests, so that whoever wants it faster knows where to look.
SLOWEST = ("--durations=8", "--durations-min=4")
# A tier beside another runs when that one waits.
NICE = ("nice", "-n", "15")
# More failures than this are no chance.
FEW = 3


@dataclass(frozen=True, slots=True)
class Tier:
    """Tests of one cost: which they are, the seconds they may take, and how many processes share them how."""

    name: str
    marks: str
    budget_s: int
    processes: int = 1
    spread: str = "loadfile"  # "load": tests of one file may run beside each other
    first: tuple[str, ...] = ()  # where the longest are: begun last, they would be waited for
    asks_twice: bool = False
    beside: str = ""  # the tier whose idle CPU it takes, where both are wanted: nothing in it may depend on time


@dataclass(frozen=True, slots=True)
class Count:
    """How many passed and failed; an error counts as a failure."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed"


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run of pytest went: stopped where it took more than its time and patience."""

    count: Count
    cpu_s: float
    stopped: bool


# Each test runs in one tier: the dearest of its marks.
TIERS = (
    Tier("pure", "not (samples or engines or reading or browser or machine or faults)", 180, processes=2),
    Tier(
        "samples",
        "samples and not (engines or reading or browser or machine or faults)",
        360,
        processes=2,
        beside="browser",
    ),
    Tier(
        "engines",
        "engines and not (reading or browser or machine or faults)",
        360,
        processes=4,
        first=("tests/workflows/", "tests/benchmarks/", "tests/api/test_matrix", "tests/deploy/"),
    ),
    Tier(
        "reading",
        "reading and not (browser or machine or faults)",
        120,
        processes=2,
        first=("tests/ocr/test_decoders", "tests/ocr/test_reading"),
    ),
    Tier("browser", "browser and not (machine or faults)", 360, processes=2, spread="load", asks_twice=True),
    Tier("machine", "machine and not faults", 240, processes=2, spread="load"),
    Tier("faults", "faults", 300, processes=2, first=("tests/faults/test_kills", "tests/faults/")),
)


def main(wanted: list[str]) -> int:
    """Runs the tiers that are wanted, all by default."""
    BUILD.mkdir(exist_ok=True)
    NOTED.unlink(missing_ok=True)
    total = Count()
    chosen = [tier for tier in TIERS if not wanted or tier.name in wanted]
    names = {tier.name for tier in chosen}
    for tier in chosen:
        if tier.beside not in names:
            total += _run_all(tier, [each for each in chosen if each.beside == tier.name])
    if total.passed + total.failed == 0:
        _say("no tests ran")
        total = Count(failed=1)
    (BUILD / "tests-count.txt").write_text(f"{total}\n", encoding="utf-8")
    _say(str(total))
    return 1 if total.failed else 0


def _run_all(tier: Tier, beside: list[Tier]) -> Count:
    """Run a tier and, with what it leaves of the CPUs, others, which are told of after it."""
    logs = [(BUILD / f"tests-{each.name}.log").open("w+", encoding="utf-8") for each in beside]
    with ThreadPoolExecutor(len(TIERS)) as pool:
        others = [pool.submit(_run, each, log, NICE) for each, log in zip(beside, logs, strict=True)]
        count = _run(tier, sys.stdout)
    for other, log in zip(others, logs, strict=True):
        count += other.result()
        log.seek(0)
        _say(log.read().rstrip("\n"))
        log.close()
    return count


def _run(tier: Tier, out: TextIO, lead: tuple[str, ...] = ()) -> Count:
    _say(f"\n== tests: {tier.name}, {tier.budget_s} s", out)
    begun = time.monotonic()
    own = _noted(tier)
    shared = ["-n", str(tier.processes), "--dist", tier.spread] if tier.processes > 1 else []
    if tier.first:
        shared.append("--no-loadscope-reorder")
    # What failed last is remembered for each tier: two that run at once would forget for each other.
    shared += ["-o", f"cache_dir=.pytest_cache/{tier.name}"]
    files = list(dict.fromkeys(own))
    ran = _pytest(tier, BUILD / f"tests-{tier.name}.xml", [*shared, *files], out, lead)
    count, cpu_s, stopped = ran.count, ran.cpu_s, ran.stopped
    left_out = len(own) - count.passed - count.failed - count.skipped
    if tier.asks_twice and not stopped and 0 < count.failed <= FEW:
        alone = ["--last-failed", "-v", *shared[-2:], *files]
        again = _pytest(tier, BUILD / f"tests-{tier.name}-again.xml", alone, out, lead)
        passed, cpu_s, stopped = again.count.passed, cpu_s + again.cpu_s, again.stopped
        _say(f"{tier.name}: {passed} of {count.failed} that had failed passed when asked again", out)
        count = Count(count.passed + passed, max(again.count.failed, count.failed - passed), count.skipped)
    if left_out > 0:
        _say(f"{tier.name}: {left_out} of {len(own)} tests that there are did not run to an end", out)
        count += Count(failed=left_out)
    took = time.monotonic() - begun
    if took > tier.budget_s:
        _say(f"{tier.name} took longer than its {tier.budget_s} s{': stopped' if stopped else ''}", out)
    _say(f"{tier.name}: {count} in {took:.0f} s of {tier.budget_s}, {cpu_s:.0f} s of CPU", out)
    return count


def _pytest(tier: Tier, report: Path, more: list[str], out: TextIO, lead: tuple[str, ...]) -> Ran:
    """Run a tier's tests, and say how that went."""
    report.unlink(missing_ok=True)
    process = subprocess.Popen(
        [
            *(*lead, sys.executable, "-m", "pytest", "-q", "-m", tier.marks, f"--junitxml={report}", *SLOWEST),
            *("-p", "house_order", *(f"--first={path}" for path in tier.first)),
            *([] if NOTED.exists() else [f"--note-tests={NOTED}"]),
            *more,
        ],
        cwd=ROOT,
        stdout=out,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(CI), *filter(None, [os.environ.get("PYTHONPATH")])])},
    )
    stopped = False
    try:
        cpu_s = _ended(process, PATIENCE * tier.budget_s)
    except subprocess.TimeoutExpired:
        stopped = True
        process.send_signal(signal.SIGINT)
        try:
            cpu_s = _ended(process, LAST_WORDS_S)
        except subprocess.TimeoutExpired:
            process.kill()
            cpu_s = _ended(process, LAST_WORDS_S)
    count = _count(report)
    if stopped or (process.returncode not in {0, NO_TESTS} and not count.failed):
        count += Count(failed=1)
    return Ran(count, cpu_s, stopped)


def _ended(process: subprocess.Popen[bytes], within_s: float) -> float:
    """Wait for the end; return the CPU seconds of this process and its own children, not of a tier beside it."""
    until = time.monotonic() + within_s
    while True:
        ended, status, used = os.wait4(process.pid, os.WNOHANG)
        if ended:
            process.returncode = os.waitstatus_to_exitcode(status)
            return used.ru_utime + used.ru_stime
        if time.monotonic() > until:
            raise subprocess.TimeoutExpired(process.args, within_s)
        time.sleep(0.1)


def _noted(tier: Tier) -> list[str]:
    """Return the file of each test that was noted for a tier; nothing where nothing was noted."""
    if not NOTED.exists():
        return []
    lines = [line.split() for line in NOTED.read_text(encoding="utf-8").splitlines()]
    return [path for path, *marks in lines if _dearest(marks) is tier]


def _dearest(marks: list[str]) -> Tier:
    return next((tier for tier in reversed(TIERS) if tier.name in marks), TIERS[0])


def _count(report: Path) -> Count:
    try:
        suites = list(ElementTree.parse(report).getroot().iter("testsuite"))  # noqa: S314 pytest wrote it
    except (FileNotFoundError, ElementTree.ParseError):
        return Count()

    def total(name: str) -> int:
        return sum(int(suite.get(name, "0")) for suite in suites)

    failed, skipped = total("failures") + total("errors"), total("skipped")
    return Count(max(0, total("tests") - failed - skipped), failed, skipped)


def _say(line: str, out: TextIO = sys.stdout) -> None:
    out.write(line + "\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
