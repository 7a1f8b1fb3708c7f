"""Signing in at a certified OpenID Connect server (npm's `oidc-provider`, run by Node) and out again, in Chromium."""

import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from api.app import create_app
from dossier.accounts.people import EVERYWHERE, Person
from dossier.accounts.provider import Identity
from dossier.household import Language
from dossier.record import Role
from gateways.oidc.provider import OidcProvider, Registration
from gateways.oidc.tokens import Demands
from tests.api.house import House
from tests.browser import scenes
from tests.browser.conftest import Site, served

pytestmark = pytest.mark.browser
HERE = Path(__file__).parent
CLIENT = "wathiq"
SUBJECT = "zineb.8f14"


@contextmanager
def certified(site: str, secret: str) -> Iterator[str]:
    """Run the server and give its issuer."""
    node = shutil.which("node", path=f"{HERE.parents[1] / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}")
    assert node is not None, "make setup brings a Node where there is none"
    told = {
        "CLIENT_ID": CLIENT,
        "CLIENT_SECRET": secret,
        "REDIRECT": f"{site}/staff/provider/callback",
        "AFTERWARDS": f"{site}/staff/sign-in",
    }
    with subprocess.Popen(
        [node, HERE / "provider.mjs"], env=told, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            # It has warnings to give before: that its store is a process's memory, for one.
            told_us = next(line for line in server.stdout if line.startswith("issuer "))
            yield told_us.removeprefix("issuer ").strip()
        finally:
            server.kill()


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """A site whose provider is the certified server, with one account bound to somebody there."""
    house, secret = House(), f"{secrets.token_urlsafe(16)}%+:/"
    app = create_app(house.services())
    with served(app) as address, certified(address, secret) as issuer:
        at = Registration(issuer, CLIENT, secret, f"{address}/staff/provider/callback", f"{address}/staff/sign-in")
        zineb = Person("zineb-1", frozenset({Role.REVIEWER}), EVERYWHERE, at_provider=True)
        house.accounts.bound[Identity(issuer, SUBJECT)] = zineb
        site = Site(address, house, app)
        site.put(provider=OidcProvider(at, Demands(acr=("mfa",), amr=("otp",), max_age_s=600)))
        yield site


@pytest.fixture(params=[True])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A browser, by whose parameter scripts run."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=request.param)
    yield context.new_page()
    context.close()


def sign_in_there(page: Page, site: Site, language: Language, name: str) -> None:
    page.goto(f"{site.address}/staff/sign-in?lang={language.value}")
    scenes.go(page.locator("a[href='/staff/provider']"))
    assert page.url.startswith("http://localhost:")
    page.fill("#name", name)
    scenes.go(page.locator("button"))


@pytest.mark.parametrize(
    ("page", "language"),
    [
        pytest.param(True, Language.FRENCH, id="fr"),
        pytest.param(True, Language.ARABIC, id="ar"),
        pytest.param(False, Language.ARABIC, id="without scripts"),
    ],
    indirect=["page"],
)
def test_who_has_an_account_comes_in_from_the_provider_and_leaves_it_too(
    page: Page, site: Site, language: Language
) -> None:
    sign_in_there(page, site, language, SUBJECT)
    expect(page).to_have_url(f"{site.address}/review")
    assert page.locator("html").get_attribute("lang") == language.value
    scenes.go(page.locator("form[action='/staff/sign-out'] button"))
    page.wait_for_url("http://localhost:*/session/end*")
    scenes.go(page.locator("button"))
    expect(page).to_have_url(f"{site.address}/staff/sign-in")
    scenes.go(page.locator("a[href='/staff/provider']"))
    expect(page.locator("#name")).to_be_visible()
    page.goto(f"{site.address}/review")
    expect(page).to_have_url(f"{site.address}/staff/sign-in")


@pytest.mark.parametrize(
    ("language", "name"),
    [
        pytest.param(Language.FRENCH, "somebody.else", id="unknown-fr"),
        pytest.param(Language.ARABIC, "", id="refused there-ar"),
    ],
)
def test_who_has_none_is_told_so_and_no_more(page: Page, site: Site, language: Language, name: str) -> None:
    sign_in_there(page, site, language, name)
    assert page.locator("html").get_attribute("lang") == language.value
    expect(page.locator("code")).to_have_text("access.provider_refused")
    expect(page.locator("main .button")).to_have_attribute("href", "/staff/sign-in")
    assert "nobody" not in page.content()
    assert "wathiq_staff" not in {each["name"] for each in page.context.cookies(site.address)}


def test_a_link_back_opens_nothing_in_another_browser_and_nothing_twice(browser: Browser, site: Site) -> None:
    mine, theirs, links = browser.new_context(), browser.new_context(), list[str]()
    page, other = mine.new_page(), theirs.new_page()
    page.on("request", lambda request: links.append(request.url) if "/callback?" in request.url else None)
    page.goto(f"{site.address}/staff/provider")
    (errand,) = (each for each in mine.cookies(site.address) if each["name"] == "wathiq_errand")
    page.fill("#name", SUBJECT)
    scenes.go(page.locator("button"))
    expect(page).to_have_url(f"{site.address}/review")
    (link,) = links
    mine.add_cookies([{"name": errand["name"], "value": errand["value"], "url": site.address}])
    other.goto(f"{site.address}/staff/provider")
    for each in (page, other):
        each.goto(link)
        expect(each.locator("code")).to_have_text("access.provider_refused")
    mine.close()
    theirs.close()
