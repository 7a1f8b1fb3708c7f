"""Plays RAMED, by card number."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel, Field

from gateways.sandbox.answers import State, records
from gateways.sandbox.faults import before
from gateways.sandbox.population import Cin, Ramed
from gateways.sandbox.registers import find

router = APIRouter(prefix="/ramed", dependencies=[Depends(before("ramed"))])


class Cards(BaseModel):
    """Which card numbers are asked about."""

    cins: Annotated[list[Cin], Field(min_length=1, max_length=500)]


@router.post("/cards", response_model=dict[str, Ramed | None])
def ask_cards(asked: Cards, state: State) -> Response:
    """Return what is known of each card number, null where nothing is."""
    return records(find(state, "ramed", asked.cins))
