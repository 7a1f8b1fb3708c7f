"""What a home is made of, without starting anything."""

import os
import pwd
import socket
import stat
from pathlib import Path

import pytest

from deploy.stack import credentials
from deploy.stack.errors import NoFreePortError, SecretMissingError
from deploy.stack.home import Home, home_at, lay_out
from deploy.stack.ours import environment
from deploy.stack.part import Site
from deploy.stack.ports import GRPC, PORTS, Port, Reservation, is_free, known
from deploy.stack.tenancy import can_enter

PORT = Port("thing", 24_100, twin=500)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = home_at(tmp_path / "home")
    lay_out(made)
    return made


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_secrets_are_for_their_owner_only(home: Home) -> None:
    credentials.ensure(home)
    assert mode(home.secrets) == 0o700
    assert {mode(file) for file in home.secrets.iterdir()} == {0o600}


def test_secrets_are_made_once(home: Home) -> None:
    credentials.ensure(home)
    before = {file.name: file.read_bytes() for file in home.secrets.iterdir()}
    credentials.ensure(home)
    assert {file.name: file.read_bytes() for file in home.secrets.iterdir()} == before


def test_a_secret_left_open_is_closed_again(home: Home) -> None:
    credentials.ensure(home)
    (home.secrets / "installation-key").chmod(0o644)
    credentials.ensure(home)
    assert mode(home.secrets / "installation-key") == 0o600


def test_a_lost_key_is_not_replaced_while_its_data_is_there(home: Home) -> None:
    credentials.ensure(home)
    (home.root / "database").mkdir()
    (home.secrets / "installation-key").unlink()
    with pytest.raises(SecretMissingError):
        credentials.ensure(home)


def test_lost_wrapping_keys_are_not_replaced_before_the_database_was_asked(home: Home) -> None:
    credentials.ensure(home)
    (home.root / "database").mkdir()
    (home.secrets / "key-encryption-keys").unlink()
    credentials.ensure(home)
    assert not (home.secrets / "key-encryption-keys").exists()


def test_no_secret_is_told_to_our_processes_by_value(home: Home) -> None:
    credentials.ensure(home)
    told = environment(Site(home, {port.name: port.preferred for port in PORTS}))
    secrets = [file.read_text().strip() for file in home.secrets.iterdir()]
    assert not [name for name, value in told.items() if any(secret in value for secret in secrets)]


def test_a_taken_port_is_passed_over(home: Home) -> None:
    with socket.create_server(("127.0.0.1", PORT.preferred)):
        taken = Reservation()
        assert taken.take(home, (PORT,))["thing"] == PORT.preferred + 1
        taken.release()


def test_a_port_whose_twin_is_taken_is_passed_over(home: Home) -> None:
    with socket.create_server(("127.0.0.1", PORT.preferred + PORT.twin)):
        taken = Reservation()
        assert taken.take(home, (PORT,))["thing"] == PORT.preferred + 1
        taken.release()


def test_a_port_is_the_same_at_the_next_start(home: Home) -> None:
    first = Reservation()
    with socket.create_server(("127.0.0.1", PORT.preferred)):
        first.take(home, (PORT,))
    first.release()
    again = Reservation()
    assert again.take(home, (PORT,)) == known(home) == {"thing": PORT.preferred + 1}
    again.release()


def test_two_stacks_never_take_the_same_port_even_before_they_listen(home: Home, tmp_path: Path) -> None:
    other = home_at(tmp_path / "other")
    lay_out(other)
    first, second = Reservation(), Reservation()
    assert first.take(home, (PORT,)) != second.take(other, (PORT,))
    first.release()
    second.release()


def test_no_port_in_reach_is_said(home: Home) -> None:
    with pytest.raises(NoFreePortError):
        Reservation().take(home, (Port("thing", 70_000),))


def test_preferred_ports_stay_below_the_ones_linux_gives_to_clients() -> None:
    assert max(port.preferred + port.twin for port in PORTS) < 32_768
    assert {port.twin for port in PORTS} == {0, GRPC}


def test_a_closed_port_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1]
        assert not is_free(number)
    assert is_free(number)


def test_a_private_folder_on_the_way_keeps_others_out(tmp_path: Path) -> None:
    stranger = next(entry for entry in pwd.getpwall() if entry.pw_uid not in {0, os.getuid()})
    (tmp_path / "private" / "inside").mkdir(parents=True)
    (tmp_path / "private").chmod(0o700)
    assert not can_enter(tmp_path / "private" / "inside", stranger)
    assert can_enter(Path("/usr/bin"), stranger)
