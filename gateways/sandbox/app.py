"""The sandbox as one FastAPI app."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI

from gateways.sandbox import control, cover, ramed, registration, rnp, rsu
from gateways.sandbox.answers import answer_refusals
from gateways.sandbox.faults import play_faults
from gateways.sandbox.state import SandboxState


def create_sandbox(data: Path, control_token: str) -> FastAPI:
    """Return the app.

    Args:
        data: directory of its memory, made when absent; one process at a time.
        control_token: what the header X-Control-Token has to hold on /control.

    Raises:
        ValueError: no control token.
    """
    if not control_token:
        raise ValueError("the sandbox needs a control token")

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        state = SandboxState(data)
        app.state.sandbox = state
        yield
        state.close()

    # No pages of documentation: they would load scripts from elsewhere.
    app = FastAPI(title="Wathiq sandbox", lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.control_token = control_token
    answer_refusals(app)
    play_faults(app)
    for part in (control, rnp, rsu, cover, ramed, registration):
        app.include_router(part.router)

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        """Say that the sandbox is up."""
        return {"status": "ok"}

    return app
