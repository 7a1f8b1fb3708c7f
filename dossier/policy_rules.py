"""The values of a policy one by one, as they are shown: how much, where from, since when."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from dossier.policy import POLICIES, Policy, Source


@dataclass(frozen=True, slots=True)
class Rule:
    """One value of a policy as it is shown: `since` is the day from which on it has been in force unchanged."""

    name: str
    value: object
    source: Source
    says: str
    since: date


def rules(policy: Policy, among: tuple[Policy, ...] = POLICIES) -> Iterator[Rule]:
    """Return every value of a policy with its source and the day since which it holds."""
    for each in fields(Policy):
        if "source" in each.metadata:
            value = getattr(policy, each.name)
            since = policy.effective
            for earlier in reversed([one for one in among if one.effective < policy.effective]):
                if getattr(earlier, each.name) != value:
                    break
                since = earlier.effective
            yield Rule(each.name, value, Source(each.metadata["source"]), each.metadata["says"], since)
