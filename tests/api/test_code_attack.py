"""A guesser with a thousand addresses at the door of one family, on the real database."""

import secrets
import statistics
import time
from dataclasses import replace
from datetime import timedelta

import anyio
import httpx2
import pytest
from sqlalchemy import select

from dossier.accounts.allowances import CODE_TRIES
from storage.account_tables import ONE_TIME_CODE
from storage.database import Database
from storage.keys import Keyring
from storage.otp import SqlOneTimeCodes, subject_of
from tests.acts import a_couple, an_act
from tests.api.world import World

pytestmark = [pytest.mark.anyio, pytest.mark.engines]
GUESSES = 1_000
AT_ONCE = 20


@pytest.fixture(scope="module")
def world(database: Database, keys: Keyring) -> World:
    return World(database, keys)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


def from_address(world: World, at: int) -> httpx2.AsyncClient:
    """Return a browser at an address of its own."""
    address = f"10.{at // 65536}.{at // 256 % 256}.{at % 256}"
    transport = httpx2.ASGITransport(world.app, client=(address, 40_000))
    return httpx2.AsyncClient(transport=transport, base_url="http://wathiq.test", headers={"Accept-Language": "fr"})


def a_family(world: World) -> tuple[str, str]:
    """Return the number of a new dossier, and its telephone."""
    phone = f"+2126{secrets.randbelow(10**8):08}"
    return world.dossiers.open(replace(a_couple(phone), office=world.here), an_act()), phone


async def test_of_a_thousand_guesses_from_a_thousand_addresses_five_are_compared(world: World, keys: Keyring) -> None:
    number, phone = a_family(world)
    async with from_address(world, 0) as first:
        assert (await first.post("/return", data={"number": number, "phone": phone})).status_code == 303
        held = {"Cookie": f"wathiq_return={first.cookies['wathiq_return']}"}
    codes = SqlOneTimeCodes(world.database, keys)
    (right,) = [one.code for one in codes.claim(100, timedelta(hours=1)) if one.phone == phone]
    statuses: list[int] = []

    async def guess(at: int) -> None:
        wrong = f"{(int(right) + 1 + at) % 1_000_000:06}"
        async with from_address(world, 1 + at) as guesser:
            answer = await guesser.post("/return/code", data={"code": wrong}, headers=held)
            statuses.append(answer.status_code)

    for begin in range(0, GUESSES, AT_ONCE):
        async with anyio.create_task_group() as together:
            for at in range(begin, begin + AT_ONCE):
                together.start_soon(guess, at)
    assert statuses == [403] * GUESSES
    with world.database.transaction() as connection:
        subject = subject_of(keys, number, phone)
        query = select(ONE_TIME_CODE.c.tries).where(ONE_TIME_CODE.c.subject == subject)
        assert connection.execute(query).scalar_one() == CODE_TRIES
    async with from_address(world, 5_000) as late:
        answer = await late.post("/return/code", data={"code": right}, headers=held)
    assert answer.status_code == 403, "the right one comes too late"


async def test_messages_to_one_family_are_few_whatever_address_asks(world: World) -> None:
    number, phone = a_family(world)
    statuses = []
    for at in range(30):
        async with from_address(world, 10_000 + at) as somebody:
            answer = await somebody.post("/return", data={"number": number, "phone": phone})
            statuses.append(answer.status_code)
            if answer.status_code == 429:
                assert int(answer.headers["retry-after"]) > 60
    assert statuses == [303] * 3 + [429] * 27


async def test_a_pair_that_does_not_belong_together_is_answered_alike_and_takes_as_long(world: World) -> None:
    took: dict[str, list[float]] = {"known": [], "unknown": []}
    looked: dict[str, set[tuple[int, str]]] = {"known": set(), "unknown": set()}
    for at in range(25):
        number, phone = a_family(world)
        stranger = f"+2126{secrets.randbelow(10**8):08}"
        for name, told in (("known", phone), ("unknown", stranger)):
            async with from_address(world, 20_000 + at) as somebody:
                begun = time.perf_counter()
                answer = await somebody.post("/return", data={"number": number, "phone": told})
                took[name].append(time.perf_counter() - begun)
                looked[name].add((answer.status_code, answer.headers["location"]))
    assert looked["known"] == looked["unknown"] == {(303, "/return/code")}
    fastest = {name: statistics.quantiles(times, n=4)[0] for name, times in took.items()}
    assert 0.6 < fastest["known"] / fastest["unknown"] < 1.6, fastest
