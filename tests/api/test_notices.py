"""Notices of providers: taken when signed now by somebody we know, refused with a code otherwise, and then not kept."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import httpx2
import pytest

from dossier.deliveries import SIGNATURE
from gateways.notices import LATENESS_S, sign
from tests.api.house import House
from tests.fake_dispatching import NOTICE_SECRET

pytestmark = pytest.mark.anyio
ADDRESS = "/api/v1/notices"
BODY = json.dumps(
    {
        "id": "n1",
        "provider": "sms",
        "effect": "e1",
        "reference": "r1",
        "event": "delivered",
        "as_of": "2026-11-22T09:00:00Z",
    }
).encode()


def signed(body: bytes = BODY, secret: bytes = NOTICE_SECRET, ago_s: float = 0) -> dict[str, str]:
    return {SIGNATURE: sign(secret, body, datetime.now(UTC) - timedelta(seconds=ago_s))}


async def test_a_signed_notice_is_taken_without_any_other_access(house: House, anyone: httpx2.AsyncClient) -> None:
    house.notices.effects.add("e1")
    for _ in range(2):
        answer = await anyone.post(ADDRESS, content=BODY, headers=signed())
        assert (answer.status_code, answer.content) == (204, b"")
    assert list(house.notices.taken) == ["n1"]


@pytest.mark.parametrize(
    ("headers", "body", "reason"),
    # Signed when the test runs: a run that takes longer than a notice may take would find it late.
    [
        pytest.param(dict, BODY, "unsigned", id="unsigned"),
        pytest.param(partial(signed, secret=b"a guess"), BODY, "signature", id="signed-by-somebody-else"),
        pytest.param(partial(signed, ago_s=LATENESS_S + 60), BODY, "late", id="late"),
        pytest.param(signed, BODY.replace(b"delivered", b"failed"), "signature", id="altered"),
        pytest.param(partial(signed, b"[]"), b"[]", "form", id="no-notice"),
    ],
)
async def test_any_other_notice_is_refused_and_not_kept(
    house: House, anyone: httpx2.AsyncClient, headers: Callable[[], dict[str, str]], body: bytes, reason: str
) -> None:
    house.notices.effects.add("e1")
    answer = await anyone.post(ADDRESS, content=body, headers=headers())
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.json()["code"], answer.json()["reason"]) == ("notice.refused", reason)
    assert house.notices.taken == {}


async def test_a_bearer_token_is_no_signature(client: httpx2.AsyncClient, house: House) -> None:
    house.notices.effects.add("e1")
    assert (await client.post(ADDRESS, content=BODY)).status_code == 401
    assert house.notices.taken == {}


async def test_a_notice_about_nothing_of_ours_is_unknown(anyone: httpx2.AsyncClient) -> None:
    answer = await anyone.post(ADDRESS, content=BODY, headers=signed())
    assert (answer.status_code, answer.json()["code"]) == (404, "notice.effect_unknown")
