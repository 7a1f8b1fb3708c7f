"""What providers report: what became of messages and cards. Signed by the provider instead of a bearer token.

No Idempotency-Key: a notice has an id of its own, and the same id is the same report.
"""

from typing import Annotated

from fastapi import APIRouter, Header, Request, Response
from starlette.concurrency import run_in_threadpool

from api.problems import declared
from api.services import Injected
from dossier.deliveries import SIGNATURE
from dossier.errors import NoticeRefusedError, UnknownEffectError

router = APIRouter(prefix="/notices", tags=["notices"])


@router.post("", status_code=204, responses=declared(NoticeRefusedError, UnknownEffectError))
async def take_notice(
    request: Request, services: Injected, signature: Annotated[str, Header(alias=SIGNATURE, max_length=200)] = ""
) -> Response:
    """Take a notice; one that nobody we know has signed now is refused, and nothing of it is kept."""
    await run_in_threadpool(services.notices.take, await request.body(), signature)
    return Response(status_code=204)
