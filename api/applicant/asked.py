"""What the open request shows of each of its items: what was seen on the document, what mends it, what was sent since.

What a register says is not repeated: a wrong identifier would show somebody else's particulars.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from api.applicant.cards import sent_for
from api.views import open_round
from dossier.findings import Correction, Finding, MemberState, Verdict
from dossier.household import Household, Lacking
from dossier.reasons import REASONS, Remedy
from dossier.record import Document, DocumentState, DossierView
from dossier.status import Queue

_BY_A_PIECE = (Remedy.NEW_PHOTO, Remedy.OTHER_DOCUMENT, Remedy.NEW_DOCUMENT, Remedy.MISSING_DOCUMENT)
_EITHER_WAY = (Remedy.CORRECT_VALUE, Remedy.NAME_STATEMENT)


@dataclass(frozen=True, slots=True)
class Asked:
    """One item of the request: `document` is the piece that it is about, where there is one."""

    item: Correction
    document: Document | None
    evidence: tuple[Finding, ...]
    sent_since: tuple[Document, ...]

    @property
    def sent(self) -> tuple[Document, ...]:
        """The files that answer it: none where no document can."""
        return self.sent_since if self.by_piece else ()

    @property
    def place(self) -> Finding | None:
        """The finding that shows where on the document, which can be looked at."""
        if self.document is None or self.document.state is DocumentState.REFUSED:
            return None
        return next((one for one in self.evidence if one.box is not None), None)

    @property
    def by_piece(self) -> bool:
        """Whether a document answers it."""
        remedy = REASONS[self.item.code].remedy
        about_one = self.item.kind is not None or self.item.document is not None
        return remedy in _BY_A_PIECE or (remedy in _EITHER_WAY and about_one)

    @property
    def can_be_lacking(self) -> bool:
        """Whether the family may say that it has no such document: of one that was sent there is another photo."""
        return self.item.document is None and REASONS[self.item.code].remedy is Remedy.MISSING_DOCUMENT

    @property
    def by_declaration(self) -> bool:
        """Whether a changed declaration answers it."""
        return REASONS[self.item.code].remedy not in _BY_A_PIECE


def asked_of(view: DossierView) -> tuple[Asked, ...]:
    """Return the items of the open request; none where nothing is asked."""
    asked = open_round(view)
    documents = {document.id: document for document in view.documents}
    return tuple(
        Asked(item, documents.get(item.document or ""), tuple(_evidence(view, item)), sent_for(view, item))
        for item in (asked.items if asked else ())
    )


def with_lacking(view: DossierView, positions: Container[int]) -> Household | None:
    """Return the declaration with what the family says it does not have, by places in the request; None if nothing."""
    items = asked_of(view)
    said = tuple(
        Lacking(one.item.kind, one.item.member)
        for at, one in enumerate(items, start=1)
        if at in positions and one.can_be_lacking and one.item.kind and one.item.member
    )
    return replace(view.household, lacking=tuple(dict.fromkeys((*view.household.lacking, *said)))) if said else None


def good_pieces(view: DossierView) -> tuple[Document, ...]:
    """Return the documents of which nothing is asked, though something is of others: they stay as they are."""
    asked = open_round(view)
    if asked is None:
        return ()
    # A paper that no longer counts is no item itself: what it proved is asked for in its place.
    found = view.assessment.failed() if view.assessment else ()
    about = {item.document for item in asked.items} | {one.document for one in found}
    usable = (DocumentState.READ, DocumentState.INSPECTED)
    return tuple(
        document
        for document in view.documents
        if document.id not in about and document.state in usable and document.received_at <= asked.requested_at
    )


def reasons_of(view: DossierView) -> tuple[Finding, ...]:
    """Return why the signed decision refuses the household or leaves somebody out, as the family is told."""
    assessment = view.assessment
    if assessment is None or view.queue is Queue.MACHINE:
        return ()
    codes = {one.code for one in assessment.members if one.outcome is MemberState.EXCLUDED}
    found = (one for one in assessment.findings if one.verdict is Verdict.FAIL and one.code in codes)
    told = (one for one in found if REASONS[one.code].told_to_applicant)
    # The index is the household's, and its own: it is said with the threshold, and of nobody.
    return tuple(replace(one, member=None) if one.field == "index" else _unread(one) for one in told)


def _evidence(view: DossierView, item: Correction) -> Iterator[Finding]:
    for one in view.assessment.findings if view.assessment else ():
        same = (one.code, one.member, one.document) == (item.code, item.member, item.document)
        alike = item.document is not None or (one.kind, one.field) == (item.kind, item.field)
        if same and alike and one.verdict is Verdict.FAIL:
            yield _unread(one)


def _unread(finding: Finding) -> Finding:
    return replace(finding, read=None) if finding.code.startswith("registry.") else finding
