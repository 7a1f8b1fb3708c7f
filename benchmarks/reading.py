"""The reader measured on fresh samples, beside the naive one: accuracy, honesty, refusals and cost, in one run.

    python -m benchmarks.reading --group holdout --levels flatbed scan150 phone hard unreadable --count 30 \
        --engines tesserocr pytesseract naive --json out.json --markdown out.md

Seeds are drawn and printed when none are given; numbers for a report come from seeds that nobody has looked at. The
group `holdout` is the newest blind one (`samples.groups`). A field is right when it equals the truth but for case;
`sure` is a confidence of 0.9 or more, and the promise is that fewer than 0.5 % of sure values are wrong. Samples are
made anew, or read from `--folder`. What the tables say is in `benchmarks.measures`.
"""

import argparse
import contextlib
import json
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks import costs, report, sets
from benchmarks.measures import FileRead
from benchmarks.outcomes import SURE, Outcome, outcomes, paired
from benchmarks.readers import ENGINES, Reads, opened
from benchmarks.sets import Sample
from dossier.inspection import Inspection
from dossier.reading import Reading
from ocr import nets
from samples.groups import GROUPS, group_named

__all__ = ["SURE", "Outcome", "measure", "outcomes"]

LEVELS = ("flatbed", "scan150", "phone", "hard", "unreadable")
_SEEDS = 10**6


def measure(samples: Sequence[Sample], engine: str, remember: Path | None, *, verbose: bool) -> Iterator[FileRead]:
    """Read every sample, each timed by itself."""
    with opened(engine, remember) as reader:
        for at, sample in enumerate(samples, 1):
            one = read_one(reader, sample)
            if verbose:
                _tell(one)
            elif sys.stderr.isatty():
                sys.stderr.write(f"\r{engine} {at}/{len(samples)}\x1b[K")
            yield one
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def read_one(reader: Reads, sample: Sample) -> FileRead:
    """Look at a file, read it, and compare."""
    data, truth = sample.path.read_bytes(), sample.truth
    look: Inspection | None = None
    inspect = getattr(reader, "inspect", None)
    before = costs.cpu_seconds()
    if inspect is not None:
        look = inspect(data)
    looked = costs.cpu_seconds()
    started = time.monotonic()
    reading = reader.read(data)
    wall, cpu = time.monotonic() - started, costs.cpu_seconds() - looked
    pairs = paired(truth, reading)
    return FileRead(
        name=sample.name, level=sample.level, kind=truth["kind"], layout=truth.get("layout", ""), card=sample.is_card,
        truth_problems=tuple(truth.get("problems", ())),
        true_kinds=tuple(one["kind"] for one, _ in pairs),
        read_kinds=tuple(found.kind if found else "none" for _, found in pairs),
        verdict=reading.quality.verdict, problems=reading.quality.problems, error=reading.error,
        looked=look.quality.verdict if look else "",
        looked_problems=(*look.quality.problems, *([look.error] if look.error else [])) if look else (),
        pages=reading.pages, turned_right=_sizes(reading) == [list(size) for size in truth["page_sizes"]],
        cpu_s=cpu, wall_s=wall, look_cpu_s=looked - before, household=sample.household,
        outcomes=tuple(outcomes(sample.name, truth, reading)),
    )  # fmt: skip


def _sizes(reading: Reading) -> list[list[int]]:
    return [[size.width, size.height, size.turn] for size in reading.page_sizes]


