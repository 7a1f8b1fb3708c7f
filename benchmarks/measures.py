"""Figures from what was read: shares with their counts, bounds on rare errors, calibration, refusals.

Every share is kept as a pair (hits, of) until it is printed, so that nothing is averaged over averages.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from math import sqrt
from typing import Any

from benchmarks.outcomes import SURE, Outcome

BINS = 10
SORTS = ("Arabic names", "Latin names", "dates", "numbers", "mrz", "other")
# Of the normal distribution: 95 % lie within so many deviations.
_Z = 1.96


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file as a reader read it, with what it cost. Seconds are of this file only."""

    name: str
    level: str
    kind: str
    layout: str
    card: bool
    truth_problems: tuple[str, ...]
    read_kinds: tuple[str, ...]
    true_kinds: tuple[str, ...]
    verdict: str
    problems: tuple[str, ...]
    error: str | None
    looked: str
    """The first look's verdict, empty where the reader has none."""
    looked_problems: tuple[str, ...]
    pages: int
    turned_right: bool
    cpu_s: float
    wall_s: float
    look_cpu_s: float
    household: str | None = None
    outcomes: tuple[Outcome, ...] = field(default=())

    @property
    def readable(self) -> bool:
        """Whether a person can read it."""
        return not self.truth_problems

    @property
    def refused(self) -> bool:
        """Whether it was sent back, at the first look or after reading."""
        return "unreadable" in (self.verdict, self.looked) or bool(self.error)

    @property
    def codes(self) -> frozenset[str]:
        """Every code given, by the look or by the reading; an error is one."""
        return frozenset({*self.problems, *self.looked_problems} | ({self.error} if self.error else set()))


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        """As a number from 0.0 to 1.0; None of nothing."""
        return self.hits / self.of if self.of else None

    @property
    def upper(self) -> float | None:
        """Upper 95 % bound: three in n where none was seen (rule of three), else Wilson's."""
        if not self.of:
            return None
        if not self.hits:
            return min(1.0, 3 / self.of)
        p, n = self.hits / self.of, self.of
        spread = _Z * sqrt(p * (1 - p) / n + _Z * _Z / (4 * n * n))
        return (p + _Z * _Z / (2 * n) + spread) / (1 + _Z * _Z / n)

    def __str__(self) -> str:
        return "–" if self.value is None else f"{100 * self.value:.1f}"


@dataclass(frozen=True, slots=True)
class Bin:
    """Values given with a confidence in one tenth: how many, how sure on the mean, how often right."""

    least: float
    values: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Summary:
    """One row of the table. Fields are those of readable files; `extra` ones are in no denominator."""

    files: int
    kind: Share
    fields: Share
    sorts: dict[str, Share]
    wrong: int
    absent: int
    extra: int
    sure_wrong: Share
    sure_extra: int
    coverage: Share
    calibration_error: float | None
    bins: tuple[Bin, ...]
    overlap: float | None
    turned: Share

    def as_json(self) -> dict[str, Any]:
        """Return it with shares as pairs."""
        return asdict(self)


def summary(reads: Iterable[FileRead]) -> Summary:
    """Count the readable files among these."""
    files = [each for each in reads if each.readable]
    told = [one for each in files for one in each.outcomes]
    true = [one for one in told if one.outcome != "extra"]
    given = [one for one in true if one.outcome in ("right", "wrong")]
    right = [one for one in given if one.outcome == "right"]
    sure = [one for one in given if one.confidence >= SURE]
    kinds = [(true, read) for each in files for true, read in zip(each.true_kinds, each.read_kinds, strict=True)]
    outcome = Counter(one.outcome for one in told)
    bins = tuple(_bins(given))
    return Summary(
        files=len(files),
        kind=Share(sum(true == read for true, read in kinds), len(kinds)),
        fields=Share(len(right), len(true)),
        sorts={sort: _of_sort(true, sort) for sort in SORTS},
        wrong=outcome["wrong"],
        absent=outcome["absent"],
        extra=outcome["extra"],
        sure_wrong=Share(sum(one.outcome == "wrong" for one in sure), len(sure)),
        sure_extra=sum(one.confidence >= SURE for one in told if one.outcome == "extra"),
        coverage=Share(len(sure), len(true)),
        calibration_error=_calibration_error(bins),
        bins=bins,
        overlap=sum(one.overlap for one in right) / len(right) if right else None,
        turned=Share(sum(each.turned_right for each in files), len(files)),
    )


def refusals(reads: Sequence[FileRead]) -> dict[str, Any]:
    """Count what was sent back: by code of the unreadable ones, and readable ones that were refused wrongly."""
    readable = [each for each in reads if each.readable]
    ruined = [each for each in reads if not each.readable]
    codes: dict[str, Any] = {}
    for code in sorted({code for each in ruined for code in each.truth_problems}):
        mine = [each for each in ruined if code in each.truth_problems]
        # A code counts as said of a file only where the file was sent back with it.
        said = [each for each in reads if each.refused and code in each.codes]
        codes[code] = {
            "refused": Share(sum(each.refused for each in mine), len(mine)),
            "at the first look": Share(sum(each.looked == "unreadable" for each in mine), len(mine)),
            "code named": Share(sum(code in each.codes for each in mine), len(mine)),
            "code precision": Share(sum(code in each.truth_problems for each in said), len(said)),
        }
    sure = [one for each in ruined for one in each.outcomes if one.confidence >= SURE and one.outcome != "absent"]
    return {
        "recall": Share(sum(each.refused for each in ruined), len(ruined)),
        "precision": Share(sum(each.refused for each in ruined), sum(each.refused for each in reads)),
        "readable refused": Share(sum(each.refused for each in readable), len(readable)),
        "readable refused at the first look": Share(
            sum(each.looked == "unreadable" for each in readable), len(readable)
        ),
        "codes": codes,
        "wrong and sure on unreadable": Share(sum(one.outcome == "wrong" for one in sure), len(sure)),
    }


def costs(reads: Sequence[FileRead]) -> dict[str, dict[str, float]]:
    """Return mean CPU and wall seconds a page, cards alone apart, and of the first look a file."""
    rows = {}
    for name, card in (("page", False), ("card", True)):
        mine = [each for each in reads if each.card is card and each.pages and each.readable]
        pages = sum(each.pages for each in mine)
        if pages:
            rows[name] = {
                "files": len(mine),
                "cpu_s": round(sum(each.cpu_s for each in mine) / pages, 3),
                "wall_s": round(sum(each.wall_s for each in mine) / pages, 3),
                "look_cpu_s": round(sum(each.look_cpu_s for each in mine) / len(mine), 3),
            }
    return rows


def _of_sort(true: Sequence[Outcome], sort: str) -> Share:
    mine = [one for one in true if one.sort == sort]
    return Share(sum(one.outcome == "right" for one in mine), len(mine))


def _bins(given: Sequence[Outcome]) -> Iterable[Bin]:
    for number in range(BINS):
        mine = [one for one in given if min(BINS - 1, int(one.confidence * BINS + 1e-9)) == number]
        if mine:
            confidence = sum(one.confidence for one in mine) / len(mine)
            yield Bin(number / BINS, len(mine), confidence, sum(one.outcome == "right" for one in mine) / len(mine))


def _calibration_error(bins: Sequence[Bin]) -> float | None:
    total = sum(each.values for each in bins)
    return sum(each.values * abs(each.right - each.confidence) for each in bins) / total if total else None
