"""Looking at a dossier or at one of its documents is recorded: who, what, when and why (DOMAIN.md §10)."""

from enum import StrEnum
from typing import Protocol

from dossier.record import Actor, Role


class LookReason(StrEnum):
    """Why somebody looks. The values are stored for ever: never rename one."""

    INTAKE = "intake"
    REVIEW = "review"
    SUPERVISION = "supervision"
    COMPLAINT = "complaint"
    OPERATION = "operation"
    AUDIT = "audit"
    EXPORT = "export"
    PROGRAM = "program"


# What somebody is there for, where they name no other reason.
REASON_OF_ROLE = {
    Role.COUNTER: LookReason.INTAKE,
    Role.HELPER: LookReason.INTAKE,
    Role.REVIEWER: LookReason.REVIEW,
    Role.SUPERVISOR: LookReason.SUPERVISION,
    Role.OPERATOR: LookReason.OPERATION,
    Role.AUDITOR: LookReason.AUDIT,
    Role.CLIENT: LookReason.PROGRAM,
}


class Looks(Protocol):
    """Who looked at what."""

    def note(self, number: str, actor: Actor, reason: LookReason, document: str | None = None) -> None:
        """Note that somebody sees a dossier, or one of its documents."""
        ...


def reason_for(role: Role) -> LookReason | None:
    """Return why somebody in this capacity looks, where they say nothing else; None: at what is their own."""
    return REASON_OF_ROLE.get(role)
