"""Opening, following, depositing and answering a dossier through /api/v1."""

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from dossier.findings import (
    Assessment,
    Correction,
    Finding,
    MemberOutcome,
    MemberState,
    Outcome,
    Verdict,
)
from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading
from dossier.status import Status
from tests.api.house import House, a_household, key, picture

pytestmark = pytest.mark.anyio

JPEG = ("carte recto.jpg", picture(), "image/jpeg")


async def opened(client: httpx2.AsyncClient) -> str:
    answer = await client.post("/api/v1/dossiers", json=a_household(), headers=key())
    assert answer.status_code == 201, answer.text
    return str(answer.json()["number"])


async def with_document(client: httpx2.AsyncClient, **fields: str) -> tuple[str, str]:
    number = await opened(client)
    answer = await client.post(f"/api/v1/dossiers/{number}/documents", files={"file": JPEG}, data=fields, headers=key())
    assert answer.status_code == 201, answer.text
    return number, str(answer.json()["id"])


def an_assessment(document: str, outcome: Outcome = Outcome.CORRECTIONS_REQUESTED) -> Assessment:
    birth_date = Finding(
        "mismatch.birth_date",
        Verdict.FAIL,
        member="m1",
        document=document,
        kind="identity_card",
        field="birth_date",
        declared="1985-03-12",
        read="1958-03-12",
        confidence=0.97,
        page=1,
        box=Box(10, 20, 300, 60),
        source="identity_card",
    )
    tampered = Finding("fraud.tampered_image", Verdict.UNCERTAIN, member="m1", document=document)
    return Assessment(
        policy="2026-1",
        outcome=outcome,
        findings=(birth_date, tampered),
        corrections=(
            Correction("mismatch.birth_date", "m1", document, "identity_card", "birth_date"),
            Correction("household.member_without_proof", "m3", None, "birth_certificate"),
        ),
        doubts=(),
        members=(MemberOutcome("m1", MemberState.PENDING, "fraud.tampered_image"),),
    )


