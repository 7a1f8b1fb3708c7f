"""Field accuracy and cost of the reader on fresh samples: a table by kind, and JSON.

    python -m benchmarks.reading --seeds 101 102 103 --households 2 --level flatbed --json out.json

A field is right when it equals the truth (case of Latin letters aside), wrong when it differs, absent when it
was not read. `sure wrong` counts wrong ones with a confidence of 0.9 or more: the promise is none. Samples
are made anew from the seeds; numbers for a report come from seeds that nobody has looked at.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.remembered import RememberedEngine
from dossier.reading import Reading
from ocr.folding import tidy
from ocr.reader import Reader, start_engine
from ocr.settings import ReaderSettings

SURE = 0.9


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one field: `right`, `wrong`, `absent` or `extra` (not in the truth)."""

    kind: str
    file: str
    field: str
    outcome: str
    confidence: float
    truth: str
    read: str


def outcomes(file: str, truth: dict[str, Any], reading: Reading) -> Iterator[Outcome]:
    """Compare a reading with the truth of its file."""
    kind = truth["kind"]
    for name, told in truth["fields"].items():
        found = reading.fields.get(name)
        if found is None:
            yield Outcome(kind, file, name, "absent", 0.0, told["value"], "")
            continue
        same = tidy(found.value).casefold() == tidy(told["value"]).casefold()
        yield Outcome(kind, file, name, "right" if same else "wrong", found.confidence, told["value"], found.value)
    for name, found in reading.fields.items():
        if name not in truth["fields"]:
            yield Outcome(kind, file, name, "extra", found.confidence, "", found.value)


def measure(folders: list[Path], engine: str, remember: Path | None, *, verbose: bool) -> dict[str, Any]:
    """Read every document of the households and count."""
    found: list[Outcome] = []
    kinds: Counter[tuple[str, str]] = Counter()
    pages, cpu, started = 0, 0.0, time.monotonic()
    settings = ReaderSettings(engine=engine)
    with Reader(settings, engine=RememberedEngine(start_engine(settings), remember) if remember else None) as reader:
        for folder in folders:
            truths = json.loads((folder / "truth.json").read_text())["files"]
            for name, truth in truths.items():
                before = _cpu()
                reading = reader.read((folder / name).read_bytes())
                cpu += _cpu() - before
                pages += max(1, reading.pages)
                kinds[(truth["kind"], reading.kind)] += 1
                mine = list(outcomes(f"{folder.name}/{name}", truth, reading))
                found += mine
                if verbose:
                    _tell(mine, truth["kind"], reading)
    return {
        "documents": sum(kinds.values()),
        "pages": pages,
        "cpu_seconds_per_page": round(cpu / max(1, pages), 2),
        "wall_seconds": round(time.monotonic() - started, 1),
        "kinds": [{"truth": a, "read": b, "documents": count} for (a, b), count in sorted(kinds.items())],
        "outcomes": [asdict(outcome) for outcome in found],
    }


def table(measured: dict[str, Any]) -> str:
    """Return the counts by kind, and by field where something went wrong."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    faults: Counter[tuple[str, str, str]] = Counter()
    for each in measured["outcomes"]:
        row = rows[each["kind"]]
        row[each["outcome"]] += 1
        sure = each["confidence"] >= SURE
        row["sure"] += sure and each["outcome"] == "right"
        row["sure wrong"] += sure and each["outcome"] == "wrong"
        if each["outcome"] in ("wrong", "absent"):
            faults[(each["kind"], each["field"], each["outcome"])] += 1
    lines = [f"{'kind':24}{'fields':>7}{'right':>8}{'wrong':>7}{'absent':>8}{'>=0.9 right':>13}{'>=0.9 wrong':>13}"]
    for kind, row in sorted(rows.items()):
        total = row["right"] + row["wrong"] + row["absent"]
        share, sure = row["right"] / max(1, total), row["sure"] / max(1, total)
        lines.append(
            f"{kind:24}{total:7}{share:8.1%}{row['wrong']:7}{row['absent']:8}{sure:13.1%}{row['sure wrong']:13}"
        )
    lines.append(
        f"{measured['documents']} documents, {measured['pages']} pages, {measured['cpu_seconds_per_page']} CPU s a page"
    )
    lines += [f"  {kind}.{field} {what} {count}" for (kind, field, what), count in faults.most_common(25)]
    mistaken = [each for each in measured["kinds"] if each["truth"] != each["read"]]
    lines += [f"  taken for {each['read']}: {each['documents']} {each['truth']}" for each in mistaken]
    return "\n".join(lines)


def _tell(mine: list[Outcome], kind: str, reading: Reading) -> None:
    for each in mine:
        if each.outcome in ("wrong", "absent"):
            told = f"{each.outcome} {each.confidence} [{each.truth}] [{each.read}]"
            sys.stdout.write(f"{each.file} {each.field} {told}\n")
    if reading.kind != kind:
        sys.stdout.write(f"{mine[0].file if mine else ''} {kind} taken for {reading.kind} {reading.error or ''}\n")


def _cpu() -> float:
    import resource

    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _samples(into: Path, seed: int, households: int, level: str, scenario: str) -> list[Path]:
    out = into / str(seed)
    command = [sys.executable, "-m", "samples", "make", str(out), "--households", str(households), "--seed", str(seed)]
    subprocess.run([*command, "--scenario", scenario, "--level", level], check=True, capture_output=True)
    return sorted(path.parent for path in out.rglob("truth.json"))


def main() -> None:
    """Make samples, read them, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[101])
    parser.add_argument("--households", type=int, default=2)
    parser.add_argument("--level", default="flatbed")
    parser.add_argument("--scenario", default="clean")
    parser.add_argument("--engine", default="auto", choices=("auto", "tesserocr", "pytesseract"))
    parser.add_argument("--folder", type=Path, help="read the sets made there before")
    parser.add_argument("--remember", type=Path, help="keep what the engine read there; times mean nothing then")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folders: list[Path] = []
        if given.folder:
            folders = sorted(path.parent for path in given.folder.rglob("truth.json"))
        for seed in [] if given.folder else given.seeds:
            folders += _samples(Path(folder), seed, given.households, given.level, given.scenario)
        measured = measure(folders, given.engine, given.remember, verbose=given.verbose)
    sys.stdout.write(table(measured) + "\n")
    if given.json:
        given.json.write_text(json.dumps({"seeds": given.seeds, "level": given.level, **measured}, ensure_ascii=False))


if __name__ == "__main__":
    main()
