"""The page « Suivre ma demande »: where the dossier stands, what happened, what is asked, and answering it."""

import re
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from api.access import Caller
from api.applicant import household_form
from api.applicant.asked import asked_of, good_pieces, reasons_of, with_lacking
from api.applicant.cover import card_of
from api.applicant.documents import OwnDossier
from api.evidence import crop
from api.forms import Fields, new_key, page_act
from api.pages import go, render
from api.services import Injected
from api.views import open_round, orientations_of
from dossier.errors import NothingAskedError, UnknownDocumentError
from dossier.household import Household
from dossier.policy import in_force
from dossier.record import EventType
from dossier.status import Status

router = APIRouter(prefix="/dossier", include_in_schema=False)
LACKING = "lacking-"
# The steps that mean something to the household; the rest is the machine's.
SHOWN = (
    EventType.DOSSIER_OPENED,
    EventType.DOSSIER_SUBMITTED,
    EventType.REGISTRY_UNREACHABLE,
    EventType.CORRECTIONS_REQUESTED,
    EventType.CORRECTIONS_ANSWERED,
    EventType.DEADLINE_EXTENDED,
    EventType.CORRECTIONS_OVERDUE,
    EventType.DOSSIER_ACCEPTED,
    EventType.COVER_REGISTERED,
    EventType.DOSSIER_REJECTED,
    EventType.DOSSIER_WITHDRAWN,
    EventType.DOSSIER_CLOSED,
    EventType.MESSAGE_SENT,
    EventType.PHONE_UNREACHABLE,
    EventType.CARD_ORDERED,
    EventType.CARD_REFUSED,
    EventType.CARD_PRINTED,
    EventType.CARD_SENT,
    EventType.CARD_DELIVERED,
    EventType.CARD_RETURNED,
    EventType.CARD_AT_AGENCY,
    EventType.CARD_COLLECTED,
    EventType.PHONE_CHANGED,
    EventType.COMPLAINT_RECEIVED,
    EventType.COMPLAINT_ASKED,
    EventType.COMPLAINT_ANSWERED,
)


@router.get("")
def show_dossier(
    request: Request, view: OwnDossier, services: Injected, done: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """Show status, timeline and corrections; a draft goes on where it was left."""
    if view.status is Status.DRAFT:
        return go("/dossier/documents")
    asked = open_round(view)
    return render(
        request,
        "applicant/follow.html",
        view=view,
        asked=asked,
        days_left=max((asked.due_at - services.now()).days, 0) if asked else 0,
        items=asked_of(view),
        good=good_pieces(view),
        reasons=reasons_of(view),
        appeal_days=in_force(services.now().date()).appeal_days,
        orientations=orientations_of(view, staff=False),
        cover=card_of(services, view),
        timeline=[event for event in services.dossiers.events(view.number) if event.type in SHOWN],
        done=done if done in ("submitted", "answered") else "",
        key=new_key(),
    )


@router.get("/asked/{position}/crop")
def show_crop(view: OwnDossier, services: Injected, position: Annotated[int, Path(ge=1, le=1000)]) -> Response:
    """Show the place on the applicant's own document that an item is about. Raises UnknownDocumentError."""
    item = next(iter(asked_of(view)[position - 1 : position]), None)
    place = item.place if item else None
    if item is None or item.document is None or place is None or place.box is None:
        raise UnknownDocumentError("the item shows no place on a document")
    return crop(services, view.number, item.document, place.page or 1, place.box)


@router.post("/answers")
def answer(request: Request, fields: Fields, session: Caller, view: OwnDossier, services: Injected) -> Response:
    """Say that everything that was asked is done, or which documents the family does not have."""
    said = {int(name.removeprefix(LACKING)) for name in fields if re.fullmatch(rf"{LACKING}\d{{1,3}}", name)}
    household = with_lacking(view, said)
    body = repr(sorted(said)).encode() if household else b""
    services.dossiers.answer(session.number, household, page_act(services, request, session.actor, fields, body))
    return go("/dossier?done=answered")


@router.get("/declaration")
def show_declaration(request: Request, view: OwnDossier) -> Response:
    """Show what was declared, to change it. Raises NothingAskedError."""
    if open_round(view) is None:
        raise NothingAskedError("nothing is asked")
    return _form(request, view.number, household_form.Form(household_form.fields_of(view.household)))


@router.post("/declaration")
def answer_with_declaration(
    request: Request, fields: Fields, session: Caller, view: OwnDossier, services: Injected
) -> Response:
    """Answer with a changed declaration."""
    if (form := household_form.changed(fields)) is not None:
        return _form(request, view.number, form)
    household = household_form.household_of(fields, view.household)
    if not isinstance(household, Household):
        return _form(request, view.number, household, 422)
    body = repr(asdict(household)).encode()
    services.dossiers.answer(session.number, household, page_act(services, request, session.actor, fields, body))
    return go("/dossier?done=answered")


def _form(request: Request, number: str, form: household_form.Form, status: int = 200) -> Response:
    key = form.value("_key") or new_key()
    return render(
        request, "applicant/declaration.html", status, form=form, key=key, action="/dossier/declaration", number=number
    )
