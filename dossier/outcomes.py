"""What each finding leads to, and which outcome stands when there are several: the judgement's two tables.

Source: DESIGN.md §2.5 for the order, DOMAIN.md §§4 and 6. `dossier.decision` reads them; `wathiq policy outcomes`
prints them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from dossier.findings import Outcome
from dossier.reasons import Severity


class Consequence(StrEnum):
    """What one finding leads to."""

    NOTED = "noted"
    ROUTED = "routed"
    ASKED = "asked"
    AWAITED = "awaited"
    QUESTION = "question"
    EXCLUSION = "exclusion"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Row:
    """What a finding of one severity leads to: certain of the head, certain of another member, in doubt."""

    head: Consequence
    member: Consequence
    doubt: Consequence


CONSEQUENCES: Mapping[Severity, Row] = MappingProxyType(
    {
        Severity.WARNING: Row(Consequence.NOTED, Consequence.NOTED, Consequence.QUESTION),
        Severity.CORRECTABLE: Row(Consequence.ASKED, Consequence.ASKED, Consequence.QUESTION),
        Severity.REVIEW: Row(Consequence.QUESTION, Consequence.QUESTION, Consequence.QUESTION),
        Severity.WAITS: Row(Consequence.AWAITED, Consequence.AWAITED, Consequence.AWAITED),
        Severity.ROUTED: Row(Consequence.ROUTED, Consequence.ROUTED, Consequence.QUESTION),
        Severity.EXCLUDES: Row(Consequence.REFUSAL, Consequence.EXCLUSION, Consequence.QUESTION),
        Severity.REFUSES: Row(Consequence.REFUSAL, Consequence.REFUSAL, Consequence.QUESTION),
    }
)
"""Certain: the verdict `fail`; in doubt: `uncertain`. A review that is `asked_once_confirmed` is asked once certain."""

ORDER: tuple[tuple[Consequence, Outcome], ...] = (
    (Consequence.REFUSAL, Outcome.PROPOSED_REFUSAL),
    (Consequence.EXCLUSION, Outcome.IN_REVIEW),
    (Consequence.QUESTION, Outcome.IN_REVIEW),
    (Consequence.AWAITED, Outcome.PENDING),
    (Consequence.ASKED, Outcome.CORRECTIONS_REQUESTED),
    (Consequence.ROUTED, Outcome.ROUTED),
    (Consequence.NOTED, Outcome.ACCEPTED),
)
"""The first consequence that some finding has gives the household's outcome. What a person signed goes before all:
a signed refusal is `rejected`, and of a member whose exclusion is signed nothing more is asked. What is only routed
does not wait for a silent registry, and nothing is asked before the last registry has spoken."""


def outcome_of(consequences: set[Consequence]) -> Outcome:
    """Return the outcome of a household whose findings lead to these."""
    return next((outcome for consequence, outcome in ORDER if consequence in consequences), Outcome.ACCEPTED)
