"""Switchable faults: one switch of each kind for each system."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import FastAPI, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from gateways.sandbox.state import SandboxState

_OTHER_SHAPE = '{"answer": [42]}'
_HALF_AN_ANSWER = '{"5170669072": {"family_na'

Seconds = Annotated[float, Field(gt=0, le=600)]


class Fault(BaseModel):
    """What is wrong with one system. Several switches may be on at once."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    slow_seconds: Seconds | None = None
    """Answers, but only after this."""
    hang_seconds: Seconds | None = None
    """Says nothing for as long and then fails: whoever asked has given up, or should have."""
    status: int | None = Field(default=None, ge=400, le=599)
    """Answers with this status and nothing else."""
    malformed: bool = False
    """Breaks off in the middle of its JSON."""
    wrong_shape: bool = False
    """Answers in JSON that says something else."""


class RegisterFault(Fault):
    """What is wrong with a system that is asked about people."""

    stale_days: int | None = Field(default=None, gt=0, le=36500)
    """Answers from a copy that is so old."""
    wrong_person: bool = False
    """Answers about somebody else in its population."""


class EffectFault(Fault):
    """What is wrong with a system that is told to do something."""

    lose_answer: bool = False
    """Does the work and fails to say so."""
    lose_work: bool = False
    """Says that it is done, with 200, and has not done it."""


class DeliveryFault(EffectFault):
    """What is wrong with a provider that reports later."""

    duplicate_notice: bool = False
    """Sends every notice twice."""


class Faults(BaseModel):
    """The faults of all systems: what is not named works."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rnp: RegisterFault | None = None
    rsu: RegisterFault | None = None
    cover: RegisterFault | None = None
    ramed: RegisterFault | None = None
    registration: EffectFault | None = None
    cards: DeliveryFault | None = None
    sms: DeliveryFault | None = None


class _AnyFault(RegisterFault, DeliveryFault):
    """A fault as it was stored, of whichever system."""


class InjectedFaultError(Exception):
    """Ends a request the way a switch says."""

    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


def before(system: str) -> Callable[[Request], Awaitable[None]]:
    """Return the dependency that plays a system's faults before it does its work."""

    async def play(request: Request) -> None:
        fault = fault_of(_state(request), system)
        if fault is None:
            return
        if fault.slow_seconds is not None:
            await asyncio.sleep(fault.slow_seconds)
        if fault.hang_seconds is not None:
            await asyncio.sleep(fault.hang_seconds)
            raise InjectedFaultError(Response(status_code=504))
        if fault.status is not None:
            raise InjectedFaultError(Response(status_code=fault.status))
        if fault.malformed or fault.wrong_shape:
            body = _HALF_AN_ANSWER if fault.malformed else _OTHER_SHAPE
            raise InjectedFaultError(Response(body, media_type="application/json"))

    return play


def after(system: str, request: Request) -> None:
    """Lose the answer of work that is done, where that is switched on."""
    fault = fault_of(_state(request), system)
    if fault is not None and fault.lose_answer:
        raise InjectedFaultError(Response(status_code=502))


def is_lost(system: str, request: Request) -> bool:
    """Say whether the work is to be forgotten and answered as if it were done."""
    fault = fault_of(_state(request), system)
    return fault is not None and fault.lose_work


def play_faults(app: FastAPI) -> None:
    """Let the app answer the way an injected fault says."""

    async def answer(_request: Request, error: Exception) -> Response:
        return error.response if isinstance(error, InjectedFaultError) else Response(status_code=500)

    app.add_exception_handler(InjectedFaultError, answer)


def fault_of(state: SandboxState, system: str) -> _AnyFault | None:
    """Return the fault that is switched on for a system."""
    switched = state.fault(system)
    return None if switched is None else _AnyFault.model_validate_json(switched)


def _state(request: Request) -> SandboxState:
    state: SandboxState = request.app.state.sandbox
    return state
