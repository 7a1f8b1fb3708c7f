"""Who acts for a family: recorded at the counter, where the family says so, and ended there."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from api import looking
from api.access import Caller
from api.applicant.rights import MANDATE_DAYS
from api.forms import Fields, new_key, page_act
from api.pages import go, render
from api.services import Injected
from dossier.accounts.errors import UnknownAccountError
from dossier.errors import DossierError
from dossier.identifiers import dossier_number

router = APIRouter(prefix="/counter/mandates", include_in_schema=False)
_LONGEST = 200


def _number(number: Annotated[str, Path(max_length=20)]) -> str:
    return dossier_number.validate(number)


Number = Annotated[str, Depends(_number)]


@router.post("")
def find(fields: Fields, services: Injected) -> Response:
    """Go to the page of one dossier; one that is not reached is not found there."""
    try:
        number = dossier_number.validate(fields.get("number", "")[:_LONGEST])
        services.standing.mandates(number)
    except DossierError:
        return go("/counter?done=unknown")
    return go(f"/counter/mandates/{number}")


@router.get("/{number}")
def show_mandates(
    request: Request,
    number: Number,
    caller: Caller,
    services: Injected,
    done: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """Show who acts for a family. Raises UnknownDossierError."""
    shown = _page(request, services, number, done=done)
    looking.note(services, caller, number)
    return shown


@router.post("/{number}")
def give_mandate(request: Request, number: Number, fields: Fields, caller: Caller, services: Injected) -> Response:
    """Record that the family lets a helper act for it, until a day."""
    helper, days = fields.get("helper", "").strip()[:_LONGEST], fields.get("days", "")
    if not helper or days not in map(str, MANDATE_DAYS):
        return _page(request, services, number, refused="request.invalid", status=422)
    act = page_act(services, request, caller.actor, fields, repr((helper, days)).encode())
    try:
        services.standing.give_mandate(number, helper, int(days), act)
    except UnknownAccountError as error:
        return _page(request, services, number, refused=error.code, status=422)
    return go(f"/counter/mandates/{number}?done=mandate")


@router.post("/{number}/{mandate}/end")
def end_mandate(
    request: Request,
    number: Number,
    mandate: Annotated[str, Path(max_length=64)],
    fields: Fields,
    caller: Caller,
    services: Injected,
) -> Response:
    """End a mandate at once."""
    services.standing.end_mandate(number, mandate, page_act(services, request, caller.actor, fields))
    return go(f"/counter/mandates/{number}?done=ended")


def _page(
    request: Request,
    services: Injected,
    number: str,
    *,
    done: str = "",
    refused: str | None = None,
    status: int = 200,
) -> Response:
    mandates = services.standing.mandates(number)
    return render(
        request,
        "counter/mandates.html",
        status,
        number=number,
        done=done if done in ("mandate", "ended") else "",
        refused=refused,
        mandates=[(each, new_key()) for each in mandates],
        days=MANDATE_DAYS,
        key=new_key(),
    )
