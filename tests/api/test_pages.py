"""The screens over HTTP: who gets in, who does not, and what a browser is told."""

import html
import re
from dataclasses import replace
from datetime import date

import httpx2
import pytest

import wording
from dossier.decision import CARRIER, leads_to
from dossier.findings import Finding, Verdict
from dossier.household import Language
from dossier.reading import Box
from dossier.reasons import REASONS, Severity
from dossier.record import EventType, Role
from tests.acts import a_couple
from tests.api.browsing import FRENCH, came_back, signed_in
from tests.api.house import House, key, picture
from tests.api.test_dossiers import opened, with_document

pytestmark = pytest.mark.anyio

DECLARED = {
    "_key": "0123456789abcdef0123456789abcdef",
    "do": "send",
    "language": "fr",
    "phone": "06 12 34 56 78",
    "line": "12 rue des Orangers",
    "commune": "Agdal",
    "province": "Rabat",
    "p1-relation": "head",
    "p1-family_name": "SPECIMEN",
    "p1-given_names": "ADIL",
    "p1-idcs": "517 066 9072",
    "p1-cin": "ab 123456",
    "p1-sex": "M",
    "p1-birth-day": "12",
    "p1-birth-month": "3",
    "p1-birth-year": "1985",
}


def a_doubt(document: str | None = None) -> Finding:
    return Finding(
        "mismatch.name",
        Verdict.UNCERTAIN,
        "m1",
        document,
        "identity_card",
        "family_name",
        "A",
        "B",
        0.8,
        1,
        Box(1, 2, 30, 4),
    )


@pytest.mark.parametrize(
    ("asked", "language", "direction"),
    [
        pytest.param({"headers": {"Accept-Language": "fr"}}, "fr", "ltr", id="french browser"),
        pytest.param({"headers": {"Accept-Language": "ar-MA"}}, "ar", "rtl", id="arabic browser"),
        pytest.param({"headers": {"Accept-Language": "en"}}, "ar", "rtl", id="another language"),
        pytest.param({"params": {"lang": "ar"}}, "ar", "rtl", id="asked for"),
        pytest.param({"params": {"lang": "<x>"}}, "fr", "ltr", id="no language"),
    ],
)
async def test_a_page_speaks_the_language_asked_for(
    browser: httpx2.AsyncClient, asked: dict[str, dict[str, str]], language: str, direction: str
) -> None:
    answer = await browser.get("/", **asked)  # type: ignore[arg-type]
    assert f'<html lang="{language}" dir="{direction}">' in answer.text
    assert answer.headers["content-language"] == language


async def test_a_language_chosen_once_is_kept(browser: httpx2.AsyncClient) -> None:
    await browser.get("/", params={"lang": "ar"})
    assert 'lang="ar"' in (await browser.get("/apply")).text


async def test_no_page_needs_anything_that_its_policy_forbids(browser: httpx2.AsyncClient, house: House) -> None:
    browser.headers.pop("x", None)
    pages = [await browser.get(path) for path in ("/", "/apply", "/return", "/staff/sign-in")]
    for page in pages:
        assert not re.search(
            r"<style|<script(?! type=\"module\" src)| style=| on[a-z]+=|javascript:|https?://", page.text
        )
        assert "default-src 'self'" in page.headers["content-security-policy"]
        assert page.headers["cache-control"] == "no-store"


async def test_the_first_load_is_light(browser: httpx2.AsyncClient) -> None:
    first = await browser.get("/")
    parts = [first, *[await browser.get(path) for path in re.findall(r"/static/[^\"]+", first.text)]]
    assert {part.status_code for part in parts} == {200}
    assert all("max-age" in part.headers["cache-control"] for part in parts[1:])
    # 60 KB gzipped is the budget (STACK.md); this is before gzip.
    assert sum(len(part.content) for part in parts) < 60_000


async def test_a_declared_household_opens_a_dossier_for_this_browser(browser: httpx2.AsyncClient, house: House) -> None:
    answer = await browser.post("/apply", data=DECLARED)
    assert (answer.status_code, answer.headers["location"]) == (303, "/dossier/documents")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/;" in cookie
    (number,) = house.dossiers.numbers()
    assert number not in cookie
    head = house.dossiers.view(number).household.head
    assert (head.idcs, head.cin, head.birth_date) == ("5170669072", "AB123456", "1985-03-12")
    assert number in (await browser.get("/dossier/documents")).text


