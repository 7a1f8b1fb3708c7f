"""What people may ask of their own data, and what auditors see of those who look at it: the ports of both."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from dossier.accounts.people import Reach
from dossier.looking import LookReason
from dossier.record import Actor
from dossier.verifying import Fault


class Exports(Protocol):
    """Everything that is kept of a dossier, for its family, behind an address that works once."""

    def link(self, number: str, session: str) -> str:
        """Return what opens an export once, in that session alone, within minutes."""
        ...

    def redeem(self, link: str, number: str, session: str) -> bool:
        """Say whether this opens an export now; it never does again."""
        ...

    def pack(self, number: str, actor: Actor) -> bytes:
        """Return the zip. Raises UnknownDossierError, UnavailableError."""
        ...


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody saw a dossier, or one of its documents, for that reason."""

    at: datetime
    actor: Actor
    reason: LookReason
    document: str | None


@dataclass(frozen=True, slots=True)
class Watched:
    """Somebody, by the id of their account: how many dossiers they saw, and how many looks that were."""

    actor: str
    dossiers: int
    looks: int


@dataclass(frozen=True, slots=True)
class Audit:
    """One dossier as its auditor sees it: no value of a person, who looked, what happened, what is wrong in it."""

    number: str
    looks: tuple[Looked, ...]
    events: tuple[tuple[int, datetime, str, Actor], ...]
    faults: tuple[Fault, ...]


class Auditing(Protocol):
    """What auditors see."""

    def within(self, reach: Reach) -> "Auditing":
        """Return the same as somebody has it: what they do not reach does not exist."""
        ...

    def audit(self, number: str) -> Audit:
        """Return who looked at a dossier, and whether its story holds. Raises UnknownDossierError."""
        ...

    def most(self, since: datetime, limit: int = 20) -> tuple[Watched, ...]:
        """Return who looked at most dossiers since."""
        ...

    def anchored(self) -> tuple[int, datetime] | None:
        """Return the number and the moment of the newest anchor."""
        ...
