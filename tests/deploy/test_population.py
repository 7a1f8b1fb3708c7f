"""A population on its way into the sandbox."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from deploy.population import load
from deploy.submitting import Destination, SandboxRefusedError
from samples.population import population
from tests.gateways.running import TOKEN, Sandbox, running

TODAY = date(2026, 11, 22)


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with running(tmp_path) as sandbox:
        yield sandbox


def to(url: str | None, token: str = TOKEN) -> Destination:
    return Destination("http://127.0.0.1:1", "token", url, token)


def test_a_population_is_known_to_every_register_once_it_is_loaded(sandbox: Sandbox) -> None:
    told: list[int] = []
    made = list(population(3, 3000, TODAY))
    count = load(to(sandbox.url), iter(made), told.append)
    assert count == sum(len(each["rnp"]) for each in made)
    assert told == sorted(told)
    assert told
    for known in (made[0], made[len(made) // 2], made[-1]):
        numbers = tuple(known["rnp"])
        people = sandbox.registries.rnp(numbers)
        assert [record and record.family_name for record in people.values()] == [
            record["family_name"] for record in known["rnp"].values()
        ]
        household = sandbox.registries.rsu(numbers[0])
        assert (household and {each.idcs for each in household.members}) == (known["rsu"] and set(numbers))
        assert sandbox.registries.cover(tuple(known["cover"])).keys() == known["cover"].keys()
        assert sandbox.registries.ramed(tuple(known["ramed"])).keys() == known["ramed"].keys()


def test_a_population_loaded_again_is_the_same(sandbox: Sandbox) -> None:
    for _ in range(2):
        assert load(to(sandbox.url), population(3, 100, TODAY)) >= 100


def test_what_is_no_population_is_refused_by_its_place(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxRefusedError, match="422"):
        load(to(sandbox.url), [{"rnp": {"1": {"family_name": "Alaoui"}}}])
    answer = sandbox.control.put("/control/population/lines", content=b'{"rnp": {"1": {"family_name": "Alaoui"}}}')
    assert answer.status_code == 422
    assert "Alaoui" not in answer.text
    assert sandbox.control.put("/control/population/lines", content=b"x" * (3 << 20)).status_code in (413, 422)


def test_nobody_but_a_sandbox_is_told_a_population(sandbox: Sandbox, free_tcp_port: int) -> None:
    households: list[dict[str, Any]] = [{"rnp": {}}]
    for destination in (to(None), to(sandbox.url, "wrong"), to(f"http://127.0.0.1:{free_tcp_port}")):
        with pytest.raises(SandboxRefusedError):
            load(destination, households)
