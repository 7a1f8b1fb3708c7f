"""Which runs there should be: what is open in the database, and not on its way to its run."""

from collections.abc import Iterable

from sqlalchemy import exists, select

from storage.database import Database
from storage.rebuilding import Lost, of_lost
from storage.tables import OUTBOX


class SqlOpen:
    """What is open in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, lost: Lost, after: str, limit: int = 500) -> tuple[str, ...]:
        """Return the next open ones by number."""
        number, is_open, _ = of_lost(lost)
        query = select(number).where(is_open, number > after).order_by(number).limit(limit)
        with self._database.transaction() as connection:
            return tuple(connection.execute(query).scalars())

    def expected(self, lost: Lost, numbers: Iterable[str]) -> set[str]:
        """Return those of some that are open, and whose run was told everything."""
        number, is_open, named = of_lost(lost)
        waits = exists().where(named == number, OUTBOX.c.done_at.is_(None))
        query = select(number).where(is_open, number.in_(list(numbers)), ~waits)
        with self._database.transaction() as connection:
            return set(connection.execute(query).scalars())

    def open(self, lost: Lost, numbers: Iterable[str]) -> set[str]:
        """Return those of some that are open."""
        number, is_open, _ = of_lost(lost)
        query = select(number).where(is_open, number.in_(list(numbers)))
        with self._database.transaction() as connection:
            return set(connection.execute(query).scalars())
