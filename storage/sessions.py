"""Who is signed in, one row a session: the adapter of `dossier.accounts.ports.Sessions`; and programs by their tokens.

Tokens have 256 random bits and only their hash is kept. A session is looked up together with its account, so that it
ends with the account, at once and in every process.
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.accounts.people import Person, Program, Territory, Visitor
from dossier.record import Role
from storage.account_tables import ACCOUNT, API_CLIENT, SESSION
from storage.database import Database

TOKEN_PREFIX = "wsn_"  # noqa: S105 - what tells a session's token from a program's, not a secret
# A use is noted at most this often: one write a minute and person, instead of one a request.
_NOTED_EVERY = timedelta(minutes=1)
# Ended sessions are kept for so long, then swept by whoever signs in.
_KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Lasting:
    """How long a session lasts untouched, and at all."""

    staff_idle: timedelta = timedelta(minutes=30)
    staff: timedelta = timedelta(hours=8)
    visitor_idle: timedelta = timedelta(minutes=60)
    visitor: timedelta = timedelta(hours=12)


def hash_of(token: str) -> bytes:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode()).digest()


class SqlSessions:
    """Sessions in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database, lasting: Lasting | None = None) -> None:
        self._database = database
        self._lasting = lasting or Lasting()

    def begin(self, who: Person | Visitor) -> str:
        """Begin a session and return its token."""
        token = TOKEN_PREFIX + secrets.token_urlsafe(32)
        now = self._database.now()
        staff = isinstance(who, Person)
        whose = {"account": who.id} if isinstance(who, Person) else {"visitor": who.id, "dossier": who.number}
        ends_at = now + (self._lasting.staff if staff else self._lasting.visitor)
        with self._database.transaction() as connection:
            connection.execute(
                insert(SESSION).values(token=hash_of(token), began_at=now, seen_at=now, ends_at=ends_at, **whose)
            )
            connection.execute(delete(SESSION).where(SESSION.c.ends_at < now - _KEPT))
        return token

    def current(self, token: str) -> Person | Visitor | None:
        """Return who holds a session that is neither idle, over nor revoked, and count this as a use."""
        now, one = self._database.now(), SESSION.c
        is_fresh = or_(
            and_(one.account.is_not(None), one.seen_at > now - self._lasting.staff_idle),
            and_(one.account.is_(None), one.seen_at > now - self._lasting.visitor_idle),
        )
        query = (
            select(one.token, one.visitor, one.dossier, one.seen_at, *_PERSON)
            .select_from(SESSION.outerjoin(ACCOUNT, ACCOUNT.c.id == one.account))
            .where(one.token == hash_of(token), one.revoked_at.is_(None), one.ends_at > now, is_fresh)
            .where(or_(one.account.is_(None), ACCOUNT.c.disabled_at.is_(None)))
        )
        with self._database.transaction() as connection:
            row = connection.execute(query).one_or_none()
            if row is None:
                return None
            if row.seen_at < now - _NOTED_EVERY:
                connection.execute(update(SESSION).where(one.token == row.token).values(seen_at=now))
        return Visitor(row.visitor, row.dossier) if row.id is None else person_of(row)

    def end(self, token: str) -> None:
        """End one session."""
        with self._database.transaction() as connection:
            connection.execute(
                update(SESSION).where(SESSION.c.token == hash_of(token)).values(revoked_at=self._database.now())
            )


class SqlClients:
    """Programs in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, token: str) -> Program | None:
        """Return whose token this is."""
        one = API_CLIENT.c
        query = select(API_CLIENT).where(one.token == hash_of(token), one.revoked_at.is_(None))
        with self._database.transaction() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else _program(row)

    def has(self, program: str, token: str) -> bool:
        """Say whether a program was ever given this very token, even if it is revoked."""
        one = API_CLIENT.c
        query = select(one.id).where(one.id == program, one.token == hash_of(token))
        with self._database.transaction() as connection:
            return connection.execute(query).one_or_none() is not None

    def put(self, program: Program, token: str) -> None:
        """Make a program known, or give one that is known another token; the earlier one opens nothing any more."""
        columns = {
            "token": hash_of(token),
            "staff": program.staff,
            "everywhere": program.territory.everywhere,
            "offices": sorted(program.territory.offices),
            "provinces": sorted(program.territory.provinces),
        }
        with self._database.transaction() as connection:
            connection.execute(
                insert_or_not(API_CLIENT)
                .values(id=program.id, created_at=self._database.now(), **columns)
                .on_conflict_do_update(index_elements=[API_CLIENT.c.id], set_=columns | {"revoked_at": None})
            )

    def revoke(self, program: str) -> bool:
        """Let a program in no more, at once; say whether there was one."""
        one = API_CLIENT.c
        gone = update(API_CLIENT).where(one.id == program, one.revoked_at.is_(None))
        with self._database.transaction() as connection:
            return connection.execute(gone.values(revoked_at=self._database.now())).rowcount == 1

    def listed(self) -> tuple[tuple[Program, bool], ...]:
        """Return every program, and whether it is revoked."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(API_CLIENT).order_by(API_CLIENT.c.created_at)).all()
        return tuple((_program(row), row.revoked_at is not None) for row in rows)


_PERSON = tuple(ACCOUNT.c[name] for name in ("id", "roles", "everywhere", "offices", "provinces", "identity"))


def person_of(row: Any) -> Person:  # noqa: ANN401 - a row of any columns that has an account's
    """Return the person of an account's row."""
    return Person(row.id, frozenset(map(Role, row.roles)), territory_of(row), row.identity is not None)


def territory_of(row: Any) -> Territory:  # noqa: ANN401 - as above
    """Return the territory in a row."""
    return Territory(row.everywhere, frozenset(row.offices), frozenset(row.provinces))


def end_all(connection: Connection, condition: Iterable[object], now: object) -> None:
    """End every session that fits, in the caller's transaction."""
    connection.execute(update(SESSION).where(SESSION.c.revoked_at.is_(None), *condition).values(revoked_at=now))  # type: ignore[arg-type]


def _program(row: "Row[tuple[object, ...]]") -> Program:
    return Program(row.id, row.staff, territory_of(row))
