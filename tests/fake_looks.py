"""Looks that are kept in memory."""

from dossier.looking import LookReason
from dossier.record import Actor


class InMemoryLooks:
    """Every look, as number, role, reason and document."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, str, LookReason, str | None]] = []

    def note(self, number: str, actor: Actor, reason: LookReason, document: str | None = None) -> None:
        self.noted.append((number, actor.role.value, reason, document))
