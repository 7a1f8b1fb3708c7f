"""The first page, and the declaration of a household."""

from dataclasses import asdict

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.applicant import household_form
from api.forms import Fields, new_key, page_act
from api.language import PageLanguage
from api.pages import go, render
from api.policies import HOUSEHOLD
from api.services import Injected
from api.sessions import begin
from dossier.accounts.people import Visitor
from dossier.household import Household
from dossier.record import Actor, Role

router = APIRouter(include_in_schema=False)
# The person behind the form has no dossier yet; the act's random key tells one from another.
NEWCOMER = Actor("newcomer", Role.APPLICANT)


@router.get("/")
def show_start(request: Request) -> Response:
    """Say what this is, what one needs, and where to begin."""
    return render(request, "applicant/start.html")


@router.get("/apply")
def show_declaration(request: Request, language: PageLanguage) -> Response:
    """Show the form with one head and nobody else."""
    return _form(request, household_form.empty(language))


@router.post("/apply")
def declare(request: Request, fields: Fields, services: Injected) -> Response:
    """Open a dossier for the declared household and let this browser into it."""
    if (form := household_form.changed(fields)) is not None:
        return _form(request, form)
    household = household_form.household_of(fields)
    if not isinstance(household, Household):
        return _form(request, household, 422)
    body = repr(asdict(household)).encode()
    number = services.dossiers.open(household, page_act(services, request, NEWCOMER, fields, body))
    response = go("/dossier/documents")
    begin(services, request, response, HOUSEHOLD, Visitor(services.new_id(), number))
    return response


def _form(request: Request, form: household_form.Form, status: int = 200) -> Response:
    key = form.value("_key") or new_key()
    return render(request, "applicant/declaration.html", status, form=form, key=key, action="/apply", number=None)
