"""Whatever goes wrong with a register, nobody is refused for it and no paper is asked for: it is asked again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from deploy.household_folder import default_registries
from dossier.dates import PartialDate
from dossier.decision import assess
from dossier.errors import AnswerUnusableError, QuestionRefusedError, RegistryUnreachableError
from dossier.findings import Assessment, Finding, Outcome, Verdict
from dossier.household import Household, Sex
from dossier.registries import Registry, RegistryAnswers, adults_cards
from tests.builders import POLICY, a_case, a_household, a_member
from tests.gateways.running import Sandbox

TODAY = datetime.now(UTC).date()
CLEAN = a_household()
OTHERS = a_household(
    a_member(
        "m1",
        idcs="8365109249",
        family_name="ZNIBER",
        given_names="HICHAM",
        birth_date=PartialDate("1961-02-28"),
        sex=Sex.MALE,
        cin="ZZ987654",
    )
)
HARMLESS = (Outcome.ACCEPTED, Outcome.PENDING, Outcome.IN_REVIEW)


@pytest.fixture(autouse=True)
def population(sandbox: Sandbox) -> None:
    """The clean household, and one to which everything is denied."""
    sandbox.put(default_registries(CLEAN, TODAY))
    known = default_registries(OTHERS, TODAY)
    known["rsu"]["index"] = "15.5"
    covered = {"covered": True, "scheme": "AMO-SALARIES", "role": "insured", "rights": "open"}
    known["cover"] = dict.fromkeys(known["cover"], covered)
    known["ramed"] = {"ZZ987654": {"number": "1", "covered": True, "transferred": False}}
    sandbox.put(known)


def answers(sandbox: Sandbox, household: Household = CLEAN) -> RegistryAnswers:
    """Ask everything once, as the machine does; what fails is unreachable."""
    registries = sandbox.registries
    everybody = tuple(member.idcs for member in household.members)
    asked: dict[Registry, Callable[[], object]] = {
        Registry.RNP: lambda: registries.rnp(everybody),
        Registry.RSU: lambda: registries.rsu(household.head.idcs),
        Registry.COVER: lambda: registries.cover(everybody),
        Registry.RAMED: lambda: registries.ramed(tuple(adults_cards(household).values())),
    }
    found: dict[str, Any] = {}
    away = []
    for registry, ask in asked.items():
        try:
            found[registry.value] = ask()
        except RegistryUnreachableError:
            away.append(registry)
    heard = tuple(registry for registry in Registry if registry not in away)
    return replace(RegistryAnswers(answered=heard, unreachable=tuple(away)), **found)


def judged(sandbox: Sandbox, household: Household = CLEAN) -> Assessment:
    return assess(a_case(household, answers=answers(sandbox, household)), TODAY, POLICY)


def speaking(assessment: Assessment) -> list[Finding]:
    return [each for each in assessment.findings if each.verdict in (Verdict.FAIL, Verdict.UNCERTAIN)]


FAILING = [
    pytest.param({"status": 500}, RegistryUnreachableError, True, id="500"),
    pytest.param({"status": 503}, RegistryUnreachableError, True, id="503"),
    pytest.param({"status": 429}, RegistryUnreachableError, True, id="too many"),
    pytest.param({"status": 403}, QuestionRefusedError, False, id="refused"),
    pytest.param({"status": 422}, QuestionRefusedError, False, id="not understood"),
    pytest.param({"malformed": True}, AnswerUnusableError, True, id="half an answer"),
    pytest.param({"wrong_shape": True}, AnswerUnusableError, True, id="wrong shape"),
    pytest.param({"hang_seconds": 2.5}, RegistryUnreachableError, True, id="hangs"),
    pytest.param({"slow_seconds": 2.5}, RegistryUnreachableError, True, id="too slow"),
]


@pytest.mark.parametrize(("fault", "kind", "retry"), FAILING)
def test_a_fault_says_whether_asking_again_helps(
    sandbox: Sandbox, fault: dict[str, object], kind: type[RegistryUnreachableError], retry: bool
) -> None:
    sandbox.fail(rnp=fault)
    with pytest.raises(RegistryUnreachableError) as caught:
        sandbox.registries.rnp((CLEAN.head.idcs,))
    assert (type(caught.value), caught.value.retry) == (kind, retry)


@pytest.mark.parametrize("registry", Registry, ids=str)
@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500},
        {"malformed": True},
        {"wrong_shape": True},
        {"stale_days": 400},
        {"wrong_person": True},
        {"wrong_person": True, "stale_days": 400},
        {"slow_seconds": 0.1},
    ],
    ids=["500", "half", "shape", "stale", "somebody else", "somebody else, stale", "slow"],
)
def test_no_fault_refuses_a_clean_household_or_asks_it_for_anything(
    sandbox: Sandbox, registry: Registry, fault: dict[str, object]
) -> None:
    sandbox.fail(**{registry: fault})
    assessment = judged(sandbox)
    assert assessment.outcome in HARMLESS or (registry, assessment.outcome) == (Registry.RAMED, Outcome.ROUTED)
    assert (assessment.corrections, [each for each in assessment.failed() if registry != "ramed"]) == ((), [])
    sandbox.fail()
    assert judged(sandbox).outcome is Outcome.ACCEPTED


def test_a_person_of_the_register_who_is_somebody_else_is_one_question_a_member(sandbox: Sandbox) -> None:
    sandbox.fail(rnp={"wrong_person": True})
    assessment = judged(sandbox)
    assert assessment.outcome is Outcome.IN_REVIEW
    doubts = [(each.code, each.member, each.source) for each in assessment.doubts]
    assert doubts == [("registry.identity_differs", member.id, "rnp") for member in CLEAN.members]


@pytest.mark.parametrize("fault", [{"wrong_person": True}, {"stale_days": 400}], ids=["somebody else", "stale"])
def test_cover_of_somebody_else_or_of_long_ago_is_doubted_both_ways(sandbox: Sandbox, fault: dict[str, object]) -> None:
    sandbox.fail(cover=fault)
    assert judged(sandbox, OTHERS).outcome is not Outcome.ACCEPTED
    if "wrong_person" in fault:
        codes = {each.code for each in speaking(judged(sandbox))}
        assert codes == {"registry.already_covered"}
    else:
        doubts = speaking(judged(sandbox, OTHERS))
        assert [(each.code, each.verdict) for each in doubts if each.source == "cover"] == [
            ("registry.already_covered", Verdict.UNCERTAIN)
        ]


def test_a_household_of_the_social_register_that_is_another_one_is_no_answer(sandbox: Sandbox) -> None:
    sandbox.fail(rsu={"wrong_person": True})
    with pytest.raises(AnswerUnusableError) as caught:
        sandbox.registries.rsu(CLEAN.head.idcs)
    assert caught.value.retry
    assert judged(sandbox).outcome is Outcome.PENDING


def test_an_index_of_long_ago_refuses_nobody_by_itself(sandbox: Sandbox) -> None:
    # The index alone: cover and RAMED say nothing of these people.
    sandbox.put({"cover": None, "ramed": None, "idcs": ["8365109249"], "cins": ["ZZ987654"]})
    assert judged(sandbox, OTHERS).outcome is Outcome.PROPOSED_REFUSAL
    sandbox.fail(rsu={"stale_days": 400})
    doubtful = judged(sandbox, OTHERS)
    assert doubtful.outcome is Outcome.IN_REVIEW
    assert [each.code for each in doubtful.doubts] == ["registry.index_above_threshold"]


@pytest.mark.parametrize("registry", Registry, ids=str)
def test_a_stale_answer_is_named_and_nothing_waits_for_it(sandbox: Sandbox, registry: Registry) -> None:
    if registry is Registry.RAMED:
        known = {card: {"covered": True, "transferred": True} for card in adults_cards(CLEAN).values()}
        sandbox.put({"ramed": known})
    sandbox.fail(**{registry: {"stale_days": 181}})
    assessment = judged(sandbox)
    named = [each.source for each in assessment.findings if each.field == "as_of"]
    assert (assessment.outcome, named) == (Outcome.ACCEPTED, [registry])
    sandbox.fail(**{registry: {"stale_days": 179}})
    assert not [each for each in judged(sandbox).findings if each.field == "as_of"]


@pytest.mark.parametrize(
    "faults",
    [
        {"rnp": {"lose_work": True}},
        {"registration": {"stale_days": 3}},
        {"cards": {"wrong_person": True}},
        {"registration": {"duplicate_notice": True}},
        {"rnp": {"slow_seconds": 0}},
        {"nobody": {"status": 500}},
    ],
    ids=["no work", "no copy", "no person", "no notice", "no time", "no system"],
)
def test_a_fault_that_a_system_cannot_have_is_refused(sandbox: Sandbox, faults: dict[str, object]) -> None:
    assert sandbox.control.put("/control/faults", json=faults).status_code == 422
