"""Was the child born as declared, of whom? Source: DOMAIN.md §8, research/documents.md §3."""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case
from dossier.findings import Finding
from dossier.policy import Policy
from dossier.proof.claims import standing
from dossier.proof.papers import in_order
from dossier.proof.requirements import Proof


def birth_differs(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The birth certificate of a child carries the declared birth date, names and parents."""
    for slot in in_order(case, today, policy).of(Proof.BIRTH):
        claim = standing(slot, case, today, policy)
        if claim is not None:
            yield from claim.findings()