async def test_a_form_sent_twice_opens_one_dossier(browser: httpx2.AsyncClient, house: House) -> None:
    await browser.post("/apply", data=DECLARED)
    await browser.post("/apply", data=DECLARED)
    assert len(house.dossiers.numbers()) == 1


@pytest.mark.parametrize(
    ("change", "place"),
    [
        pytest.param({"phone": "12"}, "#phone", id="no telephone"),
        pytest.param({"p1-idcs": "5170669073"}, "#p1-idcs", id="wrong check digit"),
        pytest.param({"p1-cin": "123"}, "#p1-cin", id="no card number"),
        pytest.param({"p1-birth-month": "13"}, "#p1-birth-year", id="no such month"),
        pytest.param({"p1-birth-day": "30", "p1-birth-month": "2"}, "#people", id="no such day"),
        pytest.param({"line": ""}, "#line", id="no address"),
        pytest.param({"p1-family_name": "x" * 150}, "#p1-family_name", id="long name"),
        pytest.param({"p1-family_name": "a\u202eb"}, "#p1-family_name", id="turned direction"),
        pytest.param({"p1-id": "<script>"}, "#people", id="forged id"),
        pytest.param({"p1-parents": "x y", "phone": ""}, "#phone", id="forged parents"),
        pytest.param({"language": "en"}, "#language", id="forged language"),
        pytest.param({"office": "a\x00"}, "#people", id="forged office"),
        pytest.param({"p2-relation": "head", "p2-idcs": ""}, "#p2-idcs", id="empty person"),
    ],
)
async def test_a_wrong_field_is_named_and_nothing_is_lost(
    browser: httpx2.AsyncClient, house: House, change: dict[str, str], place: str
) -> None:
    answer = await browser.post("/apply", data=DECLARED | change)
    assert answer.status_code == 422
    assert f'href="{place}"' in answer.text
    assert 'value="ADIL"' in answer.text
    assert house.dossiers.numbers() == ()


async def test_a_forged_relation_is_nobody(browser: httpx2.AsyncClient, house: House) -> None:
    answer = await browser.post("/apply", data=DECLARED | {"p1-relation": "cousin"})
    assert answer.status_code == 422
    assert house.dossiers.numbers() == ()


async def test_what_was_typed_is_shown_as_text(browser: httpx2.AsyncClient) -> None:
    answer = await browser.post("/apply", data=DECLARED | {"line": '"><script>alert(1)</script>', "phone": ""})
    assert "<script>alert" not in answer.text


async def test_people_are_added_and_taken_out_without_losing_the_rest(browser: httpx2.AsyncClient) -> None:
    added = await browser.post("/apply", data=DECLARED | {"do": "add-child"})
    assert added.status_code == 200
    assert 'name="p2-relation" value="child"' in added.text
    removed = await browser.post("/apply", data=DECLARED | {"do": "remove-p2", "p2-relation": "child"})
    assert 'name="p2-relation"' not in removed.text
    assert 'value="ADIL"' in removed.text


