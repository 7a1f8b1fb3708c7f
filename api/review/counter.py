"""What people at the counter see to because a message or a card did not arrive: one list, settled line by line."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from api.forms import Fields, new_key, page_act
from api.pages import go, render
from api.services import Injected
from api.sessions import ReviewerSession

router = APIRouter(prefix="/review/counter", include_in_schema=False)


@router.get("")
def show_tasks(
    request: Request, session: ReviewerSession, services: Injected, done: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """List what is open, oldest first."""
    tasks = services.counter_tasks.open_tasks(services.settings.page_size)
    keyed = [(task, new_key()) for task in tasks]
    return render(request, "review/counter.html", tasks=keyed, done=done == "settled")


@router.post("/{task}/settlement")
def settle(
    request: Request,
    task: Annotated[str, Path(max_length=64)],
    fields: Fields,
    session: ReviewerSession,
    services: Injected,
) -> Response:
    """Say that somebody saw to it."""
    services.counter_tasks.settle(task, page_act(services, request, session.actor, fields))
    return go("/review/counter?done=settled")
