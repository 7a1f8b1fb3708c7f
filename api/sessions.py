"""Who is signed in at a browser: a sealed cookie that only its own pages receive.

Nothing is kept on the server: the ticket holds the role, what it opens, and until when.
"""

import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import Depends
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.services import Injected, Services
from dossier.record import Actor, Role


@dataclass(frozen=True, slots=True)
class Door:
    """One group of pages: its cookie is sent to these addresses only."""

    role: Role
    cookie: str
    path: str
    sign_in: str


APPLICANT = Door(Role.APPLICANT, "wathiq_dossier", "/dossier", "/return")
REVIEWER = Door(Role.REVIEWER, "wathiq_review", "/review", "/review/sign-in")
OPERATOR = Door(Role.OPERATOR, "wathiq_operations", "/operations", "/operations/sign-in")


@dataclass(frozen=True, slots=True)
class Session:
    """One person at one browser. `subject` is what the session opens: a dossier's number, or "" for staff."""

    actor: Actor
    subject: str
    expires: datetime


class SignInNeededError(Exception):
    """Nobody is signed in here; `door` says where to sign in."""

    def __init__(self, door: Door) -> None:
        super().__init__(door.role)
        self.door = door


async def sign_in_first(request: Request, error: Exception) -> Response:
    """Send the browser to where it can sign in."""
    assert isinstance(error, SignInNeededError)  # noqa: S101 - registered for this class only
    return RedirectResponse(error.door.sign_in, 303)


def begin(services: Services, response: Response, door: Door, subject: str = "", actor_id: str | None = None) -> None:
    """Sign somebody in; an applicant acts under a random id, never under a number."""
    settings = services.settings
    lasts: timedelta = settings.applicant_session if door is APPLICANT else settings.staff_session
    expires = services.now() + lasts
    content = {
        "role": door.role.value,
        "id": actor_id or secrets.token_hex(8),
        "subject": subject,
        "expires": int(expires.timestamp()),
    }
    response.set_cookie(
        door.cookie,
        services.tickets.seal(json.dumps(content).encode()),
        max_age=int(lasts.total_seconds()),
        path=door.path,
        secure=settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )


def end(response: Response, door: Door) -> None:
    """Sign out."""
    response.delete_cookie(door.cookie, path=door.path)


def current(services: Services, request: Request, door: Door) -> Session:
    """Return who is signed in. Raises SignInNeededError."""
    content = services.tickets.open(request.cookies.get(door.cookie, ""))
    if content is None:
        raise SignInNeededError(door)
    held = json.loads(content)
    expires = datetime.fromtimestamp(held["expires"], UTC)
    # A ticket of another door is sealed with the same key: its role must fit this one.
    if held["role"] != door.role or expires <= services.now():
        raise SignInNeededError(door)
    return Session(Actor(held["id"], door.role), held["subject"], expires)


def _applicant(services: Injected, request: Request) -> Session:
    return current(services, request, APPLICANT)


def _reviewer(services: Injected, request: Request) -> Session:
    return current(services, request, REVIEWER)


def _operator(services: Injected, request: Request) -> Session:
    return current(services, request, OPERATOR)


ApplicantSession = Annotated[Session, Depends(_applicant)]
ReviewerSession = Annotated[Session, Depends(_reviewer)]
OperatorSession = Annotated[Session, Depends(_operator)]
