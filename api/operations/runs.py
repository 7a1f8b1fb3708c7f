"""Every dossier with where it stands, linked to its run. Nothing personal.

Only the database is asked: the list works while Temporal is down.
"""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from api.access import Caller
from api.pages import render
from api.services import Injected

router = APIRouter(prefix="/operations", include_in_schema=False)


@router.get("")
def show_runs(
    request: Request,
    services: Injected,
    session: Caller,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """Show one page of runs, last changed first."""
    settings = services.settings
    page = services.dossiers.runs(cursor, settings.page_size)
    runs = f"{settings.temporal_ui_url.rstrip('/')}/namespaces/{quote(settings.namespace)}/workflows/dossier-"
    return render(request, "operations/runs.html", page=page, runs=runs, now=services.now(), first=cursor is None)
