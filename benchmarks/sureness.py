"""What sure values are worth: right and wrong ones by grade of evidence, and how much is sure at each level and kind.

The promise is of values at 0.9 and above: fewer than 0.5 % wrong. Of n values none wrong promises 3/n at most (95 %).
"""

from collections import defaultdict
from collections.abc import Sequence

from benchmarks.measures import FileRead, Share
from benchmarks.outcomes import SURE, Outcome
from ocr.calibration import CONFIDENCE


def by_grade(reads: Sequence[FileRead]) -> list[list[str]]:
    """Return rows of values by what their confidence stands for, surest first: given, wrong, upper bound, extra."""
    told: dict[float, list[Outcome]] = defaultdict(list)
    for each in reads:
        for one in each.outcomes if each.readable else ():
            if one.outcome != "absent":
                told[round(one.confidence, 3)].append(one)
    rows = [["grade", "confidence", "values", "wrong", "≤ (95 %)", "extra"]]
    for confidence in sorted(told, reverse=True):
        mine = [one for one in told[confidence] if one.outcome != "extra"]
        wrong = Share(sum(one.outcome == "wrong" for one in mine), len(mine))
        rows.append(
            [
                _grades(confidence), f"{confidence:.2f}", str(wrong.of), str(wrong.hits), _percent(wrong.upper),
                str(len(told[confidence]) - len(mine)),
            ]
        )  # fmt: skip
    return rows


def by_level(reads: Sequence[FileRead]) -> list[list[str]]:
    """Return rows of kinds with a column a level: coverage, and of the sure values how many are wrong."""
    readable = [each for each in reads if each.readable]
    levels = list(dict.fromkeys(each.level for each in readable))
    rows = [["coverage %, wrong/sure", *levels, "all"]]
    for kind in [*sorted({each.kind for each in readable}), "all"]:
        row = [kind]
        for level in [*levels, "all"]:
            mine = [each for each in readable if kind in (each.kind, "all") and level in (each.level, "all")]
            row.append(_cell([one for each in mine for one in each.outcomes if one.outcome != "extra"]))
        rows.append(row)
    return rows


def _cell(told: Sequence[Outcome]) -> str:
    sure = [one for one in told if one.outcome != "absent" and one.confidence >= SURE]
    wrong = sum(one.outcome == "wrong" for one in sure)
    return f"{Share(len(sure), len(told))}, {wrong}/{len(sure)}" if told else "–"


def _grades(confidence: float) -> str:
    """Return the grades that a confidence stands for; other readers' stand for none."""
    return " / ".join(grade for grade, each in CONFIDENCE.items() if round(each, 3) == confidence) or "–"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.2f}"
