"""What the role of the processes may not do, asked of PostgreSQL itself."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import ProgrammingError

from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from storage.roles import APP_ROLE, APPEND_ONLY, rights_on
from tests.acts import a_couple, an_act
from tests.conftest import Servers

pytestmark = pytest.mark.engines


@pytest.fixture(scope="module")
def app(servers: Servers, database: Database) -> Iterator[Engine]:
    """Somebody who came by the password of a process."""
    url = servers.environment["WATHIQ_DATABASE_URL"].replace("wathiq@", f"{APP_ROLE}@")
    engine = create_engine(url)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("table", sorted(APPEND_ONLY))
@pytest.mark.parametrize(
    "statement",
    [
        "update {} set {} = {}",
        "delete from {}",
        "truncate {} cascade",
        "drop table {}",
        "alter table {} disable trigger all",
    ],
)
def test_nothing_that_is_append_only_can_be_changed(app: Engine, table: str, statement: str) -> None:
    with app.connect() as connection:
        column = connection.execute(
            text("select quote_ident(attname) from pg_attribute where attrelid = cast(:t as regclass) and attnum = 1"),
            {"t": table},
        ).scalar_one()
        with pytest.raises(ProgrammingError, match=r"permission denied|must be owner"):
            connection.execute(text(statement.format(table, column, column)))


def test_a_process_can_still_do_its_work(servers: Servers, database: Database, keys: Keyring) -> None:
    url = servers.environment["WATHIQ_DATABASE_URL"].replace("wathiq@", f"{APP_ROLE}@")
    own = Database(url)
    dossiers = SqlDossiers(own, keys)
    number = dossiers.open(a_couple(), an_act())
    assert dossiers.view(number).number == number
    own.close()


def test_the_role_owns_nothing_and_has_the_rights_of_the_table_of_rights(app: Engine) -> None:
    with app.connect() as connection:
        owners = set(connection.execute(text("select tableowner from pg_tables where schemaname = 'public'")).scalars())
        granted = connection.execute(
            text(
                "select table_name, privilege_type from information_schema.role_table_grants "
                "where grantee = :role and table_schema = 'public'"
            ),
            {"role": APP_ROLE},
        ).all()
        tables = connection.execute(text("select tablename from pg_tables where schemaname = 'public'")).scalars().all()
        superuser = connection.execute(text("select rolsuper from pg_roles where rolname = current_user")).scalar_one()
    assert APP_ROLE not in owners
    assert not superuser
    found: dict[str, set[str]] = {table: set() for table in tables}
    for table, right in granted:
        found[table].add(right.lower())
    assert found == {table: set(rights_on(table)) for table in tables}


def test_nothing_that_the_stores_write_needs_more_than_the_role_has() -> None:
    wanted = set()
    for path in sorted(Path("storage").glob("*.py")):
        source = path.read_text(encoding="utf-8")
        wanted |= {("update", name) for name in re.findall(r"\bupdate\(\s*([A-Z][A-Z_]+)\)", source)}
        wanted |= {("update", name) for name in re.findall(r"\b([A-Z][A-Z_]+)\.update\(\)", source)}
        wanted |= {("delete", name) for name in re.findall(r"\bdelete\(\s*([A-Z][A-Z_]+)\)", source)}
    assert len(wanted) > 20, "the search finds them"
    assert {(right, name) for right, name in wanted if right not in rights_on(name.lower())} == set()
