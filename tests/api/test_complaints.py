"""Complaints and appeals over HTTP: made by anybody, answered by staff, told in both languages."""

import httpx2
import pytest

from dossier.findings import Assessment, MemberOutcome, MemberState, Outcome
from tests.api.house import PHONE, House, key
from tests.api.test_dossiers import opened

pytestmark = pytest.mark.anyio
ADDRESS = "/api/v1/complaints"
WORDS = "Ma carte n'est jamais arrivée.\nJ'habite toujours au même endroit."
COMPLAINT = {"kind": "card_not_received", "words": WORDS, "language": "fr", "phone": PHONE}


async def refused(client: httpx2.AsyncClient, house: House) -> str:
    number = await opened(client)
    members = (MemberOutcome("m1", MemberState.PENDING),)
    house.dossiers.assessed(number, Assessment("2026-2", Outcome.REJECTED, (), (), (), members))
    return number


async def test_a_complaint_without_a_dossier_is_asked_about_and_answered(
    client: httpx2.AsyncClient, staff: httpx2.AsyncClient
) -> None:
    made = await client.post(ADDRESS, json=COMPLAINT, headers=key())
    assert made.status_code == 201
    where = made.headers["location"]
    assert made.json()["state"] == "open"
    assert made.json()["words"] is None
    (listed,) = (await staff.get(ADDRESS)).json()["items"]
    assert (listed["number"], listed["words"], listed["phone"]) == (made.json()["number"], WORDS, PHONE)
    asked = await staff.post(f"{where}/question", json={"words": "Quelle adresse ?"}, headers=key())
    assert (asked.status_code, asked.json()["queue"]) == (200, "applicant")
    replied = await client.post(f"{where}/reply", json={"words": "12 rue des Orangers"}, headers=key())
    assert (replied.status_code, replied.json()["queue"]) == (200, "review")
    answer = {"state": "rejected", "ground": "other_institution", "words": "Voyez l'agence."}
    settled = await staff.post(f"{where}/settlement", json=answer, headers=key())
    assert settled.status_code == 200
    seen = (await client.get(where)).json()
    assert (seen["state"], seen["ground"], seen["answer"]) == ("rejected", "other_institution", "Voyez l'agence.")
    assert seen["sentence"] == "Une autre administration doit agir d’abord. Adressez-vous à elle."
    assert (seen["words"], seen["reply"], seen["phone"]) == (None, None, None)
    late = await staff.post(f"{where}/settlement", json={"state": "upheld"}, headers=key())
    assert (late.status_code, late.json()["code"]) == (409, "complaint.closed")


async def test_the_same_key_makes_one_complaint(client: httpx2.AsyncClient) -> None:
    once = key("complains-once")
    first = await client.post(ADDRESS, json=COMPLAINT, headers=once)
    again = await client.post(ADDRESS, json=COMPLAINT, headers=once)
    assert first.json()["number"] == again.json()["number"]


async def test_a_refusal_is_contested_once_at_a_time_and_a_program_rejects_no_appeal(
    client: httpx2.AsyncClient, staff: httpx2.AsyncClient, house: House
) -> None:
    number = await refused(client, house)
    made = await client.post(f"/api/v1/dossiers/{number}/appeal", json={"words": WORDS}, headers=key())
    assert (made.status_code, made.json()["kind"], made.json()["dossier"]) == (201, "appeal", number)
    second = await client.post(f"/api/v1/dossiers/{number}/appeal", json={"words": WORDS}, headers=key())
    assert (second.status_code, second.json()["code"]) == (409, "appeal.already_open")
    where = made.headers["location"]
    rejected = {"state": "rejected", "ground": "decision_correct"}
    refusal = await staff.post(f"{where}/settlement", json=rejected, headers=key())
    assert (refusal.status_code, refusal.json()["code"]) == (403, "review.signature_needed")
    upheld = await staff.post(f"{where}/settlement", json={"state": "upheld"}, headers=key())
    assert upheld.json()["sentence"].startswith("Vous avez raison. Votre demande est examinée à nouveau")


