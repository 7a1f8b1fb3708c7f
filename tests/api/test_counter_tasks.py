"""The counter's tasks over HTTP: for staff only, settled once."""

import httpx2
import pytest

from tests.api.browsing import signed_in
from tests.api.house import House, key

pytestmark = pytest.mark.anyio
ADDRESS = "/api/v1/counter-tasks"
NUMBER = "K7QM-2XPD-5"


async def test_staff_see_what_is_open_and_settle_it_once(house: House, staff: httpx2.AsyncClient) -> None:
    house.counter_tasks.add("t1", NUMBER)
    seen = (await staff.get(ADDRESS)).json()["items"]
    assert [(task["id"], task["number"], task["kind"], task["about"]) for task in seen] == [
        ("t1", NUMBER, "phone_unreachable", "deposited")
    ]
    once = key("settles-it")
    for headers, status in ((once, 204), (once, 204), (key(), 409)):
        assert (await staff.post(f"{ADDRESS}/t1/settlement", headers=headers)).status_code == status
    assert (await staff.get(ADDRESS)).json()["items"] == []
    assert (await staff.post(f"{ADDRESS}/t2/settlement", headers=key())).json()["code"] == "review.unknown"


async def test_others_see_nothing(client: httpx2.AsyncClient, anyone: httpx2.AsyncClient) -> None:
    assert (await client.get(ADDRESS)).status_code == 403
    assert (await anyone.get(ADDRESS)).status_code == 401


async def test_an_agent_settles_one_on_the_page(house: House, browser: httpx2.AsyncClient) -> None:
    assert (await browser.get("/counter")).status_code == 303
    await signed_in(browser, "counter")
    house.counter_tasks.add("t1", NUMBER)
    page = (await browser.get("/counter")).text
    assert NUMBER in page
    assert "joindre la famille autrement" in page
    assert "(demande déposée)" in page
    settled = await browser.post("/counter/tasks/t1/settlement", data={"_key": "a" * 32})
    assert settled.headers["location"] == "/counter?done=settled"
    assert "Personne n’attend." in (await browser.get("/counter")).text
