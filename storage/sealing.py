"""Sealed JSON: domain values to sealed bytes and back, bound to the dossier and the column they stand in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter

from dossier.complaints.state import Content
from dossier.coverage.changes import Change
from dossier.coverage.state import Cover
from dossier.findings import Assessment, Correction, Finding
from dossier.household import Household
from dossier.inspection import Inspection
from dossier.reading import Reading
from dossier.registries import CoverRecord, RamedRecord, RnpRecord, RsuRecord
from storage.keys import Keyring, Purpose

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Label:
    """What the sender wrote on a document: a file name and a member's id may both name a person."""

    name: str
    member: str | None


class SealedColumn(Generic[T]):
    """One sealed column: what type stands in it and what its seal is bound to."""

    def __init__(self, column: str, value_type: Any, of: str = "dossier") -> None:  # noqa: ANN401 - a type form
        self.column, self._of = column, of
        self._adapter: TypeAdapter[T] = TypeAdapter(value_type)

    def seal(self, keys: Keyring, number: str, value: T) -> bytes:
        """Return the sealed JSON of a value of that dossier."""
        return keys.seal(Purpose.COLUMN, self._scope(number), self._adapter.dump_json(value))

    def open(self, keys: Keyring, number: str, sealed: bytes) -> T:
        """Return the value. Raises SealBrokenError."""
        return self._adapter.validate_json(keys.open(Purpose.COLUMN, self._scope(number), sealed))

    def _scope(self, number: str) -> str:
        return f"{self._of}:{number}/{self.column}"


HOUSEHOLD: SealedColumn[Household] = SealedColumn("household", Household)
DOCUMENT_LABEL: SealedColumn[Label] = SealedColumn("document.label", Label)
INSPECTION: SealedColumn[Inspection] = SealedColumn("document.inspection", Inspection)
READING: SealedColumn[Reading] = SealedColumn("document.reading", Reading)
ASSESSMENT: SealedColumn[Assessment] = SealedColumn("assessment", Assessment)
CORRECTIONS: SealedColumn[tuple[Correction, ...]] = SealedColumn("correction_round", tuple[Correction, ...])
QUESTION: SealedColumn[Finding] = SealedColumn("review_task", Finding)
REGISTRATION: SealedColumn[str] = SealedColumn("registration", str)
RNP: SealedColumn[Mapping[str, RnpRecord | None]] = SealedColumn("registry.rnp", dict[str, RnpRecord | None])
RSU: SealedColumn[RsuRecord | None] = SealedColumn("registry.rsu", RsuRecord | None)
COVER: SealedColumn[Mapping[str, CoverRecord | None]] = SealedColumn("registry.cover", dict[str, CoverRecord | None])
RAMED: SealedColumn[Mapping[str, RamedRecord | None]] = SealedColumn("registry.ramed", dict[str, RamedRecord | None])
COVER_CONTENT: SealedColumn[Cover] = SealedColumn("coverage", Cover)
CHANGE: SealedColumn[Change] = SealedColumn("household_change", Change)
MEMBER: SealedColumn[str | None] = SealedColumn("cover_question.member", str | None)
COMPLAINT: SealedColumn[Content] = SealedColumn("complaint", Content, of="complaint")
