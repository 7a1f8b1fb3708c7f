"""Every refusal is a problem with a stable code, words in both languages, and nothing of what was sent."""

import importlib
import inspect
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest
import structlog
from fastapi import FastAPI

import wording
from api import problems
from api.sentences import sentence
from api.services import FileRefusedError
from dossier.errors import DossierError
from dossier.household import Language
from dossier.record import DossierView
from tests.api.house import House, a_household, key
from tests.api.test_dossiers import opened

pytestmark = pytest.mark.anyio

# Of ocr.errors; the edge never imports the reader.
FILE_CODES = ["file.empty", "file.too_large", "file.too_many_pages", "file.too_many_pixels", "file.cannot_open"]
FILE_CODES += ["type.not_a_document", "quality.unreadable", "quality.password_protected", "file.decoder_failed"]


def every_refusal() -> Iterator[type[DossierError]]:
    for name in ("dossier.errors", "dossier.accounts.errors", "api.errors"):
        for _, kind in inspect.getmembers(importlib.import_module(name), inspect.isclass):
            if issubclass(kind, DossierError):
                yield kind


@pytest.mark.parametrize("kind", sorted(set(every_refusal()), key=str))
def test_every_refusal_has_a_status_and_words_in_both_languages(kind: type[DossierError]) -> None:
    assert 400 <= problems._status(kind) <= 503
    for language in Language:
        wording.text(language, f"ui.problem.{kind.code}")
        wording.text(language, f"ui.problem.status.{problems._status(kind)}")


@pytest.mark.parametrize("code", [*FILE_CODES, *problems.HTTP_CODES.values(), "request.invalid", "service.unexpected"])
def test_every_other_code_has_words_in_both_languages(code: str) -> None:
    for language in Language:
        assert sentence(language, code) != sentence(language, "no such code") or (code == "service.unexpected")


@pytest.mark.parametrize("code", FILE_CODES)
def test_a_file_turned_down_has_the_status_of_its_reason(code: str) -> None:
    assert problems.status_of(FileRefusedError(code)) in (413, 415, 422)


async def test_a_problem_has_the_shape_of_its_rfc(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/api/v1/dossiers/0000-0000-Y")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json() == {
        "type": "urn:wathiq:problem:dossier.unknown",
        "title": "Introuvable",
        "status": 404,
        "code": "dossier.unknown",
        "detail": "Aucun dossier ne porte ce numéro.",
    }


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("ar-MA,ar;q=0.9,fr;q=0.5", "ar"),
        ("fr-FR", "fr"),
        ("en;q=1, ar;q=0.3, fr;q=0.2", "ar"),
        ("de", "fr"),
        ("ar;q=x, fr;q=0.1", "fr"),
        ("," * 10_000, "fr"),
    ],
)
async def test_problems_speak_the_language_that_is_preferred(
    client: httpx2.AsyncClient, header: str, language: str
) -> None:
    answer = await client.get("/api/v1/dossiers/0000-0000-Y", headers={"Accept-Language": header})
    assert answer.headers["content-language"] == language
    assert answer.json()["title"] == wording.text(language, "ui.problem.status.404")


async def test_addresses_and_methods_that_do_not_exist_are_problems(client: httpx2.AsyncClient) -> None:
    nowhere = await client.get("/api/v1/nowhere")
    assert (nowhere.status_code, nowhere.json()["code"]) == (404, "request.not_found")
    deleted = await client.delete("/api/v1/dossiers")
    assert (deleted.status_code, deleted.json()["code"]) == (405, "request.method_not_allowed")
    assert "POST" in deleted.headers["allow"]


async def test_an_address_says_every_method_that_it_takes(client: httpx2.AsyncClient) -> None:
    answer = await client.put("/api/v1/dossiers/K7QM-2XPD-5/mandates")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    page = await client.put("/return")
    assert (page.status_code, page.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/xml", "multipart/form-data; boundary=x", "application/jsonp"]
)
async def test_a_body_of_another_type_is_told_so(client: httpx2.AsyncClient, kind: str) -> None:
    headers = {"Content-Type": kind, "Idempotency-Key": "another-type"}
    answer = await client.post("/api/v1/dossiers", content=b"{}", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "request.media_type_unsupported")


