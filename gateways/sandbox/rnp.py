"""Plays the population register."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel, Field

from gateways.sandbox.answers import State, records
from gateways.sandbox.faults import before
from gateways.sandbox.population import Idcs, Person
from gateways.sandbox.registers import find

router = APIRouter(prefix="/rnp", dependencies=[Depends(before("rnp"))])


class Persons(BaseModel):
    """Whom a register is asked about."""

    idcs: Annotated[list[Idcs], Field(min_length=1, max_length=500)]


@router.post("/persons", response_model=dict[str, Person | None])
def ask_persons(asked: Persons, state: State) -> Response:
    """Return the record of each number, null where there is none."""
    return records(find(state, "rnp", asked.idcs))
