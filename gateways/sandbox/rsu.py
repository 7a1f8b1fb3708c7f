"""Plays the social register."""

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel, Field

from gateways.rsu import HOUSEHOLD_UNKNOWN
from gateways.sandbox.answers import State, problem
from gateways.sandbox.faults import before
from gateways.sandbox.population import Idcs, Rsu
from gateways.sandbox.registers import find

router = APIRouter(prefix="/rsu", dependencies=[Depends(before("rsu"))])


class Head(BaseModel):
    """Whose household is asked for."""

    head_idcs: Idcs


class Heads(BaseModel):
    """Whose households' indices are asked for."""

    heads: tuple[Idcs, ...] = Field(max_length=500)


class IndexOfHousehold(BaseModel):
    """The index of one household, written exactly."""

    index: str
    as_of: str


@router.post("/households", response_model=Rsu, responses={404: {"description": "Unknown there"}})
def ask_household(asked: Head, state: State) -> Response:
    """Return the household that a person lives in, whoever is its head."""
    household = find(state, "rsu", [asked.head_idcs])[asked.head_idcs]
    if household is None:
        return problem(404, HOUSEHOLD_UNKNOWN, "No household of this person.")
    return Response(household, media_type="application/json")


@router.post("/indices")
def ask_indices(asked: Heads, state: State) -> dict[str, IndexOfHousehold | None]:
    """Return the index of each person's household."""
    found = find(state, "rsu", list(asked.heads))
    return {
        idcs: None if household is None else IndexOfHousehold.model_validate_json(household)
        for idcs, household in found.items()
    }
