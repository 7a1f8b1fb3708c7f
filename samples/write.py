"""Writes households to disk: the pictures of their papers, what they declare, what registries know, the truth.

The same seed gives the same bytes, and the n-th household of a seed is the same whatever number is asked for:
every household and every file draws its chance from a stream of its own.
"""

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from samples import declaration, files, households, sheets
from samples.chance import stream
from samples.degradations import CAMERA_LEVELS, DEGRADATIONS, level_named
from samples.enclosures import Enclosure, enclosed
from samples.files import Written, write_json
from samples.layouts import any_layout_for, layout_for
from samples.layouts.layout import Layout
from samples.numbers import Numbers
from samples.papers import Paper
from samples.people import Folk
from samples.scenarios import SCENARIOS, Case, Expected

LEVELS = (*DEGRADATIONS, "mixed")
MIXED_FLATBED_SHARE = 0.6
# Some scenarios ask for households of which one in thirty is drawn.
_ATTEMPTS = 400
_SCANNED_PDF_SHARE, _PHOTOGRAPHED_PDF_SHARE = 0.25, 0.05

Progress = Callable[[int, int], None]
Choose = Callable[[Paper, random.Random], Layout[Any]]
LAYOUT_CHOICES: dict[str, Choose] = {"everyday": layout_for, "development": any_layout_for}


class UnknownChoiceError(ValueError):
    """A scenario or a level that there is not; the message lists those there are."""


class FolderTakenError(FileExistsError):
    """A folder to write in holds something that no earlier run wrote."""


def make(
    out: Path, households: int, seed: int, scenario: str | None, level: str, today: date,
    progress: Progress | None = None, *, layouts: str = "everyday",
) -> list[Path]:  # fmt: skip
    """Write that many households below `out` and return their folders.

    Args:
        out: made where it is missing; a household's folder of an earlier run is replaced.
        households: how many.
        seed: any whole number.
        scenario: a name of SCENARIOS, or None to draw one for each household.
        level: a name of LEVELS.
        today: the day on which the papers are handed in.
        progress: called with the number written and the number wanted.
        layouts: `everyday`, or `development` for any layout of a kind that shows what its paper has to prove.

    Raises:
        UnknownChoiceError: no such scenario or level.
        FolderTakenError: a folder to be written exists and is not ours.
    """
    if scenario is not None and scenario not in SCENARIOS:
        raise UnknownChoiceError(f"no scenario {scenario}; there are {', '.join(SCENARIOS)}")
    level = level_named(level) or level
    if level not in LEVELS:
        raise UnknownChoiceError(f"no level {level}; there are {', '.join(LEVELS)}")
    folders = []
    for index in range(households):
        folder = out / f"household-{index + 1:04d}"
        _write_household(folder, seed, index, scenario, level, today, LAYOUT_CHOICES[layouts])
        folders.append(folder)
        if progress is not None:
            progress(index + 1, households)
    return folders


def case_of(seed: int, index: int, scenario: str, today: date) -> Case:
    """Return one household of a seed, spoilt as the scenario says."""
    chosen = SCENARIOS[scenario]
    for attempt in range(_ATTEMPTS):
        numbers = Numbers(seed, index)
        more = f" {attempt}" if attempt else ""
        family = households.draw(stream(seed, index, f"family{more}"), numbers, today, married=chosen.married)
        folk = Folk(stream(seed, index, f"{scenario}{more}"), numbers, today)
        if chosen.fits(family, folk):
            break
    else:
        raise LookupError(f"no household fits {scenario}")
    enclosures = enclosed(family, stream(seed, index, "papers"), today)
    return chosen.spoil(Case(family, enclosures, declaration.index_of(stream(seed, index, "index"))), folk)


def registries_of(case: Case, seed: int, index: int, today: date) -> dict[str, Any]:
    """Return registries.json of a case."""
    # What is known follows from who they are: somebody added or left out of the declaration changes nothing there.
    known = declaration.registries(case.family, case.index, stream(seed, index, "registries"), today)
    case.registers(known)
    return known


