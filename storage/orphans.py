"""Files that no document names, left behind by uploads never acknowledged: the adapter of `dossier.ports.Orphans`.

A file is stored before its row is committed, seconds apart; only one much older than that can be an orphan, and one
whose sender still waits never is. A document that was taken out keeps its row, so its file is not touched here.
"""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import select

from dossier.ports import OrphanPage
from storage.database import Database
from storage.objects import S3Files
from storage.tables import DOCUMENT

# Longer than any upload, any clock that is wrong, and any restore of the database from its last backup of the day.
_SURELY_OVER = timedelta(hours=24)


class SqlOrphans:
    """Orphans in PostgreSQL and the object store."""

    def __init__(self, database: Database, files: Callable[[], S3Files]) -> None:
        """Take the store as a call: whoever looks at it once a day starts without it."""
        self._database = database
        self._store = files

    def remove(self, after: str, limit: int) -> OrphanPage:
        """Look at the next files by key and remove those without a document."""
        files, before = self._store(), self._database.now() - _SURELY_OVER
        stored = files.listed(after, limit)
        old = [each.key for each in stored if each.stored_at < before]
        orphans = sorted(set(old) - self._named(old))
        for key in orphans:
            files.remove(key)
        return OrphanPage(stored[-1].key if stored else None, len(stored), len(orphans))

    def _named(self, keys: list[str]) -> set[str]:
        if not keys:
            return set()
        with self._database.transaction() as connection:
            known = select(DOCUMENT.c.object_key).where(DOCUMENT.c.object_key.in_(keys))
            return set(connection.execute(known).scalars())
