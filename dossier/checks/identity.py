"""Is every adult who the declaration says? Source: DOMAIN.md §§7-8."""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case
from dossier.findings import Finding, Verdict
from dossier.policy import Policy
from dossier.proof.claims import claim_of, standing
from dossier.proof.papers import Paper, in_order
from dossier.proof.persons import PERSON_KINDS
from dossier.proof.requirements import Proof
from dossier.proof.sides import missing_side
from dossier.proof.testimony import Weight


def identity_differs(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The identity document of an adult carries the declared number, names, birth date and sex."""
    for slot in in_order(case, today, policy).of(Proof.IDENTITY):
        claim = standing(slot, case, today, policy)
        if claim is None:
            continue
        # Where a side is missing that is what is asked for: what it would have shown is no question of its own.
        lacking = missing_side(claim, policy)
        yield from (one for one in claim.findings() if not (lacking and one.field is None))


def other_papers_differ(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A paper that nobody asked for proves nothing, but what it surely contradicts is for a person to look at."""
    for paper, member in _others(case, today, policy):
        claim = claim_of(Proof.IDENTITY, member, paper, case, today, policy)
        for one in claim.said:
            if one.testimony.weight is Weight.CONTRADICTS:
                yield one.testimony.finding(Verdict.UNCERTAIN, member=member, kind=paper.kind)


def contradicted_values(case: Case, member: str, today: date, policy: Policy) -> dict[str, str]:
    """Return what the member's own papers surely say against the declaration, by field."""
    found: dict[str, str] = {}
    for slot in in_order(case, today, policy).slots:
        if slot.requirement.member != member or slot.requirement.proof not in (Proof.IDENTITY, Proof.BIRTH):
            continue
        claim = standing(slot, case, today, policy)
        for one in claim.said if claim else ():
            if one.testimony.weight is Weight.CONTRADICTS and one.testimony.seen:
                found[one.testimony.field] = one.testimony.seen.reading.value
    return found


def _others(case: Case, today: date, policy: Policy) -> Iterator[tuple[Paper, str]]:
    papers = in_order(case, today, policy)
    for paper in papers.extra:
        if paper.kind in PERSON_KINDS and paper.member is not None:
            yield paper, paper.member
    for slot in papers.of(Proof.IDENTITY):
        chosen = standing(slot, case, today, policy)
        for paper in slot.papers:
            # An older version of the same document is replaced; a document of another kind still speaks.
            if chosen is not None and paper.kind != chosen.paper.kind:
                yield paper, slot.requirement.member
