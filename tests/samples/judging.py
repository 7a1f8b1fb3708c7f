"""Judges a scenario's case by the rules, with every paper read as it was printed: no picture, no engine."""

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from dossier import case as judged
from dossier.case import Piece
from dossier.dates import partial_date
from dossier.decision import assess
from dossier.findings import Assessment
from dossier.household import Address, Channel, Household, Language, Marriage, Member, Relation, Sex
from dossier.policy import in_force
from dossier.reading import Box, FieldReading, Legibility, Quality, Reading
from dossier.registries import CoverRecord, RamedRecord, Registry, RegistryAnswers, RnpRecord, RsuMember, RsuRecord
from samples import declaration, write
from samples.chance import stream
from samples.enclosures import Enclosure
from samples.layouts import layout_for
from samples.papers import Paper
from samples.scenarios import Case
from samples.sheets import Drawn, sides, whole

SURE = 0.97
_NOWHERE = Box(0, 0, 1, 1)


def judge(case: Case, papers: tuple[Enclosure, ...], known: dict[str, Any], today: date) -> Assessment:
    """Assess what the household says with these papers."""
    pieces = tuple(_piece(each) for each in papers)
    return assess(judged.Case(household_of(case), pieces, answers_of(known)), today, in_force(today))


def registries(case: Case, seed: int, index: int, today: date) -> dict[str, Any]:
    """Return what registers know of the case."""
    return write.registries_of(case, seed, index, today)


def household_of(case: Case) -> Household:
    """Return the declaration as the rules take it."""
    said = declaration.household(case.said, [])
    members = tuple(
        Member(**{**each, "relation": Relation(each["relation"]), "sex": Sex(each["sex"]),
                  "parents": tuple(each.get("parents", ()))})
        for each in said["members"]
    )  # fmt: skip
    return Household(
        language=Language(said["language"]), channel=Channel(said["channel"]), office=said["office"],
        phone=said["phone"], address=Address(**said["address"]), members=members,
        marriages=tuple(Marriage(each["spouse"], partial_date(each["date"])) for each in said["marriages"]),
    )  # fmt: skip


def answers_of(known: dict[str, Any]) -> RegistryAnswers:
    """Return registries.json as the gateways would answer it."""
    away = tuple(registry for registry in Registry if known[registry] and known[registry].get("down"))
    rnp, rsu, cover, ramed = (None if registry in away else known[registry] for registry in Registry)
    return RegistryAnswers(
        rnp={number: each and RnpRecord(**{**each, "birth_date": partial_date(each["birth_date"]),
                                           "sex": Sex(each["sex"])}) for number, each in (rnp or {}).items()},
        rsu=RsuRecord(tuple(RsuMember(**each) for each in rsu["members"]), Decimal(rsu["index"]),
                      date.fromisoformat(rsu["as_of"])) if rsu else None,
        cover={number: CoverRecord(**_dated(each)) for number, each in (cover or {}).items()},
        ramed={card: each and RamedRecord(**each) for card, each in (ramed or {}).items()},
        answered=tuple(registry for registry in Registry if registry not in away),
        unreachable=away,
    )  # fmt: skip


def _dated(record: dict[str, Any]) -> dict[str, Any]:
    days = {key: date.fromisoformat(record[key]) for key in ("since", "as_of") if record.get(key)}
    return {**record, **days}


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
