"""Pages of staff that are no review: mandates at the counter, what auditors see, complaints that are answered."""

import re

import httpx2
import pytest

from dossier.complaints.state import ComplaintKind, ComplaintState, Content, Ground
from dossier.household import Language
from dossier.looking import LookReason
from tests.api.browsing import signed_in
from tests.api.house import PHONE, House, a_household, key
from tests.browser.scenes import an_act

pytestmark = pytest.mark.anyio


@pytest.fixture
async def number(client: httpx2.AsyncClient) -> str:
    answer = await client.post("/api/v1/dossiers", json=a_household(), headers=key())
    return str(answer.json()["number"])


def form_key(page: str, action: str) -> str:
    found = re.search(rf'action="{action}"[^>]*>\s*<input type="hidden" name="_key" value="(\w+)"', page)
    assert found is not None, action
    return found[1]


def complained(house: House, number: str | None, kind: ComplaintKind = ComplaintKind.DELAY) -> str:
    return house.complaints.complain(kind, Content(Language.FRENCH, PHONE, "Trop long"), number, an_act())


async def test_the_counter_records_a_mandate_and_ends_it(
    browser: httpx2.AsyncClient, house: House, number: str
) -> None:
    await signed_in(browser, "counter")
    found = await browser.post("/counter/mandates", data={"number": number.lower().replace("-", " ")})
    where = f"/counter/mandates/{number}"
    assert found.headers["location"] == where
    page = (await browser.get(where)).text
    said = {"_key": form_key(page, where), "helper": "helper", "days": "30"}
    for _ in range(2):
        assert (await browser.post(where, data=said)).status_code == 303
    page = (await browser.get(where)).text
    mandate = house.standing.mandates(number)[0]
    ending = f"{where}/{mandate.id}/end"
    assert (await browser.post(ending, data={"_key": form_key(page, ending)})).status_code == 303
    assert mandate not in house.standing.mandates(number)
    assert (number, "counter", LookReason.INTAKE, None) in house.looks.noted


async def test_a_number_of_nothing_is_said_on_the_page_where_it_was_typed(browser: httpx2.AsyncClient) -> None:
    await signed_in(browser, "counter")
    answer = await browser.post("/counter/mandates", data={"number": "K7QM-2XPD-5"})
    assert answer.headers["location"] == "/counter?done=unknown"
    assert 'role="alert"' in (await browser.get("/counter?done=unknown")).text


async def test_an_auditor_sees_who_looked_and_takes_it_along_without_a_value_of_a_person(
    browser: httpx2.AsyncClient, house: House, number: str
) -> None:
    await signed_in(browser, "audit")
    assert (await browser.get("/staff")).headers["location"] == "/audit"
    assert "account-1" in (await browser.get("/audit?days=30")).text
    assert (await browser.post("/audit", data={"number": number})).headers["location"] == f"/audit/{number}"
    assert (await browser.post("/audit", data={"number": "K7QM-2XPD-5"})).headers["location"] == "/audit?unknown=1"
    assert "Intact" in (await browser.get(f"/audit/{number}")).text
    taken = await browser.get(f"/audit/{number}/export")
    told = taken.json()
    assert (told["number"], told["faults"], len(told["looks"])) == (number, [], 2)
    assert {"SPECIMEN", PHONE, "AB123456"} & set(re.findall(r"[+\w]+", taken.text)) == set()
    assert (number, "auditor", LookReason.AUDIT, None) in house.looks.noted


async def test_a_complaint_is_asked_about_then_rejected_on_a_ground(
    browser: httpx2.AsyncClient, house: House, number: str
) -> None:
    made = complained(house, number)
    await signed_in(browser, "supervision")
    assert made in (await browser.get("/complaints")).text
    page = (await browser.get(f"/complaints/{made}")).text
    asking, settling = f"/complaints/{made}/question", f"/complaints/{made}/settlement"
    said = {"_key": form_key(page, asking), "words": "Depuis quand ?"}
    assert (await browser.post(asking, data=said)).status_code == 303
    assert house.complaints.view(made).content.question == "Depuis quand ?"
    nothing = await browser.post(settling, data={"_key": "0" * 32})
    assert nothing.status_code == 422
    answered = {"_key": form_key(page, settling), "answer": "not_founded", "words": ""}
    assert (await browser.post(settling, data=answered)).status_code == 303
    view = house.complaints.view(made)
    assert (view.complaint.state, view.complaint.ground) == (ComplaintState.REJECTED, Ground.NOT_FOUNDED)
    assert made not in (await browser.get("/complaints")).text
    assert (number, "supervisor", LookReason.COMPLAINT, None) in house.looks.noted


async def test_a_complaint_that_is_right_is_upheld_and_an_answered_one_stays_so(
    browser: httpx2.AsyncClient, house: House
) -> None:
    made = complained(house, None, ComplaintKind.RAMED)
    await signed_in(browser, "review")
    settling = f"/complaints/{made}/settlement"
    said = {"_key": "1" * 32, "answer": "upheld", "words": "Vous avez raison."}
    assert (await browser.post(settling, data=said)).status_code == 303
    assert house.complaints.view(made).complaint.state is ComplaintState.UPHELD
    again = await browser.post(settling, data=said | {"_key": "2" * 32, "answer": "no_proof"})
    assert again.status_code == 409
    assert "form" not in re.findall(r"<(form)[^>]*settlement", (await browser.get(f"/complaints/{made}")).text)
