"""Sets of samples to read: made anew from seeds by `python -m samples`, or found in a folder made before."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.outcomes import OTHER_SIDE

_SIDES = {"-a": "-b", "-b": "-a"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One file with its entry of truth.json; `household` is the folder of the household that it belongs to, if any."""

    path: Path
    truth: Mapping[str, Any]
    level: str
    group: str
    household: str | None = None

    @property
    def name(self) -> str:
        """Enough of the path to find it again."""
        return f"{self.path.parent.name}/{self.path.name}"

    @property
    def is_readable(self) -> bool:
        """Whether a person can read it, so that refusing it would be wrong."""
        return not self.truth.get("problems")

    @property
    def is_card(self) -> bool:
        """Whether it shows one side of a card alone, not a page."""
        return self.path.stem.endswith(("-a", "-b"))


def found(folder: Path) -> list[Sample]:
    """Return every sample below a folder, in order."""
    return [sample for truth in sorted(folder.rglob("truth.json")) for sample in _of(truth)]


def made(
    into: Path, group: str, levels: list[str], seeds: list[int], count: int, *, several: bool
) -> list[Sample]:  # fmt: skip
    """Make `count` documents for each level and seed below a folder, and return them."""
    for level in levels:
        for seed in seeds:
            out = into / f"{group}-{level}-{seed}"
            wanted = ["--group", group, "--level", level, "--seed", str(seed), "--count", str(count)]
            _run("documents", str(out), *wanted, *(["--several"] if several else []))
    return found(into)


def households(into: Path, levels: list[str], seeds: list[int], count: int) -> list[Sample]:
    """Make whole households with nothing wrong, at each level, and return their papers."""
    for level in levels:
        for seed in seeds:
            out = into / f"households-{level}-{seed}"
            wanted = ["--households", str(count), "--seed", str(seed), "--scenario", "clean", "--level", level]
            _run("make", str(out), *wanted)
    return found(into)


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "samples", *arguments], check=True, capture_output=True)


def _of(truth: Path) -> Iterator[Sample]:
    content = json.loads(truth.read_text(encoding="utf-8"))
    household = str(truth.parent) if (truth.parent / "household.json").exists() else None
    for name, entry in content["files"].items():
        level = entry.get("level", content["level"])
        told = {**entry, OTHER_SIDE: _other_side(name, content["files"])}
        yield Sample(truth.parent / name, told, level, content.get("group", "development"), household)


def _other_side(name: str, files: Mapping[str, Any]) -> dict[str, str]:
    """Return the fields of the file that shows the other side of the same card: `…-a` and `…-b`."""
    stem = Path(name).stem
    if stem[-2:] not in _SIDES:
        return {}
    other = stem[:-2] + _SIDES[stem[-2:]]
    here = [entry for each, entry in files.items() if Path(each).stem == other]
    return {field: told["value"] for entry in here for field, told in entry["fields"].items()}
