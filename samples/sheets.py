"""What lies under the lens: pages of papers, a card's sides one by one, or two papers on one page.

A sheet knows which values are printed on it and where; one file is a bundle of papers on sheets.
"""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PIL import Image, ImageDraw

from samples.degradations import Pixels
from samples.surface import Edges, Field, Mark

_A4 = (2480, 3508)


class Page(Protocol):
    """A drawn page; `samples.surface.Surface` is one."""

    image: Image.Image
    marks: dict[str, Mark]
    parts: list[Edges]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper as a layout drew it."""

    kind: str
    layout: str
    pages: Sequence[Page]


@dataclass(frozen=True, slots=True)
class Print:
    """A value on a sheet: which of the file's papers it belongs to, and its place in the sheet's pixels."""

    paper: int
    field: Field
    edges: Edges


@dataclass(frozen=True, slots=True)
class Sheet:
    """One thing to take a picture of; `regions` are the places of its papers where it holds several."""

    pixels: Pixels
    prints: tuple[Print, ...]
    regions: Mapping[int, Edges]
    papers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """One file: its papers, in order, and the sheets they are on."""

    papers: tuple[Drawn, ...]
    sheets: tuple[Sheet, ...]


def whole(paper: Drawn) -> Bundle:
    """Return a file with the paper's pages as they were drawn."""
    return Bundle((paper,), tuple(_sheet(page, 0) for page in paper.pages))


def sides(paper: Drawn) -> list[Sheet]:
    """Return the sides of a card that was drawn on one page, each alone; nothing where it has none."""
    if len(paper.pages) != 1 or len(paper.pages[0].parts) < 2:
        return []
    (page,) = paper.pages
    return [_cut(page, edges) for edges in page.parts]


def after_another(papers: Sequence[Drawn]) -> Bundle:
    """Return a file with the pages of all papers, one paper after the other."""
    pages = [(page, number) for number, paper in enumerate(papers) for page in paper.pages]
    return Bundle(tuple(papers), tuple(_sheet(page, number) for page, number in pages))


def side_by_side(papers: tuple[Drawn, Drawn], rng: random.Random) -> Bundle:
    """Return a file with the first pages of two papers on one: below or beside each other, as they fit.

    What is too large is made smaller, as a copier set to two pages a sheet does.
    """
    images = [paper.pages[0].image for paper in papers]
    flat = all(image.width > image.height for image in images)
    # Upright pages lie side by side on a sheet held across, wide ones below each other on an upright one.
    size = _A4 if flat else _A4[::-1]
    cell = (size[0] - 80, size[1] // 2 - 80) if flat else (size[0] // 2 - 80, size[1] - 80)
    shade = rng.randint(244, 253)
    ground = Image.new("RGB", size, (shade, shade, shade))
    prints: list[Print] = []
    regions: dict[int, Edges] = {}
    for number, (paper, image) in enumerate(zip(papers, images, strict=True)):
        scale = min(1.0, cell[0] / image.width, cell[1] / image.height)
        small = image if scale == 1.0 else image.resize(
            (round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)  # fmt: skip
        left = 40 + (0 if flat else number * size[0] // 2) + (cell[0] - small.width) // 2
        top = 40 + (number * size[1] // 2 if flat else 0) + (cell[1] - small.height) // 2
        ImageDraw.Draw(ground).rectangle(
            (left - 2, top - 2, left + small.width + 3, top + small.height + 4), (208,) * 3
        )
        ground.paste(small, (left, top))
        regions[number] = (left, top, left + small.width, top + small.height)
        prints += _prints(paper.pages[0].marks.values(), number, scale, (left, top))
    sheet = Sheet(np.asarray(ground), tuple(prints), regions, (0, 1))
    return Bundle(tuple(papers), (sheet,))


def _sheet(page: Page, number: int) -> Sheet:
    return Sheet(np.asarray(page.image), tuple(_prints(page.marks.values(), number)), {}, (number,))


def _cut(page: Page, edges: Edges) -> Sheet:
    left, top, right, bottom = (round(edge) for edge in edges)
    inside = [mark for mark in page.marks.values() if _holds(edges, mark.edges)]
    pixels = np.asarray(page.image)[top:bottom, left:right]
    return Sheet(np.ascontiguousarray(pixels), tuple(_prints(inside, 0, 1.0, (-left, -top))), {}, (0,))


def _holds(outer: Edges, inner: Edges) -> bool:
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _prints(
    marks: Iterable[Mark], number: int, scale: float = 1.0, at: tuple[float, float] = (0.0, 0.0)
) -> Iterable[Print]:
    for mark in marks:
        left, top, right, bottom = (edge * scale for edge in mark.edges)
        yield Print(number, mark.field, (left + at[0], top + at[1], right + at[0], bottom + at[1]))
