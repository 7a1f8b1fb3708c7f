"""Does another dossier hold the same people or the same papers? Always a question to a person, never a refusal.

Source: DOMAIN.md §§3 and 7. A divorced parent may rightly apply for a child who stands in the other parent's dossier:
nothing here blocks a deposit, and nothing names the other dossier. Papers that the same head sent in an earlier
dossier are no matter; the store leaves them out.
"""

from collections.abc import Iterator
from datetime import date

from dossier.case import Case, SeenElsewhere, Trace
from dossier.findings import Finding, Verdict
from dossier.policy import Policy
from dossier.proof.papers import in_order

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


def _by_document(case: Case) -> Iterator[tuple[str, list[SeenElsewhere]]]:
    for piece in case.readable():
        seen = [each for each in case.seen_elsewhere if each.document == piece.id and each.trace not in _NUMBERS]
        if seen:
            yield piece.id, seen


def _kind(case: Case, document: str) -> str | None:
    piece = next(piece for piece in case.pieces if piece.id == document)
    return piece.kind or (piece.reading.kind if piece.reading else None)
