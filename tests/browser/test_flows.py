"""The ways through: a whole application without JavaScript, then the comforts that it adds."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.household import Language
from dossier.status import Queue, Status
from tests.api.house import PHONE, picture
from tests.browser import scenes
from tests.browser.conftest import Site

pytestmark = pytest.mark.browser


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "carte nationale.jpg"
    file.write_bytes(picture())
    return file


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


def fill_person(page: Page, slot: int, idcs: str, sex: str, born: tuple[str, str, str]) -> None:
    page.fill(f"#p{slot}-family_name", "SPECIMEN")
    page.fill(f"#p{slot}-given_names", f"PERSONNE {slot}")
    page.fill(f"#p{slot}-idcs", idcs)
    page.check(f"input[name=p{slot}-sex][value={sex}]")
    for part, value in zip(("day", "month", "year"), born, strict=True):
        page.fill(f"#p{slot}-birth-{part}", value)


@pytest.mark.parametrize("language", list(Language), ids=lambda language: language.value)
def test_a_household_applies_without_javascript(plain: Page, site: Site, photo: Path, language: Language) -> None:
    page = plain
    page.goto(f"{site.address}/?lang={language.value}")
    scenes.go(page.locator("a[href='/apply']"))
    page.fill("#phone", "٠٦ 12 34 56 78" if language is Language.ARABIC else "06 12 34 56 78")
    for name, value in (("line", "12 rue des Orangers"), ("commune", "Agdal"), ("province", "Rabat")):
        page.fill(f"#{name}", value)
    fill_person(page, 1, "5170669072", "F", ("12", "3", "1985"))
    scenes.go(page.locator("button[value=add-child]"))
    assert page.input_value("#p1-idcs") == "5170669072"
    scenes.go(page.locator("button[value=send]").last)
    expect(page.locator(".summary a[href='#p2-idcs']")).to_have_count(1)
    fill_person(page, 2, "2345678923", "M", ("", "", "2015"))
    scenes.go(page.locator("button[value=send]").last)
    (number,) = site.house.dossiers.numbers()
    expect(page.locator(".number strong")).to_have_text(number)
    household = site.house.dossiers.view(number).household
    assert (household.phone, household.language) == (PHONE, language)
    assert [str(member.birth_date) for member in household.members] == ["1985-03-12", "2015"]

    while page.locator(".card.missing a.button").count():
        scenes.go(page.locator(".card.missing a.button").first)
        page.set_input_files("#gallery", photo)
        scenes.go(page.locator("form.box button"))
    assert len(site.house.dossiers.view(number).documents) == 3
    scenes.go(page.locator("a[href='/dossier/check']"))
    expect(page.locator(".notice")).to_have_count(0)
    scenes.go(page.locator("form[action='/dossier/submission'] button"))
    expect(page.locator(".success")).to_be_visible()
    view = site.house.dossiers.view(number)
    assert (view.status, view.queue) == (Status.SUBMITTED, Queue.MACHINE)


def test_a_file_that_is_no_document_is_refused_without_javascript(plain: Page, site: Site, tmp_path: Path) -> None:
    page = plain
    scenes.come_back(page, site, scenes.draft(site, Language.FRENCH), Language.FRENCH)
    scenes.go(page.locator(".card.missing a.button").first)
    letter = tmp_path / "lettre.jpg"
    letter.write_text("<script>alert(1)</script>")
    page.set_input_files("#gallery", letter)
    scenes.go(page.locator("form.box button"))
    expect(page.locator(".summary")).to_be_visible()
    expect(page).to_have_title(re.compile("^Erreur"))


def test_corrections_are_answered_without_javascript(plain: Page, site: Site, photo: Path) -> None:
    page = plain
    number = scenes.corrected(site, Language.FRENCH)
    scenes.come_back(page, site, number, Language.FRENCH)
    scenes.go(page.locator(".asked .card.again a.button").first)
    page.set_input_files("#gallery", photo)
    scenes.go(page.locator("form.box button"))
    expect(page.locator(".asked .card.done")).to_have_count(2)
    scenes.go(page.locator("form[action='/dossier/answers'] button"))
    expect(page.locator(".success")).to_be_visible()
    assert site.house.dossiers.view(number).queue is Queue.MACHINE


def test_a_changed_declaration_is_an_answer_without_javascript(plain: Page, site: Site) -> None:
    page = plain
    number = scenes.corrected(site, Language.FRENCH)
    before = site.house.dossiers.view(number).household
    scenes.come_back(page, site, number, Language.FRENCH)
    scenes.go(page.locator("a[href='/dossier/declaration']").first)
    for slot, idcs in ((1, "5170669072"), (2, "2345678923"), (3, "6789012348")):
        page.fill(f"#p{slot}-idcs", idcs)
    page.fill("#p1-birth-year", "1958")
    scenes.go(page.locator("button[value=send]").last)
    expect(page.locator(".success")).to_be_visible()
    after = site.house.dossiers.view(number).household
    assert after.head.birth_date == "1958-03-12"
    assert (after.marriages, after.members[2].parents) == (before.marriages, before.members[2].parents)


def test_an_upload_with_javascript_lands_on_the_list(page: Page, site: Site, photo: Path) -> None:
    number = scenes.draft(site, Language.FRENCH)
    scenes.come_back(page, site, number, Language.FRENCH)
    scenes.go(page.locator(".card.missing a.button").first)
    page.locator("form.box button").click()
    expect(page.locator(".progress.failed")).to_be_visible()
    page.set_input_files("#gallery", photo)
    page.locator("form.box button").click()
    page.wait_for_url("**/dossier/documents")
    assert len(site.house.dossiers.view(number).documents) == 4


def test_a_refusal_with_javascript_is_shown_in_place(page: Page, site: Site, tmp_path: Path) -> None:
    scenes.come_back(page, site, scenes.draft(site, Language.FRENCH), Language.FRENCH)
    scenes.go(page.locator(".card.missing a.button").first)
    letter = tmp_path / "lettre.pdf"
    letter.write_text("no document")
    page.set_input_files("#gallery", letter)
    page.locator("form.box button").click()
    expect(page.locator(".summary")).to_be_focused()


def test_a_status_that_changes_is_seen_without_a_click(page: Page, site: Site) -> None:
    number = scenes.draft(site, Language.FRENCH)
    site.house.dossiers.submit(number, scenes.an_act())
    scenes.come_back(page, site, number, Language.FRENCH)
    site.house.dossiers.closed(number, Status.ACCEPTED, "987654321")
    expect(page.locator(".standing")).to_contain_text("987654321", timeout=15_000)


def test_a_reviewer_settles_with_one_key_and_signs_with_two(page: Page, site: Site) -> None:
    first = scenes.asked(site, Language.FRENCH)
    second = scenes.asked(site, Language.FRENCH, signature=True)
    scenes.sign_in(page, site, "review", Language.FRENCH)
    scenes.go(page.locator("tbody a").first)
    expect(page.locator("img.crop")).to_have_js_property("complete", True)
    page.evaluate("document.querySelector('img.crop').decode()")
    page.keyboard.press("a")
    page.wait_for_url(f"**/review/tasks/{second}?done=settled")
    assert site.house.dossiers.task(first).settled_at is not None
    page.keyboard.press("r")
    assert site.house.dossiers.task(second).signed_by == ()
    page.keyboard.press("Enter")
    page.wait_for_url("**/review?done=settled")
    # What is signed waits for somebody else's signature, and is not shown again to whoever gave the first.
    signed = site.house.dossiers.task(second)
    assert (len(signed.signed_by), signed.to_confirm, signed.settled_at) == (1, 2, None)


def test_text_from_documents_stays_text(page: Page, site: Site) -> None:
    alerts: list[str] = []
    page.on("dialog", lambda dialog: alerts.append(dialog.message))
    number = scenes.draft(site, Language.FRENCH)
    name = "<img src=x onerror=alert(1)>.jpg"
    scenes.send(site, number, name, "identity_card", "m2")
    scenes.come_back(page, site, number, Language.FRENCH)
    expect(page.get_by_text(name)).to_be_visible()
    assert alerts == []
