"""How the sandbox answers: stored records as they are, refusals as problem details (RFC 9457)."""

import json
from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, FastAPI, Request, Response

from gateways.sandbox.ledger import EffectReusedError
from gateways.sandbox.state import DownError, SandboxState


def sandbox_state(request: Request) -> SandboxState:
    """The memory of this app."""
    state: SandboxState = request.app.state.sandbox
    return state


State = Annotated[SandboxState, Depends(sandbox_state)]


def records(found: Mapping[str, str | None]) -> Response:
    """Join stored JSON records by number without opening them."""
    lines = ",".join(f"{json.dumps(key)}:{record or 'null'}" for key, record in found.items())
    return Response(f"{{{lines}}}", media_type="application/json")


def problem(status: int, code: str, title: str) -> Response:
    """Return a refusal with its stable code."""
    body = json.dumps({"type": "about:blank", "status": status, "code": code, "title": title})
    return Response(body, status_code=status, media_type="application/problem+json")


def answer_refusals(app: FastAPI) -> None:
    """Let the app answer its own errors: what is down is 503, a key that is used twice is 422."""

    async def down(_request: Request, _error: Exception) -> Response:
        return problem(503, "system.down", "This system is down for this household.")

    async def reused(_request: Request, _error: Exception) -> Response:
        return problem(422, "effect.reused", "This key did something else.")

    app.add_exception_handler(DownError, down)
    app.add_exception_handler(EffectReusedError, reused)
