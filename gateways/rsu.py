"""RSU, the social register (registre social unifié): the household of its head, and its socio-economic index.

Source: DOMAIN.md §4. Path and field names are ours, see `gateways.rnp`.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field, TypeAdapter

from dossier.coverage.ports import RsuIndex
from dossier.errors import AnswerUnusableError
from dossier.registries import RsuMember, RsuRecord
from gateways.connection import Connection, UnknownThereError

HOUSEHOLD_UNKNOWN = "rsu.household_unknown"


def _exact(index: object) -> object:
    """Take the index as it is written, comma or dot; a float has already lost what decides (DOMAIN.md §3)."""
    if not isinstance(index, str):
        raise ValueError("an index is written as a string")
    return index.replace(",", ".")


Index = Annotated[Decimal, BeforeValidator(_exact), Field(ge=0)]


class _Member(BaseModel):
    idcs: str
    relation: str


class _Household(BaseModel):
    members: tuple[_Member, ...]
    index: Index
    as_of: date


class _Index(BaseModel):
    index: Index
    as_of: date


_HOUSEHOLD = TypeAdapter(_Household)
_INDICES = TypeAdapter(dict[str, _Index | None])


def ask_rsu(connection: Connection, head_idcs: str) -> RsuRecord | None:
    """Ask for the household of a head; None: unknown there. Raises RegistryUnreachableError."""
    try:
        found = connection.ask("rsu/households", {"head_idcs": head_idcs}, _HOUSEHOLD, unknown=HOUSEHOLD_UNKNOWN)
    except UnknownThereError:
        return None
    # Another household than the one that was asked for is no answer, whatever it says.
    if head_idcs not in {member.idcs for member in found.members}:
        raise AnswerUnusableError("rsu: a household without the person asked about")
    members = tuple(RsuMember(idcs=member.idcs, relation=member.relation) for member in found.members)
    return RsuRecord(members=members, index=found.index, as_of=found.as_of)


def ask_indices(connection: Connection, heads: tuple[str, ...]) -> Mapping[str, RsuIndex | None]:
    """Ask for the index of many heads' households at once. Raises RegistryUnreachableError."""
    found = connection.ask("rsu/indices", {"heads": list(heads)}, _INDICES)
    if set(found) != set(heads):
        raise AnswerUnusableError("rsu: indices of others than were asked about")
    return {head: RsuIndex(one.index, one.as_of) if one is not None else None for head, one in found.items()}
