"""The virus scanner: the real clamd of Debian, with a list of one virus, the one that is none (eicar.org)."""

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import ScannerUnavailableError
from gateways.clamd import Clamd
from tests.eventually import eventually

pytestmark = pytest.mark.engines
# Written in two halves, so that no scanner takes this file for it.
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
_STREAM_MAX = 1 << 20


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clamd")


@pytest.fixture(scope="module")
def scanner(home: Path) -> Iterator[Clamd]:
    """A clamd of its own on a port and a socket, which knows one virus and takes a megabyte."""
    port = free_port()
    (home / "one.ndb").write_text(f"Eicar-Test:0:*:{EICAR.hex()}\n")
    told = {
        "DatabaseDirectory": home, "TemporaryDirectory": home, "LocalSocket": home / "socket", "TCPSocket": port,
        "TCPAddr": "127.0.0.1", "Foreground": "yes", "StreamMaxLength": _STREAM_MAX, "User": home.owner(),
    }  # fmt: skip
    (home / "clamd.conf").write_text("".join(f"{name} {value}\n" for name, value in told.items()))
    with subprocess.Popen(["/usr/sbin/clamd", "-c", str(home / "clamd.conf")], stdout=subprocess.DEVNULL) as server:
        scanner = Clamd(f"127.0.0.1:{port}")
        eventually(lambda: answers(scanner), bool, within_s=60)
        yield scanner
        server.kill()


def answers(scanner: Clamd) -> bool:
    try:
        return not scanner.is_infected(b"harmless")
    except ScannerUnavailableError:
        return False


def test_a_paper_is_clean_and_the_test_virus_is_found_wherever_it_stands(scanner: Clamd) -> None:
    assert not scanner.is_infected(b"\xff\xd8\xff" + os.urandom(200_000))
    assert scanner.is_infected(EICAR)
    assert scanner.is_infected(b"\xff\xd8\xff" + bytes(150_000) + EICAR)


def test_nothing_is_clean_that_was_not_judged_whole(scanner: Clamd) -> None:
    with pytest.raises(ScannerUnavailableError):
        scanner.is_infected(bytes(_STREAM_MAX + 100_000))


def test_a_scanner_that_is_away_says_nothing_is_clean() -> None:
    for away in (Clamd(f"127.0.0.1:{free_port()}", timeout_s=1), Clamd("/nowhere/socket", timeout_s=1)):
        with pytest.raises(ScannerUnavailableError):
            away.is_infected(b"harmless")


def test_a_socket_of_the_machine_serves_too(scanner: Clamd, home: Path) -> None:
    assert answers(scanner)
    assert Clamd(str(home / "socket")).is_infected(EICAR)
