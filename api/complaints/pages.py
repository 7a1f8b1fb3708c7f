"""Complaints and appeals that wait for staff: read one, ask its author, answer it, say that it was carried out.

The rules are those of the house (`dossier.complaints.story`): nobody answers an appeal against their own decision, and
a rejection has a ground that the complainant is told.
"""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from api import looking
from api.access import Caller
from api.forms import Fields, new_key, page_act
from api.pages import go, render
from api.services import Injected
from api.words import words_of
from dossier.complaints.ports import ComplaintView
from dossier.complaints.state import Ground
from dossier.complaints.story import grounds
from dossier.identifiers import complaint_number
from dossier.looking import LookReason
from dossier.status import Queue

router = APIRouter(prefix="/complaints", include_in_schema=False)
_UPHELD = "upheld"


def _number(number: Annotated[str, Path(max_length=20)]) -> str:
    return complaint_number.validate(number)


Number = Annotated[str, Depends(_number)]


@router.get("")
def show_waiting(request: Request, services: Injected, done: Annotated[str, Query(max_length=20)] = "") -> Response:
    """List what waits, oldest first."""
    views = services.complaints.waiting(services.settings.page_size)
    return render(request, "complaints/waiting.html", views=views, now=services.now(), done=done == "done")


@router.get("/{number}")
def show_one(request: Request, number: Number, caller: Caller, services: Injected) -> Response:
    """Show one, with what can be done. Raises UnknownComplaintError."""
    view = services.complaints.view(number)
    if view.complaint.dossier is not None:
        looking.note(services, caller, view.complaint.dossier, reason=LookReason.COMPLAINT)
    return _page(request, view)


@router.post("/{number}/question")
def ask(request: Request, number: Number, fields: Fields, caller: Caller, services: Injected) -> Response:
    """Ask the complainant; until they reply the clock stands still."""
    words = words_of(fields, "words")
    if words is None:
        return _page(request, services.complaints.view(number), "request.invalid")
    act = page_act(services, request, caller.actor, fields, words.encode())
    services.complaints.ask(number, words, act)
    return go("/complaints?done=done")


@router.post("/{number}/settlement")
def settle(request: Request, number: Number, fields: Fields, caller: Caller, services: Injected) -> Response:
    """Answer it: upheld, or rejected on a ground that its author is told."""
    said, words = fields.get("answer", ""), words_of(fields, "words")
    if said not in (_UPHELD, *Ground):
        return _page(request, services.complaints.view(number), "request.invalid")
    act = page_act(services, request, caller.actor, fields, repr((said, words)).encode())
    services.complaints.settle(number, None if said == _UPHELD else Ground(said), words, act)
    return go("/complaints?done=done")


@router.post("/{number}/completion")
def carry_out(request: Request, number: Number, fields: Fields, caller: Caller, services: Injected) -> Response:
    """Say that what was upheld is done."""
    services.complaints.carry_out(number, page_act(services, request, caller.actor, fields))
    return go("/complaints?done=done")


def _page(request: Request, view: ComplaintView, refused: str | None = None) -> Response:
    one = view.complaint
    return render(
        request,
        "complaints/one.html",
        422 if refused else 200,
        view=view,
        one=one,
        refused=refused,
        grounds=[each for each in Ground if each in grounds(one)],
        to_carry_out=not one.is_open and one.queue is Queue.SUPERVISION,
        keys=[new_key() for _ in range(3)],
    )