def _tell(one: FileRead) -> None:
    for each in one.outcomes:
        if each.outcome in ("wrong", "absent"):
            told = f"{each.outcome} {each.confidence} [{each.truth}] [{each.read}]"
            sys.stdout.write(f"{each.file} {one.layout} {each.field} {told}\n")
    if one.read_kinds != one.true_kinds:
        read, true = ", ".join(one.read_kinds), ", ".join(one.true_kinds)
        sys.stdout.write(f"{one.name} {one.layout} {true} taken for {read} {one.error or ''}\n")
    if one.refused == one.readable:
        sys.stdout.write(f"{one.name} {one.truth_problems or 'readable'} {one.looked} {one.verdict} {one.problems}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    # A report names the group that was read, not the one that is newest on the day.
    parser.add_argument("--group", default="development", choices=GROUPS, type=group_named)
    parser.add_argument("--levels", nargs="+", default=list(LEVELS))
    parser.add_argument("--seeds", type=int, nargs="+", help="drawn and printed when left out")
    parser.add_argument("--count", type=int, default=15, help="papers for each level and seed")
    parser.add_argument("--several", action="store_true", help="several papers in each file")
    parser.add_argument("--households", type=int, default=0, help="so many whole households for each level and seed")
    parser.add_argument("--folder", type=Path, help="read the sets made there before")
    parser.add_argument("--keep", type=Path, help="make the sets there instead of in a temporary folder")
    parser.add_argument("--engines", nargs="+", default=["auto"], choices=ENGINES)
    parser.add_argument("--remember", type=Path, help="keep what the engine read there; times mean nothing then")
    parser.add_argument(
        "--throughput", type=int, default=0, help="pages a second over so many files, one and two processes"
    )
    parser.add_argument("--growth", type=int, default=0, help="memory over so many pages")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args()


def _samples(given: argparse.Namespace, seeds: list[int], into: Path) -> list[Sample]:
    if given.folder:
        return sets.found(given.folder)
    if given.households:
        levels = [level for level in given.levels if level != "unreadable"]
        return sets.households(into, levels, seeds, given.households)
    return sets.made(into, given.group, given.levels, seeds, given.count, several=given.several)


def _nets() -> str:
    found = nets.locate()
    return " ".join(each.name for each in (*found.fra, *found.ara, found.mrz) if each is not None)


def main() -> None:
    """Make samples, read them with each engine, print the tables."""
    given = _arguments()
    seeds = given.seeds or [secrets.randbelow(_SEEDS)]
    about: dict[str, Any] = {
        "command": " ".join(["python -m benchmarks.reading", *sys.argv[1:]]), "day": time.strftime("%Y-%m-%d"),
        "group": given.group, "seeds": None if given.folder else seeds, "load": os.getloadavg()[0],
        "times_count": given.remember is None, "nets": _nets(),
    }  # fmt: skip
    # A clone that was not set up reads with fewer nets, and worse: figures were once taken so.
    sys.stdout.write(f"nets: {about['nets']}\n")
    sys.stdout.write(f"seeds: {' '.join(map(str, seeds)) if not given.folder else given.folder}\n")
    results = {}
    with contextlib.ExitStack() as stack:
        into = given.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        samples = _samples(given, seeds, into)
        for engine in given.engines:
            remember = given.remember if engine != "naive" else None
            reads = list(measure(samples, engine, remember, verbose=given.verbose))
            results[engine] = report.Result(reads, costs.peak_mb(), *_more(samples, engine, given))
            sys.stdout.write(report.text(engine, results[engine], times=about["times_count"]) + "\n")
    if given.markdown:
        given.markdown.write_text(report.markdown(about, results), encoding="utf-8")
    if given.json:
        told = {engine: report.as_json(result) for engine, result in results.items()}
        given.json.write_text(json.dumps({**about, "results": told}, ensure_ascii=False), encoding="utf-8")


def _more(
    samples: Sequence[Sample], engine: str, given: argparse.Namespace
) -> tuple[list[costs.Throughput], list[tuple[int, float]]]:
    paths = [sample.path for sample in samples if sample.is_readable]
    passed: list[costs.Throughput] = []
    if given.throughput:
        passed = [costs.throughput(paths[: given.throughput], engine, many) for many in (1, 2)]
    return passed, costs.growth(paths[:12], engine, given.growth) if given.growth else []


if __name__ == "__main__":
    main()
