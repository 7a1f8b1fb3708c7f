"""Compulsory cover of a person under any scheme: employees, CNOPS, self-employed, Achamil.

Source: DOMAIN.md §4. Path and field names are ours, see `gateways.rnp`.
"""

from collections.abc import Mapping
from datetime import date

from pydantic import BaseModel, TypeAdapter

from dossier.registries import CoverRecord
from gateways.connection import Connection
from gateways.keyed import ask_each


class _Cover(BaseModel):
    covered: bool
    scheme: str | None = None
    role: str | None = None
    rights: str | None = None
    since: date | None = None
    as_of: date | None = None


_COVERS = TypeAdapter(dict[str, _Cover | None])


def ask_cover(connection: Connection, idcs: tuple[str, ...]) -> Mapping[str, CoverRecord | None]:
    """Ask for each person's cover; None: unknown there. Raises RegistryUnreachableError."""
    covers = ask_each(connection, "cover/persons", idcs, _COVERS)
    return {key: None if cover is None else CoverRecord(**dict(cover)) for key, cover in covers.items()}
