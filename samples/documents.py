"""Single papers of every kind, in any layout, at any level, in any format: what a reader is measured on.

Which groups of layouts there are is in `samples.groups`; `holdout` is the newest blind one.
A card photographed comes, half of the time, side by side as two files, as people send it.
"""

import importlib
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, cast

from samples import files, formats, gallery, sheets, write
from samples.chance import stream
from samples.degradations import CAMERA_LEVELS, LEVELS, RUINS, UNREADABLE, level_named
from samples.files import Name, Written
from samples.groups import GROUPS, HOLDOUTS, group_named
from samples.layouts import LAYOUTS, varied
from samples.numbers import Numbers
from samples.people import Folk
from samples.sheets import Bundle, Drawn, Page

# In the proportions in which households hand them in, roughly; the rare ones often enough to be measured.
CYCLE = (
    "identity_card", "birth_certificate", "marriage_certificate", "passport", "residence_certificate",
    "birth_certificate", "identity_card", "utility_bill", "school_certificate", "residence_permit",
    "marriage_certificate", "identity_card", "birth_certificate", "family_booklet", "disability_certificate",
)  # fmt: skip
_APART_SHARE = 0.5
# Places far from any household's and any gallery's, so that no number is met again.
_PLACE = 4_000_000

Progress = Callable[[int, int], None]


class _Drawn(Protocol):
    @property
    def pages(self) -> tuple[Page, ...]: ...
    @property
    def kind(self) -> str: ...
    @property
    def layout(self) -> str: ...


class _Holdout(Protocol):
    def draw_one(self, rng: random.Random, today: date, kind: str | None = None) -> _Drawn: ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to write: `kind` and `form` are drawn where None; `level` is one of LEVELS or one way of RUINS."""

    group: str = "development"
    level: str = "flatbed"
    kind: str | None = None
    form: str | None = None
    several: bool = False

    def __post_init__(self) -> None:
        """Refuse what there is not."""
        for what, chosen, known in (
            ("group", self.group, GROUPS),
            ("level", level_named(self.level) and self.level, (*LEVELS, *RUINS)),
            ("kind", self.kind, (None, "unknown", *_cycle(self.group))),
            ("format", self.form, (None, *formats.FORMATS)),
        ):
            if chosen not in known and not (what == "level" and chosen):
                raise write.UnknownChoiceError(f"no such {what}; there are {', '.join(filter(None, known))}")


def make(out: Path, count: int, seed: int, wanted: Wanted, today: date, progress: Progress | None = None) -> int:
    """Write that many papers and truth.json into `out`; return the number of files, which sides make larger.

    Raises:
        FolderTakenError: the folder holds something that no earlier run wrote.
    """
    write.fresh(out)
    written: list[Written] = []
    for index in range(count):
        written += _one(out, seed, index, wanted, today)
        if progress is not None:
            progress(index + 1, count)
    level = level_named(wanted.level) or wanted.level
    truth = write.truth(seed, "documents", level, None, written)
    files.write_json(out / "truth.json", truth | {"group": group_named(wanted.group)})
    return len(written)


def draw(group: str, kind: str, seed: int, index: int, today: date, more: str = "") -> Drawn:
    """Return a paper of the kind in one of the group's layouts."""
    group = group_named(group)
    rng = stream(seed, index, f"{group} {kind}{more}")
    if group in HOLDOUTS:
        # By name, so that nothing of development ever imports it.
        holdout = cast(_Holdout, importlib.import_module(f"samples.{group}"))
        drawn = holdout.draw_one(rng, today, kind)
        return Drawn(drawn.kind, drawn.layout, drawn.pages)
    place = _PLACE + 4 * index + len(more)
    if group == "varied":
        return varied.draw_one(rng, Numbers(seed, place), today, kind)
    layout = rng.choice([each for each in LAYOUTS if each.kind == kind])
    paper = gallery.paper_of(kind, Folk(rng, Numbers(seed, place), today))
    return Drawn(kind, layout.name, cast("tuple[Page, ...]", layout.draw(paper, rng)))


def _cycle(group: str) -> tuple[str, ...]:
    # Development has papers of no kind for the asking, with `kind`, so that its sets of old stay as they are.
    return CYCLE if group == "development" else (*CYCLE, "unknown")


def _one(out: Path, seed: int, index: int, wanted: Wanted, today: date) -> Iterator[Written]:
    kinds = list(_cycle(wanted.group))
    stream(seed, index // len(kinds), "kinds").shuffle(kinds)
    kind = wanted.kind or kinds[index % len(kinds)]
    rng = stream(seed, index, f"file {wanted.level}")
    level = level_named(wanted.level) or wanted.level
    if level == UNREADABLE:
        ruins = tuple(RUINS)
        level = ruins[(index + seed) % len(ruins)]
    paper = draw(wanted.group, kind, seed, index, today)
    if wanted.several:
        others = [draw(wanted.group, each, seed, index, today, "+" * at) for at, each in enumerate(kinds[:2], 1)]
        bundles = [_together(paper, others, rng)]
    else:
        bundles = list(_alone(paper, level, wanted.form, rng))
    for at, bundle in enumerate(bundles):
        stem = f"{index + 1:04d}-{kind}{'-' + 'abcd'[at] if len(bundles) > 1 else ''}"
        form = wanted.form or formats.drawn(level, rng, many=len(bundle.sheets) > 1)
        if len(bundle.sheets) > 1 and not formats.FORMATS[form].many:
            form = "pdf"
        yield files.write(out, Name(stem), bundle, level, rng, form)


def _alone(paper: Drawn, level: str, form: str | None, rng: random.Random) -> Iterator[Bundle]:
    """Yield the files of one paper: one, or one for each side of a card."""
    apart = sheets.sides(paper) if level in CAMERA_LEVELS and rng.random() < _APART_SHARE else []
    if not apart:
        pages = sheets.whole(paper)
        # A file that says itself how it is turned holds one picture.
        one_each = level == "exif" or (form is not None and not formats.FORMATS[form].many)
        if len(pages.sheets) > 1 and one_each:
            apart = list(pages.sheets)
        else:
            yield pages
    elif form is not None and formats.FORMATS[form].many:
        yield Bundle((paper,), tuple(apart))
        return
    for side in apart:
        yield Bundle((paper,), (side,))


def _together(paper: Drawn, others: list[Drawn], rng: random.Random) -> Bundle:
    """Return one file with several papers, or with a card's sides page by page."""
    way = rng.random()
    apart = sheets.sides(paper)
    if apart and way < 0.3:
        return Bundle((paper,), tuple(apart))
    if way < 0.65:
        return sheets.side_by_side((paper, others[0]), rng)
    return sheets.after_another([paper, *others[: rng.choice((1, 2))]])
