"""Keys: one for every dossier, made once, wrapped, and gone for good once destroyed."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from dossier.errors import DatabaseUnavailableError, KeyDestroyedError, KeyUnavailableError, SealBrokenError
from storage import data_keys
from storage.data_keys import FRESH_S, SqlDataKeys, SqlRewrapping
from storage.database import Database
from storage.kek import HeldKeks, KekFile, Wrapped, new_line
from storage.keys import InstallationKeys, Keyring, Purpose, is_signed, key_part
from tests.conftest import Servers
from tests.keyrings import KEKS, SECRET, passing

engines = pytest.mark.engines
COLUMN = Purpose.COLUMN


@dataclass
class Hand:
    """A clock moved by hand."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Processes:
    """Several processes of one installation, each with its own memory of keys."""

    database: Database
    clock: Hand = field(default_factory=Hand)

    def one(self, keks: HeldKeks | KekFile = KEKS) -> Keyring:
        return Keyring(InstallationKeys(SECRET), SqlDataKeys(self.database, keks, self.clock))

    def destroy(self, *scopes: str) -> int:
        with self.database.transaction() as connection:
            return data_keys.destroy(connection, scopes, datetime.now(UTC))


@pytest.fixture
def processes(servers: Servers, database: Database) -> Iterator[Processes]:
    own = Database(servers.environment["WATHIQ_DATABASE_URL"], pool_size=4)
    yield Processes(own)
    own.close()


@pytest.fixture
def kek_file(tmp_path: Path) -> KekFile:
    path = tmp_path / "keks"
    path.write_text(new_line() + "\n")
    return KekFile(path)


def a_scope() -> str:
    return f"dossier:{uuid4()}"


@pytest.mark.parametrize(
    ("scope", "part"),
    [
        pytest.param("dossier:K7QM-2XPD-5/document.reading", "dossier:K7QM-2XPD-5", id="a-column"),
        pytest.param("dossier:K7QM-2XPD-5/0b1c", "dossier:K7QM-2XPD-5", id="a-file"),
        pytest.param("wathiq/dossier:K7QM-2XPD-5", "dossier:K7QM-2XPD-5", id="a-payload"),
        pytest.param("wathiq/coverage:K7QM-2XPD-5", "dossier:K7QM-2XPD-5", id="the-cover-it-led-to"),
        pytest.param("complaint:R-1/complaint", "complaint:R-1", id="a-complaint"),
        pytest.param("account:12/name", "account:12", id="an-account"),
        pytest.param("wathiq/installation", "installation", id="a-schedule"),
        pytest.param("ticket", "installation", id="anything-else"),
    ],
)
def test_the_scope_of_a_seal_says_whose_key_it_is(scope: str, part: str) -> None:
    assert key_part(scope) == part


def test_each_dossier_has_a_key_of_its_own_and_each_purpose_another() -> None:
    keys = passing()
    sealed = keys.seal(COLUMN, "dossier:1/household", b"value")
    assert keys.open(COLUMN, "dossier:1/household", sealed) == b"value"
    for purpose, scope in ((COLUMN, "dossier:2/household"), (COLUMN, "dossier:1/other"), (Purpose.FILE, "dossier:1")):
        with pytest.raises(SealBrokenError):
            keys.open(purpose, scope, sealed)
    with pytest.raises(SealBrokenError):
        passing().open(COLUMN, "dossier:1/household", sealed)


def test_what_was_sealed_before_dossiers_had_keys_still_opens() -> None:
    old = InstallationKeys(SECRET)
    for purpose, scope in (
        (COLUMN, "dossier:1/household"),
        (Purpose.FILE, "dossier:1/key"),
        (Purpose.SESSION, "ticket"),
    ):
        assert passing().open(purpose, scope, old.seal(purpose, scope, b"value")) == b"value"


def test_a_session_is_sealed_without_the_database() -> None:
    sealed = passing().seal(Purpose.SESSION, "ticket", b"value")
    assert InstallationKeys(SECRET).open(Purpose.SESSION, "ticket", sealed) == b"value"


