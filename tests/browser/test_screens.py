"""Every screen in both languages on a telephone and on a desk: nothing overflows, nobody is kept out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.accounts.provider import Answer, Errand, Identity
from dossier.complaints.state import ComplaintKind
from dossier.findings import Finding, Outcome, Verdict
from dossier.household import Language
from tests.browser import scenes
from tests.browser.conftest import Site

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
# A telephone and a desk.
WIDTHS = (360, 1280)
Visit = Callable[[Page, Site, Language], None]


def start(page: Page, site: Site, language: Language) -> None:
    page.goto(f"{site.address}/?lang={language.value}")


def declaration(page: Page, site: Site, language: Language) -> None:
    page.goto(f"{site.address}/apply?lang={language.value}")
    scenes.go(page.locator("button[value=add-spouse]"))
    scenes.go(page.locator("button[value=add-child]"))
    scenes.go(page.locator("button[value=send]").last)
    expect(page.locator(".summary li").nth(10)).to_be_attached()


def documents(page: Page, site: Site, language: Language) -> None:
    scenes.come_back(page, site, scenes.draft(site, language), language)
    page.locator("details summary").first.click()


def upload(page: Page, site: Site, language: Language) -> None:
    documents(page, site, language)
    scenes.go(page.locator(".card.missing a.button").first)


def check(page: Page, site: Site, language: Language) -> None:
    documents(page, site, language)
    page.goto(f"{site.address}/dossier/check")


def follow(page: Page, site: Site, language: Language) -> None:
    scenes.come_back(page, site, scenes.corrected(site, language), language)


def bundle(page: Page, site: Site, language: Language) -> None:
    scenes.come_back(page, site, scenes.bundled(site, language), language)
    expect(page.locator(".asked > li")).to_have_count(5)
    expect(page.locator(".asked > li.done")).to_have_count(1)
    # Pictures come after the page that holds them: a broken one cannot be decoded.
    page.evaluate("Promise.all([...document.images].map(one => one.decode()))")


def routed(page: Page, site: Site, language: Language) -> None:
    scenes.come_back(page, site, scenes.decided(site, language, Outcome.ROUTED), language)


def refused(page: Page, site: Site, language: Language) -> None:
    scenes.come_back(page, site, scenes.decided(site, language, Outcome.REJECTED), language)


def doubted(page: Page, site: Site, language: Language, doubt: Finding) -> None:
    task = scenes.doubted(site, language, doubt)
    scenes.sign_in(page, site, "review", language)
    page.goto(f"{site.address}/review/tasks/{task}")


def duplicate(page: Page, site: Site, language: Language) -> None:
    doubted(page, site, language, Finding("duplicate.open_dossier_exists", Verdict.UNCERTAIN, "m3", field="idcs"))


def undeclared(page: Page, site: Site, language: Language) -> None:
    seen = Finding("household.member_undeclared", Verdict.UNCERTAIN, kind="birth_certificate", field="given_names")
    doubted(page, site, language, replace(seen, read="IMANE", confidence=0.95))


def suspicion(page: Page, site: Site, language: Language) -> None:
    doubted(page, site, language, Finding("fraud.reused_photo", Verdict.UNCERTAIN, "m1", kind="identity_card"))


def correction(page: Page, site: Site, language: Language) -> None:
    follow(page, site, language)
    scenes.go(page.locator("a[href='/dossier/declaration']").first)


def tasks(page: Page, site: Site, language: Language) -> None:
    scenes.asked(site, language, signature=True)
    scenes.sign_in(page, site, "review", language)


def task(page: Page, site: Site, language: Language) -> None:
    tasks(page, site, language)
    scenes.go(page.locator("tbody a").first)


def runs(page: Page, site: Site, language: Language) -> None:
    scenes.corrected(site, language)
    scenes.sign_in(page, site, "operations", language)


def refused_sign_in(page: Page, site: Site, language: Language) -> None:
    page.goto(f"{site.address}/return?lang={language.value}")
    page.fill("#number", "nothing")
    page.fill("#phone", "06")
    scenes.go(page.locator("main button"))


def refused_code(page: Page, site: Site, language: Language) -> None:
    refused_sign_in(page, site, language)
    page.fill("#code", "123456")
    scenes.go(page.locator("main button"))


class Elsewhere:
    """A provider of identities where nobody ever arrives."""

    async def address(self, errand: Errand, language: Language) -> str:
        return "http://elsewhere.test/"

    async def identity(self, errand: Errand, answer: Answer) -> Identity:
        raise AssertionError("nobody comes back")

    async def sign_out_address(self, language: Language) -> str:
        return "http://elsewhere.test/"


def provider_refused(page: Page, site: Site, language: Language) -> None:
    site.put(provider=Elsewhere())
    page.goto(f"{site.address}/staff/sign-in?lang={language.value}")
    page.goto(f"{site.address}/staff/provider/callback?code=1&state=1")
    expect(page.locator("code")).to_have_text("access.provider_refused")


def signed_out(page: Page, site: Site, language: Language) -> None:
    site.put(provider=Elsewhere())
    page.route("http://elsewhere.test/", lambda route: route.fulfill(status=204))
    page.goto(f"{site.address}/staff/signed-out?lang={language.value}")


def staff_door(page: Page, site: Site, language: Language) -> None:
    site.put(provider=Elsewhere())
    page.goto(f"{site.address}/staff/sign-in?lang={language.value}")
    page.fill("#login", "nobody")
    page.fill("#password", "nothing that fits")
    scenes.go(page.locator("main button"))


def places(page: Page, site: Site, language: Language) -> None:
    scenes.sign_in(page, site, "second", language)


def supervision(page: Page, site: Site, language: Language) -> None:
    scenes.supervised(site, language)
    scenes.sign_in(page, site, "supervision", language)


def supervised(page: Page, site: Site, language: Language) -> None:
    supervision(page, site, language)
    scenes.go(page.locator("tbody a").first)
    expect(page.locator("main form")).to_have_count(5)


def counter(page: Page, site: Site, language: Language) -> None:
    site.house.counter_tasks.add("t1", scenes.draft(site, language))
    scenes.sign_in(page, site, "counter", language)
    page.fill("#number", "nothing")
    page.fill("#phone", "06")
    scenes.go(page.locator("main form button").last)


def rights(page: Page, site: Site, language: Language) -> None:
    number = scenes.corrected(site, language)
    scenes.complained(site, number, ComplaintKind.RECTIFICATION)
    site.house.standing.give_mandate(number, "centre-social-agdal", 90, scenes.an_act())
    scenes.come_back(page, site, number, language)
    scenes.go(page.locator("a[href='/dossier/rights']"))
    expect(page.locator("main form")).to_have_count(4)


def mandates(page: Page, site: Site, language: Language) -> None:
    number = scenes.corrected(site, language)
    site.house.standing.give_mandate(number, "centre-social-agdal", 90, scenes.an_act())
    scenes.sign_in(page, site, "counter", language)
    page.fill("#of", number)
    scenes.go(page.locator("form[action='/counter/mandates'] button"))
    expect(page.locator("main form")).to_have_count(2)


def watched(page: Page, site: Site, language: Language) -> None:
    scenes.sign_in(page, site, "audit", language)


def audited(page: Page, site: Site, language: Language) -> None:
    watched(page, site, language)
    page.fill("#number", scenes.corrected(site, language))
    scenes.go(page.locator("main form button").first)
    expect(page.locator("tbody tr")).to_have_count(2)


def complaints(page: Page, site: Site, language: Language) -> None:
    scenes.complained(site, scenes.corrected(site, language), ComplaintKind.DELAY)
    scenes.complained(site, None, ComplaintKind.RAMED)
    scenes.sign_in(page, site, "supervision", language)
    scenes.go(page.locator("a[href='/complaints']"))


def complaint(page: Page, site: Site, language: Language) -> None:
    complaints(page, site, language)
    scenes.go(page.locator("tbody a").first)
    expect(page.locator("main form")).to_have_count(2)


def covers(page: Page, site: Site, language: Language) -> None:
    scenes.covered(site, language)
    scenes.sign_in(page, site, "review", language)
    scenes.go(page.locator("a[href='/covers']"))
    expect(page.locator("main form")).to_have_count(2)


def nowhere(page: Page, site: Site, language: Language) -> None:
    page.goto(f"{site.address}/nowhere?lang={language.value}")


SCREENS: tuple[Visit, ...] = (
    start,
    declaration,
    documents,
    upload,
    check,
    follow,
    bundle,
    routed,
    refused,
    correction,
    tasks,
    task,
    duplicate,
    undeclared,
    suspicion,
    runs,
    refused_sign_in,
    refused_code,
    staff_door,
    provider_refused,
    signed_out,
    places,
    supervision,
    supervised,
    counter,
    rights,
    mandates,
    watched,
    audited,
    complaints,
    complaint,
    covers,
    nowhere,
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": WIDTHS[0], "height": 800})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", list(Language), ids=lambda language: language.value)
@pytest.mark.parametrize("visit", SCREENS, ids=lambda visit: visit.__name__)
def test_a_screen_fits_and_keeps_nobody_out(page: Page, site: Site, visit: Visit, language: Language) -> None:
    blocked: list[str] = []
    page.on("console", lambda message: blocked.append(message.text) if "Content Security" in message.text else None)
    page.on("pageerror", lambda error: blocked.append(str(error)))
    visit(page, site, language)
    root = page.locator("html")
    assert root.get_attribute("lang") == language.value
    assert root.get_attribute("dir") == {"fr": "ltr", "ar": "rtl"}[language.value]
    assert blocked == []
    if AXE.is_file():
        page.evaluate(AXE.read_text())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), width
        small = page.evaluate(
            """[...document.querySelectorAll("button, .button, input:not([type=hidden]), nav a")]
               .filter(one => one.offsetParent && !one.classList.contains("first"))
               .map(one => one.type === "radio" || one.type === "checkbox" ? one.closest("label") : one)
               .filter(one => one.getBoundingClientRect().height < 44).map(one => one.outerHTML)"""
        )
        assert small == [], width
        if AXE.is_file():
            assert scenes.serious(page.evaluate("axe.run().then(found => found.violations)")) == [], width
