"""What protects browsers and bounds requests, on every answer."""

from collections.abc import AsyncIterator

import anyio
import httpx2
import pytest
import structlog

from api.app import create_app
from tests.api.house import STAFF_TOKEN, House
from tests.api.test_dossiers import opened

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("path", ["/api/v1/runs", "/api/v1/nowhere", "/healthz", "/nowhere"])
async def test_every_answer_protects_its_reader(staff: httpx2.AsyncClient, path: str) -> None:
    headers = (await staff.get(path)).headers
    assert "default-src 'self'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert "strict-transport-security" not in headers


async def test_a_secured_installation_asks_for_https() -> None:
    app = create_app(House(secure_cookies=True).services())
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="https://wathiq.test") as client:
        assert "strict-transport-security" in (await client.get("/healthz")).headers


async def test_the_access_log_holds_patterns_and_no_query(staff: httpx2.AsyncClient) -> None:
    number = await opened(staff)
    with structlog.testing.capture_logs() as logs:
        await staff.get(f"/api/v1/dossiers/{number}", params={"phone": "0612345678"})
        await staff.get("/api/v1/x%0d%0aforged")
    assert [(entry["route"], entry["status"]) for entry in logs] == [
        ("/api/v1/dossiers/{number}", 200),
        ("unmatched", 404),
    ]
    assert number not in str(logs)


@pytest.mark.parametrize("token", ["", "wrong", "token-of-a-client2", "é"])
async def test_a_wrong_token_is_no_token(anyone: httpx2.AsyncClient, token: str) -> None:
    answer = await anyone.get("/api/v1/runs", headers={b"Authorization": f"Bearer {token}".encode()})
    assert (answer.status_code, answer.json()["code"]) == (401, "access.unauthenticated")


async def test_a_content_length_that_is_no_number_is_refused(staff: httpx2.AsyncClient) -> None:
    answer = await staff.post("/api/v1/dossiers", content=b"", headers={"Content-Length": "1e9"})
    assert answer.status_code == 413


def trickling(pause_s: float, pieces: int) -> AsyncIterator[bytes]:
    """A body that comes piece by piece."""

    async def body() -> AsyncIterator[bytes]:
        for _ in range(pieces):
            await anyio.sleep(pause_s)
            yield b" " * 100

    return body()


@pytest.mark.parametrize(("pieces", "status"), [(40, 408), (2, 400)])
async def test_a_body_that_trickles_is_refused_and_a_slow_one_taken(pieces: int, status: int) -> None:
    house = House(body_grace_s=0.5, body_bytes_per_s=100_000)
    app = create_app(house.services())
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="https://wathiq.test") as client:
        answer = await client.post(
            "/api/v1/dossiers",
            content=trickling(0.05, pieces),
            headers={
                "Authorization": f"Bearer {STAFF_TOKEN}",
                "Idempotency-Key": "a-key",
                "Content-Type": "application/json",
            },
        )
    assert answer.status_code == status
    assert answer.json()["code"] == {408: "request.too_slow", 400: "request.malformed"}[status]
