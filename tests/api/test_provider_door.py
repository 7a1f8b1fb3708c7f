"""The door of the administration's own accounts: who gets in, what opens nothing, and what nobody is told."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx2
import pytest
from fastapi import FastAPI
from structlog.testing import capture_logs

from api.app import create_app
from dossier.accounts.allowances import SIGN_INS_FROM_ADDRESS
from dossier.accounts.people import EVERYWHERE, Person
from dossier.accounts.provider import Identity
from dossier.record import Role
from gateways.oidc.bounded import Patience
from tests.api.browsing import FRENCH, signed_in
from tests.api.house import House
from tests.gateways.played_provider import NOBODY_THERE, SUBJECT, PlayedProvider, played

pytestmark = pytest.mark.anyio
BEGIN, RETURN = "/staff/provider", "/staff/provider/callback"
VISIT = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
COOKIE = "wathiq_errand"


@dataclass
class Installation:
    """A house with a provider, and a browser at its door."""

    house: House
    there: PlayedProvider
    browser: httpx2.AsyncClient
    app: FastAPI

    async def sent(self) -> str:
        """Return where a browser is sent."""
        answer = await self.browser.get(BEGIN, headers={"Sec-Fetch-Site": "same-origin"})
        assert answer.status_code == 303, answer.text
        return answer.headers["location"]

    async def back(self, link: str) -> httpx2.Response:
        """Follow a link to the door, as another site's."""
        address = urlsplit(link)
        return await self.browser.get(f"{address.path}?{address.query}", headers=VISIT)

    def provider_of(self, **chosen: Any) -> None:  # noqa: ANN401 - as `PlayedProvider.ours`
        """Let the same application know the provider in another way."""
        self.put(provider=self.there.ours(**chosen))

    def put(self, **parts: Any) -> None:  # noqa: ANN401 - any part of the services
        """Change parts of the application."""
        self.app.state.services = replace(self.app.state.services, **parts)

    async def whole_way(self, **changed: str) -> httpx2.Response:
        return await self.back(self.there.come_back(await self.sent(), **changed))


@pytest.fixture(scope="module")
def server() -> Iterator[PlayedProvider]:
    with played() as there:
        yield there


@pytest.fixture(scope="module")
def application() -> FastAPI:
    """Made once: each test puts services of its own into it."""
    return create_app(House().services())


@pytest.fixture
async def installation(server: PlayedProvider, application: FastAPI) -> AsyncIterator[Installation]:
    there = PlayedProvider(server.url)
    vars(server).update(vars(there) | {"document": server.usual()})
    house = House()
    house.provider = server.ours()
    zineb = Person("zineb-1", frozenset({Role.REVIEWER}), EVERYWHERE, at_provider=True)
    house.accounts.bound[Identity(server.url, SUBJECT)] = zineb
    application.state.services = house.services()
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(application), base_url="http://wathiq.test", headers=FRENCH
    ) as browser:
        yield Installation(house, server, browser, application)


async def test_who_has_an_account_comes_in_and_works_as_that_account(installation: Installation) -> None:
    answer = await installation.whole_way()
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff")
    cookies = answer.headers.get_list("set-cookie")
    assert any("wathiq_staff=" in each and {"HttpOnly", "SameSite=lax"} <= set(each.split("; ")) for each in cookies)
    assert COOKIE not in installation.browser.cookies, "the errand is over"
    assert (await installation.browser.get("/review")).status_code == 200
    assert (await installation.browser.get("/supervision")).status_code == 403, "nothing is given by the provider"
    (token,) = installation.house.sessions.held
    installation.house.sessions.end(token)
    assert (await installation.browser.get("/review")).status_code == 303, "ended in the house, it is over"


async def test_a_session_from_there_ends_like_any_other(installation: Installation) -> None:
    await installation.whole_way()
    installation.house.sessions.ahead = timedelta(hours=9)
    assert (await installation.browser.get("/review")).headers["location"] == "/staff/sign-in"


