"""What the life of a cover needs from the store, and what people see of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from dossier.accounts.people import Reach
from dossier.coverage.changes import Change, Preview
from dossier.coverage.state import Cover
from dossier.household import Household
from dossier.record import Act
from dossier.registries import RegistryAnswers


class ChangeState(StrEnum):
    """How far a declared change has come. The values are stored for ever: never rename one."""

    DECLARED = "declared"
    SEEN = "seen"
    IN_QUESTION = "in_question"
    APPLIED = "applied"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class CoverStage:
    """Where the run of a cover stands: when it wakes by itself, and whether the registers are to be asked now."""

    closed: bool
    wakes_at: datetime | None
    look: bool


@dataclass(frozen=True, slots=True)
class CoverQuestion:
    """What a person has to sign or to leave: that cover ends or rests, or that a change holds.

    `signatures` are those still wanted. `change` names the declared change in question, None where time asks.
    """

    id: str
    number: str
    code: str
    member: str | None
    change: str | None
    signatures: int
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class DeclaredChange:
    """A change as it was declared, with what became of it."""

    id: str
    change: Change
    state: ChangeState
    declared_at: datetime
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CoverView:
    """One cover as its household and the staff see it."""

    number: str
    cover: Cover
    changes: tuple[DeclaredChange, ...]
    questions: tuple[CoverQuestion, ...]


@dataclass(frozen=True, slots=True)
class HeadOfCover:
    """Whom the social register is asked about in the monthly sweep."""

    number: str
    idcs: str


class Coverages(Protocol):
    """What the machine reads and notes of a cover. Noting the same thing again changes nothing."""

    def take_up(self, number: str) -> CoverStage:
        """Return where the run stands. Raises UnknownDossierError."""
        ...

    def note_due(self, number: str) -> CoverStage:
        """Let everything come that is due by now."""
        ...

    def household(self, number: str) -> Household:
        """Return the household with everybody whom an open change would add: whom to ask the registers about."""
        ...

    def note_looked(self, number: str, answers: RegistryAnswers) -> CoverStage:
        """Note what the registers have seen of the declared changes; what needs nobody's signature applies."""
        ...

    def heads(self, after: str, limit: int) -> tuple[HeadOfCover, ...]:
        """Return the heads of covers that are not closed, by number, after that one."""
        ...

    def note_index(self, number: str, index: Decimal, as_of: date) -> bool:
        """Note a reading of the index and say whether it is news to the household."""
        ...


class CoverActs(Protocol):
    """What people do to a cover, each once per act."""

    def within(self, reach: Reach) -> "CoverActs":
        """Return the same as somebody has it: what they do not reach does not exist."""
        ...

    def declare(self, number: str, change: Change, act: Act, *, proof: str | None = None) -> str:
        """Declare a change, proved by a kind of paper that was shown, and return its id.

        Raises UnknownDossierError, CoverClosedError, IncompleteChangeError.
        """
        ...

    def preview(self, number: str, change: Change) -> Preview:
        """Return what a change would do. Raises UnknownDossierError, CoverClosedError, IncompleteChangeError."""
        ...

    def settle(self, question: str, act: Act, *, holds: bool) -> None:
        """Sign a question or leave it. Raises UnknownTaskError, AlreadySettledError, AlreadySignedError."""
        ...

    def view(self, number: str) -> CoverView:
        """Return one cover. Raises UnknownDossierError."""
        ...

    def open_questions(self, limit: int, number: str | None = None) -> tuple[CoverQuestion, ...]:
        """Return what waits for a person, of one cover or of all, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class RsuIndex:
    """What the social register says of one household's index."""

    index: Decimal
    as_of: date


class Indices(Protocol):
    """The social register, asked about many households at once."""

    def indices(self, heads: tuple[str, ...]) -> Mapping[str, RsuIndex | None]:
        """Return each head's index; None: unknown there. Raises RegistryUnreachableError."""
        ...
