"""What auditors see: who looked at what and why, whether a dossier's story holds, and both as a file to take along.

Nothing of a person is on these pages or in the file: ids, codes, moments. Whoever looks here is noted as well.
"""

import json
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from api import looking
from api.access import Caller
from api.forms import Fields
from api.pages import go, render
from api.services import Injected
from dossier.errors import DossierError
from dossier.identifiers import dossier_number
from dossier.rights import Audit

router = APIRouter(prefix="/audit", include_in_schema=False)
DAYS = (1, 7, 30)
_LONGEST = 40


def _number(number: Annotated[str, Path(max_length=20)]) -> str:
    return dossier_number.validate(number)


Number = Annotated[str, Depends(_number)]


@router.get("")
def show_watched(
    request: Request,
    services: Injected,
    days: Annotated[int, Query(ge=1, le=366)] = 7,
    unknown: Annotated[str, Query(max_length=5)] = "",
) -> Response:
    """Show who looked at most dossiers of one's territory lately, and the newest anchor."""
    watched = services.auditing.most(services.now() - timedelta(days=days))
    anchored = services.auditing.anchored()
    return render(
        request,
        "audit/watched.html",
        watched=watched,
        days=days,
        choices=DAYS,
        anchored=anchored,
        unknown=bool(unknown),
    )


@router.post("")
def find(fields: Fields, services: Injected) -> Response:
    """Go to one dossier; one that is not reached is as one that never was."""
    try:
        number = dossier_number.validate(fields.get("number", "")[:_LONGEST])
        services.auditing.audit(number)
    except DossierError:
        return go("/audit?unknown=1")
    return go(f"/audit/{number}")


@router.get("/{number}")
def show_one(request: Request, number: Number, caller: Caller, services: Injected) -> Response:
    """Show who looked at a dossier, and whether its story holds. Raises UnknownDossierError."""
    audit = services.auditing.audit(number)
    looking.note(services, caller, number)
    return render(request, "audit/one.html", audit=audit)


@router.get("/{number}/export")
def export(number: Number, caller: Caller, services: Injected) -> Response:
    """Give what is shown, and every event by code, as JSON. Raises UnknownDossierError."""
    audit = services.auditing.audit(number)
    looking.note(services, caller, number)
    headers = {"Content-Disposition": f'attachment; filename="audit-{number}.json"', "Cache-Control": "no-store"}
    return Response(json.dumps(_told(audit), indent=1), media_type="application/json", headers=headers)


def _told(audit: Audit) -> dict[str, object]:
    return {
        "number": audit.number,
        "faults": [each.told() for each in audit.faults],
        "looks": [
            {
                "at": each.at.isoformat(),
                "role": each.actor.role,
                "actor": each.actor.id,
                "reason": each.reason,
                "document": each.document,
            }
            for each in audit.looks
        ],
        "events": [
            {"seq": seq, "at": at.isoformat(), "type": type_, "role": actor.role, "actor": actor.id}
            for seq, at, type_, actor in audit.events
        ],
    }
