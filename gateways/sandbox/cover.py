"""Plays the exchange of the compulsory schemes."""

from fastapi import APIRouter, Depends, Response

from gateways.sandbox.answers import State, records
from gateways.sandbox.faults import before
from gateways.sandbox.population import Cover, Person
from gateways.sandbox.registers import find
from gateways.sandbox.rnp import Persons


class CoverAnswer(Cover):
    """A person's cover, with whom the schemes hold for that person."""

    holder: Person | None = None


router = APIRouter(prefix="/cover", dependencies=[Depends(before("cover"))])


@router.post("/persons", response_model=dict[str, CoverAnswer | None])
def ask_covers(asked: Persons, state: State) -> Response:
    """Return the cover of each number, null where there is none."""
    return records(find(state, "cover", asked.idcs))
