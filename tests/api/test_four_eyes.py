"""A refusal over HTTP takes two people, on pages and over the API, and none of them with an interest in it."""

import secrets
from dataclasses import replace

import httpx2
import pytest

from api.policies import Who
from dossier.findings import Assessment, Outcome
from dossier.ports import Terms
from dossier.record import EventType
from storage.database import Database
from storage.keys import Keyring
from tests.acts import a_couple, an_act
from tests.api.world import Credential, World
from tests.storage.desk import FAULT

pytestmark = [pytest.mark.anyio, pytest.mark.engines]


@pytest.fixture(scope="module")
def world(database: Database, keys: Keyring) -> World:
    return World(database, keys)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


def proposed(world: World) -> tuple[str, str]:
    """Return a dossier of the territory whose refusal is proposed, and its question."""
    number = world.dossiers.open(replace(a_couple(), office=world.here), an_act())
    world.dossiers.submit(number, an_act())
    attempt = world.cases.take_up(number).attempt + 1
    found = Assessment("2026-1", Outcome.PROPOSED_REFUSAL, (FAULT,), (), (FAULT,), ())
    world.cases.note_assessment(number, found, attempt, Terms(30))
    (task,) = world.dossiers.open_tasks(1, number)
    return number, task.id


async def signs(world: World, task: str, who: Credential, *, page: bool) -> httpx2.Response:
    """Sign the refusal as somebody, on the page or over the API."""
    key = f"signs-{secrets.token_hex(12)}"
    async with world.client() as client:
        if page:
            where = f"POST /review/tasks/{task}/settlement"
            form = {"verdict": "fail", "_key": key}
            return await client.post(where.split(" ")[1], data=form, headers=who.headers(where))
        where = f"POST /api/v1/review-tasks/{task}/settlement"
        headers = who.headers(where) | {"Idempotency-Key": key}
        return await client.post(where.split(" ")[1], json={"verdict": "fail"}, headers=headers)


@pytest.mark.parametrize("page", [True, False], ids=["page", "api"])
async def test_the_second_signature_is_somebody_elses(world: World, page: bool) -> None:
    number, task = proposed(world)
    reviewer, supervisor = world.credential(Who.REVIEWER), world.credential(Who.SUPERVISOR)
    assert (await signs(world, task, reviewer, page=page)).status_code in (200, 303)
    assert world.cases.case(number).signed == frozenset()
    again = await signs(world, task, world.credential(Who.REVIEWER), page=page)
    assert again.status_code == 409, "the same person with another session"
    assert (await signs(world, task, supervisor, page=page)).status_code in (200, 303)
    assert world.cases.case(number).signed == {FAULT.key}
    signed = [event.actor.id for event in world.dossiers.events(number) if event.type in _SIGNED]
    assert signed == [reviewer.actor, supervisor.actor]


_SIGNED = (EventType.REVIEW_SIGNED, EventType.REVIEW_SETTLED)


async def test_a_program_signs_no_refusal(world: World) -> None:
    _, task = proposed(world)
    answer = await signs(world, task, world.credential(Who.DESK), page=False)
    assert (answer.status_code, answer.json()["code"]) == (403, "review.signature_needed")


async def test_who_knows_the_family_neither_signs_nor_sees(world: World) -> None:
    number, task = proposed(world)
    reviewer = world.credential(Who.REVIEWER)
    where = f"POST /review/tasks/{task}/conflict"
    async with world.client() as client:
        form = {"_key": secrets.token_hex(16)}
        told = await client.post(where.split(" ")[1], data=form, headers=reviewer.headers(where))
        assert told.headers["location"] == "/review?done=conflict"
        tasks = "GET /review"
        assert number not in (await client.get("/review", headers=reviewer.headers(tasks))).text
    assert (await signs(world, task, reviewer, page=True)).status_code == 404
    assert (await signs(world, task, world.credential(Who.SUPERVISOR), page=True)).status_code == 303
    (open_,) = world.dossiers.open_tasks(1, number)
    assert len(open_.signed_by) == 1


async def test_a_disabled_account_is_out_in_the_middle_of_its_work(world: World) -> None:
    gone = world.revoked(Who.REVIEWER, world.nowhere)
    _, task = proposed(world)
    answer = await signs(world, task, gone, page=False)
    assert (answer.status_code, answer.json()["code"]) == (401, "access.unauthenticated")
