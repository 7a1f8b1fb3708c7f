"""Review tasks: questions that a person must settle. For those who sign, and for clients with staff scope."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from pydantic import StringConstraints

from api import looking
from api.access import Caller
from api.acts import Acts
from api.errors import StaffOnlyError
from api.problems import declared
from api.schemas import Sent, SettlementIn
from api.services import Injected
from api.views import ReviewTaskOut, ReviewTasksOut
from dossier import errors
from dossier.identifiers import dossier_number

router = APIRouter(prefix="/review-tasks", tags=["review"])
TaskId = Annotated[str, Path(max_length=64)]


@router.get("", responses=declared(StaffOnlyError, errors.InvalidDossierNumberError))
def list_tasks(
    services: Injected,
    staff: Caller,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    number: Annotated[str | None, Query(max_length=20)] = None,
) -> ReviewTasksOut:
    """Return the tasks that nobody settled, of one dossier or of all, oldest first."""
    wanted = None if number is None else dossier_number.validate(number)
    return ReviewTasksOut(items=tuple(ReviewTaskOut.of(task) for task in services.dossiers.open_tasks(limit, wanted)))


@router.get("/{task}", responses=declared(StaffOnlyError, errors.UnknownTaskError))
def get_task(task: TaskId, services: Injected, staff: Caller) -> ReviewTaskOut:
    """Return one task."""
    found = services.dossiers.task(task)
    looking.note(services, staff, found.number)
    return ReviewTaskOut.of(found)


@router.post(
    "/{task}/settlement",
    responses=declared(
        StaffOnlyError, errors.UnknownTaskError, errors.AlreadySettledError, errors.SignatureNeededError
    ),
)
def settle_task(task: TaskId, settlement: SettlementIn, services: Injected, staff: Caller, acts: Acts) -> ReviewTaskOut:
    """Settle a task: `pass` where it is the same thing after all, `fail` where the fault is real."""
    services.dossiers.settle(task, settlement.value(), acts.with_body(settlement.model_dump_json().encode()))
    return ReviewTaskOut.of(services.dossiers.task(task))


class AssignmentIn(Sent):
    """To whom a task is given: the opaque id of a person."""

    person: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]{1,64}$")]


_HELD = (StaffOnlyError, errors.UnknownTaskError, errors.AlreadySettledError, errors.TaskClaimedError)


@router.post("/{task}/claim", status_code=204, responses=declared(*_HELD))
def claim_task(task: TaskId, services: Injected, acts: Acts) -> Response:
    """Take a task for a while."""
    services.desk.claim(task, acts.with_body())
    return Response(status_code=204)


@router.post("/{task}/release", status_code=204, responses=declared(*_HELD))
def release_task(task: TaskId, services: Injected, acts: Acts) -> Response:
    """Give a task back."""
    services.desk.release(task, acts.with_body())
    return Response(status_code=204)


@router.post("/{task}/assignment", status_code=204, responses=declared(*_HELD))
def assign_task(task: TaskId, assignment: AssignmentIn, services: Injected, acts: Acts) -> Response:
    """Give a task to somebody."""
    services.desk.reassign(task, assignment.person, acts.with_body(assignment.model_dump_json().encode()))
    return Response(status_code=204)
