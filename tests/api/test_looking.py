"""Whoever of the staff is shown a dossier or a document of it is noted; a household at its own is not."""

import httpx2
import pytest

from dossier.looking import LookReason
from tests.api.browsing import signed_in
from tests.api.house import House
from tests.api.test_dossiers import opened, with_document
from tests.api.test_pages import a_doubt

pytestmark = pytest.mark.anyio


async def test_a_program_with_staff_scope_is_noted_and_one_without_is_not(
    staff: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    number, document = await with_document(client)
    house.looks.noted.clear()
    await client.get(f"/api/v1/dossiers/{number}")
    await client.get(f"/api/v1/dossiers/{number}/documents/{document}")
    assert house.looks.noted == []
    await staff.get(f"/api/v1/dossiers/{number}")
    await staff.get(f"/api/v1/dossiers/{number}/documents/{document}")
    assert house.looks.noted == [
        (number, "client", LookReason.PROGRAM, None),
        (number, "client", LookReason.PROGRAM, document),
    ]


async def test_who_is_told_that_nothing_changed_sees_nothing(staff: httpx2.AsyncClient, house: House) -> None:
    number = await opened(staff)
    version = (await staff.get(f"/api/v1/dossiers/{number}")).headers["etag"]
    house.looks.noted.clear()
    again = await staff.get(f"/api/v1/dossiers/{number}", headers={"If-None-Match": version})
    assert (again.status_code, house.looks.noted) == (304, [])


async def test_a_reviewer_is_noted_at_the_question_and_at_the_document(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    number, document = await with_document(client)
    task = house.dossiers.ask(number, a_doubt(document))
    await signed_in(browser, "review")
    house.looks.noted.clear()
    await browser.get(f"/review/tasks/{task}")
    await browser.get(f"/review/tasks/{task}/page")
    assert house.looks.noted == [
        (number, "reviewer", LookReason.REVIEW, None),
        (number, "reviewer", LookReason.REVIEW, document),
    ]
