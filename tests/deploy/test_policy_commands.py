import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner

from deploy.policy_commands import app
from deploy.policy_preview import Flip, Preview, previewed
from deploy.policy_tables import differences_as_json, outcomes_markdown
from deploy.policy_values import UnknownRuleError, as_written, changed
from dossier.case import Case
from dossier.decision import assess
from dossier.findings import Outcome
from dossier.policy import Policy
from dossier.policy_rules import rules
from storage.replaying import Assessed
from tests.builders import POLICY, TODAY, a_case, a_household, the_answers

REPOSITORY = Path(__file__).resolve().parents[2]
AT = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
HOUSEHOLD = a_household()


def with_index(index: str) -> Case:
    answers = the_answers(HOUSEHOLD)
    assert answers.rsu is not None
    return a_case(answers=replace(answers, rsu=replace(answers.rsu, index=Decimal(index))))


class Kept:
    """Cases in memory, a page at a time; None where the key is gone."""

    def __init__(self, cases: Sequence[Case | None], outcome: Outcome | None = None) -> None:
        self._cases = {f"D{at:04}": case for at, case in enumerate(cases)}
        self._outcome = outcome

    def after(self, number: str | None, limit: int) -> tuple[Assessed, ...]:
        following = [each for each in self._cases if number is None or each > number][:limit]
        return tuple(Assessed(each, POLICY.version, AT, self._noted(self._cases[each])) for each in following)

    def case(self, number: str) -> Case | None:
        return self._cases[number]

    def _noted(self, case: Case | None) -> Outcome:
        return self._outcome or (assess(case, TODAY, POLICY).outcome if case else Outcome.ACCEPTED)


def preview(cases: Sequence[Case | None], *changes: str, outcome: Outcome | None = None) -> tuple[Preview, list[Flip]]:
    flips: list[Flip] = []
    return previewed(Kept(cases, outcome), changed(POLICY, changes), flips.append, lambda: None), flips


def test_every_value_of_a_policy_is_shown_with_its_source() -> None:
    told = json.loads(CliRunner().invoke(app, ["show", "--json"]).stdout)
    assert {rule["name"] for rule in told["rules"]} == {rule.name for rule in rules(POLICY)}
    [threshold] = [rule for rule in told["rules"] if rule["name"] == "index_threshold"]
    assert (threshold["value"], threshold["source"]) == ("9.3264284", "press")


def test_the_policy_of_a_day_is_shown_readably() -> None:
    shown = CliRunner().invoke(app, ["show", "--on", "2023-05-01"], env={"COLUMNS": "200"})
    assert shown.exit_code == 0
    assert "Policy 2026-1" in shown.stdout
    assert "index_threshold" in shown.stdout


@pytest.mark.parametrize("arguments", [["show", "--version", "1999-1"], ["show", "--on", "2001-01-01"]], ids=str)
def test_a_policy_that_never_was_is_refused(arguments: list[str]) -> None:
    assert CliRunner().invoke(app, arguments).exit_code == 2


def test_two_versions_are_shown_where_they_differ() -> None:
    other = changed(POLICY, ["decision_days=20"])
    told = [each for each in differences_as_json(POLICY, other) if each["name"] == "decision_days"]
    assert told == [{"name": "decision_days", POLICY.version: 30, "preview": 20}]
    assert CliRunner().invoke(app, ["diff", POLICY.version, POLICY.version]).stdout.strip().endswith("judge alike.")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param("index_threshold=9,5", {"index_threshold": Decimal("9.5")}, id="a decimal with a comma"),
        pytest.param("threshold_inclusive=no", {"threshold_inclusive": False}, id="yes or no"),
        pytest.param("utility_bill_months=6", {"utility_bill_months": 6}, id="what was none"),
        pytest.param("decision_at_risk_days=15,20", {"decision_at_risk_days": (15, 20)}, id="numbers"),
        pytest.param("address_kinds=utility_bill", {"address_kinds": ("utility_bill",)}, id="words"),
        pytest.param("sure_confidence=0.95", {"sure_confidence": 0.95}, id="a share"),
    ],
)
def test_a_value_is_changed_as_people_write_it(change: str, expected: dict[str, object]) -> None:
    policy: Policy = changed(POLICY, [change])
    assert {name: getattr(policy, name) for name in expected} == expected
    assert policy.version == "preview"


