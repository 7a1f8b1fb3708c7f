"""Plays the card issuer and the gateway of short messages: one order per Idempotency-Key, notices of what follows."""

import json
import secrets
from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Header, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from dossier.deliveries import DeliveryEvent, Provider, takes_messages
from gateways.effects import EFFECT_UNKNOWN, State
from gateways.sandbox.answers import State as SandboxMemory
from gateways.sandbox.answers import problem
from gateways.sandbox.faults import after, before, is_lost

cards = APIRouter(prefix="/cards", dependencies=[Depends(before("cards"))])
sms = APIRouter(prefix="/sms", dependencies=[Depends(before("sms"))])

EffectKey = Annotated[str, Header(alias="Idempotency-Key", min_length=1, max_length=200)]
Short = Annotated[str, Field(min_length=1, max_length=200)]


class _Order(BaseModel):
    # What an order says beyond this is not for the sandbox to know.
    model_config = ConfigDict(extra="forbid", frozen=True)


class Address(_Order):
    """Where cards are sent."""

    line: Short
    commune: Short
    province: Short


class Holder(_Order):
    """Whose card is made."""

    family_name: Short
    given_names: Short
    birth_date: Short
    family_name_ar: str | None = None
    given_names_ar: str | None = None


class CardOrder(_Order):
    """The cards of one household."""

    registration_number: Annotated[str, Field(pattern=r"^[0-9]{9}$")]
    language: Literal["fr", "ar"]
    address: Address
    holders: Annotated[list[Holder], Field(min_length=1, max_length=100)]


class Message(_Order):
    """A text to one telephone."""

    phone: Annotated[str, Field(pattern=r"^\+[0-9]{6,15}$")]
    text: Annotated[str, Field(min_length=1, max_length=1600)]


class Asked(_Order):
    """Which order is asked about."""

    effect: Short


class Answer(BaseModel):
    """A reference, or the code of the refusal."""

    reference: str | None = None
    refusal: str | None = None


@cards.post("/orders")
def order_cards(order: CardOrder, effect: EffectKey, state: SandboxMemory, request: Request) -> Answer:
    """Order the cards of a household, or say again under which reference they were ordered."""
    plan = state.deliveries()
    steps = (DeliveryEvent.PRINTED, DeliveryEvent.SENT, DeliveryEvent(plan.card_ends))
    return _take(Provider.CARDS, order, len(order.holders), effect, steps, state, request)


@sms.post("/messages")
def send_message(message: Message, effect: EffectKey, state: SandboxMemory, request: Request) -> Answer:
    """Send a message, or say again under which reference it was sent. What takes no message is refused."""
    if not takes_messages(message.phone):
        return Answer(refusal="sms.not_mobile")
    ends = DeliveryEvent(state.deliveries().message_ends)
    answer = _take(Provider.SMS, message, 1, effect, (ends,), state, request)
    if ends is DeliveryEvent.DELIVERED and (message.phone, message.text) not in state.inbox:
        state.inbox.append((message.phone, message.text))
    return answer


@cards.post("/state", response_model=State)
def card_state(asked: Asked, state: SandboxMemory) -> Response:
    """Say what became of an order of cards."""
    return _state(Provider.CARDS, asked.effect, state)


@sms.post("/state", response_model=State)
def message_state(asked: Asked, state: SandboxMemory) -> Response:
    """Say what became of a message."""
    return _state(Provider.SMS, asked.effect, state)


def _take(
    provider: Provider,
    order: BaseModel,
    items: int,
    effect: str,
    steps: tuple[DeliveryEvent, ...],
    state: SandboxMemory,
    request: Request,
) -> Answer:
    if is_lost(provider, request):
        return Answer(reference=secrets.token_hex(12))
    pause_s = state.deliveries().step_seconds
    then = [(step.value, pause_s * at) for at, step in enumerate(steps, start=1)]
    content = json.dumps(order.model_dump(mode="json"), sort_keys=True)
    reference = state.ledger.do(provider, effect, content, items, datetime.now(UTC), then=then)
    after(provider, request)
    return Answer(reference=reference)


def _state(provider: Provider, effect: str, state: SandboxMemory) -> Response:
    found = state.ledger.state(provider, effect, datetime.now(UTC))
    if found is None:
        return problem(404, EFFECT_UNKNOWN, "No order under this key.")
    reference, event, as_of = found
    said = State(reference=reference, event=DeliveryEvent(event or DeliveryEvent.ACCEPTED), as_of=as_of)
    return Response(said.model_dump_json(), media_type="application/json")