async def test_a_reviewer_opens_a_document_and_that_is_recorded(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    number, document = await with_document(client)
    task = house.dossiers.ask(number, a_doubt(document))
    await signed_in(browser, "review")
    for part in ("crop", "page"):
        shown = await browser.get(f"/review/tasks/{task}/{part}")
        assert (shown.status_code, shown.headers["content-type"]) == (200, "image/jpeg")
        assert shown.headers["cache-control"] == "no-store"
        assert shown.content.startswith(b"\xff\xd8\xff")
    reads = [event for event in house.dossiers.events(number) if event.type is EventType.DOCUMENT_OPENED]
    assert [(event.document, event.actor.id, event.actor.role) for event in reads] == [
        (document, "reviewer-1", Role.REVIEWER)
    ] * 2


async def test_a_question_without_a_document_shows_none(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    task = house.dossiers.ask(await opened(client), a_doubt())
    await signed_in(browser, "review")
    assert "/crop" not in (await browser.get(f"/review/tasks/{task}")).text
    assert (await browser.get(f"/review/tasks/{task}/crop")).status_code == 404


async def test_a_settled_question_leads_to_the_next_one(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    number = await opened(client)
    first, second = house.dossiers.ask(number, a_doubt()), house.dossiers.ask(number, a_doubt())
    await signed_in(browser, "review")
    fields = {"_key": "a" * 32, "verdict": "pass"}
    answer = await browser.post(f"/review/tasks/{first}/settlement", data=fields)
    assert answer.headers["location"] == f"/review/tasks/{second}?done=settled"
    twice = await browser.post(f"/review/tasks/{first}/settlement", data=fields)
    assert twice.status_code == 303
    other = await browser.post(f"/review/tasks/{first}/settlement", data=fields | {"_key": "b" * 32})
    assert other.status_code == 409
    neither = await browser.post(f"/review/tasks/{second}/settlement", data={"_key": "c" * 32, "verdict": "perhaps"})
    assert neither.status_code == 422
    keyless = await browser.post(f"/review/tasks/{second}/settlement", data={"verdict": "pass"})
    assert keyless.status_code == 400


@pytest.mark.parametrize("signature", [True, False])
async def test_a_signature_says_that_it_is_one(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House, signature: bool
) -> None:
    task = house.dossiers.ask(await opened(client), a_doubt(), signature)
    await signed_in(browser, "review")
    text = (await browser.get(f"/review/tasks/{task}")).text
    assert ("signer le refus" in text) is signature


STANDS_IN_BOTH = "duplicate.open_dossier_exists"
LEADS = {
    "a doubt about a name": (a_doubt(), "asked", False),
    "somebody of another dossier": (Finding(STANDS_IN_BOTH, Verdict.UNCERTAIN, "p2"), "exclusion", True),
    "a head of another dossier": (Finding(STANDS_IN_BOTH, Verdict.UNCERTAIN, "m1"), "refusal", True),
    "a suspect paper": (Finding("fraud.reused_photo", Verdict.UNCERTAIN, "m1", "d1"), "set_aside", True),
    "a suspicion without a paper": (Finding("fraud.reused_photo", Verdict.UNCERTAIN, "m1"), "noted", True),
    "an index at the threshold": (Finding("registry.index_above_threshold", Verdict.UNCERTAIN, "m1"), "refusal", False),
    "the carrier refuses": (Finding("mismatch.name", Verdict.UNCERTAIN, "m1", source=CARRIER), "refusal", False),
}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("question", "leads_to", "two_sign"), LEADS.values(), ids=LEADS)
async def test_a_question_says_what_to_confirm_it_leads_to_and_how_many_sign(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House,
    language: Language, question: Finding, leads_to: str, two_sign: bool,
) -> None:  # fmt: skip
    number = await opened(client)
    task = house.dossiers.ask(number, question)
    await signed_in(browser, "review")
    page = await browser.get(f"/review/tasks/{task}", params={"lang": language.value})
    said = [key for key in wording.keys(language) if key.startswith("ui.review.leads.")]
    shown = html.unescape(page.text)
    assert [key for key in said if wording.text(language, key) in shown] == [f"ui.review.leads.{leads_to}"]
    assert (wording.text(language, "ui.review.two_sign") in shown) is two_sign
    assert (wording.text(language, "ui.review.separated") in shown) is (question.code == STANDS_IN_BOTH)
    assert 'value="fail"' in page.text


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("code", REASONS)
@pytest.mark.parametrize("about", [{"member": "m1"}, {"member": "m2"}, {"document": "d1"}], ids=str)
def test_whatever_a_question_leads_to_has_its_words(language: Language, code: str, about: dict[str, str]) -> None:
    question = Finding(code, Verdict.FAIL, **about)  # type: ignore[arg-type]
    if REASONS[code].severity is Severity.WAITS:
        return  # nobody is asked
    told = leads_to(question, a_couple(), confirmed=True)
    assert f"ui.review.leads.{told}" in wording.keys(language)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("day", [date(2026, 10, 1), None], ids=["dated", "undated"])
async def test_what_a_register_says_is_shown_with_its_day(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House, language: Language, day: date | None
) -> None:
    known = Finding("registry.index_above_threshold", Verdict.UNCERTAIN, "m1", field="index", declared="9.3264284")
    task = house.dossiers.ask(await opened(client), replace(known, read="9.3264284", source="rsu", as_of=day))
    await signed_in(browser, "review")
    shown = html.unescape((await browser.get(f"/review/tasks/{task}", params={"lang": language.value})).text)
    said = wording.text(language, "ui.review.as_of", day=wording.date(language, "2026-10-01"))
    assert (said in shown) is (day is not None)


async def test_whoever_signed_goes_on_to_what_is_left_for_them(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    number = await opened(client)
    suspicion = Finding("fraud.reused_photo", Verdict.UNCERTAIN, "m1", "d1")
    first, second = house.dossiers.ask(number, suspicion), house.dossiers.ask(number, a_doubt())
    await signed_in(browser, "review")
    answer = await browser.post(f"/review/tasks/{first}/settlement", data={"_key": "a" * 32, "verdict": "fail"})
    assert answer.headers["location"] == f"/review/tasks/{second}?done=settled"


async def test_the_operators_list_links_runs_and_names_nobody(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient
) -> None:
    number = await opened(client)
    await signed_in(browser, "operations")
    text = (await browser.get("/operations")).text
    assert f'href="http://temporal.test/namespaces/default/workflows/dossier-{number}"' in text
    assert not [word for word in ("SPECIMEN", "ADIL", "AB123456", "5170669072", "612345678", "عادل") if word in text]


async def test_a_file_sent_by_a_page_is_taken_or_asked_for_again(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient, house: House
) -> None:
    number = await opened(client)
    await came_back(browser, number)
    fields = {"_key": "d" * 32, "kind": "identity_card", "member": "m1"}
    taken = await browser.post("/dossier/documents", data=fields, files={"file": ("a.jpg", picture(), "image/jpeg")})
    assert (taken.status_code, taken.headers["location"]) == (303, "/dossier/documents")
    fields["_key"] = "e" * 32
    refused = await browser.post("/dossier/documents", data=fields, files={"file": ("a.jpg", b"<html>", "image/jpeg")})
    assert refused.status_code == 422
    assert "ni une photo ni un PDF" in refused.text
    assert len(house.dossiers.view(number).documents) == 1


async def test_an_error_is_a_page_for_people_and_a_problem_for_programs(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient
) -> None:
    page = await browser.get("/nowhere")
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "request.not_found" in page.text
    assert (await client.get("/api/v1/nowhere")).headers["content-type"] == "application/problem+json"


async def test_a_dossier_that_is_deposited_shows_where_it_stands(
    browser: httpx2.AsyncClient, client: httpx2.AsyncClient
) -> None:
    number = await opened(client)
    await came_back(browser, number)
    submitted = await browser.post("/dossier/submission", data={"_key": "f" * 32})
    assert submitted.headers["location"] == "/dossier?done=submitted"
    page = await browser.get("/dossier?done=submitted")
    assert "déposée" in page.text
    assert (await browser.get("/dossier/documents")).headers["location"] == "/dossier"
    assert (await browser.get("/dossier/declaration")).status_code == 409
    await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())


@pytest.mark.parametrize("language", list(Language))
def test_every_key_of_the_screens_exists(language: Language) -> None:
    from api.pages import _HERE

    used = {
        found
        for template in (_HERE / "templates").rglob("*.html")
        for found in re.findall(r"t\(\"(ui\.[a-z_.A-Z]*[a-zA-Z])\"", template.read_text())
    }
    assert used
    assert used - wording.keys(language) == set()


@pytest.mark.parametrize(("number", "warned"), [("ab 123456", False), ("ab 1234", True), ("ab 12345", False)])
async def test_a_card_number_of_unusual_length_is_pointed_out_and_stops_nobody(
    browser: httpx2.AsyncClient, number: str, warned: bool
) -> None:
    assert (await browser.post("/apply", data=DECLARED | {"p1-cin": number})).status_code == 303
    shown = await browser.get("/dossier/check", headers=FRENCH)
    assert ("la longueur habituelle" in shown.text) is warned
