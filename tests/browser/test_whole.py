"""The three pages over the whole real stack: one doubtful household, followed, settled and watched."""

import re
import secrets
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from deploy.api_client import ApiClient
from deploy.household_folder import read_folder
from deploy.population import inbox
from deploy.submitting import Destination, look_until, submit
from dossier.findings import Outcome
from dossier.status import Status
from tests.browser.scenes import go
from tests.conftest import Servers
from tests.destinations import destination, drawn

pytestmark = pytest.mark.browser
_WITHIN_S = 150.0
_LANGUAGES = ("fr", "ar")
_WIDTHS = (360, 1280)


def looks_right(page: Page, address: str, language: str) -> None:
    """Open a page and see that it speaks the language, runs its way and fits the screen."""
    page.goto(f"{address}{'&' if '?' in address else '?'}lang={language}")
    html = page.locator("html")
    expect(html).to_have_attribute("lang", language)
    expect(html).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def code_sent(there: Destination, phone: str) -> str:
    """Return the code on somebody's telephone, once it is there."""
    until = time.monotonic() + _WITHIN_S
    while time.monotonic() < until:
        for _, said in reversed(inbox(there, phone)):
            if (found := re.search(r"\b[0-9]{6}\b", said)) is not None:
                return found[0]
        time.sleep(0.2)
    raise AssertionError("no code arrived")


def test_a_doubtful_household_is_followed_settled_and_watched(whole: Servers, browser: Browser, tmp_path: Path) -> None:
    there = destination(whole)
    folder = drawn(tmp_path, secrets.randbelow(1_000_000), "doubtful")
    household = read_folder(folder, datetime.now(UTC).date()).household
    assert household is not None
    sent = submit(there, folder, today=datetime.now(UTC).date(), wait=True, timeout_s=_WITHIN_S)
    number = sent.dossier.number
    assert sent.as_json()["outcome"] == Outcome.IN_REVIEW

    applicant, reviewer, operator = (browser.new_context() for _ in range(3))
    following, reviewing, operating = applicant.new_page(), reviewer.new_page(), operator.new_page()
    following.goto(f"{there.api_url}/return?lang=fr")
    following.fill("input[name=number]", number.lower())
    following.fill("input[name=phone]", household.phone)
    go(following.locator("main form button").first)
    following.fill("input[name=code]", code_sent(there, household.phone))
    go(following.locator("main form button").first)
    expect(following.locator("body")).to_contain_text(number)
    for page, door, login in ((reviewing, "review", "reviewer"), (operating, "operations", "operator")):
        page.goto(f"{there.api_url}/{door}?lang=fr")
        page.fill("input[name=login]", login)
        page.fill("input[name=password]", whole.site.secret(f"{login}-password"))
        go(page.locator("main form button").first)
    for language in _LANGUAGES:
        for width in _WIDTHS:
            for page, path in ((following, "/dossier"), (reviewing, "/review"), (operating, "/operations")):
                page.set_viewport_size({"width": width, "height": 800})
                looks_right(page, f"{there.api_url}{path}", language)

    expect(operating.locator("body")).to_contain_text(number)
    link = operating.locator(f"a[href*='dossier-{number}']").first
    assert str(link.get_attribute("href")).startswith(whole.environment["WATHIQ_TEMPORAL_UI_URL"])
    settled = 0
    with ApiClient(there.api_url, there.token, patience_s=_WITHIN_S) as api:
        while api.dossier(number).outcome != Outcome.ACCEPTED:
            for task in api.open_tasks(number):
                looks_right(reviewing, f"{there.api_url}/review/tasks/{task.id}", "ar")
                for image in reviewing.locator("main img").all():
                    assert image.evaluate("each => each.decode().then(() => each.naturalWidth)") > 0
                reviewing.keyboard.press("a")
                expect(reviewing).not_to_have_url(f"{there.api_url}/review/tasks/{task.id}?lang=ar")
                settled += 1
            assert settled < 12, "a doubt behind every doubt"
            look_until(api, api.dossier(number), lambda now: now.queue != "machine", _WITHIN_S)
        seen = look_until(api, api.dossier(number), lambda now: now.status == Status.ACCEPTED, _WITHIN_S)
    assert settled >= 1
    assert seen.status == Status.ACCEPTED
    looks_right(following, f"{there.api_url}/dossier", "fr")
    expect(following.locator("body")).to_contain_text(str(seen.registration_number))
