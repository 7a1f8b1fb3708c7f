"""The data keys of one installation: one a dossier, complaint or account, wrapped in the table `data_key`.

A key is made by whoever seals first under its scope. A destroyed one leaves a tombstone, which a trigger of migration
0010 keeps for ever: neither sealing nor opening makes it anew. Unwrapped keys stay in memory for half a minute, so that
a destruction reaches every process soon without a look into the database for each value.

These methods use connections of their own, in short transactions: they are called from within others'.
"""

import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, func, inspect, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.errors import DatabaseUnavailableError, KeyDestroyedError, KeyUnavailableError, SealBrokenError
from storage.database import Database
from storage.kek import ID_BYTES, KEY_BYTES, DataKey, KeyEncryption, Wrapped
from storage.key_tables import DATA_KEY

FRESH_S = 30.0
# While the database is away nobody can ask whether a key was destroyed; runs go on with what they hold for so long.
_WITHOUT_DATABASE_S = 600.0
_MOST = 10_000
_AT_ONCE = 1000


class SqlDataKeys:
    """Data keys in PostgreSQL. Safe to use from several threads."""

    def __init__(
        self,
        database: Database,
        keks: KeyEncryption,
        clock: Callable[[], float] = time.monotonic,
        fresh_s: float = FRESH_S,
    ) -> None:
        """Take a database whose connections nobody else uses: a caller already holds one of the others."""
        self._database, self._keks = database, keks
        self._clock, self._fresh_s = clock, fresh_s
        self._held: OrderedDict[str, tuple[float, DataKey]] = OrderedDict()
        self._lock = threading.Lock()

    def cached(self, scope: str) -> DataKey | None:
        """Return the key of a scope where it was fetched lately: never waits."""
        return self._younger_than(self._fresh_s, scope)

    def known(self, scope: str) -> DataKey | None:
        """Return the key of a scope, or None where there never was one.

        Raises:
            KeyDestroyedError: it was, and was destroyed.
        """
        found = self.cached(scope)
        if found is not None:
            return found
        try:
            with self._database.transaction() as connection:
                row = connection.execute(select(DATA_KEY).where(DATA_KEY.c.scope == scope)).one_or_none()
        except DatabaseUnavailableError:
            found = self._younger_than(_WITHOUT_DATABASE_S, scope)
            if found is None:
                raise
            return found
        return None if row is None else self._unwrapped(row)

    def of(self, scope: str) -> DataKey:
        """Return the key of a scope, made at the first call. Raises KeyDestroyedError."""
        found = self.known(scope)
        if found is None:
            self.make([scope])
            found = self.known(scope)
        if found is None:
            raise DatabaseUnavailableError("a data key was written and is not there")
        return found

    def warm(self, scopes: Iterable[str]) -> None:
        """Fetch the keys of many scopes at once; what is not there, or destroyed, is left out."""
        wanted = [scope for scope in dict.fromkeys(scopes) if self.cached(scope) is None]
        for at in range(0, len(wanted), _AT_ONCE):
            page = wanted[at : at + _AT_ONCE]
            query = select(DATA_KEY).where(DATA_KEY.c.scope.in_(page), DATA_KEY.c.wrapped.is_not(None))
            with self._database.transaction() as connection:
                rows = connection.execute(query).all()
            for row in rows:
                self._unwrapped(row)

    def make(self, scopes: Iterable[str]) -> None:
        """Make the keys of many scopes at once, where there never was one."""
        rows = []
        for scope in scopes:
            wrapped = self._keks.wrap(os.urandom(KEY_BYTES), scope)
            rows.append(
                {"scope": scope, "id": os.urandom(ID_BYTES), "kek": wrapped.kek, "wrapped": wrapped.content},
            )
        if rows:
            with self._database.transaction() as connection:
                connection.execute(insert_or_not(DATA_KEY).on_conflict_do_nothing(), rows)

    def forget(self, scopes: Iterable[str]) -> None:
        """Keep these keys in memory no longer."""
        with self._lock:
            for scope in scopes:
                self._held.pop(scope, None)

    def _younger_than(self, age_s: float, scope: str) -> DataKey | None:
        with self._lock:
            found = self._held.get(scope)
        return None if found is None or self._clock() - found[0] >= age_s else found[1]

    def _unwrapped(self, row: "Row[tuple[object, ...]]") -> DataKey:
        if row.wrapped is None:
            self.forget([row.scope])
            raise KeyDestroyedError("the key was destroyed")
        with self._lock:
            before = self._held.get(row.scope)
        if before is not None and before[1].id == row.id:
            key = before[1]  # its ciphers are made already
        else:
            key = DataKey(row.id, self._keks.unwrap(Wrapped(row.kek, row.wrapped), row.scope))
        with self._lock:
            self._held[row.scope] = self._clock(), key
            self._held.move_to_end(row.scope)
            while len(self._held) > _MOST:
                self._held.popitem(last=False)
        return key


