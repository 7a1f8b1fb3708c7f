"""What waits for a supervisor: refusals to sign or to send back, second bundles, overdue answers, decisions just made.

One page a dossier. A refusal is signed on the page of its question (`api.review.tasks`), by another person than whoever
proposed it: the house and the database both see to that.
"""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from starlette.responses import Response

from api import looking
from api.access import Caller
from api.forms import Fields, FormFields, new_key, page_act
from api.pages import go, render
from api.review.tasks import headline
from api.services import Injected
from dossier.identifiers import dossier_number
from dossier.rounds import Grounds
from dossier.status import Flag

router = APIRouter(prefix="/supervision", include_in_schema=False)
_DAYS_MOST = 365


def _number(number: Annotated[str, Path(max_length=20)]) -> str:
    return dossier_number.validate(number)


Number = Annotated[str, Depends(_number)]
Doing = Literal["allow", "question", "extend", "close", "take-back"]


@router.get("")
def show_waiting(request: Request, services: Injected, done: Annotated[str, Query(max_length=20)] = "") -> Response:
    """List what waits, oldest first."""
    lines = services.desk.waiting(services.settings.page_size)
    return render(request, "supervision/waiting.html", lines=lines, now=services.now(), done=done == "done")


@router.get("/{number}")
def show_one(request: Request, number: Number, services: Injected, caller: Caller) -> Response:
    """Show what one dossier waits for, and what can be done."""
    view = services.dossiers.view(number)
    looking.note(services, caller, number)
    return render(
        request,
        "supervision/one.html",
        view=view,
        tasks=services.dossiers.open_tasks(services.settings.page_size, number),
        headline=headline,
        me=caller.actor.id,
        flags={flag: flag in view.flags for flag in Flag},
        grounds=tuple(Grounds),
        corrections=view.assessment.corrections if view.assessment else (),
        key=new_key(),
    )


@router.post("/{number}/{act}")
def do(request: Request, number: Number, act: Doing, fields: Fields, services: Injected, caller: Caller) -> Response:
    """Do one thing, then go on to the list."""
    body = repr(sorted((name, value) for name, value in fields.items() if name in ("grounds", "days"))).encode()
    asked = page_act(services, request, caller.actor, fields, body)
    if act == "allow":
        services.desk.allow_second_bundle(number, _grounds(fields), asked)
    elif act == "question":
        services.desk.question_second_bundle(number, asked)
    elif act == "extend":
        services.desk.extend(number, _days(fields), _grounds(fields), asked)
    elif act == "close":
        services.desk.close(number, asked)
    else:
        services.desk.take_back(number, asked)
    return go("/supervision?done=done")


def _grounds(fields: FormFields) -> Grounds:
    try:
        return Grounds(fields.get("grounds", ""))
    except ValueError:
        raise RequestValidationError([]) from None


def _days(fields: FormFields) -> int:
    said = fields.get("days", "")
    if not (said.isascii() and said.isdigit() and 1 <= int(said[:4]) <= _DAYS_MOST):
        raise RequestValidationError([])
    return int(said)
