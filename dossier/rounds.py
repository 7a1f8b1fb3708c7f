"""The rounds of the one bundle: how long to answer, what a round may not add, and what follows when they are used up.

Source: DOMAIN.md §6. A round asks again for what is still unfixed of the same bundle; whatever adds to it is a second
bundle, which a supervisor allows with grounds. After the last round nothing more is asked: people decide on what is
there.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from dossier.case import Case
from dossier.corrections import is_asked
from dossier.findings import Assessment, Correction, Outcome, Verdict
from dossier.policy import Policy
from dossier.reasons import REASONS, Remedy


class Grounds(StrEnum):
    """Why a deadline is moved or a second bundle allowed: a code, for events hold no words of anybody."""

    PORTAL_DOWN = "portal_down"
    MESSAGES_DOWN = "messages_down"
    REGISTRY_DOWN = "registry_down"
    HARDSHIP = "hardship"
    OTHER_INSTITUTION = "other_institution"
    NEW_FACTS = "new_facts"
    OUR_MISTAKE = "our_mistake"


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """What one earlier round asked, and when."""

    items: tuple[Correction, ...]
    requested_at: datetime


def days_to_answer(items: Iterable[Correction], policy: Policy) -> int:
    """Return the days a household has: longer where a court or a notary has to act."""
    slow = any(REASONS[item.code].remedy is Remedy.NAME_STATEMENT for item in items)
    return policy.correction_days_judgment if slow else policy.correction_days


def added(
    items: Iterable[Correction], before: Iterable[AskedBefore], received_since: frozenset[str]
) -> tuple[Correction, ...]:
    """Return the items that no earlier round asked in any form.

    Args:
        items: what would be asked now.
        before: the earlier rounds; with none, nothing is added.
        received_since: the documents that came after the first of them: what is wrong with an answer was asked before.
    """
    known = {_about(item) for asked in before for item in asked.items}
    if not known:
        return ()
    return tuple(item for item in items if item.document not in received_since and _about(item) not in known)


def after_the_last_round(assessment: Assessment, case: Case, rounds: int, policy: Policy) -> Assessment:
    """Return the assessment as people decide on it once all rounds are used: no further request ever leaves.

    Each fault that would be asked again becomes a proposed refusal: cleared, the household goes on without it; signed,
    it is refused for a reason that it was told in every round.
    """
    if assessment.outcome is not Outcome.CORRECTIONS_REQUESTED or rounds < policy.max_rounds:
        return assessment
    faults = tuple(one for one in assessment.findings if one.verdict is Verdict.FAIL and is_asked(one.code))
    signed = any(one.key in case.signed for one in faults)
    outcome = Outcome.REJECTED if signed else Outcome.PROPOSED_REFUSAL
    return replace(assessment, outcome=outcome, corrections=(), doubts=() if signed else faults, once_fixed=None)


def _about(item: Correction) -> tuple[str | None, str | None, str | None]:
    # The kind stands for every piece of it: a new photograph of the same card is the same thing asked.
    return item.member, item.kind, None if item.kind else item.field or item.document
