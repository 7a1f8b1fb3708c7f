"""Does the household live where it says? Source: DOMAIN.md §8: a proof in another's name goes to a person."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dossier.case import Case
from dossier.checks.completeness import address_on_card
from dossier.findings import Finding, Verdict
from dossier.policy import Policy
from dossier.proof.claims import standing
from dossier.proof.papers import in_order
from dossier.proof.requirements import Proof


def address_differs(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The proof of address names an adult of the household and the declared address."""
    for slot in in_order(case, today, policy).of(Proof.ADDRESS):
        claim = standing(slot, case, today, policy)
        if claim is None:
            continue
        findings = list(claim.findings())
        excused = [Verdict.UNCERTAIN, *([Verdict.FAIL] if policy.card_address_excuses_faulty_proof else [])]
        open_ones = any(finding.verdict in excused for finding in findings)
        card = address_on_card(case, today, policy) if open_ones and policy.card_address_accepted else None
        if card is not None and card.verdict is Verdict.PASS:
            # The card settles what the proof leaves in doubt; whether also its faults is the policy's to say.
            findings = [
                replace(finding, verdict=Verdict.NOT_APPLICABLE) if finding.verdict in excused else finding
                for finding in findings
            ]
            findings.append(card)
        yield from findings
