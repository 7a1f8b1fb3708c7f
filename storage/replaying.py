"""Cases that were assessed before, one after the other and for reading only: for a look at another policy."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, text

from dossier.case import Case
from dossier.errors import SealBrokenError
from dossier.findings import Outcome
from storage import case_rows
from storage.database import Database
from storage.keys import Keyring
from storage.tables import ASSESSMENT, DOSSIER

# What is erased has nothing left that could be judged.
_THERE = DOSSIER.c.household_sealed.is_not(None)


@dataclass(frozen=True, slots=True)
class Assessed:
    """The last assessment of one dossier: under which policy, when, with what outcome."""

    number: str
    policy: str
    at: datetime
    outcome: Outcome


class SqlReplays:
    """Assessed dossiers in PostgreSQL; a public method is one transaction, and the server lets none of them write."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def count(self) -> int:
        """Return how many dossiers were assessed at least once."""
        with self._reading() as connection:
            counted = select(func.count()).select_from(DOSSIER).where(DOSSIER.c.attempt > 0, _THERE)
            return int(connection.execute(counted).scalar_one())

    def after(self, number: str | None, limit: int) -> tuple[Assessed, ...]:
        """Return the dossiers that follow this one in the order of their numbers, open and decided alike."""
        query = (
            select(DOSSIER.c.number, ASSESSMENT.c.policy, ASSESSMENT.c.at, ASSESSMENT.c.outcome)
            .join(ASSESSMENT, (ASSESSMENT.c.dossier == DOSSIER.c.number) & (ASSESSMENT.c.attempt == DOSSIER.c.attempt))
            .where(_THERE)
            .order_by(DOSSIER.c.number)
            .limit(limit)
        )
        if number is not None:
            query = query.where(DOSSIER.c.number > number)
        with self._reading() as connection:
            rows = connection.execute(query).all()
        return tuple(Assessed(row.number, row.policy, row.at, Outcome(row.outcome)) for row in rows)

    def case(self, number: str) -> Case | None:
        """Return what the checks may look at; None where its key is gone. Raises UnknownDossierError."""
        with self._reading() as connection:
            try:
                return case_rows.case(connection, self._keys, case_rows.row_of(connection, number))
            except SealBrokenError:
                return None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._database.transaction() as connection:
            connection.execute(text("set transaction read only"))
            yield connection
