"""What wraps the data keys, lost: nothing begins, nothing is written, and whoever started it is told what to do."""

import base64
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

import wording
from deploy.keyring import hold
from dossier.errors import KeyEncryptionLostError
from dossier.household import Language
from storage.data_keys import SqlDataKeys, SqlRewrapping
from storage.database import Database
from storage.kek import KekFile
from storage.keys import InstallationKeys, Keyring, Purpose
from tests.conftest import Servers
from tests.databases import own_database
from tests.keyrings import SECRET

pytestmark = pytest.mark.engines
COLUMN = Purpose.COLUMN
_ZEROS = base64.b64encode(bytes(32)).decode()


@pytest.fixture
def own(servers: Servers, database: Database) -> Iterator[Database]:
    with own_database(servers) as address:
        made = Database(address, pool_size=2)
        yield made
        made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "installation").write_text(base64.b64encode(SECRET).decode())
    return tmp_path / "keks"


@pytest.fixture
def keys(own: Database, file: Path) -> Keyring:
    """Two dossiers sealed, on the first key of a file."""
    made = Keyring(InstallationKeys(SECRET), SqlDataKeys(own, KekFile.begun(file)))
    for number in ("A", "B"):
        made.seal(COLUMN, f"dossier:{number}/household", b"a family")
    return made


def rows(own: Database) -> list[tuple[object, ...]]:
    with own.transaction() as connection:
        return [tuple(row) for row in connection.execute(text("select * from data_key order by scope"))]


def test_a_file_that_opens_every_data_key_is_taken(own: Database, keys: Keyring, file: Path) -> None:
    hold(own, file)
    KekFile(file).add()
    keys.seal(COLUMN, "dossier:C/household", b"under the second")
    hold(own, file)


def test_a_lost_file_stops_the_start_and_is_not_made_anew(own: Database, keys: Keyring, file: Path) -> None:
    before = rows(own)
    file.unlink()
    for may_begin in (True, False):
        with pytest.raises(KeyEncryptionLostError, match="2 data keys"):
            hold(own, file, may_begin=may_begin)
    assert not file.exists()
    assert rows(own) == before


@pytest.mark.parametrize(
    "content",
    [f"{'0' * 12} {_ZEROS}", "", "no key at all", f"{{id}} {_ZEROS}"],
    ids=["another key", "empty", "no keys", "its id, another key"],
)
def test_another_file_in_its_place_stops_the_start(own: Database, keys: Keyring, file: Path, content: str) -> None:
    other = content.replace("{id}", KekFile(file).newest())
    file.write_text(other)
    with pytest.raises(KeyEncryptionLostError, match="2 data keys"):
        hold(own, file, may_begin=True)
    assert file.read_text() == other


def test_one_of_several_keys_lost_stops_the_start_until_nothing_needs_it(
    own: Database, keys: Keyring, file: Path
) -> None:
    first, kept = KekFile(file).newest(), file.read_text()
    KekFile(file).add()
    keys.seal(COLUMN, "dossier:C/household", b"under the second")
    KekFile(file).drop(first)
    with pytest.raises(KeyEncryptionLostError, match="2 data keys"):
        hold(own, file)
    file.write_text(file.read_text() + kept)
    hold(own, file)
    SqlRewrapping(own, KekFile(file)).page()
    KekFile(file).drop(first)
    hold(own, file)


def test_an_installation_without_data_keys_gets_its_first_wrapping_key(own: Database, file: Path) -> None:
    with pytest.raises(FileNotFoundError):
        hold(own, file)
    hold(own, file, may_begin=True)
    assert file.stat().st_mode & 0o077 == 0
    assert len(KekFile(file).ids()) == 1


def test_a_database_from_before_there_were_data_keys_has_lost_none(own: Database, file: Path) -> None:
    with own.transaction() as connection:
        connection.execute(text("drop table data_key cascade"))
    hold(own, file, may_begin=True)
    assert file.exists()


@pytest.mark.parametrize("name", ["migrate", "api", "worker-dossiers"])
def test_no_process_starts_and_its_words_say_what_to_do(
    own: Database, keys: Keyring, file: Path, servers: Servers, name: str
) -> None:
    before = rows(own)
    file.unlink()
    told = servers.environment | {
        "WATHIQ_DATABASE_URL": own._engine.url.render_as_string(hide_password=False),
        "WATHIQ_INSTALLATION_KEY_FILE": str(file.with_name("installation")),
        "WATHIQ_KEY_ENCRYPTION_FILE": str(file),
    }
    argv = [sys.executable, "-m", "deploy.processes", name]
    ended = subprocess.run(argv, env=os.environ | told, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 78, ended.stderr
    assert ended.stderr.startswith("key.encryption_lost: 2 data keys")
    for language in Language:
        assert wording.text(language, "ui.problem.key.encryption_lost") in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not file.exists()
    assert rows(own) == before
