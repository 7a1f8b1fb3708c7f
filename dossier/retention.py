"""How long a dossier is kept, as dated policy; what is due is erased unless it is held (DOMAIN.md §10).

Law 09-08 sets no number: personal data are kept no longer than their purpose needs (article 3, as reported). The
periods below are our own choice and wait for whoever answers for the data, and for the CNDP: `[policy]`.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dossier.status import Status


class ErasureReason(StrEnum):
    """Why a dossier is erased. The values are stored for ever: never rename one."""

    RETENTION_OVER = "retention_over"
    REQUESTED = "requested"
    COURT_ORDER = "court_order"
    OPENED_BY_MISTAKE = "opened_by_mistake"


class HoldReason(StrEnum):
    """Why a dossier may not be erased for now. The values are stored for ever: never rename one."""

    LITIGATION = "litigation"
    INVESTIGATION = "investigation"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class Retention:
    """One version of the schedule: whole days after the last thing that happened to a dossier.

    `ended_cover_days` count from the end of the cover that a dossier led to; while it lives, the dossier is kept.
    `complaint_days` are those of a complaint without a dossier, from its answer; any other goes with its dossier.
    """

    version: str
    effective: date
    source: str
    draft_days: int
    withdrawn_days: int
    incomplete_days: int
    rejected_days: int
    ended_cover_days: int
    complaint_days: int

    def kept_for(self, status: Status, *, was_submitted: bool) -> timedelta | None:
        """Return how long a dossier of that status is kept; None: it is not over."""
        match status:
            case Status.CLOSED_INCOMPLETE:
                return timedelta(days=self.incomplete_days if was_submitted else self.draft_days)
            case Status.WITHDRAWN:
                return timedelta(days=self.withdrawn_days)
            case Status.REJECTED:
                return timedelta(days=self.rejected_days)
            case Status.ACCEPTED:
                return timedelta(days=self.ended_cover_days)
            case _:
                return None


SCHEDULES: tuple[Retention, ...] = (
    Retention(
        version="2026-1",
        effective=date(2026, 1, 1),
        source="[policy] DOMAIN.md §10; to be confirmed with the data controller and the CNDP",
        draft_days=90,
        withdrawn_days=365,
        incomplete_days=365,
        # Longer than every window in which a refusal can still be contested, here or before a court.
        rejected_days=730,
        ended_cover_days=1825,
        complaint_days=730,
    ),
)


def in_force(day: date) -> Retention:
    """Return the schedule of a day. Raises ValueError where there was none yet."""
    found = [each for each in SCHEDULES if each.effective <= day]
    if not found:
        raise ValueError("no retention schedule on that day")
    return max(found, key=lambda each: each.effective)
