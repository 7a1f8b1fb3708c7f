"""What the HTTP edge needs from the rest of the house, handed in by `deploy`; nothing is built here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Protocol

from fastapi import Depends, Request

from dossier.complaints.ports import Complaints
from dossier.dispatching import CounterTasks, Notices
from dossier.errors import RefusedActError
from dossier.ports import Dossiers, Files, Readers


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
    """Seals what a browser keeps for us: it can neither read nor change it."""

    def seal(self, content: bytes) -> str:
        """Return a ticket that may travel in a cookie."""
        ...

    def open(self, ticket: str) -> bytes | None:
        """Return what was sealed, or None where the ticket is not ours."""
        ...


@dataclass(frozen=True, slots=True)
class Client:
    """A program that calls the API: `staff` clients also see what is never told to applicants."""

    id: str
    staff: bool = False


class Codes(Protocol):
    """Who a secret belongs to. Every method takes as long for a wrong one as for a right one."""

    def client(self, token: str) -> Client | None:
        """Return the client of a bearer token."""
        ...

    def reviewer(self, code: str) -> str | None:
        """Return the opaque id of the reviewer with that access code."""
        ...

    def operator(self, code: str) -> str | None:
        """Return the opaque id of the operator with that access code."""
        ...


@dataclass(frozen=True, slots=True)
class ApiSettings:
    """What an installation may choose; units are in the names."""

    temporal_ui_url: str
    namespace: str = "default"
    upload_max_bytes: int = 10 * 1024 * 1024
    household_max_bytes: int = 256 * 1024
    body_max_bytes: int = 64 * 1024
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
    `missing` names the parts that do not answer at the moment, for the readiness probe.
    """

    dossiers: Dossiers
    files: Files
    readers: Readers
    screen: Screen
    tickets: Tickets
    codes: Codes
    digest: Callable[[bytes], bytes]
    settings: ApiSettings
    notices: Notices
    counter_tasks: CounterTasks
    complaints: Complaints
    missing: Callable[[], tuple[str, ...]] = _everything_answers
    now: Callable[[], datetime] = _now


def services_of(request: Request) -> Services:
    """Return the services that the application was made with."""
    services: Services = request.app.state.services
    return services


Injected = Annotated[Services, Depends(services_of)]