def write_papers(
    folder: Path, papers: tuple[Enclosure, ...], level: str, chance: Callable[[str], random.Random],
    choose: Choose = layout_for,
) -> list[Written]:  # fmt: skip
    """Draw, degrade and store papers; `chance` gives each file's stem its own stream."""
    written: dict[str, Written] = {}
    for each in papers:
        if each.twin_of is not None:
            twin = written[each.twin_of]
            name = f"{each.stem}{Path(twin.name).suffix}"
            shutil.copyfile(folder / twin.name, folder / name)
            written[each.stem] = Written(name, twin.entry | {"member": each.member})
            continue
        rng = chance(each.stem)
        written[each.stem] = write_paper(folder, each, choose(each.paper, rng), level, rng)
    return list(written.values())


def write_paper(folder: Path, enclosure: Enclosure, layout: Layout[Any], level: str, rng: random.Random) -> Written:
    """Draw one paper in a layout, degrade it, and store it as JPEG or, now and then, as PDF."""
    level = enclosure.mishap or level
    drawn = sheets.Drawn(enclosure.paper.kind, layout.name, layout.draw(enclosure.paper, rng))
    bundle = sheets.whole(drawn)
    if enclosure.side is not None:
        bundle = sheets.Bundle((drawn,), (sheets.sides(drawn)[enclosure.side],))
    share = _PHOTOGRAPHED_PDF_SHARE if level in CAMERA_LEVELS else _SCANNED_PDF_SHARE
    form = "pdf" if rng.random() < share or len(bundle.sheets) > 1 else "jpeg"
    return files.write(folder, files.Name(enclosure.stem, enclosure.member), bundle, level, rng, form)


def truth(seed: int, scenario: str, level: str, expected: Expected | None, papers: list[Written]) -> dict[str, Any]:
    """Return truth.json; `expected` is None where no household is assessed."""
    outcome: dict[str, Any] | None = None
    if expected is not None:
        after = expected.after_answer
        outcome = {"outcome": expected.outcome, "codes": list(expected.codes), "after_answer": after}
    entries = {file.name: file.entry for file in papers}
    return {"seed": seed, "scenario": scenario, "level": level, "expected": outcome, "files": entries}


def fresh(folder: Path) -> None:
    """Make an empty folder, clearing what an earlier run wrote there. Raises FolderTakenError."""
    if folder.exists():
        if not (folder / "truth.json").is_file() and any(folder.iterdir()):
            raise FolderTakenError(f"{folder} holds files that samples did not write")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)


def _write_household(
    folder: Path, seed: int, index: int, scenario: str | None, level: str, today: date, choose: Choose
) -> None:
    choices = stream(seed, index, "choices")
    drawn_scenario = choices.choices(list(SCENARIOS), [each.weight for each in SCENARIOS.values()])[0]
    drawn_level = "flatbed" if choices.random() < MIXED_FLATBED_SHARE else "phone"
    name, taken = scenario or drawn_scenario, drawn_level if level == "mixed" else level
    case = case_of(seed, index, name, today)

    def chance(stem: str) -> random.Random:
        return stream(seed, index, f"file {stem}")

    fresh(folder)
    papers = write_papers(folder, case.papers, taken, chance, choose)
    write_json(folder / "household.json", declaration.household(case.said, _documents(case.papers, papers)))
    write_json(folder / "registries.json", registries_of(case, seed, index, today))
    write_json(folder / "truth.json", truth(seed, name, taken, case.expected, papers))
    if case.expected.after_answer is not None:
        answer = folder / "answer"
        answer.mkdir()
        papers = write_papers(answer, case.answer, taken, chance, choose)
        write_json(answer / "household.json", declaration.household(case.family, _documents(case.answer, papers)))
        write_json(answer / "truth.json", truth(seed, name, taken, Expected("accepted"), papers))


def _documents(papers: tuple[Enclosure, ...], written: list[Written]) -> list[dict[str, str]]:
    return [
        {"file": file.name, "kind": each.called or each.paper.kind, "member": each.member}
        for each, file in zip(papers, written, strict=True)
    ]
