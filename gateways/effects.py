"""What providers are asked to do: an order under a key, and later the question what became of it.

A provider keeps one order per Idempotency-Key, so a repeated call is harmless. One that said yes and lost the order
knows nothing of the key when asked, and is given the order again.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, StringConstraints, TypeAdapter, model_validator

from dossier.deliveries import Delivery, DeliveryEvent, Taken
from dossier.errors import QuestionRefusedError
from gateways.connection import Connection, UnknownThereError

EFFECT_UNKNOWN = "effect.unknown"
ORDER_REFUSED = "order.refused"

Reference = Annotated[str, StringConstraints(min_length=1, max_length=64)]


class _Answer(BaseModel):
    reference: Reference | None = None
    refusal: str | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> "_Answer":
        if (self.reference is None) == (self.refusal is None):
            raise ValueError("either a reference or a refusal")
        return self


class State(BaseModel):
    """What became of an order, as providers write it, here and in their notices."""

    reference: Reference
    event: DeliveryEvent
    as_of: AwareDatetime

    def value(self) -> Delivery:
        """Return it in the terms of the rules."""
        as_of: datetime = self.as_of
        return Delivery(self.reference, self.event, as_of)


_ANSWER = TypeAdapter(_Answer)
_STATE = TypeAdapter(State)


def place(connection: Connection, path: str, effect: str, order: Mapping[str, object]) -> Taken:
    """Place an order once per `effect`; one refused for what it says is refused for good, and waits for a person.

    Raises RegistryUnreachableError, also where we are refused: then nothing leaves until that is mended.
    """
    try:
        answer = connection.ask(path, order, _ANSWER, idempotency_key=effect)
    except QuestionRefusedError as refusal:
        if not refusal.of_what_it_says:
            raise
        return Taken(None, ORDER_REFUSED)
    return Taken(answer.reference, answer.refusal)


def state_of(connection: Connection, path: str, effect: str) -> Delivery | None:
    """Ask what became of an order; None: unknown there. Raises RegistryUnreachableError."""
    try:
        return connection.ask(path, {"effect": effect}, _STATE, unknown=EFFECT_UNKNOWN).value()
    except UnknownThereError:
        return None
