"""The sandbox as one FastAPI app."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI

from gateways.sandbox import control, cover, deliveries, ramed, registration, rnp, rsu
from gateways.sandbox.answers import answer_refusals
from gateways.sandbox.faults import play_faults
from gateways.sandbox.notices import Receiver, keep_sending
from gateways.sandbox.state import SandboxState


def create_sandbox(data: Path, control_token: str, receiver: Receiver | None = None) -> FastAPI:
    """Return the app.

    Args:
        data: directory of its memory, made when absent; one process at a time.
        control_token: what the header X-Control-Token has to hold on /control.
        receiver: who is told what becomes of cards and messages; without one nobody is.

    Raises:
        ValueError: no control token.
    """
    if not control_token:
        raise ValueError("the sandbox needs a control token")

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        state = SandboxState(data)
        app.state.sandbox = state
        sending = None if receiver is None else asyncio.create_task(keep_sending(state, receiver))
        yield
        if sending is not None:
            sending.cancel()
            await asyncio.wait({sending})
        state.close()

    # No pages of documentation: they would load scripts from elsewhere.
    app = FastAPI(title="Wathiq sandbox", lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.control_token = control_token
    answer_refusals(app)
    play_faults(app)
    parts = (control, rnp, rsu, cover, ramed, registration)
    for router in (*(part.router for part in parts), deliveries.cards, deliveries.sms):
        app.include_router(router)

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        """Say that the sandbox is up."""
        return {"status": "ok"}

    return app
