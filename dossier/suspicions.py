"""What a confirmed suspicion does: the paper that it is about proves nothing any more, and nobody is refused for it.

Source: DOMAIN.md §7 (suspicion stays with staff, no refusal rests on a reason that is not told), docs/decisions/0030.
What the paper proved is asked for as what never came; another file of it is judged anew. A suspicion that names no
paper leaves nothing to set aside: it is noted.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from dossier.case import Case, Piece
from dossier.findings import Finding, Verdict
from dossier.reasons import REASONS

_SUSPICIONS = frozenset(code for code, reason in REASONS.items() if not reason.told_to_applicant)


def suspect_papers(settlements: Mapping[str, Verdict]) -> frozenset[str]:
    """Return the documents of which people confirmed a suspicion: they prove nothing, here or in a later dossier."""
    return frozenset(one.document for one in _confirmed(settlements) if one.document is not None)


def without_suspect_papers(case: Case) -> Case:
    """Return the case in which the suspect papers are set aside; the very same case where there is none."""
    suspect = suspect_papers(case.settlements)
    if suspect.isdisjoint(piece.id for piece in case.pieces):
        return case
    kept = tuple(piece for piece in case.pieces if piece.id not in suspect)
    aside = tuple(piece for piece in case.pieces if piece.id in suspect)
    return replace(case, pieces=kept, set_aside=(*case.set_aside, *aside))


def confirmed_of(case: Case) -> Iterator[Finding]:
    """Yield what people confirmed of the papers that are set aside: no check sees them any more."""
    sent = {piece.id: piece for piece in case.set_aside}
    for one in _confirmed(case.settlements):
        if one.document in sent:
            yield replace(one, kind=_kind(sent[one.document]))


def _confirmed(settlements: Mapping[str, Verdict]) -> Iterator[Finding]:
    """Yield the suspicions that people confirmed, as far as the keys of their answers tell."""
    for key, verdict in settlements.items():
        if verdict is Verdict.FAIL and key.partition("|")[0] in _SUSPICIONS:
            yield replace(Finding.of_key(key), verdict=verdict)


def _kind(piece: Piece) -> str | None:
    return piece.kind or (piece.reading.kind if piece.reading else None)
