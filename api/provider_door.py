"""Signing in at the administration's own provider of identities, and out again. Without one, these addresses are none.

What ties the answer to this browser is in a sealed cookie of ten minutes, and each errand is answered once: a link that
somebody else made, kept or sent opens nothing.
"""

import hmac
import json
import secrets
from collections.abc import Awaitable
from typing import TypeVar

import structlog
from fastapi import APIRouter, HTTPException, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from api.access import cookie_of
from api.language import PageLanguage
from api.pages import go, render
from api.policies import ERRAND, ERRAND_BEGINS, ERRAND_ENDS, STAFF
from api.services import Injected, Services
from api.sessions import address_of, begin
from dossier.accounts.allowances import ERRAND_LASTS, RETURNS_OF_ERRAND, SIGN_INS_FROM_ADDRESS, Spending
from dossier.accounts.errors import ProofRefusedError, ProviderAwayError, TooManyAttemptsError
from dossier.accounts.provider import Answer, Errand, Identity, IdentityProvider

router = APIRouter(include_in_schema=False)
_log = structlog.get_logger("api.provider_door")
Said = TypeVar("Said")
_LASTS_S = int(ERRAND_LASTS.total_seconds())
# Codes of large providers are a page long.
_LONGEST = 8192


@router.get(ERRAND_BEGINS)
async def leave_for_provider(request: Request, services: Injected, language: PageLanguage) -> Response:
    """Send the browser to the provider. Raises ProviderAwayError."""
    errand = Errand(*(secrets.token_urlsafe(32) for _ in range(3)))
    response = go(await _heard(_provider(services).address(errand, language)))
    until = services.now().timestamp() + _LASTS_S
    content = json.dumps([errand.state, errand.nonce, errand.verifier, until]).encode()
    response.set_cookie(
        cookie_of(ERRAND, services),
        services.tickets.seal(ERRAND.cookie, content),
        max_age=_LASTS_S,
        path="/",
        secure=services.settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )
    return response


@router.get(ERRAND_ENDS)
async def return_from_provider(request: Request, services: Injected) -> Response:
    """Begin a session for whom the provider vouches.

    Raises:
        ProofRefusedError, ProviderAwayError, TooManyAttemptsError.
    """
    provider = _provider(services)
    try:
        errand = await run_in_threadpool(_taken_up, request, services)
        identity = await _heard(provider.identity(errand, _answer(request)))
        return await run_in_threadpool(_let_in, request, services, identity)
    except ProofRefusedError as error:
        _log.warning("sign-in refused", way="provider", why=error.why)
        raise


@router.get("/staff/signed-out")
async def show_signed_out(request: Request, services: Injected, language: PageLanguage) -> Response:
    """Go on to sign out at the provider too: whoever comes next to this machine would find that door open.

    The answer to a form may not lead to another site, by the policy of its page; this page may, with a link besides.
    """
    provider = _provider(services)
    try:
        there = await _heard(provider.sign_out_address(language))
    except ProviderAwayError:
        there = None
    if there is None:
        return go(STAFF.sign_in)
    response = render(request, "signed_out.html", there=there)
    response.headers["Refresh"] = f"0; url={there}"
    return response


def _provider(services: Services) -> IdentityProvider:
    if services.provider is None:
        raise HTTPException(404)
    return services.provider


async def _heard(asking: Awaitable[Said]) -> Said:
    """Return what the provider said; that it said nothing is for whoever runs this to know, in our own words."""
    try:
        return await asking
    except ProviderAwayError as error:
        _log.warning("provider away", why=str(error))
        raise


def _taken_up(request: Request, services: Services) -> Errand:
    """Return the errand from which this browser comes back, for the only time."""
    services.budgets.spend(_tried(request))
    ticket = services.tickets.open(ERRAND.cookie, request.cookies.get(cookie_of(ERRAND, services), ""))
    if ticket is None:
        raise ProofRefusedError("no errand")
    state, nonce, verifier, until = json.loads(ticket)
    if not hmac.compare_digest(state.encode(), _said(request, "state").encode()):
        raise ProofRefusedError("another errand")
    if until <= services.now().timestamp():
        raise ProofRefusedError("too late")
    try:
        services.budgets.spend(Spending(RETURNS_OF_ERRAND, state))
    except TooManyAttemptsError:
        raise ProofRefusedError("answered before") from None
    return Errand(state, nonce, verifier)


def _let_in(request: Request, services: Services, identity: Identity) -> Response:
    who = services.accounts.known_at_provider(identity)
    if who is None:
        raise ProofRefusedError("no account")
    services.budgets.give_back(_tried(request))
    _log.info("signed in", account=who.id, way="provider")
    response = go("/staff")
    begin(services, request, response, STAFF, who)
    secure = services.settings.secure_cookies
    response.delete_cookie(cookie_of(ERRAND, services), path="/", secure=secure, httponly=True, samesite="lax")
    return response


def _answer(request: Request) -> Answer:
    return Answer(_said(request, "code"), _said(request, "iss"), "error" in request.query_params)


def _said(request: Request, name: str) -> str:
    return request.query_params.get(name, "")[:_LONGEST]


def _tried(request: Request) -> Spending:
    return Spending(SIGN_INS_FROM_ADDRESS, address_of(request))
