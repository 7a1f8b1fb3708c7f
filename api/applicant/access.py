"""Coming back to a dossier with its number and the telephone that was declared."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.attempts import Attempts
from api.errors import SignInRefusedError
from api.forms import Fields
from api.pages import go, render
from api.services import Injected
from api.sessions import APPLICANT, begin, end
from dossier.identifiers import dossier_number, phone

router = APIRouter(include_in_schema=False)
_LONGEST = 40
# Looked up in place of what cannot be a number, so that a wrong one takes as long as a right one.
_NOBODY = dossier_number.make(bytes(dossier_number.RANDOM_BYTES))
_NO_PHONE = "+212600000000"


@router.get("/return")
def show_return(request: Request) -> Response:
    """Ask for number and telephone."""
    return render(request, "applicant/return.html", refused=None)


@router.post("/return")
def come_back(request: Request, fields: Fields, services: Injected) -> Response:
    """Let somebody back in. The refusal never says which of the two was wrong."""
    number, telephone = fields.get("number", "")[:_LONGEST], fields.get("phone", "")[:_LONGEST]
    attempts: Attempts = request.app.state.attempts
    known = dossier_number.validate(number) if dossier_number.is_valid(number) else _NOBODY
    address = request.client.host if request.client else ""
    attempts.note(known, address)
    given = phone.validate(telephone) if phone.is_valid(telephone) else _NO_PHONE
    if not services.dossiers.phone_matches(known, given):
        return render(request, "applicant/return.html", 403, refused=SignInRefusedError.code)
    attempts.forgive(known, address)
    response = go("/dossier")
    begin(services, response, APPLICANT, known)
    return response


@router.post("/dossier/sign-out")
def leave() -> Response:
    """Forget this browser."""
    response = go("/")
    end(response, APPLICANT)
    return response
