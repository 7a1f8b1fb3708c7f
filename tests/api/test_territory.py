"""Staff open dossiers in their own territory: every office and province, tried by everybody, on the real database."""

import secrets
from collections.abc import Callable

import httpx2
import pytest

from api.policies import Who
from dossier.accounts.people import NewAccount, Program, Territory
from dossier.record import Role
from storage.database import Database
from storage.keys import Keyring
from tests.api.house import a_household
from tests.api.world import _PASSWORD, World

pytestmark = [pytest.mark.anyio, pytest.mark.engines]
OFFICES = ("one", "other", "third")
PROVINCES = ("Rabat", "الرباط", "Béni-Mellal", "FES")


@pytest.fixture(scope="module")
def world(database: Database, keys: Keyring) -> World:
    return World(database, keys)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


TERRITORIES: dict[str, tuple[Territory, Callable[[str, str], bool]]] = {
    "one office": (Territory(offices=frozenset({"one"})), lambda office, province: office == "one"),
    "two offices": (Territory(offices=frozenset({"one", "third"})), lambda office, province: office != "other"),
    "a province": (Territory(provinces=frozenset({"rabat"})), lambda office, province: province in PROVINCES[:2]),
    "in Arabic": (Territory(provinces=frozenset({"بني ملال"})), lambda office, province: province == "Béni-Mellal"),
    "an office and a province": (
        Territory(offices=frozenset({"one"}), provinces=frozenset({"Fès"})),
        lambda office, province: office == "one" or province == "FES",
    ),
    "everywhere": (Territory(everywhere=True), lambda office, province: True),
    "nowhere": (Territory(), lambda office, province: False),
}


def token_of(world: World, who: Who, territory: Territory) -> str:
    """Return what somebody new of a role shows who works for that territory."""
    name = f"territory-{secrets.token_hex(6)}"
    if who in (Who.CLIENT, Who.DESK):
        token = secrets.token_hex(16)
        world.clients.put(Program(name, who is Who.DESK, territory), token)
        return token
    world.accounts.add(NewAccount(name, name, _PASSWORD, frozenset({Role(who)}), territory))
    person = world.accounts.known(name, _PASSWORD, "")
    assert person is not None
    return world.sessions.begin(person)


async def opened(world: World, token: str, office: str, province: str) -> httpx2.Response:
    household = a_household()
    household |= {"office": office, "address": household["address"] | {"province": province}, "channel": "counter"}
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": f"opened-{secrets.token_hex(8)}"}
    async with world.client() as client:
        return await client.post("/api/v1/dossiers", json=household, headers=headers)


@pytest.mark.parametrize("territory", TERRITORIES)
@pytest.mark.parametrize("who", [Who.COUNTER, Who.DESK])
async def test_nobody_opens_a_dossier_outside_their_territory(world: World, who: Who, territory: str) -> None:
    where, is_theirs = TERRITORIES[territory]
    token = token_of(world, who, where)
    wrong = []
    for office in OFFICES:
        for province in PROVINCES:
            answer = await opened(world, token, office, province)
            told = 201 if is_theirs(office, province) else 403
            if answer.status_code != told or (told == 403 and answer.json()["code"] != "territory.outside"):
                wrong.append((office, province, answer.status_code))
    assert wrong == []


@pytest.mark.parametrize("who", [Who.CLIENT, Who.HELPER])
async def test_who_has_no_territory_opens_for_any_office(world: World, who: Who) -> None:
    token = token_of(world, who, Territory())
    assert {(await opened(world, token, office, "Rabat")).status_code for office in OFFICES} == {201}


async def test_what_was_refused_leaves_its_key_free(world: World) -> None:
    token = token_of(world, Who.COUNTER, Territory(offices=frozenset({"one"})))
    household = a_household() | {"office": "other"}
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": f"free-{secrets.token_hex(8)}"}
    async with world.client() as client:
        refused = await client.post("/api/v1/dossiers", json=household, headers=headers)
        taken = await client.post("/api/v1/dossiers", json=household | {"office": "one"}, headers=headers)
    assert (refused.status_code, taken.status_code) == (403, 201)
