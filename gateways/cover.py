"""Compulsory cover of a person under any scheme: employees, CNOPS, self-employed, Achamil.

Source: DOMAIN.md §4. Path and field names are ours, see `gateways.rnp`.
"""

from collections.abc import Mapping
from datetime import date

from pydantic import BaseModel, TypeAdapter

from dossier.dates import PartialDate
from dossier.registries import CoverRecord
from gateways.connection import Connection
from gateways.keyed import ask_each
from gateways.rnp import PersonDate


class _Holder(BaseModel):
    family_name: str | None = None
    given_names: str | None = None
    birth_date: PersonDate | None = None


class _Cover(BaseModel):
    covered: bool
    scheme: str | None = None
    role: str | None = None
    rights: str | None = None
    since: date | None = None
    as_of: date | None = None
    holder: _Holder | None = None


_COVERS = TypeAdapter(dict[str, _Cover | None])


def ask_cover(connection: Connection, idcs: tuple[str, ...]) -> Mapping[str, CoverRecord | None]:
    """Ask for each person's cover; None: unknown there. Raises RegistryUnreachableError."""
    covers = ask_each(connection, "cover/persons", idcs, _COVERS)
    return {key: None if cover is None else _record(cover) for key, cover in covers.items()}


def _record(cover: _Cover) -> CoverRecord:
    holder = cover.holder or _Holder()
    return CoverRecord(
        covered=cover.covered,
        scheme=cover.scheme,
        role=cover.role,
        rights=cover.rights,
        since=cover.since,
        as_of=cover.as_of,
        family_name=holder.family_name,
        given_names=holder.given_names,
        birth_date=None if holder.birth_date is None else PartialDate(holder.birth_date),
    )
