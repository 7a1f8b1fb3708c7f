"""A link opens an export once, in the session that asked for it, for ten minutes."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.export_links import LASTS, SqlExportLinks
from storage.keys import Keyring
from tests.clocks import Clock
from tests.conftest import Servers
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines
SESSION = "wsn_of-a-family"


@pytest.fixture
def desk(database: Database, servers: Servers, keys: Keyring) -> Iterator[Desk]:
    clock = Clock()
    own = Database(servers.environment["WATHIQ_DATABASE_URL"], clock=clock)
    yield Desk(clock, own, SqlDossiers(own, keys), SqlCases(own, keys))
    own.close()


def test_a_link_opens_once_for_its_dossier_and_its_session_only(desk: Desk) -> None:
    links, number, other = SqlExportLinks(desk.database), desk.deposited(), desk.deposited()
    link = links.make(number, SESSION)
    assert not links.redeem(link, number, "wsn_of-somebody")
    assert not links.redeem(link, other, SESSION)
    assert not links.redeem("nothing", number, SESSION)
    assert links.redeem(link, number, SESSION)
    assert not links.redeem(link, number, SESSION)


def test_a_link_is_too_old_after_ten_minutes(desk: Desk) -> None:
    links, number = SqlExportLinks(desk.database), desk.deposited()
    link = links.make(number, SESSION)
    desk.clock.ahead = LASTS + timedelta(seconds=1)
    assert not links.redeem(link, number, SESSION)
    desk.clock.ahead = timedelta()
