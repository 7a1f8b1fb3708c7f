"""What a household asks of its own data on plain forms: everything once, a correction, and who acts for it."""

import re

import httpx2
import pytest

from dossier.complaints.state import ComplaintKind
from tests.api.browsing import came_back
from tests.api.house import House, a_household, key
from tests.browser.scenes import an_act

pytestmark = pytest.mark.anyio


async def opened(client: httpx2.AsyncClient) -> str:
    answer = await client.post("/api/v1/dossiers", json=a_household(), headers=key())
    return str(answer.json()["number"])


@pytest.fixture
async def number(client: httpx2.AsyncClient, browser: httpx2.AsyncClient) -> str:
    """A dossier that its household is signed in to."""
    number = await opened(client)
    await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())
    await came_back(browser, number)
    return number


def form_key(page: str, action: str) -> str:
    found = re.search(rf'action="{action}"[^>]*>\s*<input type="hidden" name="_key" value="(\w+)"', page)
    assert found is not None, action
    return found[1]


async def asked_for(browser: httpx2.AsyncClient) -> str:
    """Press the button of the status page and return where it leads."""
    page = (await browser.get("/dossier")).text
    answer = await browser.post("/dossier/rights/export", data={"_key": form_key(page, "/dossier/rights/export")})
    assert answer.status_code == 303
    return str(answer.headers["location"])


async def test_everything_is_taken_home_by_an_address_that_works_once(browser: httpx2.AsyncClient, number: str) -> None:
    link = await asked_for(browser)
    assert number not in link
    taken = await browser.get(link)
    assert (taken.status_code, taken.headers["content-type"]) == (200, "application/zip")
    assert taken.headers["content-disposition"] == f'attachment; filename="wathiq-{number}.zip"'
    assert taken.headers["cache-control"] == "no-store"
    assert (await browser.get(link)).status_code == 404


async def test_the_address_of_one_session_opens_nothing_in_another(
    browser: httpx2.AsyncClient, anyone: httpx2.AsyncClient, client: httpx2.AsyncClient, number: str
) -> None:
    link = await asked_for(browser)
    assert (await anyone.get(link)).status_code == 303  # to sign in
    await came_back(anyone, await opened(client))
    assert (await anyone.get(link)).status_code == 404
    await came_back(anyone, number)
    assert (await anyone.get(link)).status_code == 404  # the same family, another session
    assert (await browser.get(link)).status_code == 200


async def test_nobody_keeps_the_house_busy_with_exports(browser: httpx2.AsyncClient, number: str) -> None:
    answers = [await browser.post("/dossier/rights/export", data={"_key": "0" * 32}) for _ in range(6)]
    assert [each.status_code for each in answers] == [303] * 5 + [429]


async def test_a_correction_is_asked_for_once_and_its_day_is_told(
    browser: httpx2.AsyncClient, house: House, number: str
) -> None:
    page = (await browser.get("/dossier/rights")).text
    said = {"_key": form_key(page, "/dossier/rights/rectification"), "words": "Mon prénom est Salma.\r\nPas Selma."}
    for _ in range(2):
        assert (await browser.post("/dossier/rights/rectification", data=said)).status_code == 303
    (view,) = house.complaints.of_dossier(number)
    assert (view.complaint.kind, view.content.words) == (
        ComplaintKind.RECTIFICATION,
        "Mon prénom est Salma.\nPas Selma.",
    )
    assert (view.answer_due - view.complaint.opened_at).days == 10
    assert view.complaint.number in (await browser.get("/dossier/rights")).text


@pytest.mark.parametrize("words", ["", "   ", "x" * 4001, "a\u202eb", "a\u0000b"])
async def test_a_correction_without_words_is_asked_for_again(
    browser: httpx2.AsyncClient, house: House, number: str, words: str
) -> None:
    page = (await browser.get("/dossier/rights")).text
    said = {"_key": form_key(page, "/dossier/rights/rectification"), "words": words}
    assert (await browser.post("/dossier/rights/rectification", data=said)).status_code == 422
    assert house.complaints.of_dossier(number) == ()


async def test_the_family_says_who_acts_for_it_and_takes_it_back(
    browser: httpx2.AsyncClient, house: House, number: str
) -> None:
    page = (await browser.get("/dossier/rights")).text
    said = {"_key": form_key(page, "/dossier/rights/mandates"), "helper": "helper", "days": "90"}
    assert (await browser.post("/dossier/rights/mandates", data=said)).status_code == 303
    (mandate,) = house.standing.mandates(number)
    page = (await browser.get("/dossier/rights?done=mandate")).text
    assert "helper" in page
    ending = f"/dossier/rights/mandates/{mandate.id}/end"
    assert (await browser.post(ending, data={"_key": form_key(page, ending)})).status_code == 303
    assert house.standing.mandates(number) == ()


@pytest.mark.parametrize(
    "said", [{"helper": "", "days": "90"}, {"helper": "helper", "days": "9999"}, {"helper": "helper"}]
)
async def test_a_mandate_without_a_name_or_a_term_is_none(
    browser: httpx2.AsyncClient, house: House, number: str, said: dict[str, str]
) -> None:
    answer = await browser.post("/dossier/rights/mandates", data={"_key": "0" * 32, **said})
    assert answer.status_code == 422
    assert house.standing.mandates(number) == ()


async def test_what_a_complainant_wrote_is_text_to_staff(
    browser: httpx2.AsyncClient, house: House, number: str
) -> None:
    from dossier.complaints.state import Content
    from dossier.household import Language
    from tests.api.browsing import signed_in

    content = Content(Language.FRENCH, "+212612345678", "<script>alert(1)</script>")
    made = house.complaints.complain(ComplaintKind.OTHER, content, number, an_act())
    await signed_in(browser, "supervision")
    page = (await browser.get(f"/complaints/{made}")).text
    assert "&lt;script&gt;" in page
    assert "<script>alert" not in page
