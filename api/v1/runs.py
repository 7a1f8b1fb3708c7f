"""All dossiers as an operator sees them. Staff scope only; nothing personal."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.access import Caller
from api.errors import StaffOnlyError
from api.problems import declared
from api.services import Injected
from api.views import RunsOut
from dossier.errors import InvalidCursorError

router = APIRouter(prefix="/runs", tags=["operations"])


@router.get("", responses=declared(InvalidCursorError, StaffOnlyError))
def list_runs(
    services: Injected,
    staff: Caller,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> RunsOut:
    """Return one page of all dossiers, last changed first."""
    return RunsOut.of(services.dossiers.runs(cursor, limit))
