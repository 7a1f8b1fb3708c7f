"""What the pages show of documents: one card for each thing to prove, with the files that prove it."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.findings import Correction
from dossier.policy import POLICIES
from dossier.proof.requirements import Requirement, required
from dossier.record import Document, DocumentState, DossierView

# In plain words only: how sure a reading is. 0.9 is where independent evidence confirms a value (DESIGN.md §5).
SURE, LIKELY = 0.9, 0.6


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to prove, of whom, with the files sent for it."""

    requirement: Requirement
    documents: tuple[Document, ...]

    @property
    def state(self) -> str:
        """`missing`, `again` where nothing usable is there, `checking`, or `done`."""
        if not self.documents:
            return "missing"
        usable = [document for document in self.documents if document.state is not DocumentState.REFUSED]
        if not usable:
            return "again"
        waiting = any(document.state is DocumentState.RECEIVED for document in usable)
        return "checking" if waiting else "done"

    @property
    def anchor(self) -> str:
        """The card's place on its page."""
        return f"{self.requirement.proof.value}-{self.requirement.member}"


def certainty(confidence: float) -> str:
    """Return how sure a reading is, as the last part of a `ui.certainty` key."""
    if confidence >= SURE:
        return "sure"
    return "likely" if confidence >= LIKELY else "doubtful"


def cards_of(view: DossierView) -> tuple[Card, ...]:
    """Return one card for each thing that the household has to prove."""
    policy = POLICIES[-1]
    # A file counts for the first card that it fits, so that none is shown twice.
    taken: set[str] = set()
    cards = []
    for requirement in required(view.household, view.opened_at.date(), policy):
        documents = tuple(document for document in _fitting(view, requirement) if document.id not in taken)
        taken |= {document.id for document in documents}
        cards.append(Card(requirement, documents))
    return tuple(cards)


def others(view: DossierView, cards: tuple[Card, ...]) -> tuple[Document, ...]:
    """Return the files that no card shows."""
    shown = {document.id for card in cards for document in card.documents}
    return tuple(document for document in view.documents if document.id not in shown)


def sent_for(view: DossierView, item: Correction) -> tuple[Document, ...]:
    """Return the files that were sent for a correction since it was asked."""
    asked = view.corrections
    return tuple(
        document
        for document in view.documents
        if asked is not None
        and document.received_at > asked.requested_at
        and document.state is not DocumentState.REFUSED
        and (item.member is None or document.member in (None, item.member))
        and (item.kind is None or document.kind in (None, item.kind))
    )


def _fitting(view: DossierView, requirement: Requirement) -> Iterator[Document]:
    for document in view.documents:
        kind = document.kind or (document.reading.kind if document.reading else None)
        member = document.member or view.household.head.id
        if kind in requirement.kinds and member == requirement.member:
            yield document
