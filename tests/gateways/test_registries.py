"""The registries as the sandbox plays them, over HTTP."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dossier.coverage.ports import RsuIndex
from dossier.dates import PartialDate
from dossier.errors import RegistryUnreachableError
from dossier.ports import Registries
from dossier.registries import CoverRecord, RamedRecord, RsuMember
from tests.gateways.households import CHILD, HEAD, STRANGER, person, registries
from tests.gateways.running import Sandbox


def test_every_registry_answers_what_it_was_told(sandbox: Sandbox) -> None:
    sandbox.put(registries())
    asked: Registries = sandbox.registries
    persons = asked.rnp((HEAD, CHILD))
    assert [record and (record.given_names, record.birth_date, record.alive) for record in persons.values()] == [
        ("Salma", "1985-03-12", True),
        ("Yanis", "2015", True),
    ]
    household = asked.rsu(HEAD)
    assert household is not None
    assert (household.index, household.as_of) == (Decimal("8.9100001"), date(2026, 10, 1))
    assert household.members == (RsuMember(HEAD, "head"), RsuMember(CHILD, "child"))
    assert asked.cover((HEAD, CHILD)) == {
        HEAD: CoverRecord(
            covered=True,
            scheme="tns",
            rights="closed",
            since=date(2024, 1, 1),
            family_name="Alaoui",
            given_names="Salma",
            birth_date=PartialDate("1985-03-12"),
        ),
        CHILD: None,
    }


def test_nobody_told_the_registries_of_a_stranger(sandbox: Sandbox) -> None:
    sandbox.put(registries())
    assert sandbox.registries.rnp((STRANGER,)) == {STRANGER: None}
    assert sandbox.registries.rsu(STRANGER) is None
    assert sandbox.registries.cover((STRANGER,)) == {STRANGER: None}


def test_a_household_without_members_to_ask_about_asks_nobody(sandbox: Sandbox) -> None:
    before = sandbox.control.get("/control/effects").json()["asked"]
    assert sandbox.registries.rnp(()) == {}
    assert sandbox.control.get("/control/effects").json()["asked"] == before


def test_null_means_unknown_there(sandbox: Sandbox) -> None:
    sandbox.put(registries())
    sandbox.put(registries(rsu=None, cover=None, rnp={HEAD: None, CHILD: person()}))
    assert sandbox.registries.rsu(HEAD) is None
    assert sandbox.registries.cover((HEAD,)) == {HEAD: None}
    assert [record is None for record in sandbox.registries.rnp((HEAD, CHILD)).values()] == [True, False]


def test_a_registry_that_is_down_is_down_for_that_household_only(sandbox: Sandbox) -> None:
    other = {"rnp": {STRANGER: person()}, "rsu": {"down": True}, "idcs": [STRANGER]}
    sandbox.put(registries(rnp={"down": True}, rsu={"down": True}, cover={"down": True}, idcs=[HEAD, CHILD]))
    sandbox.put(other)
    for ask in (
        lambda: sandbox.registries.rnp((HEAD, CHILD)),
        lambda: sandbox.registries.rsu(HEAD),
        lambda: sandbox.registries.cover((CHILD,)),
        lambda: sandbox.registries.rsu(STRANGER),
    ):
        with pytest.raises(RegistryUnreachableError):
            ask()
    assert sandbox.registries.rnp((STRANGER,))[STRANGER] is not None


def test_a_registry_that_recovers_answers_again(sandbox: Sandbox) -> None:
    sandbox.put(registries(rsu={"down": True}))
    sandbox.put(registries())
    assert sandbox.registries.rsu(HEAD) is not None


def test_households_are_merged_key_by_key(sandbox: Sandbox) -> None:
    sandbox.put(registries())
    sandbox.put({"rnp": {STRANGER: person("Specimen")}})
    assert None not in sandbox.registries.rnp((HEAD, CHILD, STRANGER)).values()


def test_a_member_asked_as_head_gets_the_household_they_live_in(sandbox: Sandbox) -> None:
    sandbox.put(registries())
    household = sandbox.registries.rsu(CHILD)
    assert household is not None
    assert household.relation_of(CHILD) == "child"


def test_a_household_that_mentions_another_head_leaves_that_heads_own_alone(sandbox: Sandbox) -> None:
    mention = [{"idcs": STRANGER, "relation": "head"}, {"idcs": HEAD, "relation": "other"}]
    sandbox.put(registries())
    sandbox.put({"rsu": {"members": mention, "index": "7.5", "as_of": "2026-10-01"}})
    household = sandbox.registries.rsu(HEAD)
    assert household is not None
    assert household.relation_of(HEAD) == "head"


def test_a_household_whose_head_changed_has_the_new_one(sandbox: Sandbox) -> None:
    swapped = [{"idcs": CHILD, "relation": "head"}, {"idcs": HEAD, "relation": "spouse"}]
    sandbox.put(registries())
    sandbox.put({"rsu": {"members": swapped, "index": "7.5", "as_of": "2026-10-01"}})
    household = sandbox.registries.rsu(HEAD)
    assert household is not None
    assert household.relation_of(HEAD) == "spouse"


CARD = "AB123456"


def test_ramed_answers_by_card_number_however_it_was_typed(sandbox: Sandbox) -> None:
    sandbox.put({"ramed": {"ab 12.34-56": {"number": "012345678", "covered": True, "transferred": False}}})
    assert sandbox.registries.ramed((CARD, "CD234567")) == {
        CARD: RamedRecord(covered=True, transferred=False, number="012345678"),
        "CD234567": None,
    }
    sandbox.put({"ramed": None, "cins": [CARD]})
    assert sandbox.registries.ramed((CARD,)) == {CARD: None}


def test_ramed_that_is_down_is_down_for_the_cards_of_that_household(sandbox: Sandbox) -> None:
    sandbox.put({"ramed": {"down": True}, "cins": ["ab123456"]})
    with pytest.raises(RegistryUnreachableError):
        sandbox.registries.ramed((CARD,))
    assert sandbox.registries.ramed(("CD234567",)) == {"CD234567": None}
    sandbox.put({"ramed": {CARD: None}})
    assert sandbox.registries.ramed((CARD,)) == {CARD: None}


@pytest.mark.parametrize(
    "fault",
    [{"status": 500}, {"status": 418}, {"malformed": True}, {"hang_seconds": 1.8}],
    ids=["server error", "refusal", "half an answer", "no answer in time"],
)
def test_a_fault_is_an_unreachable_registry_until_it_is_switched_off(
    sandbox: Sandbox, fault: dict[str, object]
) -> None:
    sandbox.put(registries())
    sandbox.fail(rnp=fault)
    with pytest.raises(RegistryUnreachableError) as caught:
        sandbox.registries.rnp((HEAD,))
    assert HEAD not in str(caught.value)
    assert caught.value.__context__ is None
    assert sandbox.registries.rsu(HEAD) is not None
    sandbox.fail()
    assert sandbox.registries.rnp((HEAD,))[HEAD] is not None


@pytest.mark.parametrize(
    "household",
    [
        registries(rnp={HEAD: {"family_name": "Alaoui"}}),
        registries(rnp={HEAD: person(birth_date="12/03/1985")}),
        registries(rnp={HEAD: person(surname="Alaoui")}),
        registries(rnp={HEAD: True}),
        registries(rsu={"members": [], "index": "7.5", "as_of": "2026-10-01"}),
        registries(rsu={"members": [{"idcs": HEAD, "relation": "head"}], "index": "low", "as_of": "2026-10-01"}),
        {"rpn": {}},
    ],
    ids=["half a person", "no date", "unknown key", "true for a person", "nobody", "no index", "no such registry"],
)
def test_a_population_that_is_none_is_refused(sandbox: Sandbox, household: dict[str, object]) -> None:
    assert sandbox.control.put("/control/population", json=household).status_code == 422


def test_an_index_written_as_a_number_or_with_a_comma_is_exact(sandbox: Sandbox) -> None:
    members = [{"idcs": HEAD, "relation": "head"}]
    for written, exact in ((8.91, "8.91"), ("9,3264284", "9.3264284"), (7, "7")):
        sandbox.put({"rsu": {"members": members, "index": written, "as_of": "2026-10-01"}})
        household = sandbox.registries.rsu(HEAD)
        assert household is not None
        assert household.index == Decimal(exact)


@pytest.mark.parametrize("token", ["", "wrong", "contrôle"], ids=["none", "wrong", "not ascii"])
def test_control_needs_its_token(sandbox: Sandbox, token: str) -> None:
    headers = [(b"X-Control-Token", token.encode("latin-1"))]
    for method, path in (("GET", "effects"), ("PUT", "population"), ("PUT", "faults"), ("DELETE", "population")):
        assert sandbox.control.request(method, f"/control/{path}", headers=headers).status_code == 401
    assert sandbox.control.get("/healthz", headers=headers).json() == {"status": "ok"}


def test_a_forgotten_population_is_unknown(sandbox: Sandbox) -> None:
    sandbox.put(registries())
    assert sandbox.control.delete("/control/population").status_code == 204
    assert sandbox.registries.rsu(HEAD) is None


def test_the_sandbox_describes_every_system_that_it_plays(sandbox: Sandbox) -> None:
    told = sandbox.control.get("/openapi.json").json()
    played = {path.split("/")[1] for path in told["paths"]}
    assert played == {"control", "healthz", "rnp", "rsu", "cover", "ramed", "registration", "cards", "sms"}
    for path, methods in told["paths"].items():
        for method in methods.values():
            assert method["description"], path
            good: dict[str, Any] = next(
                (each for code, each in method["responses"].items() if code.startswith("2")), {}
            )
            assert "204" in method["responses"] or good["content"]["application/json"]["schema"], path


def test_the_indices_of_many_heads_are_asked_for_at_once(sandbox: Sandbox) -> None:
    sandbox.put(registries())
    known = sandbox.registries.indices((HEAD, STRANGER))
    assert known == {HEAD: RsuIndex(Decimal("8.9100001"), date(2026, 10, 1)), STRANGER: None}
    assert sandbox.registries.indices(()) == {}


def test_a_register_that_is_down_gives_no_index(sandbox: Sandbox) -> None:
    sandbox.put(registries(rsu={"down": True}))
    with pytest.raises(RegistryUnreachableError):
        sandbox.registries.indices((HEAD,))
