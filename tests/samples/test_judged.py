"""Every scenario that is drawn comes out of the rules as it says, when its papers are read as they were printed."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.findings import Verdict
from samples.scenarios import SCENARIOS
from samples.scenarios.photos import PHOTOS
from samples.write import case_of
from tests.samples.judging import judge, registries

TODAY = date(2026, 11, 22)
SEED = 31
JUDGED = [name for name, scenario in SCENARIOS.items() if scenario.weight or name in PHOTOS or name == "registry-down"]


@pytest.mark.parametrize("scenario", JUDGED)
def test_a_scenario_comes_out_as_it_says_and_its_answer_puts_it_right(scenario: str) -> None:
    case = case_of(SEED, 0, scenario, TODAY)
    known = registries(case, SEED, 0, TODAY)
    assessment = judge(case, case.papers, known, TODAY)
    speaking = {each.code for each in assessment.findings if each.verdict in (Verdict.FAIL, Verdict.UNCERTAIN)}
    assert (assessment.outcome, speaking) == (case.expected.outcome, set(case.expected.codes))
    if case.expected.after_answer is not None:
        answered = judge(replace(case, declared=None), (*case.papers, *case.answer), known, TODAY)
        assert answered.outcome == case.expected.after_answer


def test_what_no_check_finds_is_made_by_name_only() -> None:
    unfound = {name for name, scenario in SCENARIOS.items() if not scenario.weight}
    assert unfound > set(PHOTOS)
    assert "clean" not in unfound
