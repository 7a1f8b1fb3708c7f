"""Machine-readable zones beside the libraries made for them alone, fastmrz and passporteye, in their own environment.

    python3 -m venv /tmp/rivals && /tmp/rivals/bin/pip install fastmrz passporteye
    python -m benchmarks.mrz_rivals --python /tmp/rivals/bin/python --folder SETS

Neither is a dependency of this project, and nothing of them is copied. Both get page images as PNG, upright as far as
EXIF knows, PDF pages at 200 dpi. fastmrz's wheel comes without the net that it asks for: it is given ours, of which
Tesseract knows the same name (`--tessdata`, a folder with mrz.traineddata). A zone is right when every line is.
"""

import argparse
import importlib
import json
import resource
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.sets import Sample, found

RIVALS = ("fastmrz", "passporteye")
OURS = "wathiq"
_TESSDATA = Path("build/tessdata")
_LEAST_FILLERS = 2
_COUNTS = ("zones", "right", "numbers", "none", "cpu")


def main() -> None:
    """Compare, or, within the rivals' environment, read what is asked for on standard input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", type=Path, help="the Python of the rivals' environment")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--tessdata", type=Path, default=_TESSDATA)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--worker", choices=RIVALS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        _serve(given.worker, given.tessdata.resolve())
        return
    samples = [each for each in found(given.folder) if each.is_readable and "mrz" in each.truth["fields"]]
    with tempfile.TemporaryDirectory() as folder:
        pictures = {sample.name: _picture(sample, Path(folder) / f"{at}.png") for at, sample in enumerate(samples)}
        read = {rival: _asked(given.python, rival, pictures, given.tessdata) for rival in RIVALS}
    read[OURS] = _own(samples)
    rows = _rows(samples, read)
    sys.stdout.write(_table(rows))
    if given.json:
        given.json.write_text(json.dumps(rows))


def _own(samples: Sequence[Sample]) -> dict[str, tuple[str, float]]:
    from benchmarks.costs import cpu_seconds
    from benchmarks.readers import opened

    zones = {}
    with opened("auto", None) as reader:
        for sample in samples:
            before = cpu_seconds()
            zone = reader.read(sample.path.read_bytes()).fields.get("mrz")
            zones[sample.name] = (zone.value if zone else "", cpu_seconds() - before)
    return zones


def _picture(sample: Sample, into: Path) -> Path:
    """Store the page that holds the zone as a PNG."""
    from ocr.decode import decode, warm
    from ocr.settings import ReaderSettings

    warm()
    page = sample.truth["fields"]["mrz"]["page"] - 1
    # Samples are ours: no sandbox is needed for them.
    decode(sample.path.read_bytes(), page, ReaderSettings().limits).pixels.save(into, compress_level=1)
    return into


def _asked(python: Path, rival: str, pictures: dict[str, Path], tessdata: Path) -> dict[str, tuple[str, float]]:
    command = [str(python), "-m", "benchmarks.mrz_rivals", "--worker", rival, "--tessdata", str(tessdata)]
    asked = "".join(f"{path}\n" for path in pictures.values())
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
    return {name: (zone, cpu) for name, (zone, cpu) in zip(pictures, answers, strict=True)}


def _serve(rival: str, tessdata: Path) -> None:
    read = {"fastmrz": _fastmrz, "passporteye": _passporteye}[rival](tessdata)
    for line in sys.stdin:
        before = _cpu()
        try:
            zone = read(line.strip())
        except Exception as error:  # a rival that breaks on a picture has not read it
            sys.stderr.write(f"{rival}: {type(error).__name__}\n")
            zone = ""
        sys.stdout.write(json.dumps([zone, _cpu() - before]) + "\n")


def _fastmrz(tessdata: Path) -> Callable[[str], str]:
    reader: Any = importlib.import_module("fastmrz").FastMRZ(tessdata_path=str(tessdata))
    return lambda path: str(reader.get_details(path, ignore_parse=True) or "")


def _passporteye(tessdata: Path) -> Callable[[str], str]:
    read_mrz: Any = importlib.import_module("passporteye").read_mrz

    def read(path: str) -> str:
        zone = read_mrz(path)
        return "" if zone is None else str(zone.aux["text"])

    return read


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _lines(zone: str) -> list[str]:
    return [kept for line in zone.splitlines() if (kept := "".join(line.split())).count("<") >= _LEAST_FILLERS]


def _numbered(zone: str) -> list[str]:
    """Return the lines that hold numbers and dates; the line of names has neither."""
    return [line for line in _lines(zone) if any(character.isdigit() for character in line)]


def _rows(samples: Sequence[Sample], read: dict[str, dict[str, tuple[str, float]]]) -> list[dict[str, Any]]:
    counted: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: dict.fromkeys(_COUNTS, 0.0))
    for name, zones in read.items():
        for sample in samples:
            zone, cpu = zones[sample.name]
            for level in (sample.level, "all"):
                row = counted[level, name]
                truth = sample.truth["fields"]["mrz"]["value"]
                row["zones"] += 1
                row["right"] += _lines(zone) == _lines(truth)
                row["numbers"] += _numbered(zone) == _numbered(truth)
                row["none"] += not _lines(zone)
                row["cpu"] += cpu
    return [{"level": level, "reader": name, **row} for (level, name), row in counted.items()]


def _table(rows: list[dict[str, Any]]) -> str:
    def lines() -> Iterator[str]:
        yield "| level | reader | zones | fully right | lines with numbers right | wrong | none | CPU s each |"
        yield "|---|---|---|---|---|---|---|---|"
        for row in sorted(rows, key=lambda row: (row["level"], row["reader"])):
            zones, wrong = row["zones"], row["zones"] - row["right"] - row["none"]
            yield (
                f"| {row['level']} | {row['reader']} | {zones:.0f} | {100 * row['right'] / zones:.1f} % "
                f"| {100 * row['numbers'] / zones:.1f} % | {wrong:.0f} | {row['none']:.0f} "
                f"| {row['cpu'] / zones:.2f} |"
            )

    return "\n".join(lines()) + "\n"


if __name__ == "__main__":
    main()