def test_a_value_within_the_limits_of_names_is_changed() -> None:
    limit = "name_limits.one_letter_min_length"
    assert changed(POLICY, [f"{limit}=9"]).name_limits.one_letter_min_length == 9


@pytest.mark.parametrize(
    "change", ["nothing=1", "index_threshold", "index_threshold=high", "version=2", "achamil_bands=1", "paths=x"]
)
def test_what_cannot_be_changed_so_is_refused(change: str) -> None:
    with pytest.raises(UnknownRuleError):
        changed(POLICY, [change])


def test_what_is_shown_can_be_written_again() -> None:
    for name in ("index_threshold", "threshold_inclusive", "identity_kinds", "decision_at_risk_days"):
        again = changed(POLICY, [f"{name}={as_written(getattr(POLICY, name))}"])
        assert getattr(again, name) == getattr(POLICY, name)


def test_a_higher_threshold_turns_refusals_into_acceptances_and_touches_nothing_else() -> None:
    seen, flips = preview([with_index("7.5"), with_index("9.4"), with_index("11")], "index_threshold=9.5")
    assert (seen.replayed, seen.moved_on, seen.erased) == (3, 0, 0)
    assert [(flip.number, flip.replayed.before, flip.replayed.after) for flip in flips] == [
        ("D0001", Outcome.PROPOSED_REFUSAL, Outcome.ACCEPTED)
    ]
    assert flips[0].replayed.codes == ("registry.index_above_threshold",)


def test_an_erased_dossier_is_counted_and_one_that_moved_on_is_not_a_flip() -> None:
    seen, flips = preview([None, with_index("7.5")], "max_rounds=2", outcome=Outcome.IN_REVIEW)
    assert (seen.replayed, seen.erased, seen.moved_on, flips) == (1, 1, 1, [])


def test_a_dossier_judged_under_a_version_that_nobody_knows_is_counted_and_not_guessed() -> None:
    class Older(Kept):
        def after(self, number: str | None, limit: int) -> tuple[Assessed, ...]:
            return tuple(replace(one, policy="1999-1") for one in super().after(number, limit))

    seen = previewed(Older([with_index("9.4")]), changed(POLICY, ["index_threshold=9.5"]), print, lambda: None)
    assert (seen.replayed, seen.strangers, seen.flips.total()) == (0, 1, 0)
    assert "not known here" in seen.summary(as_json=False)


def test_more_dossiers_than_a_page_are_each_replayed_once() -> None:
    seen, flips = preview([with_index("9.4")] * 201, "index_threshold=9.5")
    assert seen.replayed == len(flips) == len({flip.number for flip in flips}) == 201


@pytest.mark.parametrize("as_json", [True, False], ids=["json", "lines"])
def test_nothing_of_a_person_is_printed(as_json: bool) -> None:
    seen, flips = preview([with_index("9.4")], "index_threshold=9.5")
    printed = " ".join([*(flip.line(as_json) for flip in flips), seen.summary(as_json)])
    for member in HOUSEHOLD.members:
        assert not {word for word in (member.family_name, member.idcs, member.birth_date) if word in printed}
    assert "9.4" not in printed


def test_the_page_of_outcomes_is_what_the_rules_say() -> None:
    assert (REPOSITORY / "docs" / "outcomes.md").read_text(encoding="utf-8") == outcomes_markdown()


def test_the_table_of_outcomes_fits_on_one_screen() -> None:
    shown = CliRunner().invoke(app, ["outcomes"], env={"COLUMNS": "100"}).stdout.splitlines()
    assert len(shown) <= 30
    assert max(map(len, shown)) <= 100
