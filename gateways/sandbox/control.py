"""The control side: what the population is, which faults are on, what was done. Needs the control token."""

import asyncio
import hmac
from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Header, HTTPException, Query, Request
from pydantic import BaseModel, ValidationError

from gateways.sandbox.answers import State
from gateways.sandbox.faults import Faults
from gateways.sandbox.ledger import Line, Report
from gateways.sandbox.population import HouseholdRegistries
from gateways.sandbox.state import Deliveries, SandboxState


def with_control_token(request: Request, token: Annotated[str, Header(alias="X-Control-Token")] = "") -> None:
    """Refuse whoever does not hold the control token."""
    expected: str = request.app.state.control_token
    if not hmac.compare_digest(token.encode(), expected.encode()):
        raise HTTPException(401, "The control token is missing or wrong.")


_LINE_MAX_BYTES = 1 << 20
_LINES_AT_ONCE = 500

router = APIRouter(prefix="/control", dependencies=[Depends(with_control_token)])


class Merged(BaseModel):
    """How many persons a household was merged for."""

    persons: int


class Registered(BaseModel):
    """What one effect key registered, and how often it was asked to."""

    effect: str
    registration_number: str
    members: int
    calls: int
    registered_at: str


class Arrived(BaseModel):
    """One message on one telephone."""

    phone: str
    text: str


class Inbox(BaseModel):
    """Messages, the newest last."""

    messages: tuple[Arrived, ...]


class Effects(BaseModel):
    """What left the house by effect key, what is reported of it, how often each register was asked since the start."""

    registrations: tuple[Registered, ...]
    effects: tuple[Line, ...]
    notices: tuple[Report, ...]
    asked: dict[str, int]


@router.put("/population")
def put_population(household: HouseholdRegistries, state: State) -> Merged:
    """Merge one household's `registries.json` into the population, key by key."""
    return Merged(persons=state.merge([household]))


@router.put("/population/lines")
async def put_population_lines(request: Request, state: State) -> Merged:
    """Merge a population: one household's `registries.json` a line, in as many lines as there are."""
    persons, held, rest = 0, [], b""
    async for chunk in request.stream():
        *lines, rest = (rest + chunk).split(b"\n")
        held += lines
        if len(rest) > _LINE_MAX_BYTES:
            raise HTTPException(413, "A line is too long.")
        if len(held) >= _LINES_AT_ONCE:
            persons += await asyncio.to_thread(_merge, state, held)
            held = []
    return Merged(persons=persons + await asyncio.to_thread(_merge, state, [*held, rest]))


@router.delete("/population", status_code=204)
def delete_population(state: State) -> None:
    """Forget everybody. What was registered stays registered."""
    state.forget()


@router.put("/faults")
def put_faults(faults: Faults, state: State) -> Faults:
    """Switch on these faults and no other."""
    state.set_faults({system: fault.model_dump_json() for system, fault in faults if fault is not None})
    return faults


@router.put("/deliveries")
def put_deliveries(plan: Deliveries, state: State) -> Deliveries:
    """Let the cards and messages that are ordered from now on fare so."""
    state.set_deliveries(plan)
    return plan


@router.get("/effects")
def get_effects(state: State) -> Effects:
    """The ledger of effects."""
    lines = state.ledger.lines()
    registered = tuple(
        Registered(
            effect=line.effect,
            registration_number=line.reference,
            members=line.items,
            calls=line.calls,
            registered_at=line.done_at,
        )
        for line in lines
        if line.system == "registration"
    )
    return Effects(registrations=registered, effects=lines, notices=state.ledger.reports(), asked=dict(state.asked()))


@router.get("/messages")
def get_messages(state: State, phone: Annotated[str | None, Query(pattern=r"^\+[0-9]{6,15}$")] = None) -> Inbox:
    """What arrived on telephones since the start, the newest last: whoever tries the house has none of theirs."""
    arrived = (Arrived(phone=to, text=text) for to, text in tuple(state.inbox))
    return Inbox(messages=tuple(each for each in arrived if phone in (None, each.phone)))


def _merge(state: SandboxState, lines: Sequence[bytes]) -> int:
    try:
        households = [HouseholdRegistries.model_validate_json(line) for line in lines if line.strip()]
    except ValidationError as error:
        places = [".".join(map(str, each["loc"])) for each in error.errors(include_input=False)][:10]
        raise HTTPException(422, {"places": places}) from None
    return state.merge(households)
