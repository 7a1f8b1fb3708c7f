from datetime import date, timedelta
from decimal import Decimal

import pytest

from dossier.policy import POLICIES, in_force


def test_policies_are_in_order_of_effect_and_named_apart() -> None:
    effective = [policy.effective for policy in POLICIES]
    assert effective == sorted(set(effective))
    assert len({policy.version for policy in POLICIES}) == len(POLICIES)


def test_the_policy_of_a_day_is_the_last_that_took_effect() -> None:
    assert in_force(POLICIES[-1].effective) is POLICIES[-1]


def test_before_the_programme_there_is_no_policy() -> None:
    with pytest.raises(ValueError, match="no policy"):
        in_force(POLICIES[0].effective - timedelta(days=1))


def test_the_threshold_is_exact() -> None:
    assert in_force(date(2026, 11, 22)).index_threshold == Decimal("9.3264284")
