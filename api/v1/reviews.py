"""Review tasks: questions that a person must settle. Staff scope only."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from api.access import StaffCaller
from api.acts import Acts
from api.errors import StaffOnlyError
from api.problems import declared
from api.schemas import SettlementIn
from api.services import Injected
from api.views import ReviewTaskOut, ReviewTasksOut
from dossier import errors
from dossier.identifiers import dossier_number

router = APIRouter(prefix="/review-tasks", tags=["review"])
TaskId = Annotated[str, Path(max_length=64)]


@router.get("", responses=declared(StaffOnlyError, errors.InvalidDossierNumberError))
def list_tasks(
    services: Injected,
    staff: StaffCaller,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    number: Annotated[str | None, Query(max_length=20)] = None,
) -> ReviewTasksOut:
    """Return the tasks that nobody settled, of one dossier or of all, oldest first."""
    wanted = None if number is None else dossier_number.validate(number)
    return ReviewTasksOut(items=tuple(ReviewTaskOut.of(task) for task in services.dossiers.open_tasks(limit, wanted)))


@router.get("/{task}", responses=declared(StaffOnlyError, errors.UnknownTaskError))
def get_task(task: TaskId, services: Injected, staff: StaffCaller) -> ReviewTaskOut:
    """Return one task."""
    return ReviewTaskOut.of(services.dossiers.task(task))


@router.post(
    "/{task}/settlement",
    responses=declared(
        StaffOnlyError, errors.UnknownTaskError, errors.AlreadySettledError, errors.SignatureNeededError
    ),
)
def settle_task(
    task: TaskId, settlement: SettlementIn, services: Injected, staff: StaffCaller, acts: Acts
) -> ReviewTaskOut:
    """Settle a task: `pass` where it is the same thing after all, `fail` where the fault is real."""
    services.dossiers.settle(task, settlement.value(), acts.with_body(settlement.model_dump_json().encode()))
    return ReviewTaskOut.of(services.dossiers.task(task))
