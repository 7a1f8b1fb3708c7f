from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from dossier.policy import POLICIES, Policy, Source, in_force, of_version, signatures_needed
from dossier.policy_rules import rules
from dossier.reasons import REASONS, Severity

LAST = POLICIES[-1]


def test_policies_are_in_order_of_effect_and_named_apart() -> None:
    effective = [policy.effective for policy in POLICIES]
    assert effective == sorted(set(effective))
    assert len({policy.version for policy in POLICIES}) == len(POLICIES)


def test_the_policy_of_a_day_is_the_last_that_took_effect() -> None:
    assert in_force(LAST.effective) is LAST


def test_before_the_programme_there_is_no_policy() -> None:
    with pytest.raises(ValueError, match="no policy"):
        in_force(POLICIES[0].effective - timedelta(days=1))


def test_a_decision_finds_the_policy_that_it_was_taken_under() -> None:
    assert [of_version(policy.version) for policy in POLICIES] == list(POLICIES)
    with pytest.raises(ValueError, match="known: 2026-1"):
        of_version("1999-1")


def test_the_threshold_is_exact() -> None:
    assert in_force(date(2026, 11, 22)).index_threshold == Decimal("9.3264284")


def test_every_value_says_what_it_is_and_where_it_comes_from() -> None:
    shown = {rule.name: rule for rule in rules(LAST)}
    assert set(shown) == {each.name for each in fields(Policy)} - {"version", "effective"}
    assert all(rule.says.endswith((".", "yes): an open question.")) for rule in shown.values())
    assert shown["child_max_age_years"].source is Source.GUIDE
    assert shown["index_threshold"].source is Source.PRESS


def test_a_value_holds_since_the_first_of_the_versions_that_kept_it() -> None:
    second = replace(LAST, version="x-2", effective=date(2027, 1, 1), decision_days=20)
    third = replace(second, version="x-3", effective=date(2028, 1, 1), max_rounds=2)
    since = {rule.name: rule.since for rule in rules(third, (LAST, second, third))}
    assert since["child_max_age_years"] == LAST.effective
    assert since["decision_days"] == second.effective
    assert since["max_rounds"] == third.effective


def test_a_value_that_comes_back_holds_since_it_came_back() -> None:
    second = replace(LAST, version="x-2", effective=date(2027, 1, 1), decision_days=20)
    third = replace(LAST, version="x-3", effective=date(2028, 1, 1))
    assert {rule.name: rule.since for rule in rules(third, (LAST, second, third))}["decision_days"] == third.effective


def test_index_and_cover_take_one_signature_identity_and_fraud_two() -> None:
    assert signatures_needed("registry.index_above_threshold", LAST) == 1
    assert signatures_needed("registry.already_covered", LAST) == 1
    assert signatures_needed("registry.identity_differs", LAST) == 2
    assert {signatures_needed(code, LAST) for code in REASONS if code.startswith(("fraud.", "mismatch."))} == {2}


def test_whatever_refuses_excludes_or_routes_has_somewhere_to_turn() -> None:
    adverse = {
        code
        for code, reason in REASONS.items()
        if reason.severity in (Severity.REFUSES, Severity.EXCLUDES, Severity.ROUTED)
    }
    assert set(dict(LAST.paths)) == adverse
    assert set(LAST.one_signature_codes) == adverse - {"duplicate.open_dossier_exists"}


def test_the_bands_of_achamil_begin_at_the_threshold_and_rise() -> None:
    bounds = [band.above for band in LAST.achamil_bands]
    assert bounds[0] == LAST.index_threshold
    assert bounds == sorted(set(bounds))
    dues = [band.dirhams for band in LAST.achamil_bands]
    assert dues == sorted(set(dues))


def test_every_rule_is_shown_with_its_own_value_and_words() -> None:
    shown = list(rules(LAST))
    assert {rule.name: rule.value for rule in shown} == {rule.name: getattr(LAST, rule.name) for rule in shown}
    assert all(rule.says.endswith((".", "?", "yes")) and len(rule.says) > len("Days.") for rule in shown)
    assert len({rule.says for rule in shown}) == len(shown)
