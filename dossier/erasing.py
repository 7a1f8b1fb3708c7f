"""Erasure with proof: what is to go, the receipt that it went, and the port of whoever erases."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Protocol

from dossier.record import Actor
from dossier.retention import ErasureReason


@dataclass(frozen=True, slots=True)
class Remains:
    """What of an erased dossier still has to go: its number, those of complaints about it, its stored files.

    Of a complaint that never had one, `number` is None.
    """

    number: str | None
    complaints: tuple[str, ...]
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """What went outside the database: runs by name with how many there were, stored files with all their versions."""

    runs: Mapping[str, int]
    files: int
    versions: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was erased, when and why: nothing personal, so that it may be kept for ever and shown to anybody.

    `files` are the SHA-256 digests of the sealed files that went, `keys` the scopes whose keys were destroyed, `rows`
    how many rows of each table lost their sealed values, `chain` the last link of the dossier's story.
    """

    number: str
    reason: ErasureReason
    asked_by: str
    begun_at: datetime
    finished_at: datetime
    schedule: str
    runs: Mapping[str, int]
    files: tuple[str, ...]
    versions: int
    keys: tuple[str, ...]
    rows: Mapping[str, int]
    events: int
    chain: str

    def content(self) -> bytes:
        """Return the bytes that are signed: one JSON object, its names in order."""
        told = asdict(self) | {"begun_at": self.begun_at.isoformat(), "finished_at": self.finished_at.isoformat()}
        return json.dumps({"kind": "wathiq-erasure-1", **told}, sort_keys=True, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class SignedReceipt:
    """A receipt as it was written and signed, with the public key that checks it."""

    content: bytes
    signature: bytes
    public_key: bytes


class Erasing(Protocol):
    """Whoever erases dossiers for good, and complaints that have none."""

    def due(self, limit: int) -> tuple[str, ...]:
        """Return what has outlived its time, and what somebody began to erase and did not finish."""
        ...

    async def erase(self, number: str, reason: ErasureReason, actor: Actor) -> SignedReceipt:
        """Erase one dossier or complaint, or finish what was begun; again, the same receipt.

        Raises:
            UnknownDossierError, UnknownComplaintError, ComplaintOfDossierError, DossierHeldError, StillOpenError,
            UnavailableError.
        """
        ...
