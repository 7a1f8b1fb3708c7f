"""Count how often each grade of evidence is right, and what confidence it deserves.

    python -m benchmarks.calibrate --folder SETS [--remember FOLDER] [--json OUT]

`SETS` holds sets of `python -m samples documents`, of development papers. For each grade: right and all values, the
lower bound of the share (Wilson, one-sided 95 %), the confidence that ocr.calibration gives it now, and the worst
layout: a grade whose faults come from one layout is that layout's fault. `--json` keeps the counts, so that sets
counted on other days can be added up.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from benchmarks.remembered import RememberedEngine
from benchmarks.sets import Sample, found
from ocr.calibration import CONFIDENCE
from ocr.documents import documents_of
from ocr.errors import UnreadableFileError
from ocr.folding import tidy
from ocr.page import read_page
from ocr.reader import Reader, start_engine
from ocr.settings import ReaderSettings

_Z = 1.645


@dataclass(frozen=True, slots=True)
class Counted:
    """One value that was read: its grade, whether it is right, and where it comes from."""

    grade: str
    right: bool
    layout: str
    level: str
    field: str


def lower_bound(right: int, count: int) -> float:
    """Return Wilson's one-sided lower bound of a share."""
    if not count:
        return 0.0
    share = right / count
    middle = share + _Z * _Z / (2 * count)
    reach = _Z * sqrt(share * (1 - share) / count + _Z * _Z / (4 * count * count))
    return (middle - reach) / (1 + _Z * _Z / count)


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
    truth = sample.truth["fields"]
    for name, value in documents[0].fields.items():
        if name in truth and documents[0].kind == sample.truth["kind"]:
            right = tidy(value.value).casefold() == tidy(truth[name]["value"]).casefold()
            yield Counted(value.grade.name, right, str(sample.truth.get("layout", "")), sample.level, name)


def table(counts: list[Counted]) -> str:
    """Return the counts by grade, surest first."""
    lines = [f"{'grade':22}{'right':>7}{'all':>7}{'share':>8}{'bound':>8}{'now':>7}  worst layout"]
    for grade in sorted(CONFIDENCE, key=lambda each: -CONFIDENCE[each]):
        mine = [each for each in counts if each.grade == grade.name]
        right = sum(each.right for each in mine)
        faults = Counter(each.layout for each in mine if not each.right)
        worst = ", ".join(f"{layout} {count}" for layout, count in faults.most_common(2))
        share = right / len(mine) if mine else 0.0
        bound = lower_bound(right, len(mine))
        lines.append(f"{grade.name:22}{right:7}{len(mine):7}{share:8.1%}{bound:8.1%}{CONFIDENCE[grade]:7.2f}  {worst}")
    return "\n".join(lines)


def main() -> None:
    """Read the sets and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--remember", type=Path, help="keep what the engine read there")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    settings = ReaderSettings()
    engine = start_engine(settings)
    counts: list[Counted] = []
    with Reader(settings, engine=RememberedEngine(engine, given.remember) if given.remember else engine) as reader:
        for sample in found(given.folder):
            if sample.is_readable and len(sample.truth.get("documents", ())) < 2:
                counts += counted(sample, reader)
    sys.stdout.write(table(counts) + "\n")
    if given.json:
        rows: dict[str, list[list[object]]] = defaultdict(list)
        for each in counts:
            rows[each.grade].append([each.right, each.layout, each.level, each.field])
        given.json.write_text(json.dumps(rows))


if __name__ == "__main__":
    main()
