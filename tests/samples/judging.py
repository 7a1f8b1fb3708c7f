"""Judges a scenario's case by the rules, with every paper read as it was printed: no picture, no engine."""

from datetime import date
from functools import cache
from typing import Any

from dossier import case as judged
from dossier.case import Piece
from dossier.decision import assess
from dossier.findings import Assessment
from dossier.policy import in_force
from dossier.reading import Box, FieldReading, Legibility, Quality, Reading
from samples import write
from samples.chance import stream
from samples.enclosures import Enclosure
from samples.judged import answers_of, household_of
from samples.layouts import layout_for
from samples.papers import Paper
from samples.scenarios import Case
from samples.sheets import Drawn, sides, whole

SURE = 0.97
_NOWHERE = Box(0, 0, 1, 1)


def judge(case: Case, papers: tuple[Enclosure, ...], known: dict[str, Any], today: date) -> Assessment:
    """Assess what the household says with these papers."""
    pieces = tuple(_piece(each) for each in papers)
    return assess(judged.Case(household_of(case.said), pieces, answers_of(known)), today, in_force(today))


def registries(case: Case, seed: int, index: int, today: date) -> dict[str, Any]:
    """Return what registers know of the case."""
    return write.registries_of(case, seed, index, today)


def _piece(enclosure: Enclosure) -> Piece:
    kind = enclosure.paper.kind
    called = enclosure.called or kind
    if enclosure.mishap is not None:
        code = "type.not_a_document" if enclosure.mishap == "not_a_document" else f"quality.{enclosure.mishap}"
        return Piece(enclosure.stem, enclosure.stem, called, enclosure.member, refused=(code,))
    values = _printed(enclosure.paper, enclosure.side)
    fields = {name: FieldReading(value, SURE, 1, _NOWHERE) for name, value in values.items()}
    reading = Reading(kind, SURE, Quality(Legibility.GOOD), fields=fields)
    digest = enclosure.twin_of or enclosure.stem
    return Piece(enclosure.stem, enclosure.stem, called, enclosure.member, reading, content_digest=digest)


@cache
def _printed(paper: Paper, side: int | None) -> dict[str, str]:
    # Drawn to learn what a layout prints; one household's scenarios share most papers.
    rng = stream(1, 0, paper.kind)
    layout = layout_for(paper, rng)
    drawn = Drawn(paper.kind, layout.name, layout.draw(paper, rng))
    sheets = whole(drawn).sheets if side is None else (sides(drawn)[side],)
    return {each.field.name: each.field.value for sheet in sheets for each in sheet.prints}
