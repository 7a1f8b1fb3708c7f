"""One file on disk with its entry of truth.json: sheets taken at a level, stored in a format.

An entry: `kind`, `member`, `layout`, `level`, `format`, `page_sizes` (width, height, turn applied), `problems` (codes
that the file has to be sent back with) and `fields` with value, page and box in the page image of DESIGN.md §5.
Where a file holds several papers, `documents` lists each and the rest of the entry is the first one's.
"""

import json
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from samples import formats
from samples.degradations import UNREADABLE, Shot, taken
from samples.sheets import Bundle, Print, Sheet
from samples.surface import Edges

# A value counts as being in the picture when so much of its box is.
_VISIBLE = 0.9


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it lies on disk, with its entry of truth.json."""

    name: str
    entry: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Name:
    """The stem of a file, and the member whom its paper is said to concern, if any."""

    stem: str
    member: str | None = None


def write(folder: Path, name: Name, bundle: Bundle, level: str, rng: random.Random, form: str) -> Written:
    """Take pictures of a bundle's sheets, store them as one file, and return its entry."""
    shots = [taken(level, sheet.pixels, rng, [each.edges for each in sheet.prints]) for sheet in bundle.sheets]
    path, form = formats.store(folder, name.stem, shots, form)
    # A PDF's pages are rendered at one resolution, whatever they were scanned at.
    scale = formats.PDF_DPI / shots[0].dpi if form == "pdf" else 1.0
    sizes = formats.page_sizes(path, shots)
    pages = [_Page(*each) for each in zip(bundle.sheets, shots, sizes, strict=True)]
    papers = [_paper(bundle, number, pages, scale) for number in range(len(bundle.papers))]
    problems = sorted({code for shot in shots for code in shot.problems})
    entry = {
        "kind": papers[0]["kind"], "member": name.member, "layout": papers[0]["layout"],
        "level": UNREADABLE if problems else level, "format": form, "problems": problems,
        # A file that says itself how it is turned leaves no turn to the reader.
        "page_sizes": [[*size, 0 if shot.by_exif else shot.turn] for size, shot in zip(sizes, shots, strict=True)],
        "fields": papers[0]["fields"],
    }  # fmt: skip
    return Written(path.name, entry | ({"documents": papers} if len(papers) > 1 else {}))


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Store JSON for people to read too."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet, the picture taken of it, and the (width, height) of the page image that a reader gets."""

    sheet: Sheet
    shot: Shot
    size: tuple[int, int]


def _paper(bundle: Bundle, number: int, pages: Sequence[_Page], scale: float) -> dict[str, Any]:
    paper = bundle.papers[number]
    held = [at for at, page in enumerate(pages, 1) if number in page.sheet.papers]
    region = None
    for page in pages:
        if number in page.sheet.regions:
            region = _box(page.shot.carried(page.sheet.regions[number]), page.size, scale)
    fields: dict[str, Any] = {}
    for at in held:
        fields |= dict(_fields(number, pages[at - 1], at, scale))
    problems = {code for at in held for code in pages[at - 1].shot.problems}
    # What is no document is of no kind.
    kind = "unknown" if "type.not_a_document" in problems else paper.kind
    return {"kind": kind, "layout": paper.layout, "pages": held, "region": region, "fields": fields}


def _fields(number: int, page: _Page, at: int, scale: float) -> Iterator[tuple[str, Any]]:
    for each in _of(number, page.sheet):
        carried = page.shot.carried(each.edges)
        if _share_inside(carried, page.shot) >= _VISIBLE:
            box = _box(carried, page.size, scale)
            yield each.field.name, {"value": each.field.value, "page": at, "box": box}


def _of(number: int, sheet: Sheet) -> list[Print]:
    return [each for each in sheet.prints if each.paper == number]


def _share_inside(edges: Edges, shot: Shot) -> float:
    height, width = shot.picture.shape[:2]
    left, top, right, bottom = edges
    wide, high = min(right, width) - max(left, 0), min(bottom, height) - max(top, 0)
    return float(max(0.0, wide) * max(0.0, high) / max(1e-9, (right - left) * (bottom - top)))


def _box(edges: Edges, size: tuple[int, int], scale: float) -> list[int]:
    left, top, right, bottom = (edge * scale for edge in edges)
    x, y = max(0, math.floor(left)), max(0, math.floor(top))
    return [x, y, min(size[0], math.ceil(right)) - x, min(size[1], math.ceil(bottom)) - y]
