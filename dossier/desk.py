"""What staff do besides settling questions, as a port: each act is one transaction, and is done once.

Every method refuses who may not: StaffActError; and what the dossier has behind it: DossierClosedError.
"""

from dataclasses import dataclass
from typing import Protocol

from dossier.accounts.people import Reach
from dossier.record import Act, RunLine
from dossier.rounds import Grounds


@dataclass(frozen=True, slots=True)
class Extended:
    """How many dossiers have more time since an act on everybody, and how many wait for it to be repeated."""

    dossiers: int
    left: int


class Desk(Protocol):
    """What staff do besides settling a question: taking tasks, moving deadlines, closing, taking back."""

    def within(self, reach: Reach) -> "Desk":
        """Return the same as somebody has it."""
        ...

    def waiting(self, limit: int) -> tuple[RunLine, ...]:
        """Return what waits for a supervisor: signatures, second bundles, overdue answers, decisions just made."""
        ...

    def claim(self, task: str, act: Act) -> None:
        """Take a task for a while. Raises UnknownTaskError, AlreadySettledError, TaskClaimedError."""
        ...

    def release(self, task: str, act: Act) -> None:
        """Give a task back. Raises UnknownTaskError, AlreadySettledError, TaskClaimedError."""
        ...

    def reassign(self, task: str, person: str, act: Act) -> None:
        """Give a task to somebody. Raises UnknownTaskError, AlreadySettledError, StaffActError."""
        ...

    def free_tasks_of(self, person: str, act: Act) -> int:
        """Give back every task of somebody who is away, and return how many there were. Raises StaffActError."""
        ...

    def extend(self, number: str, days: int, grounds: Grounds, act: Act) -> None:
        """Give one household more time to answer. Raises NothingAskedError, InvalidDeadlineError, StaffActError."""
        ...

    def extend_all(self, days: int, grounds: Grounds, act: Act) -> Extended:
        """Give those who are asked for something more time, as many as fit one act; repeated, it goes on.

        Raises:
            InvalidDeadlineError, StaffActError.
        """
        ...

    def close(self, number: str, act: Act) -> None:
        """Close a dossier whose corrections nobody answered. Raises NotOverdueError, StaffActError."""
        ...

    def allow_second_bundle(self, number: str, grounds: Grounds, act: Act) -> None:
        """Let a request leave that asks for more than before. Raises NoSecondBundleError, StaffActError."""
        ...

    def question_second_bundle(self, number: str, act: Act) -> None:
        """Have people settle what it would ask for instead. Raises NoSecondBundleError, StaffActError."""
        ...

    def take_back(self, number: str, act: Act) -> None:
        """Take back a decision before it leaves; its questions are open again. Raises NothingToTakeBackError."""
        ...
