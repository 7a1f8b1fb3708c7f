"""Sessions of members of staff for programs of theirs: the same accounts, limits and ends as at a browser.

No Idempotency-Key: a session that nobody took ends by itself.
"""

from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import StringConstraints

from api.access import Caller
from api.errors import SignInRefusedError
from api.problems import declared
from api.schemas import Sent
from api.services import Injected
from api.sessions import address_of
from api.staff_doors import person_of
from api.views import Shown
from dossier.accounts.errors import TooManyAttemptsError

router = APIRouter(prefix="/sessions", tags=["sessions"])
Secret = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class SignInIn(Sent):
    """Who signs in; `code` where the account has a second factor."""

    login: Secret
    password: Secret
    code: Annotated[str, StringConstraints(max_length=20)] = ""


class SessionOut(Shown):
    """The bearer token of a session."""

    token: str


@router.post("", status_code=201, responses=declared(SignInRefusedError, TooManyAttemptsError))
def begin_session(sign_in: SignInIn, request: Request, services: Injected) -> SessionOut:
    """Sign in."""
    who = person_of(services, address_of(request), sign_in.login, sign_in.password, sign_in.code)
    if who is None:
        raise SignInRefusedError("these do not go together")
    return SessionOut(token=services.sessions.begin(who))


@router.post("/end", status_code=204, responses=declared())
def end_session(services: Injected, caller: Caller) -> Response:
    """Sign out."""
    services.sessions.end(caller.token)
    return Response(status_code=204)