async def test_json_by_another_name_is_json(client: httpx2.AsyncClient) -> None:
    for kind in ("application/json", "application/merge-patch+json; charset=utf-8"):
        headers = {"Content-Type": kind, "Idempotency-Key": "json-of-a-kind"}
        answer = await client.post("/api/v1/dossiers", content=b"{}", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (422, "request.invalid")


async def test_a_household_over_its_bound_is_refused(client: httpx2.AsyncClient) -> None:
    body = json.dumps(a_household() | {"office": "x" * 300_000}).encode()
    headers = key() | {"Content-Type": "application/json"}
    answer = await client.post("/api/v1/dossiers", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "request.body_too_large")

    async def unannounced() -> AsyncIterator[bytes]:
        for at in range(0, len(body), 16_384):
            yield body[at : at + 16_384]

    streamed = await client.post("/api/v1/dossiers", content=unannounced(), headers=headers)
    assert (streamed.status_code, streamed.json()["code"]) == (413, "request.body_too_large")


async def test_other_addresses_take_sixty_four_kilobytes(staff: httpx2.AsyncClient) -> None:
    answer = await staff.post(
        "/api/v1/review-tasks/1/settlement",
        content=b'{"verdict": "' + b"x" * 70_000 + b'"}',
        headers=key() | {"Content-Type": "application/json"},
    )
    assert answer.status_code == 413


async def test_no_personal_value_is_in_any_problem_or_log(
    client: httpx2.AsyncClient, staff: httpx2.AsyncClient
) -> None:
    secret = "SECRETVALUE0612345678"
    household = a_household()
    member = household["members"][0]
    spoiled: list[Any] = [
        household | {"phone": secret},
        household | {secret: 1},
        household | {"language": secret},
        household | {"members": [member | {"birth_date": secret}]},
        household | {"members": [member | {"id": secret * 3}]},
        household | {"members": [member | {"relation": secret}]},
        household | {"marriages": [{"spouse": secret, "date": "2001"}]},
        household | {"marriages": secret},
        [secret],
    ]
    with structlog.testing.capture_logs() as logs:
        answers = [await client.post("/api/v1/dossiers", json=body, headers=key()) for body in spoiled]
        answers.append(await client.get(f"/api/v1/dossiers/{secret}"))
        answers.append(await client.get(f"/api/v1/{secret}", params={"phone": secret}))
        answers.append(await staff.get("/api/v1/runs", params={"cursor": secret}))
        answers.append(await client.post("/api/v1/dossiers", json=household, headers=key(secret + "@x.ma")))
    for answer in answers:
        assert 400 <= answer.status_code < 500, answer.text
        assert secret not in answer.text
        assert secret not in str(answer.headers)
    assert secret not in str(logs)
    assert {entry["event"] for entry in logs} == {"request"}


async def test_what_nobody_foresaw_is_answered_without_a_word_of_it(
    app: FastAPI, client: httpx2.AsyncClient, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await opened(client)

    def broken(number: str) -> DossierView:
        raise RuntimeError("SPECIMEN ADIL AB123456")

    monkeypatch.setattr(house.dossiers, "view", broken)
    with structlog.testing.capture_logs() as logs:
        answer = await client.get(f"/api/v1/dossiers/{number}")
    assert (answer.status_code, answer.json()["code"]) == (500, "service.unexpected")
    assert "SPECIMEN" not in answer.text + str(logs)
    assert "RuntimeError" in str(logs)
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_description_of_the_api_is_whole(client: httpx2.AsyncClient) -> None:
    schema = (await client.get("/api/v1/openapi.json")).json()
    assert schema["openapi"].startswith("3.1")
    assert "Problem" in schema["components"]["schemas"]
    text = json.dumps(schema)
    for name in {piece.split('"')[0] for piece in text.split("#/components/schemas/")[1:]}:
        assert name in schema["components"]["schemas"]
    assert "HTTPValidationError" not in text


@pytest.mark.parametrize("path", ["/dossiers/0000-0000-Y/documents/%00", "/review-tasks/a%00b"])
async def test_an_address_with_a_nul_is_nowhere(client: httpx2.AsyncClient, path: str) -> None:
    answer = await client.get(f"/api/v1{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "request.not_found")
