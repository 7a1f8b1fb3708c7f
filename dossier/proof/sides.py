"""Which side of a card is there, and whether the other is needed for what the card has to prove.

Source: DESIGN.md §5: two sides may be one file or two; what is missing is said after they are joined, and never where
one side proves enough. Whether one picture shows both sides is not always known: then nothing is said of sides.
"""

from dossier.case import Piece
from dossier.findings import Verdict
from dossier.policy import Policy
from dossier.proof.claims import Claim
from dossier.proof.papers import sides_of
from dossier.proof.persons import CARD_KINDS
from dossier.reading import Legibility


def missing_side(claim: Claim, policy: Policy) -> bool:
    """Say whether surely one side of the card came and something that has to be proved is not on it."""
    paper = claim.paper
    if paper.kind not in CARD_KINDS or not paper.recognised or len(sides_of(paper)) != 1:
        return False
    unproved = not claim.proved
    undated = claim.age.verdict is Verdict.UNCERTAIN and claim.age.seen is None
    return (unproved or undated) and all(_shows_one_side(piece, policy) for piece in paper.pieces)


def _shows_one_side(piece: Piece, policy: Policy) -> bool:
    """Whether the file is one well-read picture in the shape of one card, which leaves no room for another side."""
    reading = piece.reading
    if reading is None or reading.quality.verdict is not Legibility.GOOD or len(reading.page_sizes) != 1:
        return False
    size = reading.page_sizes[0]
    upright = max(size.width, size.height) / max(min(size.width, size.height), 1)
    return size.width > size.height and policy.card_least_ratio <= upright <= policy.card_greatest_ratio
