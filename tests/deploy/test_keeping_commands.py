"""`wathiq keys`, `erase` and `hold`, as an operator types them beside the real servers."""

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from dossier.record import EventType
from storage.cases import SqlCases
from storage.database import Database
from storage.dossiers import SqlDossiers
from storage.kek import KekFile
from tests.acts import an_act
from tests.clocks import Clock
from tests.conftest import Servers
from tests.databases import own_database
from tests.keyrings import SECRET, a_keyring
from tests.storage.desk import Desk

pytestmark = pytest.mark.engines


@pytest.fixture
def address(servers: Servers, database: Database) -> Iterator[str]:
    """A database of this test beside the others': their keys could not be wrapped anew."""
    with own_database(servers) as address:
        yield address


@pytest.fixture
def wrapping(servers: Servers, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KekFile:
    """An installation with the tests' keys in files, as the commands find it."""
    path, secret = tmp_path / "keks", tmp_path / "installation"
    path.write_text(f"test {base64.b64encode(SECRET[::-1]).decode()}\n")
    secret.write_text(base64.b64encode(SECRET).decode())
    files = {"WATHIQ_KEY_ENCRYPTION_FILE": str(path), "WATHIQ_INSTALLATION_KEY_FILE": str(secret)}
    for name, value in (servers.environment | files | {"WATHIQ_DATABASE_URL": address}).items():
        monkeypatch.setenv(name, value)
    return KekFile(path)


@pytest.fixture
def desk(address: str) -> Iterator[Desk]:
    clock, of_keys = Clock(), Database(address, pool_size=1)
    own, keys = Database(address, clock=clock), a_keyring(of_keys)
    yield Desk(clock, own, SqlDossiers(own, keys), SqlCases(own, keys))
    own.close()
    of_keys.close()


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed and how it ended."""

    exit_code: int
    stdout: str
    stderr: str


def wathiq(*arguments: str, said: str = "") -> Said:
    argv = [sys.executable, "-c", "from deploy.cli import main; main()", *arguments]
    done = subprocess.run(argv, capture_output=True, text=True, check=False, input=said)
    return Said(done.returncode, done.stdout, done.stderr)


def test_a_key_is_rotated_listed_and_dropped_once_it_wraps_nothing(wrapping: KekFile, desk: Desk) -> None:
    number = desk.deposited()
    before = wrapping.newest()
    assert wathiq("keys", "drop", before).exit_code == 1
    assert wathiq("keys", "rotate").exit_code == 0
    newest, *older = wrapping.ids()
    assert (older, newest == before) == ([before], False)
    listed = wathiq("keys", "list").stdout.splitlines()
    assert listed[1] == f"{before}  0 data keys"
    assert desk.dossiers.view(number).number == number  # by a process that knows the old key's data keys still
    assert wathiq("keys", "drop", newest).exit_code == 1


def test_a_dossier_is_held_then_erased_and_its_receipt_checked(wrapping: KekFile, desk: Desk, tmp_path: Path) -> None:
    number = desk.deposited()
    desk.dossiers.withdraw(number, an_act())
    assert wathiq("hold", "place", number, "--reason", "litigation").exit_code == 0
    held = wathiq("erase", number, "--reason", "requested")
    assert held.exit_code == 1
    assert "dossier.held" in held.stderr
    assert wathiq("hold", "lift", number).exit_code == 0
    erased = wathiq("erase", number, "--reason", "requested")
    assert erased.exit_code == 0, erased.stderr
    receipt, public_key = tmp_path / "receipt.json", wathiq("keys", "public").stdout.strip()
    receipt.write_text(erased.stdout)
    assert json.loads(json.loads(erased.stdout)["receipt"])["number"] == number
    assert wathiq("erase", number, "--reason", "court_order").stdout == erased.stdout
    assert wathiq("keys", "check", str(receipt), public_key).exit_code == 0
    receipt.write_text(erased.stdout.replace("requested", "mistaken!"))
    assert wathiq("keys", "check", str(receipt), public_key).exit_code == 1
    assert wathiq("erase", "0000-0000-0", "--reason", "requested").exit_code == 1


def test_a_letter_that_asks_to_put_something_right_starts_its_clock(wrapping: KekFile, desk: Desk) -> None:
    number = desk.deposited()
    assert wathiq("rectify", number).exit_code == 1
    assert wathiq("rectify", "0000-0000-0", said="Mon prénom est Salma.").exit_code == 1
    taken = wathiq("rectify", number, said="Mon prénom est Salma.\n")
    assert taken.exit_code == 0, taken.stderr
    assert "Salma" not in taken.stdout + taken.stderr
    made, due = taken.stdout.split("  answer due ")
    opened = desk.clock().date()
    assert 9 <= (date.fromisoformat(due.strip()) - opened).days <= 11
    assert desk.told(number)[-1] == EventType.COMPLAINT_RECEIVED
    assert made.startswith("R-")
