"""Signing in as staff, by access code: the same door for reviewers and for operators."""

from collections.abc import Callable

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.attempts import Attempts
from api.errors import SignInRefusedError
from api.forms import Fields
from api.pages import go, render
from api.services import Codes, Injected
from api.sessions import OPERATOR, REVIEWER, Door, begin, end

_LONGEST = 200
Known = Callable[[Codes, str], str | None]


def _door(door: Door, known: Known) -> APIRouter:
    """Return the routes of one door; `known` says whose code it is."""
    router = APIRouter(prefix=door.path, include_in_schema=False)
    area = door.path.removeprefix("/")

    @router.get("/sign-in")
    def show_sign_in(request: Request) -> Response:
        """Ask for the access code."""
        return render(request, "sign_in.html", area=area, refused=None)

    @router.post("/sign-in")
    def sign_in(request: Request, fields: Fields, services: Injected) -> Response:
        """Begin a session of eight hours."""
        attempts: Attempts = request.app.state.attempts
        address = request.client.host if request.client else ""
        # Counted per address only: otherwise a stranger could lock everybody out.
        subject = f"{area} {address}"
        attempts.note(subject, address)
        actor = known(services.codes, fields.get("code", "")[:_LONGEST])
        if actor is None:
            return render(request, "sign_in.html", 403, area=area, refused=SignInRefusedError.code)
        attempts.forgive(subject, address)
        response = go(door.path)
        begin(services, response, door, actor_id=actor)
        return response

    @router.post("/sign-out")
    def sign_out() -> Response:
        """End the session."""
        response = go(door.sign_in)
        end(response, door)
        return response

    return router


REVIEWERS = _door(REVIEWER, lambda codes, code: codes.reviewer(code))
OPERATORS = _door(OPERATOR, lambda codes, code: codes.operator(code))
