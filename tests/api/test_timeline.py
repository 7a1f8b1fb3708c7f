"""The page where a household follows its dossier tells what was sent to it, in its own words."""

import httpx2
import pytest

from dossier.record import Actor, EventType, Role
from tests.api.browsing import came_back
from tests.api.house import House
from tests.api.test_dossiers import opened

pytestmark = pytest.mark.anyio
SENDER = Actor("sender", Role.MACHINE)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ("SMS envoyé (corrections demandées)", "SMS non remis", "(carte envoyée)", "Carte envoyée")),
        ("ar", ("إرسال رسالة نصية (طلب تصحيحات)", "لم تصل الرسالة النصية", "(إرسال البطاقة)", "إرسال البطاقة")),
    ],
)
async def test_the_timeline_says_what_was_sent_and_what_did_not_arrive(
    house: House, browser: httpx2.AsyncClient, client: httpx2.AsyncClient, language: str, said: tuple[str, ...]
) -> None:
    number = await opened(client)
    await client.post(f"/api/v1/dossiers/{number}/submission", headers={"Idempotency-Key": f"submits-{number}"})
    await came_back(browser, number)
    for type_, about in (
        (EventType.MESSAGE_SENT, "corrections_requested"),
        (EventType.CARD_SENT, "cards"),
        (EventType.PHONE_UNREACHABLE, "card_sent"),
    ):
        house.dossiers._append(number, type_, SENDER, detail={"about": about})
    page = (await browser.get("/dossier", headers={"Accept-Language": language})).text
    assert [words for words in said if words not in page] == []
