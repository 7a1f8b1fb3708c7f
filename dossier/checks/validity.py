"""Are the papers still good? Source: DOMAIN.md §7 (class validity) and §3 (school years)."""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case
from dossier.checks.completeness import address_on_card
from dossier.dates import Agreement, compare
from dossier.findings import Finding, Verdict
from dossier.names import NameVerdict
from dossier.names import compare as compare_names
from dossier.policy import Policy
from dossier.proof.claims import Claim, standing
from dossier.proof.papers import in_order
from dossier.proof.requirements import Proof
from dossier.proof.sides import missing_side


def document_expired(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """An identity document is in date, or its holder is known to the population register; so with disability."""
    for proof in (Proof.IDENTITY, Proof.DISABILITY):
        for claim in _claims(case, today, policy, proof):
            verdict = claim.age.verdict
            if _says_nothing(claim) or (claim.age.seen is None and missing_side(claim, policy)):
                continue
            if verdict in (Verdict.FAIL, Verdict.UNCERTAIN) and _confirmed(claim, case, policy):
                # A warning: noted, and asked of nobody (DOMAIN.md §7, docs/decisions/0018).
                verdict = Verdict.PASS
            yield _of(claim, verdict)


def document_too_old(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A residence certificate is good for some months; an old birth extract is noted and accepted."""
    for claim in _claims(case, today, policy, Proof.BIRTH):
        if not _says_nothing(claim):
            yield _of(claim, claim.age.verdict)
    for claim in _claims(case, today, policy, Proof.ADDRESS):
        if _says_nothing(claim):
            continue
        verdict = claim.age.verdict
        doubted = verdict is Verdict.UNCERTAIN or (verdict is Verdict.FAIL and policy.card_address_excuses_faulty_proof)
        card = address_on_card(case, today, policy) if doubted and policy.card_address_accepted else None
        if card is not None and card.verdict is Verdict.PASS:
            verdict = Verdict.NOT_APPLICABLE
        yield _of(claim, verdict)


def schooling_unproved(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A child over age who studies shows a certificate of this school year."""
    for claim in _claims(case, today, policy, Proof.SCHOOLING):
        yield from claim.findings()


def disability_unproved(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A disabled child over age shows an attestation in the child's name."""
    for claim in _claims(case, today, policy, Proof.DISABILITY):
        yield from claim.findings()


def _claims(case: Case, today: date, policy: Policy, proof: Proof) -> Iterator[Claim]:
    for slot in in_order(case, today, policy).of(proof):
        claim = standing(slot, case, today, policy)
        if claim is not None:
            yield claim


def _says_nothing(claim: Claim) -> bool:
    """Whether nothing is said of its age: nothing ends it, or a person is first asked what the paper is at all."""
    if claim.age.verdict is Verdict.UNCERTAIN and claim.age.seen is None:
        return claim.asked_as_a_whole
    return claim.age.verdict is Verdict.NOT_APPLICABLE


def _of(claim: Claim, verdict: Verdict) -> Finding:
    return claim.age.finding(verdict, claim.member, claim.paper.kind, claim.paper.document)


def _confirmed(claim: Claim, case: Case, policy: Policy) -> bool:
    """Whether the population register knows the holder of an identity document as declared, alive."""
    if not policy.expired_identity_accepted_if_rnp_confirms or claim.proof is not Proof.IDENTITY:
        return False
    member = case.household.member(claim.member)
    record = case.answers.rnp.get(member.idcs) if member else None
    if (
        member is None
        or record is None
        or not record.alive
        or claim.paper.kind not in policy.expired_kinds_that_rnp_confirms
    ):
        return False
    named = (
        compare_names(declared, known, policy.name_limits).verdict
        for declared, known in ((member.family_name, record.family_name), (member.given_names, record.given_names))
    )
    born = compare(member.birth_date, record.birth_date) is not Agreement.DIFFERENT
    return born and member.sex == record.sex and NameVerdict.DIFFERENT not in named