def test_a_signature_holds_for_its_content_and_installation_only() -> None:
    ours = InstallationKeys(SECRET)
    signature = ours.sign(b"receipt")
    assert is_signed(ours.public_key, b"receipt", signature)
    assert not is_signed(ours.public_key, b"another", signature)
    assert not is_signed(InstallationKeys(bytes(32)).public_key, b"receipt", signature)
    assert not is_signed(b"no key", b"receipt", signature)


@engines
def test_processes_that_seal_first_at_once_make_one_key(processes: Processes) -> None:
    scope, together = a_scope(), threading.Barrier(8)

    def seal(_: int) -> bytes:
        keys = processes.one()
        together.wait()
        return keys.seal(COLUMN, scope, b"value")

    with ThreadPoolExecutor(8) as pool:
        sealed = list(pool.map(seal, range(8)))
    assert [processes.one().open(COLUMN, scope, each) for each in sealed] == [b"value"] * 8


@engines
def test_opening_makes_no_key(processes: Processes) -> None:
    scope = a_scope()
    sealed = passing().seal(COLUMN, scope, b"value")
    with pytest.raises(SealBrokenError):
        processes.one().open(COLUMN, scope, sealed)
    assert processes.destroy(scope) == 0


@engines
def test_a_destroyed_key_opens_and_seals_nothing_in_any_process_after_half_a_minute(processes: Processes) -> None:
    scope, neighbour = a_scope(), a_scope()
    one, other = processes.one(), processes.one()
    sealed, kept = one.seal(COLUMN, scope, b"value"), one.seal(COLUMN, neighbour, b"kept")
    assert other.open(COLUMN, scope, sealed) == b"value"
    assert processes.destroy(scope) == 1
    processes.clock.seconds += FRESH_S
    for keys in (one, other, processes.one()):
        with pytest.raises(KeyDestroyedError):
            keys.open(COLUMN, scope, sealed)
        with pytest.raises(KeyDestroyedError):
            keys.seal(COLUMN, scope, b"again")
        with pytest.raises(KeyDestroyedError):
            keys.open(COLUMN, scope, InstallationKeys(SECRET).seal(COLUMN, scope, b"older"))
        assert keys.open(COLUMN, neighbour, kept) == b"kept"


@engines
def test_a_scope_is_buried_before_it_ever_had_a_key(processes: Processes) -> None:
    scope = a_scope()
    assert processes.destroy(scope) == 0
    with pytest.raises(KeyDestroyedError):
        processes.one().seal(COLUMN, scope, b"value")


@engines
@pytest.mark.parametrize(
    "act",
    [
        pytest.param("update data_key set destroyed_at = null, kek = 'test', wrapped = '\\x00'", id="brought-back"),
        pytest.param("delete from data_key", id="taken-away"),
    ],
)
def test_the_database_keeps_tombstones(processes: Processes, act: str) -> None:
    scope = a_scope()
    processes.one().seal(COLUMN, scope, b"value")
    processes.destroy(scope)
    with pytest.raises(IntegrityError), processes.database.transaction() as connection:
        connection.execute(text(f"{act} where scope = :scope"), {"scope": scope})


@engines
def test_a_wrapped_key_opens_under_its_own_scope_only(processes: Processes) -> None:
    mine, theirs = a_scope(), a_scope()
    keys = processes.one()
    sealed = keys.seal(COLUMN, mine, b"value")
    keys.seal(COLUMN, theirs, b"value")
    with processes.database.transaction() as connection:
        moved = (
            "update data_key set (id, wrapped) = (select id, wrapped from data_key where scope = :a) where scope = :b"
        )
        connection.execute(text(moved), {"a": mine, "b": theirs})
    with pytest.raises(SealBrokenError):
        processes.one().open(COLUMN, theirs, sealed)


