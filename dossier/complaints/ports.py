"""What complaints and appeals need from the store, and what people see of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from dossier.accounts.people import Reach
from dossier.complaints.state import Complaint, ComplaintKind, Content, Ground
from dossier.record import Act, Event


@dataclass(frozen=True, slots=True)
class ComplaintStage:
    """Where the run of a complaint stands.

    `due_in` is how long it takes, from the moment this was read, until time alone does something; `reopens` while a
    fresh dossier is to be opened.
    """

    closed: bool
    due_in: timedelta | None
    reopens: bool


@dataclass(frozen=True, slots=True)
class ComplaintView:
    """One complaint as its complainant and the staff see it; `story` is what happened to it, oldest first."""

    complaint: Complaint
    content: Content
    answer_due: datetime
    story: tuple[Event, ...]


class ComplaintCases(Protocol):
    """What the machine reads and notes of a complaint. Noting the same thing again changes nothing."""

    def take_up(self, number: str) -> ComplaintStage:
        """Return where the run stands. Raises UnknownComplaintError."""
        ...

    def note_due(self, number: str) -> ComplaintStage:
        """Let everything come that is due by now."""
        ...

    def contested_dossier(self, number: str) -> str | None:
        """Return the dossier that a won appeal has looked at afresh; None: nothing is to be done."""
        ...

    def note_reopened(self, number: str, successor: str) -> None:
        """Note the dossier in which the household is looked at afresh."""
        ...

    def note_carried_out(self, number: str) -> None:
        """Note that the fresh dossier is deposited: nothing is left to do."""
        ...


class Complaints(Protocol):
    """What people do with complaints and appeals, each once per act."""

    def within(self, reach: Reach) -> "Complaints":
        """Return the same as somebody has it: what they do not reach does not exist."""
        ...

    def complain(self, kind: ComplaintKind, content: Content, dossier: str | None, act: Act) -> str:
        """Take a complaint and return its number. Raises UnknownDossierError, NothingToContestError."""
        ...

    def appeal(self, dossier: str, words: str, act: Act) -> str:
        """Take an appeal and return its number. Raises UnknownDossierError, NothingToContestError, AppealOpenError."""
        ...

    def ask(self, number: str, words: str, act: Act) -> None:
        """Ask the complainant. Raises UnknownComplaintError, ComplaintClosedError, StaffActError."""
        ...

    def reply(self, number: str, words: str, act: Act) -> None:
        """Reply to what was asked. Raises UnknownComplaintError, NothingToReplyError."""
        ...

    def settle(self, number: str, ground: Ground | None, words: str | None, act: Act) -> None:
        """Answer it: upheld, or rejected on a ground.

        Raises:
            UnknownComplaintError, ComplaintClosedError, StaffActError, SignatureNeededError, OwnDecisionError,
            ComplaintGroundError.
        """
        ...

    def withdraw(self, number: str, act: Act) -> None:
        """End it as its complainant wishes. Raises UnknownComplaintError, ComplaintClosedError."""
        ...

    def carry_out(self, number: str, act: Act) -> None:
        """Say that what was upheld is done. Raises UnknownComplaintError, NothingToCarryOutError, StaffActError."""
        ...

    def view(self, number: str) -> ComplaintView:
        """Return one complaint. Raises UnknownComplaintError."""
        ...

    def of_dossier(self, number: str) -> tuple[ComplaintView, ...]:
        """Return those about a dossier, oldest first. Raises UnknownDossierError."""
        ...

    def waiting(self, limit: int) -> tuple[ComplaintView, ...]:
        """Return those that wait for a member of staff, oldest first."""
        ...
