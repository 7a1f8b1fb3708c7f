"""Registration of an accepted household with the carrier (CNSS), behind the port `Covers`.

Source: DOMAIN.md §4. The carrier keeps one registration per Idempotency-Key, so a repeated call is harmless.
What it is sent is what a card and its letter need, and no more. Path and field names are ours.
"""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, StringConstraints, TypeAdapter, model_validator

from dossier.household import Household
from dossier.ports import Registration
from gateways.connection import Connection


class _Answer(BaseModel):
    registration_number: Annotated[str, StringConstraints(pattern=r"^[0-9]{9}$")] | None = None
    refusal: str | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> "_Answer":
        if (self.registration_number is None) == (self.refusal is None):
            raise ValueError("either a number or a refusal")
        return self


_ANSWER = TypeAdapter(_Answer)


@dataclass(frozen=True, slots=True)
class HttpCovers:
    """`dossier.ports.Covers` over one connection to the carrier."""

    connection: Connection

    def register(self, effect: str, household: Household) -> Registration:
        """Register once per `effect`, however often it is called. Raises RegistryUnreachableError."""
        answer = self.connection.ask("registration/households", _request(household), _ANSWER, idempotency_key=effect)
        return Registration(registration_number=answer.registration_number, refusal=answer.refusal)


def _request(household: Household) -> dict[str, object]:
    return {
        "head_idcs": household.head.idcs,
        "language": household.language.value,
        "phone": household.phone,
        "address": {
            "line": household.address.line,
            "commune": household.address.commune,
            "province": household.address.province,
        },
        "members": [
            {
                "idcs": member.idcs,
                "relation": member.relation.value,
                "family_name": member.family_name,
                "given_names": member.given_names,
                "birth_date": member.birth_date,
                "sex": member.sex.value,
            }
            for member in household.members
        ],
    }
