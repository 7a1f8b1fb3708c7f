"""What auditors see of the dossiers of their territory: the adapter of `dossier.rights.Auditing`."""

from datetime import datetime

from sqlalchemy import func, select

from dossier.looking import LookReason
from dossier.record import Actor, Role
from dossier.rights import Audit, Looked, Watched
from storage.audit_tables import ANCHOR, LOOK
from storage.reached import Reached
from storage.tables import DOSSIER, EVENT
from storage.verifying import SqlVerifying


class SqlAuditing(Reached):
    """Audits in PostgreSQL; nothing is written."""

    def audit(self, number: str) -> Audit:
        """Return who looked at a dossier, and whether its story holds. Raises UnknownDossierError."""
        looks = select(LOOK).where(LOOK.c.dossier == number).order_by(LOOK.c.seq)
        told = select(EVENT).where(EVENT.c.dossier == number).order_by(EVENT.c.seq)
        with self._on(number) as connection:
            looked = tuple(
                Looked(row.at, Actor(row.actor, Role(row.role)), LookReason(row.reason), row.document)
                for row in connection.execute(looks)
            )
            happened = tuple(
                (row.seq, row.at, str(row.type), Actor(row.actor, Role(row.role))) for row in connection.execute(told)
            )
        verifying = SqlVerifying(self._database, self._keys.installation.public_key)
        return Audit(number, looked, happened, verifying.one(number).faults)

    def most(self, since: datetime, limit: int = 20) -> tuple[Watched, ...]:
        """Return who looked at most dossiers since."""
        dossiers = func.count(LOOK.c.dossier.distinct())
        query = (
            select(LOOK.c.actor, dossiers, func.count())
            .join(DOSSIER, DOSSIER.c.number == LOOK.c.dossier)
            .where(LOOK.c.at >= since, self._seen)
            .group_by(LOOK.c.actor)
            .order_by(dossiers.desc(), LOOK.c.actor)
            .limit(limit)
        )
        with self._database.transaction() as connection:
            return tuple(Watched(actor, seen, looks) for actor, seen, looks in connection.execute(query))

    def anchored(self) -> tuple[int, datetime] | None:
        """Return the number and the moment of the newest anchor."""
        query = select(ANCHOR.c.number, ANCHOR.c.at).order_by(ANCHOR.c.number.desc()).limit(1)
        with self._database.transaction() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else (row.number, row.at)
