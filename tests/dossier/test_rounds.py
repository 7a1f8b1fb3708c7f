"""Rounds of the one bundle: how long, what may be added, and what follows after the last."""

from datetime import UTC, datetime

import pytest

from dossier.case import Case
from dossier.findings import Assessment, Correction, Finding, Outcome, Verdict
from dossier.policy import POLICIES
from dossier.registries import RegistryAnswers
from dossier.rounds import AskedBefore, added, after_the_last_round, days_to_answer
from tests.acts import a_couple

POLICY = POLICIES[-1]
MOMENT = datetime(2026, 11, 22, tzinfo=UTC)
CARD = Correction("validity.expired", "m1", "d1", "identity_card")
FIRST = AskedBefore((CARD,), MOMENT)
FAULT = Finding("validity.expired", Verdict.FAIL, member="m1", kind="identity_card")
ASKS = Assessment(POLICY.version, Outcome.CORRECTIONS_REQUESTED, (FAULT,), (CARD,), (), ())


def a_case(signed: frozenset[str] = frozenset()) -> Case:
    return Case(a_couple(), (), RegistryAnswers(), signed=signed)


@pytest.mark.parametrize(
    ("item", "days"),
    [
        pytest.param(CARD, 30, id="a-new-card"),
        pytest.param(Correction("mismatch.name", "m1"), 60, id="an-act-of-individuality"),
    ],
)
def test_the_time_to_answer_is_the_remedys(item: Correction, days: int) -> None:
    assert days_to_answer((CARD, item), POLICY) == days


@pytest.mark.parametrize(
    ("item", "adds"),
    [
        pytest.param(CARD, False, id="the-same-again"),
        pytest.param(Correction("quality.blurred", "m1", "d9", "identity_card"), False, id="the-same-piece-otherwise"),
        pytest.param(Correction("quality.blurred", "m2", "d8", None), False, id="something-wrong-with-an-answer"),
        pytest.param(Correction("validity.expired", "m2", "d2", "identity_card"), True, id="another-persons-card"),
        pytest.param(Correction("registry.not_in_rsu", "m1"), True, id="another-register"),
    ],
)
def test_a_round_asks_what_is_unfixed_and_everything_else_is_a_second_bundle(item: Correction, adds: bool) -> None:
    assert bool(added((item,), (FIRST,), frozenset({"d8"}))) is adds


def test_the_first_round_adds_nothing() -> None:
    assert added((CARD,), (), frozenset()) == ()


def test_before_the_last_round_an_assessment_stands() -> None:
    assert after_the_last_round(ASKS, a_case(), POLICY.max_rounds - 1, POLICY) is ASKS


def test_after_the_last_round_the_faults_are_put_to_people() -> None:
    last = after_the_last_round(ASKS, a_case(), POLICY.max_rounds, POLICY)
    assert (last.outcome, last.corrections, last.doubts) == (Outcome.PROPOSED_REFUSAL, (), (FAULT,))


def test_and_refused_once_they_are_signed() -> None:
    last = after_the_last_round(ASKS, a_case(frozenset({FAULT.key})), POLICY.max_rounds, POLICY)
    assert last.outcome is Outcome.REJECTED
