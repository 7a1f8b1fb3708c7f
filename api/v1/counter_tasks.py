"""What people at the counter have to do where no message arrives. Staff scope only; nothing personal."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from pydantic import AwareDatetime, BaseModel

from api.access import Caller
from api.acts import Acts
from api.errors import StaffOnlyError
from api.problems import declared
from api.services import Injected
from dossier import errors
from dossier.deliveries import CounterTask, CounterTaskKind
from dossier.identifiers import dossier_number

router = APIRouter(prefix="/counter-tasks", tags=["counter"])


class CounterTaskOut(BaseModel):
    """One task; `about` is the kind of what did not arrive."""

    id: str
    number: str
    kind: CounterTaskKind
    about: str
    office: str
    opened_at: AwareDatetime

    @classmethod
    def of(cls, task: CounterTask) -> "CounterTaskOut":
        """Return a task as it is shown."""
        return cls(
            id=task.id,
            number=task.number,
            kind=task.kind,
            about=task.about,
            office=task.office,
            opened_at=task.opened_at,
        )


class CounterTasksOut(BaseModel):
    """Open tasks, oldest first."""

    items: tuple[CounterTaskOut, ...]


@router.get("", responses=declared(StaffOnlyError, errors.InvalidDossierNumberError))
def list_tasks(
    services: Injected,
    staff: Caller,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    number: Annotated[str | None, Query(max_length=20)] = None,
) -> CounterTasksOut:
    """Return the tasks that nobody settled, of one dossier or of all, oldest first."""
    wanted = None if number is None else dossier_number.validate(number)
    found = services.counter_tasks.open_tasks(limit, wanted)
    return CounterTasksOut(items=tuple(CounterTaskOut.of(task) for task in found))


@router.post(
    "/{task}/settlement",
    status_code=204,
    responses=declared(StaffOnlyError, errors.UnknownTaskError, errors.AlreadySettledError),
)
def settle_task(task: Annotated[str, Path(max_length=64)], services: Injected, staff: Caller, acts: Acts) -> Response:
    """Say that somebody saw to it: told the household otherwise, or put the address right."""
    services.counter_tasks.settle(task, acts.with_body(b""))
    return Response(status_code=204)
