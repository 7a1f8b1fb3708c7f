"""Runs the tests tier by tier, each with its time, and counts them all: `python .ci/tiers.py [TIER...]`.

A tier without tests passes; no tests at all do not. A tier that takes longer than its time is said to; one that takes
twice as long is stopped and fails, since a busy machine is no fault and a test that hangs is one. Where a tier asks
twice, up to three tests that failed run once more, alone, and those that pass then are named: what a browser shows in
time depends on the machine, what is lost or wrong does not, and no other tier may. The first tier notes where the
tests of the others are (`house_order.py`); one that ran fewer than were noted for it fails. The last line printed is
the count, kept in build/tests-count.txt.
"""

import os
import resource
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
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


# Each test runs in one tier: the dearest of its marks.
TIERS = (
    Tier("pure", "not (samples or engines or reading or browser or machine or faults)", 180, processes=2),
    Tier("samples", "samples and not (engines or reading or browser or machine or faults)", 180, processes=2),
    Tier(
        "engines",
        "engines and not (reading or browser or machine or faults)",
        360,
        processes=4,
        first=("tests/workflows/", "tests/benchmarks/", "tests/api/test_matrix", "tests/deploy/"),
    ),
    Tier("reading", "reading and not (browser or machine or faults)", 120, processes=2),
    Tier("browser", "browser and not (machine or faults)", 360, processes=2, spread="load", asks_twice=True),
    Tier("machine", "machine and not faults", 240, processes=2, spread="load"),
    Tier("faults", "faults", 300, processes=2, first=("tests/faults/test_kills", "tests/faults/")),
)


def main(wanted: list[str]) -> int:
    """Runs the tiers that are wanted, all by default."""
    BUILD.mkdir(exist_ok=True)
    NOTED.unlink(missing_ok=True)
    total = Count()
    for tier in TIERS:
        if not wanted or tier.name in wanted:
            total += _run(tier)
    if total.passed + total.failed == 0:
        _say("no tests ran")
        total = Count(failed=1)
    (BUILD / "tests-count.txt").write_text(f"{total}\n", encoding="utf-8")
    _say(str(total))
    return 1 if total.failed else 0


def _run(tier: Tier) -> Count:
    _say(f"\n== tests: {tier.name}, {tier.budget_s} s")
    begun, spent = time.monotonic(), _cpu_s()
    own = _noted(tier)
    shared = ["-n", str(tier.processes), "--dist", tier.spread] if tier.processes > 1 else []
    if tier.first:
        shared.append("--no-loadscope-reorder")
    count, stopped = _pytest(tier, BUILD / f"tests-{tier.name}.xml", [*shared, *dict.fromkeys(own)])
    if not stopped and (left_out := len(own) - count.passed - count.failed - count.skipped) > 0:
        _say(f"{tier.name}: {left_out} of {len(own)} tests that there are did not run")
        count += Count(failed=left_out)
    if tier.asks_twice and not stopped and 0 < count.failed <= FEW:
        again, stopped = _pytest(tier, BUILD / f"tests-{tier.name}-again.xml", ["--last-failed", "-v"])
        _say(f"{tier.name}: {again.passed} of {count.failed} that had failed passed when asked again")
        count = Count(count.passed + again.passed, max(again.failed, count.failed - again.passed), count.skipped)
    took = time.monotonic() - begun
    if took > tier.budget_s:
        _say(f"{tier.name} took longer than its {tier.budget_s} s{': stopped' if stopped else ''}")
    _say(f"{tier.name}: {count} in {took:.0f} s of {tier.budget_s}, {_cpu_s() - spent:.0f} s of CPU")
    return count


def _pytest(tier: Tier, report: Path, more: list[str]) -> tuple[Count, bool]:
    """Run a tier's tests; return their count and whether they had to be stopped."""
    report.unlink(missing_ok=True)
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "pytest", "-q", "-m", tier.marks, f"--junitxml={report}", *SLOWEST),
            *("-p", "house_order", *(f"--first={path}" for path in tier.first)),
            *([] if NOTED.exists() else [f"--note-tests={NOTED}"]),
            *more,
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(CI), *filter(None, [os.environ.get("PYTHONPATH")])])},
    )
    stopped = False
    try:
        status = process.wait(PATIENCE * tier.budget_s)
    except subprocess.TimeoutExpired:
        stopped = True
        process.send_signal(signal.SIGINT)
        try:
            status = process.wait(LAST_WORDS_S)
        except subprocess.TimeoutExpired:
            process.kill()
            status = process.wait()
    count = _count(report)
    if stopped or (status not in {0, NO_TESTS} and not count.failed):
        count += Count(failed=1)
    return count, stopped


def _noted(tier: Tier) -> list[str]:
    """Return the file of each test that was noted for a tier; nothing where nothing was noted."""
    if not NOTED.exists():
        return []
    lines = [line.split() for line in NOTED.read_text(encoding="utf-8").splitlines()]
    return [path for path, *marks in lines if _dearest(marks) is tier]


def _dearest(marks: list[str]) -> Tier:
    return next((tier for tier in reversed(TIERS) if tier.name in marks), TIERS[0])


def _cpu_s() -> float:
    """Return the CPU seconds of every child so far, as far as they have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _count(report: Path) -> Count:
    try:
        suites = list(ElementTree.parse(report).getroot().iter("testsuite"))  # noqa: S314 pytest wrote it
    except (FileNotFoundError, ElementTree.ParseError):
        return Count()

    def total(name: str) -> int:
        return sum(int(suite.get(name, "0")) for suite in suites)

    failed, skipped = total("failures") + total("errors"), total("skipped")
    return Count(max(0, total("tests") - failed - skipped), failed, skipped)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
