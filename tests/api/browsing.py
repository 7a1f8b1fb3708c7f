"""What a person does with a browser, over HTTP."""

import httpx2

from tests.api.house import PHONE
from tests.fake_accounts import CODE, PASSWORD

FRENCH = {"Accept-Language": "fr"}
LOGIN_OF = {
    "review": "reviewer",
    "supervision": "supervisor",
    "counter": "counter",
    "operations": "operator",
    "second": "second",
    "audit": "auditor",
}


async def came_back(browser: httpx2.AsyncClient, number: str) -> httpx2.Response:
    asked = await browser.post("/return", data={"number": number, "phone": PHONE})
    if asked.status_code != 303:
        return asked
    return await browser.post("/return/code", data={"code": CODE})


async def signed_in(browser: httpx2.AsyncClient, area: str) -> httpx2.Response:
    return await browser.post("/staff/sign-in", data={"login": LOGIN_OF[area], "password": PASSWORD})
