"""The migrations make exactly the tables that the code speaks of, and can be taken back."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from storage import account_tables, audit_tables, erasure_tables, key_tables
from storage.database import Database
from storage.migrate import newest, upgrade
from storage.tables import METADATA

pytestmark = pytest.mark.engines


def test_the_migrated_database_is_the_one_that_the_code_speaks_of(database: Database) -> None:
    for each in (account_tables.ACCOUNT, audit_tables.ANCHOR, erasure_tables.ERASURE, key_tables.DATA_KEY):
        assert each.metadata is METADATA, "described when it is loaded"
    with database.transaction() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_a_database_that_is_up_to_date_is_left_alone(database: Database) -> None:
    upgrade(database)
    with database.transaction() as connection:
        assert connection.execute(text("select version_num from alembic_version")).scalar_one() == newest()


def test_all_migrations_can_be_taken_back(database: Database) -> None:
    config = Config()
    config.set_main_option("script_location", "storage/migrations")
    with database.transaction() as connection:
        connection.execute(text("create schema aside; set local search_path to aside"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        assert tables(connection) > {"dossier", "event"}
        command.downgrade(config, "base")
        assert tables(connection) == {"alembic_version"}
        connection.execute(text("drop schema aside cascade"))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names("aside"))
