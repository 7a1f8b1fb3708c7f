"""What people at the counter see to: messages and cards that did not arrive, and a family whose telephone changed."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from api.access import Caller
from api.forms import Fields, new_key, page_act
from api.pages import go, render
from api.services import Injected
from dossier.accounts.allowances import PROOFS
from dossier.errors import DossierError, UnknownDossierError
from dossier.identifiers import dossier_number, phone

router = APIRouter(prefix="/counter", include_in_schema=False)
_LONGEST = 40


@router.get("")
def show_tasks(request: Request, services: Injected, done: Annotated[str, Query(max_length=20)] = "") -> Response:
    """List what is open, oldest first."""
    return _page(request, services, done=done)


@router.post("/tasks/{task}/settlement")
def settle(
    request: Request,
    task: Annotated[str, Path(max_length=64)],
    fields: Fields,
    caller: Caller,
    services: Injected,
) -> Response:
    """Say that somebody saw to it."""
    services.counter_tasks.settle(task, page_act(services, request, caller.actor, fields))
    return go("/counter?done=settled")


@router.post("/phone")
def change_phone(request: Request, fields: Fields, caller: Caller, services: Injected) -> Response:
    """Take another telephone for a family that showed who it is; what is wrong is said on the same page."""
    number, telephone, proof = (fields.get(name, "")[:_LONGEST] for name in ("number", "phone", "proof"))
    try:
        known, given = dossier_number.validate(number), phone.validate(telephone)
        if proof not in PROOFS:
            return _page(request, services, refused="request.invalid", status=422)
        body = repr((known, given, proof)).encode()
        services.standing.change_phone(known, given, proof, page_act(services, request, caller.actor, fields, body))
    except DossierError as error:
        return _page(request, services, refused=error.code, status=422)
    return go("/counter?done=phone")


def _page(
    request: Request, services: Injected, *, done: str = "", refused: str | None = None, status: int = 200
) -> Response:
    tasks = services.counter_tasks.open_tasks(services.settings.page_size)
    keyed = [(task, new_key()) for task in tasks]
    said = done if done in ("settled", "phone") else ""
    refused = UnknownDossierError.code if done == "unknown" else refused
    return render(
        request, "counter/tasks.html", status, tasks=keyed, done=said, refused=refused, proofs=PROOFS, new_key=new_key()
    )