def destroy(connection: Connection, scopes: Sequence[str], at: datetime) -> int:
    """Destroy keys in the caller's transaction and return how many there were; each leaves a tombstone.

    A scope that never had a key gets its tombstone too: nobody makes one later.
    """
    buried = (
        update(DATA_KEY)
        .where(DATA_KEY.c.scope.in_(scopes), DATA_KEY.c.wrapped.is_not(None))
        .values(wrapped=None, kek=None, destroyed_at=at)
    )
    destroyed = connection.execute(buried).rowcount
    stones = [{"scope": scope, "id": b"", "created_at": at, "destroyed_at": at} for scope in scopes]
    connection.execute(insert_or_not(DATA_KEY).on_conflict_do_nothing(), stones)
    return destroyed


def lost(database: Database, keks: KeyEncryption | None) -> int:
    """Return how many data keys no key-encryption key unwraps; one that each of them wrapped is tried.

    None: there is no key-encryption key at all. A database from before there were data keys has lost none.
    """
    groups = (
        select(DATA_KEY.c.kek, func.count().label("held"), func.min(DATA_KEY.c.scope).label("scope"))
        .where(DATA_KEY.c.wrapped.is_not(None))
        .group_by(DATA_KEY.c.kek)
        .subquery()
    )
    tried = select(DATA_KEY, groups.c.held).join(groups, groups.c.scope == DATA_KEY.c.scope)
    with database.transaction() as connection:
        rows = connection.execute(tried).all() if inspect(connection).has_table(DATA_KEY.name) else []
    return sum(row.held for row in rows if keks is None or not _unwraps(keks, Wrapped(row.kek, row.wrapped), row.scope))


def _unwraps(keks: KeyEncryption, wrapped: Wrapped, scope: str) -> bool:
    try:
        keks.unwrap(wrapped, scope)
    except (KeyUnavailableError, SealBrokenError):
        return False
    return True


class SqlRewrapping:
    """Every data key wrapped anew under the newest key-encryption key; a public method is one transaction.

    It may be stopped and begun again at any time, beside whatever goes on: keys in memory stay what they are.
    """

    def __init__(self, database: Database, keks: KeyEncryption) -> None:
        self._database, self._keks = database, keks

    def left(self) -> dict[str, int]:
        """Return how many data keys are wrapped under each key-encryption key."""
        query = (
            select(DATA_KEY.c.kek, func.count().label("count"))
            .where(DATA_KEY.c.wrapped.is_not(None))
            .group_by(DATA_KEY.c.kek)
        )
        with self._database.transaction() as connection:
            return {kek: found for kek, found in connection.execute(query)}  # noqa: C416 - rows are no pairs to mypy

    def page(self, limit: int = 500) -> int:
        """Wrap the next data keys anew and return how many; 0 when none is left."""
        newest = self._keks.newest()
        due = (
            select(DATA_KEY)
            .where(DATA_KEY.c.wrapped.is_not(None), DATA_KEY.c.kek != newest)
            .order_by(DATA_KEY.c.scope)
            .limit(limit)
            .with_for_update()
        )
        with self._database.transaction() as connection:
            rows = connection.execute(due).all()
            for row in rows:
                again = self._keks.wrap(self._keks.unwrap(Wrapped(row.kek, row.wrapped), row.scope), row.scope)
                changed = update(DATA_KEY).where(DATA_KEY.c.scope == row.scope)
                connection.execute(changed.values(kek=again.kek, wrapped=again.content))
        return len(rows)
