"""Comparers of Moroccan names measured on labelled pairs: precision and recall of "same", look-alikes, by cause.

    python -m benchmarks.names --seeds 1 2 3 --comparers wathiq ratio jaro-winkler metaphone --json out.json

Seeds are drawn and printed when none are given; numbers for a report come from seeds that nobody has looked at. Pairs
(`benchmarks.name_pairs`) are printed only with `--verbose`, for whoever tunes a comparer must not see them: causes with
their counts say what it lacks.
"""

import argparse
import json
import secrets
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.measures import Share
from benchmarks.name_comparers import JUDGES, SCORES
from benchmarks.name_figures import ALL, DIFFERENT, SAME, Cause, Row, Said, causes, judged, recall_at_promise, rows
from benchmarks.name_pairs import Label, Pair, pairs

_SEEDS = 10**6
_WORST = 25


@dataclass(frozen=True, slots=True)
class Result:
    """What one comparer did. Microseconds are CPU time of one comparison; thresholds and promise are of scores only."""

    comparer: str
    rows: dict[str, Row]
    causes: list[Cause]
    order_matters: int
    us_each: float
    thresholds: dict[str, float]
    at_promise: dict[str, Share]
    said: list[Said]


@cache
def drawn(seed: int) -> tuple[Pair, ...]:
    """Return the pairs of a seed; they take longer to draw than to judge."""
    return tuple(pairs(seed))


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw pairs, ask the comparers, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=[secrets.randbelow(_SEEDS)])
    parser.add_argument("--comparers", nargs="+", choices=(*JUDGES, *SCORES), default=[*JUDGES, *SCORES])
    parser.add_argument("--json", type=Path, help="file for all figures")
    parser.add_argument("--limit", type=int, metavar="N", help="judge N of the pairs only, by chance of the first seed")
    parser.add_argument("--verbose", type=int, default=0, metavar="N", help="print N failing pairs of each cause")
    given = parser.parse_args(arguments)
    asked = list(dict.fromkeys(pair for seed in given.seeds for pair in drawn(seed)))
    if given.limit:
        asked = Random(given.seeds[0]).sample(asked, min(given.limit, len(asked)))  # noqa: S311
    sys.stdout.write(f"seeds: {' '.join(map(str, given.seeds))}; {len(asked)} pairs\n\n")
    results = [measure(name, asked) for name in given.comparers]
    sys.stdout.write("\n".join(table(results)) + "\n")
    for result in results:
        if result.comparer in JUDGES:
            sys.stdout.write("\n" + "\n".join(worst(result)) + "\n")
        sys.stdout.writelines(f"{line}\n" for line in failing(result, given.verbose))
    if given.json:
        told = {"seeds": given.seeds, "pairs": len(asked), "results": [_json(each) for each in results]}
        given.json.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def measure(comparer: str, asked: Sequence[Pair]) -> Result:
    """Ask one comparer for all pairs; a judge also the other way round."""
    started = time.process_time()
    thresholds: dict[str, float] = {}
    at_promise: dict[str, Share] = {}
    if comparer in SCORES:
        said, thresholds = judged(asked, SCORES[comparer])
    else:
        said = [Said(pair, JUDGES[comparer](pair.left, pair.right)) for pair in asked]
    each = (time.process_time() - started) / len(asked)
    turned = 0
    if comparer in SCORES:
        at_promise = recall_at_promise(asked, SCORES[comparer])
    else:
        turned = sum(JUDGES[comparer](one.pair.right, one.pair.left) != one.verdict for one in said)
    us_each = round(each * 1e6, 1)
    return Result(comparer, rows(said), causes(said), turned, us_each, thresholds, at_promise, said)


def table(results: Sequence[Result]) -> Iterator[str]:
    """Return the table of all comparers as Markdown."""
    yield (
        '| comparer | scripts | precision of "same" % | recall of "same" % | look-alikes called same '
        "| others called same | same called different | left uncertain % | doubtful pairs: same / different % "
        "| recall at 99 % precision | order matters | µs each |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|---|"
    for result in results:
        for scripts, row in result.rows.items():
            score = f" (from {result.thresholds[scripts]:.2f})" if scripts in result.thresholds else ""
            whole = scripts == ALL
            yield (
                f"| {result.comparer}{score} | {scripts} | {row.precision} | {row.recall} "
                f"| {_counts(row.look_alikes_called_same)} | {_counts(row.others_called_same)} "
                f"| {_counts(row.same_called_different)} | {row.left_uncertain} "
                f"| {row.doubt_called_same} / {row.doubt_called_different} | {result.at_promise.get(scripts, '–')} "
                f"| {result.order_matters if whole and result.comparer in JUDGES else '–'} "
                f"| {result.us_each if whole else '–'} |"
            )


def worst(result: Result) -> Iterator[str]:
    """Return the causes that cost most: wrong answers first by how many."""
    missed = [each for each in result.causes if each.label != Label.UNCERTAIN and each.right.hits < each.right.of]
    missed.sort(key=lambda each: (each.right.hits - each.right.of, each.cause))
    yield f"| {result.comparer}: label | cause | scripts | pairs | right % | opposite | uncertain |"
    yield "|---|---|---|---|---|---|---|"
    for each in missed[:_WORST]:
        unsure = each.right.of - each.right.hits - each.opposite
        yield (
            f"| {each.label} | {each.cause} | {each.scripts} | {each.right.of} | {each.right} | {each.opposite} "
            f"| {unsure} |"
        )


def failing(result: Result, most: int) -> Iterator[str]:
    """Return up to so many failing pairs of each reason."""
    counted: dict[tuple[str, str], int] = {}
    for one in result.said:
        key = (one.pair.label.value, one.pair.reason)
        if one.pair.label.value in (SAME, DIFFERENT) and one.verdict != one.pair.label.value:
            counted[key] = counted.get(key, 0) + 1
            if counted[key] <= most:
                yield f"{result.comparer}: {one.verdict}, is {' | '.join((*key, one.pair.left, one.pair.right))}"


def _counts(share: Share) -> str:
    return f"{share.hits} of {share.of}"


def _json(result: Result) -> dict[str, Any]:
    return {
        "comparer": result.comparer,
        "rows": {name: asdict(row) for name, row in result.rows.items()},
        "causes": [asdict(each) for each in result.causes],
        "order_matters": result.order_matters,
        "us_each": result.us_each,
        "thresholds": result.thresholds,
        "at_promise": {name: asdict(share) for name, share in result.at_promise.items()},
    }


if __name__ == "__main__":
    main()
