"""The authorisation matrix: every address, every role, every relation, on the real database.

What is allowed is allowed, what is not is refused, and what somebody does not reach looks exactly like what never was.
"""

import re
import secrets
import statistics
import time
from collections import Counter

import httpx2
import pytest

from api.policies import POLICIES, PolicyMissingError, Who, check, door_of
from storage.database import Database
from storage.keys import Keyring
from tests.api.house import House
from tests.api.matrix import RECIPES, ROLES, Names, Papers, Recipe, Relation, reason, request
from tests.api.world import DOORS, Credential, World

pytestmark = [pytest.mark.anyio, pytest.mark.engines]
# Forms carry a key of their own each time they are shown.
_RANDOM = re.compile(r"[0-9a-f]{32}")
# Open to anybody, and say no to whoever is nobody or comes without having asked for a code.
ASKING = {"POST /api/v1/sessions", "GET /return/code", "POST /return/code"}


@pytest.fixture(scope="module")
def world(database: Database, keys: Keyring) -> World:
    return World(database, keys)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


def test_every_address_has_a_line_and_a_recipe() -> None:
    assert set(RECIPES) == set(POLICIES)
    cells = Counter(
        "tested" if reason(where, who, relation) is None else "not applicable"
        for where in POLICIES
        for who in ROLES
        for relation in Relation
    )
    assert cells.total() == len(POLICIES) * len(ROLES) * len(Relation)
    assert cells["tested"] > 1_000


def test_an_address_without_a_line_fails_the_build() -> None:
    from api.app import create_app

    app = create_app(House().services())
    app.add_api_route("/api/v1/nobody-thought-of-this", lambda: None)
    with pytest.raises(PolicyMissingError, match="nobody-thought-of-this"):
        check(app)


async def called(world: World, where: str, papers: Papers, credential: Credential | None) -> httpx2.Response:
    """Call an address as somebody, or as nobody."""
    headers = {} if credential is None else credential.headers(where)
    if not where.startswith("GET"):
        headers["Idempotency-Key"] = f"matrix-{secrets.token_hex(8)}"
    sent = request(where, papers, world.helper, world.here)
    if "data" in sent and "_key" in sent["data"]:
        sent["data"]["_key"] = secrets.token_hex(16)
    async with world.client() as client:
        return await client.request(where.split(" ")[0], papers.path(where), headers=headers, **sent)


def looks(answer: httpx2.Response) -> tuple[object, ...]:
    """Return everything that one can see of an answer, save what is random each time, and what was asked for."""
    headers = {name: value for name, value in answer.headers.items() if name not in ("content-length", "set-cookie")}
    return answer.status_code, _RANDOM.sub("", answer.text.replace(answer.request.url.path, "")), headers


def is_shut(answer: httpx2.Response) -> bool:
    """Say whether somebody whom nobody knows was turned away."""
    return answer.status_code == 401 or answer.headers.get("location") in DOORS


def is_let_in(answer: httpx2.Response, recipe: Recipe) -> bool:
    """Say whether the address did its work, or refused for a reason of the rules."""
    if recipe.says is not None:
        return answer.status_code == recipe.says
    return answer.status_code < 500 and answer.status_code not in (401, 403, 404, 422) and not is_shut(answer)


@pytest.mark.parametrize("where", POLICIES)
async def test_who_may(world: World, where: str) -> None:
    wrong: list[str] = []
    for who in ROLES:
        for relation in Relation:
            if reason(where, who, relation) is None and (fault := await fault_of(world, where, who, relation)):
                wrong.append(f"{who} {relation}: {fault}")
    assert wrong == [], where


async def fault_of(world: World, where: str, who: Who, relation: Relation) -> str | None:
    """Return what is wrong with one cell."""
    recipe, may = RECIPES[where], POLICIES[where]
    if relation in (Relation.ANONYMOUS, Relation.REVOKED):
        papers = world.shared(who, Relation.OWN)
        credential = None if relation is Relation.ANONYMOUS else world.revoked(who, papers)
        answer = await called(world, where, papers, credential)
        return None if is_shut(answer) is not (Who.ANYONE in may) or where in ASKING else told(answer)
    if who not in may:
        papers = world.shared(who, relation)
        credential, before = world.standing_credential(who, papers), world.events(papers)
        answer = await called(world, where, papers, credential)
        elsewhere = await called(world, where, world.nowhere, credential)
        refused = is_shut(answer) or answer.status_code == 403
        same = looks(answer) == looks(elsewhere) and world.events(papers) == before
        return None if refused and same else told(answer)
    reached = relation in (Relation.OWN, Relation.CLOSED)
    if recipe.names is Names.LIST:
        papers = world.shared(who, relation)
        answer = await called(world, where, papers, world.standing_credential(who, papers))
        seen = papers.number in answer.text or papers.complaint in answer.text
        return None if is_let_in(answer, recipe) and not (seen and not reached) else told(answer)
    if reached:
        papers = world.papers(who, relation) if recipe.spoils else world.shared(who, relation)
        credential = world.credential(who, papers) if recipe.spoils else world.standing_credential(who, papers)
        answer = await called(world, where, papers, credential)
        return None if is_let_in(answer, recipe) else told(answer)
    papers = world.shared(who, relation)
    before = world.events(papers)
    answer = await called(world, where, papers, world.standing_credential(who, papers))
    unseen = answer.status_code == recipe.missing
    if recipe.names is not Names.SESSION:  # of what never was nobody has a session
        elsewhere = await called(world, where, world.nowhere, world.standing_credential(who, world.nowhere))
        unseen = unseen and looks(answer) == looks(elsewhere)
    return None if unseen and world.events(papers) == before else told(answer)


def told(answer: httpx2.Response) -> str:
    """Return an answer for whoever reads a failure."""
    return f"{answer.status_code} {answer.headers.get('location', '')} {answer.text[:300]}"


@pytest.mark.parametrize("who", [Who.CLIENT, Who.REVIEWER, Who.HELPER])
async def test_what_is_not_reached_takes_as_long_as_what_never_was(world: World, who: Who) -> None:
    where = "GET /api/v1/dossiers/{number}"
    hidden = world.papers(who, Relation.OTHER_TERRITORY)
    credential = world.credential(who)
    took: dict[str, list[float]] = {"hidden": [], "nowhere": []}
    for _ in range(40):
        for name, papers in (("hidden", hidden), ("nowhere", world.nowhere)):
            begun = time.perf_counter()
            assert (await called(world, where, papers, credential)).status_code == 404
            took[name].append(time.perf_counter() - begun)
    fastest = {name: statistics.quantiles(times, n=4)[0] for name, times in took.items()}
    assert 0.6 < fastest["hidden"] / fastest["nowhere"] < 1.6, fastest


def test_pages_and_addresses_of_programs_have_their_own_doors() -> None:
    assert door_of("GET /api/v1/runs") is None
    assert {door_of(where) is None for where in POLICIES if "/api/" in where} == {True}
