"""Is there a paper for everything that has to be proved? Source: DOMAIN.md §8, DESIGN.md §5.

A piece that was handed in for a requirement and does not serve is named itself, and nothing else is said of
that requirement: the same thing is never asked for twice.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from dossier.case import Case
from dossier.findings import Finding, Verdict
from dossier.household import Lacking
from dossier.policy import Policy
from dossier.proof.claims import Claim, address_testimony, claim_of, standing
from dossier.proof.papers import Meant, Paper, Papers, Slot, in_order
from dossier.proof.persons import CARD_KINDS
from dossier.proof.questions import about, marriage_with
from dossier.proof.requirements import AgeBand, Proof, age_band
from dossier.proof.testimony import Weight

_OVER_AGE = (Proof.SCHOOLING, Proof.DISABILITY)
_MISSING = {Proof.SCHOOLING: "household.school_proof_missing"}


def proof_missing(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Everything that has to be proved needs a paper; a refused or wrong piece is asked for again by its own fault."""
    papers = in_order(case, today, policy)
    for slot in papers.slots:
        if slot.papers:
            continue
        requirement = slot.requirement
        if requirement.proof is Proof.ADDRESS:
            shown = address_on_card(case, today, policy) if policy.card_address_accepted else None
            faulty = slot.meant is not None and slot.meant.sure and not policy.card_address_excuses_faulty_proof
            if shown is not None and not faulty and (shown.verdict is Verdict.PASS or slot.meant is None):
                yield shown
                continue
        child = case.household.member(requirement.member)
        # A birth date known in part does not tell whether the child has to prove more than the birth.
        perhaps = requirement.proof in _OVER_AGE and child and age_band(child, today, policy) is AgeBand.PERHAPS_OVER
        found = _absent(slot, case, papers, lambda other: standing(other, case, today, policy))
        yield replace(found, verdict=Verdict.UNCERTAIN) if perhaps and slot.meant is None else found


def piece_serves_nothing(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A faulty piece for which another stands, or that nothing asked for, is noted and asks nothing of anybody."""
    for meant in in_order(case, today, policy).spare:
        yield meant.finding(meant.kind or "unknown", meant.member, Verdict.NOT_APPLICABLE)


def address_on_card(case: Case, today: date, policy: Policy) -> Finding | None:
    """Return what the newest card of an adult says of the declared address, best first; None where none says any."""
    best: tuple[int, Finding] | None = None
    verdicts = {Weight.AGREES: Verdict.PASS, Weight.NEAR: Verdict.UNCERTAIN, Weight.DOUBTFUL: Verdict.UNCERTAIN}
    for slot in in_order(case, today, policy).of(Proof.IDENTITY):
        for paper in slot.papers:
            if paper.kind not in CARD_KINDS or _is_anothers(paper, slot, case, today, policy):
                continue
            testimony = address_testimony(case.household, paper, policy)
            verdict = verdicts.get(testimony.weight)
            if verdict is None:
                continue
            rank = list(verdicts).index(testimony.weight)
            if best is None or rank < best[0]:
                member = slot.requirement.member
                best = (rank, testimony.finding(verdict, member=member, kind=paper.kind, document=paper.document))
    return best[1] if best else None


def _is_anothers(paper: Paper, slot: Slot, case: Case, today: date, policy: Policy) -> bool:
    """Say whether a card beside the one that counts surely bears a value that is not its holder's."""
    chosen = standing(slot, case, today, policy)
    if chosen is None or chosen.paper is paper:
        return False
    claim = claim_of(Proof.IDENTITY, slot.requirement.member, paper, case, today, policy)
    return any(one.testimony.weight is Weight.CONTRADICTS for one in claim.said)


def _absent(slot: Slot, case: Case, papers: Papers, claim_of: Callable[[Slot], Claim | None]) -> Finding:
    requirement, household = slot.requirement, case.household
    if slot.meant is not None:
        serving = _serving_copy(slot.meant, case, papers)
        if serving is not None:
            # One paper is one person's: where it surely serves there, it does not serve here, however alike they are.
            claim = claim_of(serving)
            sure = slot.meant.sure or (claim is not None and claim.proved)
            meant = replace(slot.meant, code="duplicate.same_file_twice", sure=sure, declared=None, read=None)
            return meant.finding(meant.kind or requirement.asked_kind, requirement.member)
        kind, whom = slot.meant.kind or requirement.asked_kind, about(household, requirement.proof, requirement.member)
        return slot.meant.finding(kind, requirement.member, about=whom)
    # Of a marriage that is not said to last, a person first says whether a certificate is to be asked for.
    unbound = requirement.proof is Proof.MARRIAGE and marriage_with(household, requirement.member) is None
    # "I don't have it" is an answer, and opens the other ways of proof (DOMAIN.md §6).
    lacking = Lacking(requirement.asked_kind, requirement.member) in household.lacking
    return Finding(
        _MISSING.get(requirement.proof, "household.member_without_proof"),
        Verdict.UNCERTAIN if unbound or lacking else Verdict.FAIL,
        member=requirement.member,
        kind=requirement.asked_kind,
        field="lacking" if lacking else None,
        declared=about(household, requirement.proof, requirement.member) if unbound else None,
        source="declaration",
    )


def _serving_copy(meant: Meant, case: Case, papers: Papers) -> Slot | None:
    """Return where the same file, or the same picture, handed in as another piece, serves; None where nowhere."""
    serving = {piece.id: slot for slot in papers.slots for paper in slot.papers for piece in paper.pieces}
    mine = meant.piece
    copies = (
        other.id
        for other in case.pieces
        if other.id != mine.id
        and (
            (other.content_digest and other.content_digest == mine.content_digest)
            or (other.pictures and other.pictures == mine.pictures)
        )
    )
    return next((serving[copy] for copy in copies if copy in serving), None)
