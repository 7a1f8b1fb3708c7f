"""The control side: what the population is, which faults are on, what was done. Needs the control token."""

import hmac
from typing import Annotated

from fastapi import APIRouter, Depends, Header, HTTPException, Request
from pydantic import BaseModel

from gateways.sandbox.answers import State
from gateways.sandbox.faults import Faults
from gateways.sandbox.population import HouseholdRegistries
from gateways.sandbox.state import Registered


def with_control_token(request: Request, token: Annotated[str, Header(alias="X-Control-Token")] = "") -> None:
    """Refuse whoever does not hold the control token."""
    expected: str = request.app.state.control_token
    if not hmac.compare_digest(token.encode(), expected.encode()):
        raise HTTPException(401, "The control token is missing or wrong.")


router = APIRouter(prefix="/control", dependencies=[Depends(with_control_token)])


class Merged(BaseModel):
    """How many persons a household was merged for."""

    persons: int


class Effects(BaseModel):
    """What left the house: registrations by effect, and how often each system was asked since the start."""

    registrations: tuple[Registered, ...]
    asked: dict[str, int]


@router.put("/population")
def put_population(household: HouseholdRegistries, state: State) -> Merged:
    """Merge one household's `registries.json` into the population, key by key."""
    return Merged(persons=state.merge(household))


@router.delete("/population", status_code=204)
def delete_population(state: State) -> None:
    """Forget everybody. What was registered stays registered."""
    state.forget()


@router.put("/faults")
def put_faults(faults: Faults, state: State) -> Faults:
    """Switch on these faults and no other."""
    state.set_faults({system: fault.model_dump_json() for system, fault in faults if fault is not None})
    return faults


@router.get("/effects")
def get_effects(state: State) -> Effects:
    """The ledger of effects."""
    return Effects(registrations=state.registered(), asked=dict(state.asked()))
