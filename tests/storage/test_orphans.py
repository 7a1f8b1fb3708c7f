"""Files without a document, in a real object store of their own beside the real database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dossier.errors import FileDamagedError
from dossier.record import StoredFile
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.keys import Keyring
from storage.objects import S3Files
from storage.orphans import SqlOrphans
from tests.acts import a_couple, a_document, an_act
from tests.clocks import Clock
from tests.conftest import Servers

pytestmark = pytest.mark.engines
A_DAY = timedelta(hours=25)


class Store:
    """A bucket of its own, dossiers, and the clock by which files grow old."""

    def __init__(self, servers: Servers, keys: Keyring) -> None:
        told, site, self.clock = servers.environment, servers.site, Clock()
        key, secret = site.secret("s3-access-key"), site.secret("s3-secret-key")
        self.files = S3Files(told["WATHIQ_S3_ENDPOINT"], key, secret, "orphans", keys)
        self.files.prepare()
        self.database = Database(told["WATHIQ_DATABASE_URL"], clock=self.clock)
        self.dossiers = SqlDossiers(self.database, keys)
        self.orphans = SqlOrphans(self.database, lambda: self.files)
        self.number = self.dossiers.open(a_couple(), an_act())

    def upload(self) -> StoredFile:
        """Store a file as the edge does, before anything else is committed."""
        return self.files.put(b"%PDF-1.7 a paper", "application/pdf", self.number)

    def acknowledge(self, file: StoredFile) -> str:
        """Commit the document of a file."""
        return self.dossiers.add_document(self.number, replace(a_document(), file=file), an_act())

    def sweep(self, page: int = 1000) -> int:
        """Look at everything, page by page; return how many were removed."""
        removed, after = 0, ""
        while (one := self.orphans.remove(after, page)).last is not None:
            removed, after = removed + one.removed, one.last
        return removed

    def has(self, file: StoredFile) -> bool:
        """Say whether a file is still there."""
        try:
            return bool(self.files.get(file, self.number))
        except FileDamagedError:
            return False


@pytest.fixture
def store(servers: Servers, database: Database, keys: Keyring) -> Iterator[Store]:
    made = Store(servers, keys)
    made.clock.ahead = A_DAY
    made.sweep()
    made.clock.ahead = timedelta()
    yield made
    made.database.close()


def test_a_file_that_no_document_names_goes_after_a_day(store: Store) -> None:
    orphan, kept = store.upload(), store.upload()
    store.acknowledge(kept)
    store.clock.ahead = A_DAY
    assert store.sweep() == 1
    assert not store.has(orphan)
    assert store.has(kept)


def test_an_upload_in_flight_is_left_alone(store: Store) -> None:
    arriving = store.upload()
    assert store.sweep() == 0
    store.acknowledge(arriving)
    assert store.has(arriving)


def test_a_paper_taken_out_keeps_its_file(store: Store) -> None:
    file = store.upload()
    store.dossiers.remove_document(store.number, store.acknowledge(file), an_act())
    store.clock.ahead = A_DAY
    assert store.sweep() == 0
    assert store.has(file)


def test_page_after_page_reaches_every_file(store: Store) -> None:
    orphans = [store.upload() for _ in range(5)]
    kept = store.upload()
    store.acknowledge(kept)
    store.clock.ahead = A_DAY
    assert store.sweep(page=2) == len(orphans)
    assert [store.has(each) for each in orphans] == [False] * 5
    assert store.has(kept)


def test_the_age_is_that_of_the_stores_own_clock(store: Store) -> None:
    file = store.upload()
    (stored_at,) = [each.stored_at for each in store.files.listed("", 1000) if each.key == file.object_key]
    assert abs(stored_at - datetime.now(UTC)) < timedelta(minutes=1)
