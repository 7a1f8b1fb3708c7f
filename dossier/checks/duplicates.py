"""Do two members, or another dossier, rest on one paper, or on one person? Always a question: people say what is so.

Source: DOMAIN.md §§3 and 7. A divorced parent may rightly apply for a child who stands in the other parent's dossier:
nothing here blocks a deposit, and nothing names the other dossier. Papers that the same head sent in an earlier
dossier are no matter; the store leaves them out.
"""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case, Piece, SeenElsewhere, Trace
from dossier.findings import Finding, Verdict
from dossier.policy import Policy
from dossier.proof.claims import Claim, standing
from dossier.proof.papers import Paper, in_order
from dossier.proof.requirements import Proof
from dossier.proof.testimony import Weight
from dossier.proof.traces import act_of

_NUMBERS = (Trace.IDCS, Trace.CIN)


def person_in_other_dossier(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """Nobody stands in two open dossiers; each person is asked about once, by whichever number."""
    for member in case.household.members:
        seen = [each for each in case.seen_elsewhere if each.trace in _NUMBERS and each.member == member.id]
        if seen:
            yield Finding(
                "duplicate.open_dossier_exists",
                Verdict.UNCERTAIN,
                member=member.id,
                field=min(seen, key=lambda each: _NUMBERS.index(each.trace)).trace,
                source="declaration",
            )


def document_in_other_dossier(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """A paper belongs to one household, unless somebody of it is known to stand in both."""
    papers = in_order(case, today, policy)
    owners = {piece.id: paper.member for paper in papers.all() for piece in paper.pieces}
    in_both = {each.member for each in case.seen_elsewhere if each.trace in _NUMBERS}
    for document, seen in _by_document(case):
        owner = owners.get(document)
        # The same person in both dossiers has the same papers: that is asked once, of the person.
        verdict = Verdict.NOT_APPLICABLE if owner is not None and owner in in_both else Verdict.UNCERTAIN
        only_picture = all(each.trace is Trace.PICTURE for each in seen)
        code = "fraud.reused_photo" if only_picture else "duplicate.document_seen_in_other_dossier"
        yield Finding(code, verdict, member=owner, document=document, kind=_kind(case, document))


def one_act_for_two(case: Case, today: date, policy: Policy) -> Iterator[Finding]:
    """An act proves one birth or one marriage: whom it does not name beside another, a person looks at."""
    for proof in (Proof.BIRTH, Proof.MARRIAGE):
        claims = [claim for slot in in_order(case, today, policy).of(proof)
                  if (claim := standing(slot, case, today, policy)) and claim.proved]  # fmt: skip
        for claim in claims:
            group = [each for each in claims if each is claim or _is_one_act(each.paper, claim.paper, case)]
            rightful = next((each for each in group if _names(each)), group[0])
            if claim is not rightful:
                yield Finding(
                    "duplicate.same_file_twice",
                    Verdict.UNCERTAIN,
                    member=claim.member,
                    document=claim.paper.document,
                    kind=claim.paper.kind,
                    source=claim.paper.kind,
                )


def _is_one_act(one: Paper, other: Paper, case: Case) -> bool:
    """Say whether two papers are of one act, by its number and office, else by the file or the picture."""
    acts = [act_of(paper.kind, {name: seen.reading for name, seen in paper.fields.items()}) for paper in (one, other)]
    if None not in acts:
        return acts[0] == acts[1]
    sent = {piece.id: piece for piece in case.pieces}
    mine, theirs = ([sent[piece.id] for piece in paper.pieces] for paper in (one, other))
    return any(_is_one_file(each, another) for each in mine for another in theirs)


def _is_one_file(one: Piece, other: Piece) -> bool:
    several = any(each.reading is not None and len(each.reading.documents) > 1 for each in (one, other))
    same_bytes = bool(one.content_digest) and one.content_digest == other.content_digest
    same_picture = bool(one.pictures) and one.pictures == other.pictures
    return (same_bytes or same_picture) and not several


def _names(claim: Claim) -> bool:
    """Say whether the paper gives the name of the very member."""
    given = (one.testimony for one in claim.said if one.member == claim.member)
    return any(one.weight is Weight.AGREES and "given_names" in one.field for one in given)


def _by_document(case: Case) -> Iterator[tuple[str, list[SeenElsewhere]]]:
    for piece in case.readable():
        seen = [each for each in case.seen_elsewhere if each.document == piece.id and each.trace not in _NUMBERS]
        if seen:
            yield piece.id, seen


def _kind(case: Case, document: str) -> str | None:
    piece = next(piece for piece in case.pieces if piece.id == document)
    return piece.kind or (piece.reading.kind if piece.reading else None)
