"""After the loss of the Temporal store: word to every run that should be there, page by page.

The database is the archive. A line of the outbox starts a run that is missing and makes one that is there look again,
so this may run at any time, twice, or while work goes on; whatever already waits for the relay is not written again.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Column, ColumnElement, cast, func, insert, select
from sqlalchemy.types import String

from dossier.coverage.state import CoverState
from dossier.status import Queue
from storage.database import Database
from storage.tables import COMPLAINT, COVERAGE, DOSSIER, OUTBOX


class Lost(StrEnum):
    """What is begun again; the values are the kinds of its outbox lines."""

    DOSSIERS = "look"
    COVERS = "cover"
    COMPLAINTS = "complaint"


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """One page: the last number looked at (None: there was none left), how many are open, how many got a line."""

    last: str | None
    open: int
    told: int


class SqlRebuilding:
    """Rebuilding from PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, lost: Lost) -> int:
        """Return how many are open now."""
        number, is_open, _ = of_lost(lost)
        with self._database.transaction() as connection:
            return connection.execute(select(func.count(number)).where(is_open)).scalar_one()

    def page(self, lost: Lost, after: str = "", limit: int = 1000) -> Rebuilt:
        """Write a line for each of the next open ones, by number."""
        number, is_open, named = of_lost(lost)
        page = select(number.label("number")).where(is_open, number > after).order_by(number).limit(limit).cte("page")
        last = select(func.max(page.c.number)).scalar_subquery()
        waiting = (
            select(OUTBOX.c.id)
            .where(named == page.c.number, OUTBOX.c.kind == lost, OUTBOX.c.done_at.is_(None))
            # Only the page's part of what waits is looked through: after a first time everything waits.
            .where(named > after, named <= last)
            .exists()
        )
        random_id = cast(func.gen_random_uuid(), String)
        lines = select(page.c.number, random_id, cast(lost.value, String)).where(~waiting)
        told = insert(OUTBOX).from_select([named.name, "act", "kind"], lines).returning(OUTBOX.c.id).cte("told")
        result = select(
            func.max(page.c.number), func.count(), select(func.count()).select_from(told).scalar_subquery()
        ).select_from(page)
        with self._database.transaction() as connection:
            at, is_there, written = connection.execute(result).one()
        return Rebuilt(at, is_there, written)


def of_lost(lost: Lost) -> tuple[Column[str], ColumnElement[bool], Column[str]]:
    """Return its number, whether it is open, and the outbox's column for it."""
    match lost:
        case Lost.DOSSIERS:
            return DOSSIER.c.number, DOSSIER.c.queue != Queue.DONE, OUTBOX.c.dossier
        case Lost.COVERS:
            return COVERAGE.c.dossier, COVERAGE.c.state != CoverState.CLOSED, OUTBOX.c.dossier
        case Lost.COMPLAINTS:
            return COMPLAINT.c.number, COMPLAINT.c.queue != Queue.DONE, OUTBOX.c.complaint
