"""Switchable faults: one switch of each kind for each system."""

import asyncio
from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from gateways.sandbox.state import SandboxState

SYSTEMS = ("rnp", "rsu", "cover", "ramed", "registration")


class Fault(BaseModel):
    """What is wrong with one system: it answers late, with a status, with half an answer, or not after all.

    `lose_answer` is the nastiest: the work is done and the caller is not told.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    hang_seconds: float | None = Field(default=None, gt=0, le=600)
    status: int | None = Field(default=None, ge=400, le=599)
    malformed: bool = False
    lose_answer: bool = False


class Faults(BaseModel):
    """The faults of all systems: what is not named works."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rnp: Fault | None = None
    rsu: Fault | None = None
    cover: Fault | None = None
    ramed: Fault | None = None
    registration: Fault | None = None


class InjectedFaultError(Exception):
    """Ends a request the way a switch says."""

    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


def before(system: str) -> Callable[[Request], Awaitable[None]]:
    """Return the dependency that plays a system's faults before it does its work."""

    async def play(request: Request) -> None:
        fault = _fault(request, system)
        if fault is None:
            return
        if fault.hang_seconds is not None:
            await asyncio.sleep(fault.hang_seconds)
        if fault.status is not None:
            raise InjectedFaultError(Response(status_code=fault.status))
        if fault.malformed:
            raise InjectedFaultError(Response('{"5170669072": {"family_na', media_type="application/json"))

    return play


def after(system: str, request: Request) -> None:
    """Lose the answer of work that is done, where that is switched on."""
    fault = _fault(request, system)
    if fault is not None and fault.lose_answer:
        raise InjectedFaultError(Response(status_code=502))


def play_faults(app: FastAPI) -> None:
    """Let the app answer the way an injected fault says."""

    async def answer(_request: Request, error: Exception) -> Response:
        return error.response if isinstance(error, InjectedFaultError) else Response(status_code=500)

    app.add_exception_handler(InjectedFaultError, answer)


def _fault(request: Request, system: str) -> Fault | None:
    state: SandboxState = request.app.state.sandbox
    switched = state.fault(system)
    return None if switched is None else Fault.model_validate_json(switched)