async def test_the_errand_is_sealed_short_and_kept_from_scripts_and_other_sites(installation: Installation) -> None:
    cookie = (await installation.browser.get(BEGIN)).headers["set-cookie"]
    assert {"HttpOnly", "Path=/", "SameSite=lax", "Max-Age=600"} <= set(cookie.split("; "))
    installation.put(settings=House(secure_cookies=True).settings)
    cookie = (await installation.browser.get(BEGIN)).headers["set-cookie"]
    assert cookie.startswith(f"__Host-{COOKIE}=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))


def is_refused(answer: httpx2.Response) -> bool:
    assert answer.status_code == 403, answer.text
    assert '<code dir="ltr">access.provider_refused</code>' in answer.text
    return "wathiq_staff=" not in "".join(answer.headers.get_list("set-cookie"))


async def test_an_answer_to_no_errand_of_this_browser_opens_nothing(installation: Installation) -> None:
    mine = installation.there.come_back(await installation.sent())
    assert is_refused(await installation.whole_way(state="x" * 43))
    installation.browser.cookies.clear()
    assert is_refused(await installation.back(mine)), "sent to somebody else's browser"
    await installation.sent()
    assert is_refused(await installation.back(mine)), "an errand of before"
    assert "/token" not in installation.there.asked, "the provider was not even asked"
    for forged in ("e30=", "x", ""):
        installation.browser.cookies.set(COOKIE, forged)
        assert is_refused(await installation.back(mine))


async def test_an_answer_is_taken_once(installation: Installation) -> None:
    link = installation.there.come_back(await installation.sent())
    errand = installation.browser.cookies[COOKIE]
    assert (await installation.back(link)).status_code == 303
    installation.browser.cookies.set(COOKIE, errand)
    assert is_refused(await installation.back(link))
    assert installation.there.asked.count("/token") == 1


async def test_an_answer_that_failed_is_not_tried_again(installation: Installation) -> None:
    installation.there.claims = {"nonce": "another"}
    link = installation.there.come_back(await installation.sent())
    assert is_refused(await installation.back(link))
    installation.there.claims = {}
    assert is_refused(await installation.back(link))


async def test_a_ticket_for_something_else_is_no_errand(installation: Installation) -> None:
    await installation.browser.post("/return", data={"number": "ZZZZ-ZZZZ-Z", "phone": "+212612345678"})
    ticket = installation.browser.cookies["wathiq_return"]
    link = installation.there.come_back(await installation.sent())
    errand = installation.browser.cookies[COOKIE]
    installation.browser.cookies.clear()
    installation.browser.cookies.set(COOKIE, ticket)
    assert is_refused(await installation.back(link))
    installation.browser.cookies.set("wathiq_return", errand)
    assert (await installation.browser.post("/return/code", data={"code": "1"})).headers["location"] == "/return"


async def test_an_errand_ends_after_ten_minutes(installation: Installation) -> None:
    later = datetime.now(UTC) + timedelta(minutes=11)
    link = installation.there.come_back(await installation.sent())
    installation.put(now=lambda: later)
    assert is_refused(await installation.back(link))


ATTACKS: dict[str, dict[str, object]] = {
    "another errand's token": {"nonce": "another"},
    "another audience": {"aud": "somebody-else"},
    "expired": {"exp": 1},
    "another issuer": {"iss": "https://other.test"},
    "somebody without an account": {"sub": "nobody-we-know"},
    "somebody of the same name elsewhere": {"sub": SUBJECT.upper()},
}


@pytest.mark.parametrize("claims", ATTACKS.values(), ids=ATTACKS)
async def test_all_refusals_look_the_same(installation: Installation, claims: dict[str, object]) -> None:
    installation.there.claims = {"nonce": "another"}
    usual = await installation.whole_way()
    installation.there.claims = claims
    answer = await installation.whole_way()
    assert is_refused(answer)
    assert answer.text == usual.text


async def test_roles_that_the_provider_names_give_nothing(installation: Installation) -> None:
    installation.there.claims = {"roles": ["supervisor"], "groups": ["supervisor"], "role": "supervisor"}
    await installation.whole_way()
    assert (await installation.browser.get("/supervision")).status_code == 403


async def test_a_revoked_account_opens_nothing_at_once(installation: Installation) -> None:
    link = installation.there.come_back(await installation.sent())
    installation.house.accounts.bound.clear()
    assert is_refused(await installation.back(link))


async def test_a_link_of_another_provider_is_refused_before_anybody_is_asked(installation: Installation) -> None:
    assert is_refused(await installation.whole_way(iss="https://other.test"))
    assert "/token" not in installation.there.asked


async def test_a_refusal_there_is_a_refusal_here_and_says_nothing_of_theirs(installation: Installation) -> None:
    words = "<script>alert(1)</script>"
    answer = await installation.whole_way(error=words, error_description=words, error_uri="https://evil.test", code="")
    assert is_refused(answer)
    assert "script>alert" not in answer.text
    assert "evil.test" not in answer.text


async def test_what_somebody_brought_along_is_not_in_the_links_of_the_page(installation: Installation) -> None:
    link = installation.there.come_back(await installation.sent(), state="x" * 43)
    said = dict(parse_qsl(urlsplit(link).query))
    answer = await installation.back(link)
    assert said["code"] not in answer.text
    assert said["state"] not in answer.text
    assert 'href="/staff/sign-in?lang=ar"' in answer.text


async def test_a_provider_that_is_away_is_said_to_be(installation: Installation) -> None:
    link = installation.there.come_back(await installation.sent())
    installation.there.delay_s = 3.0
    installation.provider_of(patience=Patience(timeout_s=0.5))
    answer = await installation.back(link)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "30")
    assert "access.provider_away" in answer.text
    installation.provider_of(issuer=NOBODY_THERE)
    answer = await installation.browser.get(BEGIN)
    assert answer.status_code == 503
    assert "access.provider_away" in answer.text
    assert (await signed_in(installation.browser, "review")).status_code == 303, "the others come in as ever"


