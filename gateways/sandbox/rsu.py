"""Plays the social register."""

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel

from gateways.rsu import HOUSEHOLD_UNKNOWN
from gateways.sandbox.answers import State, problem
from gateways.sandbox.faults import before
from gateways.sandbox.population import Idcs, Rsu
from gateways.sandbox.registers import find

router = APIRouter(prefix="/rsu", dependencies=[Depends(before("rsu"))])


class Head(BaseModel):
    """Whose household is asked for."""

    head_idcs: Idcs


@router.post("/households", response_model=Rsu, responses={404: {"description": "Unknown there"}})
def ask_household(asked: Head, state: State) -> Response:
    """Return the household that a person lives in, whoever is its head."""
    household = find(state, "rsu", [asked.head_idcs])[asked.head_idcs]
    if household is None:
        return problem(404, HOUSEHOLD_UNKNOWN, "No household of this person.")
    return Response(household, media_type="application/json")
