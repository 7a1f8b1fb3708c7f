"""The doors: who gets in with what, who is slowed down, and what a session opens."""

from datetime import timedelta

import httpx2
import pytest

from api.app import create_app
from dossier.accounts.allowances import CODES_OF_DOSSIER, SIGN_INS
from tests.api.browsing import came_back, signed_in
from tests.api.house import PHONE, House
from tests.api.test_dossiers import opened
from tests.fake_accounts import CODE, PASSWORD

pytestmark = pytest.mark.anyio


async def test_number_telephone_and_code_open_a_dossier(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    number = await opened(client)
    typed = number.lower().replace("-", " ")
    asked = await browser.post("/return", data={"number": typed, "phone": "0612 34 56 78"})
    assert (asked.status_code, asked.headers["location"]) == (303, "/return/code")
    assert house.codes.asked == [(number, PHONE)]
    assert (await browser.get("/dossier")).headers["location"] == "/return"
    answer = await browser.post("/return/code", data={"code": "٢٤٦ ٨١٠"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/dossier")
    assert (await browser.get("/dossier")).headers["location"] == "/dossier/documents"


@pytest.mark.parametrize("phone", ["+212600000001", "", "x"])
async def test_a_refusal_does_not_say_what_was_wrong(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, phone: str
) -> None:
    number = await opened(client)
    told: set[tuple[int, str]] = set()
    for claim in ({"number": number, "phone": phone}, {"number": "ZZZZ-ZZZZ-Z", "phone": PHONE}):
        asked = await browser.post("/return", data=claim)
        assert (asked.status_code, asked.headers["location"], asked.text) == (303, "/return/code", "")
        answer = await browser.post("/return/code", data={"code": CODE})
        assert "wathiq_dossier" not in answer.headers.get("set-cookie", "")
        told.add((answer.status_code, answer.text))
    browser.cookies.clear()
    await browser.post("/return", data={"number": number, "phone": PHONE})
    wrong_code = await browser.post("/return/code", data={"code": "000000"})
    assert told == {(403, wrong_code.text)}


async def test_no_code_is_taken_of_whoever_asked_for_none(browser: httpx2.AsyncClient) -> None:
    assert (await browser.get("/return/code")).headers["location"] == "/return"
    assert (await browser.post("/return/code", data={"code": CODE})).headers["location"] == "/return"


async def test_messages_to_one_dossier_are_few(browser: httpx2.AsyncClient, client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    for _ in range(CODES_OF_DOSSIER.times):
        assert (await browser.post("/return", data={"number": number, "phone": PHONE})).status_code == 303
    answer = await came_back(browser, number)
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0


async def test_guessing_a_password_is_slowed_down(browser: httpx2.AsyncClient) -> None:
    guess = {"login": "reviewer", "password": "not it, not it"}
    for _ in range(SIGN_INS.times):
        assert (await browser.post("/staff/sign-in", data=guess)).status_code == 403
    answer = await signed_in(browser, "review")
    assert (answer.status_code, int(answer.headers["retry-after"]) > 0) == (429, True)
    assert (await signed_in(browser, "operations")).status_code == 303


async def test_those_who_get_in_are_not_counted(browser: httpx2.AsyncClient) -> None:
    for _ in range(SIGN_INS.times + 2):
        assert (await signed_in(browser, "review")).status_code == 303


GUARDED = [
    ("/dossier", "/return"),
    ("/dossier/documents", "/return"),
    ("/dossier/documents/add", "/return"),
    ("/dossier/check", "/return"),
    ("/dossier/declaration", "/return"),
    ("/staff", "/staff/sign-in"),
    ("/review", "/staff/sign-in"),
    ("/review/tasks/1", "/staff/sign-in"),
    ("/review/tasks/1/crop", "/staff/sign-in"),
    ("/review/tasks/1/page", "/staff/sign-in"),
    ("/supervision", "/staff/sign-in"),
    ("/counter", "/staff/sign-in"),
    ("/operations", "/staff/sign-in"),
]


@pytest.mark.parametrize(("path", "door"), GUARDED)
async def test_a_page_for_somebody_sends_strangers_to_its_door(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, path: str, door: str
) -> None:
    stranger = await browser.get(path)
    assert (stranger.status_code, stranger.headers["location"]) == (303, door)
    # A session of another door, moved into this door's cookie, opens nothing.
    number = await opened(client)
    made = await (signed_in(browser, "operations") if door == "/return" else came_back(browser, number))
    token = made.headers["set-cookie"].split("=", 1)[1].split(";")[0]
    name = "wathiq_dossier" if door == "/return" else "wathiq_staff"
    moved = await client.get(path, headers={"Cookie": f"{name}={token}"})
    assert (moved.status_code, moved.headers["location"]) == (303, door)
    forged = await client.get(path, headers={"Cookie": f"{name}=e30="})
    assert forged.status_code == 303


async def test_behind_tls_a_cookie_is_kept_to_this_host_and_to_tls() -> None:
    app = create_app(House(secure_cookies=True).services())
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="https://wathiq.test") as browser:
        cookie = (await signed_in(browser, "review")).headers["set-cookie"]
        assert cookie.startswith("__Host-wathiq_staff=")
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
        assert "Domain" not in cookie
        assert (await browser.get("/review")).status_code == 200


OTHERS = [
    ("/review", "operations"),
    ("/review", "counter"),
    ("/supervision", "review"),
    ("/counter", "review"),
    ("/operations", "review"),
]


@pytest.mark.parametrize(("path", "area"), OTHERS)
async def test_a_page_of_another_role_is_refused(browser: httpx2.AsyncClient, path: str, area: str) -> None:
    await signed_in(browser, area)
    answer = await browser.get(path)
    assert answer.status_code == 403
    assert "réservée aux agents" in answer.text


async def test_who_works_in_two_places_is_asked_where(browser: httpx2.AsyncClient) -> None:
    await browser.post("/staff/sign-in", data={"login": "second", "password": PASSWORD})
    page = await browser.get("/staff")
    assert page.status_code == 200
    assert "/supervision" in page.text
    assert "/review" in page.text
    await signed_in(browser, "operations")
    assert (await browser.get("/staff")).headers["location"] == "/operations"


async def test_a_session_ends_with_its_time(browser: httpx2.AsyncClient, house: House) -> None:
    await signed_in(browser, "review")
    assert (await browser.get("/review")).status_code == 200
    house.sessions.ahead = timedelta(hours=9)
    assert (await browser.get("/review")).headers["location"] == "/staff/sign-in"


async def test_a_wrong_password_is_refused_and_not_shown(browser: httpx2.AsyncClient) -> None:
    answer = await browser.post("/staff/sign-in", data={"login": "reviewer", "password": "something else"})
    unknown = await browser.post("/staff/sign-in", data={"login": "nobody", "password": "something else"})
    assert answer.status_code == unknown.status_code == 403
    assert answer.text.replace("reviewer", "nobody") == unknown.text
    assert "something else" not in answer.text
    assert "set-cookie" not in answer.headers


async def test_signing_out_forgets(browser: httpx2.AsyncClient) -> None:
    await signed_in(browser, "review")
    assert (await browser.get("/review")).status_code == 200
    token = browser.cookies["wathiq_staff"]
    await browser.post("/staff/sign-out")
    assert (await browser.get("/review")).status_code == 303
    kept = await browser.get("/review", headers={"Cookie": f"wathiq_staff={token}"})
    assert kept.status_code == 303, "signed out in the browser and not in the house"


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
    assert (await browser.post("/staff/sign-out", headers=headers)).status_code == status
