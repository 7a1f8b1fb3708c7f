"""Dossiers: open one, deposit it, follow it, answer what was asked."""

from typing import Annotated

from fastapi import APIRouter, Body, Depends, Header, Path, Response

from api import looking
from api.access import Caller
from api.acts import Acts
from api.problems import declared
from api.schemas import AnswerIn, HouseholdIn
from api.services import Injected
from api.views import DossierOut
from dossier import errors
from dossier.accounts.errors import OutsideTerritoryError
from dossier.identifiers import dossier_number

router = APIRouter(prefix="/dossiers", tags=["dossiers"])


def _number(number: Annotated[str, Path(max_length=20)]) -> str:
    return dossier_number.validate(number)


Number = Annotated[str, Depends(_number)]


@router.post(
    "",
    status_code=201,
    responses=declared(errors.InvalidHouseholdError, errors.ActRepeatedError, OutsideTerritoryError),
)
def open_dossier(
    household: HouseholdIn, services: Injected, acts: Acts, client: Caller, response: Response
) -> DossierOut:
    """Open a dossier as a draft; documents are added next, then it is submitted. Staff do so in their territory."""
    number = services.dossiers.open(household.value(), acts.with_body(household.model_dump_json().encode()))
    response.headers["Location"] = f"/api/v1/dossiers/{number}"
    return _shown(services, number, client, response)


@router.get(
    "/{number}",
    response_model=DossierOut,
    responses={304: {"description": "Unchanged."}, **declared(errors.UnknownDossierError)},
)
def get_dossier(
    number: Number,
    services: Injected,
    client: Caller,
    response: Response,
    if_none_match: Annotated[str | None, Header(max_length=100)] = None,
) -> DossierOut | Response:
    """Return a dossier with its findings, corrections, members and documents. `ETag` is its version."""
    shown = _shown(services, number, client, response)
    version = response.headers["ETag"]
    if if_none_match == version:
        return Response(status_code=304, headers={"ETag": version})
    looking.note(services, client, number)
    return shown


@router.post(
    "/{number}/submission",
    status_code=202,
    responses=declared(errors.UnknownDossierError, errors.AlreadySubmittedError, errors.DossierClosedError),
)
def submit_dossier(number: Number, services: Injected, acts: Acts, client: Caller, response: Response) -> DossierOut:
    """Deposit the dossier: the clock starts."""
    services.dossiers.submit(number, acts.with_body())
    return _shown(services, number, client, response)


@router.post(
    "/{number}/answers",
    status_code=202,
    responses=declared(
        errors.UnknownDossierError,
        errors.NothingAskedError,
        errors.InvalidHouseholdError,
        errors.PhoneNotProvedError,
    ),
)
def answer_corrections(
    number: Number,
    services: Injected,
    acts: Acts,
    client: Caller,
    response: Response,
    answer: Annotated[AnswerIn, Body(default_factory=AnswerIn)],
) -> DossierOut:
    """Say that the open corrections are answered; new documents are added before."""
    services.dossiers.answer(number, answer.value(), acts.with_body(answer.model_dump_json().encode()))
    return _shown(services, number, client, response)


@router.post(
    "/{number}/withdrawal",
    status_code=202,
    responses=declared(errors.UnknownDossierError, errors.DossierClosedError, errors.BeingRegisteredError),
)
def withdraw_dossier(number: Number, services: Injected, acts: Acts, client: Caller, response: Response) -> DossierOut:
    """End the dossier as its household wishes."""
    services.dossiers.withdraw(number, acts.with_body())
    return _shown(services, number, client, response)


def _shown(services: Injected, number: str, client: Caller, response: Response) -> DossierOut:
    view = services.dossiers.view(number)
    response.headers["ETag"] = f'"{view.version}"'
    return DossierOut.of(view, client.staff)
