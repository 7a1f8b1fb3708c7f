"""Generated households judged whole: planted defects found, and nobody asked or refused without a reason.

    nice -n 5 python -m benchmarks.households --per-group 500 --json out.json
    nice -n 5 python -m benchmarks.households --ocr 60 --levels scan150 phone --per-group 0

The first reads papers without pictures, twice: as they are printed, and with a share of fields absent or unsure. The
second draws clean households in any development layout and reads their pictures. Seeds are drawn and printed; where
nothing was seen in n households, the 95 % bound is 3/n.
"""

import argparse
import json
import secrets
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from datetime import date
from pathlib import Path

from benchmarks.judging import Judged, judged_of
from benchmarks.pictured import pictured
from dossier.findings import Outcome
from samples.scenarios import SCENARIOS

TODAY = date(2026, 11, 22)
_SEEDS = 10**6
_COLUMNS = (
    "scenario", "n", "found", "outcome", "answered", "false faults", "false doubts", "unjust", "accepted", "refused",
    "review",
)  # fmt: skip


def main() -> None:
    """Judge, tell."""
    given = _arguments()
    told: dict[str, list[Judged]] = {}
    for faint in given.faint if given.per_group else ():
        started = time.monotonic()
        told[f"faint {faint}"] = found = judge(
            given.seed, given.per_group, faint, tuple(given.scenarios), given.processes
        )
        _say(f"seed {given.seed}, {faint:.0%} of fields absent or unsure, {time.monotonic() - started:.0f} s", found)
    for level in given.levels if given.ocr else ():
        started = time.monotonic()
        read = pictured(given.seed, given.ocr, level, given.layouts, TODAY, given.remember, given.processes)
        told[level] = [judged for judged, _ in read]
        _say(f"seed {given.seed}, {level}, read from pictures, {time.monotonic() - started:.0f} s", told[level])
        for judged, why in read:
            if judged.outcome != judged.expected or judged.unjust:
                sys.stdout.write(f"  household {judged.index}: {judged.outcome}: {'; '.join(why)}\n")
    if given.json:
        rows = {name: [asdict(each) for each in found] for name, found in told.items()}
        given.json.write_text(json.dumps({"seed": given.seed, **rows}), encoding="utf-8")


def judge(seed: int, per_group: int, faint: float, scenarios: Sequence[str], processes: int) -> list[Judged]:
    """Judge so many households of each scenario."""
    tasks = [(seed, index, scenario, faint, TODAY) for scenario in scenarios for index in range(per_group)]
    if processes == 1:
        return [_one(task) for task in tasks]
    with ProcessPoolExecutor(processes) as pool:
        return list(pool.map(_one, tasks, chunksize=50))


def table(found: Iterable[Judged]) -> Iterator[str]:
    """Return the rows of the table, one a scenario and one for all."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for each in found:
        groups[each.scenario].append(each)
    everyone = [each for group in groups.values() for each in group]
    yield f"| {' | '.join(_COLUMNS)} |"
    yield "|" + "---|" * len(_COLUMNS)
    for name, group in (*groups.items(), ("all", everyone)):
        answered = [each.answered for each in group if each.answered is not None]
        cells = (
            name, str(len(group)), _share(sum(each.found for each in group), len(group)),
            _share(sum(each.outcome == each.expected for each in group), len(group)),
            _share(sum(answered), len(answered)) if answered else "–",
            *(_count(sum(map(bool, seen)), len(group)) for seen in (
                [each.false_faults for each in group], [each.false_doubts for each in group],
                [each.unjust for each in group], [each.wrongly_accepted for each in group],
                [each.wrongly_refused for each in group],
            )),
            _share(sum(each.outcome == Outcome.IN_REVIEW for each in group), len(group)),
        )  # fmt: skip
        yield f"| {' | '.join(cells)} |"


def _one(task: tuple[int, int, str, float, date]) -> Judged:
    return judged_of(*task)


def _say(title: str, found: list[Judged]) -> None:
    sys.stdout.write("\n".join((title, *table(found), "")))
    sys.stdout.flush()


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}"


def _count(part: int, whole: int) -> str:
    """Return a count, with the 95 % bound in % where it is 0."""
    return str(part) if part else f"0 (≤ {min(100, 300 / whole):.2g} %)"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--per-group", type=int, default=500, help="households of each scenario")
    parser.add_argument("--scenarios", nargs="+", default=list(SCENARIOS), choices=list(SCENARIOS), metavar="NAME")
    parser.add_argument("--faint", type=float, nargs="+", default=[0.0, 0.13], help="shares of fields absent or unsure")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(_SEEDS), help="drawn and printed when left out")
    parser.add_argument("--ocr", type=int, default=0, help="clean households to read from pictures, for each level")
    parser.add_argument("--levels", nargs="+", default=["scan150", "phone"])
    parser.add_argument("--layouts", default="development", choices=("everyday", "development"))
    parser.add_argument("--remember", type=Path, help="keep what the engine read there; times mean nothing then")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--json", type=Path, help="file for all households")
    return parser.parse_args()


if __name__ == "__main__":
    main()