async def test_what_was_not_refused_is_not_contested(client: httpx2.AsyncClient) -> None:
    number = await opened(client)
    answer = await client.post(
        f"/api/v1/dossiers/{number}/appeal", json={"words": WORDS}, headers=key() | {"Accept-Language": "ar"}
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "appeal.nothing_to_contest")
    assert answer.json()["detail"] == "لا يوجد في هذا الملف قرار يمكن التظلم منه."


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        pytest.param({"kind": "appeal"}, 422, "request.invalid", id="an-appeal-has-its-own-way"),
        pytest.param({"words": " "}, 422, "request.invalid", id="without-words"),
        pytest.param({"words": "x" * 4001}, 422, "request.invalid", id="too-many-words"),
        pytest.param({"words": "a\u202eb"}, 422, "request.invalid", id="words-turned-round"),
        pytest.param({"phone": "00000000"}, 422, "value.phone_invalid", id="no-telephone"),
        pytest.param({"dossier": "0000-0000-Y"}, 404, "dossier.unknown", id="unknown-dossier"),
        pytest.param({"dossier": "0000-0000-X"}, 404, "dossier.number_invalid", id="no-dossier-number"),
    ],
)
async def test_what_is_no_complaint_is_refused(
    client: httpx2.AsyncClient, change: dict[str, str], status: int, code: str
) -> None:
    answer = await client.post(ADDRESS, json=COMPLAINT | change, headers=key())
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert WORDS not in answer.text


async def test_an_answer_has_a_ground_where_it_rejects_and_only_there(
    client: httpx2.AsyncClient, staff: httpx2.AsyncClient
) -> None:
    where = (await client.post(ADDRESS, json=COMPLAINT, headers=key())).headers["location"]
    for answer in (
        {"state": "rejected"},
        {"state": "upheld", "ground": "no_proof"},
        {"state": "rejected", "ground": "decision_correct"},
    ):
        refusal = await staff.post(f"{where}/settlement", json=answer, headers=key())
        assert (refusal.status_code, refusal.json()["code"]) == (422, "complaint.ground_invalid")


async def test_one_is_withdrawn_once_and_nothing_is_left_to_do(
    client: httpx2.AsyncClient, staff: httpx2.AsyncClient
) -> None:
    where = (await client.post(ADDRESS, json=COMPLAINT, headers=key())).headers["location"]
    reply = await client.post(f"{where}/reply", json={"words": "?"}, headers=key())
    assert (reply.status_code, reply.json()["code"]) == (409, "complaint.nothing_asked")
    assert (await client.post(f"{where}/withdrawal", headers=key())).json()["state"] == "withdrawn"
    assert (await client.post(f"{where}/withdrawal", headers=key())).json()["code"] == "complaint.closed"
    done = await staff.post(f"{where}/completion", headers=key())
    assert (done.status_code, done.json()["code"]) == (409, "complaint.nothing_to_carry_out")


async def test_others_answer_nobody_and_an_unknown_number_is_nowhere(
    client: httpx2.AsyncClient, anyone: httpx2.AsyncClient
) -> None:
    where = (await client.post(ADDRESS, json=COMPLAINT, headers=key())).headers["location"]
    for address, body in (("question", {"words": "?"}), ("settlement", {"state": "upheld"}), ("completion", None)):
        assert (await client.post(f"{where}/{address}", json=body, headers=key())).status_code == 403
    assert (await client.get(ADDRESS)).status_code == 403
    assert (await anyone.get(where)).status_code == 401
    assert (await client.get(f"{ADDRESS}/R-0000-0000-Y")).json()["code"] == "complaint.unknown"
    assert (await client.get(f"{ADDRESS}/0000-0000-Y")).json()["code"] == "complaint.number_invalid"
