"""Count how often each grade of evidence is right, and what confidence it deserves where nobody has counted.

    python -m benchmarks.calibrate --folder SETS [--remember FOLDER] [--json OUT] [--with EARLIER ...]

`SETS` holds sets of `python -m samples documents`, of development papers. For each grade: right and all values, the
lower bound of the share (Clopper and Pearson 1934, one-sided 95 %), the confidence that ocr.calibration gives it now,
and the worst layout: a grade whose faults come from one layout is that layout's fault. Then what those bounds would
promise of papers that they were not counted on: fitted without one layout, or without one level, each grade is sure or
not, and the values of what was left out are judged by that. `--json` keeps the counts, `--with` adds those of other
days.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from math import comb
from pathlib import Path

from benchmarks.outcomes import SURE, same
from benchmarks.remembered import RememberedEngine
from benchmarks.sets import Sample, found
from ocr.calibration import CONFIDENCE
from ocr.documents import documents_of
from ocr.errors import UnreadableFileError
from ocr.evidence import Grade
from ocr.page import read_page
from ocr.reader import Reader, start_engine
from ocr.settings import ReaderSettings

_CHANCE = 0.05
_STEPS = 40


@dataclass(frozen=True, slots=True)
class Counted:
    """One field of a paper: the grade of what was read (empty where nothing was), whether it is right, and whence."""

    grade: str
    right: bool
    layout: str
    level: str
    field: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Values judged by bounds counted without their like: sure ones, wrong ones of them, and all fields."""

    name: str
    sure: int
    wrong: int
    fields: int


def lower_bound(right: int, count: int) -> float:
    """Return the share under which so many right ones have a chance of 5 %: Clopper and Pearson's lower bound.

    All of 29 have to be right for 0.9, all of 598 for 0.995.
    """
    if not right:
        return 0.0
    low, high = 0.0, right / count
    for _ in range(_STEPS):
        middle = (low + high) / 2
        wrong = count - right
        # That `right` or more are right is that `wrong` or fewer are wrong: few terms.
        chance = sum(
            comb(count, fails) * (1 - middle) ** fails * middle ** (count - fails) for fails in range(wrong + 1)
        )
        low, high = (middle, high) if chance < _CHANCE else (low, middle)
    return low


def counted(sample: Sample, reader: Reader) -> Iterator[Counted]:
    """Read a file that holds one document, and grade what was read of it."""
    engine = reader.engine()
    try:
        pages = [
            read_page(engine, picture.pixels, number, picture.size)
            for number, picture in enumerate(reader.pictures(sample.path.read_bytes()), start=1)
        ]
    except UnreadableFileError:
        return
    documents = documents_of(engine, [part for page in pages for part in page.parts])
    layout = str(sample.truth.get("layout", ""))
    for name, told in sample.truth["fields"].items():
        value = documents[0].fields.get(name)
        right = value is not None and same(told["value"], value.value)
        yield Counted(value.grade.name if value else "", right, layout, sample.level, name)


def bounds(counts: Sequence[Counted]) -> dict[str, float]:
    """Return the lower bound of each grade's share."""
    every, right = Counter(each.grade for each in counts), Counter(each.grade for each in counts if each.right)
    return {grade: lower_bound(right[grade], every[grade]) for grade in every if grade}


def left_out(counts: Sequence[Counted], key: Callable[[Counted], str]) -> list[LeftOut]:
    """Judge each layout (or level) by bounds that were counted on the others; grades of few counts are not sure."""
    told = []
    for name in sorted({key(each) for each in counts}):
        mine = [each for each in counts if key(each) == name]
        fitted = bounds([each for each in counts if key(each) != name])
        sure = [each for each in mine if fitted.get(each.grade, 0.0) >= SURE and _may_be_sure(each.grade)]
        told.append(LeftOut(name, len(sure), sum(not each.right for each in sure), len(mine)))
    return told


def _may_be_sure(grade: str) -> bool:
    """Whether the grade stands for independent evidence, as far as ocr.calibration says."""
    return CONFIDENCE[Grade[grade]] >= SURE


def table(counts: Sequence[Counted]) -> str:
    """Return the counts by grade, surest first."""
    lines = [f"{'grade':22}{'right':>7}{'all':>7}{'share':>8}{'bound':>8}{'now':>7}  layouts, worst layout"]
    for grade in sorted(CONFIDENCE, key=lambda each: -CONFIDENCE[each]):
        mine = [each for each in counts if each.grade == grade.name]
        right = sum(each.right for each in mine)
        faults = Counter(each.layout for each in mine if not each.right)
        worst = ", ".join(f"{layout} {count}" for layout, count in faults.most_common(2))
        share = right / len(mine) if mine else 0.0
        bound, layouts = lower_bound(right, len(mine)), len({each.layout for each in mine})
        now = CONFIDENCE[grade]
        lines.append(f"{grade.name:22}{right:7}{len(mine):7}{share:8.1%}{bound:8.1%}{now:7.2f}  {layouts} {worst}")
    return "\n".join(lines)


def verdicts(counts: Sequence[Counted]) -> str:
    """Return what was found of layouts and levels that were left out, the bad ones by name."""
    lines = []
    for what, key in (("layout", _layout), ("level", _level)):
        told = left_out(counts, key)
        sure, wrong, fields = (sum(each) for each in zip(*((t.sure, t.wrong, t.fields) for t in told), strict=True))
        bound = 1 - lower_bound(sure - wrong, sure)
        lines.append(
            f"leave one {what} out: sure and wrong {wrong}/{sure} (at most {bound:.2%}), coverage {sure / fields:.1%}"
        )
        lines += [f"  {t.name}: {t.wrong}/{t.sure} of {t.fields}" for t in told if t.wrong or what == "level"]
    return "\n".join(lines)


def _layout(counted_one: Counted) -> str:
    return counted_one.layout


def _level(counted_one: Counted) -> str:
    return counted_one.level


def main() -> None:
    """Read the sets and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--remember", type=Path, help="keep what the engine read there")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--with", dest="earlier", type=Path, nargs="*", default=[], help="counts kept by --json")
    given = parser.parse_args()
    settings = ReaderSettings()
    engine = start_engine(settings)
    counts = [Counted(**each) for path in given.earlier for each in json.loads(path.read_text(encoding="utf-8"))]
    with Reader(settings, engine=RememberedEngine(engine, given.remember) if given.remember else engine) as reader:
        for sample in found(given.folder):
            if sample.is_readable and len(sample.truth.get("documents", ())) < 2:
                counts += counted(sample, reader)
    sys.stdout.write(f"{table(counts)}\n{verdicts(counts)}\n")
    if given.json:
        given.json.write_text(json.dumps([asdict(each) for each in counts]), encoding="utf-8")


if __name__ == "__main__":
    main()
