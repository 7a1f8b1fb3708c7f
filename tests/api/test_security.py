"""What protects browsers and bounds requests, on every answer."""

import httpx2
import pytest
import structlog

from api.app import create_app
from tests.api.house import House
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
