"""The ledger of what left the house: the adapter of `dossier.ports.Effects`.

An effect is intended before the provider is called, with a key that the provider honours, and marked done after:
a crash between the two repeats the call under the same key, never a second effect.
"""

import uuid

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from storage.database import Database
from storage.tables import EFFECT


class SqlEffects:
    """Effects in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def intend(self, number: str, kind: str) -> str:
        """Return the provider key of the effect, the same at every call."""
        with self._database.transaction() as connection:
            connection.execute(
                insert_or_not(EFFECT)
                .values(dossier=number, kind=kind, provider_key=str(uuid.uuid4()), intended_at=self._database.now())
                .on_conflict_do_nothing(index_elements=[EFFECT.c.dossier, EFFECT.c.kind])
            )
            query = select(EFFECT.c.provider_key).where(EFFECT.c.dossier == number, EFFECT.c.kind == kind)
            return str(connection.execute(query).scalar_one())

    def done(self, number: str, kind: str) -> None:
        """Mark the effect as done; again changes nothing."""
        with self._database.transaction() as connection:
            connection.execute(
                update(EFFECT)
                .where(EFFECT.c.dossier == number, EFFECT.c.kind == kind, EFFECT.c.done_at.is_(None))
                .values(done_at=self._database.now())
            )
