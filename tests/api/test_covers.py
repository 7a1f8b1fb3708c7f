"""What people do to a cover over HTTP: it is seen, previewed, changed with proof, signed; each once."""

import secrets
from datetime import date
from typing import Any

import httpx2
import pytest

from api.policies import Who
from dossier.coverage.state import CoverState
from storage.database import Database
from storage.keys import Keyring
from tests.api.matrix import Papers, Relation
from tests.api.world import World

pytestmark = [pytest.mark.anyio, pytest.mark.engines]
INCOME = {"kind": "income", "effective_on": "2026-11-01"}
DIVORCE = {"kind": "divorce", "effective_on": "2026-11-01", "member": "m2"}
NEWBORN = {
    "id": "m9",
    "relation": "child",
    "idcs": "3456789123",
    "family_name": "SPECIMEN",
    "given_names": "YANIS",
    "birth_date": "2026-10-01",
    "sex": "M",
}
BIRTH = {"kind": "birth", "effective_on": "2026-10-01", "newcomer": NEWBORN}


@pytest.fixture(scope="module")
def world(database: Database, keys: Keyring) -> World:
    return World(database, keys)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def papers(world: World) -> Papers:
    return world.papers(Who.REVIEWER, Relation.OWN)


async def called(
    world: World, who: Who, method: str, path: str, json: dict[str, Any] | None = None, key: str | None = None
) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {world.standing_credential(who, world.nowhere).token}"}
    if method == "POST":
        headers["Idempotency-Key"] = key or f"cover-{secrets.token_hex(8)}"
    async with world.client() as client:
        return await client.request(method, f"/api/v1{path}", json=json, headers=headers)


async def test_a_preview_tells_who_joins_and_where_to_declare_it_and_changes_nothing(
    world: World, papers: Papers
) -> None:
    before = world.events(papers)
    answer = await called(world, Who.COUNTER, "POST", f"/dossiers/{papers.number}/cover/preview", BIRTH)
    told = answer.json()
    assert (answer.status_code, told["joins"], told["signed"]) == (200, ["m9"], False)
    assert told["needs"] == {"registry": "rsu", "proofs": ["birth_certificate", "family_booklet"]}
    assert world.events(papers) == before
    seen = (await called(world, Who.COUNTER, "GET", f"/dossiers/{papers.number}/cover")).json()
    assert [each["member"] for each in seen["members"]] == ["m1", "m2"]


async def test_what_would_take_cover_away_says_that_a_person_signs_it(world: World, papers: Papers) -> None:
    told = (await called(world, Who.COUNTER, "POST", f"/dossiers/{papers.number}/cover/preview", DIVORCE)).json()
    assert (told["leaves"], told["signed"]) == (["m2"], True)


