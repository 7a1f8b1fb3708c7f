"""What the HTTP edge needs from the rest of the house, handed in by `deploy`; nothing is built here."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Protocol

from fastapi import Depends, Request

from dossier.accounts.people import Reach
from dossier.accounts.ports import Accounts, Budgets, Clients, OneTimeCodes, Sessions, Standing
from dossier.accounts.provider import IdentityProvider
from dossier.complaints.ports import Complaints
from dossier.coverage.ports import CoverActs
from dossier.desk import Desk
from dossier.dispatching import CounterTasks, Notices
from dossier.errors import RefusedActError
from dossier.looking import Looks
from dossier.ports import Dossiers, Files, Readers
from dossier.rights import Auditing, Exports


class FileRefusedError(RefusedActError):
    """A file is turned down by its first bytes, before anything is kept; `reason` is the stable code of why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Screen(Protocol):
    """Judges a file by its first bytes."""

    def __call__(self, head: bytes, size: int) -> str:
        """Return the media type of a file of `size` bytes that starts so. Raises FileRefusedError."""
        ...


class Tickets(Protocol):
    """Seals what a browser keeps for us: it can neither read nor change it, nor use it for anything else."""

    def seal(self, use: str, content: bytes) -> str:
        """Return a ticket that may travel in a cookie."""
        ...

    def open(self, use: str, ticket: str) -> bytes | None:
        """Return what was sealed for that use, or None where the ticket is not ours."""
        ...


@dataclass(frozen=True, slots=True)
class ApiSettings:
    """What an installation may choose; units are in the names."""

    temporal_ui_url: str
    namespace: str = "default"
    upload_max_bytes: int = 10 * 1024 * 1024
    household_max_bytes: int = 256 * 1024
    body_max_bytes: int = 64 * 1024
    body_grace_s: float = 30.0  # after so long a body must have come at this pace on average
    body_bytes_per_s: float = 8 * 1024
    documents_max: int = 60
    inspection_wait_s: float = 3.0
    secure_cookies: bool = True
    staff_session: timedelta = timedelta(hours=8)
    applicant_session: timedelta = timedelta(hours=12)
    stream_max_s: float = 300.0
    stream_poll_s: float = 1.0
    streams_max: int = 200
    page_size: int = 50


def _everything_answers() -> tuple[str, ...]:
    return ()


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Services:
    """The ports, joined.

    `digest` is a keyed hash: it turns keys and bodies of requests into something that says nothing of them.
    `provider` is where staff may sign in with the administration's own accounts; most installations have none.
    `missing` names the parts that do not answer at the moment, for the readiness probe.
    """

    dossiers: Dossiers
    files: Files
    readers: Readers
    screen: Screen
    tickets: Tickets
    accounts: Accounts
    clients: Clients
    sessions: Sessions
    codes: OneTimeCodes
    budgets: Budgets
    standing: Standing
    desk: Desk
    looks: Looks
    digest: Callable[[bytes], bytes]
    settings: ApiSettings
    notices: Notices
    counter_tasks: CounterTasks
    complaints: Complaints
    covers: CoverActs
    exports: Exports
    auditing: Auditing
    provider: IdentityProvider | None = None
    missing: Callable[[], tuple[str, ...]] = _everything_answers
    now: Callable[[], datetime] = _now

    def within(self, reach: Reach) -> "Services":
        """Return the services as somebody has them: what they do not reach does not exist."""
        return replace(
            self,
            dossiers=self.dossiers.within(reach),
            complaints=self.complaints.within(reach),
            covers=self.covers.within(reach),
            auditing=self.auditing.within(reach),
            counter_tasks=self.counter_tasks.within(reach),
            standing=self.standing.within(reach),
            desk=self.desk.within(reach),
        )

    @staticmethod
    def new_id() -> str:
        """Return a random id under which somebody without an account acts."""
        return secrets.token_hex(8)


def services_of(request: Request) -> Services:
    """Return the services as whoever asks has them: `api.access.admit` narrowed them before anything else."""
    services: Services = request.state.services
    return services


Injected = Annotated[Services, Depends(services_of)]
