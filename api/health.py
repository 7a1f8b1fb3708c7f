"""Whether this process lives, and whether what it depends on answers. No access code: probes have none."""

from fastapi import APIRouter, Response
from pydantic import BaseModel

from api.services import Injected

router = APIRouter(tags=["health"])


class Health(BaseModel):
    """The answer to a probe; `missing` names parts of the installation."""

    status: str
    missing: tuple[str, ...] = ()


@router.get("/healthz")
async def alive() -> Health:
    """Answer as long as the process does."""
    return Health(status="ok")


@router.get("/readyz", responses={503: {"model": Health, "description": "a part does not answer"}})
def ready(services: Injected, response: Response) -> Health:
    """Say whether requests can be served."""
    missing = services.missing()
    response.status_code = 503 if missing else 200
    return Health(status="missing" if missing else "ok", missing=missing)
