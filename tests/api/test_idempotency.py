"""The same key with the same body is done once; with another body it is refused; and it says nothing of anybody."""

import anyio
import httpx2
import pytest

from tests.api.house import House, a_household, key
from tests.api.test_dossiers import JPEG, opened

pytestmark = pytest.mark.anyio


async def test_fifty_identical_posts_open_one_dossier(client: httpx2.AsyncClient, house: House) -> None:
    numbers: list[str] = []
    same = key()

    async def post() -> None:
        answer = await client.post("/api/v1/dossiers", json=a_household(), headers=same)
        assert answer.status_code == 201
        numbers.append(answer.json()["number"])

    async with anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(post)
    assert len(numbers) == 50
    assert len(set(numbers)) == 1
    assert house.dossiers.numbers() == (numbers[0],)


async def test_a_key_with_another_body_is_refused(client: httpx2.AsyncClient) -> None:
    same = key()
    await client.post("/api/v1/dossiers", json=a_household(), headers=same)
    answer = await client.post("/api/v1/dossiers", json=a_household() | {"office": "fes"}, headers=same)
    assert (answer.status_code, answer.json()["code"]) == (422, "request.idempotency_key_reused")


async def test_blanks_and_order_of_a_body_do_not_make_it_another_one(client: httpx2.AsyncClient) -> None:
    same = key()
    first = await client.post("/api/v1/dossiers", json=a_household(), headers=same)
    turned = dict(reversed(a_household().items()))
    again = await client.post("/api/v1/dossiers", json=turned, headers=same)
    assert again.json()["number"] == first.json()["number"]


async def test_a_key_at_another_address_is_refused(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    other = await opened(client)
    same = key()
    await client.post(f"/api/v1/dossiers/{number}/submission", headers=same)
    answer = await client.post(f"/api/v1/dossiers/{other}/submission", headers=same)
    assert (answer.status_code, answer.json()["code"]) == (422, "request.idempotency_key_reused")


async def test_two_clients_may_use_the_same_key(client: httpx2.AsyncClient, staff: httpx2.AsyncClient) -> None:
    same = key()
    one = await client.post("/api/v1/dossiers", json=a_household(), headers=same)
    other = await staff.post("/api/v1/dossiers", json=a_household(), headers=same)
    assert one.json()["number"] != other.json()["number"]


async def test_a_document_sent_twice_with_one_key_is_one_document(client: httpx2.AsyncClient, house: House) -> None:
    number = await opened(client)
    same = key()
    ids = [
        (await client.post(f"/api/v1/dossiers/{number}/documents", files={"file": JPEG}, headers=same)).json()["id"]
        for _ in range(3)
    ]
    assert len(set(ids)) == 1
    assert len(house.dossiers.view(number).documents) == 1


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/dossiers",
        "/api/v1/dossiers/{number}/documents",
        "/api/v1/dossiers/{number}/submission",
        "/api/v1/dossiers/{number}/answers",
        "/api/v1/review-tasks/1/settlement",
    ],
)
async def test_every_post_needs_a_key(staff: httpx2.AsyncClient, path: str) -> None:
    number = await opened(staff)
    answer = await staff.post(path.format(number=number), json={})
    assert (answer.status_code, answer.json()["code"]) == (400, "request.idempotency_key_missing")


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param("k" * 256, id="long"),
        pytest.param("0612345678", id="telephone"),
        pytest.param("+212-6-12-34-56-78", id="telephone with separators"),
        pytest.param("AB123456", id="identity card"),
        pytest.param("5170669072", id="idcs"),
        pytest.param("adil.specimen@example.ma", id="e-mail"),
        pytest.param("two words", id="blank"),
    ],
)
async def test_a_key_that_may_name_somebody_is_refused(client: httpx2.AsyncClient, bad: str) -> None:
    answer = await client.post("/api/v1/dossiers", json=a_household(), headers=key(bad))
    assert (answer.status_code, answer.json()["code"]) == (400, "request.idempotency_key_invalid")
    assert bad not in answer.text


@pytest.mark.parametrize(
    "good",
    [
        "3f0c1d5e-7b1a-4f0e-9d53-2f6f1f1c9a10",
        "ab12cd34ef56ab12cd34ef56ab12cd34",
        "submit-1",
        "k4",
        "job-1234",
        "k" * 255,
        "A" * 26,
    ],
)
async def test_a_random_key_is_taken(client: httpx2.AsyncClient, good: str) -> None:
    assert (await client.post("/api/v1/dossiers", json=a_household(), headers=key(good))).status_code == 201
