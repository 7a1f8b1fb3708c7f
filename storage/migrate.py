"""Bringing the database to the version this code needs; run before anything else starts."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage import roles
from storage.database import Database

_MIGRATIONS = Path(__file__).with_name("migrations")

# Any number will do, as long as everybody who migrates takes the same lock.
_MIGRATION_LOCK = 4_201_905


def upgrade(database: Database) -> None:
    """Run the migrations that are missing, and give processes their rights; two at once follow each other.

    Raises:
        DatabaseUnavailableError.
    """
    with database.transaction() as connection:
        connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
        if is_behind := _version(connection) != newest():
            _run(connection)
        if roles.is_there(connection) and (is_behind or not roles.has_rights(connection)):
            roles.grant(connection)


def newest() -> str:
    """Return the version this code needs: the number that its newest migration's file begins with."""
    return max(path.name for path in (_MIGRATIONS / "versions").glob("[0-9]*.py")).partition("_")[0]


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("select version_num from alembic_version")).scalar_one_or_none()


def _run(connection: Connection) -> None:
    # Loaded where there is something to do: at a warm start of the stack there is not, and it takes half a second.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
