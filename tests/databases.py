"""A database of one test alone, on the server that all share."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from storage.database import Database
from storage.migrate import upgrade
from tests.conftest import Servers


@contextmanager
def own_database(servers: Servers) -> Iterator[str]:
    """Make a migrated database, give its address, and drop it in the end: whoever used it has closed by then."""
    url = servers.environment["WATHIQ_DATABASE_URL"]
    name = f"own_{secrets.token_hex(4)}"
    _tell(url, f"create database {name}")
    try:
        own = f"{url.rpartition('/')[0]}/{name}"
        migrating = Database(own, pool_size=1)
        upgrade(migrating)
        migrating.close()
        yield own
    finally:
        _tell(url, f"drop database {name} with (force)")


def _tell(url: str, statement: str) -> None:
    database = Database(url, pool_size=1)
    with database._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    database.close()
