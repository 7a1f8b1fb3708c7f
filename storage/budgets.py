"""How often something was tried, one row a subject: the adapter of `dossier.accounts.ports.Budgets`.

The row holds the moment at which the allowance will be full again; each use moves it one share of the time further, and
no further than the whole time from now (the generic cell rate algorithm). One statement decides and counts, so a
thousand requests at once get as many as one after the other.
"""

from datetime import datetime
from operator import itemgetter

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.accounts.allowances import Spending
from dossier.accounts.errors import TooManyAttemptsError
from storage.account_tables import BUDGET
from storage.database import Database
from storage.keys import Keyring

# Rows of those who left are swept by those who come, a few at a time.
_SWEPT_AT_ONCE = 20


class SqlBudgets:
    """Budgets in PostgreSQL; spending is one transaction."""

    def __init__(self, database: Database, keys: Keyring) -> None:
        self._database = database
        self._keys = keys

    def spend(self, *spendings: Spending) -> None:
        """Count all of them, or none. Raises TooManyAttemptsError."""
        now = self._database.now()
        keyed = sorted(((self._key(each), each) for each in spendings), key=itemgetter(0))
        with self._database.transaction() as connection:
            for key, spending in keyed:  # always in this order, so that no two wait for each other
                _spend(connection, key, spending, now)
            old = select(BUDGET.c.subject).where(BUDGET.c.full_at < now).limit(_SWEPT_AT_ONCE)
            rows = old.with_for_update(skip_locked=True).scalar_subquery()
            connection.execute(delete(BUDGET).where(BUDGET.c.subject.in_(rows)))

    def give_back(self, *spendings: Spending) -> None:
        """Take back what was counted for somebody who turned out to be who they said."""
        keyed = sorted(((self._key(each), each) for each in spendings), key=itemgetter(0))
        with self._database.transaction() as connection:
            for key, spending in keyed:
                share = spending.allowance.within / spending.allowance.times
                earlier = update(BUDGET).where(BUDGET.c.subject == key).values(full_at=BUDGET.c.full_at - share)
                connection.execute(earlier)

    def _key(self, spending: Spending) -> bytes:
        return self._keys.blind("budget", f"{spending.allowance.name}\0{spending.subject}".encode())


def _spend(connection: Connection, key: bytes, spending: Spending, now: datetime) -> None:
    share = spending.allowance.within / spending.allowance.times
    begun = func.greatest(BUDGET.c.full_at, now)
    counted = (
        insert_or_not(BUDGET)
        .values(subject=key, full_at=now + share)
        .on_conflict_do_update(
            index_elements=[BUDGET.c.subject],
            set_={"full_at": begun + share},
            where=begun + share <= now + spending.allowance.within,
        )
        .returning(BUDGET.c.subject)
    )
    if connection.execute(counted).one_or_none() is None:
        full_at = connection.execute(select(BUDGET.c.full_at).where(BUDGET.c.subject == key)).scalar_one()
        wait = full_at + share - spending.allowance.within - now
        raise TooManyAttemptsError(max(wait.total_seconds(), 1.0))
