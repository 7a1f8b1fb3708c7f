"""Questions about several persons at once: every number that was asked for must be in the answer."""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import TypeAdapter

from dossier.errors import AnswerUnusableError
from gateways.connection import Connection

Record = TypeVar("Record")


def ask_each(
    connection: Connection,
    path: str,
    numbers: tuple[str, ...],
    answer: TypeAdapter[dict[str, Record | None]],
    *,
    asked_as: str = "idcs",
) -> Mapping[str, Record | None]:
    """Return one record or None for each number asked for, and for no other.

    Raises:
        RegistryUnreachableError: no answer, or one that leaves a number out.
    """
    if not numbers:
        return {}
    records = connection.ask(path, {asked_as: list(numbers)}, answer)
    if not records.keys() >= set(numbers):
        # Left out is not the same as unknown: the register has to say so.
        raise AnswerUnusableError(f"{connection.system}: an answer with persons left out")
    return {key: records[key] for key in numbers}
