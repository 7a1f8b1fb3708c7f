"""The gateway of short messages, behind the port `Messages`; receipts come later, as signed notices.

Source: DOMAIN.md §4. Paths and field names are ours.
"""

from dataclasses import dataclass

from dossier.deliveries import Delivery, ShortMessage, Taken
from gateways.connection import Connection
from gateways.effects import place, state_of


@dataclass(frozen=True, slots=True)
class HttpMessages:
    """`dossier.ports.Messages` over one connection to the gateway."""

    connection: Connection

    def send(self, effect: str, message: ShortMessage) -> Taken:
        """Send a message once per `effect`. Raises RegistryUnreachableError."""
        order = {"phone": message.phone, "text": message.text}
        return place(self.connection, "sms/messages", effect, order)

    def state(self, effect: str) -> Delivery | None:
        """Return what became of a message; None: unknown there. Raises RegistryUnreachableError."""
        return state_of(self.connection, "sms/state", effect)
