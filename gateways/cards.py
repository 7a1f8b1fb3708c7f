"""The card issuer, behind the port `Cards`: cards are ordered once, and their way is reported by signed notices.

Source: DOMAIN.md §4. The issuer's own interface is not public: paths and field names are ours. It is sent what a card
and its envelope print, and no identifier of a register.
"""

from dataclasses import dataclass

from dossier.deliveries import CardOrder, Delivery, Taken
from gateways.connection import Connection
from gateways.effects import place, state_of


@dataclass(frozen=True, slots=True)
class HttpCards:
    """`dossier.ports.Cards` over one connection to the issuer."""

    connection: Connection

    def order(self, effect: str, order: CardOrder) -> Taken:
        """Order a household's cards once per `effect`. Raises RegistryUnreachableError."""
        return place(self.connection, "cards/orders", effect, _request(order))

    def state(self, effect: str) -> Delivery | None:
        """Return what became of an order; None: unknown there. Raises RegistryUnreachableError."""
        return state_of(self.connection, "cards/state", effect)


def _request(order: CardOrder) -> dict[str, object]:
    return {
        "registration_number": order.registration_number,
        "language": order.language.value,
        "address": {
            "line": order.address.line,
            "commune": order.address.commune,
            "province": order.address.province,
        },
        "holders": [
            {
                "family_name": holder.family_name,
                "given_names": holder.given_names,
                "family_name_ar": holder.family_name_ar,
                "given_names_ar": holder.given_names_ar,
                "birth_date": holder.birth_date,
            }
            for holder in order.holders
        ],
    }