async def test_a_change_is_declared_once_with_the_paper_that_proves_it(world: World, papers: Papers) -> None:
    path, key = f"/dossiers/{papers.number}/cover/changes", f"once-{secrets.token_hex(8)}"
    unproved = await called(world, Who.COUNTER, "POST", path, BIRTH)
    wrong = await called(world, Who.COUNTER, "POST", path, BIRTH | {"proof": "utility_bill"})
    assert [each.json()["code"] for each in (unproved, wrong)] == ["cover.change_incomplete"] * 2
    proved = BIRTH | {"proof": "birth_certificate"}
    first = await called(world, Who.COUNTER, "POST", path, proved, key)
    again = await called(world, Who.COUNTER, "POST", path, proved, key)
    other = await called(world, Who.COUNTER, "POST", path, INCOME, key)
    assert (first.status_code, again.status_code, other.status_code) == (201, 201, 422)
    (change,) = again.json()["changes"]
    assert (change["kind"], change["state"], change["effective_on"]) == ("birth", "declared", "2026-10-01")
    told = [event.detail for event in world.dossiers.events(papers.number) if event.type == "household_change_declared"]
    assert told == [{"kind": "birth", "proof": "birth_certificate"}]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"kind": "income"}, id="no-day"),
        pytest.param(INCOME | {"effective_on": "9999-12-31"}, id="no-day-of-our-age"),
        pytest.param(INCOME | {"effective_on": "2026-02-30"}, id="no-day-at-all"),
        pytest.param(INCOME | {"kind": "appeal"}, id="no-kind"),
        pytest.param(INCOME | {"state": "applied"}, id="a-field-that-is-ours"),
    ],
)
async def test_what_is_no_change_is_refused_by_its_shape(
    world: World, papers: Papers, change: dict[str, object]
) -> None:
    answer = await called(world, Who.COUNTER, "POST", f"/dossiers/{papers.number}/cover/changes", change)
    assert (answer.status_code, answer.json()["code"]) == (422, "request.invalid")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(DIVORCE | {"member": "m1"}, id="no-spouse"),
        pytest.param(DIVORCE | {"member": "m7"}, id="a-stranger"),
        pytest.param({"kind": "address", "effective_on": "2026-11-01", "proof": "utility_bill"}, id="no-address"),
        pytest.param(BIRTH | {"newcomer": NEWBORN | {"birth_date": "9999"}, "proof": "family_booklet"}, id="unborn"),
    ],
)
async def test_a_change_that_lacks_what_its_kind_needs_is_refused(
    world: World, papers: Papers, change: dict[str, object]
) -> None:
    answer = await called(world, Who.COUNTER, "POST", f"/dossiers/{papers.number}/cover/changes", change)
    assert (answer.status_code, answer.json()["code"]) == (409, "cover.change_incomplete")


async def test_a_question_is_staffs_and_signed_by_those_who_sign(world: World, papers: Papers) -> None:
    path = f"/cover-questions/{papers.question}/settlement"
    own = await called(world, Who.COUNTER, "GET", f"/dossiers/{papers.number}/cover")
    assert (own.json()["state"], own.json()["questions"]) == (CoverState.UNDER_REVIEW, [])
    refused = await called(world, Who.COUNTER, "POST", path, {"holds": True})
    listed = await called(world, Who.REVIEWER, "GET", "/cover-questions?limit=200")
    assert refused.status_code == 403
    assert papers.question in {each["id"] for each in listed.json()["items"]}
    signed = await called(world, Who.REVIEWER, "POST", path, {"holds": True})
    late = await called(world, Who.SUPERVISOR, "POST", path, {"holds": False})
    assert (signed.status_code, late.status_code) == (204, 409)
    (ending,) = (await called(world, Who.COUNTER, "GET", f"/dossiers/{papers.number}/cover")).json()["endings"]
    assert (ending["member"], ending["standing"]) == ("m2", "ended")
    assert date.fromisoformat(ending["effective_on"]) > world.database.now().date()
    assert ending["sentence"]


async def test_the_household_reads_on_its_page_what_ends_when_and_why(world: World, papers: Papers) -> None:
    from storage.tables import DOSSIER

    await called(world, Who.REVIEWER, "POST", f"/cover-questions/{papers.question}/settlement", {"holds": True})
    with world.database.transaction() as connection:
        accepted = DOSSIER.update().where(DOSSIER.c.number == papers.number)
        connection.execute(accepted.values(status="accepted", queue="done"))
    headers = world.credential(Who.APPLICANT, papers).headers("GET /dossier")
    async with world.client() as client:
        page = (await client.get("/dossier", headers=headers)).text
    assert "Vos droits sont ouverts." in page
    assert "la couverture se terminera le" in page


async def test_a_question_is_signed_on_the_page_of_those_who_sign(world: World, papers: Papers) -> None:
    headers = world.standing_credential(Who.REVIEWER, papers).headers("GET /covers")
    path = f"/covers/{papers.question}/settlement"
    async with world.client() as client:
        page = (await client.get("/covers", headers=headers)).text
        assert papers.number in page
        assert (await client.post(path, data={"_key": "a" * 32}, headers=headers)).status_code == 422
        said = {"_key": secrets.token_hex(16), "holds": "yes"}
        assert (await client.post(path, data=said, headers=headers)).status_code == 303
        assert papers.question not in (await client.get("/covers", headers=headers)).text
