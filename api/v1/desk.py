"""What staff do to a dossier besides settling a question: deadlines, closings, second bundles, decisions taken back.

And what stands between people and it: conflicts of interest, mandates, a telephone that changed hands.
"""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from pydantic import AwareDatetime, BeforeValidator, Field, StringConstraints

from api.acts import Acts
from api.errors import StaffOnlyError
from api.problems import declared
from api.schemas import PhoneText, Sent, whole
from api.services import Injected
from api.v1.dossiers import Number
from api.views import RunsOut, Shown
from dossier import errors
from dossier.accounts.errors import MandateTooLongError, UnknownAccountError, UnknownMandateError
from dossier.accounts.ports import Mandate
from dossier.identifiers import phone
from dossier.record import RunPage
from dossier.rounds import Grounds

router = APIRouter(tags=["desk"])
_ON = "/dossiers/{number}"
_OF_STAFF = (StaffOnlyError, errors.UnknownDossierError, errors.DossierClosedError)
# JSON has no enumerations of ours; what is no ground is told as any wrong value is.
GroundsText = Annotated[Grounds, Field(strict=False)]


class GroundsIn(Sent):
    """Why."""

    grounds: GroundsText


class ExtensionIn(GroundsIn):
    """How many more days, and why."""

    days: Annotated[int, Field(ge=1, le=365), BeforeValidator(whole)]


class ExtendedOut(Shown):
    """How many households have more time since this request, and how many wait for it to be repeated."""

    dossiers: int
    left: int


class PhoneIn(Sent):
    """Another telephone; who asks for it has shown at the counter who they are."""

    phone: PhoneText
    proof: Annotated[str, StringConstraints(pattern=r"^(identity_card|passport|residence_permit)$")]


class MandateIn(Sent):
    """Whom the household lets act for it, and for how long."""

    helper: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    days: Annotated[int, Field(ge=1, le=366), BeforeValidator(whole)]


class MandateOut(Shown):
    """One mandate; `person` is an opaque id."""

    id: str
    person: str
    until: AwareDatetime

    @classmethod
    def of(cls, mandate: Mandate) -> "MandateOut":
        """Return what is shown of a mandate."""
        return cls(id=mandate.id, person=mandate.person, until=mandate.until)


class MandatesOut(Shown):
    """The mandates that hold."""

    items: tuple[MandateOut, ...]


@router.post(f"{_ON}/extension", status_code=204, responses=declared(*_OF_STAFF, errors.NothingAskedError))
def extend(number: Number, extension: ExtensionIn, services: Injected, acts: Acts) -> Response:
    """Give one household more time to answer."""
    act = acts.with_body(extension.model_dump_json().encode())
    services.desk.extend(number, extension.days, extension.grounds, act)
    return Response(status_code=204)


@router.post("/extensions", responses=declared(StaffOnlyError))
def extend_all(extension: ExtensionIn, services: Injected, acts: Acts) -> ExtendedOut:
    """Give everybody of one's territory who is asked for something more time; repeat it while some are left."""
    act = acts.with_body(extension.model_dump_json().encode())
    extended = services.desk.extend_all(extension.days, extension.grounds, act)
    return ExtendedOut(dossiers=extended.dossiers, left=extended.left)


@router.post(f"{_ON}/closing", status_code=204, responses=declared(*_OF_STAFF, errors.NotOverdueError))
def close(number: Number, services: Injected, acts: Acts) -> Response:
    """Close a dossier whose corrections nobody answered in time."""
    services.desk.close(number, acts.with_body())
    return Response(status_code=204)


@router.post(f"{_ON}/second-bundle", status_code=204, responses=declared(*_OF_STAFF, errors.NoSecondBundleError))
def allow_second_bundle(number: Number, why: GroundsIn, services: Injected, acts: Acts) -> Response:
    """Let a request leave that asks for more than before."""
    services.desk.allow_second_bundle(number, why.grounds, acts.with_body(why.model_dump_json().encode()))
    return Response(status_code=204)


@router.post(
    f"{_ON}/second-bundle/question", status_code=204, responses=declared(*_OF_STAFF, errors.NoSecondBundleError)
)
def question_second_bundle(number: Number, services: Injected, acts: Acts) -> Response:
    """Send it back: have people settle what it would ask for."""
    services.desk.question_second_bundle(number, acts.with_body())
    return Response(status_code=204)


@router.post(f"{_ON}/taking-back", status_code=204, responses=declared(*_OF_STAFF, errors.NothingToTakeBackError))
def take_back(number: Number, services: Injected, acts: Acts) -> Response:
    """Take back a decision before it leaves."""
    services.desk.take_back(number, acts.with_body())
    return Response(status_code=204)


@router.get("/supervision", responses=declared(StaffOnlyError))
def list_supervised(services: Injected, limit: Annotated[int, Query(ge=1, le=200)] = 50) -> RunsOut:
    """Return what waits for a supervisor, oldest first."""
    return RunsOut.of(RunPage(services.desk.waiting(limit), None))


@router.post(f"{_ON}/conflict", status_code=204, responses=declared(StaffOnlyError, errors.UnknownDossierError))
def declare_conflict(number: Number, services: Injected, acts: Acts) -> Response:
    """Say that one knows this family: from now on the dossier does not exist for whoever says so."""
    services.standing.declare_conflict(number, acts.with_body())
    return Response(status_code=204)


@router.post(
    f"{_ON}/phone",
    status_code=204,
    responses=declared(StaffOnlyError, errors.UnknownDossierError, errors.InvalidPhoneError),
)
def change_phone(number: Number, told: PhoneIn, services: Injected, acts: Acts) -> Response:
    """Take another telephone for a household that proved at the counter who it is."""
    act = acts.with_body(told.model_dump_json().encode())
    services.standing.change_phone(number, phone.validate(told.phone), told.proof, act)
    return Response(status_code=204)


@router.get(f"{_ON}/mandates", responses=declared(StaffOnlyError, errors.UnknownDossierError))
def list_mandates(number: Number, services: Injected) -> MandatesOut:
    """Return who acts for this household."""
    return MandatesOut(items=tuple(map(MandateOut.of, services.standing.mandates(number))))


@router.post(
    f"{_ON}/mandates",
    status_code=201,
    responses=declared(StaffOnlyError, errors.UnknownDossierError, UnknownAccountError, MandateTooLongError),
)
def give_mandate(number: Number, mandate: MandateIn, services: Injected, acts: Acts, response: Response) -> MandatesOut:
    """Record that the household lets a helper act for it."""
    act = acts.with_body(mandate.model_dump_json().encode())
    made = services.standing.give_mandate(number, mandate.helper, mandate.days, act)
    response.headers["Location"] = f"/api/v1/dossiers/{number}/mandates/{made}"
    return list_mandates(number, services)


@router.post(
    f"{_ON}/mandates/{{mandate}}/end",
    status_code=204,
    responses=declared(StaffOnlyError, errors.UnknownDossierError, UnknownMandateError),
)
def end_mandate(
    number: Number, mandate: Annotated[str, Path(max_length=64)], services: Injected, acts: Acts
) -> Response:
    """End a mandate at once."""
    services.standing.end_mandate(number, mandate, acts.with_body())
    return Response(status_code=204)
