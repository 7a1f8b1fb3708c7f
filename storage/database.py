"""Connections to PostgreSQL; every public method of a store runs in one `transaction`, at one moment of its clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from dossier.errors import DatabaseUnavailableError

# A statement that takes longer holds a row lock that somebody waits for: fail, and let the caller come again.
_STATEMENT_TIMEOUT_MS = 15_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Database:
    """A pool of connections. Safe to use from several threads, not across a fork.

    `clock` is asked for every moment that is written of a dossier, so that a test moves one clock. Leases of the
    outbox alone go by the server's: they are held against the relays of other machines.
    """

    def __init__(self, url: str, pool_size: int = 8, clock: Callable[[], datetime] = _utc_now) -> None:
        self._clock = clock
        self._engine = create_engine(
            url,
            pool_size=pool_size,
            max_overflow=pool_size,
            pool_pre_ping=True,
            hide_parameters=True,  # parameters are personal data, and exceptions are logged
            connect_args={"connect_timeout": 5, "options": f"-c statement_timeout={_STATEMENT_TIMEOUT_MS}"},
        )

    def now(self) -> datetime:
        """Return the moment it is, in UTC."""
        return self._clock()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Commit at the end, roll back on any error. Raises DatabaseUnavailableError where the server is away."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except (OperationalError, InterfaceError) as error:
            raise DatabaseUnavailableError("the database did not answer") from error
        except DBAPIError as error:
            if error.connection_invalidated:
                raise DatabaseUnavailableError("the database went away") from error
            raise

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read what there is at one moment, whoever writes meanwhile. Raises DatabaseUnavailableError."""
        with self.transaction() as connection:
            connection.execute(text("set transaction isolation level repeatable read, read only"))
            yield connection

    def is_ready(self) -> bool:
        """Say whether the database answers."""
        try:
            with self.transaction() as connection:
                connection.execute(text("select 1"))
        except DatabaseUnavailableError:
            return False
        return True

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()
