"""Plays the carrier's registration of households: once per Idempotency-Key."""

import secrets
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request
from pydantic import BaseModel, Field

from gateways.sandbox.answers import State
from gateways.sandbox.faults import after, before, is_lost
from gateways.sandbox.population import Idcs

router = APIRouter(prefix="/registration", dependencies=[Depends(before("registration"))])


class Insured(BaseModel):
    """One person to register. Whatever else is sent about them is not kept."""

    idcs: Idcs


class Application(BaseModel):
    """One household to register."""

    head_idcs: Idcs
    members: Annotated[list[Insured], Field(min_length=1, max_length=100)]


class Answer(BaseModel):
    """A registration number, or the code of the refusal."""

    registration_number: str | None = None
    refusal: str | None = None


@router.post("/households")
def register(
    application: Application,
    effect: Annotated[str, Header(alias="Idempotency-Key", min_length=1, max_length=200)],
    state: State,
    request: Request,
) -> Answer:
    """Register a household, or say again what it was registered as. A refusal is no effect: it may change."""
    refusal = state.look_up("registration", [application.head_idcs])[application.head_idcs]
    if refusal is not None:
        return Answer(refusal=refusal)
    if is_lost("registration", request):
        return Answer(registration_number=_nine_digits())
    members = sorted(member.idcs for member in application.members)
    number = state.ledger.do(
        "registration", effect, " ".join(members), len(members), datetime.now(UTC), reference=_nine_digits
    )
    after("registration", request)
    return Answer(registration_number=number)


def _nine_digits() -> str:
    return str(secrets.randbelow(900_000_000) + 100_000_000)
