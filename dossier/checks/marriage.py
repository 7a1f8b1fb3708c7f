"""Are the head and the spouse married as declared? Source: DOMAIN.md §8, research/documents.md §4."""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case
from dossier.findings import Finding, Verdict
from dossier.policy import Policy
from dossier.proof.claims import standing
from dossier.proof.papers import in_order
from dossier.proof.questions import marriage_with
from dossier.proof.requirements import Proof


def marriage_differs(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The marriage certificate carries the declared day and both spouses."""
    for slot in in_order(case, today, policy).of(Proof.MARRIAGE):
        claim = standing(slot, case, today, policy)
        if claim is not None:
            yield from claim.findings()


def marriage_not_lasting(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Somebody declared as spouse by a marriage that ended, or by none, is for a person to decide upon."""
    for slot in in_order(case, today, policy).of(Proof.MARRIAGE):
        claim, spouse = standing(slot, case, today, policy), slot.requirement.member
        if claim is not None and marriage_with(case.household, spouse) is None:
            yield Finding(
                "household.member_without_proof",
                Verdict.UNCERTAIN,
                member=spouse,
                document=claim.paper.document,
                kind=slot.requirement.asked_kind,
                declared=claim.about,
                source="declaration",
            )
