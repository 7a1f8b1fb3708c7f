"""Fixtures that several rooms of the house share: the real servers, started once a session."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from deploy.stack import control, ports
from deploy.stack.home import home_at
from deploy.stack.ours import environment
from deploy.stack.part import REPOSITORY, Site
from deploy.stack.state import Phase
from storage.database import Database
from storage.keys import Keyring
from storage.migrate import upgrade
from storage.objects import S3Files
from tests.keyrings import a_keyring
from tests.servers import TABLE


@dataclass(frozen=True, slots=True)
class Servers:
    """Addresses and secrets of the running servers."""

    site: Site
    environment: dict[str, str]


@contextmanager
def running(home: Path, table: str) -> Iterator[Servers]:
    """A stack of the parts in a table, for as long as the context lasts."""
    with subprocess.Popen([sys.executable, "-m", "deploy.stack", str(home), table], cwd=REPOSITORY) as supervisor:
        told = control.wait_until_up(home, lambda status: None, supervisor)
        assert told.phase is Phase.UP, "the parts did not come up"
        place = home_at(home)
        site = Site(place, ports.known(place))
        try:
            yield Servers(site, environment(site))
        finally:
            supervisor.terminate()


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Temporal, SeaweedFS and PostgreSQL, as `wathiq up` runs them."""
    with running(tmp_path_factory.mktemp("servers"), TABLE) as servers:
        yield servers


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """The whole stack of `wathiq up`: servers, sandbox, API and workers."""
    with running(tmp_path_factory.mktemp("whole"), control.TABLE) as whole:
        yield whole


@pytest.fixture(scope="session")
def database(servers: Servers) -> Iterator[Database]:
    """A migrated database, shared by the session: tests open dossiers of their own."""
    os.environ["PGPASSFILE"] = servers.environment["PGPASSFILE"]
    database = Database(servers.environment["WATHIQ_DATABASE_URL"])
    upgrade(database)
    yield database
    database.close()


@pytest.fixture(scope="session")
def keys(servers: Servers, database: Database) -> Iterator[Keyring]:
    """Keys of a test installation: of its dossiers in its database."""
    own = Database(servers.environment["WATHIQ_DATABASE_URL"], pool_size=2)
    yield a_keyring(own)
    own.close()


@pytest.fixture(scope="session")
def files(servers: Servers, keys: Keyring) -> S3Files:
    """The object store."""
    site = servers.site
    store = S3Files(
        servers.environment["WATHIQ_S3_ENDPOINT"],
        site.secret("s3-access-key"),
        site.secret("s3-secret-key"),
        servers.environment["WATHIQ_S3_BUCKET"],
        keys,
    )
    store.prepare()
    return store
