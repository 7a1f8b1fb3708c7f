"""Fixtures of the stores: a desk on the real database."""

from collections.abc import Iterator

import pytest

from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from tests.clocks import Clock
from tests.conftest import Servers
from tests.storage.desk import Desk


@pytest.fixture
def desk(servers: Servers, database: Database, keys: Keyring) -> Iterator[Desk]:
    """A desk with a clock of its own."""
    clock = Clock()
    own = Database(servers.environment["WATHIQ_DATABASE_URL"], clock=clock)
    yield Desk(clock, own, SqlDossiers(own, keys), SqlCases(own, keys))
    own.close()
