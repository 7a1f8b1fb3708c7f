"""What another policy would make of a case that was assessed before: only the policy changes, never the day.

Source: DOMAIN.md §2 for the outcomes. For `wathiq policy preview`.
"""

from dataclasses import dataclass
from datetime import date

from dossier.case import Case
from dossier.decision import assess
from dossier.findings import Assessment, MemberState, Outcome
from dossier.policy import Policy


@dataclass(frozen=True, slots=True)
class Replayed:
    """The same case on the same day under two policies. Codes and counts only: nothing personal.

    `members` counts the members whose own state changes; `codes` are the reasons that one of the policies finds and
    the other does not, or not as surely.
    """

    before: Outcome
    after: Outcome
    members: int
    codes: tuple[str, ...]

    @property
    def flips(self) -> bool:
        """Whether the household or one of its members fares otherwise."""
        return self.before is not self.after or self.members > 0


def replay(case: Case, day: date, old: Policy, new: Policy) -> Replayed:
    """Assess a case twice, as on that day: under the policy of then, and under another."""
    before, after = assess(case, day, old), assess(case, day, new)
    states, told = _states(before), _told(before) ^ _told(after)
    changed = sum(state is not states[member] for member, state in _states(after).items())
    return Replayed(before.outcome, after.outcome, changed, tuple(sorted({code for code, *_ in told})))


def _states(assessment: Assessment) -> dict[str, MemberState]:
    return {one.member: one.outcome for one in assessment.members}


def _told(assessment: Assessment) -> set[tuple[str, str | None, str | None, str | None, str]]:
    return {(one.code, one.member, one.document, one.field, one.verdict) for one in assessment.findings}
