"""RSU, the social register (registre social unifié): the household of its head, and its socio-economic index.

Source: DOMAIN.md §4. Path and field names are ours, see `gateways.rnp`.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field, TypeAdapter

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


_HOUSEHOLD = TypeAdapter(_Household)


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
