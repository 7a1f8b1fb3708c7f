"""Signing in as a member of staff: login, password and, where the account has one, the code of a second factor."""

import structlog
from fastapi import APIRouter, Request
from starlette.responses import Response

from api.access import Caller
from api.errors import SignInRefusedError
from api.forms import Fields
from api.pages import go, render
from api.policies import STAFF
from api.services import Injected, Services
from api.sessions import address_of, begin, end
from dossier.accounts.allowances import SIGN_INS, SIGN_INS_FROM_ADDRESS, SIGN_INS_OF_ACCOUNT, Spending
from dossier.accounts.people import Person
from dossier.record import Role

router = APIRouter(prefix="/staff", include_in_schema=False)
_log = structlog.get_logger("api.staff_doors")
_LONGEST = 200
# Where each role's work is, in the order in which they are offered.
AREAS = (
    (Role.SUPERVISOR, "/supervision", "supervision"),
    (Role.REVIEWER, "/review", "review"),
    (Role.COUNTER, "/counter", "counter"),
    (Role.OPERATOR, "/operations", "operations"),
    (Role.AUDITOR, "/audit", "audit"),
)


@router.get("/sign-in")
def show_sign_in(request: Request, services: Injected) -> Response:
    """Ask for login, password and code; or offer the provider of identities, where there is one."""
    return render(request, "sign_in.html", refused=None, login="", provider=services.provider is not None)


@router.post("/sign-in")
def sign_in(request: Request, fields: Fields, services: Injected) -> Response:
    """Begin a session."""
    login = fields.get("login", "")[:_LONGEST]
    who = person_of(services, address_of(request), login, fields.get("password", ""), fields.get("code", ""))
    if who is None:
        provider = services.provider is not None
        return render(request, "sign_in.html", 403, refused=SignInRefusedError.code, login=login, provider=provider)
    response = go("/staff")
    begin(services, request, response, STAFF, who)
    return response


@router.get("")
def show_areas(request: Request, caller: Caller) -> Response:
    """Go to where one works; where that is several places, ask which."""
    areas = [(path, name) for role, path, name in AREAS if role in caller.roles]
    if len(areas) == 1:
        return go(areas[0][0])
    return render(request, "staff.html", areas=areas)


@router.post("/sign-out")
def sign_out(request: Request, services: Injected, caller: Caller) -> Response:
    """End the session; where it began at the provider, there is one there as well."""
    who = services.sessions.current(caller.token)
    there = services.provider is not None and isinstance(who, Person) and who.at_provider
    response = go("/staff/signed-out" if there else STAFF.sign_in)
    end(services, request, response, STAFF)
    return response


def person_of(services: Services, where: str, login: str, password: str, code: str) -> Person | None:
    """Return who signs in, or None; who does is not counted as trying. Raises TooManyAttemptsError."""
    login, password, code = login[:_LONGEST], password[:_LONGEST], code[:_LONGEST]
    name = login.strip().casefold()
    tried = (
        Spending(SIGN_INS, f"{name} {where}"),
        Spending(SIGN_INS_OF_ACCOUNT, name),
        Spending(SIGN_INS_FROM_ADDRESS, where),
    )
    services.budgets.spend(*tried)
    who = services.accounts.known(login, password, code)
    if who is None:
        _log.warning("sign-in refused")
        return None
    services.budgets.give_back(*tried)
    _log.info("signed in", account=who.id)
    return who
