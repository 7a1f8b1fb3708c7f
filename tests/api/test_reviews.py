"""Review tasks, the list of runs and the probes."""

import httpx2
import pytest

from dossier.findings import Finding, Verdict
from tests.api.house import House, key
from tests.api.test_dossiers import opened

pytestmark = pytest.mark.anyio

DOUBT = Finding(
    "mismatch.name", Verdict.UNCERTAIN, "m1", "d1", "identity_card", "family_name", "SPECIMEN", "SPECIMAN", 0.8
)


async def test_open_tasks_are_listed_and_settled_once(staff: httpx2.AsyncClient, house: House) -> None:
    number = await opened(staff)
    task = house.dossiers.ask(number, DOUBT)
    listed = (await staff.get("/api/v1/review-tasks")).json()["items"]
    assert [(item["id"], item["number"], item["question"]["code"]) for item in listed] == [
        (task, number, "mismatch.name")
    ]
    settled = await staff.post(f"/api/v1/review-tasks/{task}/settlement", json={"verdict": "pass"}, headers=key())
    assert settled.status_code == 200
    assert settled.json()["settled_at"] is not None
    again = await staff.post(f"/api/v1/review-tasks/{task}/settlement", json={"verdict": "fail"}, headers=key())
    assert (again.status_code, again.json()["code"]) == (409, "review.already_settled")
    assert (await staff.get("/api/v1/review-tasks")).json()["items"] == []


async def test_a_settlement_is_one_of_two_words(staff: httpx2.AsyncClient, house: House) -> None:
    task = house.dossiers.ask(await opened(staff), DOUBT)
    answer = await staff.post(f"/api/v1/review-tasks/{task}/settlement", json={"verdict": "uncertain"}, headers=key())
    assert answer.status_code == 422


async def test_an_unknown_task_is_not_found(staff: httpx2.AsyncClient) -> None:
    answer = await staff.get("/api/v1/review-tasks/none")
    assert (answer.status_code, answer.json()["code"]) == (404, "review.unknown")


@pytest.mark.parametrize("path", ["/api/v1/review-tasks", "/api/v1/review-tasks/1", "/api/v1/runs"])
async def test_staff_pages_are_for_staff(client: httpx2.AsyncClient, anyone: httpx2.AsyncClient, path: str) -> None:
    refused = await client.get(path)
    assert (refused.status_code, refused.json()["code"]) == (403, "access.staff_only")
    stranger = await anyone.get(path)
    assert (stranger.status_code, stranger.json()["code"]) == (401, "access.unauthenticated")
    assert stranger.headers["www-authenticate"] == "Bearer"


async def test_runs_are_paged_by_an_opaque_cursor(staff: httpx2.AsyncClient) -> None:
    numbers = {await opened(staff) for _ in range(5)}
    seen: set[str] = set()
    cursor: str | None = None
    for _ in range(3):
        page = (await staff.get("/api/v1/runs", params={"limit": 2} | ({"cursor": cursor} if cursor else {}))).json()
        seen |= {line["number"] for line in page["items"]}
        cursor = page["next_cursor"]
    assert (seen, cursor) == (numbers, None)


async def test_runs_hold_nothing_personal(staff: httpx2.AsyncClient) -> None:
    await opened(staff)
    text = (await staff.get("/api/v1/runs")).text
    assert not [word for word in ("SPECIMEN", "ADIL", "AB123456", "5170669072", "612345678") if word in text]


async def test_a_cursor_of_ones_own_is_refused(staff: httpx2.AsyncClient) -> None:
    answer = await staff.get("/api/v1/runs", params={"cursor": "mine"})
    assert (answer.status_code, answer.json()["code"]) == (400, "request.cursor_invalid")


async def test_probes_need_no_token(anyone: httpx2.AsyncClient, house: House) -> None:
    assert (await anyone.get("/healthz")).json() == {"status": "ok", "missing": []}
    assert (await anyone.get("/readyz")).status_code == 200
    house.missing = ("database",)
    answer = await anyone.get("/readyz")
    assert (answer.status_code, answer.json()["missing"]) == (503, ["database"])
