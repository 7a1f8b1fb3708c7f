"""Who calls, and what exists for them: asked once for every request, before anything else of it is looked at.

Programs and members of staff bring a bearer token, browsers a cookie. `admit` stands before every address; what it
finds is what the rest of the request works with, so no endpoint can forget to ask.
"""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.errors import StaffOnlyError, UnauthenticatedError
from api.policies import POLICIES, Door, Who, address, door_of
from api.services import Services
from dossier.accounts.people import Person, Program, Reach, Visitor
from dossier.record import Actor, Role

# Says in the description of the API how one calls; it refuses nothing itself.
_bearer = HTTPBearer(auto_error=False, description="Token of a client, or of a session of a member of staff.")
_SEES_EVERYTHING = frozenset({Who.DESK, Who.REVIEWER, Who.SUPERVISOR, Who.AUDITOR})
_HOST_ONLY = "__Host-"


@dataclass(frozen=True, slots=True)
class Calling:
    """Somebody who may use this address: in what capacity, and what they reach.

    `staff`: also what is never told to applicants. `number` is an applicant's own dossier, `token` their session's.
    """

    actor: Actor
    who: Who
    reach: Reach
    roles: frozenset[Role] = frozenset()
    number: str = ""
    token: str = ""

    @property
    def staff(self) -> bool:
        """Whether they see what is never told to applicants."""
        return self.who in _SEES_EVERYTHING


class SignInNeededError(Exception):
    """Nobody is signed in here; `door` says where to sign in."""

    def __init__(self, door: Door) -> None:
        super().__init__(door.cookie)
        self.door = door


async def sign_in_first(request: Request, error: Exception) -> Response:
    """Send the browser to where it can sign in."""
    assert isinstance(error, SignInNeededError)  # noqa: S101 - registered for this class only
    return RedirectResponse(error.door.sign_in, 303)


def cookie_of(door: Door, services: Services) -> str:
    """Return the name of a door's cookie; behind TLS a browser keeps it to this host and path alone."""
    return f"{_HOST_ONLY}{door.cookie}" if services.settings.secure_cookies else door.cookie


def admit(request: Request) -> None:
    """Let the request in as somebody, and narrow the services to what they reach.

    Raises:
        UnauthenticatedError, SignInNeededError: nobody that we know, any more.
        StaffOnlyError: this address is for others.
    """
    services: Services = request.app.state.services
    where = address(request.scope)
    may = POLICIES.get(where, ())
    if Who.ANYONE in may or Who.PROVIDER in may:
        request.state.services = services.within(Reach())
        return
    calling = _calling(request, services, where, may)
    request.state.calling = calling
    request.state.services = services.within(calling.reach)


def _calling(request: Request, services: Services, where: str, may: tuple[Who, ...]) -> Calling:
    door = door_of(where)
    if door is None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        caller = _by_token(services, token.strip()) if scheme.lower() == "bearer" else None
        if caller is None:
            raise UnauthenticatedError("no bearer token of ours")
    else:
        token = request.cookies.get(cookie_of(door, services), "")
        holder = services.sessions.current(token) if token else None
        if holder is None or isinstance(holder, Visitor) is not (Who.APPLICANT in may):
            raise SignInNeededError(door)
        return _as(holder, may, token)
    return _as(caller, may, token)


def _by_token(services: Services, token: str) -> Person | Program | None:
    if not token:
        return None
    if (program := services.clients.known(token)) is not None:
        return program
    who = services.sessions.current(token)
    return who if isinstance(who, Person) else None  # an applicant has pages, and no address of the API


def _as(caller: Person | Program | Visitor, may: tuple[Who, ...], token: str) -> Calling:
    if isinstance(caller, Visitor):
        actor = Actor(caller.id, Role.APPLICANT)
        return Calling(actor, Who.APPLICANT, caller.reach(), number=caller.number, token=token)
    if isinstance(caller, Program):
        who = Who.DESK if caller.staff else Who.CLIENT
        if who not in may:
            raise StaffOnlyError("staff scope needed")
        return Calling(Actor(caller.id, Role.CLIENT), who, caller.reach())
    held = {Who(role) for role in caller.roles}
    capacity = next((one for one in may if one in held), None)
    if capacity is None:
        raise StaffOnlyError("an address of another role")
    role = Role(capacity)
    return Calling(Actor(caller.id, role), capacity, caller.reach(role), caller.roles, token=token)


def calling(request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]) -> Calling:
    """Return whom `admit` let in."""
    found: Calling = request.state.calling
    return found


Caller = Annotated[Calling, Depends(calling)]