async def test_a_new_dossier_is_a_draft_of_its_applicant(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/api/v1/dossiers", json=a_household(), headers=key())
    body = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/api/v1/dossiers/{body['number']}"
    assert (body["status"], body["queue"], body["outcome"]) == ("draft", "applicant", "pending")


async def test_what_was_declared_is_kept_as_declared(client: httpx2.AsyncClient, house: House) -> None:
    number = await opened(client)
    household = house.dossiers.view(number).household
    assert household.phone == "+212612345678"
    assert household.member("m3") is not None
    assert household.member("m3").parents == ("m1", "m2")  # type: ignore[union-attr]
    assert household.marriages[0].date == "2008-06-21"


async def test_a_submitted_dossier_is_with_the_machine(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    answer = await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())
    assert answer.status_code == 202
    assert (answer.json()["status"], answer.json()["queue"]) == ("submitted", "machine")


async def test_the_answer_of_an_assessment_is_the_contract_of_the_cli(staff: httpx2.AsyncClient, house: House) -> None:
    number, document = await with_document(staff, kind="identity_card", member="m1")
    box = Box(10, 20, 300, 60)
    house.dossiers.read(
        number,
        document,
        Reading(
            "identity_card",
            0.98,
            Quality(Legibility.GOOD),
            (PageSize(1600, 1000),),
            {"birth_date": FieldReading("1958-03-12", 0.97, 1, box)},
        ),
    )
    house.dossiers.assessed(number, an_assessment(document))
    body = (await staff.get(f"/api/v1/dossiers/{number}")).json()
    assert (body["status"], body["queue"], body["outcome"]) == (
        "corrections_requested",
        "applicant",
        "corrections_requested",
    )
    assert body["findings"][0] == {
        "code": "mismatch.birth_date",
        "verdict": "fail",
        "member": "m1",
        "document": "carte recto.jpg",
        "kind": "identity_card",
        "field": "birth_date",
        "declared": "1985-03-12",
        "read": "1958-03-12",
        "confidence": 0.97,
        "source": "identity_card",
        "as_of": None,
    }
    asked = [(item["code"], item["member"], item["document"], item["kind"]) for item in body["corrections"]]
    assert asked == [
        ("mismatch.birth_date", "m1", "carte recto.jpg", "identity_card"),
        ("household.member_without_proof", "m3", None, "birth_certificate"),
    ]
    assert all(item["sentence"] for item in body["corrections"])
    assert body["members"] == [{"member": "m1", "outcome": "pending", "code": "fraud.tampered_image"}]
    shown = body["documents"][0]
    assert (shown["name"], shown["read_kind"], shown["state"]) == ("carte recto.jpg", "identity_card", "read")
    assert shown["fields"]["birth_date"] == {
        "value": "1958-03-12",
        "confidence": 0.97,
        "page": 1,
        "box": [10, 20, 300, 60],
    }


async def test_suspicion_is_shown_to_staff_only(
    client: httpx2.AsyncClient, staff: httpx2.AsyncClient, house: House
) -> None:
    number, document = await with_document(client)
    house.dossiers.assessed(number, an_assessment(document))
    house.dossiers.ask(number, Finding("fraud.reused_photo", Verdict.UNCERTAIN))
    told = await client.get(f"/api/v1/dossiers/{number}")
    stream = await client.get(f"/api/v1/dossiers/{number}/events")
    assert "fraud" not in told.text
    assert "fraud" not in stream.text
    assert "fraud.tampered_image" in (await staff.get(f"/api/v1/dossiers/{number}")).text
    assert "fraud.reused_photo" in (await staff.get(f"/api/v1/dossiers/{number}/events")).text


async def test_an_old_outcome_stands_no_more_while_the_machine_works(client: httpx2.AsyncClient, house: House) -> None:
    number, document = await with_document(client)
    house.dossiers.assessed(number, an_assessment(document))
    answer = await client.post(f"/api/v1/dossiers/{number}/answers", json={}, headers=key())
    assert answer.status_code == 202
    assert answer.json()["outcome"] == "pending"
    assert answer.json()["corrections"] == []


async def test_an_answer_may_change_the_declaration(client: httpx2.AsyncClient, house: House) -> None:
    number, document = await with_document(client)
    house.dossiers.assessed(number, an_assessment(document))
    changed = a_household()
    changed["members"][0]["birth_date"] = "1958-03-12"
    answer = await client.post(f"/api/v1/dossiers/{number}/answers", json={"household": changed}, headers=key())
    assert answer.status_code == 202
    assert house.dossiers.view(number).household.head.birth_date == "1958-03-12"


async def test_an_answer_changes_no_telephone(client: httpx2.AsyncClient, house: House) -> None:
    number, document = await with_document(client)
    house.dossiers.assessed(number, an_assessment(document))
    changed = a_household() | {"phone": "+212698765432"}
    answer = await client.post(f"/api/v1/dossiers/{number}/answers", json={"household": changed}, headers=key())
    assert (answer.status_code, answer.json()["code"]) == (409, "dossier.phone_not_proved")
    assert "+212698765432" not in answer.text
    assert "annexe administrative" in answer.json()["detail"]
    assert house.dossiers.view(number).queue == "applicant"


async def test_an_answer_without_a_body_is_an_answer(client: httpx2.AsyncClient, house: House) -> None:
    number, document = await with_document(client)
    house.dossiers.assessed(number, an_assessment(document))
    assert (await client.post(f"/api/v1/dossiers/{number}/answers", headers=key())).status_code == 202


async def test_a_version_that_is_known_is_not_sent_again(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    first = await client.get(f"/api/v1/dossiers/{number}")
    again = await client.get(f"/api/v1/dossiers/{number}", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())
    changed = await client.get(f"/api/v1/dossiers/{number}", headers={"If-None-Match": first.headers["etag"]})
    assert changed.status_code == 200


async def test_a_number_may_be_typed_as_people_do(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    assert (await client.get(f"/api/v1/dossiers/{number.lower().replace('-', '')}")).json()["number"] == number


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        pytest.param({"secret_name": "SPECIMEN"}, "/", "extra_forbidden", id="unknown field"),
        pytest.param({"language": "en"}, "/language", "literal_error", id="unknown language"),
        pytest.param({"office": "x" * 101}, "/office", "string_too_long", id="long text"),
        pytest.param({"office": "a\x00b"}, "/office", "string_pattern_mismatch", id="control character"),
        pytest.param({"office": "a\u202eb"}, "/office", "string_pattern_mismatch", id="turned direction"),
        pytest.param({"members": []}, "/members", "too_short", id="nobody"),
        pytest.param({"members": [{}] * 31}, "/members", "too_long", id="a crowd"),
        pytest.param({"marriages": [{}] * 11}, "/marriages", "too_long", id="many marriages"),
        pytest.param({"phone": 612345678}, "/phone", "string_type", id="number for text"),
        pytest.param({"address": None}, "/address", "model_attributes_type", id="no address"),
        pytest.param({"documents": []}, "/", "extra_forbidden", id="documents come apart"),
    ],
)
async def test_a_declaration_of_another_shape_is_refused_by_place(
    client: httpx2.AsyncClient, change: dict[str, Any], pointer: str, code: str
) -> None:
    answer = await client.post("/api/v1/dossiers", json=a_household() | change, headers=key())
    assert answer.status_code == 422
    body = answer.json()
    assert body["code"] == "request.invalid"
    assert {"pointer": pointer, "code": code} in body["errors"]
    assert "secret_name" not in answer.text


def _two_heads(household: dict[str, Any]) -> None:
    household["members"][1]["relation"] = "head"


def _stranger_married(household: dict[str, Any]) -> None:
    household["marriages"][0]["spouse"] = "m9"


def _no_such_day(household: dict[str, Any]) -> None:
    household["members"][0]["birth_date"] = "1985-02-30"


def _ended_on_no_day(household: dict[str, Any]) -> None:
    household["marriages"][0]["ended"] = {"date": "2020-13", "by": "divorce"}


def _no_phone(household: dict[str, Any]) -> None:
    household["phone"] = "12345678"


@pytest.mark.parametrize(
    ("spoil", "code", "reason"),
    [
        pytest.param(_two_heads, "household.invalid", "one_head_needed", id="two heads"),
        pytest.param(_stranger_married, "household.invalid", "marriage_with_nobody", id="stranger married"),
        pytest.param(_no_such_day, "value.date_invalid", None, id="no such day"),
        pytest.param(_ended_on_no_day, "value.date_invalid", None, id="ended on no day"),
        pytest.param(_no_phone, "value.phone_invalid", None, id="no telephone"),
    ],
)
async def test_a_declaration_that_contradicts_itself_is_refused(
    client: httpx2.AsyncClient, spoil: Callable[[dict[str, Any]], None], code: str, reason: str | None
) -> None:
    household = a_household()
    spoil(household)
    answer = await client.post("/api/v1/dossiers", json=household, headers=key())
    assert (answer.status_code, answer.json()["code"], answer.json().get("reason")) == (422, code, reason)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"{", id="cut short"),
        pytest.param(b"[" * 60_000, id="deep"),
        pytest.param(b'{"phone": "\xff"}', id="not UTF-8"),
        pytest.param(b"NaN,", id="no JSON"),
    ],
)
async def test_a_body_that_is_no_json_is_a_problem(client: httpx2.AsyncClient, body: bytes) -> None:
    headers = key() | {"Content-Type": "application/json"}
    answer = await client.post("/api/v1/dossiers", content=body, headers=headers)
    assert answer.status_code == 400
    assert answer.json()["code"] == "request.malformed"


async def test_a_body_of_another_type_is_refused(client: httpx2.AsyncClient) -> None:
    headers = key() | {"Content-Type": "text/plain"}
    answer = await client.post("/api/v1/dossiers", content=b"{}", headers=headers)
    assert answer.status_code == 415


async def test_acts_out_of_turn_are_conflicts(client: httpx2.AsyncClient, house: House) -> None:
    number = await opened(client)
    assert (await client.post(f"/api/v1/dossiers/{number}/answers", headers=key())).json()["code"] == (
        "corrections.none_open"
    )
    await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())
    again = await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())
    assert (again.status_code, again.json()["code"]) == (409, "dossier.already_submitted")
    house.dossiers.closed(number, Status.REJECTED)
    late = await client.post(f"/api/v1/dossiers/{number}/submission", headers=key())
    assert (late.status_code, late.json()["code"]) == (409, "dossier.closed")
