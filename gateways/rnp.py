"""RNP, the population register (registre national de la population): does the person exist, and as whom.

Source: DOMAIN.md §4. The register's own interface is not public: path and field names are ours, those of
`registries.json` (DESIGN.md §5), and this file is where the real ones would come in.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, TypeAdapter

from dossier.dates import PartialDate, partial_date
from dossier.household import Sex
from dossier.registries import RnpRecord
from gateways.connection import Connection
from gateways.keyed import ask_each

PersonDate = Annotated[str, AfterValidator(partial_date)]


class _Person(BaseModel):
    family_name: str
    given_names: str
    birth_date: PersonDate
    sex: Sex
    alive: bool = True
    family_name_ar: str | None = None
    given_names_ar: str | None = None
    as_of: date | None = None


_PERSONS = TypeAdapter(dict[str, _Person | None])


def ask_rnp(connection: Connection, idcs: tuple[str, ...]) -> Mapping[str, RnpRecord | None]:
    """Ask about each number; None: unknown there. Raises RegistryUnreachableError."""
    persons = ask_each(connection, "rnp/persons", idcs, _PERSONS)
    return {key: None if person is None else _record(person) for key, person in persons.items()}


def _record(person: _Person) -> RnpRecord:
    return RnpRecord(
        family_name=person.family_name,
        given_names=person.given_names,
        birth_date=PartialDate(person.birth_date),
        sex=person.sex,
        alive=person.alive,
        family_name_ar=person.family_name_ar,
        given_names_ar=person.given_names_ar,
        as_of=person.as_of,
    )
