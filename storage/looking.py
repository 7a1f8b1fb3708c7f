"""Who looked at what: the adapter of `dossier.looking.Looks`.

One short transaction of four statements. Looks at one dossier follow each other, looks at others wait for nobody.
"""

from datetime import datetime, timedelta

from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.looking import LookReason
from dossier.record import Actor, Role
from storage import chains
from storage.audit_tables import LOOK, LOOK_CHAIN
from storage.database import Database

# A page that looks again by itself, or a program that waits, is one look.
_ONE_LOOK = timedelta(minutes=1)

Look = tuple[datetime, Actor, LookReason, str | None]


class SqlLooks:
    """Looks in PostgreSQL; a public method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, number: str, actor: Actor, reason: LookReason, document: str | None = None) -> None:
        """Note that somebody sees a dossier, or one of its documents; again within a minute it is the same look."""
        own, now = LOOK_CHAIN.c, self._database.now()
        counted = (
            insert_or_not(LOOK_CHAIN)
            .values(dossier=number, seq=1, chain=chains.FIRST_LINK)
            .on_conflict_do_update(index_elements=[own.dossier], set_={"seq": own.seq + 1})
            .returning(own.seq, own.chain)
        )
        just_now = select(LOOK.c.seq).where(
            LOOK.c.actor == actor.id,
            LOOK.c.at > now - _ONE_LOOK,
            LOOK.c.dossier == number,
            LOOK.c.document.is_not_distinct_from(document),
            LOOK.c.reason == reason,
        )
        with self._database.transaction() as connection:
            if connection.execute(just_now.limit(1)).one_or_none() is not None:
                return
            seq, before = connection.execute(counted).one()
            chain = chains.link(before, number, seq, now, actor.id, actor.role, document, reason)
            row = {"dossier": number, "seq": seq, "at": now, "actor": actor.id, "role": actor.role}
            connection.execute(insert(LOOK).values(row | {"document": document, "reason": reason, "hash": chain}))
            connection.execute(update(LOOK_CHAIN).where(own.dossier == number).values(chain=chain))

    def at(self, number: str) -> tuple[Look, ...]:
        """Return who looked at a dossier, oldest first."""
        query = select(LOOK).where(LOOK.c.dossier == number).order_by(LOOK.c.seq)
        with self._database.transaction() as connection:
            rows = connection.execute(query).all()
        return tuple((row.at, Actor(row.actor, Role(row.role)), LookReason(row.reason), row.document) for row in rows)

    def most(self, since: datetime, limit: int = 20) -> tuple[tuple[str, int, int], ...]:
        """Return who looked at most dossiers since, each with how many, and how many looks that were."""
        dossiers = func.count(LOOK.c.dossier.distinct())
        query = (
            select(LOOK.c.actor, dossiers, func.count())
            .where(LOOK.c.at >= since)
            .group_by(LOOK.c.actor)
            .order_by(dossiers.desc(), LOOK.c.actor)
            .limit(limit)
        )
        with self._database.transaction() as connection:
            return tuple((actor, seen, looks) for actor, seen, looks in connection.execute(query))
