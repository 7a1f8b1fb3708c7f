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
    SET_ASIDE = "set_aside"
    ROUTED = "routed"
    ASKED = "asked"
    AWAITED = "awaited"
    QUESTION = "question"
    EXCLUSION = "exclusion"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Row:
    """What a finding of one severity leads to: certain of the head, certain of another member, in doubt.

    The last two are what it leads to once people confirmed it, of the head and of another member: what the machine is
    certain of leads there too, where nothing else is said.
    """

    head: Consequence
    member: Consequence
    doubt: Consequence
    head_confirmed: Consequence | None = None
    member_confirmed: Consequence | None = None

    def certain(self, *, of_head: bool) -> Consequence:
        """What it leads to where the machine is certain."""
        return self.head if of_head else self.member

    def confirmed(self, *, of_head: bool) -> Consequence:
        """What it leads to where people said that it is so."""
        return (self.head_confirmed if of_head else self.member_confirmed) or self.certain(of_head=of_head)


CONSEQUENCES: Mapping[Severity, Row] = MappingProxyType(
    {
        Severity.WARNING: Row(Consequence.NOTED, Consequence.NOTED, Consequence.QUESTION),
        Severity.CORRECTABLE: Row(Consequence.ASKED, Consequence.ASKED, Consequence.QUESTION),
        Severity.REVIEW: Row(
            Consequence.QUESTION,
            Consequence.QUESTION,
            Consequence.QUESTION,
            Consequence.SET_ASIDE,
            Consequence.SET_ASIDE,
        ),
        Severity.WAITS: Row(Consequence.AWAITED, Consequence.AWAITED, Consequence.AWAITED),
        Severity.ROUTED: Row(
            Consequence.ROUTED, Consequence.ROUTED, Consequence.QUESTION, Consequence.REFUSAL, Consequence.EXCLUSION
        ),
        Severity.EXCLUDES: Row(Consequence.REFUSAL, Consequence.EXCLUSION, Consequence.QUESTION),
        Severity.REFUSES: Row(
            Consequence.REFUSAL, Consequence.REFUSAL, Consequence.QUESTION, Consequence.REFUSAL, Consequence.EXCLUSION
        ),
    }
)
"""Certain: the verdict `fail`; in doubt: `uncertain`. A review that is `asked_once_confirmed` is asked once certain.
An exclusion that people confirmed is signed by that, a refusal is only proposed. Set aside is the paper that a
suspicion is about (`dossier.suspicions`); where it names none, it is noted."""

ORDER: tuple[tuple[Consequence, Outcome], ...] = (
    (Consequence.REFUSAL, Outcome.PROPOSED_REFUSAL),
    (Consequence.EXCLUSION, Outcome.IN_REVIEW),
    (Consequence.QUESTION, Outcome.IN_REVIEW),
    (Consequence.AWAITED, Outcome.PENDING),
    (Consequence.ASKED, Outcome.CORRECTIONS_REQUESTED),
    (Consequence.ROUTED, Outcome.ROUTED),
    (Consequence.SET_ASIDE, Outcome.ACCEPTED),
    (Consequence.NOTED, Outcome.ACCEPTED),
)
"""The first consequence that some finding has gives the household's outcome. What a person signed goes before all:
a signed refusal is `rejected`, and of a member whose exclusion is signed nothing more is asked. What is only routed
does not wait for a silent registry, and nothing is asked before the last registry has spoken."""


def outcome_of(consequences: set[Consequence]) -> Outcome:
    """Return the outcome of a household whose findings lead to these."""
    return next((outcome for consequence, outcome in ORDER if consequence in consequences), Outcome.ACCEPTED)
