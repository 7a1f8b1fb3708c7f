"""What a household may ask of its own data: all of it in one zip, a correction of it, and who may act for the family.

Everything here is a plain form: it works where nothing but HTML does.
"""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from api.access import Caller
from api.applicant.documents import OwnDossier
from api.forms import Fields, new_key, page_act
from api.pages import go, render
from api.services import Injected
from api.words import words_of
from dossier.accounts.allowances import EXPORTS_AT_ALL, EXPORTS_OF_DOSSIER, MANDATES_OF_DOSSIER, Spending
from dossier.accounts.errors import UnknownAccountError
from dossier.complaints.state import ComplaintKind, Content
from dossier.errors import UnknownDocumentError
from dossier.record import DossierView

router = APIRouter(prefix="/dossier/rights", include_in_schema=False)
MANDATE_DAYS = (30, 90, 180, 365)
_SAID = ("rectification", "mandate", "ended")
_LONGEST = 200


@router.get("")
def show_rights(
    request: Request, view: OwnDossier, services: Injected, done: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """Show what may be asked, and what was."""
    return _page(request, services, view, done=done)


@router.post("/export")
def ask_for_export(session: Caller, view: OwnDossier, services: Injected, fields: Fields) -> Response:
    """Make the address that gives everything once, in this session, and go there. Raises TooManyAttemptsError."""
    services.budgets.spend(Spending(EXPORTS_OF_DOSSIER, view.number), Spending(EXPORTS_AT_ALL))
    return go(f"/dossier/rights/export/{services.exports.link(view.number, session.token)}")


@router.get("/export/{link}")
def take_export(link: Annotated[str, Path(max_length=64)], session: Caller, services: Injected) -> Response:
    """Give the zip, once. Raises UnknownDocumentError: the address was used, is another session's, or too old."""
    if not services.exports.redeem(link, session.number, session.token):
        raise UnknownDocumentError("no such link, or used before")
    packed = services.exports.pack(session.number, session.actor)
    headers = {
        "Content-Disposition": f'attachment; filename="wathiq-{session.number}.zip"',
        "Cache-Control": "no-store",
    }
    return Response(packed, media_type="application/zip", headers=headers)


@router.post("/rectification")
def ask_for_rectification(
    request: Request, fields: Fields, session: Caller, view: OwnDossier, services: Injected
) -> Response:
    """Ask for a correction of what is kept: its clock runs from now."""
    words = words_of(fields, "words")
    if words is None:
        return _page(request, services, view, refused="request.invalid", status=422)
    content = Content(view.household.language, view.household.phone, words)
    act = page_act(services, request, session.actor, fields, words.encode())
    services.complaints.complain(ComplaintKind.RECTIFICATION, content, session.number, act)
    return go("/dossier/rights?done=rectification")


@router.post("/mandates")
def give_mandate(request: Request, fields: Fields, session: Caller, view: OwnDossier, services: Injected) -> Response:
    """Let a helper act for the family, until a day."""
    helper, days = fields.get("helper", "").strip()[:_LONGEST], fields.get("days", "")
    if not helper or days not in map(str, MANDATE_DAYS):
        return _page(request, services, view, refused="request.invalid", status=422)
    services.budgets.spend(Spending(MANDATES_OF_DOSSIER, session.number))
    act = page_act(services, request, session.actor, fields, repr((helper, days)).encode())
    try:
        services.standing.give_mandate(session.number, helper, int(days), act)
    except UnknownAccountError as error:
        return _page(request, services, view, refused=error.code, status=422)
    return go("/dossier/rights?done=mandate")


@router.post("/mandates/{mandate}/end")
def end_mandate(
    request: Request, mandate: Annotated[str, Path(max_length=64)], fields: Fields, session: Caller, services: Injected
) -> Response:
    """End a mandate at once."""
    services.standing.end_mandate(session.number, mandate, page_act(services, request, session.actor, fields))
    return go("/dossier/rights?done=ended")


def _page(
    request: Request,
    services: Injected,
    view: DossierView,
    *,
    done: str = "",
    refused: str | None = None,
    status: int = 200,
) -> Response:
    mandates = services.standing.mandates(view.number)
    return render(
        request,
        "applicant/rights.html",
        status,
        view=view,
        done=done if done in _SAID else "",
        refused=refused,
        complaints=services.complaints.of_dossier(view.number),
        mandates=[(each, new_key()) for each in mandates],
        days=MANDATE_DAYS,
        keys=[new_key() for _ in range(3)],
    )
