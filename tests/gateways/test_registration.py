"""Registration with the carrier: once per effect, whatever breaks."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import RegistryUnreachableError
from dossier.ports import Covers
from gateways.connection import Connection
from gateways.registration import HttpCovers
from gateways.sandbox.state import SandboxState
from tests.gateways.households import CHILD, HEAD, declared, registries
from tests.gateways.running import Sandbox, running, started


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox with an empty ledger."""
    with running(tmp_path / "sandbox") as sandbox:
        yield sandbox


def _ledger(sandbox: Sandbox) -> list[dict[str, object]]:
    lines: list[dict[str, object]] = sandbox.control.get("/control/effects").json()["registrations"]
    return lines


def test_a_household_gets_nine_digits_once_per_effect(sandbox: Sandbox) -> None:
    covers: Covers = sandbox.covers
    first, again, other = (covers.register(effect, declared()) for effect in ("e1", "e1", "e2"))
    assert first == again
    assert first != other
    assert first.registration_number is not None
    assert len(first.registration_number) == 9
    assert first.registration_number.isdigit()
    assert [(line["effect"], line["calls"], line["members"]) for line in _ledger(sandbox)] == [
        ("e1", 2, 2),
        ("e2", 1, 2),
    ]


def test_a_registration_whose_answer_was_lost_is_the_same_when_asked_again(sandbox: Sandbox) -> None:
    sandbox.fail(registration={"lose_answer": True})
    with pytest.raises(RegistryUnreachableError):
        sandbox.covers.register("e1", declared())
    sandbox.fail()
    number = sandbox.covers.register("e1", declared()).registration_number
    assert [(line["registration_number"], line["calls"]) for line in _ledger(sandbox)] == [(number, 2)]


def test_a_key_that_registered_one_household_registers_no_other(sandbox: Sandbox) -> None:
    sandbox.covers.register("e1", declared())
    with pytest.raises(RegistryUnreachableError):
        sandbox.covers.register("e1", declared(members=declared().members[:1]))
    assert len(_ledger(sandbox)) == 1


def test_the_carrier_may_refuse_and_think_again(sandbox: Sandbox) -> None:
    sandbox.put(registries(registration={"refuse": "registry.already_covered"}))
    refused = sandbox.covers.register("e1", declared())
    assert (refused.registration_number, refused.refusal) == (None, "registry.already_covered")
    assert _ledger(sandbox) == []
    sandbox.put(registries(registration={}))
    assert sandbox.covers.register("e1", declared()).registration_number is not None


def test_the_carrier_is_down_for_one_household_only(sandbox: Sandbox) -> None:
    sandbox.put({"registration": {"down": True}, "idcs": [CHILD]})
    assert sandbox.covers.register("e1", declared()).registration_number is not None
    sandbox.put({"registration": {"down": True}, "idcs": [HEAD]})
    with pytest.raises(RegistryUnreachableError):
        sandbox.covers.register("e2", declared())


def test_the_memory_of_the_sandbox_outlives_it(tmp_path: Path) -> None:
    with running(tmp_path) as before:
        before.put(registries())
        before.fail(rnp={"status": 503})
        number = before.covers.register("e1", declared())
    with running(tmp_path) as after:
        assert after.covers.register("e1", declared()) == number
        assert after.registries.rsu(HEAD) is not None
        with pytest.raises(RegistryUnreachableError):
            after.registries.rnp((HEAD,))


def test_a_registration_survives_a_killed_process(tmp_path: Path, free_port: int) -> None:
    line = Connection("registration", f"http://127.0.0.1:{free_port}")
    process = started(tmp_path, free_port)
    try:
        number = HttpCovers(line).register("e1", declared())
    finally:
        process.kill()
        process.wait()
    process = started(tmp_path, free_port)
    try:
        assert HttpCovers(line).register("e1", declared()) == number
    finally:
        process.kill()
        process.wait()
        line.close()


def test_the_sandbox_does_not_start_without_its_settings() -> None:
    command = [sys.executable, "-m", "gateways.sandbox"]
    done = subprocess.run(command, env={}, cwd=Path(__file__).parents[2], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"WATHIQ_SANDBOX_TOKEN" in done.stderr


def test_what_the_sandbox_keeps_is_for_its_own_user_only(tmp_path: Path) -> None:
    SandboxState(tmp_path / "kept").close()
    assert (tmp_path / "kept").stat().st_mode & 0o777 == 0o700
