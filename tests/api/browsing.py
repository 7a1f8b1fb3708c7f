"""What a person does with a browser, over HTTP."""

import httpx2

from tests.api.house import OPERATOR_CODE, PHONE, REVIEWER_CODE

FRENCH = {"Accept-Language": "fr"}


async def came_back(browser: httpx2.AsyncClient, number: str) -> httpx2.Response:
    return await browser.post("/return", data={"number": number, "phone": PHONE})


async def signed_in(browser: httpx2.AsyncClient, area: str) -> httpx2.Response:
    code = REVIEWER_CODE if area == "review" else OPERATOR_CODE
    return await browser.post(f"/{area}/sign-in", data={"code": code})
