"""The doors: who gets in with what, who is slowed down, and what a session opens."""

from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from api.app import create_app
from api.attempts import PER_ADDRESS, PER_PAIR, PER_SUBJECT, Attempts
from api.errors import TooManyAttemptsError
from tests.api.browsing import came_back, signed_in
from tests.api.house import OPERATOR_CODE, PHONE, House
from tests.api.test_dossiers import opened

pytestmark = pytest.mark.anyio


async def test_number_and_telephone_open_a_dossier(browser: httpx2.AsyncClient, client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    typed = number.lower().replace("-", " ")
    answer = await browser.post("/return", data={"number": typed, "phone": "0612 34 56 78"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/dossier")
    assert (await browser.get("/dossier")).headers["location"] == "/dossier/documents"


@pytest.mark.parametrize("phone", ["+212600000001", "", "x"])
async def test_a_refusal_does_not_say_what_was_wrong(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, phone: str
) -> None:
    number = await opened(client)
    wrong_phone = await browser.post("/return", data={"number": number, "phone": phone})
    wrong_number = await browser.post("/return", data={"number": "ZZZZ-ZZZZ-Z", "phone": PHONE})
    assert (wrong_phone.status_code, wrong_phone.text) == (403, wrong_number.text)
    assert "set-cookie" not in wrong_phone.headers


async def test_guessing_is_slowed_down(browser: httpx2.AsyncClient, client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    for _ in range(PER_PAIR.tries):
        await browser.post("/return", data={"number": number, "phone": "0600000000"})
    answer = await came_back(browser, number)
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0


async def test_those_who_get_in_are_not_counted(browser: httpx2.AsyncClient) -> None:
    for _ in range(PER_PAIR.tries + 2):
        assert (await signed_in(browser, "review")).status_code == 303


def test_guessing_from_many_addresses_is_slowed_down_too() -> None:
    attempts = Attempts(lambda: datetime(2026, 11, 22, tzinfo=UTC))
    for at in range(PER_SUBJECT.tries):
        attempts.note("number", f"10.0.0.{at}")
    with pytest.raises(TooManyAttemptsError):
        attempts.note("number", "10.0.1.1")


def test_one_address_cannot_try_every_number() -> None:
    attempts = Attempts(lambda: datetime(2026, 11, 22, tzinfo=UTC))
    for at in range(PER_ADDRESS.tries):
        attempts.note(f"number {at}", "10.0.0.1")
    with pytest.raises(TooManyAttemptsError):
        attempts.note("another", "10.0.0.1")


def test_tries_are_forgotten_after_their_time() -> None:
    clock = [datetime(2026, 11, 22, tzinfo=UTC)]
    attempts = Attempts(lambda: clock[0])
    for _ in range(PER_PAIR.tries):
        attempts.note("number", "10.0.0.1")
    clock[0] += PER_PAIR.within + timedelta(seconds=1)
    attempts.note("number", "10.0.0.1")


GUARDED = [
    ("/dossier", "/return"),
    ("/dossier/documents", "/return"),
    ("/dossier/documents/add", "/return"),
    ("/dossier/check", "/return"),
    ("/dossier/declaration", "/return"),
    ("/review", "/review/sign-in"),
    ("/review/tasks/1", "/review/sign-in"),
    ("/review/tasks/1/crop", "/review/sign-in"),
    ("/review/tasks/1/page", "/review/sign-in"),
    ("/operations", "/operations/sign-in"),
]


@pytest.mark.parametrize(("path", "door"), GUARDED)
async def test_a_page_for_somebody_sends_strangers_to_its_door(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, path: str, door: str
) -> None:
    stranger = await browser.get(path)
    assert (stranger.status_code, stranger.headers["location"]) == (303, door)
    # A ticket of another door, moved into this door's cookie, opens nothing.
    other = "operations" if path.startswith(("/dossier", "/review")) else "review"
    ticket = (await signed_in(browser, other)).headers["set-cookie"].split("=", 1)[1].split(";")[0]
    name = {"/return": "wathiq_dossier", "/review/sign-in": "wathiq_review"}.get(door, "wathiq_operations")
    moved = await client.get(path, headers={"Cookie": f"{name}={ticket}"})
    assert (moved.status_code, moved.headers["location"]) == (303, door)
    forged = await client.get(path, headers={"Cookie": f"{name}=e30="})
    assert forged.status_code == 303


async def test_a_session_ends_with_its_time(house: House) -> None:
    house.settings = type(house.settings)(
        temporal_ui_url="http://temporal.test", staff_session=timedelta(seconds=-1), secure_cookies=False
    )
    app = create_app(house.services())
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://wathiq.test") as browser:
        ticket = (await signed_in(browser, "review")).headers["set-cookie"].split(";")[0]
        late = await browser.get("/review", headers={"Cookie": ticket})
    assert late.headers["location"] == "/review/sign-in"


async def test_a_wrong_code_is_refused_and_the_right_one_is_not_shown(browser: httpx2.AsyncClient) -> None:
    answer = await browser.post("/review/sign-in", data={"code": OPERATOR_CODE})
    assert answer.status_code == 403
    assert OPERATOR_CODE not in answer.text
    assert "set-cookie" not in answer.headers


async def test_signing_out_forgets(browser: httpx2.AsyncClient) -> None:
    await signed_in(browser, "review")
    assert (await browser.get("/review")).status_code == 200
    await browser.post("/review/sign-out")
    assert (await browser.get("/review")).status_code == 303


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({"Sec-Fetch-Site": "cross-site"}, 403, id="another site"),
        pytest.param({"Sec-Fetch-Site": "same-site"}, 403, id="a neighbour"),
        pytest.param({"Origin": "https://evil.test"}, 403, id="old browser, another site"),
        pytest.param({"Origin": "null"}, 403, id="hidden origin"),
        pytest.param({"Sec-Fetch-Site": "same-origin"}, 303, id="this site"),
        pytest.param({"Origin": "http://wathiq.test"}, 303, id="old browser, this site"),
        pytest.param({}, 303, id="no browser"),
    ],
)
async def test_another_site_cannot_act_with_a_cookie(
    browser: httpx2.AsyncClient, headers: dict[str, str], status: int
) -> None:
    await signed_in(browser, "review")
    assert (await browser.post("/review/sign-out", headers=headers)).status_code == status
