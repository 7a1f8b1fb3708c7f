"""Sending documents: the list of what is needed, and one page for each file.

One document a page: low-end telephones drop the browser while the camera is open, and the page that comes back
must be the same task (research/ecosystem.md §0.5).
"""

from typing import Annotated

from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from api.access import Caller
from api.acts import act, checked_key
from api.applicant.cards import cards_of, certainty, others
from api.forms import KEY_FIELD, new_key
from api.intake import take_document
from api.pages import go, render
from api.services import FileRefusedError, Injected, Services
from api.uploads import Upload, read_upload
from dossier.documents import KINDS
from dossier.record import Act, DocumentState, DossierView
from dossier.status import Status

router = APIRouter(prefix="/dossier/documents", include_in_schema=False)


def _own(session: Caller, services: Injected) -> DossierView:
    return services.dossiers.view(session.number)


OwnDossier = Annotated[DossierView, Depends(_own)]


@router.get("")
def show_documents(request: Request, view: OwnDossier) -> Response:
    """List what is needed, what was sent, and what was read on it."""
    if view.status is not Status.DRAFT:
        return go("/dossier")
    cards = cards_of(view)
    return render(
        request,
        "applicant/documents.html",
        view=view,
        cards=cards,
        others=others(view, cards),
        certainty=certainty,
        missing=sum(card.state in ("missing", "again") for card in cards),
    )


@router.get("/add")
def show_upload(
    request: Request,
    view: OwnDossier,
    kind: Annotated[str, Query(max_length=40)] = "",
    member: Annotated[str, Query(max_length=32)] = "",
) -> Response:
    """Ask for one document."""
    return _page(request, view, kind, member)


@router.post("")
async def upload_document(request: Request, session: Caller, view: OwnDossier, services: Injected) -> Response:
    """Take one file; show the same page again where it cannot be used."""
    upload = await read_upload(request, services.settings.upload_max_bytes)
    noted = act(services, session.actor, checked_key(upload.field(KEY_FIELD)), request.url.path, upload.canonical())
    reasons = await _reasons_against(services, view, upload, noted)
    if reasons:
        return await run_sync(_again, request, view, upload, reasons)
    return go("/dossier/documents" if view.status is Status.DRAFT else "/dossier")


async def _reasons_against(services: Services, view: DossierView, upload: Upload, noted: Act) -> tuple[str, ...]:
    try:
        document = await take_document(services, view, upload, noted)
    except FileRefusedError as error:
        return (error.reason,)
    return document.problems if document.state is DocumentState.REFUSED else ()


def _again(request: Request, view: DossierView, upload: Upload, reasons: tuple[str, ...]) -> Response:
    return _page(request, view, upload.field("kind") or "", upload.field("member") or "", reasons)


def _page(request: Request, view: DossierView, kind: str, member: str, reasons: tuple[str, ...] = ()) -> Response:
    person = view.household.member(member)
    known = (kind,) if kind in KINDS else ()
    choices = next((card.requirement.kinds for card in cards_of(view) if kind in card.requirement.kinds), known)
    return render(
        request,
        "applicant/upload.html",
        422 if reasons else 200,
        view=view,
        kind=kind if kind in KINDS else "",
        choices=choices,
        person=person,
        reasons=reasons,
        max_bytes=request.app.state.services.settings.upload_max_bytes,
        key=new_key(),
        back="/dossier/documents" if view.status is Status.DRAFT else "/dossier",
    )
