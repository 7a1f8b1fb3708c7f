"""Clean households whose papers are drawn, spoilt by a level of wear, and read by the reader before they are judged."""

import json
import tempfile
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from benchmarks.judging import Judged, compared
from benchmarks.readers import opened
from dossier import case as judged
from dossier.case import Piece
from dossier.decision import assess
from dossier.findings import Verdict
from dossier.policy import in_force
from ocr.reader import Reader
from samples import write
from samples.judged import answers_of, household_of

_CLEAN = "clean"
Told = tuple[Judged, tuple[str, ...]]
"""What became of a household, and why in codes and fields, without a value."""


def pictured(
    seed: int, count: int, level: str, layouts: str, today: date, remember: Path | None, processes: int
) -> list[Told]:
    """Draw, read and judge so many clean households."""
    with tempfile.TemporaryDirectory() as place:
        folders = write.make(Path(place), count, seed, _CLEAN, level, today, layouts=layouts)
        tasks = [(folder, seed, index, today, remember) for index, folder in enumerate(folders)]
        # Neighbours in one task, so that a process warms its reader once for many.
        shares = [tasks[at::processes] for at in range(processes)]
        # OpenCV that drew in this process hangs in a fork of it.
        with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
            return [told for share in pool.map(_read_all, shares) for told in share]


def _read_all(tasks: list[tuple[Path, int, int, date, Path | None]]) -> list[Told]:
    if not tasks:
        return []
    with opened("auto", tasks[0][-1]) as reader:
        if not isinstance(reader, Reader):
            raise TypeError(reader)
        return [_judged(reader, *task[:-1]) for task in tasks]


def _judged(reader: Reader, folder: Path, seed: int, index: int, today: date) -> Told:
    case = write.case_of(seed, index, _CLEAN, today)
    known = answers_of(write.registries_of(case, seed, index, today))
    listed = json.loads((folder / "household.json").read_text(encoding="utf-8"))["documents"]
    pieces = tuple(_piece(reader, folder / each["file"], each["kind"], each["member"]) for each in listed)
    assessment = assess(judged.Case(household_of(case.said), pieces, known), today, in_force(today))
    why = tuple(
        f"{each.verdict.value} {each.code} {each.document or each.kind or '-'} {each.field or '-'} {each.confidence}"
        for each in assessment.findings
        if each.verdict in (Verdict.FAIL, Verdict.UNCERTAIN)
    )
    return compared(_CLEAN, index, case, assessment), why


def _piece(reader: Reader, path: Path, kind: str, member: str) -> Piece:
    data = path.read_bytes()
    look = reader.inspect(data)
    if not look.is_usable:
        return Piece(path.name, path.name, kind, member, refused=look.quality.problems or ("quality.unreadable",))
    return Piece(path.name, path.name, kind, member, reader.read(data), content_digest=path.name)
