"""RAMED, the scheme that came before this one: was the holder of a card number covered, and moved over since.

Source: DOMAIN.md §4. Path and field names are ours, see `gateways.rnp`.
"""

from collections.abc import Mapping
from datetime import date

from pydantic import BaseModel, TypeAdapter

from dossier.registries import RamedRecord
from gateways.connection import Connection
from gateways.keyed import ask_each


class _Ramed(BaseModel):
    covered: bool
    transferred: bool
    number: str | None = None
    as_of: date | None = None


_CARDS = TypeAdapter(dict[str, _Ramed | None])


def ask_ramed(connection: Connection, cins: tuple[str, ...]) -> Mapping[str, RamedRecord | None]:
    """Ask about each card number; None: unknown there. Raises RegistryUnreachableError."""
    known = ask_each(connection, "ramed/cards", cins, _CARDS, asked_as="cins")
    return {key: None if record is None else RamedRecord(**dict(record)) for key, record in known.items()}
