"""Are both sides of a card there, and does its machine-readable zone hold? Source: DOMAIN.md §7, ICAO Doc 9303.

A zone that differs from print is most often a misreading: the first time the applicant is asked, in neutral words, for
another photo; only when another photo shows the same does somebody of the staff look at it.
"""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case
from dossier.findings import Finding, Verdict
from dossier.household import Member
from dossier.policy import Policy
from dossier.proof.claims import Claim, standing
from dossier.proof.papers import Paper, Slot, in_order, sides_of
from dossier.proof.requirements import Proof
from dossier.proof.sides import missing_side
from dossier.proof.testimony import Seen, finding_at
from dossier.proof.zone import Differs, check_digits_fail, differs_from_print


def side_missing(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A card of which one side came has to show the other where what must be proved is not on the first."""
    for slot, claim in _standing(case, today, policy):
        if missing_side(claim, policy):
            verdict = Verdict.UNCERTAIN if _may_have_come(slot, claim) else Verdict.FAIL
            yield _of(slot, claim, "quality.side_missing", verdict, None)


def zone_checksum_failed(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The check digits of a zone that was surely read hold."""
    for slot, claim in _standing(case, today, policy):
        failing = [paper for paper in slot.papers if check_digits_fail(paper.fields, policy)]
        if any(claim.paper is paper for paper in failing):
            verdict = Verdict.FAIL if len(failing) == 1 else Verdict.UNCERTAIN
            yield _of(slot, claim, "validity.checksum_failed", verdict, claim.paper.fields["mrz"], "mrz")


def zone_differs_from_print(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """The zone of an identity document says what is printed above it."""
    for slot, claim in _standing(case, today, policy):
        member = case.household.member(claim.member) or case.household.head
        found = _differs(member, claim.paper, policy)
        if found is None:
            continue
        again = sum(_same(found, _differs(member, paper, policy)) for paper in slot.papers) > 1
        code = "fraud.mrz_differs_from_print" if again else "quality.unreadable"
        verdict = Verdict.UNCERTAIN if again else Verdict.FAIL
        yield _of(slot, claim, code, verdict, found.seen, found.field if again else None)


def _may_have_come(slot: Slot, claim: Claim) -> bool:
    """Whether another picture of such a card is there that is not known to show this very side."""
    others = (paper for paper in slot.papers if paper is not claim.paper and paper.kind == claim.paper.kind)
    return any(sides_of(paper) != sides_of(claim.paper) for paper in others)


def _differs(member: Member, paper: Paper, policy: Policy) -> Differs | None:
    return differs_from_print(member, paper.kind, paper.fields, policy)


def _same(one: Differs, other: Differs | None) -> bool:
    return other is not None and (one.field, one.in_zone) == (other.field, other.in_zone)


def _standing(case: Case, today: date, policy: Policy) -> Iterator[tuple[Slot, Claim]]:
    for slot in in_order(case, today, policy).of(Proof.IDENTITY):
        claim = standing(slot, case, today, policy)
        if claim is not None and not claim.paper.vouched:
            yield slot, claim


def _of(slot: Slot, claim: Claim, code: str, verdict: Verdict, seen: Seen | None, field: str | None = None) -> Finding:
    paper, member = claim.paper, slot.requirement.member
    return finding_at(
        seen, code, verdict, kind=paper.kind, member=member, field=field, document=paper.document, tells=bool(field)
    )
