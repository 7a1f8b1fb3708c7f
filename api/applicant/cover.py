"""What the household sees of its cover: where it stands, for whom it ends or rests, from which day and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from api.coverage import why
from api.services import Services
from dossier.coverage.state import Cover, CoverState, Standing
from dossier.errors import UnknownDossierError
from dossier.household import Member
from dossier.record import DossierView
from dossier.status import Status


@dataclass(frozen=True, slots=True)
class Line:
    """One member, or everybody, whose cover ended, rests, or will; `since` is the first day without it."""

    member: Member | None
    standing: Standing
    since: date | None
    reason: str
    to_come: bool = False


@dataclass(frozen=True, slots=True)
class CoverCard:
    """A cover as its household sees it; `lines` are what is not simply covered."""

    state: CoverState
    lines: tuple[Line, ...]


def card_of(services: Services, view: DossierView) -> CoverCard | None:
    """Return what is shown of the cover that a dossier led to; None: it led to none."""
    if view.status is not Status.ACCEPTED:
        return None
    try:
        cover = services.covers.view(view.number).cover
    except UnknownDossierError:  # registered before covers were followed
        return None
    return CoverCard(cover.state, tuple(_lines(cover)))


def _lines(cover: Cover) -> Iterator[Line]:
    household, language = cover.household, cover.household.language
    for held in cover.members:
        if held.standing is not Standing.COVERED and held.reason is not None:
            yield Line(household.member(held.id), held.standing, held.since, why(language, held.reason))
    for each in cover.endings:
        member, reason = household.member(each.member or ""), why(language, each.reason)
        yield Line(member, each.standing, each.effective_on, reason, to_come=True)
