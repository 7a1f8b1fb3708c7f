"""The story of a dossier as server-sent events."""

import json
import threading
import time
from typing import Any

import httpx2
import pytest

from api.app import create_app
from dossier.status import Status
from tests.api.house import TOKEN, House, bearer, key
from tests.api.test_dossiers import opened, with_document

pytestmark = pytest.mark.anyio


def events_of(answer: httpx2.Response) -> list[dict[str, Any]]:
    lines = answer.text.splitlines()
    return [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]


async def test_a_listener_hears_everything_so_far(client: httpx2.AsyncClient) -> None:
    number, document = await with_document(client)
    answer = await client.get(f"/api/v1/dossiers/{number}/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    heard = [(event["seq"], event["type"], event["document"]) for event in events_of(answer)]
    assert heard == [
        (1, "dossier_opened", None),
        (2, "document_received", document),
        (3, "document_inspected", document),
    ]


async def test_a_listener_goes_on_where_it_left_off(client: httpx2.AsyncClient) -> None:
    number, _ = await with_document(client)
    answer = await client.get(f"/api/v1/dossiers/{number}/events", headers={"Last-Event-ID": "2"})
    assert [event["seq"] for event in events_of(answer)] == [3]


async def test_a_last_id_that_is_none_starts_from_the_beginning(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    answer = await client.get(f"/api/v1/dossiers/{number}/events", headers={b"Last-Event-ID": "x²".encode("latin-1")})
    assert [event["seq"] for event in events_of(answer)] == [1]


async def test_a_stream_ends_with_its_dossier() -> None:
    house = House(stream_max_s=30.0, stream_poll_s=0.05)
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(create_app(house.services())),
        base_url="http://wathiq.test",
        headers=bearer(TOKEN),
    ) as client:
        number = await opened(client)
        threading.Timer(0.3, house.dossiers.closed, (number, Status.ACCEPTED, "123456")).start()
        started = time.monotonic()
        answer = await client.get(f"/api/v1/dossiers/{number}/events")
    assert time.monotonic() - started < 5
    assert [event["type"] for event in events_of(answer)] == ["dossier_opened", "cover_registered"]


async def test_listeners_cannot_take_every_connection() -> None:
    house = House(streams_max=0)
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(create_app(house.services())),
        base_url="http://wathiq.test",
        headers=bearer(TOKEN),
    ) as client:
        number = await opened(client)
        answer = await client.get(f"/api/v1/dossiers/{number}/events")
    assert (answer.status_code, answer.json()["code"]) == (429, "access.too_many_attempts")
    assert int(answer.headers["retry-after"]) > 0


async def test_an_unknown_dossier_is_a_problem_and_no_stream(client: httpx2.AsyncClient) -> None:
    await client.post("/api/v1/dossiers", headers=key())
    answer = await client.get("/api/v1/dossiers/0000-0000-Y/events")
    assert (answer.status_code, answer.json()["code"]) == (404, "dossier.unknown")
