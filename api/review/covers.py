"""Questions on covers that wait for a signature: what ends or rests, for whom, and why."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from starlette.responses import Response

from api import looking
from api.access import Caller
from api.coverage import why
from api.forms import Fields, new_key, page_act
from api.language import of_request
from api.pages import go, render
from api.services import Injected
from dossier.household import Language

router = APIRouter(prefix="/covers", include_in_schema=False)
_ANSWERS = {"yes": True, "no": False}


@router.get("")
def show_questions(
    request: Request, services: Injected, caller: Caller, done: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """List what waits, oldest first, each with the person it is about."""
    language = of_request(request, Language.ARABIC)
    shown = []
    for question in services.covers.open_questions(services.settings.page_size):
        looking.note(services, caller, question.number)
        household = services.covers.view(question.number).cover.household
        member = household.member(question.member) if question.member else None
        shown.append((question, member, why(language, question.code, staff=True), new_key()))
    return render(request, "review/covers.html", questions=shown, done=done == "done")


@router.post("/{question}/settlement")
def settle(
    request: Request,
    question: Annotated[str, Path(max_length=64)],
    fields: Fields,
    caller: Caller,
    services: Injected,
) -> Response:
    """Sign that it is so, or leave it as it is."""
    said = fields.get("holds", "")
    if said not in _ANSWERS:
        raise RequestValidationError([])
    act = page_act(services, request, caller.actor, fields, said.encode())
    services.covers.settle(question, act, holds=_ANSWERS[said])
    return go("/covers?done=done")
