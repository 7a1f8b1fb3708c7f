"""Figures of a comparer of names: what it said of pairs whose label is known, by scripts and by cause.

Pairs labelled uncertain are in no precision and no recall; what was said of them is counted beside.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from benchmarks.measures import Share
from benchmarks.name_comparers import Score
from benchmarks.name_pairs import Label, Pair, Scripts

SAME, DIFFERENT, UNCERTAIN = "same", "different", "uncertain"
ALL = "all"
# The promise for "same" (issue of the comparer): what a score is asked to keep, to see what it then finds.
PROMISED_PRECISION = 0.99


@dataclass(frozen=True, slots=True)
class Said:
    """A pair and the verdict on it."""

    pair: Pair
    verdict: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table. Of shares, the hits are what the name says."""

    precision: Share
    recall: Share
    look_alikes_called_same: Share
    others_called_same: Share
    same_called_different: Share
    left_uncertain: Share
    """Of pairs labelled same or different."""
    doubt_called_same: Share
    doubt_called_different: Share


@dataclass(frozen=True, slots=True)
class Cause:
    """What was said of the pairs of one label that have this cause, alone or with others."""

    label: str
    cause: str
    scripts: str
    right: Share
    opposite: int


def row(said: Sequence[Said]) -> Row:
    """Count these."""
    same, different, doubt = ([one for one in said if one.pair.label is label] for label in Label)
    hard = [one for one in different if one.pair.hard]
    easy = [one for one in different if not one.pair.hard]
    true, false = _share(same, SAME), _share(different, SAME)
    return Row(
        precision=Share(true.hits, true.hits + false.hits),
        recall=true,
        look_alikes_called_same=_share(hard, SAME),
        others_called_same=_share(easy, SAME),
        same_called_different=_share(same, DIFFERENT),
        left_uncertain=_share([*same, *different], UNCERTAIN),
        doubt_called_same=_share(doubt, SAME),
        doubt_called_different=_share(doubt, DIFFERENT),
    )


def rows(said: Sequence[Said]) -> dict[str, Row]:
    """Count by the scripts of the pair, and all."""
    by = {scripts.value: [one for one in said if one.pair.scripts is scripts] for scripts in Scripts}
    return {**{name: row(mine) for name, mine in by.items()}, ALL: row(said)}


def causes(said: Sequence[Said]) -> list[Cause]:
    """Count by cause, the worst first. A pair of two causes counts for both."""
    found: dict[tuple[str, str, str], list[Said]] = defaultdict(list)
    for one in said:
        for cause in one.pair.causes:
            found[one.pair.label.value, cause, one.pair.scripts.value].append(one)
    told = [
        Cause(label, cause, scripts, _share(mine, label), sum(one.verdict == _OPPOSITE[label] for one in mine))
        for (label, cause, scripts), mine in found.items()
    ]
    return sorted(told, key=lambda each: (each.right.value or 0.0, -each.right.of))


def judged(pairs: Sequence[Pair], score: Score) -> tuple[list[Said], dict[str, float]]:
    """Judge by a score, for each pair of scripts at the threshold with the best F1 on these very pairs.

    A rival gets its threshold from the pairs that it is measured on: it can only be worse elsewhere.
    """
    said: list[Said] = []
    thresholds = {}
    for scripts in Scripts:
        mine = [(pair, score(pair.left, pair.right)) for pair in pairs if pair.scripts is scripts]
        least = best_threshold(mine)
        thresholds[scripts.value] = least
        said += [Said(pair, SAME if value >= least else DIFFERENT) for pair, value in mine]
    return said, thresholds


def best_threshold(scored: Sequence[tuple[Pair, float]]) -> float:
    """Return the least score to be called same, with the best F1."""
    return max(_steps(scored), key=lambda step: 2 * step[1] / (step[1] + step[2] + step[3]), default=(1.0, 0, 0, 0))[0]


def recall_at_promise(pairs: Sequence[Pair], score: Score) -> dict[str, Share]:
    """Return what share of `same` a score finds when it must keep the promised precision."""
    found = {}
    for scripts in Scripts:
        mine = [(pair, score(pair.left, pair.right)) for pair in pairs if pair.scripts is scripts]
        keeping = [hits for _, hits, false, _ in _steps(mine) if hits >= PROMISED_PRECISION * (hits + false)]
        found[scripts.value] = Share(max(keeping, default=0), sum(pair.label is Label.SAME for pair, _ in mine))
    return {**found, ALL: Share(sum(each.hits for each in found.values()), sum(each.of for each in found.values()))}


def _steps(scored: Sequence[tuple[Pair, float]]) -> list[tuple[float, int, int, int]]:
    """Return for each score as threshold: itself, same called same, different called same, all that are same."""
    sure = sorted(((value, pair.label) for pair, value in scored if pair.label is not Label.UNCERTAIN), reverse=True)
    all_same = sum(label is Label.SAME for _, label in sure)
    steps, hits, false = [], 0, 0
    for value, group in groupby(sure, key=lambda one: one[0]):
        labels = [label for _, label in group]
        hits += labels.count(Label.SAME)
        false += labels.count(Label.DIFFERENT)
        steps.append((value, hits, false, all_same))
    return steps


_OPPOSITE = {SAME: DIFFERENT, DIFFERENT: SAME, UNCERTAIN: SAME}


def _share(said: Sequence[Said], verdict: str) -> Share:
    return Share(sum(one.verdict == verdict for one in said), len(said))
