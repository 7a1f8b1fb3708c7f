"""The cookie of a browser: a token and nothing else. What it stands for is kept by the house (`storage.sessions`)."""

from starlette.requests import Request
from starlette.responses import Response

from api.access import cookie_of
from api.policies import STAFF, Door
from api.services import Services
from dossier.accounts.people import Person, Visitor


def begin(services: Services, request: Request, response: Response, door: Door, who: Person | Visitor) -> None:
    """Sign somebody in; a session that this browser held before ends."""
    settings, cookie = services.settings, cookie_of(door, services)
    if (before := request.cookies.get(cookie)) is not None:
        services.sessions.end(before)
    lasts = settings.staff_session if door is STAFF else settings.applicant_session
    response.set_cookie(
        cookie,
        services.sessions.begin(who),
        max_age=int(lasts.total_seconds()),
        path="/",
        secure=settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )


def end(services: Services, request: Request, response: Response, door: Door) -> None:
    """Sign out, here and in the house."""
    cookie = cookie_of(door, services)
    if (token := request.cookies.get(cookie)) is not None:
        services.sessions.end(token)
    response.delete_cookie(cookie, path="/", secure=services.settings.secure_cookies, httponly=True, samesite="lax")


def address_of(request: Request) -> str:
    """Return from where somebody calls, as far as it is theirs alone: of an IPv6 address the network."""
    host = request.client.host if request.client else ""
    return ":".join(host.split(":")[:4]) if ":" in host else host