async def test_tries_from_one_address_are_few_and_those_who_get_in_are_not_counted(installation: Installation) -> None:
    for _ in range(3):
        await installation.whole_way()
    spent = installation.house.budgets.spent
    assert [times for (name, _), times in spent.items() if name == SIGN_INS_FROM_ADDRESS.name] == [0]
    (subject,) = (subject for name, subject in spent if name == SIGN_INS_FROM_ADDRESS.name)
    spent[SIGN_INS_FROM_ADDRESS.name, subject] = SIGN_INS_FROM_ADDRESS.times
    answer = await installation.whole_way()
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0


FOREIGN = {"Sec-Fetch-Site": "cross-site"}


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        pytest.param(RETURN, VISIT, 403, id="coming back: looked at, and refused for want of an errand"),
        pytest.param(BEGIN, {**VISIT, "Sec-Fetch-Site": "same-origin"}, 303, id="a page of ours begins"),
        pytest.param(BEGIN, {"Sec-Fetch-Site": "none"}, 303, id="a typed address begins"),
        pytest.param(BEGIN, {}, 303, id="an old browser begins"),
    ],
)
async def test_what_fetch_metadata_lets_through(
    installation: Installation, path: str, headers: dict[str, str], status: int
) -> None:
    answer = await installation.browser.get(path, headers=headers)
    assert answer.status_code == status
    assert "access.cross_site" not in answer.text


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        pytest.param(BEGIN, VISIT, id="another site begins an errand"),
        pytest.param(BEGIN, {"Sec-Fetch-Site": "same-site"}, id="a neighbour begins an errand"),
        pytest.param(RETURN, {**FOREIGN, "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}, id="a picture"),
        pytest.param(RETURN, {**VISIT, "Sec-Fetch-Dest": "iframe"}, id="a frame"),
        pytest.param(RETURN, {**FOREIGN, "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}, id="a script"),
    ],
)
async def test_another_site_neither_begins_an_errand_nor_ends_one_out_of_sight(
    installation: Installation, path: str, headers: dict[str, str]
) -> None:
    link = installation.there.come_back(await installation.sent())
    query = urlsplit(link).query if path == RETURN else ""
    answer = await installation.browser.get(f"{path}?{query}", headers=headers)
    assert answer.status_code == 403
    assert "access.cross_site" in answer.text
    assert (await installation.back(link)).status_code == 303, "the errand is what it was"


async def test_signing_out_leads_on_to_the_provider_for_those_who_came_from_there(installation: Installation) -> None:
    browser = installation.browser
    await installation.whole_way()
    answer = await browser.post("/staff/sign-out")
    assert answer.headers["location"] == "/staff/signed-out"
    assert (await browser.get("/review")).status_code == 303
    page = await browser.get("/staff/signed-out")
    assert page.headers["refresh"].startswith(f"0; url={installation.there.url}/end?client_id=wathiq&")
    assert urlencode({"post_logout_redirect_uri": "http://wathiq.test/staff/sign-in"}) in page.headers["refresh"]
    assert f'href="{installation.there.url}/end?client_id=wathiq&amp;' in page.text
    await signed_in(browser, "review")
    assert (await browser.post("/staff/sign-out")).headers["location"] == "/staff/sign-in"


async def test_signing_out_ends_here_where_there_is_no_such_place_there(installation: Installation) -> None:
    installation.there.document.pop("end_session_endpoint")
    await installation.whole_way()
    await installation.browser.post("/staff/sign-out")
    assert (await installation.browser.get("/staff/signed-out")).headers["location"] == "/staff/sign-in"
    installation.provider_of(issuer=NOBODY_THERE)
    assert (await installation.browser.get("/staff/signed-out")).headers["location"] == "/staff/sign-in"


async def test_the_button_is_there_where_a_provider_is(installation: Installation) -> None:
    assert f'href="{BEGIN}"' in (await installation.browser.get("/staff/sign-in")).text
    wrong = await installation.browser.post("/staff/sign-in", data={"login": "reviewer", "password": "no"})
    assert f'href="{BEGIN}"' in wrong.text


async def test_without_a_provider_its_addresses_are_none(installation: Installation) -> None:
    installation.put(provider=None)
    for path in (BEGIN, RETURN, "/staff/signed-out"):
        answer = await installation.browser.get(path, params={"code": "x", "state": "x"})
        assert answer.status_code == 404
        assert "request.not_found" in answer.text
    assert BEGIN not in (await installation.browser.get("/staff/sign-in")).text


async def test_logs_tell_that_somebody_came_in_and_nothing_of_the_provider(installation: Installation) -> None:
    with capture_logs() as lines:
        await installation.whole_way()
        installation.there.claims = {"sub": "nobody-we-know"}
        await installation.whole_way()
        await installation.whole_way(error="CANARY", code="")
    told = [(line["event"], line.get("account"), line.get("why")) for line in lines if line.get("way") == "provider"]
    assert told == [
        ("signed in", "zineb-1", None),
        ("sign-in refused", None, "no account"),
        ("sign-in refused", None, "refused there"),
    ]
    for secret in (SUBJECT, "nobody-we-know", "CANARY", "eyJ", "?"):
        assert secret not in str(lines)
