"""Coming back to a dossier: its number and the telephone that was declared, then the code that was sent there.

Neither page says whether number and telephone belong together: a code is asked for in any case.
"""

import json
from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.access import Caller
from api.errors import SignInRefusedError
from api.forms import Fields
from api.language import PageLanguage
from api.pages import go, render
from api.policies import HOUSEHOLD
from api.services import Injected, Services
from api.sessions import address_of, begin, end
from dossier.accounts import allowances
from dossier.accounts.allowances import Spending
from dossier.accounts.people import Visitor
from dossier.identifiers import dossier_number, phone

router = APIRouter(include_in_schema=False)
_LONGEST = 40
_TICKET = "wathiq_return"
_TICKET_PATH = "/return"
_TICKET_S = int(allowances.CODE_LASTS.total_seconds())
# Looked up in place of what cannot be a number, so that a wrong one takes as long as a right one.
_NOBODY = dossier_number.make(bytes(dossier_number.RANDOM_BYTES))
_NO_PHONE = "+212600000000"
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@dataclass(frozen=True, slots=True)
class _Claim:
    """What somebody says is theirs; the code proves it."""

    number: str
    phone: str


@router.get("/return")
def show_return(request: Request) -> Response:
    """Ask for number and telephone."""
    return render(request, "applicant/return.html")


@router.post("/return")
def ask_for_code(request: Request, fields: Fields, services: Injected, language: PageLanguage) -> Response:
    """Send a code to the telephone of that dossier, if it is its telephone. Raises TooManyAttemptsError."""
    number, telephone = fields.get("number", "")[:_LONGEST], fields.get("phone", "")[:_LONGEST]
    claim = _Claim(
        dossier_number.validate(number) if dossier_number.is_valid(number) else _NOBODY,
        phone.validate(telephone) if phone.is_valid(telephone) else _NO_PHONE,
    )
    pair = f"{claim.number} {claim.phone}"
    services.budgets.spend(
        Spending(allowances.CODES_FROM_ADDRESS, address_of(request)),
        Spending(allowances.CODES_OF_DOSSIER, pair),
        Spending(allowances.CODES_OF_DOSSIER_A_DAY, pair),
        Spending(allowances.CODES_TO_PHONE, claim.phone),
        Spending(allowances.CODES_AT_ALL),
    )
    services.codes.ask(claim.number, claim.phone, language)
    response = go("/return/code")
    ticket = services.tickets.seal(_TICKET, json.dumps([claim.number, claim.phone, _until(services)]).encode())
    response.set_cookie(
        _TICKET,
        ticket,
        max_age=_TICKET_S,
        path=_TICKET_PATH,
        secure=services.settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )
    return response


@router.get("/return/code")
def show_code(request: Request, services: Injected) -> Response:
    """Ask for the code."""
    if _claim(request, services) is None:
        return go("/return")
    return render(request, "applicant/code.html", refused=None)


@router.post("/return/code")
def come_back(request: Request, fields: Fields, services: Injected) -> Response:
    """Let somebody back in; the refusal says nothing but that. Raises TooManyAttemptsError."""
    claim = _claim(request, services)
    if claim is None:
        return go("/return")
    services.budgets.spend(Spending(allowances.GUESSES_FROM_ADDRESS, address_of(request)))
    code = "".join(fields.get("code", "")[:_LONGEST].translate(_ARABIC_DIGITS).split())
    if not services.codes.redeem(claim.number, claim.phone, code):
        return render(request, "applicant/code.html", 403, refused=SignInRefusedError.code)
    response = go("/dossier")
    begin(services, request, response, HOUSEHOLD, Visitor(services.new_id(), claim.number))
    response.delete_cookie(_TICKET, path=_TICKET_PATH)
    return response


@router.post("/dossier/sign-out")
def leave(request: Request, services: Injected, caller: Caller) -> Response:
    """Forget this browser."""
    response = go("/")
    end(services, request, response, HOUSEHOLD)
    return response


def _until(services: Services) -> int:
    return int(services.now().timestamp()) + _TICKET_S


def _claim(request: Request, services: Services) -> _Claim | None:
    content = services.tickets.open(_TICKET, request.cookies.get(_TICKET, ""))
    if content is None:
        return None
    number, telephone, until = json.loads(content)
    return _Claim(number, telephone) if until > services.now().timestamp() else None