@engines
def test_keys_of_many_dossiers_are_fetched_at_once(processes: Processes) -> None:
    scopes = [a_scope() for _ in range(30)]
    processes.one().make(scopes)
    keys = processes.one()
    keys.warm([*scopes, a_scope()])
    assert [keys.is_warm(scope) for scope in scopes] == [True] * 30


@engines
def test_a_rotation_is_followed_by_every_process_and_the_old_key_can_go(
    processes: Processes, kek_file: KekFile, tmp_path: Path
) -> None:
    scopes = [a_scope() for _ in range(7)]
    running = processes.one(KekFile(tmp_path / "keks"))
    sealed = {scope: running.seal(COLUMN, scope, scope.encode()) for scope in scopes}
    before, rewrapping = kek_file.newest(), SqlRewrapping(processes.database, kek_file)
    newest = kek_file.add()
    # The other tests' keys are wrapped under one that this file does not hold.
    with processes.database.transaction() as connection:
        strangers = connection.execute(
            text("update data_key set kek = :newest where kek not in (:before, :newest) returning scope, kek"),
            {"before": before, "newest": newest},
        ).all()
    assert rewrapping.page(limit=4) == 4
    assert rewrapping.left()[before] == 3
    while rewrapping.page(limit=4):
        pass
    assert before not in rewrapping.left()
    later = a_scope()
    running.seal(COLUMN, later, b"value")
    assert before not in rewrapping.left()
    kek_file.drop(before)
    processes.clock.seconds += FRESH_S
    for keys in (running, processes.one(KekFile(tmp_path / "keks"))):
        assert {scope: keys.open(COLUMN, scope, each).decode() for scope, each in sealed.items()} == dict(
            zip(scopes, scopes, strict=True)
        )
    with processes.database.transaction() as connection:
        connection.execute(
            text("update data_key set kek = 'test' where scope = any(:scopes)"),
            {"scopes": [row.scope for row in strangers]},
        )


def test_a_key_that_was_dropped_unwraps_nothing(kek_file: KekFile) -> None:
    wrapped = kek_file.wrap(bytes(32), "dossier:1")
    old = kek_file.newest()
    kek_file.add()
    assert kek_file.unwrap(wrapped, "dossier:1") == bytes(32)
    kek_file.drop(old)
    with pytest.raises(KeyUnavailableError):
        kek_file.unwrap(wrapped, "dossier:1")


def test_a_wrapped_key_that_was_changed_does_not_unwrap(kek_file: KekFile) -> None:
    wrapped = kek_file.wrap(bytes(32), "dossier:1")
    changed = Wrapped(wrapped.kek, wrapped.content[:-1] + bytes([wrapped.content[-1] ^ 1]))
    for each, scope in ((changed, "dossier:1"), (wrapped, "dossier:2")):
        with pytest.raises(SealBrokenError):
            kek_file.unwrap(each, scope)


def test_the_file_of_keys_is_private_also_after_a_rotation(kek_file: KekFile, tmp_path: Path) -> None:
    kek_file.add()
    assert (tmp_path / "keks").stat().st_mode & 0o777 == 0o600


@engines
def test_runs_go_on_with_keys_in_memory_while_the_database_is_away(processes: Processes) -> None:
    scope = a_scope()
    data = SqlDataKeys(Away(processes.database), KEKS, processes.clock)  # type: ignore[arg-type]
    keys = Keyring(InstallationKeys(SECRET), data)
    sealed = keys.seal(COLUMN, scope, b"value")
    data._database.is_away = True  # type: ignore[attr-defined]
    processes.clock.seconds += FRESH_S * 2
    assert keys.open(COLUMN, scope, sealed) == b"value"
    processes.clock.seconds += 600
    with pytest.raises(DatabaseUnavailableError):
        keys.open(COLUMN, scope, sealed)


class Away:
    """A database that goes away."""

    def __init__(self, database: Database) -> None:
        self._database, self.is_away = database, False

    def transaction(self) -> object:
        if self.is_away:
            raise DatabaseUnavailableError("away")
        return self._database.transaction()
